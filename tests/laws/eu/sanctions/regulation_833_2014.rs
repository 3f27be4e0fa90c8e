//! Articles 2, 2a, 3c and 3k of Regulation (EU) No 833/2014: Russia.

use dualuse::Regime::Eu;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, NotListed, Prohibited, Undetermined};

use crate::rows::{Change, Rows, change, fails, holds, verdict};

pub const ROWS: &[Rows] = &[
    Rows::of(Eu, "833/2014 Article 2(1)")
        .days(&[("2023-04-26", Pending), ("2023-04-27", InForce), ("2026-11-24", InForce)])
        .maybe_on(&["2023-04-26"])
        .listed_anyway()
        .on(&["2023-04-27", "2026-11-24"])
        .item(&[LISTED, TO_RUSSIA])
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
        .item(&[UNLISTED, TO_RUSSIA])
        .idle(&["no purpose"])
        .changes(&[
            holds("export.sanctions_annex_eu"),
            // What article 2a excepts, articles 3c and 3k may not except.
            change("export.sanctions_exception_eu", &[("no", Yes), ("yes", Unknown), ("unknown", Unknown)]),
            change("export.sanctions_exception_eu", &[("no", Yes), ("yes", No)])
                .adopting("EU-833-exceptions", "as article 2a"),
            change("export.sanctions_exception_eu", &[("no", Yes), ("yes", Yes)])
                .adopting("EU-833-exceptions", "nothing excepted"),
            change("endurance", &[("20 min", Yes), ("30 min", Yes)]),
        ])
        .shared(COUNTRY),
];

/// To a person in Russia, or for use there.
const COUNTRY: &[Change] = &[
    change("export.destination", &[("RU", Yes), ("BY", No), ("IR", No), ("JP", No), ("unknown", Unknown)]),
    change("export.end_user_country", &[("RU", Yes), ("BY", No), ("KZ", No), ("unknown", Unknown)])
        .given(&[("export.destination", "KZ")]),
];

const LISTED: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '45 min'
gust_tolerance = '25 kn'
range = '20 km'
aerosol_capacity = 'none'
model_aircraft = false
carries = []
";

const UNLISTED: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '20 min'
gust_tolerance = '25 kn'
range = '20 km'
aerosol_capacity = 'none'
model_aircraft = false
carries = []
";

const TO_RUSSIA: &str = "
[export]
departure = 'DE'
destination = 'RU'
end_user_country = 'KZ'
sanctions_annex_eu = true
sanctions_exception_eu = false
authority_notice = false
wmd_end_use = false
military_end_use_eu = false
unauthorised_military_items = false
";

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
        assert_eq!(verdict(Eu, day, &[LISTED, TO_RUSSIA], changed), expected, "{day} {changed:?}");
    }
}

/// Every aircraft is of chapter 88, which Annex XI prints; its code is asked, not taken.
#[test]
fn what_no_entry_lists_may_be_in_an_annex() {
    for (changed, expected) in [
        (&[] as &[_], Prohibited),
        (&[("export.sanctions_annex_eu", "unknown")], Undetermined),
        (&[("export.sanctions_annex_eu", "no")], NotListed),
        (&[("export.destination", "KZ"), ("export.end_user_country", "unknown")], Undetermined),
    ] {
        assert_eq!(verdict(Eu, "2026-11-24", &[UNLISTED, TO_RUSSIA], changed), expected, "{changed:?}");
    }
}
