//! Whether an export needs a licence, as plain data.

use serde::{Deserialize, Serialize};

use crate::answer::case::Case;
use crate::answer::classification::{EntryDecision, LeftOut, unique};
use crate::answer::condition_words::listed;
use crate::decide::entry_of_day::{Counts, EntryOfRegime};
use crate::decide::letter::Letter;
use crate::decide::licence_of_day::LicenceOfDay;
use crate::decide::question::Questions;
use crate::decide::regime_of_day::RegimeOfDay;
use crate::decide::tables::Global;
use crate::decide::variable::GlobalId;
use crate::goods::items::{Export, ItemRef};
use crate::goods::path::join;
use crate::rule::control::Control;
use crate::rule::licence::{Demand, Goods, LicenceLaw};
use crate::rule::measure::Effect;
use crate::value::text::Text;
use crate::value::truth::Truth;

/// What the law of one regime asks of an export, on the way from its verdict to a licence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LicenceDecision {
    /// Whether the law governs this export at all.
    pub reaches: Truth,
    /// Whether a licence is needed, in the worlds in which the law governs the export.
    pub needed: Needed,
    /// What surely demands it: an entry and the reason or article by which it does, or a measure.
    #[serde(rename = "for")]
    pub demands: Vec<String>,
    /// What may demand it, as far as is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub perhaps: Vec<String>,
    /// What may take the place of a licence: not excluded by what is known, which is not to say that
    /// it applies.
    pub may_apply: Vec<MayApply>,
    /// The facts that may still change whether a licence is needed, or whether the law governs the export.
    pub open: Vec<String>,
    /// What keeps it open that no fact can close: disputes, sections that were not read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_because: Vec<String>,
    /// What must be told to the authority, which decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<String>,
    /// What is not checked here; none found is no clearance.
    pub not_checked: Vec<Text>,
    /// Where all of this stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
    /// What is doubtful in the texts that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Text>,
}

/// Whether a licence is needed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::Display, strum::EnumString,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Needed {
    /// In every world that the facts allow.
    Yes,
    /// In none, as far as is known here; that is no clearance.
    NoneFound,
    /// In some.
    Unknown,
}

/// What may take the place of a licence: not excluded by what is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MayApply {
    /// What it is called, such as `STA`.
    pub id: Text,
    /// The paragraph.
    pub place: Text,
    /// The path of the part on board for which it may apply; empty for the item itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// What it asks, for which whoever exports answers.
    pub asks: Vec<Text>,
    /// Where it stands.
    pub cites: Vec<String>,
    /// What is doubtful in the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Text>,
}

/// What was found on the way, before it is told.
struct Finding<'a> {
    regime: &'a RegimeOfDay,
    law: &'a LicenceLaw,
    licence: &'a LicenceOfDay,
    export: ItemRef<'a>,
    entries: &'a [EntryDecision],
    demands: Vec<String>,
    perhaps: Vec<String>,
    may_apply: Vec<MayApply>,
    /// Rules by which the authority must be told, with the paths of the goods that they are about.
    duties: Vec<(&'static Control, Vec<String>)>,
    /// The rules that are told.
    told: Vec<&'static Control>,
}

impl Case<'_> {
    /// What the law of a regime asks of the export; nothing where it asks for no licence itself.
    pub(super) fn licence(
        &self,
        regime: &RegimeOfDay,
        export: &Export,
        entries: &[EntryDecision],
        left_out: &[LeftOut],
    ) -> Option<LicenceDecision> {
        let (law, licence) = regime.licence()?;
        let outcome = licence.outcome(self.item, export.into());
        let mut found = Finding {
            regime,
            law,
            licence,
            export: export.into(),
            entries,
            demands: Vec::new(),
            perhaps: Vec::new(),
            may_apply: Vec::new(),
            duties: Vec::new(),
            told: law.reach.into_iter().collect(),
        };
        if outcome.reaches() != Truth::No {
            found.part(self.item, String::new());
        }
        let needed = match outcome.needed() {
            Truth::Yes => Needed::Yes,
            Truth::No => Needed::NoneFound,
            Truth::Unknown => Needed::Unknown,
        };
        let is_open = needed == Needed::Unknown || outcome.reaches() == Truth::Unknown;
        let open = if is_open {
            Questions::open_of_licence(regime, self.law(), (self.item, export))
        } else {
            Vec::new()
        };
        let mut open_because = found.open_because(self.item, outcome);
        if needed == Needed::Unknown {
            open_because.extend(left_out.iter().map(|point| format!("{} is not encoded", point.place)));
            open_because.extend(found.unseen());
        }
        let duties = found.duties.iter().map(|(rule, paths)| duty(rule, paths, self.item)).collect();
        let (cites, doubts) = found.texts();
        let Finding { demands, perhaps, may_apply, .. } = found;
        Some(LicenceDecision {
            reaches: outcome.reaches(),
            needed,
            demands: unique(demands),
            perhaps: unique(perhaps),
            may_apply,
            open,
            open_because: unique(open_because),
            duties,
            not_checked: law.not_checked.iter().map(|&what| what.into()).collect(),
            cites,
            doubts,
        })
    }
}

