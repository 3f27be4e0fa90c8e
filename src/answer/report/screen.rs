//! What one screen tells, and how it is made to fit.

use crate::answer::classification::{Classification, EntryDecision, LeftOut, RegimeDecision, unique};
use crate::decide::explain::Text;
use crate::goods::items::Category;
use crate::rule::control::Standing;
use crate::rule::regime::Regime;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

use super::asking::{Asked, asked};
use super::grouping::{Member, Together, groups};
use super::layout::width;
use super::{LINES, ids, remarks, text, wording};

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
    /// Their numbers.
    pub ids: String,
    /// What is said of them.
    pub words: String,
    pub truth: Truth,
    /// Whether the words are all that there is to say.
    pub is_exact: bool,
}

/// Entries of one regime about one part, which stand together.
struct Block<'a> {
    regime: usize,
    kind: Kind,
    label: String,
    members: Vec<Member<'a>>,
    /// The numbers that the regime tells of the part.
    told: Vec<&'a str>,
}

/// The entries of every regime about one part, told at one length.
struct Shelf {
    kind: Kind,
    label: String,
    blocks: Vec<usize>,
    /// The step of the ladder.
    level: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// The entry that decides.
    Deciding,
    /// Others that apply.
    Applies,
    /// Those of which one applies, whatever is open.
    Jointly,
    Open,
    /// Not in force, and would apply or may apply.
    Aside(Standing),
    /// Those that say no, if they were asked for.
    RuledOut,
}

/// From the fewest entries a line to the most.
const LADDER: [Together; 4] = [Together::Same, Together::Facts, Together::Family, Together::Part];

/// The most lines that a group takes where there is room.
const MOST_LINES: usize = 3;

/// More groups than this about one part are not read: they are taken together where that can be.
const MOST_GROUPS: usize = 4;

impl Screen {
    /// The report, with as much detail as the lines allow.
    pub fn fitting(answer: &Classification) -> Self {
        let doubts = Doubts::of(answer);
        let mut screen = Self::bare(answer, &doubts);
        let room = LINES.saturating_sub(text::laid_out(&screen, false).lines().count());
        let blocks: Vec<_> = (0..answer.regimes.len()).flat_map(|at| blocks(answer, at)).collect();
        let mut shelves = shelves(&blocks);
        for shelf in &mut shelves {
            let is_crowded = |level: usize| {
                shelf.blocks.iter().any(|at| blocks[*at].groups(LADDER[level]) > MOST_GROUPS)
            };
            shelf.level = (0..2).find(|level| !is_crowded(*level)).unwrap_or(2);
        }
        let mut told = told(&blocks, &shelves, answer, &doubts);
        while told.iter().map(Told::lines).sum::<usize>() > room {
            let rows = |shelf: &Shelf| told.iter().filter(|told| shelf.blocks.contains(&told.block)).count();
            let longest = shelves.iter().enumerate().filter(|(_, shelf)| shelf.can_shrink());
            let longest = longest.max_by_key(|(at, shelf)| (shelf.weight() * rows(shelf), std::cmp::Reverse(*at)));
            let Some((at, _)) = longest else { break };
            shelves[at].level += 1;
            told = self::told(&blocks, &shelves, answer, &doubts);
        }
        let mut left = room.saturating_sub(told.iter().map(Told::lines).sum());
        let mut order: Vec<usize> = (0..told.len()).collect();
        order.sort_by_key(|at| told[*at].rank(&blocks));
        for lines in 2..=MOST_LINES {
            for at in &order {
                let one = &mut told[*at];
                if one.row.is_exact || one.refers_to.is_some() {
                    continue;
                }
                let longer = blocks[one.block].row(&one.group, lines, answer, &doubts);
                let more = text::lines_of(&longer).saturating_sub(one.lines());
                if more <= left {
                    left -= more;
                    one.row = longer;
                }
            }
        }
        for one in told {
            screen.regimes[blocks[one.block].regime].rows.push(one.row);
        }
        screen
    }

