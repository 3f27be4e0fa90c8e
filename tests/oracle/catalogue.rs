//! The same properties for every version of every entry of every regime.

use std::collections::HashMap;

use dualuse::control::{Day, Version};
use dualuse::{Date, Item, LawOfDay, Regime, date};
use strum::IntoEnumIterator as _;

use crate::filler::Filler;
use crate::properties::{Adopted, Counts, check};
use crate::random::Random;

/// How many days of each version, and how many items on each of them.
const DAYS: usize = 3;
const ITEMS: usize = 20;

#[test]
fn every_entry_keeps_answers_and_names_its_grounds_and_questions() {
    let mut counts = Counts::default();
    let mut random = Random::new(1);
    let mut laws = HashMap::new();
    for control in Regime::iter().flat_map(|regime| regime.controls().iter().copied()) {
        for version in control.versions() {
            let filler = Filler::of_law(&version.criterion);
            for _ in 0..DAYS {
                let on = day_of(version, &mut random);
                let law = laws.entry(on).or_insert_with(|| LawOfDay::on(on));
                let explain = |item: &Item, adopted: &Adopted| {
                    let says = |law: &LawOfDay| {
                        let entry = law.entry(control.regime, control.id).expect("law on the day");
                        let ground = entry.explain(item);
                        assert_eq!(ground.truth, entry.truth(item));
                        ground
                    };
                    let Some(((dispute, reading), rest)) = adopted.split_first() else { return says(law) };
                    let first = law.adopting(dispute, reading).expect("a known reading");
                    let adopting = |law: LawOfDay, (dispute, reading): &(&str, &str)| {
                        law.adopting(dispute, reading).expect("a known reading")
                    };
                    says(&rest.iter().fold(first, adopting))
                };
                for _ in 0..ITEMS {
                    let told = filler.item(control.category, 2, &mut random);
                    check(&explain, &told, &mut random, &mut counts)
                        .unwrap_or_else(|failure| panic!("{control:?} on {on}: {failure}"));
                }
            }
        }
    }
    println!("{counts:#?}");
    let each = [counts.answers_kept, counts.grounds_sufficed, counts.questions_sufficed];
    assert!(each.iter().all(|&count| count >= 1_000) && counts.readings_asked >= 50, "{counts:?}");
}

/// A day on which a version is law, out of a few that many versions share.
fn day_of(version: &Version, random: &mut Random) -> Date {
    let is_law = |date: &Date| version.until.is_none_or(|end| Day::from(*date) < end.on);
    let shared = date(2015, 2, 1).series(jiff::Span::new().days(161)).take(40);
    let later = shared.filter(|date| *date > version.since.date && is_law(date));
    let days: Vec<_> = [version.since.date].into_iter().chain(later).collect();
    *random.pick(&days)
}
