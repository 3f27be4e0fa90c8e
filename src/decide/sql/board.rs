//! What is on board as SQL: the rows of conditions that the items of each category may meet, put
//! together for what carries them.

use std::collections::BTreeSet;

use crate::goods::item::Carries;
use crate::goods::items::Category;

use super::super::cargo::{Cargo, OnBoard};
use super::super::compile::Compiled;
use super::super::diagram::Node;
use super::super::variable::{Asked, GlobalId};
use super::SqlError;
use super::cells::{Aboard, Cells};
use super::cover::{Cover, covers};
use super::stages::{Ends, Job, follow};
use super::table::Table;
use super::write::{Text, Writer, any};

/// The most ways to choose what depends on readings and texts.
const MOST_CHOICES: usize = 256;

/// One way to choose what depends on readings and texts.
type Choice = Vec<(GlobalId, u32)>;

/// What is on board of the items of a rule, as far as it asks for it.
pub(super) struct Board<'a> {
    cargo: &'a Cargo,
    /// The conditions that are asked, by bit.
    asked: u32,
    pub of: Vec<(Category, &'a OnBoard)>,
    /// What is the same for all places and matters on board, and every way to choose it.
    pub globals: Vec<GlobalId>,
    choices: Vec<Choice>,
}

impl<'a> Board<'a> {
    pub fn of(
        writer: &Writer<'_>,
        cargo: &'a Cargo,
        asked: u32,
        carrying: Option<&[Category]>,
    ) -> Result<Self, SqlError> {
        if cargo.tables.has_globals_on_board {
            return Err(writer.too_large("readings that part what is on board"));
        }
        let with_listed = asked >> cargo.listed_bit() & 1 == 1;
        let categories = <Category as strum::IntoEnumIterator>::iter();
        let categories = categories.filter(|category| carrying.is_none_or(|told| told.contains(category)));
        let of = categories.filter_map(|category| Some((category, cargo.on_board(category, with_listed)?)));
        let of: Vec<_> = of.filter(|(_, on_board)| asks(on_board, asked)).collect();
        if of.iter().any(|(_, on_board)| on_board.compiled.diagram.is_full()) {
            return Err(writer.too_large("nodes"));
        }
        let mut globals: Vec<GlobalId> = Vec::new();
        for (_, on_board) in &of {
            globals.extend(globals_below(&on_board.compiled, on_board.rows_node));
        }
        globals.sort_unstable();
        globals.dedup();
        let mut choices = vec![Vec::new()];
        for id in &globals {
            let with = |choice: &Vec<_>| {
                let answers = 0..cargo.answers(*id);
                answers.map(|answer| [choice.as_slice(), &[(*id, answer)]].concat()).collect::<Vec<_>>()
            };
            choices = choices.iter().flat_map(with).collect();
            if choices.len() > MOST_CHOICES {
                return Err(writer.too_large("readings"));
            }
        }
        Ok(Self { cargo, asked, of, globals, choices })
    }

    /// The rows that unknown things on board may have together.
    pub fn unknown(&self) -> Option<Vec<u32>> {
        let rows = self.cargo.rows(&Carries::Unknown, &[], false);
        let rows: BTreeSet<_> = rows.told()?.collect();
        Some(rows.into_iter().collect())
    }

