//! The verdicts on many items, one line each.

use comfy_table::{Attribute, Cell, Color, ContentArrangement, Table, presets};
use dualuse::{Classification, Date, EntryDecision, Regime, RegimeDecision, Standing, Truth, Verdict};

/// A table of items and regimes, at most 100 columns wide.
pub fn verdicts(answers: &[Classification], on: Date, regimes: &[Regime]) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(100).enforce_styling();
    let mut head = vec![Cell::new(format!("Law of {on}")), Cell::new("Category")];
    head.extend(regimes.iter().map(|regime| Cell::new(short_title(*regime))));
    table.set_header(head.into_iter().map(|cell| cell.add_attribute(Attribute::Bold)));
    for answer in answers {
        let name = answer.name.clone().unwrap_or_else(|| "(no name)".to_owned());
        let mut row = vec![Cell::new(name), Cell::new(answer.category.words())];
        row.extend(answer.regimes.iter().map(verdict));
        table.add_row(row);
    }
    table.to_string()
}

/// How much there is to tell of an answer.
pub fn interest(answer: &Classification) -> (usize, usize) {
    let decided = |decision: &&RegimeDecision| decision.verdict >= Verdict::Controlled;
    let telling = answer.regimes.iter().filter(decided).count();
    (telling, answer.findings().len().min(12))
}

fn short_title(regime: Regime) -> &'static str {
    match regime {
        Regime::Cn => "China",
        Regime::Wassenaar => "Wassenaar",
        Regime::Mtcr => "MTCR",
        Regime::Eu => "EU",
        Regime::Us => "US",
        _ => "other",
    }
}

fn verdict(decision: &RegimeDecision) -> Cell {
    let deciding = |truth| {
        let in_force = decision.entries.iter().filter(|entry| entry.standing == Standing::InForce);
        let deciding = in_force.filter(move |entry| entry.truth == truth);
        deciding.map(name).collect::<Vec<_>>()
    };
    let words = decision.verdict.words();
    let cell = |by: Vec<String>| match by.len() {
        0 => words.to_owned(),
        1..=3 => format!("{words}: {}", by.join(", ")),
        more => format!("{words}: {} entries open", more),
    };
    match decision.verdict {
        Verdict::NotListed => Cell::new(words),
        Verdict::Undetermined => Cell::new(cell(deciding(Truth::Unknown))).fg(Color::Yellow),
        _ => Cell::new(cell(deciding(Truth::Yes))).fg(Color::Red),
    }
}

fn name(entry: &EntryDecision) -> String {
    match entry.part.as_str() {
        "" => entry.control.id.to_owned(),
        part => format!("{} ({part})", entry.control.id),
    }
}
