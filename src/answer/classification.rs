//! What a case answers: verdicts, grounds, citations, open questions, margins.
//!
//! It is plain data: texts, numbers and paths, which serialise and read back.
//! [`Regime::entry`] leads from the number of an entry back to its law.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answer::ask::Ask;
use crate::answer::assumption::Rest;
use crate::answer::change::{Change, NearLimit};
pub use crate::answer::deciding::Deciding;
pub use crate::answer::licence::{LicenceDecision, MayApply, Needed};
use crate::answer::review::Around;
use crate::decide::condition::Condition;
use crate::decide::explain::{Asks, Finding, Ground, Question};
use crate::goods::file::tree::Node;
use crate::goods::items::Category;
use crate::goods::ties::{Contradiction, Derived};
use crate::rule::control::Standing;
use crate::rule::measure::Effect;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::text::Text;
use crate::value::truth::Truth;

/// The version of the contract in which answers are written as JSON.
pub const CONTRACT: u32 = 1;

/// The answer to a case: what each regime says of the item on the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Classification {
    /// The version of the contract in which the answer is written.
    pub contract: u32,
    /// The revision of the law data that it was taken from.
    pub law: Text,
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cargo_unknown: Vec<String>,
    /// The paths of facts that are stated and that no entry of the regimes asks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unasked: Vec<String>,
    /// At most five next questions, that first which settles most; none once no answer can change a
    /// verdict, or if nothing was to be asked.
    #[serde(default)]
    pub ask: Vec<Ask>,
    /// What is supposed, by path; it is no fact.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub assumes: BTreeMap<String, Node>,
    /// Facts that physics narrows by others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub derived: Vec<Derived>,
    /// Facts that cannot all be true; the item is decided on them as stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Contradiction>,
}

/// What one regime says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegimeDecision {
    /// The regime.
    pub regime: Regime,
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether its law governs the export at all, where the verdict is one on the export and this is
    /// not sure: *unknown* makes it the verdict if the law governs it, *no* what it would be if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaches: Option<Truth>,
    /// What decides a verdict that something is listed: one entry that says yes, or the fewest that
    /// say so only together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deciding: Vec<Deciding>,
    /// The entries that do not say no, or all if they were asked for.
    pub entries: Vec<EntryDecision>,
    /// How many entries in force were put to the item or a part of it and say no.
    #[serde(default)]
    pub ruled_out: usize,
    /// The measures on the transaction that do not say no, or all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<MeasureDecision>,
    /// Whether the export needs a licence under the regime's own law; nothing without an export, or
    /// where the regime asks for none itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<LicenceDecision>,
    /// Entries of which none says yes by itself, but of which one must apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jointly: Vec<String>,
    /// Where the entries stand that are law on the day and were put to the item or a part of it.
    pub consulted: Vec<Text>,
    /// Categories of the item and its parts about which the regime has no entry on the day that the
    /// library knows: silence, not clearance.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub silent_about: Vec<Category>,
    /// Points of its laws that are not decided here, and that what is known of the item does not exclude.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
    /// What keeps the verdict open that no fact of the item can close.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_because: Vec<String>,
    /// What stands before and behind the entries: the order of review, reasons, rules on the end use.
    #[serde(default, skip_serializing_if = "Around::is_empty")]
    pub around: Around,
    /// Disputes on whose reading the verdict hangs, with what each reading gives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputes: Vec<DisputeDecision>,
    /// What is left to hold for something to be listed, in words, while the verdict is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The fewest assumptions without which the verdict would not stand; none if it rests on facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<String>,
    /// What the verdict becomes if one of these is taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests: Vec<Rest>,
    /// The changes of one fact that would give another verdict: amounts by what is least of their
    /// limit, then flags and choices without rank.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Values within their tolerance of a limit on which the verdict hangs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near_limits: Vec<NearLimit>,
    /// The instruments of the entries that are told and law on the day, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instruments: Vec<Cited>,
}

/// A dispute on whose reading a verdict hangs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DisputeDecision {
    /// The name of the dispute.
    pub id: Text,
    /// What is doubtful.
    #[serde(default)]
    pub doubt: Text,
    /// The verdict by each reading.
    pub readings: BTreeMap<Text, Verdict>,
}

/// An instrument that is cited, with what holds for all its entries.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cited {
    /// Its short name.
    pub instrument: Text,
    /// What is doubtful in what was read of it.
    pub doubts: Vec<Text>,
    /// What an application for a licence must contain, as it says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Text>,
    /// Where it stands how a licence is applied for, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<Text>,
    /// Who decides on an application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Text>,
    /// Within how many working days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
    /// What must be stated of goods that come near the control without meeting it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near_misses: Vec<Text>,
}

/// A point of a law that is not decided here, and that may be about the item or a part on board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LeftOut {
    /// Where the point stands.
    pub place: Text,
    /// What it controls, in words.
    pub what: Text,
    /// The path of the part on board; empty for the item itself.
    pub part: Text,
    /// Whether the item is surely one that it may be about.
    pub truth: Truth,
    /// The facts that may exclude it.
    pub open: Vec<Text>,
}

