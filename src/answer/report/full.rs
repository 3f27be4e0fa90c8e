//! The whole report: the tree of every entry that is told, with texts, margins and doubts.

use crate::answer::classification::{
    Cited, Classification, EntryDecision, LicenceDecision, MeasureDecision, OpenReason, RegimeDecision,
    unique,
};
use crate::answer::ground_words::{Line, lines};
use crate::decide::explain::{Ground, Question};
use crate::rule::control::Standing;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::ids::joined;
use super::layout::{escaped, paint, wrap};
use super::screen::Room;
use super::{CAUTION, licences, remarks};

/// Every entry, or those whose number is or begins with `only`.
pub fn text(answer: &Classification, only: Option<&str>, coloured: bool) -> String {
    Plain { coloured }.report(answer, only)
}

/// The same as Markdown.
pub fn markdown(answer: &Classification, only: Option<&str>) -> String {
    Markdown.report(answer, only)
}

/// How a report is laid out; what it says is the same.
trait Layout {
    fn title(&self, title: &str) -> String;
    fn regime(&self, regime: Regime, verdict: Verdict) -> String;
    fn entry(&self, head: &str, truth: Truth) -> String;
    fn line(&self, line: &Line) -> String;
    fn remark(&self, remark: &str) -> String;
    fn closing(&self, closing: &str) -> String;

    fn report(&self, answer: &Classification, only: Option<&str>) -> String {
        let mut text = self.title(&format!("{}, law of {}", answer.title(), answer.on));
        let alerts = remarks::contradictions(answer);
        alerts.iter().for_each(|alert| text.push_str(&self.closing(alert)));
        let before = text.len();
        for decision in &answer.regimes {
            let is_about = |id: &str| only.is_none_or(|only| is_asked(id, only));
            let is_of_licence = only == Some(LICENCE) && decision.licence.is_some();
            let mut measures = decision.measures.iter();
            let is_told = decision.entries.iter().any(|entry| is_about(&entry.entry))
                || measures.any(|measure| is_about(&measure.measure));
            if only.is_some() && !is_told && !is_of_licence {
                continue;
            }
            text.push_str(&self.regime(decision.regime, decision.verdict));
            self.decision(decision, only, &mut text);
        }
        if let Some(only) = only
            && text.len() == before
        {
            text.push_str(&self.closing(&format!(
                "No entry that is told has the number {only}: it was not put to the item, or it says no and was not \
                 asked for."
            )));
            return text + &self.closing(CAUTION);
        }
        let mut closing = remarks::derivations(answer);
        closing.extend(remarks::assumptions(answer));
        closing.extend(remarks::unknown_cargo(answer, true));
        closing.iter().for_each(|remark| text.push_str(&self.closing(remark)));
        text + &self.closing(CAUTION)
    }

    fn decision(&self, decision: &RegimeDecision, only: Option<&str>, text: &mut String) {
        let entries = decision.entries.iter();
        for entry in entries.filter(|entry| only.is_none_or(|only| is_asked(&entry.entry, only))) {
            text.push_str(&self.entry(&entry_head(entry), entry.truth));
            if matches!(entry.standing, Standing::InForce | Standing::Suspended) {
                let told = if only.is_some() { Vec::new() } else { told_before(decision, entry) };
                self.grounds(&entry.ground, &told, text);
            }
            let facts = match only {
                Some(_) => entry_remarks(None, entry),
                None => entry_remarks(Some(decision), entry),
            };
            facts.iter().for_each(|remark| text.push_str(&self.remark(remark)));
        }
        let is_about = |id: &str| only.is_none_or(|only| only == LICENCE || is_asked(id, only));
        for measure in decision.measures.iter().filter(|measure| is_about(&measure.measure)) {
            text.push_str(&self.entry(&measure_head(measure), measure.truth));
            self.grounds(&measure.ground, &[], text);
            measure_remarks(decision, measure).iter().for_each(|remark| text.push_str(&self.remark(remark)));
        }
        if let Some(licence) = &decision.licence {
            self.licence(licence, only, text);
        }
        if only.is_none() {
            regime_remarks(decision).iter().for_each(|remark| text.push_str(&self.remark(remark)));
        }
    }

    /// Whether a licence is needed; of one entry what it demands alone.
    fn licence(&self, licence: &LicenceDecision, only: Option<&str>, text: &mut String) {
        let entry = only.filter(|only| *only != LICENCE);
        let lines = licences::lines(licence, entry);
        if entry.is_some() && lines.is_empty() {
            return;
        }
        let (head, truth) = licences::head(licence);
        text.push_str(&self.entry(&head, truth));
        for (truth, line) in lines {
            text.push_str(&self.line(&Line { depth: 0, truth, text: line }));
        }
        licences::remarks(licence).iter().for_each(|remark| text.push_str(&self.remark(remark)));
    }

