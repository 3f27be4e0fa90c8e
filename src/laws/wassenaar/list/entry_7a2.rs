//! 7.A.2 of the list: gyros and angular rate sensors. The EU and the United
//! States repeat it as 7A002.
//!
//! Specially designed components are left out. The bias stability is that of
//! one month below 500 degrees per second, and of three minutes from there on;
//! the in-run figure of a data sheet is neither.

use crate::rule::control::Control;

use crate::laws::common::gyroscopes;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2_A, &A_2_B, &B];

pub static A_1_A: Control = LIST.prints("7.A.2.a.1.a", gyroscopes::A_1_A);
pub static A_1_B: Control = LIST.prints("7.A.2.a.1.b", gyroscopes::A_1_B);
pub static A_2_A: Control = LIST.prints("7.A.2.a.2.a", gyroscopes::A_2_A);
pub static A_2_B: Control = LIST.prints("7.A.2.a.2.b", gyroscopes::A_2_B);
pub static B: Control = LIST.prints("7.A.2.b", gyroscopes::B);
