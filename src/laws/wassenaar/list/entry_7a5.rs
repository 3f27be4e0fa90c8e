//! 7.A.5 of the list: satellite navigation receivers.
//! The text, and what is left out of it, stand in
//! [`common::navigation_receivers`](crate::laws::common::navigation_receivers).

use crate::rule::control::Control;

use crate::laws::common::navigation_receivers;
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A, &B];

pub static A: Control = LIST.prints("7.A.5.a", navigation_receivers::A);
pub static B: Control = LIST.prints("7.A.5.b", navigation_receivers::B);
