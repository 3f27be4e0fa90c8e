//! 7.A.1 of the list: accelerometers.
//! The text, and what is left out of it, stand in
//! [`common::accelerometers`](crate::laws::common::accelerometers).

use crate::rule::control::Control;

use crate::laws::common::accelerometers;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2, &A_3, &B];

pub static A_1_A: Control = LIST.prints("7.A.1.a.1.a", accelerometers::A_1_A);
pub static A_1_B: Control = LIST.prints("7.A.1.a.1.b", accelerometers::A_1_B);
pub static A_2: Control = LIST.prints("7.A.1.a.2", accelerometers::A_2);
pub static A_3: Control = LIST.prints("7.A.1.a.3", accelerometers::A_3);
pub static B: Control = LIST.prints("7.A.1.b", accelerometers::B);
