//! The law of one regime on one day, each category compiled once, when it is needed.

use std::sync::OnceLock;

use strum::EnumCount;

use crate::goods::items::{Category, ItemRef};
use crate::rule::catalogue::Corpus;
use crate::rule::control::{Control, Standing};
use crate::rule::criterion::Dispute;
use crate::rule::licence::LicenceLaw;
use crate::rule::measure::{Effect, Measure};
use crate::rule::omission::Omission;
use crate::rule::regime::Regime;
use crate::rule::review::OrderOfReview;
use crate::rule::verdict::Verdict;
use crate::value::day::Day;
use crate::value::text::Text;

use super::cargo::Cargo;
use super::compile::Compiler;
use super::diagram::Node;
use super::entry_of_day::{Counts, EntryOfRegime, OfEntry};
use super::goods_of_day::{GoodsOfDay, Listing};
use super::law_of_day::TooLarge;
use super::licence_of_day::LicenceOfDay;
use super::look::Look;
use super::mention::Adopted;
use super::of_category::{OfCategory, OfMeasure};
use super::program::Program;
use super::scope::{SaysOfItem, measure_seed, scope_seed};
use super::tables::{Global, Tables};
use super::variable::{Asked, GlobalId, PlaceId};
use super::worlds::{BAN, LICENCE, Worlds};

/// The law of one regime on one day.
#[derive(Debug)]
pub(crate) struct RegimeOfDay {
    pub regime: Regime,
    pub day: Day,
    pub entries: Vec<EntryOfRegime>,
    pub measures: Vec<&'static Measure>,
    pub omissions: Vec<&'static Omission>,
    /// The first day for which the main list was seen.
    pub answers_from: Option<Day>,
    /// Whether the day is before it.
    pub is_before_first_text: bool,
    pub order: OrderOfReview,
    pub cargo: Cargo,
    of_entries: Vec<OnceLock<OfEntry>>,
    categories: [OnceLock<OfCategory>; Category::COUNT],
    exports: [OnceLock<OfCategory>; Category::COUNT],
    consulted: [OnceLock<Consulted>; Category::COUNT],
    law: LicenceLaw,
    licence: OnceLock<LicenceOfDay>,
}

/// The law about one category.
#[derive(Debug)]
pub(crate) struct Consulted {
    /// Where the entries stand that are law on the day.
    pub cites: Vec<Text>,
    /// How many are in force.
    pub in_force: usize,
}

impl RegimeOfDay {
    pub fn of(corpus: &Corpus, day: Day, adopted: &Adopted) -> Self {
        let entries: Vec<_> = corpus.controls.iter().map(|control| EntryOfRegime::on(control, day)).collect();
        let seeds = entries.iter().flat_map(|entry| {
            let reasons = entry.version.reasons.iter().map(|reason| &reason.applies);
            let criteria = std::iter::once(&entry.version.criterion).chain(reasons);
            criteria.map(|criterion| (criterion, entry.control.category, entry.read_on))
        });
        let of_measures = corpus.measures.iter().map(|measure| measure_seed(measure, day));
        let of_scopes = corpus.measures.iter().filter_map(|measure| scope_seed(measure, day));
        let omissions: Vec<_> =
            corpus.omissions.iter().copied().filter(|omission| omission.may_apply_on(day)).collect();
        let left_out = omissions.iter().map(|omission| (&omission.may_apply, omission.category, day));
        let goods = corpus.measures.iter().filter_map(|measure| measure.goods());
        let of_goods = goods.flat_map(|goods| GoodsOfDay::seeds(goods, day));
        let of_measures = of_measures.chain(of_scopes).chain(of_goods);
        let tables = Tables::of(adopted, seeds.chain(of_measures).chain(left_out.clone()));
        let listed = entries.iter().filter_map(|entry| Listing::of(entry, &tables));
        let listed = listed.chain(left_out.map(Listing::perhaps)).collect();
        let cargo = Cargo::new(tables, Some(GoodsOfDay::Listed(listed)));
        Self {
            regime: corpus.regime,
            day,
            measures: corpus.measures.clone(),
            omissions,
            answers_from: corpus.answers_from,
            order: corpus.order,
            is_before_first_text: corpus.answers_from.is_some_and(|first| day < first),
            of_entries: entries.iter().map(|_| OnceLock::new()).collect(),
            entries,
            cargo,
            categories: std::array::from_fn(|_| OnceLock::new()),
            exports: std::array::from_fn(|_| OnceLock::new()),
            consulted: std::array::from_fn(|_| OnceLock::new()),
            law: corpus.licence,
            licence: OnceLock::new(),
        }
    }

