//! Annex I, entry 7A001: accelerometers.
//! The text, and what is left out of it, stand in
//! [`common::accelerometers`](crate::laws::common::accelerometers).

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};

use crate::laws::common::accelerometers;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2, &A_3, &B];

/// The entries of 7A001: whatever accelerometer any of them takes is *specified in 7A001*.
pub const OF_7A001: &[Criterion] = &[entry(&A_1_A), entry(&A_1_B), entry(&A_2), entry(&A_3), entry(&B)];

pub static A_1_A: Control = ANNEX_I.prints("7A001.a.1.a", accelerometers::A_1_A);
pub static A_1_B: Control = ANNEX_I.prints("7A001.a.1.b", accelerometers::A_1_B);
pub static A_2: Control = ANNEX_I.prints("7A001.a.2", accelerometers::A_2);
pub static A_3: Control = ANNEX_I.prints("7A001.a.3", accelerometers::A_3);
pub static B: Control = ANNEX_I.prints("7A001.b", accelerometers::B);
