//! Lints over the rules on licences.

use std::collections::BTreeSet;

use dualuse::{Control, Regime, Truth};

fn rules() -> impl Iterator<Item = &'static Control> {
    let laws: Vec<_> = Regime::ALL.into_iter().map(Regime::licence_law).collect();
    let rules: Vec<_> = laws.iter().flat_map(|law| law.controls().collect::<Vec<_>>()).collect();
    rules.into_iter()
}

#[test]
fn every_regime_says_which_exports_it_governs() {
    for regime in Regime::ALL {
        let law = regime.licence_law();
        let reach = law.reach.unwrap_or_else(|| panic!("{regime} has no reach"));
        assert_eq!(reach.regime, regime);
        assert!(!law.not_checked.is_empty(), "{regime}: none found would read as clearance");
    }
}

#[test]
fn a_rule_has_a_name_of_its_own_and_leads_back() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        assert!(seen.insert((rule.regime.to_string(), rule.id)), "{rule:?} twice");
        let found = rule.regime.entry(rule.id).unwrap();
        assert!(std::ptr::eq(found, rule), "{rule:?} is hidden by another entry");
        assert!(!rule.versions()[0].citation.instrument.name.is_empty());
    }
}

#[test]
fn its_words_are_phrases() {
    for rule in rules() {
        for version in rule.versions() {
            for doubt in version.doubts() {
                assert!(!doubt.is_empty() && !doubt.ends_with('.'), "{rule:?}: `{doubt}`");
            }
        }
    }
    for law in Regime::ALL.map(Regime::licence_law) {
        for exception in law.exceptions {
            assert!(!exception.asks.is_empty(), "{exception:?} asks for nothing");
            assert!(
                exception.asks.iter().all(|asks| !asks.is_empty() && !asks.ends_with('.')),
                "{exception:?}"
            );
        }
        assert!(law.not_checked.iter().all(|what| !what.is_empty() && !what.ends_with('.')));
    }
}

/// Only what is open to every export is always true, and only arrangements of states govern none.
#[test]
fn what_is_always_so_is_known() {
    let always: BTreeSet<_> = rules()
        .filter_map(|rule| {
            let version = &rule.versions()[0];
            let truth = version.criterion.truth(&rule.category.unknown(), version.since.date);
            (truth != Truth::Unknown).then(|| format!("{rule:?}: {truth}"))
        })
        .collect();
    for known in ["wassenaar Wassenaar reach: no", "mtcr MTCR reach: no", "cn CN registration: yes"] {
        assert!(always.contains(known), "{always:?}");
    }
    assert!(always.iter().all(|rule| !rule.ends_with(": no") || rule.contains("reach")), "{always:?}");
}