    /// Everything but the entries.
    fn bare(answer: &Classification, doubts: &Doubts<'_>) -> Self {
        Self {
            title: format!("{} \u{b7} law of {}", answer.title(), answer.on),
            summary: summary(answer),
            alerts: remarks::contradictions(answer),
            regimes: answer.regimes.iter().map(OfRegime::bare).collect(),
            asks: asked(answer),
            closing: closing(answer, doubts),
            doubts: doubts.legend(),
        }
    }
}

impl OfRegime {
    fn bare(decision: &RegimeDecision) -> Self {
        let of_regime = format!("{}, ", decision.regime.title());
        let told = decision.instruments.iter().map(|cited| cited.instrument.trim_start_matches(&of_regime));
        let cite = match (decision.verdict, decision.ruled_out) {
            (Verdict::NotListed, 0) => "no entry about such goods is known here".to_owned(),
            (Verdict::NotListed, 1) => "the one entry about such goods says no".to_owned(),
            (Verdict::NotListed, count) => format!("all {count} entries about such goods say no"),
            _ => unique(told).join("; "),
        };
        let mut remarks: Vec<_> = decision.measures.iter().map(measure).collect();
        remarks.extend(left_out(&decision.left_out));
        remarks.extend(remarks::of_regime(decision));
        Self { regime: decision.regime, verdict: decision.verdict, cite, rows: Vec::new(), remarks }
    }
}

/// `controlled in EU, US; undetermined in China`: the gravest first.
fn summary(answer: &Classification) -> String {
    let mut verdicts: Vec<_> = answer.regimes.iter().map(|decision| (&decision.regime, &decision.verdict)).collect();
    verdicts.sort_by_key(|(_, verdict)| std::cmp::Reverse(**verdict));
    remarks::by_verdict(verdicts)
}

fn measure(measure: &crate::answer::classification::MeasureDecision) -> String {
    let effect = measure.effect.to_string().replace('_', " ");
    let says = match measure.truth {
        Truth::Yes => "applies".to_owned(),
        Truth::No => "does not apply".to_owned(),
        Truth::Unknown => format!("hangs on {}", measure.open.join(", ")),
    };
    format!("{} ({effect}), {}: {says}", measure.measure, measure.heading)
}

/// The points that are not decided here, by part.
fn left_out(points: &[LeftOut]) -> Vec<String> {
    let mut parts: Vec<(&str, Vec<&LeftOut>)> = Vec::new();
    for point in points {
        match parts.iter_mut().find(|(part, _)| *part == point.part) {
            Some((_, of)) => of.push(point),
            None => parts.push((&point.part, vec![point])),
        }
    }
    let told = parts.iter().map(|(part, points)| {
        let on = if part.is_empty() { String::new() } else { format!(" on {part}") };
        let places: Vec<_> = points.iter().map(|point| point.place.as_ref()).collect();
        let open = unique(points.iter().flat_map(|point| &point.open).map(String::as_str));
        let open = if open.is_empty() { String::new() } else { format!(" ({} would tell more)", open.join(", ")) };
        format!("Not decided here, and may apply{on}: {}{open}", places.join("; "))
    });
    told.collect()
}

fn closing(answer: &Classification, doubts: &Doubts<'_>) -> Vec<String> {
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
    let of_texts = doubts.shared.len();
    if of_texts > 0 {
        about.push(format!("How the texts were read leaves {of_texts} doubts, the same for all goods (--full)."));
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
    (!told.is_empty()).then(|| format!("Nothing known here is about: {}.", told.join("; ")))
}

/// Doubts about single entries have letters; those about whole texts are counted.
struct Doubts<'a> {
    own: Vec<&'a Text>,
    shared: Vec<&'a Text>,
}

impl<'a> Doubts<'a> {
    fn of(answer: &'a Classification) -> Self {
        let shared = unique(answer.regimes.iter().flat_map(|decision| &decision.instruments).flat_map(|cited| &cited.doubts));
        let entries = answer.regimes.iter().flat_map(|decision| &decision.entries);
        let is_law = |entry: &&EntryDecision| matches!(entry.standing, Standing::InForce | Standing::Suspended);
        let told = entries.filter(is_law).filter(|entry| entry.truth != Truth::No);
        let own = unique(told.flat_map(|entry| &entry.doubts).filter(|doubt| !shared.contains(doubt)));
        Self { own, shared }
    }

