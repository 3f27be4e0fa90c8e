//! What would change a settled verdict.

use dualuse::item::Node;
use dualuse::{LawOfDay, Regime, Verdict};

use crate::{DAY, item};

const DRONE: &str = r#"{"category":"uav","model_aircraft":false,"flies_beyond_sight":true,"autonomous":true,"endurance":"41 min","gust_tolerance":"48 km/h","range":"20 km","aerosol_capacity":"none","payload_mass":"1 kg","takeoff_mass":"5 kg","empty_mass":"4 kg","carries":[]}"#;

#[test]
fn the_least_change_stands_first() {
    let law = LawOfDay::on(DAY);
    let told = law.case_of(&item(DRONE)).classify();
    let eu = told.under(Regime::Eu).unwrap();
    assert_eq!(eu.verdict, Verdict::Controlled);
    let [gusts, endurance, ..] = &eu.changes[..] else { panic!("{:#?}", eu.changes) };
    assert_eq!((gusts.path.as_str(), &gusts.to), ("gust_tolerance", &Node::from("< 46.3 km/h")));
    assert_eq!((endurance.path.as_str(), &endurance.to), ("endurance", &Node::from("< 30 min")));
    assert!(gusts.percent < endurance.percent && gusts.verdict == Verdict::NotListed);
    let sight = eu.changes.iter().find(|change| change.path == "flies_beyond_sight").unwrap();
    assert_eq!((sight.percent, &sight.to), (None, &Node::from("no")));
}

#[test]
fn a_value_within_its_tolerance_of_the_limit_is_told() {
    let law = LawOfDay::on(DAY);
    let near = item(&DRONE.replace("48 km/h", "47.5 km/h ± 2 %"));
    let eu =
        law.case_of(&near).classify().regimes.into_iter().find(|told| told.regime == Regime::Eu).unwrap();
    assert_eq!(eu.verdict, Verdict::Controlled);
    assert_eq!(eu.near_limits.iter().map(|near| near.path.as_str()).collect::<Vec<_>>(), ["gust_tolerance"]);
    let far = item(&DRONE.replace("48 km/h", "60 km/h ± 2 %"));
    let eu = law.case_of(&far).classify().regimes.into_iter().find(|told| told.regime == Regime::Eu).unwrap();
    assert!(eu.near_limits.is_empty());
}
