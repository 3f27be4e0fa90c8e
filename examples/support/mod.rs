//! What the examples share: reading item files, and the entry that decides.

use std::path::{Path, PathBuf};

use dualuse::files::{Format, ReadError, read};
use dualuse::{
    Classification, Date, Described, EntryDecision, ItemError, Regime, RegimeDecision, Standing, Truth,
    Verdict,
};

/// The item files beside the examples, in the order of their names.
pub fn goods() -> std::io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<_> = entries.iter().map(std::fs::DirEntry::path).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    Ok(files)
}

/// Every item of a file, or why it could not be read.
pub fn read_file(file: &Path) -> Vec<Result<Described, ReadError>> {
    let Some(format) = Format::of_name(&file.to_string_lossy()) else {
        return vec![Err(unreadable("not a .toml, .json or .ndjson file"))];
    };
    match std::fs::read(file) {
        Ok(bytes) => read(&bytes, format),
        Err(error) => vec![Err(unreadable(&error.to_string()))],
    }
}

/// Today in UTC.
pub fn today() -> Date {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}

fn unreadable(message: &str) -> ReadError {
    ReadError { line: None, item: None, error: Box::new(ItemError::Syntax { message: message.to_owned() }) }
}

/// A regime's name, short enough for the head of a table.
pub fn short(regime: Regime) -> &'static str {
    match regime {
        Regime::Wassenaar => "Wassenaar",
        Regime::Mtcr => "MTCR",
        Regime::Eu => "EU",
        Regime::Us => "US",
        regime => regime.title(),
    }
}

/// The entry or rule that decides, with how many more stand beside it, or what keeps the verdict open.
pub fn deciding(answer: &Classification, decision: &RegimeDecision) -> String {
    let is_open = decision.verdict == Verdict::Undetermined;
    let entries = by_truth(decision, if is_open { Truth::Unknown } else { Truth::Yes });
    let mark = if is_open { "?" } else { "" };
    match (entries.as_slice(), decision.verdict) {
        ([], Verdict::NotListed) if decision.silent_about.contains(&answer.category) => String::new(),
        ([], Verdict::NotListed) => "–".to_owned(),
        ([], Verdict::Controlled) => format!("one of {}", decision.jointly.len()),
        ([], Verdict::Undetermined) => kept_open_by(decision),
        ([], _) => by_measure(decision),
        ([first], _) => format!("{}{mark}", label(first)),
        ([first, more @ ..], _) => format!("{}{mark} +{}", label(first), more.len()),
    }
}

/// What keeps a verdict open where no entry is open.
fn kept_open_by(decision: &RegimeDecision) -> String {
    match (decision.left_out.len(), decision.disputes.first()) {
        (1, _) => format!("{} not encoded", decision.left_out[0].place),
        (points @ 2.., _) => format!("{points} points not encoded"),
        (0, Some(dispute)) => format!("how {} is read", dispute.id),
        (0, None) => decision.open_because.first().cloned().unwrap_or_default(),
    }
}

/// The rule on exports that applies.
fn by_measure(decision: &RegimeDecision) -> String {
    let applies = decision.measures.iter().filter(|measure| measure.truth == Truth::Yes);
    let applies: Vec<_> = applies.map(|measure| measure.measure.as_ref()).collect();
    match applies.as_slice() {
        [] => "by one of several rules".to_owned(),
        [one] => (*one).to_owned(),
        [first, more @ ..] => format!("{first} +{}", more.len()),
    }
}

/// The entries in force that say so.
pub fn by_truth(decision: &RegimeDecision, truth: Truth) -> Vec<&EntryDecision> {
    let in_force = decision.entries.iter().filter(|entry| entry.standing == Standing::InForce);
    in_force.filter(|entry| entry.truth == truth).collect()
}

/// An entry, and whether it is about a part on board.
pub fn label(entry: &EntryDecision) -> String {
    if entry.part.is_empty() { entry.entry.to_string() } else { format!("{} on board", entry.entry) }
}
