//! The cells of a table's facts as Booleans: what each row may still be, one condition for each way on.

use std::collections::HashMap;

use crate::goods::item::Attribute;
use crate::goods::items::Category;
use crate::value::fact::{ABSENT, Kind, NO, YES};
use crate::value::quantity::Unit;

use super::super::compile::Compiled;
use super::super::diagram::Node;
use super::super::variable::{Asked, Cells as Parts, GlobalId, PlaceId};
use super::table::{Column, Part, Table};

use super::write::Writer;
use super::{Dialect, SqlError};

/// When a way on is open: one of these groups of cells is possible throughout.
pub(super) type Ways = Vec<Vec<usize>>;

/// What is on board, as a table's rows can tell it.
pub(super) enum Aboard {
    /// Each row of conditions that may be met, and the Boolean that it may.
    Told(Vec<(u32, String)>),
    /// No column tells it: any of these rows.
    Unknown(Vec<u32>),
}

/// The facts of one table.
pub(super) struct Cells<'a> {
    writer: &'a Writer<'a>,
    pub table: Table,
    aboard: Aboard,
    deeper: Vec<u32>,
    /// The things that are chosen, the same for the whole query.
    chosen: Vec<GlobalId>,
    /// Each column as it is read: what cannot be is NULL.
    pub read: Vec<(String, String)>,
    /// Each Boolean.
    pub cells: Vec<String>,
    known: HashMap<String, usize>,
}

impl<'a> Cells<'a> {
    pub fn new(writer: &'a Writer<'a>, category: Category, on_board: bool, aboard: Aboard) -> Self {
        let table = Table { category, on_board, columns: Vec::new() };
        let (read, cells) = (Vec::new(), Vec::new());
        Self {
            writer,
            table,
            aboard,
            deeper: Vec::new(),
            chosen: Vec::new(),
            read,
            cells,
            known: HashMap::new(),
        }
    }

    /// The same, where what no column tells has these rows, and these globals are chosen.
    pub fn with(self, deeper: Vec<u32>, chosen: Vec<GlobalId>) -> Self {
        Self { deeper, chosen, ..self }
    }

    /// The ways on from a node of a diagram.
    pub fn ways(&mut self, compiled: &Compiled, node: Node) -> Result<Vec<(Node, Ways)>, SqlError> {
        let diagram = &compiled.diagram;
        let edges = diagram.edges(node);
        let level = diagram.level(node).expect("a leaf has no way on");
        let variable = &compiled.variables.all[level as usize];
        let mut ways = OnWays::default();
        match (variable.asked, &variable.cells) {
            (Asked::OnBoard(at, _), _) => {
                for (row, cells) in self.rows_at(at) {
                    ways.add(compiled.through(node, at, row), cells);
                }
            }
            (Asked::Global(id), _) if self.chosen.contains(&id) => {
                for (answer, edge) in edges.iter().enumerate() {
                    let cell = self.cell(format!("{} = {answer}", self.writer.global(id)));
                    ways.add(*edge, vec![cell]);
                }
            }
            (Asked::Fact(at, ..), parts) => {
                let attribute = variable.attribute.expect("a fact has an attribute");
                let place = place_of(compiled, at);
                match parts {
                    Parts::Amounts { cuts, optional } => {
                        self.amount(attribute, place, cuts, *optional, edges, &mut ways)?;
                    }
                    Parts::Classes(classes) => self.classes(attribute, place, classes, edges, &mut ways),
                    _ => {}
                }
            }
            (Asked::Purpose(at), Parts::Categories(categories)) => {
                self.purpose(place_of(compiled, at), categories, edges, &mut ways);
            }
            _ => edges.iter().for_each(|edge| ways.add(*edge, Vec::new())),
        }
        Ok(ways.0)
    }

    fn rows_at(&mut self, at: PlaceId) -> Vec<(u32, Vec<usize>)> {
        let told = match &self.aboard {
            Aboard::Told(rows) if at == PlaceId::ITEM => rows.clone(),
            Aboard::Unknown(rows) if at == PlaceId::ITEM => {
                return rows.iter().map(|row| (*row, Vec::new())).collect();
            }
            _ => return self.deeper.iter().map(|row| (*row, Vec::new())).collect(),
        };
        told.into_iter().map(|(row, may_be)| (row, vec![self.cell(may_be)])).collect()
    }

