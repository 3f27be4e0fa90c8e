//! 6.A.3: imaging cameras with image intensifier tubes and with focal plane
//! arrays.
//!
//! Read in the EU text that repeats it, with the detectors of 6.A.2.
//! Instrumentation cameras (a), video and scanning cameras (b.1, b.2) and cameras
//! with space-qualified detectors (b.5) stand among what is left out.

use crate::rule::control::Control;

use crate::laws::common::{Parted, cameras};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&B_3, &B_4_A, &B_4_B, &B_4_C];

type Cameras = cameras::Cameras<Parted>;

pub static B_3: Control = LIST.prints("6.A.3.b.3", Cameras::B_3);
pub static B_4_A: Control = LIST.prints("6.A.3.b.4.a", Cameras::B_4_A);
pub static B_4_B: Control = LIST.prints("6.A.3.b.4.b", Cameras::B_4_B);
pub static B_4_C: Control = LIST.prints("6.A.3.b.4.c", Cameras::B_4_C);
