//! From the law to plain data: what an entry or a measure decides, written down.

use std::fmt::Write as _;

use crate::decide::condition::condition;
use crate::decide::entry_of_day::{EntryOfRegime, OfEntry};
use crate::decide::explain::{Asks, Ground, Question, Subject, Text};
use crate::decide::look::Look;
use crate::decide::scope::MeasureSays;
use crate::rule::control::{Standing, Version};
use crate::rule::criterion::Form;
use crate::rule::measure::{DisputedScope, Measure};
use crate::value::day::Day;
use crate::value::truth::Truth;

use super::classification::{Cited, EntryDecision, MeasureDecision, OpenReason, unique};

impl EntryDecision {
    pub(crate) fn new(compiled: &OfEntry, entry: &EntryOfRegime, truth: Truth, subject: Subject<'_>) -> Self {
        let Subject { look, path: part, .. } = subject;
        let EntryOfRegime { control, version, standing, .. } = *entry;
        let ground = compiled.explain(entry, subject);
        let (mut reasons, mut open_reasons) = (Vec::new(), Vec::new());
        for (at, reason) in version.reasons.iter().enumerate() {
            match compiled.stands(at, look) {
                Truth::No => {}
                Truth::Yes => reasons.push(Text::from(reason.code)),
                Truth::Unknown => {
                    let ground = compiled.explain_reason(entry, reason, subject);
                    let open = ground.open_questions().into_iter().map(Question::into_text).collect();
                    open_reasons.push(OpenReason { reason: reason.code.into(), open });
                }
            }
        }
        let questions = ground.open_questions();
        let (open, disputed) = split(questions);
        Self {
            entry: control.id.into(),
            heading: control.heading.into(),
            part: part.to_owned(),
            part_category: (!part.is_empty()).then(|| look.item.category()),
            part_name: look.item.name().map(str::to_owned),
            standing,
            truth,
            cites: cites(version, standing, &ground, entry.read_on),
            open,
            condition: None,
            left: None,
            disputed,
            instrument: version.citation.instrument.name.into(),
            doubts: doubts(version, standing),
            reasons,
            open_reasons,
            text: text_of(version),
            ground,
        }
    }
}

impl EntryDecision {
    /// The same, with what is left to hold for it to apply, while that is open.
    pub(crate) fn with_condition(self, entry: &EntryOfRegime, look: &Look<'_>) -> Self {
        let is_law = matches!(self.standing, Standing::InForce | Standing::Suspended);
        let is_open = self.truth == Truth::Unknown && is_law;
        let left = is_open.then(|| condition(entry, look));
        Self { condition: left.as_ref().map(ToString::to_string), left, ..self }
    }
}

