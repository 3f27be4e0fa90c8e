//! What a compiler cannot see by types: that a criterion asks a category for
//! its own attributes, and that a law quotes numbers as it writes them itself.
//! Run in constants, so that a slip does not compile.

use crate::goods::items::Category;
use crate::rule::criterion::{Criterion, Form};
use crate::rule::regime::{Numbering, Regime};

/// # Panics
/// If a test reads an attribute of another category, an entry is about another, or
/// a point of a regime quotes a number as the regime does not write it.
pub(crate) const fn check(criterion: &Criterion, category: Category, regime: Option<Regime>) {
    if let Some(regime) = regime {
        if let Some(number) = criterion.number {
            check_numbers(number, regime);
        }
        if let Some(says) = criterion.says {
            check_numbers(says, regime);
        }
    }
    match criterion.form {
        Form::Test(test) => assert!(
            test.attribute.category as u8 == category as u8,
            "a criterion asks for an attribute of another category"
        ),
        Form::All(criteria) | Form::Any(criteria) | Form::NoneOf(criteria) => {
            check_all(criteria, category, regime);
        }
        Form::Carries(other, criteria) | Form::DesignedFor(other, criteria) => {
            check_all(criteria, other, regime);
        }
        Form::Entry(control) => assert!(
            control.category as u8 == category as u8,
            "a criterion refers to an entry about another category"
        ),
        Form::Disputed(dispute) => check_all(dispute.readings, category, regime),
    }
}

const fn check_all(criteria: &[Criterion], category: Category, regime: Option<Regime>) {
    let mut at = 0;
    while at < criteria.len() {
        check(&criteria[at], category, regime);
        at += 1;
    }
}

/// # Panics
/// If the words quote the number of an entry as the regime does not write it.
pub(crate) const fn check_numbers(words: &str, regime: Regime) {
    let words = words.as_bytes();
    let mut at = 0;
    while at < words.len() {
        let is_foreign = match regime.numbering() {
            Numbering::Joined => is_parted(words, at),
            Numbering::Parted => is_joined(words, at),
        };
        assert!(!is_foreign, "a law quotes a number as another law writes it");
        at += 1;
    }
}

/// Whether a number such as `6A003` begins here.
pub(crate) const fn is_joined(words: &[u8], at: usize) -> bool {
    at + 4 < words.len()
        && words[at].is_ascii_digit()
        && words[at + 1].is_ascii_uppercase()
        && words[at + 2].is_ascii_digit()
        && words[at + 3].is_ascii_digit()
        && words[at + 4].is_ascii_digit()
}

/// Whether a number such as `6.A.3` begins here.
const fn is_parted(words: &[u8], at: usize) -> bool {
    at + 4 < words.len()
        && words[at].is_ascii_digit()
        && words[at + 1] == b'.'
        && words[at + 2].is_ascii_uppercase()
        && words[at + 3] == b'.'
        && words[at + 4].is_ascii_digit()
}
