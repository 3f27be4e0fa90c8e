//! Announcement 27 of 2023: engines, payloads and radios for specific
//! aircraft, and equipment against drones.

use dualuse::Truth::{No, Unknown, Yes};

use crate::cn::announcement_2015_31::SPECIALLY;
use crate::cn::{FOR_A_SPECIFIC_DRONE, ONE_YEAR, law};
use crate::rows::{Change, Rows, above, at_least, at_most, below, change, holds, one_of, sample};

const DAY: &[&str] = &["2024-01-01"];

pub const ROWS: &[Rows] = &[
    law("CN-2023-27-1").days(ONE_YEAR).on(DAY).item(ENGINE).shared(SPECIALLY).changes(ENGINE_POWER),
    law("CN-2023-27-2.1")
        .days(ONE_YEAR)
        .on(DAY)
        .item(&[IMAGER, "ifov = '3 mrad'", FOR_A_SPECIFIC_DRONE])
        .shared(SPECIALLY)
        .changes(&[
            below("ifov", &["2.499 mrad", "2.5 mrad", "2.501 mrad"]).given(VISIBLE),
            change("ifov", &[("2.4 mrad", Yes), ("2500 µrad", Yes), ("unknown", Yes)]),
            change("ifov", &[("2.4 mrad", Yes), ("2.5 mrad", Unknown)])
                .given(&[("shortest_wavelength", "400 nm")]),
            change("netd", &[("100 mK", Yes), ("unknown", Yes)]),
        ])
        .samples(&[sample(&[IMAGER, "ifov = '3 mrad'", FOR_A_SPECIFIC_DRONE]).changes(BAND)]),
    law("CN-2023-27-2.2").days(ONE_YEAR).on(DAY).item(RADAR).shared(SPECIALLY).changes(RADAR_FIGURES),
    law("CN-2023-27-2.3").days(ONE_YEAR).on(DAY).item(DESIGNATOR).shared(SPECIALLY).changes(&[
        DESIGNATOR_USE,
        holds("stable_above_55_celsius"),
        // With the other three features: yes under either reading, or open.
        change("no_thermal_control", &[("yes", Yes), ("no", Unknown), ("unknown", Unknown)]),
        change("pulse_energy", &[("79.9 mJ", Unknown), ("80 mJ", Unknown), ("80.1 mJ", Yes)]),
        change("stability", &[("14.9 %", Yes), ("15 %", Unknown), ("15.1 %", Unknown)]),
        change("divergence", &[("0.299 mrad", Yes), ("0.3 mrad", Unknown), ("0.301 mrad", Unknown)]),
        // Without the other three: only "any of the following" says yes.
        change("no_thermal_control", &[("yes", Unknown), ("no", No)]).given(NO_FEATURE),
        change("pulse_energy", &[("79.9 mJ", No), ("80 mJ", No), ("80.1 mJ", Unknown)]).given(NO_FEATURE),
        change("stability", &[("14.9 %", Unknown), ("15 %", No), ("15.1 %", No)]).given(NO_FEATURE),
        change("divergence", &[("0.299 mrad", Unknown), ("0.3 mrad", No), ("0.301 mrad", No)])
            .given(NO_FEATURE),
        holds("no_thermal_control").given(NO_FEATURE).adopting(LASER, "any"),
        above("pulse_energy", AROUND_80_MJ).given(NO_FEATURE).adopting(LASER, "any"),
        below("stability", AROUND_15_PERCENT).given(NO_FEATURE).adopting(LASER, "any"),
        below("divergence", AROUND_0_3_MRAD).given(NO_FEATURE).adopting(LASER, "any"),
        holds("no_thermal_control").adopting(LASER, "all"),
        above("pulse_energy", AROUND_80_MJ).adopting(LASER, "all"),
        below("stability", AROUND_15_PERCENT).adopting(LASER, "all"),
        below("divergence", AROUND_0_3_MRAD).adopting(LASER, "all"),
    ]),
    law("CN-2023-27-3").days(ONE_YEAR).on(DAY).item(RADIO).shared(SPECIALLY).changes(&[
        above("line_of_sight_range", AROUND_50_KM),
        above("aircraft_per_station", &["9", "10", "11"]).given(&[("line_of_sight_range", "50 km")]),
    ]),
    law("CN-2023-27-4.1").days(ONE_YEAR).on(DAY).item(JAMMER).changes(JAMMER_FIGURES),
    law("CN-2023-27-4.2")
        .days(ONE_YEAR)
        .on(DAY)
        .item(COUNTER_DRONE_LASER)
        .changes(COUNTER_DRONE_LASER_FIGURES),
];

const LASER: &str = "CN-2023-27-laser";

pub const ENGINE: &[&str] =
    &["category = 'engine'", "kind = 'piston'", "continuous_power = '20 kW'", FOR_A_SPECIFIC_DRONE];

pub const ENGINE_POWER: &[Change] = &[
    above("continuous_power", &["15.999 kW", "16 kW", "16.001 kW"]),
    above("continuous_power", &["15999 W", "16000 W", "16001 W"]),
    change(
        "continuous_power",
        &[("21.4 bhp", No), ("21.5 bhp", Yes), (">= 16 kW", Unknown), ("> 16 kW", Yes)],
    ),
    // Mechanical or metric horsepower.
    change("continuous_power", &[("21.4 hp", No), ("21.5 hp", Unknown), ("21.8 hp", Yes)]),
    change("kind", &[("electric", Yes), ("turbojet", Yes), ("unknown", Yes)]),
];

