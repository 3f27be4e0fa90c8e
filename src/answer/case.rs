//! The front door: a case is an item, a day and the regimes to consult.

use jiff::civil::Date;

use crate::answer::classification::{Classification, EntryDecision, MeasureDecision, RegimeDecision};
use crate::decide::explain::Explainer;
use crate::decide::settle::{Place, Scene, Term};
use crate::goods::item::Carries;
use crate::goods::items::{Category, Export, ItemRef};
use crate::goods::path::join;
use crate::rule::control::{Control, Standing, Version};
use crate::rule::measure::Effect;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::day::Day;
use crate::value::fact::cut;
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
    day: Day,
    regimes: Vec<Regime>,
    export: Option<&'a Export>,
    adopted: Vec<(&'a str, usize)>,
    all_entries: bool,
}

/// A reading was adopted that no regime knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AdoptError {
    /// No regime has a dispute of this name.
    #[error("no dispute is called `{}`{}", cut(.dispute), crate::value::fact::near_name(.near))]
    UnknownDispute {
        /// The name that was given.
        dispute: String,
        /// A dispute with nearly this name.
        near: Option<String>,
    },
    /// The dispute has no reading of this name.
    #[error("`{dispute}` has no reading `{}`; its readings are {}", cut(.reading), crate::value::fact::list(.readings))]
    UnknownReading {
        /// The dispute.
        dispute: String,
        /// The name that was given.
        reading: String,
        /// The names of its readings.
        readings: Vec<&'static str>,
    },
}

