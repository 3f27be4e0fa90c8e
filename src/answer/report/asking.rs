//! The next questions in words: what is asked, of whom, and what each reply settles.

use crate::answer::ask::{Ask, Reply};
use crate::answer::classification::Classification;
use crate::answer::condition_words::listed;
use crate::answer::ground_words::with_article;
use crate::goods::file::tree::Node;
use crate::goods::item::Evidence;
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::fact::Kind;

use super::remarks::by_verdict;
use super::screen::label;

/// A question on one screen.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is asked, and who can answer.
    pub head: String,
    /// What the replies decide; nothing if none settles a verdict by itself.
    pub replies: String,
}

/// The next questions, that first which settles most; of a list of flags only so many.
pub fn asked(answer: &Classification, most_flags: usize) -> Vec<Asked> {
    let asked = |ask| Asked { head: head(answer, ask, most_flags), replies: replies(answer, ask) };
    answer.ask.iter().map(asked).collect()
}

fn head(answer: &Classification, ask: &Ask, most_flags: usize) -> String {
    let who = match ask.evidence {
        Evidence::Measured => "measured",
        Evidence::Declared => "declared",
        Evidence::Judged => "judged",
    };
    let of = match (&ask.part_name, part(ask)) {
        (_, "") => String::new(),
        (Some(name), _) => format!("{name}: "),
        (None, part) => format!("{}: ", label(answer, part)),
    };
    let categories: Vec<_> = ask.categories.iter().map(|category| category.words()).collect();
    let sought = match categories.as_slice() {
        [] => String::new(),
        categories => format!("; the law looks for {}", listed(categories, " or ")),
    };
    match &ask.path {
        Some(path) => format!("{of}{}? ({path}, {who}{sought})", ask.phrase),
        None => {
            let phrases: Vec<_> = ask.phrases.iter().map(AsRef::as_ref).collect();
            let told = phrases[..phrases.len().min(most_flags)].join("; ");
            match phrases.len().saturating_sub(most_flags) {
                0 => format!("{of}which of these, if any: {told}? ({who})"),
                more => format!("{of}which of these, if any: {told}; and {more} more? ({who})"),
            }
        }
    }
}

/// The part on board that is asked about.
fn part(ask: &Ask) -> &str {
    let path = ask.all_paths().next().unwrap_or_default();
    path.rfind("].").map_or("", |at| &path[..at + 1])
}

/// Replies that settle the same are told together, and nothing of those that leave every verdict as it
/// stands today; after those that settle nothing yet, more is asked.
fn replies(answer: &Classification, ask: &Ask) -> String {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    let is_new = |regime: &Regime, verdict: &Verdict| answer.verdict(*regime) != Some(*verdict);
    for (at, reply) in ask.replies.iter().enumerate() {
        let settles = by_verdict(reply.settles.iter().filter(|(regime, verdict)| is_new(regime, verdict)));
        match groups.iter_mut().find(|(known, _)| *known == settles) {
            Some((_, replies)) => replies.push(at),
            None => groups.push((settles, vec![at])),
        }
    }
    let is_open = groups.iter().any(|(settles, _)| settles.is_empty());
    groups.retain(|(settles, _)| !settles.is_empty());
    if groups.is_empty() {
        return String::new();
    }
    let mut told: Vec<_> =
        groups.iter().map(|(settles, replies)| format!("{}: {settles}", values(ask, replies))).collect();
    if is_open || ask.free {
        told.push("otherwise more is asked".to_owned());
    }
    told.join(" \u{b7} ")
}

