//! The front door: a case is an item, a day and the regimes to consult.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::answer::ask::{Ask, ask_in_file_order, ask_next};
use crate::answer::assumption::Facts;
use crate::answer::classification::{
    CONTRACT, Classification, Deciding, DisputeDecision, EntryDecision, LeftOut, MeasureDecision,
    RegimeDecision, unique,
};
use crate::answer::decision::cited;
use crate::answer::review::{self, Around};
use crate::decide::entry_of_day::{Counts, EntryOfRegime, OfEntry};
use crate::decide::explain::Text;
use crate::decide::law_of_day::{AdoptError, LawOfDay};
use crate::decide::look::Look;
use crate::decide::question::{Asked, Questions};
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::scope::measure_seed;
use crate::decide::tables::Global;
use crate::decide::variable::{GlobalId, PlaceId};
use crate::goods::file::read::{Described, ItemError};
use crate::goods::file::tree::Node;
use crate::goods::item::Carries;
use crate::goods::items::{Category, Export, Item, ItemRef};
use crate::goods::path::join;
use crate::rule::catalogue::Catalogue;
use crate::rule::control::Standing;
use crate::rule::measure::Measure;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

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
    regimes: Vec<Regime>,
    export: Option<&'a Export>,
    all_entries: bool,
    asking: usize,
    ties: bool,
    pub(super) assumes: Vec<(String, Node)>,
    declined: Vec<String>,
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
        Self { export: Some(export), ..self }
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
        Ok(self)
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
        Self { ties: false, ..self }
    }

    /// Keeps the entries that say no in the classification.
    #[must_use]
    pub fn with_all_entries(self) -> Self {
        Self { all_entries: true, ..self }
    }

    fn law(&self) -> &LawOfDay {
        match &self.law {
            Held::Own(law) => law,
            Held::Kept(law) => law,
        }
    }

    /// The verdict of one regime, without explanation.
    #[must_use]
    pub fn verdict(&self, regime: Regime) -> Verdict {
        self.verdict_supposing(regime, &self.assumes)
    }

    /// The verdict of one regime if just this is supposed.
    pub(super) fn verdict_supposing(&self, regime: Regime, assumes: &[(String, Node)]) -> Verdict {
        let facts = Facts::of(self.item, self.export, assumes, self.ties);
        self.on(&facts).verdict_as_stated(regime)
    }

    pub(super) fn verdict_as_stated(&self, regime: Regime) -> Verdict {
        match self.export {
            None => self.law().verdict(regime, self.item),
            Some(export) => self.law().verdict_of_export(regime, self.item, export),
        }
    }

    /// The same case on these facts, as if they were stated.
    pub(super) fn on<'b>(&'b self, facts: &'b Facts) -> Case<'b> {
        Case {
            item: facts.item.as_ref().map_or(self.item, Item::borrow),
            export: facts.export.as_ref().or(self.export),
            law: Held::Kept(self.law()),
            regimes: self.regimes.clone(),
            declined: self.declined.clone(),
            assumes: Vec::new(),
            ..*self
        }
    }

    /// The verdict of every regime, with grounds, citations and open questions.
    #[must_use]
    pub fn classify(&self) -> Classification {
        let facts = Facts::of(self.item, self.export, &self.assumes, self.ties);
        let mut answer = self.on(&facts).classify_as_stated();
        self.rest(&facts, &mut answer);
        answer.assumes = facts.assumes.into_iter().collect();
        (answer.derived, answer.contradictions) = (facts.derived, facts.contradictions);
        answer
    }

    /// The next questions, the best first: no more than this many.
    #[must_use]
    pub fn questions(&self, most: usize) -> Vec<Ask> {
        let facts = Facts::of(self.item, self.export, &self.assumes, self.ties);
        let case = self.on(&facts);
        ask_next(Questions::of(case.asked()), case.asked(), most)
    }

    /// Every fact that can still change what is asked, each as a question of its own, in the order of
    /// the file.
    #[must_use]
    pub fn in_file_order(&self) -> Vec<Ask> {
        let facts = Facts::of(self.item, self.export, &self.assumes, self.ties);
        ask_in_file_order(self.on(&facts).asked())
    }

    /// Of each regime, how many facts can still change its verdict.
    #[must_use]
    pub fn still_open(&self) -> BTreeMap<Regime, usize> {
        let facts = Facts::of(self.item, self.export, &self.assumes, self.ties);
        Questions::of(self.on(&facts).asked()).still_open()
    }

    pub(super) fn asked(&self) -> Asked<'_> {
        let Self { item, export, .. } = *self;
        Asked { law: self.law(), regimes: &self.regimes, item, export, declined: &self.declined }
    }

    fn classify_as_stated(&self) -> Classification {
        let law = self.law();
        let regimes = self.regimes.iter().filter_map(|&regime| law.regime(regime));
        let questions = (self.asking > 0).then(|| Questions::of(self.asked()));
        let mut regimes: Vec<_> = regimes.map(|regime| self.decide(regime)).collect();
        if let Some(questions) = &questions {
            for decision in regimes.iter_mut().filter(|told| told.verdict == Verdict::Undetermined) {
                let not_known = questions.not_known(decision.regime);
                decision.open_because.extend(not_known.iter().map(|path| format!("{path} is not known")));
            }
            self.change(&mut regimes);
        }
        let ask = questions.map(|questions| ask_next(questions, self.asked(), self.asking));
        Classification {
            contract: CONTRACT,
            law: crate::laws::REVISION.into(),
            name: self.item.name().map(str::to_owned),
            category: self.item.category(),
            on: law.day(),
            regimes,
            cargo_unknown: unknown_cargo(self.item, String::new()),
            ask: ask.unwrap_or_default(),
            assumes: BTreeMap::new(),
            derived: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    fn decide(&self, regime: &RegimeOfDay) -> RegimeDecision {
        let mut entries = Vec::new();
        self.decide_entries(regime, self.item, String::new(), &mut entries);
        let is_first = |entry: &EntryDecision| regime.order.first == Some(entry.instrument.as_ref());
        entries.sort_by_key(|entry| (!is_first(entry), entry.standing != Standing::InForce));
        let measures = self.export.map_or(Vec::new(), |export| self.decide_measures(regime, export));
        let verdict = self.verdict_as_stated(regime.regime);
        let deciding = self.deciding(regime, verdict, &entries);
        let jointly = if deciding.iter().any(|entry| entry.controls()) { &[] } else { &deciding[..] };
        let jointly = jointly.iter().map(|entry| entry.key()).collect();
        let deciding = deciding.into_iter().map(Deciding::of).collect();
        let told =
            entries.iter().filter(|entry| entry.standing == Standing::InForce && entry.truth != Truth::No);
        let ruled_out = asked(regime, self.item).saturating_sub(told.count());
        let (mut consulted, mut silent_about) = (Vec::new(), Vec::new());
        consult(regime, self.item, &mut consulted, &mut silent_about);
        let of_entries = regime.entries.iter().filter_map(|entry| {
            let is_law = matches!(entry.standing, Standing::InForce | Standing::Suspended);
            let is_told = is_law && entries.iter().any(|told| told.entry == entry.control.id);
            let is_near = entry.standing == Standing::InForce
                && entry.version.application_on(regime.day).is_some_and(|it| !it.near_misses.is_empty())
                && holds(self.item, entry.control.category);
            (is_told || is_near).then(|| cited(entry.version, entry.standing, regime.day))
        });
        let of_measures = regime.measures.iter().filter_map(|measure| {
            let (standing, version) = measure.control.standing(regime.day);
            let is_told = measures.iter().any(|told| told.measure == measure.control.id);
            (standing == Standing::InForce && is_told).then(|| cited(version, standing, regime.day))
        });
        let instruments = unique(of_entries.chain(of_measures));
        let mut left_out = Vec::new();
        leave_out(regime, self.item, String::new(), &mut left_out);
        left_out.splice(0..0, review::carrying(regime, self.item.category(), &entries));
        let around = Around::of(regime, self.item.category(), &entries);
        let scopes = measures.iter().flat_map(|measure| &measure.disputed);
        let scopes = scopes.filter_map(|dispute| dispute.split(": ").next());
        let scopes: Vec<_> = scopes.map(|dispute| format!("dispute {dispute}")).collect();
        let disputes = match verdict {
            Verdict::Undetermined => self.disputes(regime),
            _ => Vec::new(),
        };
        let open_because = match verdict {
            Verdict::Undetermined => {
                unique(open_because(regime, &entries, &left_out, &disputes).into_iter().chain(scopes))
            }
            _ => Vec::new(),
        };
        let condition = match verdict {
            Verdict::Undetermined => condition_of(&entries),
            _ => None,
        };
        let regime = regime.regime;
        RegimeDecision {
            regime,
            verdict,
            deciding,
            entries,
            ruled_out,
            measures,
            jointly,
            consulted,
            silent_about,
            left_out,
            open_because,
            around,
            disputes,
            condition,
            rests_on: Vec::new(),
            rests: Vec::new(),
            changes: Vec::new(),
            near_limits: Vec::new(),
            instruments,
        }
    }

    /// The disputes on whose reading the verdict hangs.
    fn disputes(&self, regime: &RegimeOfDay) -> Vec<DisputeDecision> {
        let export = self.export.map(ItemRef::from);
        let mut decisions = Vec::new();
        for (id, global) in (0..).map(GlobalId).zip(&regime.cargo.tables.globals) {
            let Global::Reading(dispute) = global else { continue };
            let readings: BTreeMap<Text, Verdict> = (0..)
                .zip(dispute.readings)
                .filter_map(|(right, reading)| {
                    Some((reading.number?.into(), regime.verdict_if(self.item, export, &[(id, right)])))
                })
                .collect();
            let mut verdicts = readings.values();
            let first = verdicts.next();
            if verdicts.any(|verdict| Some(verdict) != first) {
                decisions.push(DisputeDecision { id: dispute.id.into(), readings });
            }
        }
        decisions
    }

    /// The first entry that says yes; if there is none, the fewest that control the item together.
    fn deciding<'e>(
        &self,
        regime: &RegimeOfDay,
        verdict: Verdict,
        entries: &'e [EntryDecision],
    ) -> Vec<&'e EntryDecision> {
        if let Some(entry) = entries.iter().find(|entry| entry.controls()) {
            return vec![entry];
        }
        if verdict != Verdict::Controlled {
            return Vec::new();
        }
        let open: Vec<_> = entries.iter().filter(|entry| entry.is_open()).collect();
        let control =
            |entry: &&EntryDecision| regime.entries.iter().find(|known| known.control.id == entry.entry);
        let needed = regime.jointly(self.item, open.iter().filter_map(control).map(|entry| entry.control));
        open.into_iter().filter(|entry| needed.iter().any(|control| control.id == entry.entry)).collect()
    }

    fn decide_entries(
        &self,
        regime: &RegimeOfDay,
        item: ItemRef<'_>,
        part: String,
        decisions: &mut Vec<EntryDecision>,
    ) {
        let look = Look::at(item, &regime.cargo);
        let entries = regime.compiled_entries_of(item.category());
        decisions
            .extend(entries.filter_map(|(entry, compiled)| self.decide_entry(entry, compiled, &look, &part)));
        for (index, item) in item.carries().items().unwrap_or_default().iter().enumerate() {
            let part = format!("{}[{index}]", join(&part, "carries"));
            self.decide_entries(regime, item.borrow(), part, decisions);
        }
    }

    fn decide_entry(
        &self,
        entry: &EntryOfRegime,
        compiled: &OfEntry,
        look: &Look<'_>,
        part: &str,
    ) -> Option<EntryDecision> {
        let truth = compiled.truth(look);
        let told = match entry.standing {
            Standing::InForce | Standing::Suspended => truth != Truth::No,
            Standing::Pending if entry.version.maybe_earlier => truth != Truth::No,
            Standing::Pending | Standing::Ended => truth == Truth::Yes,
        };
        (told || self.all_entries).then(|| {
            let decision = EntryDecision::new(compiled, entry, truth, look, part);
            if self.asking > 0 { decision.with_condition(entry, look) } else { decision }
        })
    }

    fn decide_measures(&self, regime: &RegimeOfDay, export: &Export) -> Vec<MeasureDecision> {
        let of_category = regime.export(self.item.category());
        let look = Look::at(self.item, &regime.cargo).for_export(export.into());
        let decide = |(at, measure): (usize, &&'static Measure)| {
            let (standing, version) = measure.control.standing(regime.day);
            let says = of_category.measure(at, &look);
            let told = standing == Standing::InForce && says.applies != Truth::No;
            (told || self.all_entries).then(|| {
                let (criterion, _, day) = measure_seed(measure, regime.day);
                let ground = of_category.explainer(&look, day).explain(criterion, PlaceId::EXPORT, "export");
                MeasureDecision::new(measure, (standing, version), says, ground, regime.day)
            })
        };
        regime.measures.iter().enumerate().filter_map(decide).collect()
    }
}

