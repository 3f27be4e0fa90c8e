//! What one screen tells.

use crate::answer::classification::{Classification, LeftOut, MeasureDecision, RegimeDecision, unique};
use crate::decide::explain::Text;
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::asking::{Asked, asked};
use super::doubts::Doubts;
use super::layout::width;
use super::{ids, licences, remarks, text};

/// A report on one screen, before it is laid out.
#[derive(Clone, Debug)]
pub struct Screen {
    pub title: String,
    /// Every verdict on one line.
    pub summary: String,
    /// What stands on top, before any verdict.
    pub alerts: Vec<String>,
    pub regimes: Vec<OfRegime>,
    pub asks: Vec<Asked>,
    /// How many questions are told elsewhere.
    pub asks_more: usize,
    /// What holds for the whole report.
    pub closing: Vec<String>,
    /// Doubts with their letters.
    pub doubts: Vec<(String, String)>,
}

/// What it tells of one regime.
#[derive(Clone, Debug)]
pub struct OfRegime {
    pub regime: Regime,
    pub verdict: Verdict,
    /// Where its entries stand, or that none is known.
    pub cite: String,
    pub rows: Vec<Row>,
    pub remarks: Vec<String>,
}

/// One entry, or some that are taken together.
#[derive(Clone, Debug)]
pub struct Row {
    /// Each entry, and the part on board that it is about.
    pub entries: Vec<(Text, String)>,
    /// Their numbers.
    pub ids: String,
    /// What is said of them.
    pub words: String,
    pub truth: Truth,
    /// Whether the words are all that there is to say.
    pub is_exact: bool,
}

/// What a row is told of.
pub struct Whole<'a> {
    pub answer: &'a Classification,
    pub doubts: Doubts<'a>,
    /// How many questions are shown.
    pub asks: usize,
    /// Whether there is more to tell than has room: then the entries go before what is beside them.
    pub is_crowded: bool,
}

impl<'a> Whole<'a> {
    pub fn of(answer: &'a Classification, is_crowded: bool) -> Self {
        let asks = first_asks(asked(answer), is_crowded).len();
        Self { answer, doubts: Doubts::of(answer), asks, is_crowded }
    }
}

impl Screen {
    /// Everything but the entries.
    pub fn bare(whole: &Whole<'_>) -> Self {
        let Whole { answer, doubts, is_crowded, .. } = whole;
        let asks = first_asks(asked(answer), *is_crowded);
        Self {
            title: format!("{} \u{b7} law of {}", answer.title(), answer.on),
            summary: summary(answer),
            alerts: remarks::contradictions(answer),
            regimes: answer.regimes.iter().map(|decision| OfRegime::bare(answer, decision)).collect(),
            asks_more: asked(answer).len() - asks.len(),
            asks,
            closing: closing(answer, doubts, *is_crowded),
            doubts: doubts.legend(),
        }
    }
}

impl OfRegime {
    fn bare(answer: &Classification, decision: &RegimeDecision) -> Self {
        let of_regime = format!("{}, ", decision.regime.title());
        let told = decision.instruments.iter().map(|cited| cited.instrument.trim_start_matches(&of_regime));
        let cite = match (decision.verdict, decision.ruled_out) {
            (Verdict::NotListed, 0) => "no entry about such goods is known here".to_owned(),
            (Verdict::NotListed, 1) => "the one entry about such goods says no".to_owned(),
            (Verdict::NotListed, count) => format!("all {count} entries about such goods say no"),
            _ => unique(told).join("; "),
        };
        let mut remarks: Vec<_> = licences::in_short(decision).into_iter().collect();
        remarks.extend(measures(decision));
        remarks.extend(left_out(answer, &decision.left_out));
        remarks.extend(decision.around.in_short(decision.verdict));
        remarks.extend(remarks::of_regime(decision, MOST_CHANGES));
        Self { regime: decision.regime, verdict: decision.verdict, cite, rows: Vec::new(), remarks }
    }
}

/// As many questions as are read at one glance, and two at least; no more than two where it is crowded.
fn first_asks(asks: Vec<Asked>, is_crowded: bool) -> Vec<Asked> {
    let most = if is_crowded { 0 } else { MOST_OF_QUESTIONS };
    let mut lines = 0;
    let asks = asks.into_iter().enumerate().take_while(|(at, ask)| {
        lines += text::question(*at, ask).lines().count();
        *at < 2 || lines <= most
    });
    asks.map(|(_, ask)| ask).collect()
}

/// The most changes of a verdict that are told, those first that are nearest.
const MOST_CHANGES: usize = 2;

/// The most lines of questions, if more than two are told.
const MOST_OF_QUESTIONS: usize = 10;

/// `controlled in EU, US; undetermined in China`: the gravest first.
fn summary(answer: &Classification) -> String {
    let (beyond, within): (Vec<_>, Vec<_>) =
        answer.regimes.iter().partition(|decision| licences::is_beyond_reach(decision));
    let mut verdicts: Vec<_> = within.iter().map(|decision| (&decision.regime, &decision.verdict)).collect();
    verdicts.sort_by_key(|(_, verdict)| std::cmp::Reverse(**verdict));
    let mut told = remarks::by_verdict(verdicts);
    for decision in beyond {
        let between = if told.is_empty() { "" } else { "; " };
        let (regime, verdict) = (remarks::short(decision.regime), decision.verdict.words());
        told.push_str(&format!(
            "{between}the law of {regime} does not govern this export ({verdict} if it did)"
        ));
    }
    told
}