    fn amount(
        &mut self,
        attribute: &'static Attribute,
        place: Vec<Category>,
        cuts: &[i128],
        optional: bool,
        edges: &[Node],
        ways: &mut OnWays,
    ) -> Result<(), SqlError> {
        let Kind::Amount(dimension) = attribute.kind else {
            edges.iter().for_each(|edge| ways.add(*edge, Vec::new()));
            return Ok(());
        };
        let unit = self.writer.unit(attribute, dimension)?;
        let name = column_name(&place, attribute.name);
        let is_count = dimension.is_count();
        self.read_amount(attribute, place, &name, unit, (is_count, dimension.signed));
        let (mut first, last) = (0, cuts.len());
        for at in 0..=last {
            if at < last && edges[at + 1] == edges[first] {
                continue;
            }
            let mut cells = Vec::new();
            if optional {
                cells.push(self.cell(format!("COALESCE(NOT {}, TRUE)", self.quoted(&name, "_absent"))));
            }
            if first > 0 {
                let cut = self.writer.limit(attribute, cuts[first - 1], unit)?;
                cells.push(self.cell(self.at_or_above(&name, cuts[first - 1], &cut, is_count)));
            }
            if at < last {
                let cut = self.writer.limit(attribute, cuts[at], unit)?;
                cells.push(self.cell(self.below(&name, cuts[at], &cut, is_count)));
            }
            ways.add(edges[first], cells);
            first = at + 1;
        }
        if optional {
            let absent = self.cell(format!("COALESCE({}, TRUE)", self.quoted(&name, "_absent")));
            ways.add(edges[last + 1], vec![absent]);
        }
        Ok(())
    }

    /// That some value of an interval is below a cut.
    fn below(&self, name: &str, cut: i128, limit: &str, is_count: bool) -> String {
        let low = self.quoted(name, "_low");
        if cut.rem_euclid(2) == 0 {
            return format!("{low} IS NULL OR {low} < {limit}");
        }
        match self.open(name, "_low_open", is_count) {
            Some(open) => format!("{low} IS NULL OR {low} < {limit} OR {low} = {limit} AND NOT {open}"),
            None => format!("{low} IS NULL OR {low} <= {limit}"),
        }
    }

    /// That some value of an interval is at or above a cut.
    fn at_or_above(&self, name: &str, cut: i128, limit: &str, is_count: bool) -> String {
        let high = self.quoted(name, "_high");
        if cut.rem_euclid(2) == 1 {
            return format!("{high} IS NULL OR {high} > {limit}");
        }
        match self.open(name, "_high_open", is_count) {
            Some(open) => format!("{high} IS NULL OR {high} > {limit} OR {high} = {limit} AND NOT {open}"),
            None => format!("{high} IS NULL OR {high} >= {limit}"),
        }
    }

    fn open(&self, name: &str, end: &str, is_count: bool) -> Option<String> {
        (!is_count && !self.writer.ends_closed).then(|| self.quoted(name, end))
    }

    /// Reads the columns of an amount; where they contradict each other nothing is known.
    fn read_amount(
        &mut self,
        attribute: &'static Attribute,
        place: Vec<Category>,
        name: &str,
        unit: &'static Unit,
        (is_count, signed): (bool, bool),
    ) {
        let (low, high) = (self.quoted(name, "_low"), self.quoted(name, "_high"));
        let absent = self.quoted(name, "_absent");
        let mut parts = vec![(Part::Low, "_low"), (Part::High, "_high")];
        let mut bad = vec![format!("{low} > {high}")];
        if !signed {
            bad.push(format!("{high} < 0"));
        }
        if self.writer.dialect != Dialect::Sqlite {
            bad.push(format!("NOT ({low} <= 1e300)"));
        }
        if let (Some(low_open), Some(high_open)) =
            (self.open(name, "_low_open", is_count), self.open(name, "_high_open", is_count))
        {
            parts.extend([(Part::LowOpen, "_low_open"), (Part::HighOpen, "_high_open")]);
            bad.push(format!("{low} = {high} AND ({low_open} OR {high_open})"));
            if !signed {
                bad.push(format!("{high} = 0 AND {high_open}"));
            }
        }
        if attribute.optional {
            parts.push((Part::Absent, "_absent"));
            bad.push(format!("{absent} AND ({low} IS NOT NULL OR {high} IS NOT NULL)"));
        }
        for (part, end) in parts {
            let column = self.quoted(name, end);
            let read = match part {
                Part::LowOpen | Part::HighOpen => format!("COALESCE({column}, FALSE)"),
                _ => format!("CASE WHEN {} THEN NULL ELSE {column} END", bad.join(" OR ")),
            };
            self.column(format!("{name}{end}"), part, Some(attribute), Some(unit), place.clone(), read);
        }
    }

