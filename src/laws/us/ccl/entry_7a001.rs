//! 7A001 of the Commerce Control List: accelerometers.
//! The text, and what is left out of it, stand in
//! [`common::accelerometers`](crate::laws::common::accelerometers).
//!
//! Missile technology is a reason for what meets the parameters of 7A101 and is
//! not specially designed to measure while drilling.

use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, any, entry, point};
use crate::rule::list::List;

use crate::laws::common::accelerometers;
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_7a101;
use crate::laws::us::reasons::{AT1, NS1};

pub const ENTRIES: &[&Control] = &[&A_1_A, &A_1_B, &A_2, &A_3, &B];

const ACCELEROMETERS: List = CCL.reasons(REASONS);

/// The entries of 7A001: whatever accelerometer any of them takes is *controlled by 7A001*.
pub const OF_7A001: &[Criterion] = &[entry(&A_1_A), entry(&A_1_B), entry(&A_2), entry(&A_3), entry(&B)];

/// The parameters of 7A101.
pub const PARAMETERS_OF_7A101: &[Criterion] = &[
    point("7A101.a").says("the parameters of 7A101.a").all(entry_7a101::PARAMETERS_A),
    point("7A101.b").says("the parameters of 7A101.b").all(entry_7a101::PARAMETERS_B),
];

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(PARAMETERS_OF_7A101) }, AT1];

pub static A_1_A: Control = ACCELEROMETERS.prints(
    "7A001.a.1.a",
    accelerometers::A_1_A.original(
        "A “bias” “stability” of less (better) than 130 micro g with respect to a fixed \
         calibration value over a period of one year",
    ),
);
pub static A_1_B: Control = ACCELEROMETERS.prints(
    "7A001.a.1.b",
    accelerometers::A_1_B.original(
        "A “scale factor” “stability” of less (better) than 130 ppm with respect to a fixed \
         calibration value over a period of one year",
    ),
);
pub static A_2: Control = ACCELEROMETERS.prints(
    "7A001.a.2",
    accelerometers::A_2.original(
        "Specified to function at linear acceleration levels exceeding 15 g but less than or \
         equal to 100 g and having all of the following: […] A “bias” “repeatability” of less \
         (better) than 1,250 micro g over a period of one year; and […] A “scale factor” \
         “repeatability” of less (better) than 1,250 ppm over a period of one year",
    ),
);
pub static A_3: Control = ACCELEROMETERS.prints("7A001.a.3", accelerometers::A_3);
pub static B: Control = ACCELEROMETERS.prints("7A001.b", accelerometers::B);
