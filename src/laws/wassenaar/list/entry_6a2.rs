//! 6.A.2.b: imaging sensors for remote sensing.
//!
//! Read in the EU text that repeats it; see there what else of 6.A.2 is in no
//! category here.

use crate::rule::control::Control;

use crate::laws::common::imaging_sensors;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&B_MONOSPECTRAL, &B_MULTISPECTRAL];

pub static B_MONOSPECTRAL: Control = LIST.prints("6.A.2.b (monospectral)", imaging_sensors::MONOSPECTRAL);
pub static B_MULTISPECTRAL: Control = LIST.prints("6.A.2.b (multispectral)", imaging_sensors::MULTISPECTRAL);
