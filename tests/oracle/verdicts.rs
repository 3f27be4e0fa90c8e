//! Whole verdicts against the oracle: catalogues of random laws, with what is on
//! board, measures on the export, shared disputes and texts that are not known.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use dualuse::items::Export;
use dualuse::{Item, LawOfDay, Truth, Verdict};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::DAY;
use crate::item::Partial;
use crate::law::{Law, Standing, entry_id};
use crate::lawgen::{LawCase, law_case};
use crate::random::Random;
use crate::rearranged::{shuffled, with_a_known_part};
use crate::rule::{DISPUTES, READING_NAMES, READINGS, REGIME, Rule, all_supposed};
use crate::worlds::ask;

/// How many verdicts of each kind were compared.
#[derive(Debug, Default)]
struct Counts {
    too_large: u32,
    compared: u32,
    entries: u32,
    /// By verdict, without and with an export.
    verdicts: BTreeMap<(bool, Verdict), u32>,
    unknown_cargo: u32,
    inner_unknown_cargo: u32,
    /// It matters what is on board of something on board.
    nested_cargo: u32,
    disputes: u32,
    adopted: u32,
    /// An adopted reading changes the verdict.
    adopted_decides: u32,
    unknown_texts: u32,
    /// It matters that something may be law or not.
    doubtful: u32,
    /// Controlled, and no entry is certain of any item.
    jointly: u32,
}

#[test]
fn every_verdict_is_that_of_all_worlds() {
    let counts = RefCell::new(Counts::default());
    let compared = crate::runner(2_000).run(&(law_case(), any::<u64>()), |(case, seed)| {
        compare(&case, &mut Random::new(seed), &mut counts.borrow_mut())
    });
    let counts = counts.into_inner();
    println!("{counts:#?}");
    compared.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(counts.compared >= 2_000 && counts.too_large <= counts.compared / 50, "{counts:?}");
    use Verdict::{Controlled, LicenceRequired, NotListed, Prohibited, Undetermined};
    let alone = [NotListed, Undetermined, Controlled].map(|verdict| (false, verdict));
    let exported = [NotListed, Undetermined, Controlled, LicenceRequired, Prohibited];
    let verdicts = alone.into_iter().chain(exported.map(|verdict| (true, verdict)));
    let kinds = [
        counts.unknown_cargo,
        counts.inner_unknown_cargo,
        counts.nested_cargo,
        counts.disputes,
        counts.adopted_decides,
        counts.unknown_texts,
        counts.doubtful,
        counts.jointly,
    ];
    let kinds = verdicts.map(|of| counts.verdicts.get(&of).copied().unwrap_or(0)).chain(kinds);
    assert!(kinds.clone().all(|count| count >= 15), "{counts:?}");
}

fn compare(case: &LawCase, random: &mut Random, counts: &mut Counts) -> Result<(), TestCaseError> {
    let LawCase { law, item, export } = case;
    let of_day = law.day(DAY);
    let verdict = |adopted: &BTreeMap<usize, usize>| of_day.verdict(item, export.as_ref(), adopted);
    let all = BTreeMap::new();
    let (Ok(expected), Ok(engine)) = (verdict(&all), LawOfDay::of(&law.catalogue(), DAY)) else {
        counts.too_large += 1;
        return Err(TestCaseError::reject("too many worlds"));
    };
    let to_ask = export.as_ref().map(|export| Export::try_from(export.item()).expect("an export"));
    let say = |law: &LawOfDay, item: &Item| match &to_ask {
        None => law.verdict(REGIME, item),
        Some(export) => law.verdict_of_export(REGIME, item, export),
    };
    let asked = item.item();
    prop_assert_eq!(say(&engine, &asked), expected);
    prop_assert_eq!(say(&engine, &shuffled(item, random).item()), expected, "in another order");
    if let Some([once, twice]) = with_a_known_part(item, random) {
        prop_assert_eq!(
            say(&engine, &once.item()),
            say(&engine, &twice.item()),
            "{:?} and {:?}",
            once,
            twice
        );
    }
    let any_certain = compare_entries(law, item, &engine, counts)?;
    counts.note(case, expected, any_certain);
    let disputes: BTreeSet<_> = all_supposed(of_day.rules())
        .iter()
        .flat_map(|way| way.readings.keys().copied().collect::<Vec<_>>())
        .collect();
    counts.disputes += u32::from(!disputes.is_empty());
    for dispute in disputes {
        let right = random.below(READINGS[dispute]);
        let Ok(expected_now) = verdict(&BTreeMap::from([(dispute, right)])) else { continue };
        let adopting = engine.adopting(DISPUTES[dispute], READING_NAMES[right]).expect("a known reading");
        prop_assert_eq!(
            say(&adopting, &asked),
            expected_now,
            "{} {}",
            DISPUTES[dispute],
            READING_NAMES[right]
        );
        counts.adopted += 1;
        counts.adopted_decides += u32::from(expected_now != expected);
    }
    Ok(())
}

