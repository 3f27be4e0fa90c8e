//! Annex I of the EU, 7A105: receivers of satellite navigation for unmanned
//! aircraft of 9A012 or 9A112.a, or airborne.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::entry::eu;
use crate::common::missile_navigation::{RECEIVER_B_1, RECEIVER_B_3};
use crate::common::nothing::RECEIVER;
use crate::rows::{Change, Rows, change, fails};

pub const ROWS: &[Rows] = &[
    eu("7A105.a").item(&[RECEIVER, FOR_A_DRONE]).changes(&[
        // 9A012.a.2
        change("designed_for.endurance", &[("59.9 min", No), ("60 min", Yes), ("unknown", Unknown)]),
        change("designed_for.flies_beyond_sight", &[("yes", Yes), ("no", No), ("unknown", Unknown)]),
        // 9A012.a.1
        change("designed_for.endurance", &[("29.9 min", No), ("30 min", Yes), ("59.9 min", Yes)])
            .given(&[("designed_for.gust_tolerance", "46.3 km/h")]),
        change("designed_for.gust_tolerance", &[("46.2 km/h", No), ("46.3 km/h", Yes)])
            .given(&[("designed_for.endurance", "45 min")]),
        // 9A112.a
        change("designed_for.range", &[("299.9 km", No), ("300 km", Yes)])
            .given(&[("designed_for.flies_beyond_sight", "no")]),
        change("designed_for", &[("nothing_in_particular", No), ("unknown", Unknown)]),
        change("airborne", &[("no", Yes)]),
    ]),
    eu("7A105.a").item(&[RECEIVER, FOR_A_DRONE]).changes(OTHER_THAN_7A005),
    eu("7A105.b.1").reads(RECEIVER_B_1).shared(OTHER_THAN_7A005),
    eu("7A105.b.3").reads(RECEIVER_B_3).shared(OTHER_THAN_7A005),
];

/// Whatever 7A005 specifies is not specified here.
const OTHER_THAN_7A005: &[Change] = &[fails("government_decryption"), fails("adaptive_antenna")];

const FOR_A_DRONE: &str = "
[designed_for]
category = 'uav'
flies_beyond_sight = true
endurance = '2 h'
gust_tolerance = '10 km/h'
range = '10 km'
";

crate::tests_of_this_law!();

/// D4: what 7A005 specifies is not listed twice.
#[test]
fn a_receiver_of_7a005_is_in_7a005_alone() {
    let receiver = r#"{"category":"navigation_receiver","airborne":true,"adaptive_antenna":true,"anti_jam":true,
        "civil_service":false,"highest_speed":"1000 m/s","government_decryption":true,
        "designed_for":{"category":"uav","flies_beyond_sight":true,"endurance":"2 h"}}"#;
    let receiver: dualuse::Item = serde_json::from_str(receiver).unwrap();
    let answer =
        dualuse::Case::new(&receiver, dualuse::date(2026, 1, 15)).under([dualuse::Regime::Eu]).classify();
    let entries = answer.regimes[0].entries.iter();
    let yes: Vec<_> = entries.filter(|entry| entry.truth == Yes).map(|entry| entry.entry.as_ref()).collect();
    assert_eq!(yes, ["7A005.a", "7A005.b"]);
}
