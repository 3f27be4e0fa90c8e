//! What a case answers: verdicts, grounds, citations, open questions, margins.

use jiff::civil::Date;
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::decide::entry_of_day::{EntryOfRegime, OfEntry};
use crate::decide::explain::{Asks, Finding, Ground, Question};
use crate::decide::look::Look;
use crate::goods::items::Category;
use crate::rule::control::{Control, Reason, Standing, Version};
use crate::rule::measure::{Effect, Measure};
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

/// The answer to a case: what each regime says of the item on the day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Classification {
    /// The name of the item.
    pub name: Option<String>,
    /// Its category.
    pub category: Category,
    /// The day of the law.
    pub on: Date,
    /// The regimes that were consulted; no other was.
    pub regimes: Vec<RegimeDecision>,
    /// Aircraft of which it is unknown what is on board, by the path of the list: nothing on board
    /// was put to the entries by itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cargo_unknown: Vec<String>,
}

/// What one regime says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RegimeDecision {
    /// The regime.
    pub regime: Regime,
    /// Its verdict.
    pub verdict: Verdict,
    /// The entries that do not say no, or all if they were asked for.
    pub entries: Vec<EntryDecision>,
    /// The measures on the transaction that do not say no, or all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureDecision>,
    /// Entries of which none says yes by itself, but of which one must apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub jointly: Vec<String>,
    /// Where the entries stand that are law on the day and were put to the item or a part of it.
    pub consulted: Vec<String>,
    /// Categories of the item and its parts about which the regime has no entry on the day that the
    /// library knows: silence, not clearance.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub silent_about: Vec<Category>,
}

/// What one entry says of the item or of a part on board.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntryDecision {
    /// The entry, with all its versions.
    pub control: &'static Control,
    /// The version that is nearest to the day.
    pub version: &'static Version,
    /// The path of the part on board, such as `carries[0]`; empty for the item itself.
    pub part: String,
    /// The name of the part.
    pub part_name: Option<String>,
    /// Where the entry stands on the day.
    pub standing: Standing,
    /// Whether it applies, as it reads on the day of the law nearest to it.
    pub truth: Truth,
    /// Why.
    pub ground: Ground,
    /// Why a licence is needed, as some regimes code it, as far as it is certain.
    pub reasons: Vec<&'static str>,
    /// Reasons of which it is open whether they stand, with what would tell.
    pub open_reasons: Vec<OpenReason>,
}

/// A reason for control of which it is open whether it stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenReason {
    /// Its code, such as `MT1`.
    pub code: &'static str,
    /// What would tell.
    pub open: Vec<Question>,
}

/// What one measure says of the transaction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MeasureDecision {
    /// The measure.
    pub measure: &'static Measure,
    /// The version that is nearest to the day.
    pub version: &'static Version,
    /// Where it stands on the day.
    pub standing: Standing,
    /// Whether it applies.
    pub truth: Truth,
    /// Whether it is about the item at all.
    pub about_item: Truth,
    /// Why, as far as the transaction goes.
    pub ground: Ground,
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl PartialEq for Measure {
    fn eq(&self, other: &Self) -> bool {
        self.control == other.control
    }
}

impl std::fmt::Debug for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} since {}", self.citation, self.since)
    }
}

impl std::fmt::Debug for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.control.fmt(f)
    }
}

impl Classification {
    /// What one regime says; nothing if it was not consulted.
    pub fn under(&self, regime: Regime) -> Option<&RegimeDecision> {
        self.regimes.iter().find(|decision| decision.regime == regime)
    }

    /// The verdict of one regime; nothing if it was not consulted.
    pub fn verdict(&self, regime: Regime) -> Option<Verdict> {
        self.under(regime).map(|decision| decision.verdict)
    }

    /// The grounds of every entry that is told, in order.
    pub fn grounds(&self) -> impl Iterator<Item = &Ground> {
        self.regimes.iter().flat_map(|decision| &decision.entries).map(|entry| &entry.ground)
    }

