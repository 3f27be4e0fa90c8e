//! The front door: a case is an item, a day and the regimes to consult.

use std::sync::Arc;

use jiff::civil::Date;

use crate::answer::classification::{
    CONTRACT, Classification, Deciding, EntryDecision, LeftOut, MeasureDecision, RegimeDecision, unique,
};
use crate::answer::decision::cited;
use crate::decide::entry_of_day::{EntryOfRegime, OfEntry};
use crate::decide::law_of_day::{AdoptError, LawOfDay};
use crate::decide::look::Look;
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::scope::measure_seed;
use crate::decide::variable::PlaceId;
use crate::goods::item::Carries;
use crate::goods::items::{Category, Export, ItemRef};
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
    item: ItemRef<'a>,
    law: Held<'a>,
    regimes: Vec<Regime>,
    export: Option<&'a Export>,
    all_entries: bool,
}

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
        Self { item, law, regimes, export: None, all_entries: false }
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
        match self.export {
            None => self.law().verdict(regime, self.item),
            Some(export) => self.law().verdict_of_export(regime, self.item, export),
        }
    }

    /// The verdict of every regime, with grounds, citations and open questions.
    #[must_use]
    pub fn classify(&self) -> Classification {
        let law = self.law();
        let regimes = self.regimes.iter().filter_map(|&regime| law.regime(regime));
        Classification {
            contract: CONTRACT,
            law: crate::laws::REVISION.into(),
            name: self.item.name().map(str::to_owned),
            category: self.item.category(),
            on: law.day(),
            regimes: regimes.map(|regime| self.decide(regime)).collect(),
            cargo_unknown: unknown_cargo(self.item, String::new()),
        }
    }

    fn decide(&self, regime: &RegimeOfDay) -> RegimeDecision {
        let mut entries = Vec::new();
        self.decide_entries(regime, self.item, String::new(), &mut entries);
        entries.sort_by_key(|entry| entry.standing != Standing::InForce);
        let measures = self.export.map_or(Vec::new(), |export| self.decide_measures(regime, export));
        let verdict = self.verdict(regime.regime);
        let deciding = self.deciding(regime, verdict, &entries);
        let jointly = if deciding.iter().any(|entry| entry.controls()) { &[] } else { &deciding[..] };
        let jointly = jointly.iter().map(|entry| entry.key()).collect();
        let deciding = deciding.into_iter().map(Deciding::of).collect();
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
        let before = regime.answers_from.filter(|_| regime.is_before_first_text);
        let before = before.map(|first| format!("text before {first}"));
        let not_encoded = left_out.iter().map(|point| format!("{} is not encoded", point.place));
        let scopes = measures.iter().flat_map(|measure| &measure.disputed);
        let scopes = scopes.filter_map(|dispute| dispute.split(": ").next());
        let scopes: Vec<_> = scopes.map(|dispute| format!("dispute {dispute}")).collect();
        let open_because = match verdict {
            Verdict::Undetermined => unique(before.into_iter().chain(not_encoded).chain(scopes)),
            _ => Vec::new(),
        };
        let regime = regime.regime;
        RegimeDecision {
            regime,
            verdict,
            deciding,
            entries,
            measures,
            jointly,
            consulted,
            silent_about,
            left_out,
            open_because,
            instruments,
        }
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
        (told || self.all_entries).then(|| EntryDecision::new(compiled, entry, truth, look, part))
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
