//! Reasons for control and citations.

use dualuse::Regime;
use dualuse::items::{CounterUas, Radio};

use super::{NOW, plain_counter_uas, plain_radio, reasons};
use crate::{classify, find};

#[test]
fn reasons_for_control() {
    let hopping =
        Radio { frequency_hopping: true.into(), programmable_spreading_codes: true.into(), ..plain_radio() };
    assert_eq!(reasons(&hopping, "5A001.b.3.a"), ["NS2", "AT1"]);
    for (id, codes) in [
        ("5A001.b.5", &["NS1", "AT1"][..]),
        ("5A001.d.4", &["NS2", "AT1"]),
        ("5A101", &["MT1", "AT1"]),
        ("5A991.g", &["AT1"]),
        ("3A611.a (radio)", &["NS1", "RS1", "AT1", "UN"]),
        ("7A994 (radio)", &["AT1"]),
    ] {
        assert_eq!(reasons(&plain_radio(), id), codes, "{id}");
    }
    for (id, codes) in [
        ("5A001.e", &["NS1", "AT1"][..]),
        ("5A001.f.1", &["NS2", "SL", "AT1"]),
        ("5A001.f.2", &["NS2", "AT1"]),
        ("5A001.f.3", &["NS1", "AT1"]),
        ("5A001.f.4", &["NS2", "AT1"]),
        ("5A001.g", &["NS2", "AT1"]),
        ("5A001.h.1", &["NS1", "AT1"]),
        ("5A001.h.2", &["NS1", "AT1"]),
        ("3A611.a", &["NS1", "RS1", "AT1", "UN"]),
    ] {
        assert_eq!(reasons(&plain_counter_uas(), id), codes, "{id}");
    }
}

#[test]
fn citations() {
    let jammer = CounterUas { jams_satellite_navigation: true.into(), ..plain_counter_uas() };
    let answer = classify(&jammer, Regime::Eu, NOW);
    assert_eq!(find(&answer, Regime::Eu, "ML11.b").cites[..], ["EU Common Military List, ML11.b"]);
    // D18: the points that were missing once were seen in the text of 2021/22.
    let answer = classify(&plain_radio(), Regime::Eu, NOW);
    for id in ["5A001.b.3.a", "5A001.b.5", "5A001.d.1"] {
        let doubts = &find(&answer, Regime::Eu, id).doubts;
        assert!(doubts.iter().all(|doubt| !doubt.contains("US text")), "{id}");
    }
}