    fn grounds(&self, ground: &Ground, told: &[&str], text: &mut String) {
        lines(ground, told).iter().for_each(|line| text.push_str(&self.line(line)));
    }
}

/// What is asked for instead of an entry, to be told whether a licence is needed.
const LICENCE: &str = "licence";

/// Whether an entry is the one that is asked for, or a point of it; `9A012.a` also finds `9.A.12.a.1`.
fn is_asked(id: &str, only: &str) -> bool {
    let is_below = |id: &str| {
        id.strip_prefix(only).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(', ' ']))
    };
    is_below(id) || is_below(&joined(id))
}

/// The entries about the same part that are told in full before this one.
fn told_before<'a>(decision: &'a RegimeDecision, entry: &EntryDecision) -> Vec<&'a str> {
    let before = decision.entries.iter().take_while(|other| !std::ptr::eq(*other, entry));
    let told = before.filter(|other| other.part == entry.part && other.standing == entry.standing);
    told.map(|other| other.entry.as_ref()).collect()
}

fn entry_head(entry: &EntryDecision) -> String {
    let part = match (entry.part.as_str(), &entry.part_name) {
        ("", _) => String::new(),
        (part, Some(name)) => format!(" on {part} ({name})"),
        (part, None) => format!(" on {part}"),
    };
    format!("{}{part}, {}: {}", entry.entry, entry.heading, standing(entry.standing))
}

fn measure_head(measure: &MeasureDecision) -> String {
    let effect = measure.effect.to_string().replace('_', " ");
    format!("{}, {} ({effect}): {}", measure.measure, measure.heading, standing(measure.standing))
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Pending => "not yet law",
        Standing::InForce => "in force",
        Standing::Suspended => "suspended",
        Standing::Ended => "no longer law",
    }
}

/// Doubts that the regime's decision tells of a whole instrument are not told again.
fn entry_remarks(decision: Option<&RegimeDecision>, entry: &EntryDecision) -> Vec<String> {
    let mut remarks = vec![format!("Law: {}", entry.text)];
    if matches!(entry.standing, Standing::Pending | Standing::Ended) {
        return remarks;
    }
    if !entry.reasons.is_empty() {
        remarks.push(format!("Licence reasons: {}", entry.reasons.join(", ")));
    }
    for OpenReason { reason, open, .. } in &entry.open_reasons {
        remarks.push(format!("Perhaps also for reason {reason}: {} would tell", open.join(", ")));
    }
    if let Some(condition) = &entry.condition {
        let only_if = if condition.starts_with("unless ") { "" } else { "if " };
        remarks.push(format!("It applies {only_if}{condition}"));
    }
    let open = questions(&entry.open_questions());
    if !open.is_empty() {
        remarks.push(format!("Still missing: {open}"));
    }
    let is_shared = |doubt: &&Text| {
        let instruments = decision.into_iter().flat_map(|decision| &decision.instruments);
        instruments
            .filter(|cited| cited.instrument == entry.instrument)
            .any(|cited| cited.doubts.contains(doubt))
    };
    let own_doubts = entry.doubts.iter().filter(|doubt| !is_shared(doubt));
    remarks.extend(own_doubts.map(|doubt| format!("Doubt: {doubt}")));
    remarks
}

fn regime_remarks(decision: &RegimeDecision) -> Vec<String> {
    let mut remarks = remarks::of_regime(decision, usize::MAX, Room::Ample);
    if !decision.jointly.is_empty() {
        let entries = decision.jointly.join(", ");
        remarks.push(format!("One of these applies, whatever the open facts are: {entries}"));
    }
    let says_yes = |cite: &Text| {
        let told = decision.entries.iter().filter(|entry| entry.truth == Truth::Yes);
        told.filter_map(|entry| entry.cites.first()).any(|own| own == cite)
    };
    let say_no: Vec<_> = decision.consulted.iter().filter(|cite| !says_yes(cite)).map(Text::as_str).collect();
    if matches!(decision.verdict, Verdict::NotListed) && !say_no.is_empty() {
        remarks.push(format!("These say no: {}", say_no.join("; ")));
    }
    for cited in &decision.instruments {
        let doubts = cited.doubts.iter();
        remarks.extend(doubts.map(|doubt| format!("Doubt of {}: {doubt}", cited.instrument)));
    }
    for point in &decision.left_out {
        let on = if point.part.is_empty() { String::new() } else { format!(" on {}", point.part) };
        let unless = match point.open.is_empty() {
            true => String::new(),
            false => format!("; {} would tell whether it may be about it", point.open.join(", ")),
        };
        remarks.push(format!("Not decided here: {}{on}, {}{unless}", point.place, point.what));
    }
    remarks.extend(decision.around.in_words(decision.verdict));
    for category in &decision.silent_about {
        remarks.push(format!("No entry of the day about this category is known: {}", category.words()));
    }
    if decision.verdict >= Verdict::Controlled {
        remarks.extend(unique(decision.instruments.iter().filter_map(what_to_do)));
    }
    for cited in &decision.instruments {
        let near = cited.near_misses.iter();
        remarks.extend(near.map(|stated| format!("Near misses under {}: {stated}", cited.instrument)));
    }
    remarks
}

