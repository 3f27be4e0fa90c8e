//! The entries of one regime about one part, and the rows that tell them.

use crate::answer::ask::Ask;
use crate::answer::classification::{Classification, EntryDecision, RegimeDecision, unique};
use crate::rule::control::Standing;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::grouping::{Member, Together, groups};
use super::layout::width;
use super::screen::{Row, Whole, label};
use super::{ids, text, wording};

/// Entries of one regime about one part, which stand together.
pub struct Block<'a> {
    pub regime: usize,
    pub kind: Kind,
    pub label: String,
    pub members: Vec<Member<'a>>,
    /// The numbers that the regime tells of the part.
    told: Vec<&'a str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
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
/// The entries of one regime by part, what applies first.
pub fn blocks(answer: &Classification, regime: usize) -> Vec<Block<'_>> {
    let decision = &answer.regimes[regime];
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for entry in &decision.entries {
        let kind = kind(decision, entry);
        let label = label(answer, &entry.part);
        let known = blocks
            .iter_mut()
            .find(|block| block.kind == kind && block.label == label && kind != Kind::Deciding);
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
    let is_deciding =
        || decision.deciding.iter().any(|one| one.entry == entry.entry && one.part == entry.part);
    match (entry.standing, entry.truth) {
        (_, Truth::No) => Kind::RuledOut,
        (Standing::InForce, _) if decision.jointly.contains(&entry.key()) => Kind::Jointly,
        (Standing::InForce, Truth::Yes) if is_deciding() => Kind::Deciding,
        (Standing::InForce, Truth::Yes) => Kind::Applies,
        (Standing::InForce, Truth::Unknown) => Kind::Open,
        (standing, _) => Kind::Aside(standing),
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
    pub fn grouped(&self, by: Together) -> Vec<Vec<&Member<'_>>> {
        if self.kind == Kind::RuledOut {
            return self.ruled_out();
        }
        let by = self.by(by);
        let finer = groups(&self.members, self.by(Together::Same));
        let coarse = groups(&self.members, by).into_iter().flat_map(|group| {
            let is_own = |own: &&Vec<&Member<'_>>| own.iter().any(|one| is_among(one, &group));
            let own: Vec<_> = finer.iter().filter(is_own).cloned().collect();
            if own.len() <= 2 && by != Together::Part { own } else { vec![group] }
        });
        coarse.collect()
    }

    /// Those that the same values rule out, together.
    fn ruled_out(&self) -> Vec<Vec<&Member<'_>>> {
        let mut groups: Vec<(Vec<String>, Vec<&Member<'_>>)> = Vec::new();
        for member in &self.members {
            let by = wording::excluded(&member.entry.ground);
            match groups.iter_mut().find(|(known, _)| *known == by) {
                Some((_, group)) => group.push(member),
                None => groups.push((by, vec![member])),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    pub fn groups(&self, by: Together) -> usize {
        groups(&self.members, self.by(by)).len()
    }

    pub fn row(&self, group: &[&Member<'_>], lines: usize, of: &Whole<'_>) -> Row {
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
        let tail = self.tail(group, of);
        let row = |(at, words): (usize, &str)| Row {
            is_exact: at == 0,
            entries: entries(group),
            ids: short.clone(),
            words: format!("{label}{before}{words}{tail}"),
            truth: if self.kind == Kind::Jointly { Truth::Yes } else { first.truth },
        };
        let mut rows = forms.iter().map(String::as_str).enumerate().map(row);
        let last = rows.clone().next_back();
        rows.find(|row| text::lines_of(row) <= lines).or(last).unwrap_or_else(|| row((0, "")))
    }

    /// Entries about several parts that ask what the same points of another regime ask.
    pub fn row_same(&self, group: &[&Member<'_>], regime: &str, of: &Whole<'_>) -> Row {
        let numbers: Vec<_> = group.iter().map(|member| member.entry.entry.as_ref()).collect();
        let told: Vec<_> =
            of.answer.regimes[self.regime].entries.iter().map(|entry| entry.entry.as_ref()).collect();
        let mut short = ids::abbreviated(&numbers, &told);
        if width(&short) > MOST_COLUMNS {
            short = ids::families(&numbers, &told);
        }
        let words = format!("as the same points of {regime}{}", self.tail(group, of));
        Row { entries: entries(group), ids: short, words, truth: Truth::Unknown, is_exact: true }
    }

    /// A row that asks what another one asks.
    pub fn row_as(&self, before: &str, row: Row, group: &[&Member<'_>], of: &Whole<'_>) -> Row {
        let label = if self.label.is_empty() { String::new() } else { format!("{}: ", self.label) };
        Row { words: format!("{label}as {before}{}", self.tail(group, of)), ..row }
    }

    /// Reasons, the questions that are about the group, and its doubts.
    fn tail(&self, group: &[&Member<'_>], of: &Whole<'_>) -> String {
        let mut tail = String::new();
        let first = group[0].entry;
        let reasons = unique(group.iter().flat_map(|member| &member.entry.reasons).map(AsRef::as_ref));
        match self.kind {
            Kind::Deciding | Kind::Applies if first.truth == Truth::Yes => {
                let points = wording::points(&first.ground);
                let number = format!(".{}.", first.entry);
                let is_told = |point: &&&str| {
                    !number.contains(&format!(".{point}.")) && !first.entry.ends_with(**point)
                };
                let points: Vec<_> = points.iter().filter(is_told).copied().collect();
                if group.len() == 1 && !points.is_empty() && points.len() <= MOST_POINTS {
                    let word = if points.len() == 1 { "point" } else { "points" };
                    tail.push_str(&format!(" \u{b7} {word} {}", points.join(", ")));
                }
                if !reasons.is_empty() {
                    tail.push_str(&format!(" \u{b7} {}", reasons.join(" ")));
                }
                for open in unique(group.iter().flat_map(|member| &member.entry.open_reasons)) {
                    tail.push_str(&format!(" \u{b7} {} hangs on {}", open.reason, open.open.join(", ")));
                }
            }
            // Which of them applies is open: only what stands for each of them is sure.
            Kind::Jointly => {
                let is_sure = |reason: &&&str| {
                    group.iter().all(|member| member.entry.reasons.iter().any(|own| own == **reason))
                };
                let sure: Vec<_> = reasons.iter().filter(is_sure).copied().collect();
                if !sure.is_empty() {
                    tail.push_str(&format!(" \u{b7} {}", sure.join(" ")));
                }
            }
            _ => {}
        }
        let regime = of.answer.regimes[self.regime].regime;
        let is_for = |entry: &EntryDecision, ask: &Ask| {
            let mut waiting = ask.waiting.iter();
            waiting.any(|on| on.regime == regime && on.entry == entry.entry && on.part == entry.part)
        };
        let asks = of.answer.ask.iter().take(of.asks).enumerate();
        let asks = asks.filter(|(_, ask)| group.iter().any(|member| is_for(member.entry, ask)));
        let asks: Vec<_> = asks.map(|(at, _)| (at + 1).to_string()).chain(of.doubts.letters(group)).collect();
        if !asks.is_empty() {
            tail.push_str(&format!(" ({})", asks.join(", ")));
        }
        tail
    }
}

fn entries(group: &[&Member<'_>]) -> Vec<(Text, Text)> {
    group.iter().map(|member| (member.entry.entry.clone(), member.entry.part.clone())).collect()
}

fn is_among(one: &Member<'_>, group: &[&Member<'_>]) -> bool {
    group.iter().any(|other| std::ptr::eq(*other, one))
}

/// More points than these are told with the entry whole.
const MOST_POINTS: usize = 4;

/// Numbers longer than this are told by the entry of the list alone.
const MOST_OF_A_LINE: usize = 60;

/// The same where little else stands on the line.
const MOST_COLUMNS: usize = 90;
