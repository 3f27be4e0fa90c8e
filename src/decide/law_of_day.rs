//! The law of one day: the value that a program keeps to decide many items.

use std::sync::OnceLock;

use jiff::civil::Date;

use crate::goods::items::{Category, Export, ItemRef};
use crate::rule::catalogue::Catalogue;
use crate::rule::control::{Control, Standing};
use crate::rule::criterion::{Criterion, Dispute, Form};
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::day::Day;
use crate::value::fact::{list, near_name, nearest, shortened};
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::compile::Compiled;
use super::condition::{Condition, condition};
use super::diagram::Node;
use super::entry_of_day::{EntryOfRegime, OfEntry};
use super::explain::{Ground, Subject, Told};
use super::look::Look;
use super::regime_of_day::RegimeOfDay;

/// The law of one day, made ready to decide many items.
///
/// Every regime and category is compiled once, when it is first needed, into
/// decision diagrams over what the law asks; threads share it without a lock.
///
/// ```
/// use dualuse::{LawOfDay, Regime, Truth, Verdict, date, items::Uav, quantity::minutes};
///
/// let law = LawOfDay::on(date(2026, 11, 24));
/// let entry = law.entry(Regime::Cn, "9A012.a.2").unwrap();
/// let drone = Uav { endurance: minutes(41.0).into(), ..Uav::default() };
/// assert_eq!(entry.truth(&drone), Truth::No);
/// assert_eq!(law.verdict(Regime::Cn, &drone), Verdict::Undetermined);
/// ```
#[derive(Debug)]
pub struct LawOfDay {
    day: Day,
    catalogue: Catalogue,
    adopted: Vec<(&'static str, usize)>,
    regimes: Vec<OnceLock<RegimeOfDay>>,
}

/// An entry as it reads on the day of its law.
#[derive(Clone, Copy, Debug)]
pub struct EntryOfDay<'a> {
    regime: &'a RegimeOfDay,
    entry: &'a EntryOfRegime,
    compiled: &'a OfEntry,
}

/// A reading was adopted that no text knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AdoptError {
    /// No regime has a dispute of this name.
    #[error("no dispute is called `{}`{}", shortened(.dispute), near_name(.near))]
    UnknownDispute {
        /// The name that was given.
        dispute: String,
        /// A dispute with nearly this name.
        near: Option<String>,
    },
    /// The dispute has no reading of this name.
    #[error("`{dispute}` has no reading `{}`; its readings are {}", shortened(.reading), list(.readings))]
    UnknownReading {
        /// The dispute.
        dispute: String,
        /// The name that was given.
        reading: String,
        /// The names of its readings.
        readings: Vec<&'static str>,
    },
}

/// A rule is too large to be decided.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{regime} {entry}: the rule tells too much apart to be decided exactly; state it in smaller entries")]
pub struct TooLarge {
    /// The regime.
    pub regime: Regime,
    /// The entry that has grown too large.
    pub entry: String,
}

impl LawOfDay {
    /// The law of a day, of a catalogue that was put together by the caller.
    ///
    /// # Errors
    /// If a rule tells so much apart that it cannot be decided exactly.
    pub fn of(catalogue: &Catalogue, day: Date) -> Result<Self, TooLarge> {
        let law = Self::unchecked(catalogue.clone(), day.into(), Vec::new());
        law.regimes().try_for_each(RegimeOfDay::check)?;
        Ok(law)
    }