/// The measures one by one, but together those with one effect that are open, if they are many.
fn measures(decision: &RegimeDecision) -> Vec<String> {
    let mut told = Vec::new();
    for measure in &decision.measures {
        let alike = |other: &&MeasureDecision| {
            (other.effect, other.truth) == (measure.effect, measure.truth) && other.truth == Truth::Unknown
        };
        let alike: Vec<_> = decision.measures.iter().filter(alike).collect();
        if alike.len() < MANY_MEASURES {
            told.push(self::measure(measure));
        } else if alike[0].measure == measure.measure {
            told.push(open_measures(&alike));
        }
    }
    told
}

fn open_measures(measures: &[&MeasureDecision]) -> String {
    let names: Vec<_> = measures.iter().map(|measure| measure.measure.as_ref()).collect();
    let open = unique(measures.iter().flat_map(|measure| measure.open.iter().map(String::as_str)));
    let effect = measures[0].effect.to_string().replace('_', " ");
    format!("Open ({effect}): {}; they hang on {}", names.join(", "), open.join(", "))
}

/// So many open measures of one effect are told together.
const MANY_MEASURES: usize = 3;

fn measure(measure: &MeasureDecision) -> String {
    let effect = measure.effect.to_string().replace('_', " ");
    let says = match measure.truth {
        Truth::Yes => "applies".to_owned(),
        Truth::No => "does not apply".to_owned(),
        Truth::Unknown if measure.open.is_empty() => "hangs on how the text is read".to_owned(),
        Truth::Unknown => format!("hangs on {}", measure.open.join(", ")),
    };
    format!("{} ({effect}), {}: {says}", measure.measure, measure.heading)
}

/// The points that are not decided here, taken together by part.
fn left_out(answer: &Classification, points: &[LeftOut]) -> Option<String> {
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for point in points {
        match parts.iter_mut().find(|(part, _)| *part == point.part) {
            Some((_, places)) => places.push(&point.place),
            None => parts.push((&point.part, vec![&point.place])),
        }
    }
    let told = parts.iter().map(|(part, places)| {
        let places = ids::abbreviated(&unique(places.iter().copied()), places);
        if part.is_empty() { places } else { format!("{places} ({})", label(answer, part)) }
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty())
        .then(|| format!("Not decided here, and not excluded by what is known: {}", told.join("; ")))
}

fn closing(answer: &Classification, doubts: &Doubts<'_>, is_crowded: bool) -> Vec<String> {
    let mut closing = remarks::facts(answer);
    closing.extend(remarks::assumptions(answer));
    let mut about = Vec::new();
    let ruled_out: usize = answer.regimes.iter().map(|decision| decision.ruled_out).sum();
    match ruled_out {
        0 => {}
        1 => about.push("Ruled out by what is known: 1 entry (--all).".to_owned()),
        count => about.push(format!("Ruled out by what is known: {count} entries (--all).")),
    }
    about.extend(silence(answer));
    about.extend(remarks::unknown_cargo(answer));
    about.extend(remarks::unasked(answer).filter(|_| !is_crowded));
    let of_texts = doubts.shared.len();
    if of_texts > 0 {
        let doubts = if of_texts == 1 { "1 doubt".to_owned() } else { format!("{of_texts} doubts") };
        about.push(format!("How the texts were read leaves {doubts}, the same for all goods (--full)."));
    }
    if !about.is_empty() {
        closing.push(about.join(" "));
    }
    closing
}

/// The goods on board about which a regime has no entry that is known.
fn silence(answer: &Classification) -> Option<String> {
    let told = answer.regimes.iter().filter_map(|decision| {
        let is_told = |category: &&Category| {
            **category == answer.category && decision.verdict == Verdict::NotListed && decision.ruled_out == 0
        };
        let silent = decision.silent_about.iter().filter(|category| !is_told(category));
        let categories: Vec<_> = silent.map(|category| category.words()).collect();
        let of = remarks::short(decision.regime);
        (!categories.is_empty()).then(|| format!("{of} ({})", categories.join(", ")))
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| format!("Lists without an entry known here: {}.", told.join("; ")))
}

/// The part on board: its category, or its name or path where several are of that category; nothing
/// for the item itself.
pub fn label(answer: &Classification, part: &str) -> String {
    let parts = || answer.regimes.iter().flat_map(|decision| &decision.entries);
    let Some(entry) = parts().find(|entry| entry.part == part) else { return part.to_owned() };
    let Some(category) = entry.part_category else { return part.to_owned() };
    let others = parts().filter(|other| other.part != part && other.part_category == Some(category));
    let is_alone = others.clone().next().is_none();
    let has_own_name = || others.clone().all(|other| other.part_name != entry.part_name);
    match &entry.part_name {
        _ if is_alone => category.words().to_owned(),
        Some(name) if has_own_name() && width(name) <= LONGEST_NAME => name.clone(),
        _ => format!("{} {part}", category.words()),
    }
}

/// Names of parts that are longer give way to their paths.
const LONGEST_NAME: usize = 30;
