//! 7A002 of the Commerce Control List: gyros and angular rate sensors.
//! The text, and what is left out of it, stand in
//! [`common::gyroscopes`](crate::laws::common::gyroscopes).
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

pub static A_1_A: Control = GYROS.prints(
    "7A002.a.1.a",
    gyroscopes::A_1_A.original(
        "A “bias” “stability” of less (better) than 0.5 degree per hour, when measured in a \
         1 g environment over a period of one month, and with respect to a fixed calibration \
         value",
    ),
);
pub static A_1_B: Control = GYROS.prints(
    "7A002.a.1.b",
    gyroscopes::A_1_B.original(
        "An “angle random walk” of less (better) than or equal to 0.0035 degree per square root hour",
    ),
);
pub static A_2_A: Control = GYROS.prints(
    "7A002.a.2.a",
    gyroscopes::A_2_A.original(
        "A “bias” “stability” of less (better) than 4 degrees per hour, when measured in a 1 \
         g environment over a period of three minutes, and with respect to a fixed \
         calibration value",
    ),
);
pub static A_2_B: Control = GYROS.prints(
    "7A002.a.2.b",
    gyroscopes::A_2_B
        .original("An “angle random walk” of less (better) than or equal to 0.1 degree per square root hour"),
);
pub static B: Control = GYROS.prints("7A002.b", gyroscopes::B);