/// The values of some replies; amounts that follow each other as one.
fn values(ask: &Ask, replies: &[usize]) -> String {
    let mut values: Vec<String> = Vec::new();
    let mut from: Option<(usize, Span)> = None;
    for at in replies {
        let reply = &ask.replies[*at];
        let text = value(ask, reply);
        let span = Span::of(&text).filter(|_| reply.value.is_some());
        from = match (from, span) {
            (Some((last, before)), Some(span)) if last + 1 == *at => {
                let or_none = before.or_none || span.or_none;
                let span = Span { low: before.low, high: span.high, or_none };
                values.pop();
                values.push(span.told());
                Some((*at, span))
            }
            (_, Some(span)) => {
                values.push(if text.contains("..") { span.told() } else { text });
                Some((*at, span))
            }
            // Choices that lead to the same are one reply.
            (_, None) if reply.value.is_some() => {
                values.extend(text.split(" or ").map(str::to_owned));
                None
            }
            (_, None) => {
                values.push(text);
                None
            }
        };
    }
    let is_country = ask.path.as_deref().and_then(|path| path.strip_prefix("export.")).is_some_and(|name| {
        let mut attributes = Category::Export.attributes().iter();
        attributes.any(|attribute| attribute.name == name && matches!(attribute.kind, Kind::Country))
    });
    if is_country && values.len() > MOST_COUNTRIES {
        // Each of them stands for others that the law treats alike.
        return format!("such as {}", listed(&values[..MOST_COUNTRIES], " or "));
    }
    listed(&values, " or ")
}

/// More countries than these are told by examples.
const MOST_COUNTRIES: usize = 3;

/// The ends of an amount, as they are written.
struct Span {
    low: Option<String>,
    high: Option<String>,
    /// Whether having none is among it.
    or_none: bool,
}

const OR_NONE: &str = " or none";

impl Span {
    fn of(text: &str) -> Option<Self> {
        if let Some(amount) = text.strip_suffix(OR_NONE) {
            return Self::of(amount).map(|span| Self { or_none: true, ..span });
        }
        let end = |text: &str, bare: &str| match text.trim_start() {
            text if text.starts_with(['<', '>']) => {
                let digits = text.find(|c: char| c.is_ascii_digit() || c == '-')?;
                Some(format!("{} {}", text[..digits].trim_end(), &text[digits..]))
            }
            text if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                Some(format!("{bare} {text}"))
            }
            _ => None,
        };
        if let Some((low, high)) = text.split_once("..") {
            return Some(Self { low: Some(end(low, ">=")?), high: Some(end(high, "<=")?), or_none: false });
        }
        match text.chars().next()? {
            '<' => Some(Self { low: None, high: Some(end(text, "<=")?), or_none: false }),
            '>' => Some(Self { low: Some(end(text, ">=")?), high: None, or_none: false }),
            _ => Some(Self { low: Some(end(text, ">=")?), high: Some(end(text, "<=")?), or_none: false }),
        }
    }

    fn told(&self) -> String {
        let amounts = match (&self.low, &self.high) {
            (Some(low), Some(high)) => format!("{low} and {high}"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => "any amount".to_owned(),
        };
        if self.or_none { amounts + OR_NONE } else { amounts }
    }
}

fn value(ask: &Ask, reply: &Reply) -> String {
    match &reply.value {
        Some(Node::Map(pairs)) => {
            let category =
                pairs.iter().find(|(name, _)| name == "category").map(|(_, value)| value.to_string());
            let category = category.and_then(|name| name.parse::<Category>().ok());
            return category.map_or_else(|| "another".to_owned(), |category| with_article(category.words()));
        }
        Some(value) => return value.to_string().replace('_', " "),
        None => {}
    }
    let phrase = |path: &str| {
        let at = ask.paths.iter().position(|known| known == path);
        at.and_then(|at| ask.phrases.get(at)).map_or_else(|| path.to_owned(), ToString::to_string)
    };
    let holds = reply.values.iter().filter(|(_, value)| value.to_string() != "no");
    let holds: Vec<_> = holds.map(|(path, _)| phrase(path)).collect();
    if holds.is_empty() { "none of these".to_owned() } else { holds.join(" and ") }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn amounts_that_follow_each_other_are_one() {
        let told = |first: &str, last: &str| {
            let (first, last) = (Span::of(first).unwrap(), Span::of(last).unwrap());
            Span { low: first.low, high: last.high, or_none: first.or_none || last.or_none }.told()
        };
        assert_eq!(told("<= 0.1 W", ">0.1 kW..1.5 kW"), "<= 1.5 kW");
        assert_eq!(told("30 min..<60 min", ">= 60 min"), ">= 30 min");
        assert_eq!(told("20 L", ">20 L..40 L"), ">= 20 L and <= 40 L");
        assert_eq!(told("< 0 °", "> 5 °"), "any amount");
        assert_eq!(told("< 20 L or none", "20 L"), "<= 20 L or none");
        assert!(Span::of("semiconductor").is_none());
    }
}
