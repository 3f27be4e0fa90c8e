//! 7.A.5 of the list: satellite navigation receivers that decrypt or null out
//! jamming. The EU and the United States repeat it as 7A005.
//!
//! Specially designed components are left out. A decryption algorithm for
//! government use is one question with the decryption of 7A105.

use crate::rule::control::Control;

use crate::laws::common::navigation_receivers;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A, &B];

pub static A: Control = LIST.prints("7.A.5.a", navigation_receivers::A);
pub static B: Control = LIST.prints("7.A.5.b", navigation_receivers::B);
