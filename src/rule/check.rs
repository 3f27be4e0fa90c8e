//! What a compiler cannot see by types: that a criterion asks a category for
//! its own attributes. Run in constants, so that a slip does not compile.

use crate::goods::items::Category;
use crate::rule::criterion::{Criterion, Form};

/// # Panics
/// If a test reads an attribute of another category, or an entry is about another.
pub(crate) const fn check(criterion: &Criterion, category: Category) {
    match criterion.form {
        Form::Test(test) => assert!(
            test.attribute.category as u8 == category as u8,
            "a criterion asks for an attribute of another category"
        ),
        Form::All(criteria) | Form::Any(criteria) | Form::NoneOf(criteria) => check_all(criteria, category),
        Form::Carries(other, criteria) | Form::DesignedFor(other, criteria) => check_all(criteria, other),
        Form::Entry(control) => assert!(
            control.category as u8 == category as u8,
            "a criterion refers to an entry about another category"
        ),
        Form::Disputed(dispute) => check_all(dispute.readings, category),
    }
}

pub(crate) const fn check_all(criteria: &[Criterion], category: Category) {
    let mut at = 0;
    while at < criteria.len() {
        check(&criteria[at], category);
        at += 1;
    }
}