impl Finding<'_> {
    /// What is demanded of an item and of what is on board, and what may take its place.
    fn part(&mut self, item: ItemRef<'_>, path: String) {
        let of = self.licence.category(item.category());
        let look = self.licence.look(item, self.export);
        for (at, demand) in self.law.demands.iter().enumerate() {
            let truth = of.demand(at, &look);
            if truth != Truth::No {
                self.told.push(&demand.control);
                self.demanded(demand, truth, &path);
            }
        }
        self.measures(item, &path);
        for (at, exception) in self.law.exceptions.iter().enumerate() {
            if of.may_apply(at, &look) {
                let EntryOfRegime { version, standing, .. } =
                    EntryOfRegime::on(&exception.control, self.regime.day);
                self.may_apply.push(MayApply {
                    id: exception.name.into(),
                    place: exception.control.id.into(),
                    part: path.clone(),
                    asks: exception.asks.iter().map(|&asks| asks.into()).collect(),
                    cites: version.citations(self.regime.day).map(|cite| cite.to_string()).collect(),
                    doubts: Letter::doubts(version, standing),
                });
            }
        }
        for (index, item) in item.carries().items().unwrap_or_default().iter().enumerate() {
            self.part(item.borrow(), format!("{}[{index}]", join(&path, "carries")));
        }
    }

    /// A demand by the entries for which it stands.
    fn demanded(&mut self, demand: &'static Demand, truth: Truth, path: &str) {
        let (mut sure, mut open) = (Vec::new(), Vec::new());
        let is_of_entries = !matches!(demand.goods, Goods::Everything);
        let entries = self.entries.iter().filter(|_| is_of_entries);
        for entry in entries.filter(|entry| entry.part == path) {
            let known = self.regime.entries.iter().find(|known| known.control.id == entry.entry);
            let Some(known) = known.filter(|known| known.counts != Counts::Not && entry.truth != Truth::No)
            else {
                continue;
            };
            let stands = demand.goods.stands(known.control, entry);
            if stands == Truth::No {
                continue;
            }
            let is_sure = truth == Truth::Yes
                && known.counts == Counts::Surely
                && entry.truth == Truth::Yes
                && stands == Truth::Yes;
            let into = if is_sure { &mut sure } else { &mut open };
            into.push(entry.key());
        }
        let named = |entry: &String| format!("{entry}: {}", demand.label);
        match (truth, sure.is_empty(), open.is_empty()) {
            (Truth::Yes, true, true) => self.demands.push(demand.label.to_owned()),
            (Truth::Yes, true, false) => self.demands.push(named(&open.join(" or "))),
            (_, true, true) => self.perhaps.push(demand.label.to_owned()),
            _ => {
                self.demands.extend(sure.iter().map(named));
                self.perhaps.extend(open.iter().map(named));
            }
        }
    }

    /// The measures that are about an item; of a part only those that are not about the whole.
    fn measures(&mut self, item: ItemRef<'_>, path: &str) {
        let of = self.licence.category(item.category());
        let look = self.licence.look(item, self.export);
        for (at, measure) in self.regime.measures.iter().enumerate() {
            let truth = of.measure(at, &look);
            let id = measure.control.id;
            if truth == Truth::No || !path.is_empty() && self.demands.iter().any(|known| known == id) {
                continue;
            }
            self.told.push(&measure.control);
            let told = if path.is_empty() { id.to_owned() } else { format!("{id} of {path}") };
            match (measure.effect, truth) {
                (Effect::Notification, _) => match self.duties.iter_mut().find(|(known, _)| known.id == id) {
                    Some((_, paths)) => paths.push(path.to_owned()),
                    None => self.duties.push((&measure.control, vec![path.to_owned()])),
                },
                (_, Truth::Yes) => self.demands.push(told),
                _ if self.perhaps.iter().any(|known| known == id) => {}
                _ => self.perhaps.push(told),
            }
        }
    }

    /// The disputes on whose reading it hangs, and that nobody wrote down which exports the law governs.
    fn open_because(&self, item: ItemRef<'_>, outcome: crate::decide::outcome::Outcome) -> Vec<String> {
        let mut because = Vec::new();
        if self.law.reach.is_none() && outcome.reaches() == Truth::Unknown {
            because.push("which exports the law governs is not written down here".to_owned());
        }
        for (id, global) in (0..).map(GlobalId).zip(&self.licence.cargo.tables.globals) {
            let outcome = |answer| self.licence.outcome_if(item, self.export, &[(id, answer)]);
            let first = outcome(0);
            if (1..u32::from(global.answers())).all(|answer| outcome(answer) == first) {
                continue;
            }
            because.push(match global {
                Global::Reading(dispute) => format!("dispute {}: {}", dispute.id, dispute.doubt),
                Global::NotSeen(control) => format!("text of {}", control.id),
            });
        }
        because
    }

    /// The rules and entries of which it is not known whether they were law on the day.
    fn unseen(&self) -> Vec<String> {
        let before = self.regime.answers_from.filter(|_| self.regime.is_before_first_text);
        let before = before.map(|first| format!("text before {first}"));
        let told = self.told.iter().map(|control| EntryOfRegime::on(control, self.regime.day));
        let told = told.filter(|rule| rule.counts == Counts::Perhaps && rule.version.maybe_earlier);
        let told = told.map(|rule| format!("text of {} before {}", rule.control.id, rule.version.since));
        before.into_iter().chain(told).collect()
    }

    /// Where it stands, and what is doubtful there.
    fn texts(&self) -> (Vec<String>, Vec<Text>) {
        let (mut cites, mut all_doubts) = (Vec::new(), Vec::new());
        for control in &self.told {
            let EntryOfRegime { version, standing, .. } = EntryOfRegime::on(control, self.regime.day);
            cites.extend(version.citations(self.regime.day).map(|cite| cite.to_string()));
            all_doubts.extend(Letter::doubts(version, standing));
        }
        (unique(cites), unique(all_doubts))
    }
}