pub const IMAGER: &str = "
category = 'infrared_imager'
shortest_wavelength = '8 µm'
longest_wavelength = '14 µm'
";

const VISIBLE: &[(&str, &str)] = &[("shortest_wavelength", "400 nm"), ("longest_wavelength", "700 nm")];

/// "Between 780 nm and 30000 nm": whether a band may stand out on one side is disputed.
pub const BAND: &[Change] = &[
    change(
        "shortest_wavelength",
        &[
            ("779.9 nm", Unknown),
            ("0.4 µm", Unknown),
            ("780 nm", Yes),
            ("780.1 nm", Yes),
            ("unknown", Unknown),
        ],
    ),
    change(
        "longest_wavelength",
        &[("29.99 µm", Yes), ("30 µm", Yes), ("30000 nm", Yes), ("30.01 µm", Unknown), ("unknown", Unknown)],
    ),
    change("longest_wavelength", &[("700 nm", No), ("780 nm", Unknown)])
        .given(&[("shortest_wavelength", "400 nm")]),
    at_least("shortest_wavelength", &["779.9 nm", "780 nm", "780.1 nm"]).adopting(IN_BAND, "within"),
    at_most("longest_wavelength", &["29.99 µm", "30 µm", "30.01 µm"]).adopting(IN_BAND, "within"),
    at_most("shortest_wavelength", &["29.99 µm", "30 µm", "30.01 µm"])
        .given(&[("longest_wavelength", "40 µm")])
        .adopting(IN_BAND, "overlapping"),
    at_least("longest_wavelength", &["779.9 nm", "780 nm", "780.1 nm"])
        .given(&[("shortest_wavelength", "400 nm")])
        .adopting(IN_BAND, "overlapping"),
];

const IN_BAND: &str = "CN-780-30000nm";

pub const RADAR: &[&str] = &[
    "category = 'radar'",
    "synthetic_aperture = true",
    "detection_range = '10 km'",
    "strip_resolution = '0.2 m'",
    "spotlight_resolution = '0.1 m'",
    FOR_A_SPECIFIC_DRONE,
];

pub const RADAR_FIGURES: &[Change] = &[
    holds("synthetic_aperture"),
    above("detection_range", &["4.999 km", "5 km", "5.001 km"]),
    below("strip_resolution", &["0.299 m", "0.3 m", "0.301 m"]),
    below("spotlight_resolution", &["0.099 m", "0.1 m", "0.101 m"]).given(&[("strip_resolution", "0.3 m")]),
    change("strip_resolution", &[("29 cm", Yes), ("30 cm", No)]),
    change("airborne", &[("no", Yes), ("unknown", Yes)]),
];

pub const DESIGNATOR: &[&str] = &[
    "category = 'laser'",
    "use = 'target_designation'",
    "stable_above_55_celsius = true",
    "no_thermal_control = true",
    "pulse_energy = '100 mJ'",
    "stability = '10 %'",
    "divergence = '0.2 mrad'",
    FOR_A_SPECIFIC_DRONE,
];

pub const DESIGNATOR_USE: Change = one_of(
    "use",
    &["target_designation"],
    &[
        "range_finding",
        "counter_drone",
        "other",
        "target_illumination",
        "optics_detection",
        "acoustic_detection",
    ],
);

const NO_FEATURE: &[(&str, &str)] = &[
    ("no_thermal_control", "no"),
    ("pulse_energy", "80 mJ"),
    ("stability", "15 %"),
    ("divergence", "0.3 mrad"),
];

pub const AROUND_80_MJ: &[&str; 3] = &["79.9 mJ", "80 mJ", "80.1 mJ"];
pub const AROUND_15_PERCENT: &[&str; 3] = &["14.9 %", "15 %", "15.1 %"];
pub const AROUND_0_3_MRAD: &[&str; 3] = &["0.299 mrad", "0.3 mrad", "0.301 mrad"];
pub const AROUND_50_KM: &[&str; 3] = &["49.999 km", "50 km", "50.001 km"];

pub const RADIO: &[&str] = &[
    "category = 'radio'",
    "line_of_sight_range = '60 km'",
    "aircraft_per_station = 10",
    FOR_A_SPECIFIC_DRONE,
];

pub const JAMMER: &[&str] = &["category = 'counter_uas'", "civil = true", "jamming_range = '6 km'"];

pub const JAMMER_FIGURES: &[Change] = &[
    holds("civil"),
    above("jamming_range", &["4.999 km", "5 km", "5.001 km"]),
    change("jamming_range", &[("none", No), ("present", Unknown)]),
    change("jams_satellite_navigation", &[("no", Yes), ("unknown", Yes)]),
];

pub const COUNTER_DRONE_LASER: &[&str] = &[
    "category = 'laser'",
    "output_power = '2 kW'",
    "designed_for = { category = 'counter_uas', civil = true }",
];

pub const COUNTER_DRONE_LASER_FIGURES: &[Change] = &[
    above("output_power", &["1.499 kW", "1.5 kW", "1.501 kW"]),
    above("output_power", &["1499 W", "1500 W", "1501 W"]),
    change(
        "designed_for",
        &[("counter_uas", Unknown), ("uav", No), ("nothing_in_particular", No), ("unknown", Unknown)],
    ),
    // The heading of jammers and lasers says "civil".
    holds("designed_for.civil"),
];

crate::tests_of_this_law!();