/// What one entry says of the item or of a part on board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EntryDecision {
    /// The number of the entry.
    pub entry: Text,
    /// What it controls, in words.
    pub heading: Text,
    /// The path of the part on board, such as `carries[0]`; empty for the item itself.
    pub part: Text,
    /// The category of the part; nothing for the item itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_category: Option<Category>,
    /// The name of the part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_name: Option<String>,
    /// Where the entry stands on the day.
    pub standing: Standing,
    /// Whether it applies, as it reads on the day of the law nearest to it.
    pub truth: Truth,
    /// The citations that the decision rests on: its own text, and the texts of the entries it refers to.
    pub cites: Arc<[Text]>,
    /// Why.
    #[serde(rename = "because", with = "alone")]
    pub ground: Ground,
    /// The facts that are open.
    pub open: Vec<Text>,
    /// What is left to hold for it to apply, in words, while that is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The same as a tree of points, tests and paths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Condition>,
    /// The disputes that are open, with their readings.
    pub disputed: Vec<Text>,
    /// What is doubtful in the text that was read: of the version and its list, of its end, of a suspension.
    pub doubts: Arc<[Text]>,
    /// Why a licence is needed, as some regimes code it, as far as it is certain.
    pub reasons: Vec<Text>,
    /// Reasons of which it is open whether they stand, with what would tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_reasons: Vec<OpenReason>,
    /// Where the text stands, over which days, how well it was read, and what it says.
    pub text: Text,
    /// The instrument in which it stands.
    pub instrument: Text,
}

/// A reason for control of which it is open whether it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenReason {
    /// Its code, such as `MT1`.
    pub reason: Text,
    /// What would tell.
    pub open: Vec<Text>,
}

/// What one measure says of the transaction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MeasureDecision {
    /// The name of the measure.
    pub measure: Text,
    /// What it is about, in words.
    pub heading: Text,
    /// What follows if it applies.
    pub effect: Effect,
    /// Where it stands on the day.
    pub standing: Standing,
    /// Whether it applies.
    pub truth: Truth,
    /// Whether it is about the item at all.
    pub about_item: Truth,
    /// Where the measure stands.
    pub cites: Arc<[Text]>,
    /// Why, as far as the transaction goes.
    #[serde(rename = "because", with = "alone")]
    pub ground: Ground,
    /// What is open of the transaction, and of the item as far as that decides whether it is meant.
    pub open: Vec<Text>,
    /// The dispute about the goods that are meant, if it is open here, with its readings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<Text>,
    /// What is doubtful in the text that was read.
    pub doubts: Arc<[Text]>,
    /// Where the text stands, over which days, how well it was read, and what it says.
    pub text: Text,
}

/// One ground, written as a list of one.
mod alone {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    use super::Ground;

    pub fn serialize<S: Serializer>(ground: &Ground, serializer: S) -> Result<S::Ok, S::Error> {
        [ground].serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ground, D::Error> {
        let grounds = Vec::<Ground>::deserialize(deserializer)?;
        grounds.into_iter().next().ok_or_else(|| D::Error::invalid_length(0, &"one ground"))
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
    pub fn citations(&self) -> Vec<Text> {
        let entries = self.regimes.iter().flat_map(|decision| &decision.entries);
        let measures = self.regimes.iter().flat_map(|decision| &decision.measures);
        let cites = entries.flat_map(|entry| &*entry.cites);
        let cites = cites.chain(measures.flat_map(|measure| &*measure.cites));
        unique(cites.cloned())
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

/// Each once, in order.
pub(crate) fn unique<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

impl RegimeDecision {
    /// What decides that something is listed, or demanded: see [`deciding`](Self::deciding).
    pub fn deciding(&self) -> &[Deciding] {
        &self.deciding
    }

    /// The open questions of its entries that are law and of its measures.
    pub fn open_questions(&self) -> Vec<Question> {
        let law = |standing| matches!(standing, Standing::InForce | Standing::Suspended);
        let entries = self.entries.iter().filter(|entry| law(entry.standing));
        let measures = self.measures.iter().filter(|measure| law(measure.standing));
        let entries = entries.flat_map(EntryDecision::open_questions);
        unique(entries.chain(measures.flat_map(|measure| measure.ground.open_questions())))
    }
}

impl EntryDecision {
    /// The questions that are open, each once.
    pub fn open_questions(&self) -> Vec<Question> {
        self.ground.open_questions()
    }

    /// The entry and the part, as one text.
    pub(crate) fn key(&self) -> String {
        match self.part.as_str() {
            "" => self.entry.to_string(),
            part => format!("{} of {part}", self.entry),
        }
    }

    pub(crate) fn controls(&self) -> bool {
        self.standing == Standing::InForce && self.truth == Truth::Yes
    }

    pub(crate) fn is_open(&self) -> bool {
        self.standing == Standing::InForce && self.truth == Truth::Unknown
    }
}
