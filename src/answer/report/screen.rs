//! What one screen tells.

use crate::answer::classification::{Classification, LeftOut, RegimeDecision, unique};
use crate::goods::items::Category;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::asking::{Asked, asked};
use super::doubts::Doubts;
use super::layout::width;
use super::{ids, licences, measures, remarks, text};

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
    /// Of what the verdict is, where it is of an export that the law may not govern.
    pub only_if: &'static str,
    /// Where its entries stand, or that none is known.
    pub cite: String,
    pub rows: Vec<Row>,
    pub remarks: Vec<String>,
}

/// One entry, or some that are taken together.
#[derive(Clone, Debug)]
pub struct Row {
    /// Each entry, and the part on board that it is about.
    pub entries: Vec<(Text, Text)>,
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
    pub room: Room,
}

/// How much room is left beside the entries, which go before all else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// Everything has room.
    Ample,
    /// What is said of the export is told in short.
    Short,
    /// Two questions, and nothing that only follows.
    Crowded,
    /// One line for what can be told in one.
    Tight,
    /// One question, and the doubts counted.
    Least,
}

impl<'a> Whole<'a> {
    pub fn of(answer: &'a Classification, room: Room) -> Self {
        let asks = first_asks(answer, room).len();
        let doubts = if room == Room::Least { Doubts::counted(answer) } else { Doubts::of(answer) };
        Self { answer, doubts, asks, room }
    }
}

impl Screen {
    /// Everything but the entries.
    pub fn bare(whole: &Whole<'_>) -> Self {
        let Whole { answer, doubts, room, .. } = whole;
        let asks = first_asks(answer, *room);
        Self {
            title: format!("{} \u{b7} law of {}", answer.title(), answer.on),
            summary: summary(answer),
            alerts: remarks::contradictions(answer),
            regimes: answer.regimes.iter().map(|of| OfRegime::bare(answer, of, *room)).collect(),
            asks_more: answer.ask.len() - asks.len(),
            asks,
            closing: closing(answer, doubts, *room),
            doubts: doubts.legend(),
        }
    }
}

impl OfRegime {
    fn bare(answer: &Classification, decision: &RegimeDecision, room: Room) -> Self {
        let cite = match (decision.verdict, decision.ruled_out) {
            (Verdict::NotListed, 0) => "no entry about such goods is known here".to_owned(),
            (Verdict::NotListed, 1) => "the one entry about such goods says no".to_owned(),
            (Verdict::NotListed, count) => format!("all {count} entries about such goods say no"),
            _ => cited(decision, room),
        };
        let mut remarks: Vec<_> = licences::in_short(answer, decision, room).into_iter().collect();
        remarks.extend(measures::in_short(decision, room));
        remarks.extend(left_out(answer, &decision.left_out, room));
        if room < Room::Least {
            remarks.extend(decision.around.in_short(decision.verdict));
        }
        let most_changes = if room >= Room::Tight { 1 } else { MOST_CHANGES };
        remarks.extend(remarks::of_regime(decision, most_changes, room));
        Self {
            regime: decision.regime,
            verdict: decision.verdict,
            only_if: licences::only_if(decision),
            cite,
            rows: Vec::new(),
            remarks,
        }
    }
}

/// The instruments; where room is short those of the entries, as rules on exports bear the names of theirs.
fn cited(decision: &RegimeDecision, room: Room) -> String {
    let of_regime = format!("{}, ", decision.regime.title());
    let told = |is_told: &dyn Fn(&Text) -> bool| {
        let told = decision.instruments.iter().map(|cited| &cited.instrument).filter(|cited| is_told(cited));
        unique(told.map(|instrument| instrument.trim_start_matches(&of_regime))).join("; ")
    };
    let of_entries = told(&|instrument| decision.entries.iter().any(|entry| entry.instrument == *instrument));
    if room > Room::Ample && !of_entries.is_empty() { of_entries } else { told(&|_| true) }
}

