//! The verdicts on many items, one row each.

use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};
use dualuse::report::COLUMNS;
use dualuse::{Classification, Date, Regime, RegimeDecision, Truth, Verdict};

use crate::support::{deciding, short};

/// A table of items and regimes, at most 100 columns wide.
pub fn verdicts(rows: &[Classification], on: Date, regimes: &[Regime]) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(COLUMNS as u16).enforce_styling();
    let head =
        std::iter::once(format!("Law of {on}")).chain(regimes.iter().map(|regime| short(*regime).to_owned()));
    table.set_header(head.map(|text| Cell::new(text).add_attribute(Attribute::Bold)));
    table.set_constraints(
        std::iter::once(23)
            .chain(regimes.iter().map(|_| 14))
            .map(|width| ColumnConstraint::LowerBoundary(Width::Fixed(width))),
    );
    for answer in rows {
        let name = answer.name.clone().unwrap_or_else(|| "(no name)".to_owned());
        let verdicts = answer.regimes.iter().map(|decision| verdict(answer, decision));
        table.add_row(std::iter::once(Cell::new(name)).chain(verdicts));
    }
    format!("{table}\n{LEGEND}")
}

const LEGEND: &str = "\
Beside a verdict stands the point that decides, or how many answers settle it at most; with a plus,\n\
one answer may raise further questions. +2 stands for two more points; \u{201c}one of 3\u{201d} for three of\n\
which one applies whatever is open; a question mark or words for what no answer closes.";

/// The verdict, with the point that decides or the answers that settle it.
fn verdict(answer: &Classification, decision: &RegimeDecision) -> Cell {
    let words = match decision.reaches {
        None => decision.verdict.words().to_owned(),
        Some(Truth::No) => format!("{} if the law governed it:", decision.verdict.words()),
        Some(_) => format!("{} if the law governs it:", decision.verdict.words()),
    };
    match decision.verdict {
        Verdict::NotListed => Cell::new(words),
        Verdict::Undetermined => {
            Cell::new(format!("{words} {}", answers(answer, decision))).fg(Color::Yellow)
        }
        _ => Cell::new(format!("{words} {}", deciding(answer, decision))).fg(Color::Red),
    }
}

/// How many answers settle an open verdict at most; a plus where an answer may raise further questions.
fn answers(answer: &Classification, decision: &RegimeDecision) -> String {
    let regime = decision.regime;
    let asks: Vec<_> =
        answer.ask.iter().filter(|ask| ask.waiting.iter().any(|on| on.regime == regime)).collect();
    let is_more = answer.ask.len() >= MOST_ASKED || asks.iter().any(|ask| ask.free && ask.paths.is_empty());
    match asks.len() {
        0 if answer.ask.is_empty() => deciding(answer, decision),
        0 => format!("{MOST_ASKED}+ answers"),
        1 if !is_more => "1 answer".to_owned(),
        count => format!("{count}{} answers", if is_more { "+" } else { "" }),
    }
}

/// How many questions an answer tells if nobody says how many.
const MOST_ASKED: usize = 5;
