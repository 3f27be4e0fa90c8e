//! Questions in words.

use std::fmt::Write as _;

use dualuse::{Ask, Interview, Reply, Verdict};

/// Of each regime, how many facts can still change its verdict.
pub fn still_open(interview: &Interview) -> String {
    let open = interview.still_open();
    let answer = open.values().any(|count| *count == 0).then(|| interview.classify());
    let verdict = |regime| answer.as_ref().and_then(|answer| answer.verdict(regime));
    let is_open = |regime| verdict(regime) == Some(Verdict::Undetermined);
    let told = open.iter().map(|(regime, count)| match count {
        0 if is_open(*regime) => format!("{} open, nothing left to ask", crate::support::short(*regime)),
        0 => format!("{} settled", crate::support::short(*regime)),
        count => format!("{} {count} open", crate::support::short(*regime)),
    });
    format!("[{} answered] {}", interview.answers(), told.collect::<Vec<_>>().join(" · "))
}

/// The question with its numbered replies.
pub fn question(ask: &Ask) -> String {
    let mut text = String::new();
    let of = ask.part_name.as_ref().map_or(String::new(), |name| format!(" of {name}"));
    let unit = ask.unit.as_ref().map_or(String::new(), |unit| format!(", in {unit}"));
    let path = ask.path.as_ref().map_or(String::new(), |path| format!(" · {path}"));
    let _ = writeln!(text, "{}{of}? ({}{unit}{path})", capital(&ask.phrase), ask.evidence);
    for (number, reply) in ask.replies.iter().enumerate() {
        let _ = writeln!(text, "  {}  {}", number + 1, line(ask, number, reply));
    }
    text.truncate(text.trim_end().len());
    text
}

/// One reply with what it settles.
pub fn line(ask: &Ask, number: usize, reply: &Reply) -> String {
    let said = match (&reply.value, number) {
        (Some(value), _) => value.to_string(),
        (None, 0) => "none of these".to_owned(),
        (None, number) => format!("{} ({})", ask.phrases[number - 1], ask.paths[number - 1]),
    };
    let settles = reply.settles.iter();
    let settles =
        settles.map(|(regime, verdict)| format!("{} {}", crate::support::short(*regime), verdict.words()));
    let settles: Vec<_> = settles.collect();
    if settles.is_empty() { said } else { format!("{said}   -> {}", settles.join(", ")) }
}

/// Why the question is put: what it means, and which entries wait for the answer.
pub fn why(ask: &Ask) -> String {
    let mut text = String::new();
    if !ask.meaning.is_empty() {
        let _ = writeln!(text, "{}", ask.meaning);
    }
    let mut regimes: Vec<_> = ask.waiting.iter().map(|wait| wait.regime).collect();
    regimes.dedup();
    for regime in regimes {
        let waiting = ask.waiting.iter().filter(|wait| wait.regime == regime);
        let waiting = waiting.map(|wait| match wait.part.as_str() {
            "" => wait.entry.to_string(),
            part => format!("{} of {part}", wait.entry),
        });
        let waiting: Vec<_> = waiting.collect();
        let _ = writeln!(text, "{}: {} wait for it", crate::support::short(regime), waiting.join(", "));
    }
    if !ask.categories.is_empty() {
        let categories: Vec<_> = ask.categories.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "The law looks for: {}", categories.join(", "));
    }
    text.truncate(text.trim_end().len());
    text
}

fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
