//! From the law to plain data: what an entry or a measure decides, written down.

use std::sync::Arc;

use crate::decide::condition::condition;
use crate::decide::entry_of_day::{EntryOfRegime, OfEntry};
use crate::decide::explain::{Ground, Question, Subject};
use crate::decide::letter::Letter;
use crate::decide::look::Look;
use crate::decide::scope::MeasureSays;
use crate::rule::control::{Standing, Version};
use crate::rule::criterion::Form;
use crate::rule::measure::{DisputedScope, Measure};
use crate::value::day::Day;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::classification::{Cited, EntryDecision, MeasureDecision, OpenReason, unique};

impl EntryDecision {
    pub(crate) fn new(compiled: &OfEntry, entry: &EntryOfRegime, truth: Truth, subject: Subject<'_>) -> Self {
        let Subject { look, path: part, .. } = subject;
        let EntryOfRegime { control, version, standing, .. } = *entry;
        let ground = compiled.explain(truth, entry, subject);
        let (mut reasons, mut open_reasons) = (Vec::new(), Vec::new());
        for (at, reason) in version.reasons.iter().enumerate() {
            match compiled.stands(at, truth, look) {
                Truth::No => {}
                Truth::Yes => reasons.push(Text::from(reason.code)),
                Truth::Unknown => {
                    let ground = compiled.explain_reason(entry, reason, subject);
                    let open = ground.open_questions().into_iter().map(Question::into_text).collect();
                    open_reasons.push(OpenReason { reason: reason.code.into(), open });
                }
            }
        }
        let found = ground.found();
        let (open, disputed) = found.open_texts();
        let letter = compiled.letter(entry);
        Self {
            entry: control.id.into(),
            heading: control.heading.into(),
            part: part.clone(),
            part_category: (!part.is_empty()).then(|| look.item.category()),
            part_name: look.item.name().map(str::to_owned),
            standing,
            truth,
            cites: cites(letter, &found.cites),
            open,
            condition: None,
            left: None,
            disputed,
            instrument: version.citation.instrument.name.into(),
            doubts: letter.doubts.clone(),
            reasons,
            open_reasons,
            text: letter.text.clone(),
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
        (ground, goods): (Ground, Vec<Text>),
        day: Day,
    ) -> Self {
        let of_export = ground.open_questions().into_iter().map(Question::into_text);
        let open = unique(of_export.chain(goods));
        let Letter { text, cites, doubts, .. } = Letter::of(version, standing, day);
        let disputed = measure.disputed_scope().filter(|_| says.is_disputed);
        Self {
            measure: measure.control.id.into(),
            heading: measure.control.heading.into(),
            effect: measure.effect,
            standing,
            truth: says.applies,
            about_item: says.about_item,
            cites,
            open,
            disputed: disputed
                .and_then(DisputedScope::question)
                .into_iter()
                .map(Question::into_text)
                .collect(),
            doubts,
            text,
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

/// The citations of an entry with those of the texts that it refers to.
fn cites(letter: &Letter, others: &[&Text]) -> Arc<[Text]> {
    if others.is_empty() && letter.ends.is_none() {
        return letter.cites.clone();
    }
    let others = others.iter().copied().chain(&letter.ends);
    unique(letter.cites.iter().chain(others).cloned()).into()
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