    fn legend(&self) -> Vec<(String, String)> {
        self.own.iter().enumerate().map(|(at, doubt)| (letter(at), doubt.to_string())).collect()
    }

    fn letters(&self, group: &[&Member<'_>]) -> Vec<String> {
        let is_of = |doubt: &Text| group.iter().any(|member| member.entry.doubts.contains(doubt));
        let letters = self.own.iter().enumerate().filter(|(_, doubt)| is_of(doubt));
        letters.map(|(at, _)| letter(at)).collect()
    }
}

/// `A` to `Z`, then `AA`.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8);
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}

fn blocks(answer: &Classification, regime: usize) -> Vec<Block<'_>> {
    let decision = &answer.regimes[regime];
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for entry in &decision.entries {
        let kind = kind(decision, entry);
        let label = label(answer, entry);
        let known = blocks.iter_mut().find(|block| block.kind == kind && block.label == label && kind != Kind::Deciding);
        match known {
            Some(block) => block.members.push(Member::of(entry)),
            None => {
                let told = decision.entries.iter().filter(|other| other.part == entry.part);
                let told = told.map(|other| other.entry.as_ref()).collect();
                blocks.push(Block { regime, kind, label, members: vec![Member::of(entry)], told });
            }
        }
    }
    let order = |kind: Kind| match kind {
        Kind::Deciding => 0,
        Kind::Applies => 1,
        Kind::Jointly => 2,
        Kind::Open => 3,
        Kind::Aside(_) => 4,
        Kind::RuledOut => 5,
    };
    blocks.sort_by_key(|block| order(block.kind));
    blocks
}

fn kind(decision: &RegimeDecision, entry: &EntryDecision) -> Kind {
    let is_deciding = || decision.deciding.iter().any(|one| one.entry == entry.entry && one.part == entry.part);
    match (entry.standing, entry.truth) {
        (_, Truth::No) => Kind::RuledOut,
        (Standing::InForce, _) if decision.jointly.contains(&entry.key()) => Kind::Jointly,
        (Standing::InForce, Truth::Yes) if is_deciding() => Kind::Deciding,
        (Standing::InForce, Truth::Yes) => Kind::Applies,
        (Standing::InForce, Truth::Unknown) => Kind::Open,
        (standing, _) => Kind::Aside(standing),
    }
}

/// The part on board: its category, or its name or path where several are of that category.
fn label(answer: &Classification, entry: &EntryDecision) -> String {
    let Some(category) = entry.part_category.filter(|_| !entry.part.is_empty()) else { return entry.part.clone() };
    let others = answer.regimes.iter().flat_map(|decision| &decision.entries);
    let others = others.filter(|other| other.part != entry.part && other.part_category == Some(category));
    let is_alone = others.clone().next().is_none();
    let has_own_name = || entry.part_name.is_some() && others.clone().all(|other| other.part_name != entry.part_name);
    match &entry.part_name {
        _ if is_alone => category.words().to_owned(),
        Some(name) if has_own_name() && width(name) <= LONGEST_NAME => name.clone(),
        _ => format!("{} {}", category.words(), entry.part),
    }
}

/// Names of parts that are longer give way to their paths.
const LONGEST_NAME: usize = 30;

fn shelves(blocks: &[Block<'_>]) -> Vec<Shelf> {
    let mut shelves: Vec<Shelf> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        match shelves.iter_mut().find(|shelf| shelf.kind == block.kind && shelf.label == block.label) {
            Some(shelf) => shelf.blocks.push(at),
            None => {
                let (kind, label) = (block.kind, block.label.clone());
                shelves.push(Shelf { kind, label, blocks: vec![at], level: 0 });
            }
        }
    }
    shelves
}

impl Shelf {
    fn can_shrink(&self) -> bool {
        self.level + 1 < LADDER.len() && !matches!(self.kind, Kind::RuledOut | Kind::Deciding | Kind::Jointly)
    }

