//! Lints over the points that are left out.

use std::collections::BTreeSet;

use dualuse::analysis::{entries, limits};
use dualuse::{Category, Omission, Regime, Truth, date};

fn omissions() -> impl Iterator<Item = (Regime, &'static Omission)> {
    Regime::ALL.into_iter().flat_map(|regime| regime.omissions().iter().map(move |point| (regime, *point)))
}

/// What no fact of an item can trigger is told in words, in `Regime::not_covered`.
#[test]
fn a_point_that_is_left_out_names_a_fact_of_the_item() {
    for (regime, point) in omissions() {
        let asked = limits(&point.may_apply);
        let own = asked.iter().filter(|limit| limit.hops.is_empty()).count();
        let asks = own > 0 || !entries(&point.may_apply).is_empty();
        assert!(asks, "{regime}: {} names no fact of the {}", point.place, point.category);
    }
}

#[test]
fn a_point_that_is_left_out_can_apply_and_can_be_excluded() {
    for (regime, point) in omissions() {
        let truth = point.may_apply.truth(&point.category.unknown(), date(2026, 11, 24));
        assert_eq!(truth, Truth::Unknown, "{regime}: {}", point.place);
    }
}

#[test]
fn a_point_that_is_left_out_stands_once_and_says_what_it_is() {
    let mut seen = BTreeSet::new();
    for (regime, point) in omissions() {
        assert!(seen.insert((regime, point.category, point.place)), "{regime}: {} stands twice", point.place);
        for words in [point.place, point.what] {
            assert!(
                !words.is_empty() && !words.ends_with('.') && words.trim() == words,
                "{regime}: `{words}`"
            );
        }
        assert_ne!(point.category, Category::Export, "{regime}: {}", point.place);
    }
}

/// Categories about which a list is known to hold something. Silence about one of them would read as no.
#[test]
fn sensors_lasers_and_cells_are_in_every_western_list() {
    let categories = [
        Category::InfraredImager,
        Category::SpectralCamera,
        Category::Laser,
        Category::Radar,
        Category::Battery,
    ];
    for regime in [Regime::Wassenaar, Regime::Eu, Regime::Us] {
        for category in categories {
            assert!(
                regime.controls_of(category).next().is_some(),
                "{regime} has no entry about a {category}"
            );
        }
    }
}
