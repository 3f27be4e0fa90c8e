//! 7A002 of the Commerce Control List: gyros and angular rate sensors. The text is that of
//! [`list_7a2`](crate::laws::wassenaar::list::entry_7a2), where its numbers stand and what is left out is said.
//!
//! Missile technology is a reason for what meets the parameters of 7A102.

use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, any, entry, point};
use crate::rule::list::List;

use crate::laws::common::gyroscopes;
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_7a101;
use crate::laws::us::reasons::{AT1, NS1};

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2_A, &A_2_B, &B];

const GYROS: List = CCL.reasons(REASONS);

/// The entries of 7A002: whatever gyro any of them takes is *controlled by 7A002*.
pub const OF_7A002: &[Criterion] = &[entry(&A_1_A), entry(&A_1_B), entry(&A_2_A), entry(&A_2_B), entry(&B)];

/// The parameters of 7A102.
pub const PARAMETERS_OF_7A102: &[Criterion] = &[
    point("7A102.a").says("the parameters of 7A102.a").all(entry_7a101::PARAMETERS_GYRO_A),
    point("7A102.b").says("the parameters of 7A102.b").all(entry_7a101::PARAMETERS_GYRO_B),
];

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(PARAMETERS_OF_7A102) }, AT1];

pub static A_1_A: Control = GYROS.prints("7A002.a.1.a", gyroscopes::A_1_A);
pub static A_1_B: Control = GYROS.prints("7A002.a.1.b", gyroscopes::A_1_B);
pub static A_2_A: Control = GYROS.prints("7A002.a.2.a", gyroscopes::A_2_A);
pub static A_2_B: Control = GYROS.prints("7A002.a.2.b", gyroscopes::A_2_B);
pub static B: Control = GYROS.prints("7A002.b", gyroscopes::B);
