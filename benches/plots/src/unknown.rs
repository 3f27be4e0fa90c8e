//! The cost against the number of unknown facts.

use std::hint::black_box;

use dualuse::{LawOfDay, Regime, Truth, date};

use crate::draw::{Picture, Series};
use crate::drone;
use crate::measure::microseconds;

/// In how many steps facts are forgotten.
const STEPS: usize = 20;
/// In how many orders, of which the mean is shown.
const ORDERS: u64 = 16;

/// Ever more facts of a drone with three payloads are forgotten.
pub fn picture() -> Picture {
    let law = LawOfDay::on(date(2026, 11, 24));
    let known = drone::with_payloads();
    let number = drone::paths(&known, 0).len();
    let mut means = [[0.0; 2]; STEPS + 1];
    for order in 1..=ORDERS {
        let paths = drone::paths(&known, order);
        let mut item = known.clone();
        for (step, means) in means.iter_mut().enumerate() {
            let forgotten = number * step.saturating_sub(1) / STEPS..number * step / STEPS;
            paths[forgotten].iter().for_each(|path| drone::forget(&mut item, path));
            let verdicts = || Regime::ALL.map(|regime| law.verdict(regime, black_box(&item)));
            let every = || law.entries().filter(|entry| entry.truth(black_box(&item)) == Truth::Yes).count();
            means[0] += microseconds(|| _ = black_box(verdicts())) / ORDERS as f64;
            means[1] += microseconds(|| _ = black_box(every())) / ORDERS as f64;
        }
    }
    let mut series = ["verdicts of five regimes", "every entry of five regimes"].map(Series::new);
    for (step, means) in means.iter().enumerate() {
        let unknown = (number * step / STEPS) as f64;
        series.iter_mut().zip(means).for_each(|(series, mean)| series.push(unknown, *mean));
    }
    Picture {
        file: "unknown.svg",
        title: "A drone with three payloads, by unknown facts (mean of 16 orders)",
        across: "unknown facts of the drone and its payloads",
        series: series.into(),
    }
}
