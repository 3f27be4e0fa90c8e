//! The front door: a case is an item, a day and the regimes to consult.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::answer::ask::{Ask, ask_in_file_order, ask_next};
use crate::answer::assumption::Facts;
use crate::answer::classification::Classification;
use crate::decide::law_of_day::{AdoptError, LawOfDay};
use crate::decide::question::{Asked, Questions};
use crate::goods::file::error::ItemError;
use crate::goods::file::read::Described;
use crate::goods::file::tree::Node;
use crate::goods::items::{Export, ItemRef};
use crate::goods::ties::{self, Narrowed};
use crate::rule::catalogue::Catalogue;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;

/// An item, a day and the regimes to consult.
///
/// ```
/// use dualuse::{Case, Regime, Verdict, date, items::Uav, quantity::minutes};
///
/// let drone = Uav { flies_beyond_sight: true.into(), endurance: minutes(75.0).into(), ..Uav::default() };
/// let answer = Case::new(&drone, date(2024, 1, 1)).under([Regime::Cn]).classify();
/// assert_eq!(answer.verdict(Regime::Cn), Some(Verdict::Controlled));
/// ```
#[derive(Clone, Debug)]
pub struct Case<'a> {
    pub(super) item: ItemRef<'a>,
    law: Held<'a>,
    pub(super) regimes: Vec<Regime>,
    pub(super) export: Option<&'a Export>,
    pub(super) all_entries: bool,
    pub(super) asking: usize,
    ties: bool,
    pub(super) assumes: Vec<(String, Node)>,
    declined: Vec<String>,
    /// What the item is decided on, once that was asked for.
    facts: OnceLock<Facts>,
}

/// How many questions are told if nobody says how many.
const MOST_ASKED: usize = 5;

/// The law that a case is put to.
#[derive(Clone, Debug)]
enum Held<'a> {
    Own(Arc<LawOfDay>),
    Kept(&'a LawOfDay),
}

impl LawOfDay {
    /// The law of a day, under every regime that the library knows.
    pub fn on(day: Date) -> Self {
        Self::unchecked(Catalogue::built_in(), day.into(), Vec::new())
    }

    /// A case under this law, which is kept: for many items of one day.
    ///
    /// ```
    /// use dualuse::{LawOfDay, Regime, Verdict, date, items::Uav, quantity::minutes};
    ///
    /// let law = LawOfDay::on(date(2024, 1, 1));
    /// for endurance in [minutes(10.0), minutes(20.0)] {
    ///     let drone = Uav { endurance: endurance.into(), ..Uav::default() };
    ///     let answer = law.case(&drone).under([Regime::Cn]).classify();
    ///     assert_eq!(answer.verdict(Regime::Cn), Some(Verdict::Undetermined));
    /// }
    /// ```
    pub fn case<'a>(&'a self, item: impl Into<ItemRef<'a>>) -> Case<'a> {
        Case::under_law(item.into(), Held::Kept(self))
    }
}

impl<'a> Case<'a> {
    /// An item on a day, under every regime that the library knows.
    pub fn new(item: impl Into<ItemRef<'a>>, on: Date) -> Self {
        Self::under_law(item.into(), Held::Own(Arc::new(LawOfDay::on(on))))
    }

    fn under_law(item: ItemRef<'a>, law: Held<'a>) -> Self {
        let regimes = <Regime as strum::IntoEnumIterator>::iter().collect();
        Self {
            item,
            law,
            regimes,
            export: None,
            all_entries: false,
            asking: MOST_ASKED,
            ties: true,
            assumes: Vec::new(),
            declined: Vec::new(),
            facts: OnceLock::new(),
        }
    }

    /// Consults only these regimes, in this order.
    #[must_use]
    pub fn under(self, regimes: impl IntoIterator<Item = Regime>) -> Self {
        Self { regimes: regimes.into_iter().collect(), ..self }
    }

    /// Asks about this export: who gets the item, where and for what.
    #[must_use]
    pub fn for_export(self, export: &'a Export) -> Self {
        Self { export: Some(export), facts: OnceLock::new(), ..self }
    }

    /// Adopts one reading of a disputed text; whoever calls this answers for it.
    ///
    /// # Errors
    /// If no consulted text has such a dispute, or it has no such reading.
    pub fn adopting(self, dispute: &str, reading: &str) -> Result<Self, AdoptError> {
        let law = Held::Own(Arc::new(self.law().adopting(dispute, reading)?));
        Ok(Self { law, ..self })
    }