/// Each entry about the item itself; whether one of them certainly applies.
fn compare_entries(
    law: &Law,
    item: &Partial,
    engine: &LawOfDay,
    counts: &mut Counts,
) -> Result<bool, TestCaseError> {
    let mut any_certain = false;
    let asked = item.item();
    for (at, entry) in law.entries.iter().enumerate() {
        let (standing, rule) = law.entry_rule(at, DAY);
        let is_law =
            matches!(standing, Standing::InForce | Standing::Suspended | Standing::DoubtfullySuspended);
        let found = engine.entry(REGIME, &entry_id(at));
        prop_assert_eq!(found.is_some(), is_law, "{}", entry_id(at));
        let Some(found) = found else { continue };
        if entry.category != item.category {
            prop_assert_eq!(found.truth(&asked), Truth::No);
            continue;
        }
        let Ok(answer) = ask(&rule, item) else { continue };
        prop_assert_eq!(found.truth(&asked), answer.truth(), "{} {:?}", entry_id(at), answer);
        prop_assert_eq!(found.explain(&asked).truth, answer.truth());
        counts.entries += 1;
        any_certain |= standing == Standing::InForce && answer.truth() == Truth::Yes;
    }
    Ok(any_certain)
}

impl Counts {
    fn note(&mut self, case: &LawCase, verdict: Verdict, any_certain: bool) {
        let LawCase { law, item, export } = case;
        self.compared += 1;
        *self.verdicts.entry((export.is_some(), verdict)).or_default() += 1;
        self.unknown_cargo += u32::from(item.cargo.is_none());
        self.inner_unknown_cargo += u32::from(item.cargo.iter().flatten().any(|part| part.cargo.is_none()));
        let of_day = law.day(DAY);
        let ways = all_supposed(of_day.rules());
        self.unknown_texts += u32::from(ways.iter().any(|way| !way.texts.is_empty()));
        let verdict_of = |law: &Law, item: &Partial| {
            law.day(DAY).verdict(item, export.as_ref(), &BTreeMap::new()).unwrap_or(verdict)
        };
        let bare = |part: &Partial| Partial { cargo: Some(Vec::new()), ..part.clone() };
        let cargo = item.cargo.as_ref().map(|parts| parts.iter().map(bare).collect());
        let shallow = Partial { cargo, ..item.clone() };
        self.nested_cargo += u32::from(verdict_of(law, &shallow) != verdict);
        let mut certain = law.clone();
        for at in 0..law.entries.len() {
            if matches!(law.entry_rule(at, DAY).0, Standing::MaybePending | Standing::DoubtfullySuspended) {
                certain.entries[at].versions.iter_mut().for_each(|version| version.rule = Rule::never());
            }
        }
        self.doubtful += u32::from(verdict_of(&certain, item) != verdict);
        let of_part = |part: &Partial| of_day.verdict(part, None, &BTreeMap::new());
        let none_certain =
            || item.cargo.iter().flatten().all(|part| of_part(part).is_ok_and(|v| v != Verdict::Controlled));
        self.jointly += u32::from(verdict == Verdict::Controlled && !any_certain && none_certain());
    }
}
