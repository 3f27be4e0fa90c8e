//! Numbers of entries in the words of a law.

use dualuse::analysis::{limits, points};
use dualuse::explain::Asks;
use dualuse::{Ground, Regime};

use crate::versions;

/// A law quotes numbers as it writes them: `6.A.3` here, `6A003` there.
#[test]
fn no_law_quotes_the_number_of_another() {
    for (control, version) in versions() {
        let own = [control.id, control.heading, version.original];
        let mut words: Vec<_> = own.into_iter().map(str::to_owned).collect();
        let reasons = version.reasons.iter().map(|reason| &reason.applies);
        for criterion in std::iter::once(&version.criterion).chain(reasons) {
            let points = points(criterion).into_iter().flat_map(|(number, says)| [Some(number), says]);
            words.extend(points.flatten().map(str::to_owned));
            words.extend(limits(criterion).iter().filter_map(|limit| limit.says).map(str::to_owned));
            told(&criterion.explain(&control.category.unknown(), version.since.date), &mut words);
        }
        for words in words {
            let quoted = numbers(&words);
            let foreign =
                quoted.iter().find(|number| writes_apart(number) != writes_apart_here(control.regime));
            assert_eq!(foreign, None, "{control:?}: `{words}`");
        }
    }
}

#[test]
fn a_number_of_another_law_would_be_seen() {
    assert_eq!(numbers("an array of 6A002.a.3.f, not of 6.A.2.a.3"), ["6A002", "6.A.2"]);
    assert_eq!(numbers("19.A.3 and 11.A.3.b; 1550 nm, 3A, class 3B, 7A, ML5.b.1"), ["9.A.3", "1.A.3"]);
    assert!(writes_apart("6.A.2") && !writes_apart("6A002"));
    assert!(writes_apart_here(Regime::Mtcr) && !writes_apart_here(Regime::Us));
}

/// The numbers and words of a ground and of those below it, but for those of other entries.
fn told(ground: &Ground, words: &mut Vec<String>) {
    words.extend([&ground.point, &ground.says].into_iter().flatten().map(ToString::to_string));
    if !matches!(ground.asks, Asks::Entry { .. }) {
        ground.grounds.iter().for_each(|ground| told(ground, words));
    }
}

const fn writes_apart_here(regime: Regime) -> bool {
    matches!(regime, Regime::Wassenaar | Regime::Mtcr)
}

fn writes_apart(number: &str) -> bool {
    number.contains('.')
}

/// What looks like the number of an entry: a digit, a letter, one or three digits.
fn numbers(words: &str) -> Vec<&str> {
    let looks_like = |at: &usize, form: &[fn(char) -> bool]| {
        let found = words.get(*at..at + form.len());
        found.is_some_and(|found| found.chars().zip(form).all(|(c, is)| is(c)))
    };
    let digit = |c: char| c.is_ascii_digit();
    let letter = |c: char| c.is_ascii_uppercase();
    let dot = |c: char| c == '.';
    let starts = (0..words.len()).filter(|at| words.is_char_boundary(*at));
    let found = starts.filter(|at| {
        looks_like(at, &[digit, letter, digit, digit, digit])
            || looks_like(at, &[digit, dot, letter, dot, digit])
    });
    found.map(|at| &words[at..at + 5]).collect()
}
