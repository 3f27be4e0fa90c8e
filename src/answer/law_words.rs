//! A law in words: its entries, days, points and readings as Markdown, so that
//! a lawyer can compare what the library decides with the text, line by line.

use std::fmt::Write as _;

use crate::goods::items::Category;
use crate::rule::control::{Control, Suspension, Version};
use crate::rule::criterion::{Accepts, Criterion, Form, Test};
use crate::rule::instrument::{Application, Citation, Instrument};
use crate::rule::licence::Goods;
use crate::rule::measure::Scope;
use crate::rule::regime::Regime;

impl Regime {
    /// Every entry and measure of the regime in words, as Markdown.
    ///
    /// ```
    /// let words = dualuse::Regime::Cn.to_markdown();
    /// assert!(words.contains("maximum take-off mass > 7 kg"));
    /// ```
    pub fn to_markdown(self) -> String {
        let measures = self.measures().iter().map(|measure| &measure.control);
        let controls: Vec<_> = self.controls().iter().copied().chain(measures).collect();
        format!("{}\n{}", self.not_decided(), law_in_words(&controls))
    }

    /// The regime's name, and what the library does not decide of it, as Markdown.
    pub fn not_decided(self) -> String {
        let mut text = format!("# {}\n\nNot decided:\n\n", self.title());
        for what in self.not_covered() {
            let _ = writeln!(text, "- {what}");
        }
        text
    }
}

impl Control {
    /// The entry in words, with all its versions, as Markdown.
    pub fn to_markdown(&'static self) -> String {
        law_in_words(&[self])
    }
}

