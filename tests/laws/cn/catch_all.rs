//! The catch-all of the Export Control Rows, article 12(3).

use dualuse::Regime::Cn;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Yes};
use dualuse::Verdict::{Controlled, LicenceRequired, NotListed, Prohibited, Undetermined};

use crate::cn::announcement_2023_27::ENGINE;
use crate::cn::announcement_2023_28::{NO_WEAPONS, TO_WEAPONS, UNCONTROLLED_DRONE};
use crate::cn::law;
use crate::rows::{Rows, change, holds, verdict};

pub const ROWS: &[Rows] = &[law("ECL-12(3)")
    .days(&[
        ("2020-11-30", Pending),
        ("2020-12-01", InForce),
        ("2024-11-30", InForce),
        ("2024-12-01", InForce),
        ("2026-11-24", InForce),
    ])
    .on(&["2020-12-01", "2024-11-30", "2024-12-01", "2026-11-24"])
    .item(&["category = 'engine'", TO_WEAPONS])
    .changes(&[
        holds("export.wmd_end_use"),
        holds("export.terrorist_end_use").given(NO_WEAPONS),
        holds("export.authority_notice").given(NO_WEAPONS),
        // A military end is no ground of this article.
        change("export.military_end_use", &[("yes", No), ("unknown", No)]).given(NO_WEAPONS),
        change("export.military_end_user", &[("yes", No), ("unknown", No)]).given(NO_WEAPONS),
        change("export.destination", &[("US", Yes), ("unknown", Yes)]),
        // It is about any item, controlled or not.
        change("continuous_power", &[("5 kW", Yes), ("20 kW", Yes), ("unknown", Yes)]),
    ])];

crate::tests_of_this_law!();

#[test]
fn an_unlisted_item_needs_a_licence() {
    let engine = &["category = 'engine'", "designed_for = 'nothing_in_particular'", TO_WEAPONS];
    let notice: &[_] = &[("export.wmd_end_use", "no"), ("export.authority_notice", "yes")];
    let open: &[_] = &[("export.wmd_end_use", "no"), ("export.authority_notice", "unknown")];
    for (day, export, expected) in [
        ("2020-11-30", &[] as &[_], NotListed),
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
    // Controlled in every world: the catch-all adds nothing to what the entry demands.
    assert_eq!(verdict(Cn, "2024-10-01", &listed, &[]), Controlled);
    let drone = &[UNCONTROLLED_DRONE, TO_WEAPONS];
    assert_eq!(verdict(Cn, "2023-08-31", drone, &[]), LicenceRequired);
    assert_eq!(verdict(Cn, "2023-09-01", drone, &[]), Prohibited);
}
