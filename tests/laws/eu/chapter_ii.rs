//! Article 4 of Regulation (EU) 2021/821: items not listed in Annex I of whose
//! use the exporter has been informed (1), or is aware (2).

use dualuse::Regime::Eu;
use dualuse::Standing::{InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::Verdict::{Controlled, LicenceRequired, NotListed, Undetermined};

use crate::rows::{Change, Rows, change, fails, holds, verdict};

pub const ROWS: &[Rows] = &[
    // Before the regulation nothing is surely unlisted: its days are tried where the text is open.
    Rows::of(Eu, "Article 4(1)")
        .disputed()
        .days(&[("2021-09-08", Pending), ("2021-09-09", InForce), ("2026-11-24", InForce)])
        .maybe_on(&["2021-09-08"])
        .item(&[UNLISTED, ASKED]),
    Rows::of(Eu, "Article 4(2)")
        .disputed()
        .days(&[("2021-09-08", Pending), ("2021-09-09", InForce), ("2026-11-24", InForce)])
        .maybe_on(&["2021-09-08"])
        .item(&[UNLISTED, ASKED]),
    Rows::of(Eu, "Article 4(1)")
        .on(&["2023-06-01", "2026-11-24"])
        .item(&[UNLISTED, INFORMED])
        .changes(&[holds("export.authority_notice")])
        .shared(OUT_OF_THE_UNION),
    Rows::of(Eu, "Article 4(2)")
        .on(&["2023-06-01", "2026-11-24"])
        .item(&[UNLISTED, AWARE])
        .changes(&[
            // (a), (b) and (c), each by itself.
            holds("export.wmd_end_use").given(NO_EMBARGO),
            holds("export.military_end_use_eu"),
            holds("export.arms_embargo"),
            holds("export.unauthorised_military_items").given(NO_EMBARGO),
            // The other notions of a military use and user are not those of the article.
            change("export.military_end_use", &[("yes", No), ("unknown", No)]).given(NO_EMBARGO),
            change("export.military_end_user", &[("yes", No), ("unknown", No)]).given(NO_EMBARGO),
            change("export.military_end_use_us", &[("yes", No), ("unknown", No)]).given(NO_EMBARGO),
            change("export.terrorist_end_use", &[("yes", No), ("unknown", No)]).given(NO_EMBARGO),
            change("export.authority_notice", &[("yes", Yes), ("no", Yes)]),
        ])
        .shared(OUT_OF_THE_UNION),
];

const NO_EMBARGO: &[(&str, &str)] = &[("export.arms_embargo", "no")];

const OUT_OF_THE_UNION: &[Change] = &[
    // Listed in Annex I, it is under article 3.
    change("endurance", &[("29.99 min", Yes), ("30 min", No), ("unknown", Unknown)]),
    change(
        "export.destination",
        &[
            ("TR", Yes),
            ("JP", Yes),
            ("GB", Yes),
            ("CH", Yes),
            ("FR", No),
            ("DE", No),
            ("HR", No),
            ("unknown", Unknown),
        ],
    ),
    // Territories of member states with a code of their own.
    change("export.destination", &[("GF", Unknown), ("AX", Unknown), ("MC", Unknown)]),
    change("export.destination", &[("GF", Yes), ("FR", No), ("TR", Yes)])
        .adopting("EU-territories", "outside"),
    change("export.destination", &[("GF", No), ("FR", No), ("TR", Yes)]).adopting("EU-territories", "inside"),
    change("export.departure", &[("DE", Yes), ("unknown", Yes)]),
    fails("flies_beyond_sight").given(&[("endurance", "30 min")]),
];

/// Of 20 minutes, and so in no entry.
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

const INFORMED: &str = "
[export]
departure = 'DE'
destination = 'TR'
end_user_country = 'TR'
authority_notice = true
wmd_end_use = false
military_end_use_eu = false
arms_embargo = false
unauthorised_military_items = false
";

const AWARE: &str = "
[export]
departure = 'DE'
destination = 'TR'
end_user_country = 'TR'
authority_notice = false
wmd_end_use = false
military_end_use_eu = true
arms_embargo = true
unauthorised_military_items = false
";

/// Nobody knows what the authority says, and what the goods are for.
const ASKED: &str = "
[export]
departure = 'DE'
destination = 'TR'
end_user_country = 'TR'
";

crate::tests_of_this_law!();

#[test]
fn whoever_is_informed_needs_an_authorisation() {
    for (changed, expected) in [
        (&[] as &[_], LicenceRequired),
        (&[("export.authority_notice", "no")], NotListed),
        (&[("export.authority_notice", "unknown")], Undetermined),
        (&[("endurance", "30 min")], Controlled),
        // Informed, it needs an authorisation whether Annex I lists it or not.
        (&[("endurance", "unknown")], LicenceRequired),
        (&[("export.destination", "FR")], NotListed),
    ] {
        assert_eq!(verdict(Eu, "2026-11-24", &[UNLISTED, INFORMED], changed), expected, "{changed:?}");
    }
}

#[test]
fn whoever_is_aware_notifies_and_the_authority_decides() {
    for (changed, expected) in [
        (&[] as &[_], Undetermined),
        (&[("export.arms_embargo", "no")], NotListed),
        (&[("export.arms_embargo", "unknown")], Undetermined),
        (&[("export.military_end_use_eu", "no")], NotListed),
        (&[("export.authority_notice", "yes")], LicenceRequired),
        (&[("endurance", "30 min")], Controlled),
    ] {
        assert_eq!(verdict(Eu, "2026-11-24", &[UNLISTED, AWARE], changed), expected, "{changed:?}");
    }
}
