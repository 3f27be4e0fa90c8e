//! What the United States leave to their residual entries, and what comes before them.

use dualuse::items::CounterUas;
use dualuse::quantity::{gigahertz, kilohertz, kilometres};
use dualuse::{Case, Regime, Truth, Verdict, date};

use super::{NOW, plain_counter_uas, plain_radio};
use crate::{classify, find};

#[test]
fn a_plain_radio_on_the_ground_is_not_listed() {
    assert_eq!(Case::new(&plain_radio(), NOW).verdict(Regime::Us), Verdict::NotListed);
}

/// No point of 5A001 names a detector of drone links, and the text of 5A991 does
/// not either: the answer is open until somebody adopts a reading.
#[test]
fn civil_equipment_that_jams_nothing_is_disputed_in_the_united_states() {
    let equipment = plain_counter_uas();
    assert_eq!(Case::new(&equipment, NOW).verdict(Regime::Us), Verdict::Undetermined);
    for (reading, expected) in [("5A991", Verdict::Controlled), ("not listed", Verdict::NotListed)] {
        let case = Case::new(&equipment, NOW).adopting("US-5A991-counter-drone", reading).unwrap();
        assert_eq!(case.verdict(Regime::Us), expected, "{reading}");
    }
    for specified in [
        CounterUas { counters_explosive_devices: true.into(), ..plain_counter_uas() },
        CounterUas { military_use: true.into(), ..plain_counter_uas() },
    ] {
        assert_eq!(Case::new(&specified, NOW).verdict(Regime::Us), Verdict::Controlled);
    }
    assert_eq!(Case::new(&equipment, NOW).verdict(Regime::Eu), Verdict::NotListed);
}

/// D5, item 57: a civil jammer is on the Munitions List, without any military word.
#[test]
fn a_civil_jammer_is_on_the_munitions_list_of_the_united_states() {
    let of_gps = CounterUas {
        jamming_range: kilometres(2.0).into(),
        jams_satellite_navigation: true.into(),
        ..plain_counter_uas()
    };
    let of_links = CounterUas { jamming_range: kilometres(2.0).into(), ..plain_counter_uas() };
    for jammer in [of_gps, of_links] {
        let answer = classify(&jammer, Regime::Us, date(2026, 9, 10));
        assert_eq!(answer.verdict(Regime::Us), Some(Verdict::Controlled));
        assert_eq!(find(&answer, Regime::Us, "5A991 (counter-drone)").truth, Truth::No);
        assert_eq!(answer.regimes[0].deciding()[0].entry, "XI(a)(4)(iii)");
        assert_eq!(answer.regimes[0].entries[0].instrument, "22 CFR 121.1 (USML)", "it comes first");
    }
}

/// Whatever reading of 5A991 is adopted, a detector leaves paragraphs of the Munitions List open.
#[test]
fn a_detector_leaves_electronic_support_open() {
    let detector = CounterUas { direction_finding: true.into(), ..plain_counter_uas() };
    let case = Case::new(&detector, NOW).adopting("US-5A991-counter-drone", "not listed").unwrap();
    let answer = case.under([Regime::Us]).classify();
    assert_eq!(answer.verdict(Regime::Us), Some(Verdict::Undetermined));
    let left_out: Vec<_> = answer.regimes[0].left_out.iter().map(|point| point.place.as_ref()).collect();
    assert_eq!(left_out, ["USML XI(a)(4)(i)", "USML XI(b)"]);
    // Item 71.
    let passive = CounterUas {
        passive_coherent_location: true.into(),
        exploited_bandwidth: kilohertz(200.0).into(),
        exploited_centre_frequency: gigahertz(0.6).into(),
        ..plain_counter_uas()
    };
    assert_eq!(classify(&passive, Regime::Us, NOW).regimes[0].deciding()[0].entry, "XI(a)(3)(xxvii)");
}
