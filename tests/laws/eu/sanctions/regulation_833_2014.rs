//! Articles 2, 2a, 3c and 3k of Regulation (EU) No 833/2014: Russia.

use dualuse::Regime::Eu;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Prohibited, Undetermined};

use super::{BATTERY, DRONE, ENGINE};
use crate::rows::{Change, Rows, change, fails, holds, one_of, sample, verdict};

pub const ROWS: &[Rows] = &[
    Rows::of(Eu, "833/2014 Article 2(1)")
        .days(&[("2023-04-26", Pending), ("2023-04-27", InForce), ("2026-11-24", InForce)])
        .maybe_on(&["2023-04-26"])
        .listed_anyway()
        .on(&["2023-04-27", "2026-11-24"])
        .item(&[DRONE, TO_RUSSIA])
        .changes(&[
            fails("export.sanctions_exception_eu"),
            // It is about what Annex I lists.
            change("endurance", &[("29.99 min", No), ("30 min", Yes), ("unknown", Unknown)]),
            change("export.sanctions_annex_eu", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]),
        ])
        .shared(COUNTRY),
    Rows::of(Eu, "833/2014 Articles 2a(1), 3c(1), 3k(1)")
        .days(&[("2023-04-26", Pending), ("2023-04-27", InForce), ("2026-11-24", InForce)])
        .maybe_on(&["2023-04-26"])
        .on(&["2023-04-27", "2026-11-24"])
        .item(&[BATTERY, TO_RUSSIA])
        .idle(&["no purpose"])
        .changes(&[
            holds("export.sanctions_annex_eu"),
            change("specific_energy", &[("200 Wh/kg", Yes), ("360 Wh/kg", Yes)]),
        ])
        .shared(COUNTRY)
        .samples(&[sample(&[BATTERY, TO_RUSSIA]).shared(EXCEPTIONS)]),
    // Annex XI, part A: chapter 88. Parts C and D, and 8408 and 8412 10 of Annex XXIII: engines for aircraft.
    Rows::of(Eu, "833/2014 Articles 3c(1), 3k(1) (aircraft)")
        .days(&[("2023-04-26", Pending), ("2023-04-27", InForce), ("2026-11-24", InForce)])
        .maybe_on(&["2023-04-26"])
        .listed_anyway()
        .on(&["2023-04-27", "2026-11-24"])
        .idle(&["no purpose"])
        .item(&[DRONE, NOT_BY_CODE])
        .changes(&[
            // Listed or not, and whatever its code.
            change("endurance", &[("20 min", Yes), ("30 min", Yes), ("unknown", Yes)]),
            change("export.sanctions_annex_eu", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]),
        ])
        .shared(COUNTRY)
        .samples(&[
            sample(&[DRONE, NOT_BY_CODE]).shared(EXCEPTIONS),
            sample(&[ENGINE, NOT_BY_CODE]).shared(COUNTRY).changes(&[
                one_of(
                    "kind",
                    &["piston", "rotary", "turbojet", "turbofan", "turboprop", "ramjet"],
                    &["turboshaft", "electric"],
                ),
                change(
                    "designed_for",
                    &[("nothing_in_particular", Yes), ("something_else", Yes), ("unknown", Yes)],
                ),
            ]),
        ]),
];

const COUNTRY: &[Change] = country!("RU", "BY", "KZ");

/// What article 2a excepts, articles 3c and 3k may not except.
const EXCEPTIONS: &[Change] = &[
    change("export.sanctions_exception_eu", &[("no", Yes), ("yes", Unknown), ("unknown", Unknown)]),
    change("export.sanctions_exception_eu", &[("no", Yes), ("yes", No)])
        .adopting("EU-833-exceptions", "as article 2a"),
    change("export.sanctions_exception_eu", &[("no", Yes), ("yes", Yes)])
        .adopting("EU-833-exceptions", "nothing excepted"),
];

const TO_RUSSIA: &str = export!("RU", "KZ", "true");

/// No code of the annexes was found for the goods.
const NOT_BY_CODE: &str = export!("RU", "KZ", "false");

crate::tests_of_this_law!();

#[test]
fn what_is_listed_does_not_go_to_russia() {
    for (day, changed, expected) in [
        ("2023-04-26", &[] as &[_], Controlled),
        ("2023-04-27", &[], Prohibited),
        ("2026-11-24", &[], Prohibited),
        ("2026-11-24", &[("export.sanctions_annex_eu", "no")], Prohibited),
        // Excepted, it needs an authorisation as anywhere.
        (
            "2026-11-24",
            &[("export.sanctions_exception_eu", "yes"), ("export.sanctions_annex_eu", "no")],
            Controlled,
        ),
        ("2026-11-24", &[("export.sanctions_exception_eu", "unknown")], Controlled),
        ("2026-11-24", &[("export.destination", "KZ")], Controlled),
    ] {
        assert_eq!(verdict(Eu, day, &[DRONE, TO_RUSSIA], changed), expected, "{day} {changed:?}");
    }
}

#[test]
fn what_no_entry_lists_may_be_in_an_annex() {
    for (changed, expected) in [
        (&[] as &[_], Prohibited),
        (&[("export.sanctions_annex_eu", "unknown")], Undetermined),
        (&[("export.sanctions_annex_eu", "no")], NotListed),
        (&[("export.destination", "KZ"), ("export.end_user_country", "unknown")], Undetermined),
    ] {
        assert_eq!(verdict(Eu, "2026-11-24", &[BATTERY, TO_RUSSIA], changed), expected, "{changed:?}");
    }
}

/// Chapter 88 and engines for aircraft, listed or not; what the codes of others are is asked.
#[test]
fn no_drone_and_no_engine_of_aircraft_goes_to_russia() {
    let short: &[_] = &[("endurance", "20 min")];
    for (day, item, changed, expected) in [
        ("2023-04-26", DRONE, short, Undetermined),
        ("2023-04-27", DRONE, short, Prohibited),
        ("2026-11-24", DRONE, short, Prohibited),
        ("2026-11-24", ENGINE, &[], Prohibited),
        ("2026-11-24", BATTERY, &[], NotListed),
    ] {
        assert_eq!(verdict(Eu, day, &[item, NOT_BY_CODE], changed), expected, "{day} {changed:?}");
    }
}
