//! 6.A.8: radars and laser radars.
//!
//! Read in the EU text that repeats it. Specially designed components are left
//! out.

use crate::rule::control::Control;

use crate::laws::common::{Parted, radars};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A, &B, &C, &D, &E, &F, &G, &H, &I, &J_1, &J_2, &J_3, &K, &L_1, &L_4];

type Radars = radars::Radars<Parted>;

pub static A: Control = LIST.prints("6.A.8.a", Radars::A);
pub static B: Control = LIST.prints("6.A.8.b", Radars::B);
pub static C: Control = LIST.prints("6.A.8.c", Radars::C);
pub static D: Control = LIST.prints("6.A.8.d", Radars::D);
pub static E: Control = LIST.prints("6.A.8.e", Radars::E);
pub static F: Control = LIST.prints("6.A.8.f", Radars::F);
pub static G: Control = LIST.prints("6.A.8.g", Radars::G);
pub static H: Control = LIST.prints("6.A.8.h", Radars::H);
pub static I: Control = LIST.prints("6.A.8.i", Radars::I);
pub static J_1: Control = LIST.prints("6.A.8.j.1", Radars::J_1);
pub static J_2: Control = LIST.prints("6.A.8.j.2", Radars::J_2);
pub static J_3: Control = LIST.prints("6.A.8.j.3", Radars::J_3);
pub static K: Control = LIST.prints("6.A.8.k", Radars::K);
pub static L_1: Control = LIST.prints("6.A.8.l.1", Radars::L_1_OPEN_NOTE);
pub static L_4: Control = LIST.prints("6.A.8.l.4", Radars::L_4);
