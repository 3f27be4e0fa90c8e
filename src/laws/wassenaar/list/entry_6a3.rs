//! 6.A.3: imaging cameras with image intensifier tubes and with focal plane
//! arrays.
//!
//! Read in the EU text that repeats it; the detectors of 6.A.2 are taken from
//! the parallel text of the Commerce Control List, and their points numbered as
//! there. Left out: instrumentation cameras (a), video and scanning cameras
//! (b.1, b.2), b.4.c and b.5.

use crate::rule::control::Control;
use crate::rule::list::List;

use crate::laws::common::{Parted, cameras};
use crate::laws::wassenaar::list::{FROM_THE_EU_TEXT, LIST};

pub const ENTRIES: &[&Control] = &[&B_3, &B_4_A, &B_4_B];

type Cameras = cameras::Cameras<Parted>;

const CAMERAS: List = LIST.doubts(&[
    FROM_THE_EU_TEXT,
    "the detectors of 6.A.2 are taken from the parallel text of the Commerce Control List, 6A002",
]);

pub static B_3: Control = CAMERAS.prints("6.A.3.b.3", Cameras::B_3);
pub static B_4_A: Control = CAMERAS.prints("6.A.3.b.4.a", Cameras::B_4_A);
pub static B_4_B: Control = CAMERAS.prints("6.A.3.b.4.b", Cameras::B_4_B);
