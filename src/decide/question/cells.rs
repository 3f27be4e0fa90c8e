//! The cells of an open fact: what a reply may be.

use crate::value::country::Country;
use crate::value::fact::{ENDLESS, Kind, NO, YES};

use super::opens::{Cell, FactId, Id, NONE, Opens, Tells, parted};
use super::{Goal, Open, Questions};

impl Questions<'_> {
    /// The cells of a fact that what is asked tells apart, cut to what is known.
    pub(super) fn cells(&self, fact: FactId) -> Vec<Cell> {
        let goals: Vec<_> = self.goals.iter().filter(|goal| goal.counts()).collect();
        self.cells_of(fact, &goals)
    }

    /// The cells of a fact that these goals, of which one asks it, tell apart.
    pub(super) fn cells_of(&self, fact: FactId, goals: &[&Goal]) -> Vec<Cell> {
        if let Open::Value(attribute, set) = self.fact(fact).open
            && matches!(attribute.kind, Kind::Flag)
            && set.choices == NO | YES
        {
            return vec![Cell::Bits(NO), Cell::Bits(YES)];
        }
        let tells = self.fact(fact).tells();
        let asking: Vec<_> = goals.iter().flat_map(|goal| self.nodes_of(goal, fact)).collect();
        let opens = &self.builder.opens;
        let mut parts: Vec<&[i128]> = asking.iter().map(|id| opens.values(*id)).collect();
        parts.dedup();
        let mut values = parts.concat();
        if tells == Tells::Bits {
            values = parted(values);
            values.sort_by_key(|bits| bits.trailing_zeros());
            return values.into_iter().map(|bits| Cell::Bits(bits as u64)).collect();
        }
        values.sort_unstable();
        values.dedup();
        if matches!(self.fact(fact).open, Open::Value(attribute, _) if matches!(attribute.kind, Kind::Country))
        {
            return country_cells(opens, &asking, &values);
        }
        if tells == Tells::Exact {
            return values.into_iter().map(|row| Cell::Row(row as u32)).collect();
        }
        let (high, step) = match self.fact(fact).open {
            Open::Value(attribute, set) => match attribute.kind {
                Kind::Amount(dimension) if dimension.is_count() => (set.high, dimension.whole()),
                _ => (set.high, 1),
            },
            Open::Purpose | Open::Cargo => (NONE, 1),
        };
        let cells = values.iter().enumerate().map(|(at, from)| match values.get(at + 1) {
            _ if *from == NONE => Cell::Absent,
            Some(next) if *next != NONE => Cell::Amounts(*from, next - step),
            _ => Cell::Amounts(*from, high),
        });
        let mut cells: Vec<_> = cells.collect();
        if cells.last() == Some(&Cell::Absent) {
            // Where having none is told from no amount of a cell, it is one reply with that.
            let is_as_none = |from: i128| {
                asking.iter().all(|id| opens.follow(*id, tells, from) == opens.follow(*id, tells, NONE))
            };
            let same =
                cells.iter().position(|cell| matches!(cell, Cell::Amounts(from, _) if is_as_none(*from)));
            if let Some(same) = same
                && let Cell::Amounts(low, high) = cells[same]
            {
                cells.pop();
                cells[same] = Cell::OrAbsent(low, high);
            }
        }
        cells
    }
}

/// Of countries that lead to the same places the first that is one by itself, and the gaps between countries.
fn country_cells(opens: &Opens, asking: &[Id], values: &[i128]) -> Vec<Cell> {
    let leads = |from: i128| asking.iter().map(|id| opens.follow(*id, Tells::From, from)).collect::<Vec<_>>();
    let mut known = Vec::new();
    let mut cells = Vec::new();
    for (at, &from) in values.iter().enumerate() {
        let next = values.get(at + 1).map_or(ENDLESS, |next| next - 1);
        let to = Country::last_before(next).filter(|last| *last >= from).unwrap_or(next);
        let leads = leads(from);
        if !known.contains(&(leads.clone(), from == to)) {
            known.push((leads, from == to));
            cells.push(Cell::Amounts(from, to));
        }
    }
    cells
}