    pub(crate) fn unchecked(catalogue: Catalogue, day: Day, adopted: Vec<(&'static str, usize)>) -> Self {
        let regimes = catalogue.corpora.iter().map(|_| OnceLock::new()).collect();
        Self { day, catalogue, adopted, regimes }
    }

    /// The same law, with one reading of a disputed text adopted; whoever calls this answers for it.
    ///
    /// # Errors
    /// If no text has such a dispute, or it has no such reading.
    pub fn adopting(&self, dispute: &str, reading: &str) -> Result<Self, AdoptError> {
        let disputes = self.catalogue.disputes();
        let Some(found) = disputes.iter().find(|found| found.id == dispute) else {
            let near = nearest(dispute, disputes.iter().map(|found| found.id));
            return Err(AdoptError::UnknownDispute { dispute: dispute.to_owned(), near });
        };
        let names: Vec<_> = found.readings.iter().filter_map(|reading| reading.number).collect();
        let Some(at) = names.iter().position(|name| *name == reading) else {
            let (dispute, reading) = (dispute.to_owned(), reading.to_owned());
            return Err(AdoptError::UnknownReading { dispute, reading, readings: names });
        };
        let mut adopted = self.adopted.clone();
        adopted.push((found.id, at));
        Ok(Self::unchecked(self.catalogue.clone(), self.day, adopted))
    }

    /// The day.
    pub fn day(&self) -> Date {
        self.day.date
    }

    /// The verdict of a regime on an item; *not listed* if the catalogue has no such regime.
    pub fn verdict<'a>(&self, regime: Regime, item: impl Into<ItemRef<'a>>) -> Verdict {
        self.regime(regime).map_or(Verdict::NotListed, |regime| regime.verdict(item.into()))
    }

    /// The verdict of a regime on an export of an item.
    pub fn verdict_of_export<'a>(
        &self,
        regime: Regime,
        item: impl Into<ItemRef<'a>>,
        export: &Export,
    ) -> Verdict {
        let verdict = |regime: &RegimeOfDay| regime.verdict_of_export(item.into(), export.into());
        self.regime(regime).map_or(Verdict::NotListed, verdict)
    }

    /// Every entry that is law on the day, in force or suspended.
    pub fn entries(&self) -> impl Iterator<Item = EntryOfDay<'_>> {
        let is_law =
            |entry: &EntryOfDay<'_>| matches!(entry.standing(), Standing::InForce | Standing::Suspended);
        let entries = self
            .regimes()
            .flat_map(|regime| (0..regime.entries.len()).map(move |at| EntryOfDay::of(regime, at)));
        entries.filter(is_law)
    }

    /// An entry by its regime and number, if it is law on the day.
    pub fn entry(&self, regime: Regime, id: &str) -> Option<EntryOfDay<'_>> {
        let regime = self.regime(regime)?;
        let at = regime.entries.iter().position(|entry| entry.control.id == id)?;
        let is_law = matches!(regime.entries[at].standing, Standing::InForce | Standing::Suspended);
        is_law.then(|| EntryOfDay::of(regime, at))
    }

    /// The catalogue that it is the law of.
    pub(crate) fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The readings that are adopted.
    pub(crate) fn adopted(&self) -> &[(&'static str, usize)] {
        &self.adopted
    }

    /// How many nodes the diagram has by which a regime gives its verdict on items of a category.
    pub fn nodes(&self, regime: Regime, category: Category) -> usize {
        self.regime(regime).map_or(0, |regime| regime.category(category).nodes())
    }

    pub(crate) fn regime(&self, regime: Regime) -> Option<&RegimeOfDay> {
        let at = self.catalogue.corpora.iter().position(|corpus| corpus.regime == regime)?;
        Some(self.regime_at(at))
    }

    fn regimes(&self) -> impl Iterator<Item = &RegimeOfDay> {
        (0..self.regimes.len()).map(|at| self.regime_at(at))
    }

    fn regime_at(&self, at: usize) -> &RegimeOfDay {
        let corpus = &self.catalogue.corpora[at];
        self.regimes[at].get_or_init(|| RegimeOfDay::of(corpus, self.day, &self.adopted))
    }
}

impl<'a> EntryOfDay<'a> {
    fn of(regime: &'a RegimeOfDay, at: usize) -> Self {
        Self { regime, entry: &regime.entries[at], compiled: regime.of_entry(at) }
    }

