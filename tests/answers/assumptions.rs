//! Assumptions: apart from facts, named with what rests on them.

use dualuse::{LawOfDay, Regime, Verdict};

use crate::{DAY, item};

const DRONE: &str = r#"{"category":"uav","flies_beyond_sight":true,"endurance":"61 min","range":"20 km","aerosol_capacity":"none","carries":[]}"#;

#[test]
fn a_verdict_says_what_it_rests_on_and_what_it_becomes() {
    let law = LawOfDay::on(DAY);
    let drone = item(DRONE);
    let case = law.case_of(&drone).assuming("model_aircraft", "yes").unwrap();
    let told = case.assuming("drops_payload", "no").unwrap().classify();
    assert_eq!(told.assumes.keys().collect::<Vec<_>>(), ["drops_payload", "model_aircraft"]);
    let cn = told.under(Regime::Cn).unwrap();
    assert_eq!(cn.rests_on, ["model_aircraft"]);
    assert_eq!(cn.rests[0].without, Verdict::Undetermined);
    assert_eq!(cn.rests[0].opposite, Some(Verdict::Controlled));
    let eu = told.under(Regime::Eu).unwrap();
    assert!(eu.rests_on.is_empty() && eu.verdict == Verdict::Controlled);
}

#[test]
fn facts_win_over_assumptions() {
    let law = LawOfDay::on(DAY);
    let drone = item(DRONE);
    let told = law.case_of(&drone).assuming("endurance", "10 min").unwrap().classify();
    assert!(told.assumes.is_empty());
    assert_eq!(told.verdict(Regime::Eu), Some(Verdict::Controlled));
}

#[test]
fn nothing_is_assumed_by_itself() {
    let law = LawOfDay::on(DAY);
    let told = law.case_of(&item(DRONE)).classify();
    assert!(told.assumes.is_empty() && told.regimes.iter().all(|regime| regime.rests_on.is_empty()));
}

#[test]
fn an_assumption_that_leads_nowhere_is_refused() {
    let law = LawOfDay::on(DAY);
    let error = law.case_of(&item(DRONE)).assuming("carries[3].netd", "50 mK").unwrap_err();
    assert_eq!(error.to_string(), "carries[3].netd: leads to nothing that the item has");
}