/// What must be told, and of which goods where there are several.
fn duty(rule: &Control, paths: &[String], item: ItemRef<'_>) -> String {
    let is_alone = item.carries().items().unwrap_or_default().is_empty();
    let own = format!("the {} itself", item.category().words());
    let goods = paths.iter().map(|path| if path.is_empty() { own.as_str() } else { path });
    match goods.collect::<Vec<_>>().as_slice() {
        [_] if is_alone => format!("{}: {}", rule.id, rule.heading),
        goods => format!("{}, of {}: {}", rule.id, listed(goods, " and "), rule.heading),
    }
}

impl Goods {
    /// Whether goods of an entry are among these, as far as the entry tells.
    fn stands(&self, control: &'static Control, entry: &EntryDecision) -> Truth {
        match *self {
            Self::Everything | Self::Meets(..) | Self::Not(_) | Self::Listed => Truth::Yes,
            Self::Of(controls) => Truth::from(controls.contains(&control)),
            Self::For(code) => {
                let is_open = entry.open_reasons.iter().any(|open| open.reason == code);
                match entry.reasons.iter().any(|reason| reason == code) {
                    true => Truth::Yes,
                    false if is_open => Truth::Unknown,
                    false => Truth::No,
                }
            }
            Self::All(goods) => {
                let each = goods.iter().map(|goods| goods.stands(control, entry));
                each.fold(Truth::Yes, |all, one| match (all, one) {
                    (Truth::No, _) | (_, Truth::No) => Truth::No,
                    (Truth::Yes, Truth::Yes) => Truth::Yes,
                    _ => Truth::Unknown,
                })
            }
            Self::Any(goods) => {
                let each = goods.iter().map(|goods| goods.stands(control, entry));
                each.fold(Truth::No, |any, one| match (any, one) {
                    (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
                    (Truth::No, Truth::No) => Truth::No,
                    _ => Truth::Unknown,
                })
            }
        }
    }
}
