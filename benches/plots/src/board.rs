//! The cost against the number of items on board.

use std::hint::black_box;

use dualuse::{Category, Item, LawOfDay, Regime, date};

use crate::draw::{Picture, Series};
use crate::drone;
use crate::measure::microseconds;

/// Up to how many things are on board, and how many more each time.
const MOST: usize = 128;
const EACH: usize = 8;

/// A drone with ever more cameras, lasers and inertial units on board.
pub fn picture() -> Picture {
    let law = LawOfDay::on(date(2026, 11, 24));
    let categories = [Category::InfraredImager, Category::Laser, Category::InertialUnit];
    let of_nothing = |at: usize| categories[at % 3].unknown();
    let of_all = |at: usize| drone::known(categories[at % 3]);
    let half = |at: usize| {
        let mut item = drone::known(categories[at % 3]);
        let paths = drone::paths(&item, 28);
        paths[..paths.len() / 2].iter().for_each(|path| drone::forget(&mut item, path));
        item
    };
    let parts: [(&str, &dyn Fn(usize) -> Item); 3] = [
        ("payloads of which every value is known", &of_all),
        ("payloads of which half is known", &half),
        ("payloads of which nothing is known", &of_nothing),
    ];
    let series = parts.map(|(name, part)| {
        let mut series = Series::new(name);
        for number in (0..=MOST).step_by(EACH) {
            let item = drone::carrying((0..number).map(part).collect());
            let verdicts = || Regime::ALL.map(|regime| law.verdict(regime, black_box(&item)));
            series.push(number as f64, microseconds(|| _ = black_box(verdicts())));
        }
        series
    });
    Picture {
        file: "board.svg",
        title: "Verdicts of five regimes on a drone, by items on board",
        across: "items on board",
        series: series.into(),
    }
}
