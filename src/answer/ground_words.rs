//! Grounds in words. Explanation is data; this is only its wording.

use crate::decide::explain::{Asks, Finding, Ground};
use crate::value::text::Text;
use crate::value::truth::Truth;

/// One line of an explanation, before it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub depth: usize,
    pub truth: Truth,
    pub text: String,
}

/// The lines of a ground, parents before their grounds. Entries that are told
/// elsewhere about the same item are named and not told again.
pub(crate) fn lines(ground: &Ground, told: &[&str]) -> Vec<Line> {
    let mut writer = Writer { told, lines: Vec::new() };
    writer.write(ground, 0, true);
    writer.lines
}

struct Writer<'a> {
    told: &'a [&'a str],
    lines: Vec<Line>,
}

impl Writer<'_> {
    fn write(&mut self, ground: &Ground, depth: usize, same_item: bool) {
        let only_fact = only_fact(ground);
        let text = match (label(ground), body(only_fact.unwrap_or(ground))) {
            (Some(label), Some(body)) => Some(format!("{label}: {body}")),
            (label, body) => label.or(body),
        };
        let below = depth + usize::from(text.is_some());
        let mut text = text.unwrap_or_default();
        let is_told = matches!(&ground.asks, Asks::Entry { entry, .. } if same_item && self.told.contains(&entry.as_ref()));
        if is_told {
            text.push_str(": see there");
        }
        if !text.is_empty() {
            self.lines.push(Line { depth, truth: ground.truth, text });
        }
        if is_told || only_fact.is_some() {
            return;
        }
        let same_item = same_item && !matches!(ground.asks, Asks::Carries { .. } | Asks::DesignedFor { .. });
        for ground in &ground.grounds {
            self.write(ground, below, same_item);
        }
    }
}

/// The one fact that a labelled group comes down to.
fn only_fact(ground: &Ground) -> Option<&Ground> {
    let is_group = matches!(ground.asks, Asks::All | Asks::Any | Asks::NoneOf);
    match &*ground.grounds {
        [only] if is_group && ground.says.is_some() && !ground.jointly => {
            (matches!(only.asks, Asks::Fact(_)) && only.says.is_none()).then_some(only)
        }
        _ => None,
    }
}

/// The number and words of a point.
fn label(ground: &Ground) -> Option<String> {
    match (&ground.point, &ground.says) {
        (Some(point), Some(says)) => Some(format!("{point} \u{201c}{says}\u{201d}")),
        (point, says) => point.as_ref().or(says.as_ref()).map(Text::to_string),
    }
}

fn body(ground: &Ground) -> Option<String> {
    let words = match &ground.asks {
        Asks::Fact(finding) => return Some(fact(finding)),
        Asks::All | Asks::Any | Asks::NoneOf if !ground.jointly => return None,
        Asks::All | Asks::Any | Asks::NoneOf => "each is open by itself, together they decide".to_owned(),
        Asks::Carries { known: false, path, .. } => format!("{path} is unknown"),
        Asks::Carries { category, .. } if ground.grounds.is_empty() => {
            format!("no {} on board", category.words())
        }
        Asks::Carries { .. } => return None,
        Asks::DesignedFor { known: false, path, .. } => format!("{path} is unknown"),
        Asks::DesignedFor { category, .. } if ground.grounds.is_empty() && ground.truth == Truth::No => {
            format!("it is not specially designed for {}", with_article(category.words()))
        }
        Asks::DesignedFor { category, .. } if ground.grounds.is_empty() => {
            format!("it is specially designed for {}", with_article(category.words()))
        }
        Asks::DesignedFor { .. } => return None,
        Asks::Entry { entry, cites: Some(cite) } => format!("entry {entry} ({cite})"),
        Asks::Entry { entry, cites: None } => format!("entry {entry}, which is not law on the day"),
        Asks::Disputed { doubt, .. } if ground.grounds.len() > 1 => format!("disputed: {doubt}"),
        Asks::Disputed { doubt, .. } => format!("disputed, and one reading adopted: {doubt}"),
    };
    Some(words)
}

/// `maximum endurance 41 min (>= 30 min; 11 min above the limit)`.
fn fact(finding: &Finding) -> String {
    let Finding { phrase, value, accepts, .. } = finding;
    let mut text = match (value.as_ref(), accepts.as_ref()) {
        ("yes", "yes") | ("no", "no") => format!("{phrase}: {value}"),
        _ => format!("{phrase}: {value} (asked: {accepts}"),
    };
    if let Some(margin) = &finding.margin {
        text.push_str(&format!("; {margin}"));
    }
    if text.contains("(asked") {
        text.push(')');
    }
    if let Some(remark) = &finding.remark {
        text.push_str(&format!(", {remark}"));
    }
    if let Some(source) = &finding.source {
        text.push_str(&format!(" [{source}]"));
    }
    text
}

pub(crate) fn with_article(words: &str) -> String {
    let article = if words.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    let article = if words.starts_with("unmanned") { "an" } else { article };
    format!("{article} {words}")
}