    fn classes(
        &mut self,
        attribute: &'static Attribute,
        place: Vec<Category>,
        classes: &[u64],
        edges: &[Node],
        ways: &mut OnWays,
    ) {
        let name = column_name(&place, attribute.name);
        let column = self.quoted(&name, "");
        let names = match attribute.kind {
            Kind::Choice(names) => names,
            _ => {
                self.column(name, Part::Flag, Some(attribute), None, place, column.clone());
                for (class, edge) in classes.iter().zip(edges) {
                    let cells = match *class & (YES | NO) {
                        YES => vec![self.cell(format!("COALESCE({column}, TRUE)"))],
                        NO => vec![self.cell(format!("COALESCE(NOT {column}, TRUE)"))],
                        _ => Vec::new(),
                    };
                    ways.add(*edge, cells);
                }
                return;
            }
        };
        let bits = names.iter().enumerate().map(|(at, name)| (1 << at, *name));
        let named: Vec<(u64, &str)> = bits.chain(attribute.optional.then_some((ABSENT, "none"))).collect();
        let mut longest: Vec<_> = named.iter().map(|(_, name)| *name).collect();
        longest.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let padded = format!("' or ' || {column} || ' or '");
        let rest =
            longest.iter().fold(padded.clone(), |rest, name| format!("REPLACE({rest}, ' or {name}', '')"));
        let read = format!("CASE WHEN {rest} = ' or ' THEN {padded} END");
        self.column(name, Part::Choice, Some(attribute), None, place, read);
        for (class, edge) in classes.iter().zip(edges) {
            let possible = named.iter().filter(|(bit, _)| class & bit != 0);
            let possible =
                possible.map(|(_, name)| format!(" OR REPLACE({column}, ' or {name} or ', '') <> {column}"));
            let cell = self.cell(format!("{column} IS NULL{}", possible.collect::<String>()));
            ways.add(*edge, vec![cell]);
        }
    }

    fn purpose(&mut self, place: Vec<Category>, categories: &[Category], edges: &[Node], ways: &mut OnWays) {
        let name = column_name(&place, "designed_for");
        let column = self.quoted(&name, "");
        let all = <Category as strum::VariantNames>::VARIANTS.iter().copied();
        let all = all.chain(["nothing_in_particular", "something_else"]).map(|name| format!("'{name}'"));
        let read =
            format!("CASE WHEN {column} IN ({}) THEN {column} END", all.collect::<Vec<_>>().join(", "));
        self.column(name, Part::DesignedFor, None, None, place, read);
        for (category, edge) in categories.iter().zip(edges) {
            let cell = self.cell(format!("{column} IS NULL OR {column} = '{category}'"));
            ways.add(*edge, vec![cell]);
        }
        let others: Vec<_> = categories.iter().map(|category| format!("'{category}'")).collect();
        let other = self.cell(format!("{column} IS NULL OR {column} NOT IN ({})", others.join(", ")));
        ways.add(edges[categories.len()], vec![other]);
    }

    /// A column of the table, and how it is read.
    pub fn column(
        &mut self,
        name: String,
        part: Part,
        attribute: Option<&'static Attribute>,
        unit: Option<&'static Unit>,
        place: Vec<Category>,
        read: String,
    ) {
        if self.table.columns.iter().all(|known| known.name != name) {
            self.read.push((self.quoted(&name, ""), read));
            self.table.columns.push(Column { name, part, attribute, unit, place });
        }
    }

    fn cell(&mut self, may_be: String) -> usize {
        let next = self.cells.len();
        let at = *self.known.entry(may_be.clone()).or_insert(next);
        if at == next {
            self.cells.push(may_be);
        }
        at
    }

    fn quoted(&self, name: &str, end: &str) -> String {
        self.writer.dialect.quoted(&format!("{name}{end}"))
    }
}

/// Ways on by where they lead.
#[derive(Default)]
struct OnWays(Vec<(Node, Ways)>);

impl OnWays {
    fn add(&mut self, to: Node, cells: Vec<usize>) {
        match self.0.iter_mut().find(|(known, _)| *known == to) {
            Some((_, ways)) if ways.contains(&cells) => {}
            Some((_, ways)) => ways.push(cells),
            None => self.0.push((to, vec![cells])),
        }
    }
}

/// The categories by which a place is reached.
fn place_of(compiled: &Compiled, at: PlaceId) -> Vec<Category> {
    match at {
        PlaceId::ITEM | PlaceId::EXPORT => Vec::new(),
        at => {
            let (from, category) = compiled.variables.places[usize::from(at.0)];
            let mut place = place_of(compiled, from);
            place.push(category);
            place
        }
    }
}

fn column_name(place: &[Category], name: &str) -> String {
    let place: String = place.iter().map(|category| format!("designed_for_{category}_")).collect();
    format!("{place}{name}")
}
