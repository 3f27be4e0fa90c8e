//! Licences against the oracle: random laws whose measures stand as demands, put to an item by itself and
//! its export, over all worlds.

use std::cell::RefCell;
use std::collections::BTreeMap;

use dualuse::items::Export;
use dualuse::licence::{Demand, Goods, LicenceLaw};
use dualuse::measure::Scope;
use dualuse::{Catalogue, Category, Control, Corpus, LawOfDay, Needed, Truth};
use proptest::prelude::*;

use crate::DAY;
use crate::law::{Law, Reached};
use crate::lawgen::law_case;
use crate::rule::{REGIME, Rule};

/// How many answers of each kind were compared.
#[derive(Debug, Default)]
struct Counts {
    compared: u32,
    answers: BTreeMap<(String, String), u32>,
}

/// The first measure in force says which exports are governed, the others demand a licence.
fn with_licences(law: &Law) -> Catalogue {
    let any = |rules: &[Rule]| Rule::Any(rules.to_vec());
    let mut measures = law.measures.iter().filter(|measure| measure.in_force);
    let control = |at: usize, rule: &Rule| -> Control {
        let list = dualuse::control::List::of(REGIME, &crate::rule::INSTRUMENT);
        let entry = list.rule(format!("demand {at}").leak(), "").since(dualuse::date(2020, 1, 1).into());
        entry.reads(any(std::slice::from_ref(rule)).criterion(Category::Export))
    };
    let reach: Option<&'static Control> =
        measures.next().map(|measure| &*Box::leak(Box::new(control(0, &measure.rule))));
    let demands = measures.enumerate().map(|(at, measure)| -> &'static Demand {
        Box::leak(Box::new(control(at + 1, &measure.rule).demand("a reason", goods(measure.scope))))
    });
    let demands: Vec<_> = demands.collect();
    let licence = LicenceLaw { reach, demands: demands.leak(), ..LicenceLaw::NONE };
    let catalogue = law.catalogue();
    let controls = catalogue.corpora()[0].controls.clone();
    Catalogue::default().with(Corpus { licence, ..Corpus::new(REGIME, controls) })
}

const NOTHING_ASKED: dualuse::Criterion = dualuse::criterion::all(&[]);

fn goods(scope: Scope) -> Goods {
    match scope {
        Scope::AnyItem => Goods::Everything,
        Scope::ControlledItem => Goods::Listed,
        Scope::UncontrolledItem => Goods::Not(&Goods::Listed),
        Scope::UncontrolledAircraft => {
            const GOODS: &[Goods] =
                &[Goods::Not(&Goods::Listed), Goods::Meets(Category::Uav, &NOTHING_ASKED)];
            Goods::All(GOODS)
        }
        scope => panic!("{scope:?} is new to these tests"),
    }
}

#[test]
fn every_licence_is_that_of_all_worlds() {
    let counts = RefCell::new(Counts::default());
    let compared = crate::runner(600).run(&law_case(), |case| {
        let Some(export) = &case.export else { return Err(TestCaseError::reject("no export")) };
        if case.item.cargo.iter().flatten().next().is_some() {
            return Err(TestCaseError::reject("parts are put to the law one by one"));
        }
        let expected = case.law.day(DAY).licence(&case.item, export);
        let (Ok(expected), Ok(engine)) = (expected, LawOfDay::of(&with_licences(&case.law), DAY)) else {
            return Err(TestCaseError::reject("too many worlds"));
        };
        let (item, export) = (case.item.item(), Export::try_from(export.item()).expect("an export"));
        let answer = engine.case(&item).under([REGIME]).for_export(&export).asking(0).classify();
        let licence = answer.regimes[0].licence.as_ref();
        let Some(Reached { reaches, needed }) = expected else {
            prop_assert!(licence.is_none(), "there is no law on licences");
            return Ok(());
        };
        let licence = licence.expect("there is a law on licences");
        prop_assert_eq!(licence.reaches, reaches);
        let told = match needed {
            Truth::Yes => Needed::Yes,
            Truth::No => Needed::NoneFound,
            Truth::Unknown => Needed::Unknown,
        };
        prop_assert_eq!(licence.needed, told);
        prop_assert!(told != Needed::Yes || !licence.demands.is_empty() || !licence.perhaps.is_empty());
        prop_assert!(told != Needed::NoneFound || licence.demands.is_empty());
        let mut counts = counts.borrow_mut();
        counts.compared += 1;
        *counts.answers.entry((reaches.to_string(), told.to_string())).or_default() += 1;
        Ok(())
    });
    let counts = counts.into_inner();
    println!("{counts:#?}");
    compared.unwrap_or_else(|failure| panic!("{failure}"));
    for (reaches, needed) in [
        ("yes", "yes"),
        ("yes", "none_found"),
        ("yes", "unknown"),
        ("unknown", "unknown"),
        ("no", "none_found"),
    ] {
        let count = counts.answers.get(&(reaches.to_owned(), needed.to_owned())).copied().unwrap_or(0);
        assert!(count >= 5, "{reaches}, {needed}: {counts:?}");
    }
}
