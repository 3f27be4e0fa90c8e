//! What the United States ask for by end use and end user, whatever the reasons say.

use dualuse::Needed;

use crate::licences::{CAMERA, DAY, SHORT_DRONE, civil, decide, has};

const TO_THE_MILITARY_OF_CHINA: &str = "
departure = 'US'
us_origin = true
destination = 'CN'
end_user_country = 'CN'
military_end_use_us = false
military_end_user_us = true
wmd_end_use = false
";

#[test]
fn section_744_21_names_the_short_drone_since_13_august_2026() {
    let before = decide("2026-08-12", SHORT_DRONE, TO_THE_MILITARY_OF_CHINA);
    assert_eq!(before.needed, Needed::Yes);
    assert!(has(&before, "9A012.a.1: NS2") && !has(&before, "744.21 (9A012.a.1)"));
    let after = decide("2026-08-13", SHORT_DRONE, TO_THE_MILITARY_OF_CHINA);
    assert_eq!((after.needed, after.demands), (Needed::Yes, vec!["744.21 (9A012.a.1)".to_owned()]));
    // Of the exceptions only GOV is left (744.21(c)).
    assert!(after.may_apply.iter().all(|one| one.id == "GOV"), "{:?}", after.may_apply);
    assert!(!after.may_apply.is_empty());
    // Wherever located; and not for a military end user of another country.
    let at = |export: &str| decide("2026-08-13", SHORT_DRONE, export).needed;
    let elsewhere = TO_THE_MILITARY_OF_CHINA.replace("destination = 'CN'", "destination = 'DE'");
    assert_eq!(at(&elsewhere), Needed::Yes);
    assert_eq!(at(&elsewhere.replace("country = 'CN'", "country = 'DE'")), Needed::NoneFound);
    assert_eq!(at(&elsewhere.replace("end_user_country = 'CN'\n", "")), Needed::Unknown);
}

/// A camera of 6A993.a: Note 3.a releases it from 6A003.b.4.b at 9 Hz.
#[test]
fn section_744_9_asks_for_9_hz_cameras_of_military_end_users() {
    let camera = |rate: &str| CAMERA.replace("30 Hz", rate);
    let military =
        |country: &str| civil(country).replace("military_end_user_us = false", "military_end_user_us = true");
    let slow = camera("9 Hz");
    for (country, needed) in
        [("AE", true), ("IL", true), ("CN", true), ("DE", false), ("IN", false), ("LI", false)]
    {
        let licence = decide(DAY, &slow, &military(country));
        assert_eq!(has(&licence, "744.9"), needed, "{country}: {:?}", licence.demands);
    }
    assert!(!has(&decide(DAY, &slow, &civil("AE")), "744.9"));
    assert_eq!(decide(DAY, &slow, &civil("AE")).needed, Needed::NoneFound);
    // At 9.001 Hz it is in 6A003.b.4.b itself.
    let fast = decide(DAY, &camera("9.0010 Hz"), &military("AE"));
    assert!(has(&fast, "744.9") && has(&fast, "6A003.b.4.b: NS2"));
    assert!(decide(DAY, &slow, &military("AE")).may_apply.is_empty());
}