/// How many entries in force are put to an item and what is on board.
fn asked(regime: &RegimeOfDay, item: ItemRef<'_>) -> usize {
    let own = regime.entries_of(item.category()).filter(|entry| entry.standing == Standing::InForce).count();
    let below = item.carries().items().unwrap_or_default().iter();
    own + below.map(|item| asked(regime, item.borrow())).sum::<usize>()
}

/// What keeps a verdict open that no fact of the item can close.
fn open_because(
    regime: &RegimeOfDay,
    entries: &[EntryDecision],
    left_out: &[LeftOut],
    disputes: &[DisputeDecision],
) -> Vec<String> {
    let before = regime.answers_from.filter(|_| regime.is_before_first_text);
    let before = before.map(|first| format!("text before {first}"));
    let disputes = disputes.iter().map(|dispute| format!("dispute {}", dispute.id));
    let unsure = regime.entries.iter().filter(|entry| {
        entry.counts == Counts::Perhaps && entries.iter().any(|told| told.entry == entry.control.id)
    });
    let unsure = unsure.map(|entry| match entry.standing {
        Standing::Suspended => format!("suspension of {} is only announced", entry.control.id),
        _ => format!("text of {} before {}", entry.control.id, entry.version.since),
    });
    let not_encoded = left_out.iter().map(|point| format!("{} is not encoded", point.place));
    unique(before.into_iter().chain(disputes).chain(unsure).chain(not_encoded))
}

