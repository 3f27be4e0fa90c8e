//! Regulation (EU) 2021/821, Annex IV: items whose transfer within the Union
//! needs an authorisation too (article 11(1)), and that no general
//! authorisation covers.
//!
//! Read in the consolidation of 21 September 2026. Of its entries only 7A117 is
//! one of this library, with an exception that Annex I does not print: guidance
//! sets “designed for missiles with a range under 300 km or manned aircraft”.
//! 6A203, limited to streak and framing cameras with rotating mirrors, 1C001,
//! 1C101, 6B008, 6B108, 9A119 and those on rockets are about other goods.

use crate::goods::items::Category;
use crate::goods::items::uav::Uav;
use crate::rule::criterion::{Criterion, all, any, designed_for, disputed, reading};
use crate::rule::licence::Goods;
use crate::value::quantity::kilometres;

use crate::laws::eu::annex_i::entry_7a116;

const GUIDANCE_SETS: Goods = Goods::Of(&[&entry_7a116::ENTRY_7A117]);

/// What Annex IV controls: guidance sets for unmanned aircraft of 300 km and more.
pub const ANNEX_IV: Goods = Goods::All(&[
    GUIDANCE_SETS,
    Goods::Meets(Category::FlightController, &FOR_UNMANNED_AIRCRAFT),
    Goods::Not(&SHORT),
]);

/// What it controls unless [they are for manned aircraft](NOT_FOR_MANNED_AIRCRAFT).
pub const GUIDANCE_OF_OTHER_USE: Goods = Goods::All(&[
    GUIDANCE_SETS,
    Goods::Not(&Goods::Meets(Category::FlightController, &FOR_UNMANNED_AIRCRAFT)),
]);

const FOR_UNMANNED_AIRCRAFT: Criterion = designed_for(Category::Uav, &[]);

const SHORT: Goods = Goods::Meets(Category::FlightController, &FOR_LESS_THAN_300_KM);
const FOR_LESS_THAN_300_KM: Criterion =
    designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.below(kilometres(300.0))]);

/// That a guidance set which is designed for no unmanned aircraft is not designed for manned ones.
pub const NOT_FOR_MANNED_AIRCRAFT: Criterion = disputed(
    "EU-annex-IV-manned",
    "Annex IV leaves out guidance sets designed for manned aircraft; whether one that is designed for no unmanned \
     aircraft is designed for these, no fact tells",
    &[
        reading("manned aircraft").says("it is designed for manned aircraft").means(any(&[])),
        reading("not these").says("it is not").means(all(&[])),
    ],
);