    /// Writes the stages that end in `"on_board"`, one row for each carrier and choice. The tables that
    /// it reads, the join for the carrier, and the rows that it may have.
    pub fn write(
        &self,
        writer: &Writer<'_>,
        text: &mut Text,
    ) -> Result<(Vec<Table>, String, Aboard), SqlError> {
        let unknown = self.unknown().ok_or_else(|| writer.too_large("things on board"))?;
        self.write_choices(writer, text);
        let quoted = |name: &str| writer.dialect.quoted(name);
        let mut tables = Vec::new();
        let mut parts = Vec::new();
        let mut rows = BTreeSet::new();
        for (category, on_board) in &self.of {
            let aboard = Aboard::Unknown(unknown.clone());
            let cells = Cells::new(writer, *category, true, aboard).with(unknown.clone(), Vec::new());
            let job = Job { compiled: &on_board.compiled, root: on_board.rows_node, ends_at_globals: true };
            let (table, last, ends) = follow(writer, text, &[job], cells, &[], "")?;
            let may_have = self.rows_of(writer, &on_board.compiled, &ends[0]);
            rows.extend(may_have.iter().map(|(row, _)| *row));
            parts.push((last, may_have));
            tables.push(table);
        }
        let covers = covers(&rows).ok_or_else(|| writer.too_large("things on board"))?;
        let by = quoted("carried_by");
        let choice = quoted("choice");
        let has_choices = !self.globals.is_empty();
        let chosen = if has_choices { format!(", {choice}") } else { String::new() };
        let crossed = if has_choices { format!(" CROSS JOIN {}", quoted("choices")) } else { String::new() };
        let selects = parts.iter().map(|(last, may_have)| {
            let row = |row: &u32| {
                let may = may_have.iter().find(|(known, _)| known == row).map_or("FALSE", |(_, may)| may);
                format!("{may} AS {}", quoted(&format!("r{row}")))
            };
            let rows: Vec<_> = rows.iter().map(row).collect();
            format!("SELECT {by}{chosen},\n  {}\nFROM {last}{crossed}", rows.join(",\n  "))
        });
        text.push(quoted("each_on_board"), selects.collect::<Vec<_>>().join("\nUNION ALL\n"));
        let rows_of = |covers: &[Cover]| covers.iter().map(|cover| cover.row).collect::<Vec<_>>();
        let told = rows_of(&covers);
        self.write_counts(writer, text, &covers, &chosen);
        let joined = match has_choices {
            true => format!(
                " CROSS JOIN {} LEFT JOIN (SELECT {by}, {choice} AS {}, {} FROM {}) AS {} ON {by} = {} AND {} = {choice}",
                quoted("choices"),
                quoted("chosen"),
                told.iter().map(|row| quoted(&format!("s{row}"))).collect::<Vec<_>>().join(", "),
                quoted("together"),
                quoted("on_board"),
                quoted("id"),
                quoted("chosen"),
            ),
            false => format!(" LEFT JOIN {} ON {by} = {}", quoted("together"), quoted("id")),
        };
        let known = format!("COALESCE({}, FALSE)", quoted("carries_known"));
        let all: BTreeSet<u32> =
            told.iter().copied().chain(unknown.iter().map(|row| row & self.asked)).collect();
        let may_be = |row: &u32| {
            let alone = if *row == 0 { "TRUE" } else { "FALSE" };
            let together = match told.contains(row) {
                true => format!("COALESCE({}, {alone})", quoted(&format!("s{row}"))),
                false => "FALSE".to_owned(),
            };
            let unknown = unknown.iter().any(|other| other & self.asked == *row);
            let unknown = if unknown { "TRUE" } else { "FALSE" };
            (*row, format!("CASE WHEN {known} THEN {together} ELSE {unknown} END"))
        };
        Ok((tables, joined, Aboard::Told(all.iter().map(may_be).collect())))
    }

    fn write_choices(&self, writer: &Writer<'_>, text: &mut Text) {
        if self.globals.is_empty() {
            return;
        }
        let selects = self.choices.iter().enumerate().map(|(at, choice)| {
            let globals = choice.iter().map(|(id, answer)| format!(", {answer} AS {}", writer.global(*id)));
            format!("SELECT {at} AS {}{}", writer.dialect.quoted("choice"), globals.collect::<String>())
        });
        let selects = selects.collect::<Vec<_>>().join("\nUNION ALL ");
        text.push(writer.dialect.quoted("choices"), selects);
    }

