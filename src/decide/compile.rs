//! From criteria to diagrams.

use crate::decide::quick::QuickMap;
use crate::goods::items::Category;
use crate::rule::criterion::{Criterion, Dispute, Form, Test};
use crate::value::day::Day;

use super::diagram::{Diagram, Node};
use super::mention::{Condition, Mention, Reference, Walk, adopted, refer};
use super::tables::Tables;
use super::variable::{Asked, Cells, PlaceId, Variables};

/// Criteria on their way to diagrams over one order of variables: first all of
/// them are surveyed, then the variables are closed, then they are compiled.
pub(crate) struct Compiler<'a> {
    tables: &'a Tables,
    pub diagram: Diagram,
    pub variables: Variables,
    nodes: QuickMap<CriterionKey, Node>,
}

/// A criterion at a place, as the law reads on a day.
pub(crate) type CriterionKey = (*const Criterion, PlaceId, Day);

/// Diagrams of criteria about items of one category.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub diagram: Diagram,
    pub variables: Variables,
    pub nodes: Nodes,
}

/// Where each criterion's diagram begins. Its keys are addresses of the law's constants, never read through.
#[derive(Debug, Default)]
pub(crate) struct Nodes(QuickMap<(usize, PlaceId, Day), Node>);

impl Compiled {
    /// Where one row leads from a node that asks what is on board at a place.
    pub fn through(&self, from: Node, place: PlaceId, row: u32) -> Node {
        let mut node = from;
        while let Some(level) = self.diagram.level(node)
            && let Asked::OnBoard(at, condition) = self.variables.all[level as usize].asked
            && at == place
        {
            node = self.diagram.edges(node)[(row >> condition & 1) as usize];
        }
        node
    }
}

impl Nodes {
    pub fn of(&self, criterion: &Criterion, at: PlaceId, day: Day) -> Option<Node> {
        self.0.get(&(std::ptr::from_ref(criterion).addr(), at, day)).copied()
    }

    pub fn all(&self) -> impl Iterator<Item = Node> {
        self.0.values().copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&(usize, PlaceId, Day), &Node)> {
        self.0.iter()
    }
}

impl<'a> Compiler<'a> {
    pub fn new(tables: &'a Tables, category: Category) -> Self {
        let variables = Variables::new(category);
        Self { tables, diagram: Diagram::default(), variables, nodes: QuickMap::default() }
    }

    /// Notes what a criterion asks.
    pub fn survey(&mut self, criterion: &Criterion, at: PlaceId, day: Day) {
        let tables = self.tables;
        Walk::new(&tables.adopted, &mut self.variables).criterion(
            criterion,
            at,
            day,
            &mut |variables, mention| match mention {
                Mention::Test(at, test) => variables.mention_test(at, &test),
                Mention::Purpose(at, category) => variables.mention_purpose(at, category),
                Mention::OnBoard(at, condition) => {
                    let asked = tables.condition(&condition).map(|condition| Asked::OnBoard(at, condition));
                    variables.mention(asked.unwrap_or(Asked::Doubt), Cells::Numbered(2));
                }
                Mention::Dispute(dispute) => {
                    match tables.reading(&dispute) {
                        Some(id) => variables
                            .mention(Asked::Global(id), Cells::Numbered(dispute.readings.len() as u16)),
                        None => variables.mention(Asked::Doubt, Cells::Numbered(2)),
                    };
                }
                Mention::NotSeen(control) => {
                    let asked = tables.not_seen(control).map_or(Asked::Doubt, Asked::Global);
                    variables.mention(asked, Cells::Numbered(2));
                }
            },
        );
    }

    /// A yes-or-no variable by itself.
    pub fn mention(&mut self, asked: Asked) {
        self.variables.mention(asked, Cells::Numbered(2));
    }

    /// The node of a yes-or-no variable.
    pub fn ask(&mut self, asked: Asked) -> Node {
        let level = self.variables.level(asked);
        self.diagram.node(level, [Node::NO, Node::YES])
    }

