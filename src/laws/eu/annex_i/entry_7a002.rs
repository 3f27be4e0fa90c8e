//! Annex I, entry 7A002: gyros and angular rate sensors.
//! The text, and what is left out of it, stand in
//! [`common::gyroscopes`](crate::laws::common::gyroscopes).

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};

use crate::laws::common::gyroscopes;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2_A, &A_2_B, &B];

/// The entries of 7A002: whatever gyro any of them takes is *specified in 7A002*.
pub const OF_7A002: &[Criterion] = &[entry(&A_1_A), entry(&A_1_B), entry(&A_2_A), entry(&A_2_B), entry(&B)];

pub static A_1_A: Control = ANNEX_I.prints("7A002.a.1.a", gyroscopes::A_1_A);
pub static A_1_B: Control = ANNEX_I.prints("7A002.a.1.b", gyroscopes::A_1_B);
pub static A_2_A: Control = ANNEX_I.prints("7A002.a.2.a", gyroscopes::A_2_A);
pub static A_2_B: Control = ANNEX_I.prints("7A002.a.2.b", gyroscopes::A_2_B);
pub static B: Control = ANNEX_I.prints("7A002.b", gyroscopes::B);