    /// Every citation, once, in order.
    pub fn citations(&self) -> Vec<String> {
        let entries =
            self.regimes.iter().flat_map(|decision| &decision.entries).flat_map(EntryDecision::cites);
        let measures = self.regimes.iter().flat_map(|decision| &decision.measures).map(MeasureDecision::cite);
        unique(entries.chain(measures))
    }

    /// Every open question that stands between the case and a verdict, once, in order.
    pub fn open_questions(&self) -> Vec<Question> {
        unique(self.regimes.iter().flat_map(RegimeDecision::open_questions))
    }

    /// The values that were measured against a limit and carry a verdict, with their margins.
    pub fn findings(&self) -> Vec<&Finding> {
        let mut findings = Vec::new();
        for ground in self.grounds() {
            collect_findings(ground, &mut findings);
        }
        findings
    }
}

fn collect_findings<'a>(ground: &'a Ground, findings: &mut Vec<&'a Finding>) {
    if let Asks::Fact(finding) = &ground.asks
        && !findings.contains(&finding)
    {
        findings.push(finding);
    }
    for ground in &ground.grounds {
        collect_findings(ground, findings);
    }
}

fn unique<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

impl RegimeDecision {
    /// What an application for a licence must contain, by instrument, as far as that was seen.
    pub fn documents(&self) -> Vec<(&'static str, &'static [&'static str])> {
        let in_force = self.entries.iter().filter(|entry| entry.standing == Standing::InForce);
        let instruments =
            in_force.filter(|entry| entry.truth != Truth::No).map(|entry| entry.version.citation.instrument);
        let known = instruments.filter(|instrument| !instrument.documents.is_empty());
        unique(known.map(|instrument| (instrument.name, instrument.documents)))
    }

    /// The open questions of its entries in force and of its measures.
    pub fn open_questions(&self) -> Vec<Question> {
        let law = |standing| matches!(standing, Standing::InForce | Standing::Suspended);
        let entries =
            self.entries.iter().filter(|entry| law(entry.standing)).flat_map(EntryDecision::open_questions);
        let measures = self.measures.iter().filter(|measure| law(measure.standing));
        unique(entries.chain(measures.flat_map(|measure| measure.ground.open_questions())))
    }
}

impl EntryDecision {
    pub(crate) fn new(
        compiled: &OfEntry,
        entry: &EntryOfRegime,
        truth: Truth,
        look: &Look<'_>,
        part: &str,
    ) -> Self {
        let EntryOfRegime { control, version, standing, .. } = *entry;
        let stands = |wanted| {
            let reasons = version.reasons.iter().enumerate();
            let stands = move |at| compiled.stands(at, look) == wanted;
            reasons.filter(move |(at, _)| stands(*at)).map(|(_, reason)| reason)
        };
        let open = |reason: &'static Reason| OpenReason {
            code: reason.code,
            open: compiled.explain_reason(look, entry, reason, part).open_questions(),
        };
        Self {
            control,
            version,
            part: part.to_owned(),
            part_name: look.item.name().map(str::to_owned),
            standing,
            truth,
            ground: compiled.explain(look, entry, part),
            reasons: stands(Truth::Yes).map(|reason| reason.code).collect(),
            open_reasons: stands(Truth::Unknown).map(open).collect(),
        }
    }

    /// The citations that the decision rests on: its own text, and the texts of the entries it refers to.
    pub fn cites(&self) -> Vec<String> {
        let mut cites = vec![self.version.citation.to_string()];
        collect_cites(&self.ground, &mut cites);
        if let (Standing::Ended, Some(end)) = (self.standing, self.version.until) {
            cites.push(format!("ended on {} by {}", end.on, end.by));
        }
        if let (Standing::Suspended, Some(suspension)) = (self.standing, self.version.suspended) {
            cites.push(format!("suspended from {} by {}", suspension.from, suspension.by));
        }
        unique(cites)
    }

    /// The questions that are open, each once.
    pub fn open_questions(&self) -> Vec<Question> {
        self.ground.open_questions()
    }