    /// Supposes a value where a path leads. It is kept apart from facts, and gives way to them.
    ///
    /// ```
    /// use dualuse::{Case, Regime, Verdict, date, items::Uav, quantity::minutes};
    ///
    /// let drone = Uav { endurance: minutes(20.0).into(), carries: Vec::new().into(), ..Uav::default() };
    /// let case = Case::new(&drone, date(2024, 1, 1)).under([Regime::Eu]);
    /// assert_eq!(case.verdict(Regime::Eu), Verdict::Undetermined);
    /// let answer = case.assuming("range", "< 300 km").unwrap().assuming("aerosol_capacity", "none").unwrap();
    /// let eu = answer.classify().regimes.remove(0);
    /// assert!(eu.rests_on.iter().all(|path| path == "range" || path == "aerosol_capacity"));
    /// ```
    ///
    /// # Errors
    /// If the path leads nowhere, or the value cannot be read there.
    pub fn assuming(mut self, path: &str, value: impl Into<Node>) -> Result<Self, ItemError> {
        let value = value.into();
        let mut probe = Described::from(self.item.to_item());
        probe.export = self.export.cloned();
        probe.put(path, &value)?;
        self.assumes.push((path.to_owned(), value));
        Ok(Self { facts: OnceLock::new(), ..self })
    }

    /// Tells at most so many next questions; none, as for streams, spares the search for them, for
    /// the conditions that are left and for what would change a verdict.
    #[must_use]
    pub fn asking(self, most: usize) -> Self {
        Self { asking: most, ..self }
    }

    /// Does not ask for these paths: nobody knows.
    #[must_use]
    pub fn declining<S: Into<String>>(self, paths: impl IntoIterator<Item = S>) -> Self {
        Self { declined: paths.into_iter().map(Into::into).collect(), ..self }
    }

    /// Takes the facts as they are stated, without what physics adds to them.
    #[must_use]
    pub fn without_ties(self) -> Self {
        Self { ties: false, facts: OnceLock::new(), ..self }
    }

    /// Keeps the entries that say no in the classification.
    #[must_use]
    pub fn with_all_entries(self) -> Self {
        Self { all_entries: true, ..self }
    }

    pub(super) fn law(&self) -> &LawOfDay {
        match &self.law {
            Held::Own(law) => law,
            Held::Kept(law) => law,
        }
    }

    /// The verdict of one regime, without explanation.
    #[must_use]
    pub fn verdict(&self, regime: Regime) -> Verdict {
        self.verdict_on(self.facts(), regime)
    }

    /// The verdict of one regime if just this is supposed.
    pub(super) fn verdict_supposing(&self, regime: Regime, assumes: &[(String, Node)]) -> Verdict {
        self.verdict_on(&Facts::of(self.item, self.export, assumes, self.ties), regime)
    }

    /// The verdict of one regime on these facts, as if they were stated.
    pub(super) fn verdict_on(&self, facts: &Facts, regime: Regime) -> Verdict {
        let item = facts.item(self.item);
        match facts.export.as_ref().or(self.export) {
            None => self.law().verdict(regime, item),
            Some(export) => self.law().verdict_of_export(regime, item, export),
        }
    }

    fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| Facts::of(self.item, self.export, &self.assumes, self.ties))
    }

    /// The same case on these facts, as if they were stated.
    pub(super) fn on<'b>(&'b self, facts: &'b Facts) -> Case<'b> {
        Case {
            item: facts.item(self.item),
            export: facts.export.as_ref().or(self.export),
            law: Held::Kept(self.law()),
            regimes: self.regimes.clone(),
            declined: self.declined.clone(),
            assumes: Vec::new(),
            ties: false,
            facts: OnceLock::new(),
            ..*self
        }
    }

    /// The verdict of every regime, with grounds, citations and open questions.
    #[must_use]
    pub fn classify(&self) -> Classification {
        let facts = self.facts();
        let mut answer = self.on(facts).classify_as_stated();
        self.rest(facts, &mut answer);
        answer.assumes = facts.assumes.iter().cloned().collect();
        let found = match self.ties {
            true => {
                let supposed = Facts::of(self.item, self.export, &self.assumes, false);
                ties::findings(supposed.item(self.item))
            }
            false => Narrowed::default(),
        };
        // What only follows from other facts is not stated.
        answer.unasked.retain(|path| found.derived.iter().all(|derived| derived.path != *path));
        (answer.derived, answer.contradictions) = (found.derived, found.contradictions);
        answer
    }

    /// The next questions, the best first: no more than this many.
    #[must_use]
    pub fn questions(&self, most: usize) -> Vec<Ask> {
        let case = self.on(self.facts());
        ask_next(Questions::of(case.asked()), case.asked(), most)
    }

    /// Every fact that can still change what is asked, each as a question of its own, in the order of
    /// the file.
    #[must_use]
    pub fn in_file_order(&self) -> Vec<Ask> {
        ask_in_file_order(self.on(self.facts()).asked())
    }

    /// Of each regime, how many facts can still change its verdict.
    #[must_use]
    pub fn still_open(&self) -> BTreeMap<Regime, usize> {
        Questions::of(self.on(self.facts()).asked()).still_open()
    }

    pub(super) fn asked(&self) -> Asked<'_> {
        let Self { item, export, .. } = *self;
        Asked { law: self.law(), regimes: &self.regimes, item, export, declined: &self.declined }
    }
}
