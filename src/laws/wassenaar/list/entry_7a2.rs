//! 7.A.2 of the list: gyros and angular rate sensors.
//! The text, and what is left out of it, stand in
//! [`common::gyroscopes`](crate::laws::common::gyroscopes).

use crate::rule::control::Control;

use crate::laws::common::gyroscopes;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2_A, &A_2_B, &B];

pub static A_1_A: Control = LIST.prints("7.A.2.a.1.a", gyroscopes::A_1_A);
pub static A_1_B: Control = LIST.prints("7.A.2.a.1.b", gyroscopes::A_1_B);
pub static A_2_A: Control = LIST.prints("7.A.2.a.2.a", gyroscopes::A_2_A);
pub static A_2_B: Control = LIST.prints("7.A.2.a.2.b", gyroscopes::A_2_B);
pub static B: Control = LIST.prints("7.A.2.b", gyroscopes::B);
