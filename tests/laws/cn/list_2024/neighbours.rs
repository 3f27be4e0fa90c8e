//! The entries beside those on drones: telemetry, radars, sensors, receivers, ramjets.

use dualuse::Regime::Cn;
use dualuse::Standing::{self, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Undetermined};

use crate::cn::law;
use crate::rows::{Change, Rows, below, change, fails, holds, one_of, verdict};

/// Before the unified list such goods stood in a list that was not seen.
const DAYS: &[(&str, Standing)] =
    &[("2024-11-30", Pending), ("2024-12-01", InForce), ("2026-11-24", InForce)];
const MAYBE: &[&str] = &["2024-11-30"];
const DAY: &[&str] = &["2025-06-01"];

pub const ROWS: &[Rows] = &[
    law("5A101").days(DAYS).maybe_on(MAYBE).on(DAY).idle(ANY_USE).item(RADIO).shared(FOR_MISSILES).changes(
        &[
            holds("telemetry_or_telecontrol"),
            change("airborne", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]),
        ],
    ),
    law("6A108.a").days(DAYS).maybe_on(MAYBE).on(DAY).idle(ANY_USE).item(RADAR).shared(FOR_MISSILES).changes(
        &[
            fails("in_civil_aircraft"),
            change("synthetic_aperture", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]),
        ],
    ),
    law("7A101")
        .days(DAYS)
        .maybe_on(MAYBE)
        .on(DAY)
        .item(&["category = 'accelerometer'", "scale_factor_error = '0.1 %'", "in_civil_aircraft = false"])
        .changes(&[
            below("scale_factor_error", &["0.2499 %", "0.25 %", "0.2501 %"]),
            change("scale_factor_error", &[("2499 ppm", Yes), ("2500 ppm", No)]),
            fails("in_civil_aircraft"),
            // The stability over a year, for which other lists ask, is another figure.
            change("scale_factor_stability", &[("10000 ppm", Yes), ("unknown", Yes)]),
        ]),
    law("7A102")
        .days(DAYS)
        .maybe_on(MAYBE)
        .on(DAY)
        .item(&["category = 'gyroscope'", "rated_drift_rate = '0.3 °/h'", "in_civil_aircraft = false"])
        .changes(&[
            below("rated_drift_rate", &["0.499 °/h", "0.5 °/h", "0.501 °/h"]),
            fails("in_civil_aircraft"),
            change("drift_rate_stability", &[("10 °/h", Yes), ("unknown", Yes)]),
        ]),
    law("7A103.b")
        .days(DAYS)
        .maybe_on(MAYBE)
        .on(DAY)
        .item(&["category = 'flight_controller'", "automatic_pilot = true", "designed_for = 'uav'"])
        .idle(&["any automatic pilot"])
        .changes(&[
            holds("automatic_pilot"),
            change(
                "designed_for",
                &[
                    ("uav", Yes),
                    ("engine", Unknown),
                    ("something_else", Unknown),
                    ("nothing_in_particular", Unknown),
                    ("unknown", Unknown),
                ],
            ),
            change("designed_for", &[("uav", Yes), ("nothing_in_particular", No), ("unknown", Unknown)])
                .adopting("CN-automatic-pilot-of-uav", "designed for them"),
            change("designed_for", &[("uav", Yes), ("nothing_in_particular", Yes), ("unknown", Yes)])
                .adopting("CN-automatic-pilot-of-uav", "usable by them"),
            // The words name neither models nor missiles.
            change("designed_for", &[("{ category = 'uav', model_aircraft = true, range = '1 km' }", Yes)]),
            change("usable_in_missiles", &[("no", Yes), ("unknown", Yes)]),
            change("flight_control_system", &[("yes", Yes), ("no", Yes)]),
        ]),
    law("7A or 7B")
        .days(DAYS)
        .maybe_on(MAYBE)
        .on(DAY)
        .item(&["category = 'inertial_unit'", "in_7a_or_7b = true"])
        .changes(&[holds("in_7a_or_7b")]),
    law("7A104")
        .days(DAYS)
        .maybe_on(MAYBE)
        .on(DAY)
        .idle(ANY_USE)
        .item(RECEIVER)
        .shared(FOR_MISSILES)
        .changes(&[
            fails("in_civil_aircraft"),
            change("airborne", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]),
        ]),
    law("9A111")
        .days(DAYS)
        .maybe_on(MAYBE)
        .on(DAY)
        .item(&["category = 'engine'", "kind = 'ramjet'", "in_civil_aircraft = false"])
        .changes(&[
            one_of(
                "kind",
                &["ramjet"],
                &["piston", "rotary", "turbojet", "turbofan", "turboprop", "turboshaft", "electric"],
            ),
            fails("in_civil_aircraft"),
            change("thrust", &[("10 N", Yes), ("unknown", Yes)]),
        ]),
];