/// Entries in words, as Markdown, below the instruments where they stand. What
/// is doubtful in every text of an instrument is said once, at its head.
pub fn law_in_words(controls: &[&'static Control]) -> String {
    let mut instruments: Vec<&'static Instrument> = Vec::new();
    for version in controls.iter().flat_map(|control| control.versions()) {
        if !instruments.iter().any(|known| is_same(known, version.citation.instrument)) {
            instruments.push(version.citation.instrument);
        }
    }
    let mut text = String::new();
    for instrument in instruments {
        let _ = write!(text, "\n# {}\n\n{}", instrument.name, instrument_head(instrument));
        let versions = controls.iter().flat_map(|control| control.versions());
        let of_it = |version: &&Version| is_same(version.citation.instrument, instrument);
        if let Some(application) = versions.filter(of_it).find_map(|version| version.application) {
            text.push_str(&application_words(application, instrument));
        }
        doubts("Doubtful throughout", throughout(instrument, controls), &mut text);
        for control in controls.iter().copied().filter(|control| stands_in(control, instrument)) {
            entry(control, instrument, controls, &mut text);
        }
    }
    text.trim_start().to_owned()
}

fn is_same(one: &Instrument, other: &Instrument) -> bool {
    std::ptr::eq(one, other)
}

/// Whether the oldest text of an entry stands in an instrument.
fn stands_in(control: &'static Control, instrument: &Instrument) -> bool {
    control.versions().first().is_some_and(|version| is_same(version.citation.instrument, instrument))
}

fn instrument_head(instrument: &Instrument) -> String {
    let Instrument { title, issuer, quality, source, checked, .. } = instrument;
    let mut head = format!("{title}\n\nBy: {issuer}\n\nRead: {quality}, {checked}, in: {source}\n");
    if !instrument.documents.is_empty() {
        let _ = write!(head, "\nAn application contains:\n\n");
        instrument.documents.iter().for_each(|document| {
            let _ = writeln!(head, "- {document}");
        });
    }
    head
}

fn application_words(application: &Application, below: &Instrument) -> String {
    let Application { by, documents, decided_by, working_days, near_misses, .. } = application;
    let mut text = String::new();
    if !documents.is_empty() && !is_same(by.instrument, below) {
        let _ = write!(text, "\nAn application contains ({by}):\n\n");
        documents.iter().for_each(|document| {
            let _ = writeln!(text, "- {document}");
        });
    }
    if let Some(decided_by) = decided_by {
        let _ = write!(text, "\nDecided by: {decided_by}\n");
    }
    if let Some(days) = working_days {
        let _ = write!(text, "\nDecided within: {days} working days ({by})\n");
    }
    near_misses.iter().for_each(|stated| {
        let _ = write!(text, "\nNear misses: {stated}\n");
    });
    text
}

/// What is doubtful in every text that these entries have in an instrument.
fn throughout(instrument: &Instrument, controls: &[&'static Control]) -> Vec<&'static str> {
    let versions = || {
        let all = controls.iter().flat_map(|control| control.versions());
        all.filter(|version| is_same(version.citation.instrument, instrument))
    };
    let of_first = versions().next().into_iter().flat_map(Version::doubts);
    of_first.filter(|doubt| versions().all(|version| version.doubts().any(|other| other == *doubt))).collect()
}

fn entry(
    control: &'static Control,
    instrument: &Instrument,
    controls: &[&'static Control],
    text: &mut String,
) {
    let _ = writeln!(text, "\n## {}: {}", control.id, control.heading);
    if let Some(measure) = control.regime.measures().iter().find(|measure| measure.control == *control) {
        let effect = measure.effect.to_string().replace('_', " ");
        let _ = writeln!(text, "\n{effect}, about {}", goods(measure.scope));
        if let Scope::Disputed(disputed) = measure.scope {
            for (reading, scope) in disputed.dispute.below().iter().zip(disputed.scopes) {
                let _ = writeln!(text, "- **{}**: {}", reading.number.unwrap_or_default(), goods(*scope));
            }
        }
    }
    if let Some(words) = licence_rule(control) {
        let _ = writeln!(text, "\n{words}");
    }
    for version in control.versions() {
        let _ = write!(text, "\n{}\n\n", version_head(version, instrument));
        if !version.original.is_empty() {
            let _ = writeln!(text, "> {}\n", version.original);
        }
        write(&version.criterion, 0, text);
        for reason in version.reasons {
            let label = format!("reason {}: ", reason.code);
            write_labelled(&label, &reason.applies, 0, text);
        }
        let said = throughout(version.citation.instrument, controls);
        doubts("Doubtful", version.doubts().filter(|doubt| !said.contains(doubt)).collect(), text);
    }
}

/// What a rule on licences does, about which goods.
fn licence_rule(control: &Control) -> Option<String> {
    let law = control.regime.licence_law();
    if law.reach == Some(control) {
        return Some("which exports the law governs".to_owned());
    }
    if let Some(demand) = law.demands.iter().find(|demand| demand.control == *control) {
        return Some(format!("demands a licence ({}), about {}", demand.label, demand.goods.in_words()));
    }
    if let Some(bar) = law.bars.iter().find(|bar| bar.control == *control) {
        let but = if bar.but.is_empty() { String::new() } else { format!(" but {}", bar.but.join(", ")) };
        return Some(format!("takes exceptions away{but}, about {}", bar.goods.in_words()));
    }
    let exception = law.exceptions.iter().find(|exception| exception.control == *control)?;
    let mut words =
        format!("may take the place of {}, about {}", exception.against, exception.goods.in_words());
    if !exception.asks.is_empty() {
        words.push_str("\n\nIt asks:\n");
    }
    for asks in exception.asks {
        let _ = write!(words, "\n- {asks}");
    }
    Some(words)
}

/// The goods that a measure is about.
fn goods(scope: Scope) -> String {
    match scope {
        Scope::AnyItem => "all goods".to_owned(),
        Scope::UncontrolledItem => "goods that no entry controls".to_owned(),
        Scope::UncontrolledAircraft => "unmanned aircraft that no entry controls".to_owned(),
        Scope::ControlledItem => "goods that an entry controls".to_owned(),
        Scope::ItemOf(controls) => {
            let ids: Vec<_> = controls.iter().map(|control| control.id).collect();
            format!("goods that one of these controls: {}", ids.join(", "))
        }
        Scope::Goods(goods) => goods.in_words(),
        Scope::Disputed(disputed) => match &disputed.dispute.form {
            Form::Disputed(dispute) => {
                format!("goods that are disputed ({}): {}\n", dispute.id, dispute.doubt)
            }
            _ => String::new(),
        },
    }
}

impl Goods {
    /// Which goods they are.
    fn in_words(&self) -> String {
        let each = |goods: &[Self], between: &str| {
            let each: Vec<_> = goods.iter().map(Self::in_words).collect();
            each.join(between)
        };
        match self {
            Self::Everything => "all goods".to_owned(),
            Self::Listed => "goods that an entry controls".to_owned(),
            Self::Of(controls) if controls.len() > MOST_NAMED => {
                let instrument = controls[0].versions()[0].citation.instrument.name;
                format!("goods of one of {} entries, as those of {instrument}", controls.len())
            }
            Self::Of(controls) => {
                let ids: Vec<_> = controls.iter().map(|control| control.id).collect();
                format!("goods of {}", ids.join(", "))
            }
            Self::For(code) => format!("goods controlled for {code}"),
            Self::Meets(category, criterion) => {
                let mut text = String::new();
                write(criterion, 0, &mut text);
                let lines: Vec<_> = text.lines().map(|line| line.trim().trim_start_matches("- ")).collect();
                format!("{} that meet: {}", category.words(), lines.join(" "))
            }
            Self::All(goods) => format!("({})", each(goods, "; and ")),
            Self::Any([]) => "no goods of an entry here".to_owned(),
            Self::Any(goods) => format!("({})", each(goods, "; or ")),
            Self::Not(goods) => format!("other than {}", goods.in_words()),
        }
    }
}

/// More entries than these are told by their list.
const MOST_NAMED: usize = 40;

fn doubts(heading: &str, doubts: Vec<&str>, text: &mut String) {
    if doubts.is_empty() {
        return;
    }
    let _ = write!(text, "\n{heading}:\n\n");
    for doubt in doubts {
        let _ = writeln!(text, "- {doubt}");
    }
}

/// Its place and days, below the head of an instrument.
fn version_head(version: &Version, below: &Instrument) -> String {
    let Citation { instrument, place } = version.citation;
    let mut head = match place {
        "" => String::new(),
        place if is_same(instrument, below) => format!("{place}, "),
        _ => format!("{}, ", version.citation),
    };
    let since = if version.maybe_earlier { "at least since" } else { "since" };
    let _ = write!(head, "{since} {}", version.since);
    for (since, citation) in version.also {
        let _ = write!(head, ", since {since} also {citation}");
    }
    if let Some(end) = version.until {
        let inferred = if end.inferred { " (inferred)" } else { "" };
        let _ = write!(head, ", first day out {}{inferred}, by {}", end.on, end.by);
    }
    if let Some(suspension) = version.suspended {
        let Suspension { from, until, by, .. } = suspension;
        let _ = write!(head, ", suspended from {from} to before {until} by {by}");
    }
    if version.quality != instrument.quality {
        let _ = write!(head, "; read: {}", version.quality);
    }
    head + "."
}

fn write(criterion: &Criterion, depth: usize, text: &mut String) {
    let label = match (criterion.number, criterion.says) {
        (Some(number), Some(says)) => format!("**{number}** \u{201c}{says}\u{201d}: "),
        (Some(number), None) => format!("**{number}**: "),
        (None, Some(says)) => format!("\u{201c}{says}\u{201d}: "),
        (None, None) => String::new(),
    };
    let (words, below): (String, &[Criterion]) = match &criterion.form {
        Form::Test(test) => (limit(test), &[]),
        Form::All([only]) if only.number.is_none() && only.says.is_none() && !label.is_empty() => {
            return write_labelled(&label, only, depth, text);
        }
        Form::All([]) => ("always".to_owned(), &[]),
        Form::All(criteria) => ("all of".to_owned(), criteria),
        Form::Any([]) => ("never".to_owned(), &[]),
        Form::Any(criteria) => ("any of".to_owned(), criteria),
        Form::NoneOf(criteria) => ("none of".to_owned(), criteria),
        Form::Carries(category, criteria) => (about("on board", *category, criteria), criteria),
        Form::DesignedFor(category, criteria) => {
            (about("specially designed for", *category, criteria), criteria)
        }
        Form::Entry(control) => (format!("entry {}", control.id), &[]),
        Form::Disputed(dispute) => {
            (format!("disputed ({}): {}", dispute.id, dispute.doubt), dispute.readings)
        }
    };
    let _ = writeln!(text, "{:indent$}- {label}{words}", "", indent = 2 * depth);
    for criterion in below {
        write(criterion, depth + 1, text);
    }
}

/// `maximum endurance >= 30 min`, `detector: microbolometer`.
fn limit(test: &Test) -> String {
    let colon = if matches!(test.accepts, Accepts::Choices(_)) { ":" } else { "" };
    let members = match test.accepts {
        Accepts::Countries(group) => {
            let codes: Vec<_> = group.members.iter().map(ToString::to_string).collect();
            format!(" ({})", codes.join(", "))
        }
        _ => String::new(),
    };
    format!("{}{colon} {}{members}", test.attribute.phrase, test.accepted())
}

fn write_labelled(label: &str, only: &Criterion, depth: usize, text: &mut String) {
    let before = text.len();
    write(only, depth, text);
    let at = before + 2 * depth + "- ".len();
    text.insert_str(at, label);
}

fn about(relation: &str, category: Category, criteria: &[Criterion]) -> String {
    let words = category.words();
    if criteria.is_empty() {
        format!("{relation}: {words}")
    } else {
        format!("{relation}: {words} with all of")
    }
}