/// As many questions as are read at one glance, and two at least; no more than two where it is crowded,
/// and one where least has room.
fn first_asks(answer: &Classification, room: Room) -> Vec<Asked> {
    let (least, most, flags) = match room {
        Room::Ample | Room::Short => (2, MOST_OF_QUESTIONS, usize::MAX),
        Room::Crowded | Room::Tight => (2, 0, usize::MAX),
        Room::Least => (1, 0, 3),
    };
    let mut lines = 0;
    let asks = asked(answer, flags).into_iter().enumerate().take_while(|(at, ask)| {
        lines += text::question(*at, ask).lines().count();
        *at < least || lines <= most
    });
    asks.map(|(_, ask)| ask).collect()
}

/// The most changes of a verdict that are told, those first that are nearest.
const MOST_CHANGES: usize = 2;

/// The most lines of questions, if more than two are told.
const MOST_OF_QUESTIONS: usize = 10;

/// `controlled in EU, US; undetermined in China`: the gravest first.
fn summary(answer: &Classification) -> String {
    let of_reach = |reach: Option<Truth>| {
        let of_reach = answer.regimes.iter().filter(move |decision| decision.reaches == reach);
        let mut verdicts: Vec<_> = of_reach.map(|decision| (&decision.regime, &decision.verdict)).collect();
        verdicts.sort_by_key(|(_, verdict)| std::cmp::Reverse(**verdict));
        verdicts
    };
    let mut told = Vec::new();
    let perhaps = of_reach(Some(Truth::Unknown));
    if !perhaps.is_empty() {
        told.push(format!("if the law governs this export: {}", remarks::by_verdict(perhaps)));
    }
    let governed = of_reach(None);
    if !governed.is_empty() {
        told.push(remarks::by_verdict(governed));
    }
    told.extend(of_reach(Some(Truth::No)).into_iter().map(|(regime, verdict)| {
        let (regime, verdict) = (remarks::short(*regime), verdict.words());
        format!("the law of {regime} does not govern this export ({verdict} if it did)")
    }));
    told.join("; ")
}

/// The points that are not decided here, taken together by part.
fn left_out(answer: &Classification, points: &[LeftOut], room: Room) -> Option<String> {
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
    if room == Room::Least && told.len() > 1 {
        return Some(format!("Not decided here: {} points (--full)", points.len()));
    }
    let also = if room >= Room::Tight { "" } else { ", and not excluded by what is known" };
    (!told.is_empty()).then(|| format!("Not decided here{also}: {}", told.join("; ")))
}

fn closing(answer: &Classification, doubts: &Doubts<'_>, room: Room) -> Vec<String> {
    let mut closing = remarks::facts(answer, room < Room::Tight);
    closing.extend(remarks::assumptions(answer));
    let mut about = Vec::new();
    let ruled_out: usize = answer.regimes.iter().map(|decision| decision.ruled_out).sum();
    match ruled_out {
        0 => {}
        1 => about.push("Ruled out by what is known: 1 entry (--all).".to_owned()),
        count => about.push(format!("Ruled out by what is known: {count} entries (--all).")),
    }
    about.extend(licences::not_governing(answer, room));
    about.extend(beside_settled(answer).filter(|_| room < Room::Least));
    about.extend(silence(answer));
    about.extend(remarks::unknown_cargo(answer, room < Room::Least));
    about.extend(remarks::unasked(answer).filter(|_| room < Room::Crowded));
    let of_texts = doubts.shared.len();
    if of_texts > 0 {
        let doubts = if of_texts == 1 { "1 doubt".to_owned() } else { format!("{of_texts} doubts") };
        let whose = if room == Room::Least { "" } else { ", the same for all goods" };
        about.push(format!("How the texts were read leaves {doubts}{whose} (--full)."));
    }
    if !about.is_empty() {
        closing.push(about.join(" "));
    }
    closing
}

/// What is open beside a verdict that it cannot change.
fn beside_settled(answer: &Classification) -> Option<String> {
    let is_settled = |decision: &&RegimeDecision| decision.verdict >= Verdict::Controlled;
    let settled = || answer.regimes.iter().filter(is_settled);
    let open = || settled().flat_map(|decision| &decision.entries).filter(|entry| entry.is_open());
    let of_part = open().any(|entry| !entry.part.is_empty());
    let part = if of_part { " (decide a part by itself if it goes alone)" } else { "" };
    open().next().map(|_| format!("What is open beside a settled verdict cannot change it{part}."))
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
