//! A diagram with the known facts put in: in cells that are not possible it is
//! as in the first that is, so that rules which agree on every possible world
//! become one node.

use crate::decide::quick::QuickMap;
use crate::value::fact::{ABSENT, Set};

use super::diagram::{Diagram, Node};
use super::look::Look;
use super::rows::Rows;
use super::sight::{Purpose, Sight};
use super::variable::{Asked, Cells, PlaceId, Variable, Variables};

/// Puts what is known of an item into diagrams.
pub(crate) struct Restricted<'a> {
    look: &'a Look<'a>,
    variables: &'a Variables,
    known: QuickMap<Node, Node>,
}

impl<'a> Restricted<'a> {
    pub fn new(look: &'a Look<'a>, variables: &'a Variables) -> Self {
        Self { look, variables, known: QuickMap::default() }
    }

    pub fn of(&mut self, diagram: &mut Diagram, node: Node) -> Node {
        let Some(level) = diagram.level(node) else { return node };
        if let Some(&known) = self.known.get(&node) {
            return known;
        }
        let possible = self.possible(&self.variables.all[level as usize]);
        let edges = diagram.edges(node).to_vec();
        let first = possible.iter().position(|possible| *possible).unwrap_or(0);
        let usual = self.of(diagram, edges[first]);
        let restricted: Vec<_> = edges
            .into_iter()
            .zip(&possible)
            .map(|(edge, possible)| if *possible { self.of(diagram, edge) } else { usual })
            .collect();
        let restricted = diagram.node(level, restricted);
        self.known.insert(node, restricted);
        restricted
    }

    /// Which cells of a variable some world has.
    fn possible(&self, variable: &Variable) -> Vec<bool> {
        let places = &self.variables.places;
        match (variable.asked, &variable.cells) {
            (Asked::Fact(at, ..), cells) => {
                let attribute = variable.attribute.expect("a fact has an attribute");
                possible_cells(cells, (attribute.read)(self.look.item_at(places, at)))
            }
            (Asked::Purpose(at), Cells::Categories(categories)) => {
                let is = |category| categories.iter().map(move |known| *known == category);
                match self.look.purpose(places, at) {
                    Purpose::Unknown => vec![true; categories.len() + 1],
                    Purpose::Other => vec![false; categories.len()].into_iter().chain([true]).collect(),
                    Purpose::Of(category) => is(category).chain([!categories.contains(&category)]).collect(),
                }
            }
            (Asked::OnBoard(at, condition), _) => self.possible_on_board(at, condition),
            (Asked::Global(id), cells) => match self.look.choice(id) {
                Some(answer) => (0..cells.len() as u32).map(|at| at == answer).collect(),
                None => vec![true; cells.len()],
            },
            (_, cells) => vec![true; cells.len()],
        }
    }

    fn possible_on_board(&self, at: PlaceId, condition: u8) -> Vec<bool> {
        let rows = self.look.rows(&self.variables.places, at);
        let Some(rows) = rows.as_ref().and_then(Rows::told) else { return vec![true, true] };
        let meets: Vec<_> = rows.map(|row| row >> condition & 1 == 1).collect();
        vec![meets.contains(&false), meets.contains(&true)]
    }
}

fn possible_cells(cells: &Cells, set: &Set) -> Vec<bool> {
    match cells {
        Cells::Amounts { cuts, optional } => {
            let first = cuts.partition_point(|cut| *cut <= set.low);
            let last = cuts.partition_point(|cut| *cut <= set.high);
            let amounts = (0..=cuts.len()).map(|cell| set.has_amounts() && first <= cell && cell <= last);
            amounts.chain(optional.then_some(set.choices & ABSENT != 0)).collect()
        }
        Cells::Classes(classes) => classes.iter().map(|class| class & set.choices != 0).collect(),
        Cells::Numbered(_) | Cells::Categories(_) => vec![true; cells.len()],
    }
}
