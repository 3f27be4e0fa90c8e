//! Questionnaires played to their end.

use std::sync::Arc;

use dualuse::item::Node;
use dualuse::{Interview, LawOfDay, Regime, Verdict};

use crate::worlds::{Cells, Dice, Played, play, quantile};
use crate::{DAY, goods, item};

#[test]
fn few_answers_settle_the_example_goods() {
    let law = Arc::new(LawOfDay::on(DAY));
    let cells = Cells::of(&law);
    let (mut answers, mut still_open) = (Vec::new(), 0);
    for (number, described) in (1..).zip(goods()) {
        for run in 0..20 {
            let truth = cells.draw(&described.item, &mut Dice(run * 1_000 + number));
            let Played { answers: count, facts, unanswered, interview } =
                play(&described, &law, &truth, false);
            assert!(facts >= count);
            let name = described.item.borrow().name().unwrap_or_default().to_owned();
            assert_eq!(unanswered, None, "{name}");
            assert!(interview.settled(), "{name}");
            let case = law.case_of(interview.to_item());
            let of_truth = law.case(&truth);
            for regime in Regime::ALL {
                assert_eq!(case.verdict(regime), of_truth.verdict(regime), "{name}, {regime}");
            }
            if Regime::ALL.iter().any(|regime| case.verdict(*regime) == Verdict::Undetermined) {
                still_open += 1;
                let told = case.classify();
                for regime in told.regimes.iter().filter(|told| told.verdict == Verdict::Undetermined) {
                    assert!(!regime.open_because.is_empty(), "{name}, {}", regime.regime);
                }
            } else {
                answers.push(count);
            }
        }
    }
    let (median, most) = (quantile(&answers, 0.5), quantile(&answers, 0.9));
    println!("median {median}, 90th percentile {most} of {}; {still_open} stay open", answers.len());
    assert!(median <= 4 && most <= 10 && answers.len() > still_open);
}

fn drone() -> Interview {
    let drone = item(
        r#"{"category":"uav","model_aircraft":false,"flies_beyond_sight":true,"autonomous":true,"endurance":"41 min","range":"20 km","aerosol_capacity":"none","carries":[]}"#,
    );
    Interview::new(drone, DAY).unwrap()
}

#[test]
fn answers_are_taken_back_one_by_one() {
    let mut interview = drone();
    let start = interview.clone();
    let first = interview.next().unwrap();
    interview.reply(&first, 0).unwrap();
    assert_eq!(interview.answers(), 1);
    assert!(interview.back() && interview == start);
    assert!(!interview.back());
}

#[test]
fn what_nobody_knows_ends_too_and_says_so() {
    let mut interview = drone();
    while let Some(ask) = interview.next() {
        interview.dont_know(&ask);
    }
    assert!(interview.settled() && !interview.to_item().declined.is_empty());
    let told = interview.classify();
    let open = told.regimes.iter().find(|regime| regime.verdict == Verdict::Undetermined).unwrap();
    assert!(open.open_because.iter().any(|because| because == "gust_tolerance is not known"), "{open:#?}");
}

#[test]
fn a_value_that_cannot_be_read_changes_nothing() {
    let mut interview = drone();
    let before = interview.clone();
    let error = interview.answer([("gust_tolerance", Node::from("50 kg"))]).unwrap_err();
    assert_eq!(error.to_string(), "gust_tolerance: `kg` is a unit of mass, not of speed");
    assert_eq!(interview, before);
}

#[test]
fn it_is_kept_as_data_between_questions() {
    let mut interview = drone();
    let ask = interview.next().unwrap();
    interview.reply(&ask, 0).unwrap();
    let json = serde_json::to_string(&interview).unwrap();
    let kept: Interview = serde_json::from_str(&json).unwrap();
    assert_eq!(kept, interview);
    assert_eq!(kept.next(), interview.next());
    assert_eq!(kept.still_open(), interview.still_open());
}
