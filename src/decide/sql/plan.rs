//! From a rule to its query: which diagrams are followed, over which tables, and what a row says.

use crate::goods::items::Category;
use crate::rule::control::Standing;

use super::super::cargo::OnBoard;
use super::super::compile::Compiled;
use super::super::diagram::Node;
use super::super::entry_of_day::OfEntry;
use super::super::regime_of_day::RegimeOfDay;
use super::super::variable::{Asked, PlaceId};
use super::board::Board;
use super::cells::{Aboard, Cells};
use super::stages::{Job, follow};
use super::table::Part;
use super::units::Limits;
use super::write::{Text, Writer};
use super::{Asks, Dialect, Query, Rule, SqlError};

/// One answer of a query: its column, its diagram, and its words for yes, no and unknown.
struct Answer<'a> {
    name: String,
    compiled: &'a Compiled,
    root: Node,
    words: [&'static str; 3],
}

const TRUTHS: [&str; 3] = ["yes", "no", "unknown"];
const VERDICTS: [&str; 3] = ["controlled", "not_listed", "undetermined"];

pub(super) fn query(rule: &Rule<'_>, dialect: Dialect) -> Result<Query, SqlError> {
    let regime = rule.regime()?;
    let limits = Limits::of(rule.law.catalogue());
    let Rule { ends_closed, ref units, .. } = *rule;
    let writer = Writer { dialect, regime: regime.regime, ends_closed, units, limits };
    let (category, answers) = answers(rule, regime);
    if regime.cargo.is_too_large() || answers.iter().any(|answer| answer.compiled.diagram.is_full()) {
        return Err(writer.too_large("nodes"));
    }
    let asked = answers.iter().fold(0, |asked, answer| asked | asked_on_board(answer));
    let board = Board::of(&writer, &regime.cargo, asked, rule.carrying.as_deref())?;
    if !rule.deeper_unknown {
        refuse_deeper(regime, category, &answers, &board)?;
    }
    write(&writer, category, &answers, asked, &board)
}

fn write(
    writer: &Writer<'_>,
    category: Category,
    answers: &[Answer<'_>],
    asked: u32,
    board: &Board<'_>,
) -> Result<Query, SqlError> {
    let mut text = Text::default();
    let quoted = |name: &str| writer.dialect.quoted(name);
    let (mut on_board, mut joined, mut aboard) = (Vec::new(), String::new(), Aboard::Unknown(vec![0]));
    let reads_board = asked != 0 && !board.of.is_empty();
    if reads_board {
        (on_board, joined, aboard) = board.write(writer, &mut text)?;
    }
    let chosen = if reads_board { board.globals.clone() } else { Vec::new() };
    let unknown = board.unknown().ok_or_else(|| writer.too_large("things on board"))?;
    let has_choices = !chosen.is_empty();
    let mut cells = Cells::new(writer, category, false, aboard).with(unknown, chosen);
    if reads_board {
        let name = "carries_known".to_owned();
        let read = quoted(&name);
        cells.column(name, Part::CarriesKnown, None, None, Vec::new(), read);
    }
    let jobs: Vec<_> = answers
        .iter()
        .map(|answer| Job { compiled: answer.compiled, root: answer.root, ends_at_globals: false })
        .collect();
    let (table, last, ends) = follow(writer, &mut text, &jobs, cells, &[], &joined)?;
    let id = quoted("id");
    let mut columns = vec![(id.clone(), id.clone())];
    for (answer, ends) in answers.iter().zip(&ends) {
        let may = |wanted: Node| {
            let end = ends.iter().find(|(node, _)| *node == wanted);
            let may = end.map_or("FALSE", |(_, may)| may.as_str());
            match has_choices {
                true => format!("MAX(CASE WHEN {may} THEN 1 ELSE 0 END) = 1"),
                false => may.to_owned(),
            }
        };
        let (yes, no) = (may(Node::YES), may(Node::NO));
        let [is_yes, is_no, unknown] = answer.words;
        let says = format!(
            "CASE WHEN {yes} AND NOT ({no}) THEN '{is_yes}' WHEN {no} AND NOT ({yes}) THEN '{is_no}' ELSE '{unknown}' END"
        );
        columns.push((quoted(&answer.name), says));
    }
    let from = if has_choices { format!("{last}\nGROUP BY {id}") } else { last };
    let query = writer.finish(&text, &columns, &from);
    let tables = std::iter::once(table).chain(on_board).collect();
    Ok(Query { text: query, tables })
}

fn answers<'a>(rule: &Rule<'a>, regime: &'a RegimeOfDay) -> (Category, Vec<Answer<'a>>) {
    let of_entry = |name: &str, entry: &'a OfEntry| Answer {
        name: name.to_owned(),
        compiled: &entry.compiled,
        root: entry.says(),
        words: TRUTHS,
    };
    match rule.asks {
        Asks::Entry(entry) => {
            (entry.control().category, vec![of_entry(entry.control().id, entry.of_entry())])
        }
        Asks::Entries(_, category) => {
            let law = regime
                .compiled_entries_of(category)
                .filter(|(entry, _)| matches!(entry.standing, Standing::InForce | Standing::Suspended));
            (category, law.map(|(entry, compiled)| of_entry(entry.control.id, compiled)).collect())
        }
        Asks::Verdict(_, category) => {
            let of = regime.category(category);
            let name = "verdict".to_owned();
            (category, vec![Answer { name, compiled: &of.compiled, root: of.root, words: VERDICTS }])
        }
    }
}

