//! Announcement 31 of 2024: the parts of 2023 with other limits, an inertial
//! unit, and the ban on ends that the unified list carries on.

use dualuse::Regime::Cn;
use dualuse::Standing::{self, Ended, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Prohibited, Undetermined};

use crate::cn::announcement_2015_31::SPECIALLY;
use crate::cn::announcement_2023_27::{
    AROUND_0_3_MRAD, AROUND_15_PERCENT, AROUND_50_KM, AROUND_80_MJ, BAND, COUNTER_DRONE_LASER,
    COUNTER_DRONE_LASER_FIGURES, DESIGNATOR, DESIGNATOR_USE, ENGINE, ENGINE_POWER, IMAGER, JAMMER,
    JAMMER_FIGURES, RADAR, RADAR_FIGURES, RADIO,
};
use crate::cn::announcement_2023_28::{ENDS, TO_WEAPONS, UNCONTROLLED_DRONE};
use crate::cn::{FOR_A_SPECIFIC_DRONE, law};
use crate::rows::{Change, Rows, above, below, change, holds, sample, verdict};

const DAYS: &[(&str, Standing)] =
    &[("2024-08-31", Pending), ("2024-09-01", InForce), ("2024-11-30", InForce), ("2024-12-01", Ended)];
const DAY: &[&str] = &["2024-10-01"];

pub const ROWS: &[Rows] = &[
    law("CN-2024-31-1").days(DAYS).on(DAY).item(ENGINE).shared(SPECIALLY).changes(ENGINE_POWER),
    law("CN-2024-31-2.1")
        .days(DAYS)
        .on(DAY)
        .item(&[IMAGER, "ifov = '2 mrad'", FOR_A_SPECIFIC_DRONE])
        .shared(SPECIALLY)
        .changes(IMAGER_FIGURES)
        .samples(&[sample(&[IMAGER, "ifov = '2 mrad'", FOR_A_SPECIFIC_DRONE]).changes(BAND)]),
    law("CN-2024-31-2.2").days(DAYS).on(DAY).item(RADAR).shared(SPECIALLY).changes(RADAR_FIGURES),
    law("CN-2024-31-2.3").days(DAYS).on(DAY).item(DESIGNATOR).shared(SPECIALLY).changes(DESIGNATOR_FIGURES),
    law("CN-2024-31-2.4").days(DAYS).on(DAY).item(INERTIAL_UNIT).shared(SPECIALLY).changes(&[
        below("heading_accuracy", AROUND_2_DEGREES),
        below("attitude_accuracy", AROUND_HALF_A_DEGREE),
        below("resolution", AROUND_A_TENTH_OF_A_DEGREE),
        // The exception for 7A and 7B came with the unified list.
        change("in_7a_or_7b", &[("yes", Yes), ("unknown", Yes)]),
    ]),
    law("CN-2024-31-3").days(DAYS).on(DAY).item(RADIO).shared(SPECIALLY).changes(&[
        above("line_of_sight_range", AROUND_50_KM),
        above("aircraft_per_station", &["9", "10", "11"]).given(&[("line_of_sight_range", "50 km")]),
    ]),
    law("CN-2024-31-4.1").days(DAYS).on(DAY).item(JAMMER).changes(JAMMER_FIGURES),
    law("CN-2024-31-4.2").days(DAYS).on(DAY).item(COUNTER_DRONE_LASER).changes(COUNTER_DRONE_LASER_FIGURES),
    law("CN-2024-31-CA")
        .days(&[
            ("2024-08-31", Pending),
            ("2024-09-01", InForce),
            ("2024-11-30", InForce),
            ("2024-12-01", InForce),
            ("2026-11-24", InForce),
        ])
        .on(&["2024-09-01", "2024-11-30", "2024-12-01", "2026-11-24"])
        .item(&[UNCONTROLLED_DRONE, TO_WEAPONS])
        .shared(ENDS)
        .changes(&[
            change("range", &[("299.999 km", Yes), ("300 km", No), ("unknown", Unknown)]),
            change(
                "endurance",
                &[("59.99 min", Yes), ("60 min", No), ("40..90 min", Unknown), ("unknown", Unknown)],
            )
            .given(&[("flies_beyond_sight", "yes"), ("gust_tolerance", "46 km/h")]),
            // Controlled by one entry or the other, so never uncontrolled.
            change("endurance", &[("40..90 min", No)])
                .given(&[("flies_beyond_sight", "yes"), ("gust_tolerance", "25 kn")]),
        ]),
];

/// All of the following: the band and the field of view.
pub const IMAGER_FIGURES: &[Change] = &[
    change("longest_wavelength", &[("29999 nm", Yes), ("30000 nm", Yes), ("30001 nm", Unknown)]),
    below("ifov", &["2.499 mrad", "2.5 mrad", "2.501 mrad"]),
    change("netd", &[("100 mK", Yes), ("unknown", Yes)]),
];

/// All of the following, and used above 55 °C for target designation.
pub const DESIGNATOR_FIGURES: &[Change] = &[
    DESIGNATOR_USE,
    holds("stable_above_55_celsius"),
    holds("no_thermal_control"),
    above("pulse_energy", AROUND_80_MJ),
    below("stability", AROUND_15_PERCENT),
    below("divergence", AROUND_0_3_MRAD),
];

pub const INERTIAL_UNIT: &[&str] = &[
    "category = 'inertial_unit'",
    "heading_accuracy = '1°'",
    "attitude_accuracy = '0.2°'",
    "resolution = '0.05°'",
    "in_7a_or_7b = false",
    FOR_A_SPECIFIC_DRONE,
];

pub const AROUND_2_DEGREES: &[&str; 3] = &["1.99°", "2°", "2.01°"];
pub const AROUND_HALF_A_DEGREE: &[&str; 3] = &["0.499°", "0.5°", "0.501°"];
pub const AROUND_A_TENTH_OF_A_DEGREE: &[&str; 3] = &["0.099°", "0.1°", "0.101°"];

crate::tests_of_this_law!();

#[test]
fn the_ban_prohibits_uncontrolled_aircraft_only() {
    let military: &[_] = &[("export.wmd_end_use", "no"), ("export.military_end_use", "yes")];
    let open: &[_] = &[("export.wmd_end_use", "no"), ("export.military_end_use", "unknown")];
    let drone = &[UNCONTROLLED_DRONE, TO_WEAPONS];
    for day in ["2024-09-01", "2024-11-30", "2024-12-01", "2026-11-24"] {
        assert_eq!(verdict(Cn, day, drone, military), Prohibited, "{day}");
        assert_eq!(verdict(Cn, day, drone, open), Undetermined, "{day}");
        let far = &[UNCONTROLLED_DRONE, "range = '300 km'", TO_WEAPONS];
        assert_eq!(verdict(Cn, day, far, military), Controlled, "{day}");
        let engine =
            &["category = 'engine'", "kind = 'piston'", "designed_for = 'nothing_in_particular'", TO_WEAPONS];
        assert_eq!(verdict(Cn, day, engine, military), NotListed, "{day}");
    }
}
