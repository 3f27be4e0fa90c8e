//! 6.A.3: imaging cameras with image intensifier tubes and with focal plane
//! arrays.
//!
//! Read in the EU text that repeats it; the detectors of 6.A.2 are taken from
//! the parallel text of the Commerce Control List, and their points numbered as
//! there. Left out: instrumentation cameras (a), video and scanning cameras
//! (b.1, b.2), b.4.c and b.5.

use crate::goods::items::Category;
use crate::laws::common::cameras;
use crate::rule::control::{Control, Passage, Version};
use crate::rule::regime::Regime;

use crate::laws::wassenaar::list::{FIRST_DAY, FROM_THE_EU_TEXT, LIST, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[
        NO_FIRST_DAY,
        FROM_THE_EU_TEXT,
        "the detectors of 6.A.2 are taken from the parallel text of the Commerce Control List, 6A002",
    ])
}

const fn camera(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Wassenaar, id, category: Category::InfraredImager, heading, versions }.checked()
}

/// Cameras with image intensifier tubes.
pub static ENTRY_B_3: Control =
    camera("6.A.3.b.3", cameras::B_3.heading, &[passage("6.A.3.b.3").reads(cameras::B_3.reads)]);

/// Cameras with focal plane arrays other than microbolometers.
pub static ENTRY_B_4_A: Control =
    camera("6.A.3.b.4.a", cameras::B_4_A.heading, &[passage("6.A.3.b.4.a").reads(cameras::B_4_A.reads)]);

/// Cameras with microbolometers.
pub static ENTRY_B_4_B: Control =
    camera("6.A.3.b.4.b", cameras::B_4_B.heading, &[passage("6.A.3.b.4.b").reads(cameras::B_4_B.reads)]);