    /// The entry, with all its versions.
    pub fn control(self) -> &'static Control {
        self.entry.control
    }

    pub(crate) fn of_regime(self) -> &'a RegimeOfDay {
        self.regime
    }

    pub(crate) fn of_entry(self) -> &'a OfEntry {
        self.compiled
    }

    /// Where the entry stands on the day.
    pub fn standing(self) -> Standing {
        self.entry.standing
    }

    /// The regime that it is of.
    pub fn regime(self) -> Regime {
        self.regime.regime
    }

    /// Its diagrams, and where it begins in them.
    pub(crate) fn compiled(self) -> (&'a Compiled, Node) {
        (&self.compiled.compiled, self.compiled.says)
    }

    /// How many nodes its diagram has.
    pub fn nodes(self) -> usize {
        self.compiled.nodes()
    }

    /// Whether it applies to an item: exactly yes, no or unknown.
    pub fn truth<'i>(self, item: impl Into<ItemRef<'i>>) -> Truth {
        let item = item.into();
        if item.category() != self.entry.control.category {
            return Truth::No;
        }
        self.compiled.truth_of(item, &self.regime.cargo)
    }

    /// Why it applies to an item, fails or is open.
    pub fn explain<'i>(self, item: impl Into<ItemRef<'i>>) -> Ground {
        let look = Look::at(item.into(), &self.regime.cargo);
        let (truth, told) = (self.compiled.truth(&look), Told::default());
        let subject = Subject { look: &look, path: &Text::EMPTY, told: &told };
        self.compiled.explain(truth, self.entry, subject)
    }
}

impl EntryOfDay<'_> {
    /// The condition under which it applies to an item: the law's own tree without every term whose
    /// removal changes nothing, once the known facts are put in.
    ///
    /// ```
    /// use dualuse::{LawOfDay, Regime, date, items::Uav, quantity::minutes};
    ///
    /// let law = LawOfDay::on(date(2026, 11, 24));
    /// let entry = law.entry(Regime::Cn, "9A012.a.1").unwrap();
    /// let drone = Uav {
    ///     endurance: minutes(41.0).into(),
    ///     flies_beyond_sight: true.into(),
    ///     model_aircraft: false.into(),
    ///     ..Uav::default()
    /// };
    /// let condition = entry.condition(&drone);
    /// assert_eq!(condition.to_string(), "gusts with take-off and stable flight >= 46.3 km/h");
    /// ```
    pub fn condition<'i>(self, item: impl Into<ItemRef<'i>>) -> Condition {
        let item = item.into();
        if item.category() != self.entry.control.category {
            return Condition::never();
        }
        condition(self.entry, &Look::at(item, &self.regime.cargo))
    }
}

impl Catalogue {
    /// Every dispute of every regime, those of texts that are only referred to among them.
    pub(crate) fn disputes(&self) -> Vec<&'static Dispute> {
        let (mut disputes, mut seen) = (Vec::new(), Vec::new());
        for corpus in &self.corpora {
            let measures = corpus.measures.iter().map(|measure| &measure.control);
            let omissions = corpus.omissions.iter().map(|omission| &omission.may_apply);
            let licences = corpus.licence.controls();
            for control in corpus.controls.iter().copied().chain(measures).chain(licences) {
                collect_of_entry(control, &mut disputes, &mut seen);
            }
            omissions.for_each(|criterion| collect_disputes(criterion, &mut disputes, &mut seen));
            let scopes = corpus.measures.iter().filter_map(|measure| measure.disputed_scope());
            scopes.for_each(|disputed| collect_disputes(&disputed.dispute, &mut disputes, &mut seen));
        }
        disputes
    }
}

fn collect_of_entry(
    control: &'static Control,
    disputes: &mut Vec<&'static Dispute>,
    seen: &mut Vec<*const Control>,
) {
    if !seen.contains(&std::ptr::from_ref(control)) {
        seen.push(control);
        for version in control.versions() {
            collect_disputes(&version.criterion, disputes, seen);
            let reasons = version.reasons.iter();
            reasons.for_each(|reason| collect_disputes(&reason.applies, disputes, seen));
        }
    }
}

fn collect_disputes(
    criterion: &'static Criterion,
    disputes: &mut Vec<&'static Dispute>,
    seen: &mut Vec<*const Control>,
) {
    match &criterion.form {
        Form::Disputed(dispute) => disputes.push(dispute),
        Form::Entry(control) => collect_of_entry(control, disputes, seen),
        _ => {}
    }
    criterion.below().iter().for_each(|criterion| collect_disputes(criterion, disputes, seen));
}