    /// What the regime asks on the way from a verdict to a licence; nothing if it asks for none itself.
    pub fn licence(&self) -> Option<(&LicenceLaw, &LicenceOfDay)> {
        let is_none = self.law.is_none() && self.measures.is_empty();
        (!is_none).then(|| (&self.law, self.licence.get_or_init(|| LicenceOfDay::of(self.law, self))))
    }

    /// The entries about one category.
    pub fn entries_of(&self, category: Category) -> impl Iterator<Item = &EntryOfRegime> {
        self.entries.iter().filter(move |entry| entry.control.category == category)
    }

    /// The points about one category that are left out.
    pub fn omissions_of(&self, category: Category) -> impl Iterator<Item = &'static Omission> {
        self.omissions.iter().copied().filter(move |omission| omission.category == category)
    }

    /// The entries about one category, each compiled by itself.
    pub fn compiled_entries_of(
        &self,
        category: Category,
    ) -> impl Iterator<Item = (&EntryOfRegime, &OfEntry)> {
        let entries = self.entries.iter().enumerate();
        let entries = entries.filter(move |(_, entry)| entry.control.category == category);
        entries.map(|(at, entry)| (entry, self.of_entry(at)))
    }

    /// What is consulted about one category.
    pub fn consulted(&self, category: Category) -> &Consulted {
        self.consulted[category as usize].get_or_init(|| {
            let in_force = self.entries_of(category).filter(|entry| entry.standing == Standing::InForce);
            let law = self.entries_of(category).filter_map(|entry| entry.control.version_on(self.day));
            let cites = law.map(|version| version.citation.to_string().into());
            Consulted { cites: cites.collect(), in_force: in_force.count() }
        })
    }

    /// The entry with this place among the entries, compiled by itself.
    pub fn of_entry(&self, at: usize) -> &OfEntry {
        self.of_entries[at].get_or_init(|| OfEntry::compile(&self.cargo.tables, &self.entries[at]))
    }

    /// What the regime says of one category.
    pub fn category(&self, category: Category) -> &OfCategory {
        self.categories[category as usize].get_or_init(|| self.compile(category, false))
    }

    /// The same, with the measures on a transaction.
    pub fn export(&self, category: Category) -> &OfCategory {
        self.exports[category as usize].get_or_init(|| self.compile(category, true))
    }

    fn compile(&self, category: Category, with_measures: bool) -> OfCategory {
        let mut compiler = Compiler::new(&self.cargo.tables, category);
        for entry in self.entries_of(category) {
            if entry.counts == Counts::Perhaps {
                compiler.mention(self.cargo.tables.doubt(entry.control));
            }
            compiler.survey(&entry.version.criterion, PlaceId::ITEM, entry.read_on);
        }
        for omission in self.omissions_of(category) {
            compiler.mention(Asked::Doubt);
            compiler.survey(&omission.may_apply, PlaceId::ITEM, self.day);
        }
        if self.is_before_first_text {
            compiler.mention(Asked::Doubt);
        }
        compiler.mention(Asked::OnBoard(PlaceId::ITEM, self.cargo.listed_bit()));
        if with_measures {
            for measure in &self.measures {
                let (criterion, _, day) = measure_seed(measure, self.day);
                if let Some(goods) = measure.goods() {
                    let goods = GoodsOfDay::of(goods, &self.entries, &self.cargo.tables, self.day);
                    goods.survey(&mut compiler, category);
                }
                compiler.survey(criterion, PlaceId::EXPORT, day);
                if let Some((dispute, _, day)) = scope_seed(measure, self.day) {
                    compiler.survey(dispute, PlaceId::EXPORT, day);
                }
                if doubts_of(measure, self.day) == Counts::Perhaps {
                    compiler.mention(Asked::Doubt);
                }
            }
        }
        compiler.variables.close();
        let (mut own, mut perhaps) = (Node::NO, Node::NO);
        let mut entries = Vec::new();
        for entry in self.entries_of(category) {
            let says = compiler.criterion(&entry.version.criterion, PlaceId::ITEM, entry.read_on);
            match entry.counts {
                Counts::Surely => {
                    own = compiler.diagram.or(own, says);
                    entries.push((entry.control, says));
                }
                Counts::Perhaps => {
                    let applies = compiler.ask(self.cargo.tables.doubt(entry.control));
                    let says = compiler.diagram.and(applies, says);
                    perhaps = compiler.diagram.or(perhaps, says);
                    entries.push((entry.control, says));
                }
                Counts::Not => {}
            }
        }
        for omission in self.omissions_of(category) {
            let may_apply = compiler.criterion(&omission.may_apply, PlaceId::ITEM, self.day);
            let applies = compiler.ask(Asked::Doubt);
            let applies = compiler.diagram.and(applies, may_apply);
            perhaps = compiler.diagram.or(perhaps, applies);
        }
        if self.is_before_first_text {
            let unseen = compiler.ask(Asked::Doubt);
            perhaps = compiler.diagram.or(perhaps, unseen);
        }
        let on_board = compiler.ask(Asked::OnBoard(PlaceId::ITEM, self.cargo.listed_bit()));
        let listed = compiler.diagram.or(own, perhaps);
        let mut verdict = compiler.diagram.or(listed, on_board);
        let mut measures = Vec::new();
        if with_measures {
            let (law, tables, day) = (&self.entries[..], &self.cargo.tables, self.day);
            let listing = SaysOfItem { category, law, tables, day, entries: &entries, listed };
            for measure in &self.measures {
                let (criterion, _, day) = measure_seed(measure, self.day);
                let applies = compiler.criterion(criterion, PlaceId::EXPORT, day);
                let about_item = listing.about(measure.scope, &mut compiler);
                let readings = listing.readings(measure.scope, &mut compiler);
                let applies = compiler.diagram.and(about_item, applies);
                measures.push(OfMeasure { about_item, readings, applies });
                let answer = answer_of(measure.effect);
                let doubts = doubts_of(measure, self.day);
                if answer != 0 && doubts != Counts::Not {
                    let applies = if doubts == Counts::Perhaps {
                        let perhaps = compiler.ask(Asked::Doubt);
                        compiler.diagram.and(perhaps, applies)
                    } else {
                        applies
                    };
                    let applies = compiler.diagram.answering(applies, answer);
                    verdict = compiler.diagram.union(verdict, applies);
                }
            }
        }
        let compiled = compiler.finish();
        let (program, targets) = Program::of(&compiled, [verdict]);
        let (start, whole) = (targets[&verdict], OnceLock::new());
        OfCategory { compiled, root: verdict, start, verdict: program, whole, measures }
    }

    /// The verdict on an item.
    pub fn verdict(&self, item: ItemRef<'_>) -> Verdict {
        let of_category = self.category(item.category());
        let mut worlds = Worlds::default();
        of_category.answers(&self.look(item), |answers| worlds.meet(answers));
        worlds.verdict()
    }

    /// The verdict on an export of an item.
    pub fn verdict_of_export(&self, item: ItemRef<'_>, export: ItemRef<'_>) -> Verdict {
        let of_category = self.export(item.category());
        let mut worlds = Worlds::default();
        let look = self.look(item).for_export(export);
        of_category.answers(&look, |answers| worlds.meet(answers));
        worlds.verdict()
    }

    /// The verdict on an item or an export of it, and the disputes that it asks with that under each reading.
    pub fn verdicts(
        &self,
        item: ItemRef<'_>,
        export: Option<ItemRef<'_>>,
    ) -> (Verdict, Vec<(Dispute, Vec<Verdict>)>) {
        let (of_category, look) = match export {
            Some(export) => (self.export(item.category()), self.look(item).for_export(export)),
            None => (self.category(item.category()), self.look(item)),
        };
        let verdict = |look: &Look<'_>| {
            let mut worlds = Worlds::default();
            of_category.answers(look, |answers| worlds.meet(answers));
            worlds.verdict()
        };
        let as_it_is = verdict(&look);
        if as_it_is != Verdict::Undetermined {
            return (as_it_is, Vec::new());
        }
        let asked = of_category.verdict.globals | look.globals_on_board(&of_category.verdict);
        let globals = (0..).map(GlobalId).zip(&self.cargo.tables.globals).take(64);
        let disputes = globals.filter_map(|(id, global)| match global {
            Global::Reading(dispute) if asked >> id.0 & 1 == 1 => Some((id, *dispute)),
            _ => None,
        });
        let under = |id, dispute: Dispute| {
            let readings = 0..dispute.readings.len() as u32;
            readings.map(|right| verdict(&look.supposing(&[(id, right)]))).collect()
        };
        (as_it_is, disputes.map(|(id, dispute)| (dispute, under(id, dispute))).collect())
    }

    /// That every rule could be compiled.
    pub fn check(&self) -> Result<(), TooLarge> {
        let categories = <Category as strum::IntoEnumIterator>::iter();
        let categories = categories.filter(|category| *category != Category::Export);
        if self.cargo.is_too_large() {
            return Err(TooLarge { regime: self.regime, entry: self.largest(|_| true) });
        }
        for category in categories {
            let full = [self.category(category), self.export(category)]
                .iter()
                .any(|of| of.compiled.diagram.is_full());
            let on_board = [false, true].iter().filter_map(|listed| self.cargo.on_board(category, *listed));
            if full || on_board.into_iter().any(|of| of.compiled.diagram.is_full()) {
                let entry = self.largest(|entry| entry.control.category == category);
                return Err(TooLarge { regime: self.regime, entry });
            }
        }
        Ok(())
    }

    /// The one of these entries that takes most nodes by itself.
    fn largest(&self, is_meant: impl Fn(&EntryOfRegime) -> bool) -> String {
        let nodes = |entry: &&EntryOfRegime| OfEntry::compile(&self.cargo.tables, entry).len();
        let largest = self.entries.iter().filter(|entry| is_meant(entry)).max_by_key(nodes);
        largest.map_or_else(|| self.regime.to_string(), |entry| entry.control.id.to_owned())
    }

    /// The fewest of these entries that control an item together, where none does by itself:
    /// without any one of them the item would not surely be controlled by the others.
    pub fn jointly(
        &self,
        item: ItemRef<'_>,
        open: impl IntoIterator<Item = &'static Control>,
    ) -> Vec<&'static Control> {
        let mut needed: Vec<&'static Control> = Vec::new();
        for control in open {
            if !needed.contains(&control) {
                needed.push(control);
            }
        }
        let mut at = 0;
        while at < needed.len() {
            let mut without = needed.clone();
            without.remove(at);
            let corpus = Corpus::new(self.regime, without.clone());
            let law = Self::of(&corpus, self.day, &self.cargo.tables.adopted);
            match law.verdict(item) {
                Verdict::Controlled => needed = without,
                _ => at += 1,
            }
        }
        needed
    }

    fn look<'a>(&'a self, item: ItemRef<'a>) -> Look<'a> {
        Look::at(item, &self.cargo).with_listed()
    }
}

/// What an export demands if a measure with this effect applies.
pub(super) fn answer_of(effect: Effect) -> u32 {
    match effect {
        Effect::Prohibited => BAN,
        Effect::LicenceRequired | Effect::Notification => LICENCE,
        Effect::StrictReview => 0,
    }
}

/// Whether a measure that applies demands what follows from it: perhaps, where the authority decides
/// or what was law on the day was not seen.
pub(super) fn doubts_of(measure: &'static Measure, day: Day) -> Counts {
    match (measure.effect, EntryOfRegime::on(&measure.control, day).counts) {
        (Effect::Notification, Counts::Surely) => Counts::Perhaps,
        (_, counts) => counts,
    }
}
