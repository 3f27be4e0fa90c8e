//! The next questions in words: what is asked, of whom, and what each reply settles.

use crate::answer::ask::{Ask, Reply};
use crate::answer::classification::Classification;
use crate::goods::item::Evidence;

use super::remarks::by_verdict;

/// A question on one screen.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is asked, and who can answer.
    pub head: String,
    /// What the replies decide.
    pub replies: String,
}

/// The next questions, that first which settles most.
pub fn asked(answer: &Classification) -> Vec<Asked> {
    answer.ask.iter().map(|ask| Asked { head: head(ask), replies: replies(ask) }).collect()
}

fn head(ask: &Ask) -> String {
    let who = match ask.evidence {
        Evidence::Measured => "measured",
        Evidence::Declared => "declared",
        Evidence::Judged => "judged",
    };
    let of = match (&ask.part_name, part(ask)) {
        (_, "") => String::new(),
        (Some(name), _) => format!("{name}: "),
        (None, part) => format!("{part}: "),
    };
    match &ask.path {
        Some(path) => format!("{of}{}? ({path}, {who})", ask.phrase),
        None => {
            let phrases: Vec<_> = ask.phrases.iter().map(AsRef::as_ref).collect();
            format!("{of}which of these, if any: {}? ({who})", phrases.join("; "))
        }
    }
}

/// The part on board that is asked about.
fn part(ask: &Ask) -> &str {
    let path = ask.all_paths().next().unwrap_or_default();
    path.rfind("].").map_or("", |at| &path[..=at])
}

/// Replies that settle the same are told together; those that settle nothing yet come last.
fn replies(ask: &Ask) -> String {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for reply in &ask.replies {
        let settles = by_verdict(&reply.settles);
        match groups.iter_mut().find(|(known, _)| *known == settles) {
            Some((_, values)) => values.push(value(ask, reply)),
            None => groups.push((settles, vec![value(ask, reply)])),
        }
    }
    groups.sort_by_key(|(settles, _)| settles.is_empty());
    let is_all = groups.len() == 1;
    let told = groups.iter().map(|(settles, values)| match (settles.as_str(), is_all) {
        ("", true) => "no reply settles a verdict by itself".to_owned(),
        ("", false) => format!("{}: more is asked", values.join(" or ")),
        (settles, _) => format!("{}: {settles}", values.join(" or ")),
    });
    let told = told.collect::<Vec<_>>().join(" \u{b7} ");
    if ask.free && !ask.categories.is_empty() {
        let categories: Vec<_> = ask.categories.iter().map(|category| category.words()).collect();
        return format!("{told} \u{b7} the law looks for: {}", categories.join(", "));
    }
    told
}

fn value(ask: &Ask, reply: &Reply) -> String {
    if let Some(value) = &reply.value {
        return value.to_string().replace('_', " ");
    }
    let holds = reply.values.iter().filter(|(_, value)| value.to_string() != "no");
    let phrase = |path: &str| {
        let at = ask.paths.iter().position(|known| known == path);
        at.and_then(|at| ask.phrases.get(at)).map_or_else(|| path.to_owned(), ToString::to_string)
    };
    let holds: Vec<_> = holds.map(|(path, _)| phrase(path)).collect();
    if holds.is_empty() { "none of these".to_owned() } else { holds.join(" and ") }
}
