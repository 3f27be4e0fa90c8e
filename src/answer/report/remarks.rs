//! What a report says beside the entries: contradictions, derived facts, assumptions, what would change it.

use crate::answer::classification::{Classification, RegimeDecision};
use crate::answer::classify::NOT_KNOWN;
use crate::answer::condition_words::listed;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;

use super::screen::Room;

/// Facts that cannot all be true.
pub fn contradictions(answer: &Classification) -> Vec<String> {
    let told = |says: &str, paths: &[String]| {
        format!("Contradiction: {says} ({}); it is decided on the facts as stated.", paths.join(", "))
    };
    answer.contradictions.iter().map(|found| told(&found.says, &found.paths)).collect()
}

/// Facts that follow from others, with those that they follow from if these are asked for.
pub fn facts(answer: &Classification, with_sources: bool) -> Vec<String> {
    let told = answer.derived.iter().map(|fact| {
        if !with_sources {
            return format!("{} {}", fact.path, fact.value);
        }
        let from: Vec<_> = fact.from.iter().map(String::as_str).collect();
        format!("{} {} (from {})", fact.path, fact.value, listed(&from, " and "))
    });
    let told: Vec<_> = told.collect();
    if told.is_empty() { Vec::new() } else { vec![format!("Physics narrows: {}.", told.join("; "))] }
}

/// The same, each with its reason.
pub fn derivations(answer: &Classification) -> Vec<String> {
    answer.derived.iter().map(|fact| fact.says.clone()).collect()
}

/// What is supposed, which verdicts rest on it, and what they become without it.
pub fn assumptions(answer: &Classification) -> Vec<String> {
    let mut remarks = Vec::new();
    for (path, value) in &answer.assumes {
        let resting: Vec<_> = answer
            .regimes
            .iter()
            .filter(|decision| decision.rests_on.contains(path))
            .map(|decision| rest(decision, path))
            .collect();
        let rests = match resting.as_slice() {
            [] => "no verdict rests on it".to_owned(),
            resting => format!("on it rests {}", listed(resting, " and ")),
        };
        remarks.push(format!("Assumed, not known: {path} = {value}; {rests}."));
    }
    remarks
}

/// `China (without it: undetermined; if the opposite holds: controlled)`.
fn rest(decision: &RegimeDecision, path: &str) -> String {
    let name = short(decision.regime);
    match decision.rests.iter().find(|rest| rest.path == path) {
        None => name.to_owned(),
        Some(rest) => {
            let opposite =
                rest.opposite.map(|verdict| format!("; if the opposite holds: {}", verdict.words()));
            format!("{name} (without it: {}{})", rest.without.words(), opposite.unwrap_or_default())
        }
    }
}

/// The aircraft of which it is unknown what is on board.
pub fn unknown_cargo(answer: &Classification, in_words: bool) -> Option<String> {
    let what_follows = match in_words {
        true => {
            ": only the aircraft itself was put to the entries, and its payloads may be listed on their own"
        }
        false => "",
    };
    let paths = answer.cargo_unknown.join(", ");
    (!paths.is_empty()).then(|| format!("What is on board is unknown ({paths}){what_follows}."))
}

/// The facts that are stated and that no entry asks, but for those that physics puts to use.
pub fn unasked(answer: &Classification) -> Option<String> {
    let is_used = |path: &&String| answer.derived.iter().any(|derived| derived.from.contains(path));
    let paths: Vec<_> = answer.unasked.iter().filter(|path| !is_used(path)).map(String::as_str).collect();
    (!paths.is_empty()).then(|| format!("Stated, and asked by no entry known here: {}.", paths.join(", ")))
}

/// What keeps a verdict open, warns of it or would change it; where room is shortest a dispute by its name.
pub fn of_regime(decision: &RegimeDecision, most_changes: usize, room: Room) -> Vec<String> {
    let mut remarks = Vec::new();
    for dispute in &decision.disputes {
        if room == Room::Least {
            remarks.push(format!("It hangs on how the law is read ({})", dispute.id));
            continue;
        }
        let readings =
            dispute.readings.iter().map(|(reading, verdict)| format!("{reading}: {}", verdict.words()));
        remarks.push(format!(
            "It hangs on how the law is read: {} ({}; {})",
            dispute.doubt,
            dispute.id,
            readings.collect::<Vec<_>>().join("; ")
        ));
    }
    // Points that are not encoded are told with what they are about.
    let open = decision.open_because.iter().filter(|why| {
        let is_dispute = decision.disputes.iter().any(|dispute| why.ends_with(dispute.id.as_ref()));
        !why.ends_with(" is not encoded") && !is_dispute
    });
    let (unknown, open): (Vec<_>, Vec<_>) =
        open.map(String::as_str).partition(|why| why.ends_with(NOT_KNOWN));
    if !unknown.is_empty() {
        let unknown: Vec<_> = unknown.iter().map(|why| why.trim_end_matches(NOT_KNOWN)).collect();
        remarks.push(format!("Open as long as nobody knows: {}", unknown.join(", ")));
    }
    if !open.is_empty() {
        let open: Vec<_> = open.iter().map(|why| in_words(why, Room::Ample)).collect();
        remarks.push(format!("Open whatever is answered: {}", open.join("; ")));
    }
    for near in &decision.near_limits {
        remarks.push(format!(
            "Close to a limit: {} {} may lie beyond {}, which makes it {}",
            near.path,
            near.value,
            near.limit,
            near.verdict.words()
        ));
    }
    let changes: Vec<_> = decision
        .changes
        .iter()
        .map(|change| {
            let percent = change
                .percent
                .map(|percent| format!(", {percent:.1} % of the limit away"))
                .unwrap_or_default();
            format!(
                "{} {} (now {}{percent}): {}",
                change.path,
                change.to,
                change.from,
                change.verdict.words()
            )
        })
        .collect();
    if !changes.is_empty() {
        let told = &changes[..changes.len().min(most_changes)];
        let more = match changes.len() - told.len() {
            0 => String::new(),
            more => format!("; {more} more (--full)"),
        };
        remarks.push(format!("It would change with {}{more}", told.join("; ")));
    }
    remarks
}

/// What no answer closes; a dispute with what is doubtful where that is known and has room.
pub fn in_words(why: &str, room: Room) -> String {
    let Some(dispute) = why.strip_prefix("dispute ") else {
        return why.split(": ").next().unwrap_or(why).to_owned();
    };
    let id = dispute.split(": ").next().unwrap_or(dispute);
    format!("how the law is read ({})", if room == Room::Ample { dispute } else { id })
}

/// A regime's name, short enough for a list.
pub const fn short(regime: Regime) -> &'static str {
    match regime {
        Regime::Wassenaar => "Wassenaar",
        Regime::Mtcr => "MTCR",
        Regime::Eu => "EU",
        Regime::Us => "US",
        regime => regime.title(),
    }
}

/// Which regimes have which verdict: `controlled in China and EU; not listed in MTCR`.
pub fn by_verdict<'a>(verdicts: impl IntoIterator<Item = (&'a Regime, &'a Verdict)>) -> String {
    let mut groups: Vec<(Verdict, Vec<&str>)> = Vec::new();
    for (regime, verdict) in verdicts {
        match groups.iter_mut().find(|(known, _)| known == verdict) {
            Some((_, regimes)) => regimes.push(short(*regime)),
            None => groups.push((*verdict, vec![short(*regime)])),
        }
    }
    let told =
        groups.iter().map(|(verdict, regimes)| format!("{} in {}", verdict.words(), regimes.join(", ")));
    told.collect::<Vec<_>>().join("; ")
}
