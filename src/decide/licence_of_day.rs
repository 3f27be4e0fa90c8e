//! What the law of one regime on one day demands of an export: one diagram a
//! category, whose leaves tell worlds in which the law does not govern the
//! export, in which nothing demands a licence, and in which something does.
//!
//! What is on board is put to it part by part: a licence is surely needed if it
//! is for one part, and none is found if none is for any. So it stays unknown
//! where two parts would need one only together, the one or the other as an
//! unknown destination may be.

use std::sync::OnceLock;

use strum::EnumCount;

use crate::goods::items::{Category, ItemRef};
use crate::rule::licence::{Against, Bar, Demand, Exception, Goods, LicenceLaw};
use crate::rule::measure::Measure;
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::cargo::Cargo;
use super::compile::{Compiled, Compiler};
use super::diagram::Node;
use super::entry_of_day::{Counts, EntryOfRegime};
use super::goods_of_day::{GoodsOfDay, Listing};
use super::look::{Choice, Look};
use super::outcome::{DEMANDED, NOT_REACHED, NOTHING, Outcome};
use super::regime_of_day::{RegimeOfDay, answer_of, doubts_of};
use super::scope::{SaysOfItem, measure_seed, scope_seed};
use super::tables::Tables;
use super::variable::{Asked, PlaceId};
use super::whole::Whole;

/// What a regime demands of exports on a day.
#[derive(Debug)]
pub(crate) struct LicenceOfDay {
    law: LicenceLaw,
    day: Day,
    pub cargo: Cargo,
    reach: Option<EntryOfRegime>,
    demands: Vec<Rule>,
    bars: Vec<Rule>,
    exceptions: Vec<Rule>,
    entries: Vec<EntryOfRegime>,
    measures: Vec<&'static Measure>,
    /// Points that are left out and that may list goods, for reasons that nobody knows.
    left_out: GoodsOfDay,
    is_before_first_text: bool,
    categories: [OnceLock<OfLicence>; Category::COUNT],
}

/// A rule with its goods, as it stands on the day.
#[derive(Debug)]
struct Rule {
    entry: EntryOfRegime,
    goods: GoodsOfDay,
}

/// What is demanded of the exports of items of one category.
#[derive(Debug)]
pub(crate) struct OfLicence {
    pub compiled: Compiled,
    /// Which worlds there are.
    pub root: Node,
    /// In which of them the law governs the export.
    pub reaches: Node,
    whole: Whole,
    demands: Vec<Node>,
    measures: Vec<Node>,
    exceptions: Vec<Node>,
}

impl LicenceOfDay {
    pub fn of(law: LicenceLaw, regime: &RegimeOfDay) -> Self {
        let day = regime.day;
        let of_entries = regime.entries.iter().flat_map(|entry| {
            let reasons = entry.version.reasons.iter().map(|reason| &reason.applies);
            let criteria = std::iter::once(&entry.version.criterion).chain(reasons);
            criteria.map(|criterion| (criterion, entry.control.category, entry.read_on))
        });
        let of_measures = regime.measures.iter().map(|measure| measure_seed(measure, day));
        let of_scopes = regime.measures.iter().filter_map(|measure| scope_seed(measure, day));
        let left_out = regime.omissions.iter();
        let left_out = left_out.map(|omission| (&omission.may_apply, omission.category, day));
        let of_rules = law.controls().map(|control| {
            let entry = EntryOfRegime::on(control, day);
            (&entry.version.criterion, Category::Export, entry.read_on)
        });
        let goods = law.goods().chain(regime.measures.iter().filter_map(|measure| measure.goods()));
        let meets = goods.flat_map(|goods| GoodsOfDay::seeds(goods, day));
        let seeds = of_entries.chain(of_measures).chain(of_scopes).chain(left_out.clone());
        let tables = Tables::of(&regime.cargo.tables.adopted, seeds.chain(of_rules).chain(meets));
        let rule = |control, goods| {
            let goods = GoodsOfDay::of(goods, &regime.entries, &tables, day);
            Rule { entry: EntryOfRegime::on(control, day), goods }
        };
        let demands: Vec<_> =
            law.demands.iter().map(|&Demand { control, goods, .. }| rule(control, goods)).collect();
        let bars = law.bars.iter().map(|&Bar { control, goods, .. }| rule(control, goods)).collect();
        let exceptions = law.exceptions.iter();
        let exceptions = exceptions.map(|&Exception { control, goods, .. }| rule(control, goods)).collect();
        let left_out = GoodsOfDay::Listed(left_out.map(Listing::perhaps).collect());
        Self {
            law,
            day,
            cargo: Cargo::new(tables, None),
            reach: law.reach.map(|control| EntryOfRegime::on(control, day)),
            demands,
            bars,
            exceptions,
            entries: regime.entries.clone(),
            measures: regime.measures.clone(),
            left_out,
            is_before_first_text: regime.is_before_first_text,
            categories: std::array::from_fn(|_| OnceLock::new()),
        }
    }