    /// What is on board gives way before the item itself.
    fn weight(&self) -> usize {
        if self.label.is_empty() { 1 } else { 2 }
    }
}

/// A row with the entries that it tells.
struct Told<'m> {
    block: usize,
    group: Vec<&'m Member<'m>>,
    row: Row,
    /// The row that it refers to.
    refers_to: Option<usize>,
    /// Whether other rows refer to it.
    is_referred_to: bool,
}

impl Told<'_> {
    fn lines(&self) -> usize {
        text::lines_of(&self.row)
    }

    /// Which row is told at length first: what decides, what others refer to, the item itself.
    fn rank(&self, blocks: &[Block<'_>]) -> (bool, bool, bool) {
        let block = &blocks[self.block];
        (block.kind != Kind::Deciding, !block.label.is_empty(), !self.is_referred_to)
    }
}

/// The rows of every block, each on one line. What was told of the same part under another regime is
/// referred to.
fn told<'m>(
    blocks: &'m [Block<'m>],
    shelves: &[Shelf],
    answer: &Classification,
    doubts: &Doubts<'_>,
) -> Vec<Told<'m>> {
    let mut all: Vec<Told<'m>> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let level = shelves.iter().find(|shelf| shelf.blocks.contains(&at)).map_or(0, |shelf| shelf.level);
        for group in block.grouped(LADDER[level]) {
            let row = block.row(&group, 1, answer, doubts);
            all.push(Told { block: at, row, group, refers_to: None, is_referred_to: false });
        }
    }
    refer(blocks, &mut all);
    together_as(blocks, all, answer, doubts)
}

/// Finds for every row the first one, under another regime, that asks the same of the same part.
fn refer(blocks: &[Block<'_>], all: &mut [Told<'_>]) {
    let mut known: Vec<(Vec<Vec<String>>, usize)> = Vec::new();
    for at in 0..all.len() {
        let block = &blocks[all[at].block];
        if block.kind != Kind::Open {
            continue;
        }
        let asks = asks(&all[at].group);
        let same = known.iter().find(|(known, on)| *known == asks && blocks[all[*on].block].label == block.label);
        match same.map(|(_, on)| *on) {
            Some(on) if blocks[all[on].block].regime != block.regime => {
                all[at].refers_to = Some(on);
                all[on].is_referred_to = true;
            }
            _ => known.push((asks, at)),
        }
    }
}

/// Rows that refer to the same points of one regime become one; a row that refers alone does so only
/// where it does not fit a line.
fn together_as<'m>(
    blocks: &'m [Block<'m>],
    all: Vec<Told<'m>>,
    answer: &Classification,
    doubts: &Doubts<'_>,
) -> Vec<Told<'m>> {
    let regime_of = |told: &Told<'_>| blocks[told.block].regime;
    let numbers = |told: &Told<'_>| -> Vec<String> {
        let mut numbers: Vec<_> = told.group.iter().map(|member| ids::joined(&member.entry.entry)).collect();
        numbers.sort();
        numbers
    };
    // By regime and the regime referred to: the rows that name the same points.
    let mut same: Vec<((usize, usize), Vec<usize>)> = Vec::new();
    for (at, told) in all.iter().enumerate() {
        let Some(on) = told.refers_to.filter(|on| numbers(&all[*on]) == numbers(told)) else { continue };
        let key = (regime_of(told), regime_of(&all[on]));
        match same.iter_mut().find(|(known, _)| *known == key) {
            Some((_, rows)) => {
                let is_new = rows.iter().all(|row| numbers(&all[*row]).iter().all(|id| !numbers(told).contains(id)));
                if is_new {
                    rows.push(at);
                }
            }
            None => same.push((key, vec![at])),
        }
    }
    same.retain(|(_, rows)| rows.len() > 1);
    let names: Vec<(String, bool)> = all
        .iter()
        .map(|told| {
            let regime = remarks::short(answer.regimes[regime_of(told)].regime);
            (format!("{} of {regime}", told.row.numbers()), told.row.is_exact && told.lines() == 1)
        })
        .collect();
    let mut out: Vec<Told<'m>> = Vec::new();
    let groups: Vec<Vec<&'m Member<'m>>> = all.iter().map(|told| told.group.clone()).collect();
    for (at, mut told) in all.into_iter().enumerate() {
        if let Some(((_, other), rows)) = same.iter().find(|(_, rows)| rows.contains(&at)) {
            if rows[0] == at {
                told.group = rows.iter().flat_map(|row| groups[*row].clone()).collect();
                let regime = remarks::short(answer.regimes[*other].regime);
                told.row = blocks[told.block].row_same(&told.group, regime, answer, doubts);
                out.push(told);
            }
            continue;
        }
        match told.refers_to {
            Some(on) if !names[at].1 => {
                told.row = blocks[told.block].row_as(&names[on].0, told.row, &told.group, answer, doubts);
            }
            _ => told.refers_to = None,
        }
        out.push(told);
    }
    out
}

