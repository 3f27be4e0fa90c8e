//! 7.A.1 of the list: accelerometers. The EU and the United States repeat it
//! as 7A001.
//!
//! Specially designed components are left out. The figures are those of one
//! year against a fixed calibration value; the in-run figures of a data sheet
//! are something else.

use crate::rule::control::Control;

use crate::laws::common::accelerometers;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2, &A_3, &B];

pub static A_1_A: Control = LIST.prints("7.A.1.a.1.a", accelerometers::A_1_A);
pub static A_1_B: Control = LIST.prints("7.A.1.a.1.b", accelerometers::A_1_B);
pub static A_2: Control = LIST.prints("7.A.1.a.2", accelerometers::A_2);
pub static A_3: Control = LIST.prints("7.A.1.a.3", accelerometers::A_3);
pub static B: Control = LIST.prints("7.A.1.b", accelerometers::B);
