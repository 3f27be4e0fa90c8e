//! Announcement 28 of 2023: the temporary control of some consumer drones, one
//! law below for each of its grounds, and the ban on ends.

use dualuse::Regime::Cn;
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Prohibited, Undetermined};

use crate::cn::{ONE_YEAR, law};
use crate::rows::{Change, Rows, above, at_least, below, change, holds, one_of, verdict};

const DAY: &[&str] = &["2024-01-01"];

/// A drone that has none of the features (一) to (六) and meets no earlier figure.
const DRONE: &str = "
category = 'uav'
model_aircraft = false
flies_beyond_sight = true
autonomous = false
endurance = '41 min'
range = '20 km'
gust_tolerance = '43.2 km/h'
takeoff_mass = '9.2 kg'
empty_mass = '3.9 kg'
aerosol_capacity = 'none'
radio_exceeds_approval = false
drops_payload = false
takes_uncertified_payloads = false
carries = []
";

pub const ROWS: &[Rows] = &[
    ground(&[DRONE, "radio_exceeds_approval = true"], &[holds("radio_exceeds_approval")]),
    ground(&[DRONE, "drops_payload = true"], &[holds("drops_payload")]),
    ground(
        &[DRONE, "carries = [{ category = 'spectral_camera', hyperspectral = true, extra_bands = false }]"],
        &[holds("carries[0].hyperspectral"), CARRIES],
    ),
    ground(
        &[DRONE, "carries = [{ category = 'spectral_camera', hyperspectral = false, extra_bands = true }]"],
        &[holds("carries[0].extra_bands"), CARRIES],
    ),
    ground(
        &[DRONE, "carries = [{ category = 'infrared_imager', netd = '39 mK' }]"],
        &[
            below("carries[0].netd", &["39.99 mK", "40 mK", "40.01 mK"]),
            below("carries[0].netd", &["0.03999 K", "0.04 K", "0.04001 K"]),
            change("carries[0].netd", &[("<= 50 mK", Unknown), ("<= 40 mK", Unknown), ("< 40 mK", Yes)]),
            CARRIES,
            change(
                "carries",
                &[
                    ("[{ category = 'infrared_imager', netd = '50 mK' }]", No),
                    (
                        "[{ category = 'infrared_imager', netd = '50 mK' }, \
                           { category = 'infrared_imager', netd = '30 mK' }]",
                        Yes,
                    ),
                ],
            ),
        ],
    ),
    ground(
        &[DRONE, "carries = [{ category = 'laser', use = 'range_finding', hazard_class = '3R' }]"],
        &[
            one_of(
                "carries[0].use",
                &["range_finding"],
                &[
                    "target_designation",
                    "counter_drone",
                    "other",
                    "target_illumination",
                    "optics_detection",
                    "acoustic_detection",
                ],
            ),
            change(
                "carries[0].hazard_class",
                &[
                    ("3R", Yes),
                    ("3B", Yes),
                    ("4", Yes),
                    ("1", Unknown),
                    ("1M", Unknown),
                    ("2", No),
                    ("2M", No),
                    ("none", No),
                    ("3B or 4", Yes),
                    ("2 or 3R", Unknown),
                    ("unknown", Unknown),
                ],
            ),
            CARRIES,
        ],
    ),
    ground(
        &[
            DRONE,
            "[[carries]]
             category = 'laser'
             use = 'range_finding'
             hazard_class = '1'
             emission_limit = '263.89 nJ'
             reference_aperture = '23 mm'
             peak_power = '53 W'",
        ],
        &[
            one_of("carries[0].hazard_class", &["1", "3R", "3B", "4"], &["1M", "2", "2M", "none"]),
            at_least("carries[0].emission_limit", &["263.88 nJ", "263.89 nJ", "263.9 nJ"]),
            above("carries[0].reference_aperture", &["21.99 mm", "22 mm", "22.01 mm"]),
            above("carries[0].peak_power", &["52.77 W", "52.78 W", "52.79 W"]),
            change("carries[0].emission_limit", &[("none", No)]),
            change("carries[0].reference_aperture", &[("none", No)]),
            change("carries[0].peak_power", &[("none", No)]),
            CARRIES,
        ],
    ),
    ground(
        &[
            DRONE,
            "[[carries]]
             category = 'laser'
             use = 'range_finding'
             hazard_class = '1M'
             emission_limit = '339.03 nJ'
             reference_aperture = '20 mm'
             peak_power = '68 W'",
        ],
        &[
            one_of("carries[0].hazard_class", &["1M", "3R", "3B", "4"], &["1", "2", "2M", "none"]),
            at_least("carries[0].emission_limit", &["339.02 nJ", "339.03 nJ", "339.04 nJ"]),
            above("carries[0].reference_aperture", &["18.99 mm", "19 mm", "19.01 mm"]),
            above("carries[0].peak_power", &["67.8 W", "67.81 W", "67.82 W"]),
            CARRIES,
        ],
    ),
    ground(&[DRONE, "takes_uncertified_payloads = true"], &[holds("takes_uncertified_payloads")]),
    law("CN-2023-28").days(ONE_YEAR).on(DAY).item(&[DRONE, "drops_payload = true"]).changes(&[
        holds("flies_beyond_sight"),
        at_least("endurance", &["29.99 min", "30 min", "30.01 min"]),
        above("takeoff_mass", &["6.999 kg", "7 kg", "7.001 kg"]),
        above("takeoff_mass", &["6999 g", "7000 g", "7001 g"]),
        above("empty_mass", &["3.999 kg", "4 kg", "4.001 kg"]).given(&[("takeoff_mass", "7 kg")]),
        change("empty_mass", &[("4.1 kg", Yes), ("unknown", Yes)]),
        // What earlier texts control already is not controlled again.
        change("endurance", &[("59.99 min", Yes), ("1 h", No), ("60.01 min", No), ("40..50 min", Yes)]),
        change(
            "gust_tolerance",
            &[("46.29 km/h", Yes), ("25 kn", No), ("46.31 km/h", No), ("unknown", Unknown)],
        ),
        change("range", &[("299.999 km", Yes), ("300 km", No), ("300.001 km", No), ("unknown", Unknown)]),
        change("model_aircraft", &[("no", No), ("yes", Yes), ("unknown", Unknown)])
            .given(&[("range", "300 km")]),
        change("aerosol_capacity", TWENTY_LITRES),
        change("aerosol_capacity", TWENTY_LITRES).given(&[("autonomous", "yes")]),
    ]),
    law("CN-2023-28-CA").days(ONE_YEAR).on(DAY).item(&[UNCONTROLLED_DRONE, TO_WEAPONS]).shared(ENDS).changes(
        &[
            // It is about aircraft that nothing controls.
            change("range", &[("299.999 km", Yes), ("300 km", No), ("unknown", Unknown)]),
            change("flies_beyond_sight", &[("no", Yes), ("yes", No), ("unknown", Unknown)])
                .given(&[("endurance", "75 min")]),
        ],
    ),
];

