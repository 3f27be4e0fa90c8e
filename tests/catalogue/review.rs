//! Points that are left out ask for a fact, so that ordinary goods exclude them; what comes first and last is told.

use dualuse::analysis::limits;
use dualuse::{Regime, Truth};

#[test]
fn every_point_that_is_left_out_asks_for_a_fact() {
    for regime in Regime::ALL {
        for omission in regime.omissions() {
            let name = format!("{regime} {}", omission.place);
            assert!(!omission.place.is_empty() && !omission.what.ends_with('.'), "{name}");
            assert!(!limits(&omission.may_apply).is_empty(), "{name} asks for no fact");
            let day = dualuse::date(2026, 11, 24);
            let truth = omission.may_apply.truth(&omission.category.unknown(), day);
            assert_eq!(truth, Truth::Unknown, "{name}");
        }
    }
}

#[test]
fn what_comes_first_and_last_is_said_without_a_full_stop() {
    for regime in Regime::ALL {
        for review in regime.order_of_review().about {
            assert!(!review.categories.is_empty());
            for place in review.before.iter().chain(review.residual) {
                let ends = place.what.ends_with('.') && !place.what.ends_with("n.e.s.");
                assert!(!place.place.is_empty() && !ends, "{regime} {place:?}");
            }
        }
    }
}

/// D20: a reason is no bare code.
#[test]
fn every_reason_is_told_in_words() {
    for regime in Regime::ALL {
        for control in regime.controls() {
            for reason in control.versions().iter().flat_map(|version| version.reasons) {
                let words = regime.reason_words().iter().find(|words| words.code == reason.code);
                assert!(words.is_some_and(|words| !words.says.is_empty()), "{control:?} {}", reason.code);
            }
        }
    }
}
