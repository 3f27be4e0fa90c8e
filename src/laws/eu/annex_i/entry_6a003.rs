//! Annex I, entry 6A003: imaging cameras with image intensifier tubes and with
//! focal plane arrays.
//!
//! Read in Norwegian List II. The detectors of 6A002, to which the entry
//! refers, were not in what was read there; they are taken from the parallel
//! text of the Commerce Control List. Left out: instrumentation cameras (a),
//! video and scanning cameras (b.1, b.2), b.4.c and b.5.

use crate::goods::items::Category;
use crate::laws::common::cameras;
use crate::rule::control::{Control, Passage, Version};
use crate::rule::regime::Regime;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[
        NO_FIRST_DAY,
        "the detectors of 6A002 are taken from the parallel text of the Commerce Control List",
    ])
}

const fn camera(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Eu, id, category: Category::InfraredImager, heading, versions }.checked()
}

/// Cameras with image intensifier tubes.
pub static ENTRY_B_3: Control = camera(
    "6A003.b.3",
    cameras::B_3.heading,
    &[passage("Annex I, 6A003.b.3")
        .original(
            "Imaging cameras incorporating image intensifier tubes specified in 6A002.a.2.a. or 6A002.a.2.b.",
        )
        .reads(cameras::B_3.reads)],
);

/// Cameras with focal plane arrays other than microbolometers.
pub static ENTRY_B_4_A: Control = camera(
    "6A003.b.4.a",
    cameras::B_4_A.heading,
    &[passage("Annex I, 6A003.b.4.a")
        .original("Incorporating \"focal plane arrays\" specified in 6A002.a.3.a. to 6A002.a.3.e.")
        .reads(cameras::B_4_A.reads)],
);

/// Cameras with microbolometers.
pub static ENTRY_B_4_B: Control = camera(
    "6A003.b.4.b",
    cameras::B_4_B.heading,
    &[passage("Annex I, 6A003.b.4.b")
        .original("Incorporating \"focal plane arrays\" specified in 6A002.a.3.f.")
        .reads(cameras::B_4_B.reads)],
);
