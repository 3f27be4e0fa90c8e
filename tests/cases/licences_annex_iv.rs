//! What Annex IV of Regulation (EU) 2021/821 takes within the Union, and out of general authorisations.

use dualuse::Needed;
use serde_json::{Value, json};

use crate::licences_eu::{eu, harmless, may_apply};

/// Section I takes what Annex IV lists out of them, and article 11(1) asks for an authorisation
/// within the Union too.
#[test]
fn guidance_sets_of_annex_iv_have_no_general_authorisation() {
    let guidance = |accuracy: &str| {
        json!({
            "category": "flight_controller", "flight_control_system": true, "attitude_control": false,
            "servo_valve": false, "guidance_accuracy": accuracy, "usable_in_missiles": true,
            "designed_for": {"category": "uav", "payload_mass": "600 kg", "range": "400 km"},
            "military_use": false, "swarming": false,
        })
    };
    for (accuracy, of_annex_iv) in [("3.32 %", true), ("3.33 %", true), ("3.34 %", false)] {
        let to_japan = eu(&guidance(accuracy), &harmless("JP"));
        assert_eq!(to_japan.needed, Needed::Yes);
        assert_eq!(may_apply(&to_japan).contains(&"EU001"), !of_annex_iv, "{accuracy}: {to_japan:?}");
        let to_france = eu(&guidance(accuracy), &harmless("FR"));
        let expected = if of_annex_iv { Needed::Yes } else { Needed::NoneFound };
        assert_eq!(to_france.needed, expected, "{accuracy}");
        assert_eq!(
            to_france.demands.contains(&"7A117: Article 11(1)".to_owned()),
            of_annex_iv,
            "{to_france:?}"
        );
        assert!(may_apply(&to_france).is_empty());
    }
}

/// Annex IV leaves out guidance sets for missiles of less than 300 km, and for manned aircraft.
#[test]
fn guidance_sets_for_short_range_are_not_of_annex_iv() {
    let guidance = |designed_for: Value| {
        json!({
            "category": "flight_controller", "flight_control_system": true, "attitude_control": false,
            "servo_valve": false, "guidance_accuracy": "2 %", "usable_in_missiles": true,
            "designed_for": designed_for, "military_use": false, "swarming": false,
        })
    };
    let for_range =
        |range: &str| guidance(json!({"category": "uav", "payload_mass": "20 kg", "range": range}));
    for (item, in_the_union, eu001) in [
        (for_range("299.9 km"), Needed::NoneFound, true),
        (for_range("300 km"), Needed::Yes, false),
        (for_range("unknown"), Needed::Unknown, true),
        // Whether what serves no unmanned aircraft serves manned ones, no fact tells.
        (guidance(json!("something_else")), Needed::Unknown, true),
    ] {
        let to_japan = eu(&item, &harmless("JP"));
        assert_eq!(to_japan.needed, Needed::Yes, "7A117 of Annex I has no such words: {item}");
        assert_eq!(may_apply(&to_japan).contains(&"EU001"), eu001, "{item}: {to_japan:?}");
        assert_eq!(eu(&item, &harmless("FR")).needed, in_the_union, "{item}");
    }
}
