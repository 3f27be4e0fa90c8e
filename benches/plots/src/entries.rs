//! The cost against the number of entries.

use std::hint::black_box;

use dualuse::{Catalogue, Corpus, LawOfDay, Regime, Truth, date};

use crate::draw::{Picture, Series};
use crate::drone;
use crate::measure::microseconds;

/// In how many steps the law grows.
const STEPS: usize = 16;

/// Ever more entries of all five regimes, taken in no order.
pub fn picture() -> Picture {
    let built_in = Catalogue::built_in();
    let entries = built_in.corpora().iter().enumerate();
    let mut entries: Vec<_> = entries
        .flat_map(|(regime, corpus)| corpus.controls.iter().map(move |control| (regime, *control)))
        .collect();
    drone::mix(&mut entries, 28);
    let (known, sheet) = (drone::with_payloads(), half_known());
    let mut series =
        ["verdicts, every value known", "verdicts, half of the values unknown", "every entry, half unknown"]
            .map(Series::new);
    for step in 1..=STEPS {
        let taken = &entries[..entries.len() * step / STEPS];
        let catalogue =
            built_in.corpora().iter().enumerate().fold(Catalogue::default(), |law, (at, corpus)| {
                let controls = taken.iter().filter(|(regime, _)| *regime == at).map(|(_, control)| *control);
                law.with(Corpus { controls: controls.collect(), ..corpus.clone() })
            });
        let law = LawOfDay::of(&catalogue, date(2026, 11, 24)).expect("it is smaller than the law");
        let asked = law.entries().count() as f64;
        let verdicts = |item: &dualuse::Item| Regime::ALL.map(|regime| law.verdict(regime, black_box(item)));
        series[0].push(asked, microseconds(|| _ = black_box(verdicts(&known))));
        series[1].push(asked, microseconds(|| _ = black_box(verdicts(&sheet))));
        let every = || law.entries().filter(|entry| entry.truth(black_box(&sheet)) == Truth::Yes).count();
        series[2].push(asked, microseconds(|| _ = black_box(every())));
    }
    Picture {
        file: "entries.svg",
        title: "A drone with three payloads, by entries in the law of five regimes",
        across: "entries that are law on the day",
        series: series.into(),
    }
}

fn half_known() -> dualuse::Item {
    let mut item = drone::with_payloads();
    let paths = drone::paths(&item, 28);
    paths[..paths.len() / 2].iter().for_each(|path| drone::forget(&mut item, path));
    item
}
