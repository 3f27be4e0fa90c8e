//! 7.A.3 of the list: inertial measurement equipment and systems.
//! The text, and what is left out of it, stand in
//! [`common::inertial_units`](crate::laws::common::inertial_units).

use crate::rule::control::Control;

use crate::laws::common::{Parted, inertial_units};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &A_3, &B, &C_1, &C_2, &D_1, &D_2];

type InertialUnits = inertial_units::InertialUnits<Parted>;

pub static A_1: Control = LIST.prints("7.A.3.a.1", InertialUnits::A_1);
pub static A_2: Control = LIST.prints("7.A.3.a.2", InertialUnits::A_2);
pub static A_3: Control = LIST.prints("7.A.3.a.3", InertialUnits::A_3);
pub static B: Control = LIST.prints("7.A.3.b", InertialUnits::B);
pub static C_1: Control = LIST.prints("7.A.3.c.1", InertialUnits::C_1);
pub static C_2: Control = LIST.prints("7.A.3.c.2", InertialUnits::C_2);
pub static D_1: Control = LIST.prints("7.A.3.d.1", InertialUnits::D_1);
pub static D_2: Control = LIST.prints("7.A.3.d.2", InertialUnits::D_2);
