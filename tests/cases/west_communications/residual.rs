//! What the United States leave to their residual entries.

use dualuse::items::CounterUas;
use dualuse::{Case, Regime, Verdict};

use super::{NOW, plain_jammer, plain_radio};

#[test]
fn a_plain_radio_on_the_ground_is_not_listed() {
    assert_eq!(Case::new(&plain_radio(), NOW).verdict(Regime::Us), Verdict::NotListed);
}

/// No point of 5A001 names a jammer of drone links, and the text of 5A991 does
/// not either: the answer is open until somebody adopts a reading.
#[test]
fn a_civil_jammer_of_drone_links_is_disputed_in_the_united_states() {
    let jammer = plain_jammer();
    assert_eq!(Case::new(&jammer, NOW).verdict(Regime::Us), Verdict::Undetermined);
    for (reading, expected) in [("5A991", Verdict::Controlled), ("not listed", Verdict::NotListed)] {
        let case = Case::new(&jammer, NOW).adopting("US-5A991-counter-drone", reading).unwrap();
        assert_eq!(case.verdict(Regime::Us), expected, "{reading}");
    }
    for specified in [
        CounterUas { counters_explosive_devices: true.into(), ..plain_jammer() },
        CounterUas { military_use: true.into(), ..plain_jammer() },
    ] {
        assert_eq!(Case::new(&specified, NOW).verdict(Regime::Us), Verdict::Controlled);
    }
    assert_eq!(Case::new(&jammer, NOW).verdict(Regime::Eu), Verdict::NotListed);
}