const RADIO: &[&str] =
    &["category = 'radio'", "telemetry_or_telecontrol = true", "usable_in_missiles = true"];
const RADAR: &[&str] = &["category = 'radar'", "in_civil_aircraft = false", "usable_in_missiles = true"];
const RECEIVER: &[&str] =
    &["category = 'navigation_receiver'", "in_civil_aircraft = false", "usable_in_missiles = true"];

/// A reading without a condition of its own.
const ANY_USE: &[&str] = &["goods of any use"];

/// The words name no limit: goods that serve no missile are meant by one reading alone.
const FOR_MISSILES: &[Change] = &[
    change("usable_in_missiles", &[("yes", Yes), ("no", Unknown), ("unknown", Unknown)]),
    holds("usable_in_missiles").adopting("CN-missile-number", "for missiles"),
    change("usable_in_missiles", &[("yes", Yes), ("no", Yes), ("unknown", Yes)])
        .adopting("CN-missile-number", "as worded"),
];

crate::tests_of_this_law!();

#[test]
fn a_unit_of_7a_or_7b_is_never_not_listed() {
    let figures = &["category = 'inertial_unit'", "heading_accuracy = '1.9°'", "attitude_accuracy = '0.4°'"];
    for (specified, expected) in [("yes", Controlled), ("unknown", Undetermined), ("no", NotListed)] {
        let told = &[("in_7a_or_7b", specified), ("designed_for", "nothing_in_particular")];
        assert_eq!(verdict(Cn, "2025-06-01", figures, told), expected, "{specified}");
    }
}

/// Facts tell where they can: nobody is asked then, and no answer is needed.
#[test]
fn whether_7a_or_7b_specifies_a_unit_follows_from_its_facts() {
    let unit =
        &["category = 'inertial_unit'", "heading_accuracy = '3°'", "designed_for = 'nothing_in_particular'"];
    let on = |told: &[(&str, &str)]| verdict(Cn, "2025-06-01", unit, told);
    assert_eq!(on(&[("automatic_pilot_of_uav", "yes")]), Controlled);
    let features = ["gyro_stabilized_platform", "celestial_or_satellite_navigation", "navigation_processor"];
    for feature in features {
        let missiles =
            |usable| [(feature, "yes"), ("in_civil_aircraft", "no"), ("usable_in_missiles", usable)];
        assert_eq!(on(&missiles("yes")), Controlled, "{feature}");
        // Whether goods that serve no missile are meant is disputed: a person judges it.
        assert_eq!(on(&missiles("no")), Undetermined, "{feature}");
        assert_eq!(on(&[(feature, "yes"), ("usable_in_missiles", "yes")]), Undetermined, "{feature}");
        let judged: Vec<_> = missiles("no").into_iter().chain([("in_7a_or_7b", "no")]).collect();
        assert_eq!(on(&judged), NotListed, "{feature}");
    }
    // None of these features is no proof: the unit may hold accelerometers of 7A101 or gyros of 7A102.
    let none: Vec<_> =
        features.into_iter().chain(["automatic_pilot_of_uav"]).map(|feature| (feature, "no")).collect();
    assert_eq!(on(&none), Undetermined);
    let judged: Vec<_> = none.into_iter().chain([("in_7a_or_7b", "no")]).collect();
    assert_eq!(on(&judged), NotListed);
}

/// What 7A or 7B controls, 9A012.c.4 does not: one of the two does in any case, and nobody need ask which.
#[test]
fn a_unit_with_the_figures_of_c_4_is_controlled_whatever_7a_says() {
    let unit = &["category = 'inertial_unit'", crate::cn::FOR_A_SPECIFIC_DRONE];
    let figures = [("heading_accuracy", "1.9°"), ("attitude_accuracy", "0.4°"), ("resolution", "0.09°")];
    for specified in ["yes", "no", "unknown"] {
        let told: Vec<_> = figures.into_iter().chain([("in_7a_or_7b", specified)]).collect();
        assert_eq!(verdict(Cn, "2025-06-01", unit, &told), Controlled, "{specified}");
    }
}