    /// The entry and the part, as one text.
    pub(crate) fn key(&self) -> String {
        match self.part.as_str() {
            "" => self.control.id.to_owned(),
            part => format!("{} of {part}", self.control.id),
        }
    }

    pub(crate) fn controls(&self) -> bool {
        self.standing == Standing::InForce && self.truth == Truth::Yes
    }

    pub(crate) fn is_open(&self) -> bool {
        self.standing == Standing::InForce && self.truth == Truth::Unknown
    }
}

fn collect_cites(ground: &Ground, cites: &mut Vec<String>) {
    if let Asks::Entry { cites: Some(cite), .. } = &ground.asks {
        cites.push(cite.clone());
    }
    for ground in &ground.grounds {
        collect_cites(ground, cites);
    }
}

impl MeasureDecision {
    pub(crate) fn new(
        measure: &'static Measure,
        version: &'static Version,
        standing: Standing,
        truth: Truth,
        about_item: Truth,
        ground: Ground,
    ) -> Self {
        Self { measure, version, standing, truth, about_item, ground }
    }

    /// Where the measure stands.
    pub fn cite(&self) -> String {
        self.version.citation.to_string()
    }

    /// What follows if it applies.
    pub fn effect(&self) -> Effect {
        self.measure.effect
    }
}

impl Serialize for EntryDecision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let questions = self.open_questions();
        let is_fact = |question: &&Question| matches!(question, Question::Fact { .. });
        let texts = |facts| -> Vec<String> {
            questions.iter().filter(|question| is_fact(question) == facts).map(ToString::to_string).collect()
        };
        let (open, disputed) = (texts(true), texts(false));
        let doubts: Vec<_> = self.doubts();
        let mut record = serializer.serialize_struct("EntryDecision", 10)?;
        record.serialize_field("entry", self.control.id)?;
        record.serialize_field("part", &self.part)?;
        record.serialize_field("standing", &self.standing)?;
        record.serialize_field("truth", &self.truth)?;
        record.serialize_field("cites", &self.cites())?;
        record.serialize_field("because", &[&self.ground])?;
        record.serialize_field("open", &open)?;
        record.serialize_field("disputed", &disputed)?;
        record.serialize_field("doubts", &doubts)?;
        record.serialize_field("reasons", &self.reasons)?;
        record.end()
    }
}

impl Serialize for MeasureDecision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let open: Vec<_> = self.ground.open_questions().iter().map(ToString::to_string).collect();
        let mut record = serializer.serialize_struct("MeasureDecision", 8)?;
        record.serialize_field("measure", self.measure.control.id)?;
        record.serialize_field("effect", &self.measure.effect)?;
        record.serialize_field("standing", &self.standing)?;
        record.serialize_field("truth", &self.truth)?;
        record.serialize_field("about_item", &self.about_item)?;
        record.serialize_field("cites", &[self.cite()])?;
        record.serialize_field("because", &[&self.ground])?;
        record.serialize_field("open", &open)?;
        record.end()
    }
}

impl EntryDecision {
    /// What is doubtful in the text that was read: of the version and its list, of its end, of a suspension.
    pub fn doubts(&self) -> Vec<String> {
        let mut doubts = self.own_doubts();
        doubts.extend(self.version.shared_doubts().map(str::to_owned));
        doubts
    }

    /// Its doubts without those that it shares with its list.
    pub(crate) fn own_doubts(&self) -> Vec<String> {
        let mut doubts: Vec<String> = self.version.own_doubts.iter().map(|&doubt| doubt.to_owned()).collect();
        if let (Standing::Ended, Some(end)) = (self.standing, self.version.until)
            && end.inferred
        {
            doubts.push(format!("its end on {} is inferred: {}", end.on, end.by));
        }
        if self.standing == Standing::Pending && self.version.maybe_earlier {
            doubts.push(format!("whether it was law before {} was not looked up", self.version.since));
        }
        if let (Standing::Suspended, Some(suspension)) = (self.standing, self.version.suspended)
            && let Some(from) = suspension.unconfirmed_from
        {
            doubts.push(format!("from {from} the suspension was only announced, its text was not seen"));
        }
        doubts
    }
}