/// What an application contains, who decides and in how many days.
pub(super) fn what_to_do(cited: &Cited) -> Option<String> {
    let by = cited.application.as_ref().unwrap_or(&cited.instrument);
    let documents = match &cited.documents[..] {
        [] => None,
        documents => Some(format!("contains: {}", documents.join("; "))),
    };
    let decided_by = cited.decided_by.as_ref().map(|decided_by| format!("is decided by: {decided_by}"));
    let days = cited.working_days.map(|days| format!("is decided within {days} working days"));
    let said: Vec<_> = documents.into_iter().chain(decided_by).chain(days).collect();
    (!said.is_empty()).then(|| format!("An application under {by} {}", said.join("; it ")))
}

fn measure_remarks(decision: &RegimeDecision, measure: &MeasureDecision) -> Vec<String> {
    let mut remarks = vec![format!("Law: {}", measure.text)];
    let also = measure.cites.iter().skip(1);
    remarks.extend(also.map(|cite| format!("Law: {cite}")));
    let missing: Vec<_> = measure.open.iter().chain(&measure.disputed).map(Text::as_str).collect();
    if !missing.is_empty() {
        remarks.push(format!("Still missing: {}", missing.join(", ")));
    }
    let is_shared = |doubt: &&Text| decision.instruments.iter().any(|cited| cited.doubts.contains(doubt));
    let own_doubts = measure.doubts.iter().filter(|doubt| !is_shared(doubt));
    remarks.extend(own_doubts.map(|doubt| format!("Doubt: {doubt}")));
    remarks
}

fn questions(questions: &[Question]) -> String {
    questions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

struct Plain {
    coloured: bool,
}

impl Plain {
    fn paint(&self, text: &str, code: &str) -> String {
        paint(text, code, self.coloured)
    }

    fn mark(&self, truth: Truth) -> String {
        match truth {
            Truth::Yes => self.paint("yes", "1;31"),
            Truth::No => self.paint("no ", "32"),
            Truth::Unknown => self.paint("?  ", "33"),
        }
    }
}

impl Layout for Plain {
    fn title(&self, title: &str) -> String {
        format!("{}\n", self.paint(title, "1"))
    }

    fn regime(&self, regime: Regime, verdict: Verdict) -> String {
        let colour = match verdict {
            Verdict::NotListed => "1",
            Verdict::Undetermined => "1;33",
            _ => "1;31",
        };
        format!("\n{}: {}\n", regime.title(), self.paint(verdict.words(), colour))
    }

    fn entry(&self, head: &str, truth: Truth) -> String {
        wrap(&format!("  {} ", self.mark(truth)), 6, &self.paint(head, "1"))
    }

    fn line(&self, line: &Line) -> String {
        let indent = 6 + 2 * line.depth;
        wrap(&format!("{:indent$}{} ", "", self.mark(line.truth)), indent + 4, &line.text)
    }

    fn remark(&self, remark: &str) -> String {
        wrap("      ", 8, remark)
    }

    fn closing(&self, closing: &str) -> String {
        format!("\n{}", wrap("", 0, closing))
    }
}

struct Markdown;

impl Layout for Markdown {
    fn title(&self, title: &str) -> String {
        format!("# {title}\n")
    }

    fn regime(&self, regime: Regime, verdict: Verdict) -> String {
        format!("\n## {}: {}\n\n", regime.title(), verdict.words())
    }

    fn entry(&self, head: &str, truth: Truth) -> String {
        format!("- **{truth}**: {}\n", escaped(head))
    }

    fn line(&self, line: &Line) -> String {
        let indent = 2 + 2 * line.depth;
        format!("{:indent$}- *{}*: {}\n", "", line.truth, escaped(&line.text))
    }

    fn remark(&self, remark: &str) -> String {
        format!("  - {}\n", escaped(remark))
    }

    fn closing(&self, closing: &str) -> String {
        format!("\n{closing}\n")
    }
}