/// What the entries of a group ask, in any order.
fn asks(group: &[&Member<'_>]) -> Vec<Vec<String>> {
    let words = |member: &&Member<'_>| member.words().into_iter().map(str::to_owned).collect();
    let mut asks: Vec<Vec<String>> = group.iter().map(words).collect();
    asks.sort_unstable();
    asks.dedup();
    asks
}

impl Row {
    /// Its numbers, without how many points they are.
    fn numbers(&self) -> &str {
        self.ids.split(": ").next().unwrap_or_default()
    }
}

impl Block<'_> {
    fn by(&self, by: Together) -> Together {
        match self.kind {
            Kind::Jointly | Kind::Deciding => Together::Part,
            // Entries that apply need not be told by what they hang on.
            Kind::Applies | Kind::Aside(_) if by == Together::Facts => Together::Family,
            Kind::RuledOut => Together::Same,
            _ => by,
        }
    }

    /// Its entries in groups; two of which different things must hold stay apart as long as that can be.
    fn grouped(&self, by: Together) -> Vec<Vec<&Member<'_>>> {
        let by = self.by(by);
        let finer = groups(&self.members, self.by(Together::Same));
        let coarse = groups(&self.members, by).into_iter().flat_map(|group| {
            let is_own = |own: &&Vec<&Member<'_>>| own.iter().any(|one| is_among(one, &group));
            let own: Vec<_> = finer.iter().filter(is_own).cloned().collect();
            if own.len() <= 2 && by != Together::Part { own } else { vec![group] }
        });
        coarse.collect()
    }

    fn groups(&self, by: Together) -> usize {
        groups(&self.members, self.by(by)).len()
    }

    fn row(&self, group: &[&Member<'_>], lines: usize, answer: &Classification, doubts: &Doubts<'_>) -> Row {
        let numbers: Vec<_> = group.iter().map(|member| member.entry.entry.as_ref()).collect();
        let mut short = ids::abbreviated(&numbers, &self.told);
        if short.len() > MOST_OF_A_LINE {
            short = ids::families(&numbers, &self.told);
        }
        if numbers.len() > 1 && short.matches([',', ';']).count() + 1 < numbers.len() {
            short.push_str(&format!(": {} points", numbers.len()));
        }
        let first = group[0].entry;
        let forms = match (self.kind, first.truth) {
            (Kind::Jointly, _) => wording::which(group),
            (_, Truth::Unknown) => wording::left(group),
            (Kind::RuledOut, _) => wording::excluded(&first.ground),
            (Kind::Aside(_), Truth::Yes) if group.len() > 1 => vec!["would apply".to_owned()],
            (_, Truth::Yes) if group.len() > 1 => vec!["apply too".to_owned()],
            (Kind::Aside(_), _) => wording::would(&first.ground),
            _ => wording::because(&first.ground),
        };
        let before = match self.kind {
            Kind::Aside(Standing::Suspended) => "suspended; ",
            Kind::Aside(Standing::Pending) => "not yet law; ",
            Kind::Aside(Standing::Ended) => "no longer law; ",
            _ => "",
        };
        let label = if self.label.is_empty() { String::new() } else { format!("{}: ", self.label) };
        let tail = self.tail(group, answer, doubts);
        let row = |(at, words): (usize, &str)| Row {
            is_exact: at == 0,
            ids: short.clone(),
            words: format!("{label}{before}{words}{tail}"),
            truth: if self.kind == Kind::Jointly { Truth::Yes } else { first.truth },
        };
        let mut rows = forms.iter().map(String::as_str).enumerate().map(row);
        let last = rows.clone().last();
        rows.find(|row| text::lines_of(row) <= lines).or(last).unwrap_or_else(|| row((0, "")))
    }

    /// Entries about several parts that ask what the same points of another regime ask.
    fn row_same(&self, group: &[&Member<'_>], regime: &str, answer: &Classification, doubts: &Doubts<'_>) -> Row {
        let numbers: Vec<_> = group.iter().map(|member| member.entry.entry.as_ref()).collect();
        let told: Vec<_> = answer.regimes[self.regime].entries.iter().map(|entry| entry.entry.as_ref()).collect();
        let mut short = ids::abbreviated(&numbers, &told);
        if width(&short) > MOST_COLUMNS {
            short = ids::families(&numbers, &told);
        }
        let words = format!("as the same points of {regime}{}", self.tail(group, answer, doubts));
        Row { ids: short, words, truth: Truth::Unknown, is_exact: true }
    }

    /// A row that asks what another one asks.
    fn row_as(
        &self,
        before: &str,
        row: Row,
        group: &[&Member<'_>],
        answer: &Classification,
        doubts: &Doubts<'_>,
    ) -> Row {
        let label = if self.label.is_empty() { String::new() } else { format!("{}: ", self.label) };
        Row { words: format!("{label}as {before}{}", self.tail(group, answer, doubts)), ..row }
    }

    /// Reasons, the questions that are about the group, and its doubts.
    fn tail(&self, group: &[&Member<'_>], answer: &Classification, doubts: &Doubts<'_>) -> String {
        let mut tail = String::new();
        let first = group[0].entry;
        let reasons = unique(group.iter().flat_map(|member| &member.entry.reasons).map(AsRef::as_ref));
        match self.kind {
            Kind::Deciding | Kind::Applies if first.truth == Truth::Yes => {
                if !reasons.is_empty() {
                    tail.push_str(&format!(" \u{b7} {}", reasons.join(" ")));
                }
                for open in unique(group.iter().flat_map(|member| &member.entry.open_reasons)) {
                    tail.push_str(&format!(" \u{b7} {} hangs on {}", open.reason, open.open.join(", ")));
                }
            }
            // Which of them applies is open: only what stands for each of them is sure.
            Kind::Jointly => {
                let is_sure = |reason: &&&str| group.iter().all(|member| member.entry.reasons.iter().any(|own| own == **reason));
                let sure: Vec<_> = reasons.iter().filter(is_sure).copied().collect();
                if !sure.is_empty() {
                    tail.push_str(&format!(" \u{b7} {}", sure.join(" ")));
                }
            }
            _ => {}
        }
        let regime = answer.regimes[self.regime].regime;
        let is_for = |entry: &EntryDecision, ask: &crate::answer::ask::Ask| {
            let mut waiting = ask.waiting.iter();
            waiting.any(|on| on.regime == regime && on.entry == entry.entry && on.part == entry.part)
        };
        let asks = answer.ask.iter().enumerate();
        let asks = asks.filter(|(_, ask)| group.iter().any(|member| is_for(member.entry, ask)));
        let asks: Vec<_> = asks.map(|(at, _)| (at + 1).to_string()).chain(doubts.letters(group)).collect();
        if !asks.is_empty() {
            tail.push_str(&format!(" ({})", asks.join(", ")));
        }
        tail
    }
}

fn is_among(one: &Member<'_>, group: &[&Member<'_>]) -> bool {
    group.iter().any(|other| std::ptr::eq(*other, one))
}

/// Numbers longer than this are told by the entry of the list alone.
const MOST_OF_A_LINE: usize = 60;

/// The same where little else stands on the line.
const MOST_COLUMNS: usize = 90;