impl MeasureDecision {
    pub(crate) fn new(
        measure: &'static Measure,
        (standing, version): (Standing, &'static Version),
        says: MeasureSays,
        (ground, goods): (Ground, Vec<String>),
        day: Day,
    ) -> Self {
        let of_export = ground.open_questions();
        let open = unique(of_export.iter().map(ToString::to_string).chain(goods));
        let disputed = measure.disputed_scope().filter(|_| says.is_disputed);
        Self {
            measure: measure.control.id.into(),
            heading: measure.control.heading.into(),
            effect: measure.effect,
            standing,
            truth: says.applies,
            about_item: says.about_item,
            cites: version.citations(day).map(|citation| citation.to_string()).collect(),
            open,
            disputed: disputed
                .and_then(DisputedScope::question)
                .into_iter()
                .map(|open| open.to_string())
                .collect(),
            doubts: doubts(version, standing),
            text: text_of(version),
            ground,
        }
    }
}

impl DisputedScope {
    /// Which reading is the right one.
    fn question(&self) -> Option<Question> {
        let Form::Disputed(dispute) = &self.dispute.form else { return None };
        let readings = dispute.readings.iter().filter_map(|reading| reading.number.map(Text::from));
        Some(Question::Reading { dispute: dispute.id.into(), readings: readings.collect() })
    }
}

/// Open facts and open disputes.
fn split(questions: Vec<Question>) -> (Vec<String>, Vec<String>) {
    let is_fact = |question: &Question| matches!(question, Question::Fact { .. });
    let (facts, disputes): (Vec<_>, Vec<_>) = questions.into_iter().partition(is_fact);
    let texts = |questions: Vec<Question>| questions.into_iter().map(Question::into_text).collect();
    (texts(facts), texts(disputes))
}

fn cites(version: &Version, standing: Standing, ground: &Ground, day: Day) -> Vec<String> {
    let mut cites: Vec<_> = version.citations(day).map(|citation| citation.to_string()).collect();
    collect_cites(ground, &mut cites);
    if let (Standing::Ended, Some(end)) = (standing, version.until) {
        cites.push(format!("ended on {} by {}", end.on, end.by));
    }
    if let (Standing::Suspended, Some(suspension)) = (standing, version.suspended) {
        cites.push(format!("suspended from {} by {}", suspension.from, suspension.by));
    }
    unique(cites)
}

fn collect_cites(ground: &Ground, cites: &mut Vec<String>) {
    if let Asks::Entry { cites: Some(cite), .. } = &ground.asks {
        cites.push(cite.clone());
    }
    for ground in &ground.grounds {
        collect_cites(ground, cites);
    }
}

/// The instrument in which a version stands, with what holds for all its entries.
pub(super) fn cited(version: &Version, standing: Standing, day: Day) -> Cited {
    let instrument = version.citation.instrument;
    let texts = |texts: &[&'static str]| texts.iter().map(|&text| text.into()).collect();
    let application = version.application_on(day);
    let near_misses = application.filter(|_| standing == Standing::InForce);
    Cited {
        instrument: instrument.name.into(),
        doubts: version.shared_doubts().map(Text::from).collect(),
        documents: texts(application.map_or(instrument.documents, |application| application.documents)),
        application: application.map(|application| application.by.to_string().into()),
        decided_by: application.and_then(|application| application.decided_by).map(Text::from),
        working_days: application.and_then(|application| application.working_days),
        near_misses: near_misses.map_or(Vec::new(), |application| texts(application.near_misses)),
    }
}

/// The doubts of a version, of its end and of its suspension, and last those of its list.
pub(super) fn doubts(version: &Version, standing: Standing) -> Vec<Text> {
    let mut doubts: Vec<_> = version.own_doubts.iter().map(|&doubt| Text::from(doubt)).collect();
    if let (Standing::Ended, Some(end)) = (standing, version.until)
        && end.inferred
    {
        doubts.push(format!("its end on {} is inferred: {}", end.on, end.by).into());
    }
    if standing == Standing::Pending && version.maybe_earlier {
        doubts.push(format!("whether it was law before {} was not looked up", version.since).into());
    }
    if let (Standing::Suspended, Some(suspension)) = (standing, version.suspended)
        && let Some(from) = suspension.unconfirmed_from
    {
        let doubt = format!("from {from} the suspension was only announced, its text was not seen");
        doubts.push(doubt.into());
    }
    doubts.extend(version.shared_doubts().map(Text::from));
    doubts
}

/// Where a text stands, over which days, how well it was read, and what it says.
fn text_of(version: &Version) -> String {
    let since = if version.maybe_earlier { "at least since" } else { "since" };
    let mut text = format!("{}, {since} {}", version.citation, version.since);
    if let Some(end) = version.until {
        let _ = write!(text, ", until the day before {} (ended by {})", end.on, end.by);
    }
    if let Some(suspension) = version.suspended {
        let _ = write!(text, ", suspended from {} by {}", suspension.from, suspension.by);
    }
    let _ = write!(text, "; text read: {}", version.quality);
    if !version.original.is_empty() {
        let _ = write!(text, "; it says: {}", version.original);
    }
    text
}
