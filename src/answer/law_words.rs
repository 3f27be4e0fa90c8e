//! A law in words: its entries, days, points and readings as Markdown, so that
//! a lawyer can compare what the library decides with the text, line by line.

use std::fmt::Write as _;

use crate::goods::items::Category;
use crate::rule::control::{Control, Version};
use crate::rule::criterion::{Criterion, Form};
use crate::rule::regime::Regime;

impl Regime {
    /// Every entry and measure of the regime in words, as Markdown.
    ///
    /// ```
    /// let words = dualuse::Regime::Cn.to_markdown();
    /// assert!(words.contains("maximum take-off mass > 7 kg"));
    /// ```
    pub fn to_markdown(self) -> String {
        let mut text = format!("# {}\n", self.title());
        let measures = self.measures().iter().map(|measure| &measure.control);
        for control in self.controls().iter().copied().chain(measures) {
            text.push_str(&control.to_markdown());
        }
        text.push_str("\n## Not decided\n\n");
        for what in self.not_covered() {
            let _ = writeln!(text, "- {what}");
        }
        text
    }
}

impl Control {
    /// The entry in words, with all its versions, as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("\n## {}: {}\n", self.id, self.heading);
        for version in self.versions {
            let _ = write!(text, "\n{}\n\n", head(version));
            if !version.original.is_empty() {
                let _ = writeln!(text, "> {}\n", version.original);
            }
            write(&version.criterion, 0, &mut text);
            for doubt in version.doubts {
                let _ = writeln!(text, "- doubt: {doubt}");
            }
        }
        text
    }
}

fn head(version: &Version) -> String {
    let since = if version.maybe_earlier { "at least since" } else { "since" };
    let mut head = format!("{}, {since} {}", version.citation, version.since);
    if let Some(end) = version.until {
        let inferred = if end.inferred { " (inferred)" } else { "" };
        let _ = write!(head, ", first day out {}{inferred}", end.on);
    }
    if let Some(suspension) = version.suspended {
        let _ = write!(head, ", suspended from {} to before {}", suspension.from, suspension.until);
    }
    let _ = write!(head, "; read: {}", version.quality);
    head
}

fn write(criterion: &Criterion, depth: usize, text: &mut String) {
    let label = match (criterion.number, criterion.says) {
        (Some(number), Some(says)) => format!("**{number}** \u{201c}{says}\u{201d}: "),
        (Some(number), None) => format!("**{number}**: "),
        (None, Some(says)) => format!("\u{201c}{says}\u{201d}: "),
        (None, None) => String::new(),
    };
    let (words, below): (String, &[Criterion]) = match &criterion.form {
        Form::Test(test) => (format!("{} {}", test.attribute.phrase, test.accepted()), &[]),
        Form::All([only]) if only.number.is_none() && only.says.is_none() && !label.is_empty() => {
            return write_labelled(&label, only, depth, text);
        }
        Form::All([]) => ("always".to_owned(), &[]),
        Form::All(criteria) => ("all of".to_owned(), criteria),
        Form::Any(criteria) => ("any of".to_owned(), criteria),
        Form::NoneOf(criteria) => ("none of".to_owned(), criteria),
        Form::Carries(category, criteria) => (about("on board", *category, criteria), criteria),
        Form::DesignedFor(category, criteria) => {
            (about("specially designed for", *category, criteria), criteria)
        }
        Form::Entry(control) => (format!("entry {}", control.id), &[]),
        Form::Disputed(dispute) => {
            (format!("disputed ({}): {}", dispute.id, dispute.doubt), dispute.readings)
        }
    };
    let _ = writeln!(text, "{:indent$}- {label}{words}", "", indent = 2 * depth);
    for criterion in below {
        write(criterion, depth + 1, text);
    }
}

fn write_labelled(label: &str, only: &Criterion, depth: usize, text: &mut String) {
    let before = text.len();
    write(only, depth, text);
    let at = before + 2 * depth + "- ".len();
    text.insert_str(at, label);
}

fn about(relation: &str, category: Category, criteria: &[Criterion]) -> String {
    let words = category.words();
    if criteria.is_empty() {
        format!("{relation}: {words}")
    } else {
        format!("{relation}: {words} with all of")
    }
}
