//! Lints over the entries and measures of all regimes.

use std::collections::{BTreeMap, BTreeSet};

use dualuse::analysis::{Limit, disputes, entries, limits, points};
use dualuse::control::{TextQuality, Version};
use dualuse::{Category, Control, Regime, Truth};
use strum::IntoEnumIterator;

mod attributes;
mod china;
mod comparison;
mod digits;
mod left_out;
mod licences;
mod numbers;
mod omissions;
mod review;

fn controls() -> impl Iterator<Item = &'static Control> {
    Regime::ALL.into_iter().flat_map(|regime| {
        let measures = regime.measures().iter().map(|measure| &measure.control);
        regime.controls().iter().copied().chain(measures)
    })
}

fn versions() -> impl Iterator<Item = (&'static Control, &'static Version)> {
    controls().flat_map(|control| control.versions().iter().map(move |version| (control, version)))
}

fn limits_of_all() -> impl Iterator<Item = (&'static Control, Limit)> {
    versions().flat_map(|(control, version)| {
        limits(&version.criterion).into_iter().map(move |limit| (control, limit))
    })
}

#[test]
fn regime_and_id_name_one_entry() {
    let mut seen = BTreeSet::new();
    for control in controls() {
        assert!(seen.insert((control.regime, control.id)), "{control:?} stands twice");
        assert!(!control.heading.is_empty(), "{control:?} has no heading");
    }
}

#[test]
fn an_entry_stands_in_the_list_of_its_own_regime() {
    for regime in Regime::ALL {
        let measures = regime.measures().iter().map(|measure| &measure.control);
        for control in regime.controls().iter().copied().chain(measures) {
            assert_eq!(control.regime, regime, "{control:?}");
        }
        for measure in regime.measures() {
            assert_eq!(measure.control.category, Category::Export, "{measure:?}");
        }
        for control in regime.controls() {
            assert_ne!(control.category, Category::Export, "{control:?}");
        }
    }
}

#[test]
fn a_regime_finds_its_entries_and_measures_by_id() {
    for control in controls() {
        assert_eq!(control.regime.entry(control.id), Some(control));
    }
    assert_eq!(Regime::Cn.entry("9A012"), None);
    assert_eq!(Regime::ALL.to_vec(), Regime::iter().collect::<Vec<_>>());
}

#[test]
fn what_a_law_refers_to_is_in_the_catalogue() {
    let reasons = versions()
        .flat_map(|(control, version)| version.reasons.iter().map(move |reason| (control, &reason.applies)));
    let readings = versions().map(|(control, version)| (control, &version.criterion)).chain(reasons);
    for (control, reading) in readings {
        for other in entries(reading) {
            assert_eq!(other.regime.entry(other.id), Some(other), "{control:?} refers to {other:?}");
        }
    }
}

#[test]
fn every_version_cites_its_text() {
    for (control, version) in versions() {
        let instrument = version.citation.instrument;
        let texts =
            [instrument.name, instrument.title, instrument.issuer, instrument.source, instrument.checked];
        assert!(texts.iter().all(|text| !text.is_empty()), "{control:?}: {instrument:?} is not complete");
        let is_summary = version.quality == TextQuality::Paraphrase;
        assert!(is_summary || !version.citation.place.is_empty(), "{control:?} names no place");
        if let Some(end) = version.until {
            assert!(!end.by.is_empty(), "{control:?}: nothing is said to have ended it");
        }
        if let Some(suspension) = version.suspended {
            assert!(!suspension.by.is_empty(), "{control:?}: nothing is said to have suspended it");
        }
    }
}

/// A dispute is one question, wherever it stands: with other readings it would be another.
#[test]
fn the_readings_of_a_dispute_are_alike_everywhere() {
    let mut known = BTreeMap::new();
    let mut twice = 0;
    for (control, version) in versions() {
        for (dispute, doubt, names) in disputes(&version.criterion) {
            let of_dispute = |limit: &Limit| limit.reading.is_some_and(|(id, _)| id == dispute);
            let asked: BTreeSet<_> = limits(&version.criterion)
                .iter()
                .filter(|limit| of_dispute(limit))
                .map(|limit| (limit.reading, limit.attribute().name, limit.accepts()))
                .collect();
            let now = (doubt, names, asked);
            match known.insert(dispute, now.clone()) {
                Some(before) => assert_eq!(before, now, "{control:?}: {dispute}"),
                None => continue,
            }
            twice += 1;
        }
    }
    assert!(twice >= 5, "{twice} disputes stand in two places");
}

#[test]
fn versions_are_in_order_and_do_not_overlap() {
    for control in controls() {
        assert!(!control.versions().is_empty(), "{control:?}");
        for pair in control.versions().windows(2) {
            let end = pair[0]
                .until
                .unwrap_or_else(|| panic!("{control:?}: an open version is followed by another"));
            assert!(end.on <= pair[1].since, "{control:?}: versions overlap");
        }
        for version in control.versions() {
            assert!(version.until.is_none_or(|end| version.since < end.on), "{control:?}");
            if let Some(suspension) = version.suspended {
                assert!(
                    version.since <= suspension.from && suspension.from < suspension.until,
                    "{control:?}"
                );
                let from = suspension.unconfirmed_from.unwrap_or(suspension.from);
                assert!(suspension.from <= from && from < suspension.until, "{control:?}");
            }
        }
    }
}

#[test]
fn codes_have_four_to_ten_digits_and_stand_once() {
    for (control, version) in versions() {
        for code in version.hs_codes {
            let is_code = (4..=10).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
            assert!(is_code, "{control:?}: `{code}`");
        }
        let once: BTreeSet<_> = version.hs_codes.iter().collect();
        assert_eq!(once.len(), version.hs_codes.len(), "{control:?} names a code twice");
    }
}

#[test]
fn doubts_are_phrases() {
    for (control, version) in versions() {
        for doubt in version.doubts() {
            assert!(!doubt.is_empty() && !doubt.ends_with('.'), "{control:?}: `{doubt}`");
            assert_eq!(doubt.trim(), doubt, "{control:?}");
        }
    }
}

#[test]
fn no_criterion_is_always_true_or_always_false() {
    for (control, version) in versions() {
        let truth = version.criterion.truth(&control.category.unknown(), version.since.date);
        assert_eq!(truth, Truth::Unknown, "{control:?}, {}", version.citation);
    }
}

#[test]
fn every_limit_has_words_and_every_point_a_number() {
    for (control, limit) in limits_of_all() {
        let attribute = limit.attribute();
        assert!(limit.says.is_some_and(|words| !words.is_empty()), "{control:?}: {attribute:?} has no words");
    }
    for (control, version) in versions() {
        for (number, words) in points(&version.criterion) {
            assert!(!number.is_empty(), "{control:?}: {words:?}");
        }
    }
}

#[test]
fn what_is_left_out_is_said_without_a_full_stop() {
    for regime in Regime::ALL {
        for what in regime.not_covered() {
            assert!(!what.is_empty() && !what.ends_with('.'), "{regime}: `{what}`");
        }
    }
}
