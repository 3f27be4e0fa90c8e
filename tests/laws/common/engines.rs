//! Engines: 9A012.b.4, 9A101 and 9A102 of the EU and the United States, and
//! what repeats them.

use dualuse::Truth::{No, Unknown, Yes};

use super::aircraft::AROUND_300_KM;
use crate::rows::{Change, Sample, above, at_least, at_most, below, change, fails, one_of, sample};

/// 9A012.b.4: air-breathing piston and rotary engines above 15,240 m (50,000 ft).
pub const GREAT_HEIGHT: &[Sample] = &[sample(&[
    "category = 'engine'",
    "kind = 'piston'",
    "operating_altitude = '16 km'",
    "designed_for = 'uav'",
])
.changes(&[
    one_of(
        "kind",
        &["piston", "rotary"],
        &["turbojet", "turbofan", "turboprop", "turboshaft", "ramjet", "electric"],
    ),
    above("operating_altitude", &["15239.99 m", "15240 m", "15240.01 m"]),
    above("operating_altitude", &["49999.99 ft", "50000 ft", "50000.01 ft"]),
    change(
        "designed_for",
        &[
            ("uav", Yes),
            ("{ category = 'uav', flies_beyond_sight = false, endurance = '10 min' }", Yes),
            ("counter_uas", No),
            ("nothing_in_particular", No),
            ("unknown", Unknown),
        ],
    ),
    change("continuous_power", &[("5 kW", Yes)]),
])];

/// 9A101.a: turbojets and turbofans by their figures.
pub const JET: &[Sample] = &[sample(&["
category = 'engine'
kind = 'turbojet'
thrust = '1 kN'
specific_fuel_consumption = '0.14 kg/(N·h)'
dry_mass = '20 kg'
first_stage_rotor_diameter = '0.3 m'
civil_certified = false
turbine_technology = false
supersonic_cruise = false
for_certified_manned_aircraft = false
auxiliary_power_unit = false
designed_for = 'nothing_in_particular'
"])
.shared(JETS)
.changes(&[
    above("thrust", &["399.99 N", "400 N", "400.01 N"]),
    at_most("thrust", AROUND_8890_N).given(&[("civil_certified", "yes")]),
    change("thrust", &[("8889.99 N", Yes), ("8890 N", Yes), ("8890.01 N", Yes)]),
    fails("civil_certified").given(&[("thrust", "8890.01 N")]),
    change("civil_certified", &[("yes", Yes), ("unknown", Yes)]).given(&[("thrust", "8890 N")]),
    at_most("specific_fuel_consumption", &["0.149 kg/(N·h)", "0.15 kg/(N·h)", "0.151 kg/(N·h)"]),
    below("dry_mass", &["749.99 kg", "750 kg", "750.01 kg"]),
    below("first_stage_rotor_diameter", &["0.999 m", "1 m", "1.0010 m"]),
])];

const AROUND_8890_N: &[&str; 3] = &["8889.99 N", "8890 N", "8890.01 N"];

pub const JETS: &[Change] = &[one_of(
    "kind",
    &["turbojet", "turbofan"],
    &["piston", "rotary", "turboprop", "turboshaft", "ramjet", "electric"],
)];

/// A turbojet whose figures are no matter, but what it is for.
pub const JET_FOR: &str = "
category = 'engine'
kind = 'turbojet'
thrust = '100 N'
turbine_technology = false
supersonic_cruise = false
civil_certified = false
for_certified_manned_aircraft = false
auxiliary_power_unit = false
";

/// An entry excepts whatever 9A001 specifies, each of its points the only ground.
pub const OTHER_THAN_9A001: &[Change] = &[
    fails("turbine_technology"),
    fails("supersonic_cruise"),
    change("auxiliary_power_unit", &[("yes", Yes), ("no", No)]).given(&[("turbine_technology", "yes")]),
    change("for_certified_manned_aircraft", &[("yes", Yes), ("no", No)])
        .given(&[("turbine_technology", "yes"), ("civil_certified", "yes")]),
];

/// 9A101.b of the United States: for unmanned aircraft of 300 km or more.
pub const JET_FOR_300_KM: &[Sample] =
    &[sample(&[JET_FOR, "designed_for = { category = 'uav', range = '400 km' }"]).shared(JETS).changes(&[
        at_least("designed_for.range", AROUND_300_KM),
        change(
            "designed_for",
            &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
        ),
        change("thrust", &[("unknown", Yes)]),
        change("designed_for.endurance", &[("10 min", Yes), ("2 h", Yes)]),
    ])];

/// A turboprop of 9A102, but for its aircraft.
pub const TURBOPROP: &str = "
category = 'engine'
kind = 'turboprop'
maximum_power = '11 kW'
continuous_power = '5 kW'
civil_certified = false
";

pub const TURBOPROPS: &[Change] = &[
    one_of(
        "kind",
        &["turboprop"],
        &["piston", "rotary", "turbojet", "turbofan", "turboshaft", "ramjet", "electric"],
    ),
    above("maximum_power", &["9.999 kW", "10 kW", "10.001 kW"]),
    // The maximum power is never less than the maximum continuous power.
    change(
        "continuous_power",
        &[("9.999 kW", Unknown), ("10 kW", Unknown), ("10.001 kW", Yes), ("unknown", Unknown)],
    )
    .given(&[("maximum_power", "unknown")]),
    fails("civil_certified"),
    change(
        "designed_for",
        &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
    ),
];

/// An aircraft of great range, but short, in sight and without aerosols.
pub const FOR_A_FAR_DRONE: &str = "
[designed_for]
category = 'uav'
flies_beyond_sight = false
autonomous = false
endurance = '20 min'
gust_tolerance = '10 km/h'
range = '400 km'
payload_mass = '5 kg'
aerosol_capacity = 'none'
model_aircraft = false
carries = []
";
