//! 3A611.a of the Commerce Control List: military electronics that neither the
//! USML nor another entry of the 600 series takes.
//!
//! Whether they do is not decided here: USML category XI(a)(4)(iii), electronic
//! attack and jamming, takes some jammers first, and its text was not seen. A
//! control is about one category of goods, so the entry stands twice.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::CounterUas;
use crate::goods::items::radio::Radio;
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::point;
use crate::rule::regime::Regime;

use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::{AT1, NS1, RS1, always};

const PASSAGE: Passage = CCL
    .at("3A611.a")
    .since_at_least(FIRST_DAY)
    .doubts(&[
        NO_FIRST_DAY,
        "the USML and the other entries of the 600 series come first; USML category XI was not read",
    ])
    .original(
        "Electronic “equipment,” “end items,” and “systems” “specially designed” for a military application \
         that are not enumerated or otherwise described in either a USML category or another “600 series” ECCN",
    )
    .reasons(&[NS1, RS1, AT1, always("UN")]);

/// Military counter-drone equipment.
pub static ENTRY_A: Control = Control {
    regime: Regime::Us,
    id: "3A611.a",
    category: Category::CounterUas,
    heading: "electronic counter-drone equipment for a military application",
    versions: &[PASSAGE.reads(
        point("a")
            .says("specially designed for a military application")
            .means(CounterUas::ATTRIBUTES.military_use.holds()),
    )],
}
.checked();

/// Military radio.
pub static ENTRY_A_RADIO: Control = Control {
    regime: Regime::Us,
    id: "3A611.a (radio)",
    category: Category::Radio,
    heading: "radio equipment for a military application",
    versions: &[PASSAGE.reads(
        point("a")
            .says("specially designed for a military application")
            .means(Radio::ATTRIBUTES.military_use.holds()),
    )],
}
.checked();
