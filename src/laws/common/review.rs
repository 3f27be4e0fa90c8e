//! What the munitions lists of the Wassenaar Arrangement and of the European
//! Union control by a purpose that no fact of an item says. Read in the text of
//! 17 February 2020.

use crate::goods::items::Category;
use crate::rule::review::{OrderOfReview, Place, Review};

pub const ORDER: OrderOfReview = OrderOfReview { first: None, about: &[&AIRCRAFT, &ENGINES] };

static AIRCRAFT: Review = Review {
    categories: &[Category::Uav],
    before: &[Place::of(
        "ML10.c.1",
        "unmanned aircraft specially designed or modified for military use (text of 2020)",
    )],
    with_first_on_board: &[],
    residual: &[],
};

static ENGINES: Review = Review {
    categories: &[Category::Engine],
    before: &[Place::of(
        "ML10.d",
        "aero-engines specially designed or modified for military use; piston engines only for unmanned \
         aircraft, and no certified ones (text of 2020)",
    )],
    with_first_on_board: &[],
    residual: &[],
};
