//! Annex I, entry 7A003: inertial measurement equipment and systems.
//! The text, and what is left out of it, stand in
//! [`common::inertial_units`](crate::laws::common::inertial_units).

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};

use crate::laws::common::{Joined, inertial_units};
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &A_3, &B, &C_1, &C_2, &D_1, &D_2];

type InertialUnits = inertial_units::InertialUnits<Joined>;

/// The entries of 7A003: whatever inertial equipment or system any of them takes is *specified in 7A003*.
pub const OF_7A003: &[Criterion] =
    &[entry(&A_1), entry(&A_2), entry(&A_3), entry(&B), entry(&C_1), entry(&C_2), entry(&D_1), entry(&D_2)];

pub static A_1: Control = ANNEX_I.prints("7A003.a.1", InertialUnits::A_1);
pub static A_2: Control = ANNEX_I.prints("7A003.a.2", InertialUnits::A_2);
pub static A_3: Control = ANNEX_I.prints("7A003.a.3", InertialUnits::A_3);
pub static B: Control = ANNEX_I.prints("7A003.b", InertialUnits::B);
pub static C_1: Control = ANNEX_I.prints("7A003.c.1", InertialUnits::C_1);
pub static C_2: Control = ANNEX_I.prints("7A003.c.2", InertialUnits::C_2);
pub static D_1: Control = ANNEX_I.prints("7A003.d.1", InertialUnits::D_1);
pub static D_2: Control = ANNEX_I.prints("7A003.d.2", InertialUnits::D_2);