/// What a rule asks of what is on board of the item itself, by bit.
fn asked_on_board(answer: &Answer<'_>) -> u32 {
    asked_at(answer.compiled, answer.root)
        .filter(|(at, _)| *at == PlaceId::ITEM)
        .fold(0, |asked, (_, bit)| asked | 1 << bit)
}

/// What is asked of what is on board, and of what item, from a node on.
fn asked_at(compiled: &Compiled, from: Node) -> impl Iterator<Item = (PlaceId, u8)> {
    let (mut seen, mut open) = (std::collections::BTreeSet::new(), vec![from]);
    let mut levels = std::collections::BTreeSet::new();
    while let Some(node) = open.pop() {
        if let Some(level) = compiled.diagram.level(node)
            && seen.insert(node)
        {
            levels.insert(level);
            open.extend(compiled.diagram.edges(node));
        }
    }
    levels.into_iter().filter_map(|level| match compiled.variables.all[level as usize].asked {
        Asked::OnBoard(at, bit) => Some((at, bit)),
        _ => None,
    })
}

/// Refuses a rule that asks for what is on board of anything but the item itself.
fn refuse_deeper(
    regime: &RegimeOfDay,
    category: Category,
    answers: &[Answer<'_>],
    board: &Board<'_>,
) -> Result<(), SqlError> {
    let deeper =
        |entry: &str, of: String| SqlError::Deeper { regime: regime.regime, entry: entry.to_owned(), of };
    for answer in answers {
        if asked_at(answer.compiled, answer.root).any(|(at, _)| at != PlaceId::ITEM) {
            let of = format!("what the {} is designed for", category.words());
            let is_deeper =
                |of: &OfEntry| asked_at(&of.compiled, of.says()).any(|(at, _)| at != PlaceId::ITEM);
            return Err(deeper(&first_entry(regime, category, is_deeper).unwrap_or(answer.name.clone()), of));
        }
    }
    for (category, on_board) in &board.of {
        let is_deeper =
            |on_board: &OnBoard| asked_at(&on_board.compiled, on_board.rows_node).next().is_some();
        if is_deeper(on_board) {
            let asks = |of: &OfEntry| asked_at(&of.compiled, of.says()).next().is_some();
            let entry = first_entry(regime, *category, asks).unwrap_or_else(|| category.to_string());
            return Err(deeper(&entry, format!("the {} on board", category.words())));
        }
    }
    Ok(())
}

fn first_entry(regime: &RegimeOfDay, category: Category, is: impl Fn(&OfEntry) -> bool) -> Option<String> {
    let mut entries = regime.compiled_entries_of(category);
    entries.find(|(_, of)| is(of)).map(|(entry, _)| entry.control.id.to_owned())
}
