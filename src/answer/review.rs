//! What is told beside the entries: what comes first, what remains, what a
//! reason means, and which rules look at the end use.

use serde::{Deserialize, Serialize};

use crate::answer::classification::{EntryDecision, LeftOut, unique};
use crate::decide::regime_of_day::RegimeOfDay;
use crate::goods::items::Category;
use crate::rule::control::Standing;
use crate::rule::measure::{Effect, Scope};
use crate::rule::review::Review;
use crate::rule::verdict::Verdict;
use crate::value::text::Text;
use crate::value::truth::Truth;

/// What stands before and behind the entries of a regime about an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Around {
    /// Points that come first and that no fact of an item says: whoever describes it answers for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Told>,
    /// What remains if nothing lists the item, once the order of review is through; no clearance.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub residual: Vec<Told>,
    /// To which destinations the reasons that are told ask for a licence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonTold>,
    /// Rules on the end use that name an entry which is told; with an export they are among its measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_end_use: Vec<Told>,
}

/// A place in a law, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Told {
    /// As the law numbers it.
    pub place: Text,
    /// In words.
    pub what: Text,
}

/// What a code for a reason of control means.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReasonTold {
    /// The code, such as `NS1`.
    pub reason: Text,
    /// To which destinations a licence is needed.
    pub licence: Text,
    /// Where that is said.
    pub place: Text,
}

const BY_END_USE: &str = "By end use and end user a licence may be needed too (state the export)";

const REMAINS_IN_SHORT: &str = "If nothing lists it there remain (no clearance)";

const REMAINS: &str = "What remains if nothing lists it, once the order of review is through (no clearance)";

impl Around {
    /// With an export its measures say themselves whether they look at it.
    pub(crate) fn of(
        regime: &RegimeOfDay,
        category: Category,
        entries: &[EntryDecision],
        is_of_export: bool,
    ) -> Self {
        let about = || regime.order.about.iter().filter(|review| review.categories.contains(&category));
        let told = |places: fn(&Review) -> &'static [crate::rule::review::Place]| {
            let places = about().flat_map(|review| places(review));
            places.map(|place| Told { place: place.place.into(), what: place.what.into() }).collect()
        };
        let is_told = |code: &str| {
            let certain = entries.iter().flat_map(|entry| &entry.reasons);
            let open = entries.iter().flat_map(|entry| &entry.open_reasons).map(|open| &open.reason);
            certain.chain(open).any(|reason| reason == code)
        };
        let words = regime.regime.reason_words().iter().filter(|words| is_told(words.code));
        Self {
            before: told(|review| review.before),
            residual: told(|review| review.residual),
            reasons: words
                .map(|words| ReasonTold {
                    reason: words.code.into(),
                    licence: words.says.into(),
                    place: words.place.into(),
                })
                .collect(),
            by_end_use: if is_of_export { Vec::new() } else { by_end_use(regime, entries) },
        }
    }

    /// What is told, each with what it is about.
    pub(crate) fn in_words(&self, verdict: Verdict) -> Vec<String> {
        let places = |told: &[Told]| {
            let each = told.iter().map(|told| format!("{}, {}", told.place, told.what));
            each.collect::<Vec<_>>().join("; ")
        };
        let reasons = self.reasons.iter();
        let reasons = reasons
            .map(|told| format!("{} asks for a licence {} ({})", told.reason, told.licence, told.place));
        let mut lines: Vec<_> = reasons.collect();
        if !self.by_end_use.is_empty() {
            lines.push(format!("{BY_END_USE}: {}", places(&self.by_end_use)));
        }
        if !self.before.is_empty() {
            let before = places(&self.before);
            lines.push(format!("Comes first, and is answered by whoever describes it: {before}"));
        }
        if verdict < Verdict::Controlled && !self.residual.is_empty() {
            lines.push(format!("{REMAINS}: {}", places(&self.residual)));
        }
        lines
    }

    /// The same by places alone, without what the reasons mean.
    pub(crate) fn in_short(&self, verdict: Verdict) -> Vec<String> {
        let places = |told: &[Told]| {
            let each = told.iter().map(|told| told.place.as_ref());
            each.collect::<Vec<_>>().join(", ")
        };
        let mut lines = Vec::new();
        if !self.by_end_use.is_empty() {
            lines.push(format!("{BY_END_USE}: {}", places(&self.by_end_use)));
        }
        if verdict < Verdict::Controlled && !self.residual.is_empty() {
            lines.push(format!("{REMAINS_IN_SHORT}: {}", places(&self.residual)));
        }
        lines
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The points that may be about an item because of what it carries: an article of the list that is
/// asked first. The verdict does not hang on them, as what is on board is listed or open itself.
pub(crate) fn carrying(regime: &RegimeOfDay, category: Category, entries: &[EntryDecision]) -> Vec<LeftOut> {
    let is_first = |entry: &&EntryDecision| {
        let may_apply = entry.standing == Standing::InForce || entry.standing == Standing::Pending;
        may_apply && entry.truth != Truth::No && regime.order.first == Some(entry.instrument.as_ref())
    };
    let Some(article) = entries.iter().filter(|entry| !entry.part.is_empty()).find(is_first) else {
        return Vec::new();
    };
    let about = regime.order.about.iter().filter(|review| review.categories.contains(&category));
    let points = about.flat_map(|review| review.with_first_on_board).map(|point| LeftOut {
        place: point.place.into(),
        what: point.what.into(),
        part: Text::EMPTY,
        truth: Truth::Unknown,
        open: vec![format!("whether it is specially designed for {}", article.part).into()],
    });
    points.collect()
}

/// The measures in force on goods of certain entries, where one of these is told.
fn by_end_use(regime: &RegimeOfDay, entries: &[EntryDecision]) -> Vec<Told> {
    let mut rules = Vec::new();
    for measure in &regime.measures {
        if measure.effect == Effect::Prohibited {
            continue;
        }
        let controls = match measure.scope {
            Scope::ItemOf(controls) => controls.to_vec(),
            Scope::Goods(goods) => goods.named(),
            _ => continue,
        };
        let is_named = |entry: &EntryDecision| {
            let applies = entry.standing == Standing::InForce && entry.truth != Truth::No;
            applies && controls.iter().any(|control| control.id == entry.entry)
        };
        if measure.control.standing(regime.day).0 == Standing::InForce && entries.iter().any(is_named) {
            rules.push(Told { place: measure.control.id.into(), what: measure.control.heading.into() });
        }
    }
    unique(rules)
}
