//! Article 2 and Annex II of Regulation (EU) 2023/1529: Iran.

use dualuse::Regime::Eu;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Prohibited, Undetermined};

use super::{BATTERY, DRONE, ENGINE};
use crate::rows::{Change, Rows, change, holds, one_of, sample, verdict};

pub const ROWS: &[Rows] = &[
    Rows::of(Eu, "2023/1529 Article 2(1) (aircraft)")
        .days(&[("2024-11-18", InForce), ("2026-11-24", InForce)])
        .listed_anyway()
        .on(&["2024-11-18", "2026-11-24"])
        .item(&[DRONE, NOT_BY_CODE])
        .changes(&[
            // Listed or not.
            change("endurance", &[("20 min", Yes), ("30 min", Yes), ("unknown", Yes)]),
            change("export.sanctions_annex_eu", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]),
        ])
        .shared(COUNTRY),
    Rows::of(Eu, "2023/1529 Article 2(1) (parts)")
        .days(&[("2024-11-18", InForce), ("2026-11-24", InForce)])
        .on(&["2024-11-18", "2026-11-24"])
        .item(&[ENGINE, NOT_BY_CODE])
        .changes(&[
            one_of(
                "kind",
                &["piston", "rotary", "turbojet", "turbofan", "turboprop"],
                &["turboshaft", "ramjet", "electric"],
            ),
            // “For 'aircraft'”: manned ones too, as every engine here is.
            change(
                "designed_for",
                &[("uav", Yes), ("something_else", Yes), ("nothing_in_particular", Yes), ("unknown", Yes)],
            ),
        ])
        .shared(COUNTRY)
        .samples(&[sample(&["category = 'navigation_receiver'", TO_IRAN]).shared(COUNTRY)]),
    before_2024("2023/1529 Article 2(1) (aircraft)").item(&[DRONE, NOT_BY_CODE]),
    before_2024("2023/1529 Article 2(1) (parts)").item(&[ENGINE, NOT_BY_CODE]),
    Rows::of(Eu, "2023/1529 Article 2(1)")
        .days(&[("2023-07-24", Pending), ("2023-07-25", InForce), ("2026-11-24", InForce)])
        .on(&["2023-07-25", "2026-11-24"])
        .item(&[BATTERY, TO_IRAN])
        .changes(&[holds("export.sanctions_annex_eu")])
        .shared(COUNTRY),
];

/// Of the annex before 18 November 2024 a part alone was read.
const fn before_2024(entry: &'static str) -> Rows {
    Rows::of(Eu, entry)
        .disputed()
        .days(&[("2023-07-24", Pending), ("2023-07-25", InForce), ("2024-11-17", InForce)])
        .on(&["2023-07-25", "2024-11-17"])
        .idle(&["EU-2023-1529-before", "it took these goods already", "it did not"])
        .changes(FOR_IRAN)
}

const FOR_IRAN: &[Change] = &[
    change("export.destination", &[("IR", Unknown), ("IQ", No), ("unknown", Unknown)]),
    change("export.destination", &[("IR", Yes), ("IQ", No), ("unknown", Unknown)])
        .adopting(BEFORE, "as later"),
    change("export.end_user_country", &[("IR", Yes), ("IQ", No), ("unknown", Unknown)])
        .given(&[("export.destination", "AE")])
        .adopting(BEFORE, "as later"),
    change("export.destination", &[("IR", No), ("IQ", No)]).adopting(BEFORE, "not yet"),
];

const BEFORE: &str = "EU-2023-1529-before";

const COUNTRY: &[Change] = country!("IR", "IQ", "AE");

const TO_IRAN: &str = export!("IR", "AE", "true");

/// No code of the annex was found for the goods.
const NOT_BY_CODE: &str = export!("IR", "AE", "false");

crate::tests_of_this_law!();

#[test]
fn no_drone_goes_to_iran() {
    let short: &[_] = &[("endurance", "20 min")];
    let elsewhere: &[_] = &[("export.destination", "TR")];
    for (day, export, changed, expected) in [
        ("2023-07-24", TO_IRAN, &[] as &[_], Controlled),
        // Before 18 November 2024 by the code alone: 8806 91 to 94 and 99. Before 25 July 2023 there was none.
        ("2023-07-24", NOT_BY_CODE, short, NotListed),
        ("2023-07-25", TO_IRAN, &[], Prohibited),
        ("2024-11-17", NOT_BY_CODE, &[], Controlled),
        ("2024-11-17", NOT_BY_CODE, short, Undetermined),
        ("2024-11-18", NOT_BY_CODE, &[], Prohibited),
        ("2024-11-18", NOT_BY_CODE, short, Prohibited),
        ("2026-11-24", NOT_BY_CODE, short, Prohibited),
        ("2026-11-24", NOT_BY_CODE, elsewhere, Controlled),
    ] {
        assert_eq!(verdict(Eu, day, &[DRONE, export], changed), expected, "{day} {export} {changed:?}");
    }
}

#[test]
fn other_goods_are_asked_for_their_code() {
    for (changed, expected) in [
        (&[] as &[_], Prohibited),
        (&[("export.sanctions_annex_eu", "no")], NotListed),
        (&[("export.sanctions_annex_eu", "unknown")], Undetermined),
    ] {
        assert_eq!(verdict(Eu, "2026-11-24", &[BATTERY, TO_IRAN], changed), expected, "{changed:?}");
    }
}

/// Accelerometers are in the annex under 9014 20, 9014 80 and 9014 90 alone: description and code decide.
#[test]
fn where_the_code_decides_too_the_description_is_not_enough() {
    for goods in ["accelerometer", "gyroscope", "inertial_unit", "flight_controller"] {
        let item = format!("category = '{goods}'");
        let told = |export| verdict(Eu, "2026-11-24", &[item.as_str(), export], &[]);
        assert_eq!(told(TO_IRAN), Prohibited, "{goods}");
        assert_ne!(told(NOT_BY_CODE), Prohibited, "{goods}");
    }
}
