//! The next questions in words: what is asked, of whom, and what each reply settles.

use crate::answer::ask::{Ask, Reply};
use crate::answer::classification::Classification;
use crate::answer::condition_words::listed;
use crate::answer::ground_words::with_article;
use crate::goods::file::tree::Node;
use crate::goods::item::Evidence;
use crate::goods::items::Category;

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

/// The next questions, that first which settles most.
pub fn asked(answer: &Classification) -> Vec<Asked> {
    answer.ask.iter().map(|ask| Asked { head: head(answer, ask), replies: replies(ask) }).collect()
}

fn head(answer: &Classification, ask: &Ask) -> String {
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
            format!("{of}which of these, if any: {}? ({who})", phrases.join("; "))
        }
    }
}

/// The part on board that is asked about.
fn part(ask: &Ask) -> &str {
    let path = ask.all_paths().next().unwrap_or_default();
    path.rfind("].").map_or("", |at| &path[..at + 1])
}

/// Replies that settle the same are told together; after those that settle nothing yet, more is asked.
fn replies(ask: &Ask) -> String {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    for (at, reply) in ask.replies.iter().enumerate() {
        let settles = by_verdict(&reply.settles);
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
                let span = Span { low: before.low, high: span.high };
                values.pop();
                values.push(span.told());
                Some((*at, span))
            }
            (_, Some(span)) => {
                values.push(text);
                Some((*at, span))
            }
            (_, None) => {
                values.push(text);
                None
            }
        };
    }
    listed(&values, " or ")
}

/// The ends of an amount, as they are written.
struct Span {
    low: Option<String>,
    high: Option<String>,
}

impl Span {
    fn of(text: &str) -> Option<Self> {
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
            return Some(Self { low: Some(end(low, ">=")?), high: Some(end(high, "<=")?) });
        }
        match text.chars().next()? {
            '<' => Some(Self { low: None, high: Some(end(text, "<=")?) }),
            '>' => Some(Self { low: Some(end(text, ">=")?), high: None }),
            _ => Some(Self { low: Some(end(text, ">=")?), high: Some(end(text, "<=")?) }),
        }
    }

    fn told(&self) -> String {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) => format!("{low} and {high}"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => "any amount".to_owned(),
        }
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
            Span { low: first.low, high: last.high }.told()
        };
        assert_eq!(told("<= 0.1 W", ">0.1 kW..1.5 kW"), "<= 1.5 kW");
        assert_eq!(told("30 min..<60 min", ">= 60 min"), ">= 30 min");
        assert_eq!(told("20 L", ">20 L..40 L"), ">= 20 L and <= 40 L");
        assert_eq!(told("< 0 °", "> 5 °"), "any amount");
        assert!(Span::of("semiconductor").is_none());
    }
}
