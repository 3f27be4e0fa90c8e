//! 3.A.1.e.1.b: rechargeable cells.
//!
//! Read in the EU text that repeats it. Left out: the other points of 3.A.1, on
//! parts and devices that are in no category here.

use crate::rule::control::Control;

use crate::laws::common::cells;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&E_1_B];

pub static E_1_B: Control = LIST.prints("3.A.1.e.1.b", cells::SECONDARY);
