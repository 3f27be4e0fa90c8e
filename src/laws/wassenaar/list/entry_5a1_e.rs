//! 5.A.1 of the list, points e to h: direction finding, interception, jamming.
//! The text, and what is left out of it, stand in
//! [`common::interception`](crate::laws::common::interception).

use crate::rule::control::Control;

use crate::laws::common::{Parted, interception};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&E, &F_1, &F_2, &F_3, &F_4, &G, &H_1, &H_2];

type Interception = interception::Interception<Parted>;

pub static E: Control = LIST.prints("5.A.1.e", Interception::E);
pub static F_1: Control = LIST.prints("5.A.1.f.1", Interception::F_1);
pub static F_2: Control = LIST.prints("5.A.1.f.2", Interception::F_2);
pub static F_3: Control = LIST.prints("5.A.1.f.3", Interception::F_3);
pub static F_4: Control = LIST.prints("5.A.1.f.4", Interception::F_4);
pub static G: Control = LIST.prints("5.A.1.g", Interception::G);
pub static H_1: Control = LIST.prints("5.A.1.h.1", Interception::H_1);
pub static H_2: Control = LIST.prints("5.A.1.h.2", Interception::H_2);
