//! One screen as plain text.

use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::CAUTION;
use super::asking::Asked;
use super::layout::{paint, width, wrap};
use super::remarks::short;
use super::screen::{Row, Screen};

/// Where the words of a row begin if its numbers are short.
const INDENT: usize = 18;

pub fn laid_out(screen: &Screen, coloured: bool) -> String {
    let mut text = wrap("", 4, &paint(&screen.title, "1", coloured));
    if screen.regimes.len() > 1 {
        text.push_str(&wrap("", 4, &screen.summary));
    }
    for alert in &screen.alerts {
        text.push_str(&wrap("", 4, &paint(alert, "1;31", coloured)));
    }
    for of in &screen.regimes {
        let colour = match of.verdict {
            Verdict::NotListed => "1",
            Verdict::Undetermined => "1;33",
            _ => "1;31",
        };
        let head =
            format!("{}: {}{}", short(of.regime), paint(of.verdict.words(), colour, coloured), of.only_if);
        let cite = if of.cite.is_empty() { String::new() } else { format!(" \u{b7} {}", of.cite) };
        text.push('\n');
        text.push_str(&wrap("", 4, &format!("{head}{cite}")));
        of.rows.iter().for_each(|one| text.push_str(&row(one, coloured)));
        of.remarks.iter().for_each(|remark| text.push_str(&wrap("  ", 4, remark)));
    }
    if !screen.asks.is_empty() {
        text.push_str(&format!("\n{}\n", paint("Ask next", "1", coloured)));
    }
    let asked = screen.asks.iter().enumerate();
    asked.for_each(|(at, ask)| text.push_str(&question(at, ask)));
    if screen.asks_more > 0 {
        let questions = if screen.asks_more == 1 { "question" } else { "questions" };
        text.push_str(&format!("     up to {} more {questions} may follow\n", screen.asks_more));
    }
    text.push('\n');
    screen.closing.iter().for_each(|closing| text.push_str(&wrap("", 0, closing)));
    if !screen.doubts.is_empty() {
        let doubts: Vec<_> =
            screen.doubts.iter().map(|(letter, doubt)| format!("{letter} {doubt}")).collect();
        text.push_str(&wrap("", 0, &format!("Doubts: {}.", doubts.join(" \u{b7} "))));
    }
    text + &wrap("", 0, CAUTION)
}

/// A question with its number, and what the replies settle.
pub fn question(at: usize, ask: &Asked) -> String {
    let number = format!("  {}  ", at + 1);
    let one = wrap(&number, 5, format!("{}  {}", ask.head, ask.replies).trim_end());
    if one.lines().count() == 1 || ask.replies.is_empty() {
        return one;
    }
    wrap(&number, 5, &ask.head) + &wrap("     ", 7, &ask.replies)
}

/// How many lines a row takes.
pub fn lines_of(one: &Row) -> usize {
    row(one, false).lines().count()
}

fn row(Row { ids, words, truth, .. }: &Row, coloured: bool) -> String {
    let code = match truth {
        Truth::Yes => "1;31",
        Truth::No => "32",
        Truth::Unknown => "33",
    };
    let pad = INDENT.saturating_sub(width(ids) + 2).max(2);
    wrap(&format!("  {}{:pad$}", paint(ids, code, coloured), ""), INDENT, words)
}
