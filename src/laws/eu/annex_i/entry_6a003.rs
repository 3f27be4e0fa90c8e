//! Annex I, entry 6A003: imaging cameras with image intensifier tubes and with
//! focal plane arrays.
//!
//! Read in Norwegian List II, with the detectors of 6A002 to which the entry
//! refers; 6A002.a.3.f and its note stand unchanged in the edition of 15 November
//! 2025. Instrumentation cameras (a), video and scanning cameras (b.1, b.2) and
//! cameras with space-qualified detectors (b.5) stand among what is left out.

use crate::rule::control::Control;
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::{Joined, cameras};
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&B_3, &B_4_A, &B_4_B, &B_4_C];

type Cameras = cameras::Cameras<Joined>;

const CAMERAS: List = ANNEX_I.read(TextQuality::Verbatim);

pub static B_3: Control = CAMERAS.prints(
    "6A003.b.3",
    Cameras::B_3.original(
        "Imaging cameras incorporating image intensifier tubes specified in 6A002.a.2.a. or 6A002.a.2.b.",
    ),
);
pub static B_4_A: Control = CAMERAS.prints(
    "6A003.b.4.a",
    Cameras::B_4_A.original("Incorporating \"focal plane arrays\" specified in 6A002.a.3.a. to 6A002.a.3.e."),
);
pub static B_4_B: Control = CAMERAS.prints(
    "6A003.b.4.b",
    Cameras::B_4_B.original("Incorporating \"focal plane arrays\" specified in 6A002.a.3.f."),
);
pub static B_4_C: Control = CAMERAS.prints(
    "6A003.b.4.c",
    Cameras::B_4_C.original("Incorporating \"focal plane arrays\" specified in 6A002.a.3.g."),
);