    /// The diagram of a criterion.
    pub fn criterion(&mut self, criterion: &Criterion, at: PlaceId, day: Day) -> Node {
        let key = (std::ptr::from_ref(criterion), at, day);
        if let Some(&node) = self.nodes.get(&key) {
            return node;
        }
        let node = match &criterion.form {
            Form::Test(test) => self.test(test, at),
            Form::All(criteria) => self.all(criteria, at, day),
            Form::Any(criteria) => self.any(criteria, at, day),
            Form::NoneOf(criteria) => {
                let any = self.any(criteria, at, day);
                self.diagram.not(any)
            }
            &Form::Carries(category, criteria) => {
                let condition = self.tables.condition(&Condition { category, criteria, day });
                self.ask(condition.map_or(Asked::Doubt, |condition| Asked::OnBoard(at, condition)))
            }
            Form::DesignedFor(category, criteria) => {
                let is_for = self.purpose(at, *category);
                let at = self.variables.purpose(at, *category);
                let meets = self.all(criteria, at, day);
                self.diagram.and(is_for, meets)
            }
            Form::Entry(control) => match refer(control, day) {
                Reference::Law(version) => self.criterion(&version.criterion, at, day),
                Reference::NotSeen => {
                    self.ask(self.tables.not_seen(control).map_or(Asked::Doubt, Asked::Global))
                }
                Reference::NoLaw => Node::NO,
            },
            Form::Disputed(dispute) => self.dispute(dispute, at, day),
        };
        self.nodes.insert(key, node);
        node
    }

    /// All of the criteria hold.
    pub fn all(&mut self, criteria: &'static [Criterion], at: PlaceId, day: Day) -> Node {
        let each: Vec<_> = criteria.iter().map(|criterion| self.criterion(criterion, at, day)).collect();
        each.into_iter().rev().fold(Node::YES, |node, next| self.diagram.and(next, node))
    }

    fn any(&mut self, criteria: &'static [Criterion], at: PlaceId, day: Day) -> Node {
        let each: Vec<_> = criteria.iter().map(|criterion| self.criterion(criterion, at, day)).collect();
        each.into_iter().rev().fold(Node::NO, |node, next| self.diagram.or(next, node))
    }

    fn test(&mut self, test: &Test, at: PlaceId) -> Node {
        let attribute = test.attribute;
        let level = self.variables.level(Asked::Fact(at, attribute.category, attribute.index));
        let cells = &self.variables.all[level as usize].cells;
        let accepted = cells.accepted(attribute, &test.accepts);
        self.diagram.node(level, accepted.into_iter().map(|yes| if yes { Node::YES } else { Node::NO }))
    }

    /// Whether the item at a place is designed for one of this category.
    pub fn purpose(&mut self, at: PlaceId, category: Category) -> Node {
        let level = self.variables.level(Asked::Purpose(at));
        let Cells::Categories(categories) = &self.variables.all[level as usize].cells else {
            unreachable!("a purpose has categories");
        };
        let mut edges: Vec<_> =
            categories.iter().map(|known| if *known == category { Node::YES } else { Node::NO }).collect();
        edges.push(Node::NO);
        self.diagram.node(level, edges)
    }

    fn dispute(&mut self, dispute: &Dispute, at: PlaceId, day: Day) -> Node {
        if let Some(reading) = adopted(&self.tables.adopted, dispute) {
            return self.criterion(reading, at, day);
        }
        let readings: Vec<_> =
            dispute.readings.iter().map(|reading| self.criterion(reading, at, day)).collect();
        match self.tables.reading(dispute) {
            Some(id) => self.by_reading(Asked::Global(id), &readings),
            None => {
                let all = readings.iter().fold(Node::YES, |all, node| self.diagram.and(all, *node));
                let any = readings.iter().fold(Node::NO, |any, node| self.diagram.or(any, *node));
                self.by_reading(Asked::Doubt, &[all, any])
            }
        }
    }

    /// What the right reading of a dispute says, where its readings say these of something else.
    pub fn disputed(&mut self, dispute: &Criterion, readings: &[Node]) -> Node {
        let Form::Disputed(dispute) = &dispute.form else { return Node::NO };
        match self.tables.adopted.iter().find(|(id, _)| *id == dispute.id) {
            Some((_, reading)) => readings.get(*reading).copied().unwrap_or(Node::NO),
            None => {
                let id = self.tables.reading(dispute).expect("the tables hold every dispute");
                self.by_reading(Asked::Global(id), readings)
            }
        }
    }

    /// What the right one of several readings says.
    pub fn by_reading(&mut self, asked: Asked, readings: &[Node]) -> Node {
        let level = self.variables.level(asked);
        let answers = self.variables.all[level as usize].cells.len();
        readings.iter().enumerate().fold(Node::NO, |node, (right, &reads)| {
            let is_right = (0..answers).map(|at| if at == right { Node::YES } else { Node::NO });
            let is_right = self.diagram.node(level, is_right);
            let both = self.diagram.and(is_right, reads);
            self.diagram.or(both, node)
        })
    }

    /// The diagrams, with the memory given back that only building needs.
    pub fn finish(mut self) -> Compiled {
        self.diagram.finish();
        let nodes = self.nodes.into_iter().map(|((at, place, day), node)| ((at.addr(), place, day), node));
        Compiled { diagram: self.diagram, variables: self.variables, nodes: Nodes(nodes.collect()) }
    }
}