/// A drone that this ground alone brings in.
const fn ground(item: &'static [&'static str], changes: &'static [Change]) -> Rows {
    law("CN-2023-28").on(DAY).item(item).changes(changes)
}

const CARRIES: Change = change("carries", &[("none", No), ("unknown", Unknown)]);

/// Controlled since 2015 from 20 L on; whether at exactly 20 L is disputed.
const TWENTY_LITRES: &[(&str, dualuse::Truth)] =
    &[("none", Yes), ("19.999 L", Yes), ("20 L", Unknown), ("20.001 L", No), ("unknown", Unknown)];

/// A drone that no Chinese text controls on any day.
pub const UNCONTROLLED_DRONE: &str = "
category = 'uav'
model_aircraft = false
flies_beyond_sight = false
endurance = '20 min'
range = '10 km'
aerosol_capacity = 'none'
";

/// An export that one end alone brings in.
pub const TO_WEAPONS: &str = "
[export]
destination = 'FR'
end_user_country = 'FR'
wmd_end_use = true
terrorist_end_use = false
military_end_use = false
military_end_user = false
authority_notice = false
";

pub const NO_WEAPONS: &[(&str, &str)] = &[("export.wmd_end_use", "no")];

/// The ends that the bans of 2023 and 2024 name; a military user is none of them.
pub const ENDS: &[Change] = &[
    holds("export.wmd_end_use"),
    holds("export.terrorist_end_use").given(NO_WEAPONS),
    holds("export.military_end_use").given(NO_WEAPONS),
    change("export.military_end_user", &[("yes", No), ("unknown", No)]).given(NO_WEAPONS),
    change("export.authority_notice", &[("yes", No), ("unknown", No)]).given(NO_WEAPONS),
    change("export.destination", &[("US", Yes), ("unknown", Yes)]),
];

crate::tests_of_this_law!();

#[test]
fn the_ban_prohibits_uncontrolled_aircraft_only() {
    let military: &[_] = &[("export.wmd_end_use", "no"), ("export.military_end_use", "yes")];
    let open: &[_] = &[("export.wmd_end_use", "no"), ("export.military_end_use", "unknown")];
    let harmless: &[_] = &[("export.wmd_end_use", "no")];
    let drone = &[UNCONTROLLED_DRONE, TO_WEAPONS];
    let temporary = &[DRONE, "drops_payload = true", TO_WEAPONS];
    for (day, item, export, expected) in [
        ("2023-08-31", drone, military, NotListed),
        ("2023-09-01", drone, military, Prohibited),
        ("2024-01-01", drone, open, Undetermined),
        ("2024-01-01", drone, harmless, NotListed),
        ("2024-08-31", drone, military, Prohibited),
    ] {
        assert_eq!(verdict(Cn, day, item, export), expected, "{day} {export:?}");
    }
    assert_eq!(verdict(Cn, "2024-01-01", temporary, military), Controlled);
    let engine =
        &["category = 'engine'", "kind = 'piston'", "designed_for = 'nothing_in_particular'", TO_WEAPONS];
    assert_eq!(verdict(Cn, "2024-01-01", engine, military), NotListed);
}