impl<'a> Case<'a> {
    /// An item on a day, under every regime that the library knows.
    pub fn new(item: impl Into<ItemRef<'a>>, on: Date) -> Self {
        Self {
            item: item.into(),
            day: on.into(),
            regimes: <Regime as strum::IntoEnumIterator>::iter().collect(),
            export: None,
            adopted: Vec::new(),
            all_entries: false,
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
    pub fn adopting(mut self, dispute: &'a str, reading: &str) -> Result<Self, AdoptError> {
        let disputes = crate::laws::disputes();
        let Some(found) = disputes.iter().find(|found| found.id == dispute) else {
            let near = crate::value::fact::nearest(dispute, disputes.iter().map(|found| found.id));
            return Err(AdoptError::UnknownDispute { dispute: dispute.to_owned(), near });
        };
        let readings: Vec<_> = found.readings.iter().filter_map(|reading| reading.number).collect();
        let Some(at) = readings.iter().position(|name| *name == reading) else {
            let (dispute, reading) = (dispute.to_owned(), reading.to_owned());
            return Err(AdoptError::UnknownReading { dispute, reading, readings });
        };
        self.adopted.push((dispute, at));
        Ok(self)
    }

    /// Keeps the entries that say no in the classification.
    #[must_use]
    pub fn with_all_entries(self) -> Self {
        Self { all_entries: true, ..self }
    }

    /// The verdict of one regime, without explanation.
    #[must_use]
    pub fn verdict(&self, regime: Regime) -> Verdict {
        let scene = self.scene();
        let mut open = Vec::new();
        let mut verdict = Verdict::NotListed;
        let root = Place::root(self.item);
        self.judge(&scene, regime, root, &mut verdict, &mut open);
        if verdict < Verdict::Controlled && open.len() > 1 && scene.settle_any(&open) == Truth::Yes {
            verdict = Verdict::Controlled;
        }
        match self.export {
            None => verdict,
            Some(export) => regime.measures().iter().fold(verdict, |verdict, measure| {
                match measure.control.standing(self.day).0 {
                    Standing::InForce => {
                        verdict.with_measure(measure.effect, measure.truth(&scene, root, export))
                    }
                    _ => verdict,
                }
            }),
        }
    }

    fn judge<'p>(
        &self,
        scene: &Scene<'_>,
        regime: Regime,
        at: Place<'p>,
        verdict: &mut Verdict,
        open: &mut Vec<Term<'p>>,
    ) {
        for control in regime.controls_of(at.item.category()) {
            let (standing, version) = control.standing(self.day);
            if standing == Standing::Ended || standing == Standing::Pending && !version.maybe_earlier {
                continue;
            }
            // What may have been law before is read as on its first day seen.
            let truth = match standing {
                Standing::Pending => Scene::new(version.since, &self.adopted).settle(&version.criterion, at),
                _ => scene.settle(&version.criterion, at),
            };
            *verdict = (*verdict).max(Verdict::of_entry(standing, version, self.day, truth));
            if *verdict == Verdict::Controlled {
                return;
            }
            if truth == Truth::Unknown && standing == Standing::InForce {
                open.push(Term::of_entry(control, &version.criterion, at));
            }
        }
        if let Carries::Items(items) = at.item.carries() {
            for (index, item) in items.iter().enumerate() {
                self.judge(scene, regime, at.on_board(index, item.borrow()), verdict, open);
            }
        }
    }

    /// The verdict of every regime, with grounds, citations and open questions.
    #[must_use]
    pub fn classify(&self) -> Classification {
        let regimes = self.regimes.iter().map(|&regime| self.decide(regime)).collect();
        Classification {
            name: self.item.name().map(str::to_owned),
            category: self.item.category(),
            on: self.day.date,
            regimes,
            cargo_unknown: unknown_cargo(self.item, String::new()),
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene::new(self.day, &self.adopted)
    }

    fn decide(&self, regime: Regime) -> RegimeDecision {
        let root = Place::root(self.item);
        let mut entries = Vec::new();
        self.decide_entries(regime, root, String::new(), &mut entries);
        entries.sort_by_key(|entry| entry.standing != Standing::InForce);
        let measures = self.export.map_or(Vec::new(), |export| self.decide_measures(regime, root, export));
        let verdict = self.verdict(regime);
        let has_yes = entries.iter().any(EntryDecision::controls);
        let jointly = match verdict {
            Verdict::Controlled if !has_yes => {
                entries.iter().filter(|entry| entry.is_open()).map(EntryDecision::key).collect()
            }
            _ => Vec::new(),
        };
        let (mut consulted, mut silent_about) = (Vec::new(), Vec::new());
        self.consult(regime, self.item, &mut consulted, &mut silent_about);
        RegimeDecision { regime, verdict, entries, measures, jointly, consulted, silent_about }
    }

    fn consult(
        &self,
        regime: Regime,
        item: ItemRef<'_>,
        consulted: &mut Vec<String>,
        silent_about: &mut Vec<Category>,
    ) {
        let category = item.category();
        let before = consulted.len();
        let mut any = false;
        for version in regime.controls_of(category).filter_map(|control| control.version_on(self.day)) {
            any = true;
            let cite = version.citation.to_string();
            if !consulted[..before].contains(&cite) {
                consulted.push(cite);
            }
        }
        if !any && !silent_about.contains(&category) {
            silent_about.push(category);
        }
        for item in item.carries().items().unwrap_or_default() {
            self.consult(regime, item.borrow(), consulted, silent_about);
        }
    }

    fn decide_entries(&self, regime: Regime, at: Place<'_>, part: String, entries: &mut Vec<EntryDecision>) {
        for control in regime.controls_of(at.item.category()) {
            entries.extend(self.decide_entry(control, at, &part));
        }
        if let Carries::Items(items) = at.item.carries() {
            for (index, item) in items.iter().enumerate() {
                let part = format!("{}[{index}]", join(&part, "carries"));
                self.decide_entries(regime, at.on_board(index, item.borrow()), part, entries);
            }
        }
    }

    fn decide_entry(&self, control: &'static Control, at: Place<'_>, part: &str) -> Option<EntryDecision> {
        let (standing, version) = control.standing(self.day);
        // An entry that is not law on the day is read as on the last or first day that it was.
        let read_on = self.day_of(standing, version);
        let scene = Scene::new(read_on, &self.adopted);
        let truth = scene.settle(&version.criterion, at);
        let told = match standing {
            Standing::InForce | Standing::Suspended => truth != Truth::No,
            Standing::Pending if version.maybe_earlier => truth != Truth::No,
            Standing::Pending | Standing::Ended => truth == Truth::Yes,
        };
        (told || self.all_entries).then(|| {
            let ground = Explainer { scene }.explain(&version.criterion, at, part);
            EntryDecision::new(control, version, standing, truth, part, ground, &scene, at)
        })
    }

    fn day_of(&self, standing: Standing, version: &Version) -> Day {
        match (standing, version.until) {
            (Standing::Pending, _) => version.since,
            (Standing::Ended, Some(end)) => end.on.date.yesterday().map_or(self.day, Day::from),
            _ => self.day,
        }
    }

    fn decide_measures(&self, regime: Regime, item: Place<'_>, export: &Export) -> Vec<MeasureDecision> {
        let decide = |measure: &'static crate::rule::measure::Measure| {
            let (standing, version) = measure.control.standing(self.day);
            let scene = self.scene();
            let truth = measure.truth(&scene, item, export);
            let told = standing == Standing::InForce && truth != Truth::No;
            (told || self.all_entries).then(|| {
                let at = Place::root(export.into());
                let ground = Explainer { scene }.explain(&version.criterion, at, "export");
                MeasureDecision::new(
                    measure,
                    version,
                    standing,
                    truth,
                    measure.scope_truth(&scene, item),
                    ground,
                )
            })
        };
        regime.measures().iter().filter_map(|measure| decide(measure)).collect()
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

impl Verdict {
    fn of_entry(standing: Standing, version: &Version, day: Day, truth: Truth) -> Self {
        let unconfirmed = version.suspended.is_some_and(|suspension| suspension.is_unconfirmed(day));
        match (standing, truth) {
            (Standing::InForce, Truth::Yes) => Self::Controlled,
            (Standing::InForce, Truth::Unknown) => Self::Undetermined,
            (Standing::Suspended, Truth::Yes | Truth::Unknown) if unconfirmed => Self::Undetermined,
            (Standing::Pending, Truth::Yes | Truth::Unknown) if version.maybe_earlier => Self::Undetermined,
            _ => Self::NotListed,
        }
    }

    fn with_measure(self, effect: Effect, truth: Truth) -> Self {
        match (effect, truth) {
            (Effect::Prohibited, Truth::Yes) => Self::Prohibited,
            (Effect::LicenceRequired, Truth::Yes) => self.max(Self::LicenceRequired),
            (Effect::Prohibited | Effect::LicenceRequired, Truth::Unknown) => self.max(Self::Undetermined),
            _ => self,
        }
    }
}
