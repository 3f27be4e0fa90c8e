//! The catch-alls for goods that no entry controls: article 12, paragraph 3, of
//! the Export Control Law, and article 16 of Order 361 before it.

use dualuse::Regime::Cn;
use dualuse::Standing::{Ended, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, LicenceRequired, NotListed, Prohibited, Undetermined};

use crate::cn::announcement_2023_27::ENGINE;
use crate::cn::announcement_2023_28::{NO_WEAPONS, TO_WEAPONS, UNCONTROLLED_DRONE};
use crate::cn::law;
use crate::rows::{Rows, change, holds, verdict};

pub const ROWS: &[Rows] = &[
    law("ECL-12(3)")
        .days(&[
            ("2020-11-30", Pending),
            ("2020-12-01", InForce),
            ("2024-11-30", InForce),
            ("2024-12-01", InForce),
            ("2026-11-24", InForce),
        ])
        .on(&["2020-12-01", "2024-11-30", "2024-12-01", "2026-11-24"])
        .item(&[UNLISTED_ENGINE, TO_WEAPONS])
        .changes(&[
            holds("export.wmd_end_use"),
            holds("export.terrorist_end_use").given(NO_WEAPONS),
            holds("export.authority_notice").given(NO_WEAPONS),
            // A military end is no ground of this article.
            change("export.military_end_use", &[("yes", No), ("unknown", No)]).given(NO_WEAPONS),
            change("export.military_end_user", &[("yes", No), ("unknown", No)]).given(NO_WEAPONS),
            change("export.destination", &[("US", Yes), ("unknown", Yes)]),
        ]),
    // It is about goods beside the listed and the temporarily controlled ones.
    law("ECL-12(3)")
        .on(&["2024-10-01", "2025-06-01"])
        .item(&["category = 'engine'", "kind = 'piston'", "operating_altitude = '3 km'", SMALL, TO_WEAPONS])
        .changes(&[change(
            "continuous_power",
            &[("15.9 kW", Yes), ("16 kW", Yes), ("16.1 kW", No), ("unknown", Unknown)],
        )]),
    law("CN-2002-361-16")
        .days(&[
            ("2002-08-21", Pending),
            ("2002-08-22", InForce),
            ("2024-11-30", InForce),
            ("2024-12-01", Ended),
        ])
        .on(&["2019-06-01"])
        .item(&[UNLISTED_ENGINE, TO_WEAPONS])
        .changes(&[
            holds("export.wmd_end_use"),
            change("export.terrorist_end_use", &[("yes", No)]).given(NO_WEAPONS),
            change("export.authority_notice", &[("yes", No)]).given(NO_WEAPONS),
            change("export.military_end_use", &[("yes", No)]).given(NO_WEAPONS),
        ]),
];

const UNLISTED_ENGINE: &str = "
category = 'engine'
kind = 'piston'
designed_for = 'nothing_in_particular'
";

const SMALL: &str = "
continuous_power = '5 kW'
[designed_for]
category = 'uav'
flies_beyond_sight = true
endurance = '75 min'
model_aircraft = false
";

crate::tests_of_this_law!();

#[test]
fn an_unlisted_item_needs_a_licence() {
    let engine = &[UNLISTED_ENGINE, TO_WEAPONS];
    let notice: &[_] = &[("export.wmd_end_use", "no"), ("export.authority_notice", "yes")];
    let open: &[_] = &[("export.wmd_end_use", "no"), ("export.authority_notice", "unknown")];
    for (day, export, expected) in [
        ("2002-08-21", &[] as &[_], NotListed),
        ("2002-08-22", &[], LicenceRequired),
        ("2019-06-01", &[], LicenceRequired),
        ("2020-11-30", notice, NotListed),
        ("2020-12-01", &[], LicenceRequired),
        ("2024-12-01", &[], LicenceRequired),
        ("2020-12-01", notice, LicenceRequired),
        ("2020-12-01", open, Undetermined),
        ("2020-12-01", NO_WEAPONS, NotListed),
    ] {
        assert_eq!(verdict(Cn, day, engine, export), expected, "{day} {export:?}");
    }
}

#[test]
fn it_stands_beside_the_control_of_the_item_and_below_a_ban() {
    let listed: Vec<_> = ENGINE.iter().copied().chain([TO_WEAPONS]).collect();
    assert_eq!(verdict(Cn, "2024-10-01", &listed, NO_WEAPONS), Controlled);
    // The catch-all is not about a listed item.
    assert_eq!(verdict(Cn, "2024-10-01", &listed, &[]), Controlled);
    let drone = &[UNCONTROLLED_DRONE, TO_WEAPONS];
    assert_eq!(verdict(Cn, "2023-08-31", drone, &[]), LicenceRequired);
    assert_eq!(verdict(Cn, "2023-09-01", drone, &[]), Prohibited);
}
