//! 7A003 of the Commerce Control List: inertial measurement equipment and systems.
//! The text, and what is left out of it, stand in
//! [`common::inertial_units`](crate::laws::common::inertial_units).
//!
//! Missile technology is a reason for what d takes and meets the parameters of
//! 7A103.

use crate::goods::items::Category;
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, any, carries, entry};
use crate::rule::list::List;

use crate::laws::common::{Joined, inertial_units};
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_7a001;
use crate::laws::us::ccl::entry_7a002;
use crate::laws::us::ccl::entry_7a103;
use crate::laws::us::reasons::{AT1, NS1};

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &A_3, &B, &C_1, &C_2, &D_1, &D_2];

type InertialUnits = inertial_units::InertialUnits<Joined>;

const SYSTEMS: List = CCL.reasons(&[NS1, AT1]);

const MULTI_AXIS_SYSTEMS: List = SYSTEMS.reasons(REASONS_D);

const REASONS_D: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(entry_7a103::PARAMETERS) }, AT1];

/// The entries of 7A003: whatever equipment any of them takes is *controlled by 7A003*.
pub const OF_7A003: &[Criterion] =
    &[entry(&A_1), entry(&A_2), entry(&A_3), entry(&B), entry(&C_1), entry(&C_2), entry(&D_1), entry(&D_2)];

/// Inertial measurement equipment or systems that use accelerometers or gyros
/// of 7A001 or 7A002, or are of 7A003 themselves: what 9A012.a.5 asks for. It
/// names 7A005 too, which specifies receivers and neither accelerometers nor
/// gyros.
pub const USING_CONTROLLED_SENSORS: &[Criterion] = &[any(USING)];

const USING: &[Criterion] =
    &[carries(Category::Accelerometer, ANY_7A001), carries(Category::Gyroscope, ANY_7A002), any(OF_7A003)];
const ANY_7A001: &[Criterion] = &[any(entry_7a001::OF_7A001)];
const ANY_7A002: &[Criterion] = &[any(entry_7a002::OF_7A002)];

pub static A_1: Control = SYSTEMS.prints(
    "7A003.a.1",
    InertialUnits::A_1.original(
        "0.8 nautical miles per hour (nm/hr) “Circular Error Probable” (“CEP”) rate or less (better)",
    ),
);
pub static A_2: Control = SYSTEMS
    .prints("7A003.a.2", InertialUnits::A_2.original("0.5% distanced travelled “CEP” or less (better)"));
pub static A_3: Control = SYSTEMS.prints(
    "7A003.a.3",
    InertialUnits::A_3.original("Total drift of 1 nautical mile “CEP” or less (better) in a 24 hr period"),
);
pub static B: Control = SYSTEMS.prints(
    "7A003.b",
    InertialUnits::B.original(
        "with an embedded 'positional aiding reference' and providing position after loss of \
         all 'positional aiding references' for a period of up to 4 minutes, having an \
         “accuracy” of less (better) than 10 meters “CEP”",
    ),
);
pub static C_1: Control = SYSTEMS.prints(
    "7A003.c.1",
    InertialUnits::C_1.original(
        "A maximum operating angular rate less (lower) than 500 deg/s and a heading \
         “accuracy” without the use of 'positional aiding references' equal to or less \
         (better) than 0.07 deg sec (Lat) (equivalent to 6 arc minutes rms at 45 degrees \
         latitude)",
    ),
);
pub static C_2: Control = SYSTEMS.prints(
    "7A003.c.2",
    InertialUnits::C_2.original(
        "A maximum operating angular rate equal to or greater (higher) than 500 deg/s and a \
         heading “accuracy” without the use of 'positional aiding references' equal to or \
         less (better) than 0.2 deg sec (Lat) (equivalent to 17 arc minutes rms at 45 \
         degrees latitude)",
    ),
);
pub static D_1: Control = MULTI_AXIS_SYSTEMS.prints(
    "7A003.d.1",
    InertialUnits::D_1.original(
        "Performance specified by 7A001 or 7A002 along any axis, without the use of any aiding references",
    ),
);
pub static D_2: Control = MULTI_AXIS_SYSTEMS.prints(
    "7A003.d.2",
    InertialUnits::D_2.original(
        "Being “space-qualified” and providing angular rate measurements having an “angle \
         random walk” along any axis of less (better) than or equal to 0.1 degree per square \
         root hour",
    ),
);
