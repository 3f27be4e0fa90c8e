//! The same properties for every version of every entry of every regime.

use dualuse::control::{Day, Version};
use dualuse::{Case, Control, Date, Item, Regime};
use strum::IntoEnumIterator as _;

use crate::filler::Filler;
use crate::properties::{Adopted, Counts, check};
use crate::random::Random;

const ITEMS: usize = 80;

#[test]
fn every_entry_keeps_answers_and_names_its_grounds_and_questions() {
    let mut counts = Counts::default();
    let mut random = Random::new(1);
    for control in Regime::iter().flat_map(|regime| regime.controls().iter().copied()) {
        for version in control.versions() {
            let filler = Filler::of_law(&version.criterion);
            for _ in 0..ITEMS {
                let on = day_of(version, &mut random);
                let told = filler.item(control.category, 2, &mut random);
                let explain = |item: &Item, adopted: &Adopted| explain(control, version, item, on, adopted);
                check(&explain, &told, &mut random, &mut counts)
                    .unwrap_or_else(|failure| panic!("{control:?} on {on}: {failure}"));
            }
        }
    }
    println!("{counts:#?}");
    let each = [counts.answers_kept, counts.grounds_sufficed, counts.questions_sufficed];
    assert!(each.iter().all(|&count| count >= 1_000) && counts.readings_asked >= 50, "{counts:?}");
}

/// A random day on which a version is law.
fn day_of(version: &Version, random: &mut Random) -> Date {
    let first = version.since.date;
    let days: Vec<_> = first
        .series(jiff::Span::new().days(37))
        .take(60)
        .take_while(|&date| version.until.is_none_or(|end| Day::from(date) < end.on))
        .collect();
    *random.pick(&days)
}

fn explain(
    control: &'static Control,
    version: &'static Version,
    item: &Item,
    on: Date,
    adopted: &Adopted,
) -> dualuse::Ground {
    let ground = version.criterion.explain(item, on);
    assert_eq!(ground.truth, version.criterion.truth(item, on));
    if adopted.is_empty() {
        return ground;
    }
    let mut case = Case::new(item, on).under([control.regime]).with_all_entries();
    for (dispute, reading) in adopted {
        case = case.adopting(dispute, reading).unwrap();
    }
    let answer = case.classify();
    let entries = &answer.under(control.regime).unwrap().entries;
    let is_ours = |entry: &&dualuse::EntryDecision| entry.part.is_empty() && entry.entry == control.id;
    entries.iter().find(is_ours).unwrap().ground.clone()
}