    /// What is demanded of the exports of items of a category.
    pub fn category(&self, category: Category) -> &OfLicence {
        self.categories[category as usize].get_or_init(|| self.compile(category))
    }

    pub fn look<'a>(&'a self, item: ItemRef<'a>, export: ItemRef<'a>) -> Look<'a> {
        Look::at(item, &self.cargo).for_export(export)
    }

    /// Which worlds the facts of an export allow.
    pub fn outcome(&self, item: ItemRef<'_>, export: ItemRef<'_>) -> Outcome {
        self.outcome_if(item, export, &[])
    }

    /// The same, if these answers are right.
    pub fn outcome_if(&self, item: ItemRef<'_>, export: ItemRef<'_>, choice: &Choice) -> Outcome {
        let own = self.of_part(item, export, choice);
        let parts = item.carries().items().unwrap_or_default().iter();
        parts.fold(own, |all, part| all.beside(self.outcome_if(part.borrow(), export, choice)))
    }

    /// The same of an item without what is on board.
    fn of_part(&self, item: ItemRef<'_>, export: ItemRef<'_>, choice: &Choice) -> Outcome {
        let of = self.category(item.category());
        let Outcome(worlds) = of.worlds(of.root, &self.look(item, export).supposing(choice));
        // Where nobody wrote down which exports it governs, it may govern none.
        Outcome(if self.reach.is_none() { worlds | NOT_REACHED } else { worlds })
    }

    fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.demands.iter().chain(&self.bars).chain(&self.exceptions)
    }

    fn compile(&self, category: Category) -> OfLicence {
        let mut compiler = Compiler::new(&self.cargo.tables, category);
        self.survey(&mut compiler, category);
        let own = self.own_entries(&mut compiler, category);
        let left_out = self.left_out.node(&mut compiler, category);
        let listed = own.iter().fold(left_out, |listed, (_, says)| compiler.diagram.or(listed, *says));
        let (law, tables, day) = (&self.entries[..], &self.cargo.tables, self.day);
        let says = SaysOfItem { category, law, tables, day, entries: &own, listed };
        let mut open = left_out;
        if self.is_before_first_text {
            let unseen = compiler.ask(Asked::Doubt);
            open = compiler.diagram.or(open, unseen);
        }
        let reach = match &self.reach {
            Some(entry) => compiler.criterion(&entry.version.criterion, PlaceId::EXPORT, entry.read_on),
            None => Node::YES,
        };
        let measures: Vec<_> = self
            .measures
            .iter()
            .map(|measure| {
                let (criterion, _, day) = measure_seed(measure, self.day);
                let applies = compiler.criterion(criterion, PlaceId::EXPORT, day);
                let about = says.about(measure.scope, &mut compiler);
                let applies = compiler.diagram.and(about, applies);
                match doubts_of(measure, self.day) {
                    _ if answer_of(measure.effect) == 0 => Node::NO,
                    counts => compiler.counting(counts, Asked::Doubt, applies),
                }
            })
            .collect();
        let (mut need, mut demands) = (open, Vec::new());
        for rule in &self.demands {
            let goods = rule.goods.node(&mut compiler, category);
            let terms = compiler.terms(rule);
            let applies = compiler.diagram.and(goods, terms);
            need = compiler.diagram.or(need, applies);
            demands.push(applies);
        }
        need = measures.iter().fold(need, |need, measure| compiler.diagram.or(need, *measure));
        let exceptions = self.open_exceptions(&mut compiler, category, &demands, &measures);
        let root = compiler.within(reach, need, DEMANDED, NOTHING);
        let outside = compiler.diagram.not(reach);
        let outside = compiler.diagram.answering(outside, NOT_REACHED);
        let root = compiler.diagram.union(root, outside);
        let reach = (reach, compiler.within(reach, Node::NO, DEMANDED, NOTHING));
        let (reach, reaches) = (reach.0, compiler.diagram.union(reach.1, outside));
        let mut told = |nodes: Vec<Node>| -> Vec<Node> {
            nodes.into_iter().map(|node| compiler.within(reach, node, DEMANDED, NOTHING)).collect()
        };
        let (demands, measures, exceptions) = (told(demands), told(measures), told(exceptions));
        let compiled = compiler.finish();
        let roots = demands.iter().chain(&measures).chain(&exceptions).copied().chain([root, reaches]);
        let whole = Whole::of(&compiled, roots);
        OfLicence { compiled, root, reaches, whole, demands, measures, exceptions }
    }

    fn survey(&self, compiler: &mut Compiler<'_>, category: Category) {
        compiler.mention(Asked::Doubt);
        let entries = GoodsOfDay::of(&Goods::Listed, &self.entries, &self.cargo.tables, self.day);
        entries.survey(compiler, category);
        self.left_out.survey(compiler, category);
        self.rules().for_each(|rule| rule.goods.survey(compiler, category));
        for measure in &self.measures {
            if let Some(goods) = measure.goods() {
                let goods = GoodsOfDay::of(goods, &self.entries, &self.cargo.tables, self.day);
                goods.survey(compiler, category);
            }
            let seeds = std::iter::once(measure_seed(measure, self.day)).chain(scope_seed(measure, self.day));
            seeds.for_each(|(criterion, _, day)| compiler.survey(criterion, PlaceId::EXPORT, day));
        }
        for entry in self.rules().map(|rule| &rule.entry).chain(&self.reach) {
            compiler.survey(&entry.version.criterion, PlaceId::EXPORT, entry.read_on);
        }
        compiler.variables.close();
    }

    /// What each entry that counts says of an item.
    fn own_entries(
        &self,
        compiler: &mut Compiler<'_>,
        category: Category,
    ) -> Vec<(&'static crate::rule::control::Control, Node)> {
        let entries = self.entries.iter().filter(|entry| entry.control.category == category);
        let entries = entries.filter(|entry| entry.counts != Counts::Not);
        entries
            .map(|entry| {
                let says = compiler.criterion(&entry.version.criterion, PlaceId::ITEM, entry.read_on);
                let doubt = self.cargo.tables.doubt(entry.control);
                (entry.control, compiler.counting(entry.counts, doubt, says))
            })
            .collect()
    }

    /// Of each exception the worlds in which it would take the place of all that is demanded of the item.
    fn open_exceptions(
        &self,
        compiler: &mut Compiler<'_>,
        category: Category,
        demands: &[Node],
        measures: &[Node],
    ) -> Vec<Node> {
        let bars: Vec<_> = self
            .bars
            .iter()
            .map(|rule| {
                let EntryOfRegime { version, read_on, counts, .. } = rule.entry;
                // A bar holds on days on which its text may have been law too: an exception is rather closed.
                if counts == Counts::Not {
                    return Node::NO;
                }
                let terms = compiler.criterion(&version.criterion, PlaceId::EXPORT, read_on);
                let goods = rule.goods.node(compiler, category);
                compiler.diagram.and(goods, terms)
            })
            .collect();
        let exceptions = self.exceptions.iter().zip(self.law.exceptions);
        exceptions
            .map(|(rule, exception)| {
                let mut is_open = compiler.rule(rule, category);
                for (bar, &barred) in self.law.bars.iter().zip(&bars) {
                    if !bar.but.contains(&exception.control.id) {
                        let free = compiler.diagram.not(barred);
                        is_open = compiler.diagram.and(is_open, free);
                    }
                }
                let takes = |label: &str, is_demand: bool| match exception.against {
                    Against::EveryDemand => is_demand,
                    Against::These(labels) => labels.contains(&label),
                };
                let demands = self.law.demands.iter().zip(demands);
                let demands = demands.map(|(demand, &node)| (takes(demand.label, true), node));
                let measures = self.measures.iter().zip(measures);
                let measures = measures.map(|(measure, &node)| (takes(measure.control.id, false), node));
                let (mut taken, mut other) = (Node::NO, Node::NO);
                for (takes, node) in demands.chain(measures) {
                    let all = if takes { &mut taken } else { &mut other };
                    *all = compiler.diagram.or(*all, node);
                }
                let alone = compiler.diagram.not(other);
                let alone = compiler.diagram.and(taken, alone);
                compiler.diagram.and(is_open, alone)
            })
            .collect()
    }
}