/// What is left to hold for one of the entries in force to apply.
fn condition_of(entries: &[EntryDecision]) -> Option<String> {
    let open = entries.iter().filter(|entry| entry.is_open());
    let told = open.filter_map(|entry| Some(format!("{} if {}", entry.key(), entry.condition.as_ref()?)));
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// What was asked of an item and what is on board, and the categories of which nothing could be asked.
fn consult(
    regime: &RegimeOfDay,
    item: ItemRef<'_>,
    consulted: &mut Vec<String>,
    silent_about: &mut Vec<Category>,
) {
    let category = item.category();
    let before = consulted.len();
    let mut any = false;
    let controls = regime.entries_of(category).map(|entry| entry.control);
    for version in controls.filter_map(|control| control.version_on(regime.day)) {
        any = true;
        let cite = version.citation.to_string();
        // Parts of one category after the other are told the same texts.
        if before == 0 || !consulted[..before].contains(&cite) {
            consulted.push(cite);
        }
    }
    if !any && !silent_about.contains(&category) {
        silent_about.push(category);
    }
    for item in item.carries().items().unwrap_or_default() {
        consult(regime, item.borrow(), consulted, silent_about);
    }
}

/// Whether an item or something on board is of a category.
fn holds(item: ItemRef<'_>, category: Category) -> bool {
    let on_board = item.carries().items().unwrap_or_default();
    item.category() == category || on_board.iter().any(|item| holds(item.borrow(), category))
}

/// The points that are left out and that may be about an item or what is on board.
fn leave_out(regime: &RegimeOfDay, item: ItemRef<'_>, part: String, left_out: &mut Vec<LeftOut>) {
    let look = Look::at(item, &regime.cargo);
    for omission in regime.omissions_of(item.category()) {
        let of_category = regime.category(item.category());
        let ground = of_category.explain_omission(omission, &look, regime.day, &part);
        if ground.truth != Truth::No {
            left_out.push(LeftOut {
                place: omission.place.into(),
                what: omission.what.into(),
                part: part.clone(),
                truth: ground.truth,
                open: ground.open_questions().iter().map(ToString::to_string).collect(),
            });
        }
    }
    for (index, item) in item.carries().items().unwrap_or_default().iter().enumerate() {
        leave_out(regime, item.borrow(), format!("{}[{index}]", join(&part, "carries")), left_out);
    }
}

/// The paths of the lists of cargo that are unknown, of aircraft only: they are made to carry things.
fn unknown_cargo(item: ItemRef<'_>, path: String) -> Vec<String> {
    let path = join(&path, "carries");
    match item.carries() {
        Carries::Unknown if item.category() == Category::Uav => vec![path],
        Carries::Unknown => Vec::new(),
        Carries::Items(items) => {
            let below = items.iter().enumerate();
            below.flat_map(|(index, item)| unknown_cargo(item.borrow(), format!("{path}[{index}]"))).collect()
        }
    }
}