    /// Counts how many things may have some rows, and from that which rows they may have together.
    fn write_counts(&self, writer: &Writer<'_>, text: &mut Text, covers: &[Cover], chosen: &str) {
        let quoted = |name: &str| writer.dialect.quoted(name);
        let by = quoted("carried_by");
        let may = |rows: &[u32]| {
            let rows: Vec<_> = rows.iter().map(|row| quoted(&format!("r{row}"))).collect();
            any(&rows)
        };
        let mut counts: Vec<String> = Vec::new();
        let mut count = |says: String| {
            let at = counts.iter().position(|known| *known == says).unwrap_or_else(|| {
                counts.push(says);
                counts.len() - 1
            });
            quoted(&format!("k{at}"))
        };
        let mut together = Vec::new();
        for cover in covers {
            let mut all = Vec::new();
            if let Some(within) = &cover.within {
                let none = count(format!("SUM(CASE WHEN {} THEN 0 ELSE 1 END)", may(within)));
                all.push(format!("{none} = 0"));
            }
            let ways: Vec<_> = cover
                .ways
                .iter()
                .map(|way| {
                    let enough = way.iter().map(|rows| {
                        let many = count(format!("SUM(CASE WHEN {} THEN 1 ELSE 0 END)", may(rows)));
                        format!("{many} >= {}", rows.len())
                    });
                    enough.collect::<Vec<_>>().join(" AND ")
                })
                .collect();
            if cover.row != 0 {
                all.push(format!("({})", any(&ways)));
            }
            let says = if all.is_empty() { "TRUE".to_owned() } else { all.join(" AND ") };
            together.push(format!("{says} AS {}", quoted(&format!("s{}", cover.row))));
        }
        let counts: Vec<_> = counts
            .iter()
            .enumerate()
            .map(|(at, says)| format!(",\n  {says} AS {}", quoted(&format!("k{at}"))))
            .collect();
        let each = quoted("each_on_board");
        text.push(
            quoted("counted"),
            format!("SELECT {by}{chosen}{}\nFROM {each}\nGROUP BY {by}{chosen}", counts.concat()),
        );
        let counted = quoted("counted");
        text.push(
            quoted("together"),
            format!("SELECT {by}{chosen},\n  {}\nFROM {counted}", together.join(",\n  ")),
        );
    }

    /// Each row that an item may have, of the conditions that are asked, and when it may.
    fn rows_of(&self, writer: &Writer<'_>, compiled: &Compiled, ends: &Ends) -> Vec<(u32, String)> {
        let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
        for (end, may_end) in ends {
            let mut of_end: Vec<(u32, Vec<&Choice>)> = Vec::new();
            for choice in &self.choices {
                let mut leaves = BTreeSet::new();
                leaves_under(compiled, *end, choice, &mut leaves);
                for row in leaves.into_iter().map(|row| row & self.asked).collect::<BTreeSet<_>>() {
                    match of_end.iter_mut().find(|(known, _)| *known == row) {
                        Some((_, choices)) => choices.push(choice),
                        None => of_end.push((row, vec![choice])),
                    }
                }
            }
            for (row, choices) in of_end {
                let may = match choices.len() == self.choices.len() {
                    true => may_end.clone(),
                    false => format!("{may_end} AND ({})", any(&chosen(writer, compiled, *end, &choices))),
                };
                match rows.iter_mut().find(|(known, _)| *known == row) {
                    Some((_, terms)) => terms.push(may),
                    None => rows.push((row, vec![may])),
                }
            }
        }
        rows.into_iter().map(|(row, terms)| (row, any(&terms))).collect()
    }
}

/// Choices as terms over the columns of what is chosen, as far as an end depends on it.
fn chosen(writer: &Writer<'_>, compiled: &Compiled, end: Node, choices: &[&Choice]) -> Vec<String> {
    let below = globals_below(compiled, end);
    let terms = choices.iter().map(|choice| {
        let asked = choice.iter().filter(|(id, _)| below.contains(id));
        let terms = asked.map(|(id, answer)| format!("{} = {answer}", writer.global(*id)));
        terms.collect::<Vec<_>>().join(" AND ")
    });
    terms.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether the items of a category may meet one of these conditions.
fn asks(on_board: &OnBoard, asked: u32) -> bool {
    on_board.leaves().iter().any(|row| row & asked != 0)
}

/// What is the same for all places and asked from a node on.
fn globals_below(compiled: &Compiled, from: Node) -> Vec<GlobalId> {
    let (mut globals, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![from]);
    while let Some(node) = open.pop() {
        let Some(level) = compiled.diagram.level(node) else { continue };
        if seen.insert(node) {
            if let Asked::Global(id) = compiled.variables.all[level as usize].asked {
                globals.push(id);
            }
            open.extend(compiled.diagram.edges(node));
        }
    }
    globals
}

fn leaves_under(compiled: &Compiled, from: Node, choice: &[(GlobalId, u32)], leaves: &mut BTreeSet<u32>) {
    let Some(level) = compiled.diagram.level(from) else {
        leaves.extend(from.answers());
        return;
    };
    let edges = compiled.diagram.edges(from);
    let asked = compiled.variables.all[level as usize].asked;
    let answer = match asked {
        Asked::Global(id) => choice.iter().find(|(known, _)| *known == id).map(|(_, answer)| *answer),
        _ => None,
    };
    match answer {
        Some(answer) => leaves_under(compiled, edges[answer as usize], choice, leaves),
        None => edges.iter().for_each(|edge| leaves_under(compiled, *edge, choice, leaves)),
    }
}