impl Compiler<'_> {
    /// To which exports a rule applies.
    fn terms(&mut self, rule: &Rule) -> Node {
        let EntryOfRegime { version, read_on, counts, .. } = rule.entry;
        let says = self.criterion(&version.criterion, PlaceId::EXPORT, read_on);
        self.counting(counts, Asked::Doubt, says)
    }

    /// Whether a rule applies to an export of an item itself.
    fn rule(&mut self, rule: &Rule, category: Category) -> Node {
        let goods = rule.goods.node(self, category);
        let terms = self.terms(rule);
        self.diagram.and(goods, terms)
    }

    /// What a text says, as far as it counts on the day.
    fn counting(&mut self, counts: Counts, doubt: Asked, says: Node) -> Node {
        match counts {
            Counts::Surely => says,
            Counts::Perhaps => {
                let perhaps = self.ask(doubt);
                self.diagram.and(perhaps, says)
            }
            Counts::Not => Node::NO,
        }
    }

    /// Where the law governs the export, one of two answers.
    fn within(&mut self, reach: Node, node: Node, yes: u32, no: u32) -> Node {
        let not = self.diagram.not(node);
        let both = self.diagram.and(reach, node);
        let neither = self.diagram.and(reach, not);
        let both = self.diagram.answering(both, yes);
        let neither = self.diagram.answering(neither, no);
        self.diagram.union(both, neither)
    }
}

impl OfLicence {
    /// Whether a demand, by its number, applies to an item itself where the law governs the export.
    pub fn demand(&self, at: usize, look: &Look<'_>) -> Truth {
        self.worlds(self.demands[at], look).needed()
    }

    /// Whether a measure does.
    pub fn measure(&self, at: usize, look: &Look<'_>) -> Truth {
        self.worlds(self.measures[at], look).needed()
    }

    /// Whether an exception is not excluded.
    pub fn may_apply(&self, at: usize, look: &Look<'_>) -> bool {
        self.worlds(self.exceptions[at], look).needed() != Truth::No
    }

    fn worlds(&self, node: Node, look: &Look<'_>) -> Outcome {
        let mut worlds = 0;
        match self.whole.start(node) {
            Some(start) if !self.compiled.diagram.is_full() => {
                look.answers(&self.whole.program, start, |answer| worlds |= answer);
            }
            _ => worlds = NOT_REACHED | NOTHING | DEMANDED,
        }
        Outcome(worlds)
    }
}
