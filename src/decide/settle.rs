//! Exact answers where facts are missing.
//!
//! Kleene's three-valued logic is sound, and exact for every fact that a
//! criterion bounds from one side only. Where a criterion uses a fact in two
//! ways (an endurance of 30 min to 1 h, or of 1 h and more), the fact is split
//! at the criterion's own limits and each part is settled by itself; splitting
//! stops as soon as two parts differ. Facts, unknown cargo, unknown purposes
//! and disputed readings are split alike: a possible world settles them all.

use crate::goods::items::{Category, ItemRef};
use crate::rule::control::Control;
use crate::rule::criterion::{Accepts, Criterion, Dispute, Test};
use crate::value::day::Day;
use crate::value::fact::{ABSENT, Set};
use crate::value::truth::Truth;
use crate::value::truth::Truth::{No, Unknown, Yes};

mod sketch;
mod split;
mod walk;

use walk::{Bare, View};

/// An item, and where it stands among the items of a case.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub item: ItemRef<'a>,
    id: PlaceId,
}

/// Tells the places of a case apart: the root, what it carries, what it is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlaceId(u128);

const PURPOSE: u128 = 1;
const WITNESS: u128 = 2;
const FIRST_ON_BOARD: u128 = 3;

/// PCG's multiplier, chosen so that no sum of few and small steps comes to the same.
const SPREAD: u128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645;

impl PlaceId {
    const fn step(self, step: u128) -> Self {
        Self(self.0.wrapping_mul(SPREAD).wrapping_add(step))
    }
}

impl<'a> Place<'a> {
    pub const fn root(item: ItemRef<'a>) -> Self {
        Self { item, id: PlaceId(1) }
    }

    pub fn on_board(self, at: usize, item: ItemRef<'a>) -> Self {
        Self { item, id: self.id.step(FIRST_ON_BOARD + at as u128) }
    }

    pub const fn purpose(self, item: ItemRef<'a>) -> Self {
        Self { item, id: self.id.step(PURPOSE) }
    }

    fn witness(self, category: Category) -> Self {
        Self { item: category.unknown_ref(), id: self.id.step(WITNESS) }
    }
}

/// One of several things of which at least one is to hold.
#[derive(Clone, Copy)]
pub(crate) struct Term<'a> {
    pub criteria: &'a [Criterion],
    pub at: Place<'a>,
    /// The term holds if not all of the criteria hold.
    pub negated: bool,
    /// The entry whose text this is.
    pub entry: Option<&'static Control>,
}

impl<'a> Term<'a> {
    pub const fn of(criterion: &'a Criterion, at: Place<'a>) -> Self {
        Self { criteria: std::slice::from_ref(criterion), at, negated: false, entry: None }
    }

    pub const fn of_entry(control: &'static Control, criterion: &'a Criterion, at: Place<'a>) -> Self {
        Self { entry: Some(control), ..Self::of(criterion, at) }
    }
}

/// The circumstances in which criteria are settled.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub day: Day,
    /// Disputes for which the caller has adopted a reading.
    pub adopted: &'a [(&'a str, usize)],
    narrowed: Option<&'a Narrowed<'a>>,
    /// Entries that are terms themselves: if one of them says yes, so does the whole,
    /// and wherever another term refers to it, it may count as no.
    absorbed: &'a [(PlaceId, &'static Control)],
}

/// One step from all possible worlds towards a single one.
struct Narrowed<'a> {
    step: Step<'a>,
    before: Option<&'a Narrowed<'a>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    /// An attribute has only these values.
    Fact(PlaceId, u8, Category, Set),
    /// An unknown purpose is one of these categories, by bit, or nothing.
    Purpose(PlaceId, u64),
    /// Unknown cargo has some item that meets all criteria, or none.
    Cargo(PlaceId, Category, &'a [Criterion], bool),
    /// A dispute is decided for one reading.
    Reading(&'a str, usize),
}

/// How often, and how deep, facts are split before the answer is left unknown.
/// No law comes near; an item with hundreds of half-known things on board may.
const MOST_SPLITS: u32 = 1 << 16;
const DEEPEST_SPLIT: u32 = 96;

impl<'a> Scene<'a> {
    pub const fn new(day: Day, adopted: &'a [(&'a str, usize)]) -> Self {
        Self { day, adopted, narrowed: None, absorbed: &[] }
    }

    /// What is to be said if one reading of a dispute is right.
    pub fn supposing<T>(&self, dispute: &Dispute, reading: usize, say: impl FnOnce(Scene<'_>) -> T) -> T {
        self.narrowed_by(Step::Reading(dispute.id, reading), say)
    }

    fn narrowed_by<T>(&self, step: Step<'_>, say: impl FnOnce(Scene<'_>) -> T) -> T {
        let narrowed = Narrowed { step, before: self.narrowed };
        say(Scene { narrowed: Some(&narrowed), ..*self })
    }

    /// Whether a criterion holds: exactly yes, no or unknown.
    pub fn settle(&self, criterion: &Criterion, at: Place<'_>) -> Truth {
        let criteria = std::slice::from_ref(criterion);
        if self.narrowed.is_none() && self.adopted.is_empty() {
            match walk::all(Bare(self.day), criteria, at.item) {
                Unknown => {}
                known => return known,
            }
        }
        self.settle_any(&[Term { criteria, at, negated: false, entry: None }])
    }

    /// Whether at least one of the terms holds: exactly yes, no or unknown.
    pub fn settle_any(&self, terms: &[Term<'_>]) -> Truth {
        let absorbed: Vec<_> = terms.iter().filter_map(|term| Some((term.at.id, term.entry?))).collect();
        let scene = if absorbed.is_empty() { *self } else { Scene { absorbed: &absorbed, ..*self } };
        scene.split(terms, &mut { MOST_SPLITS }, DEEPEST_SPLIT)
    }

    fn split(&self, terms: &[Term<'_>], splits: &mut u32, deeper: u32) -> Truth {
        let truth = any_term(self, terms);
        if truth != Unknown || *splits == 0 || deeper == 0 {
            return truth;
        }
        let open = split::find(self, terms);
        let Some(conflict) = open.conflict else { return Unknown };
        if !open.cargo_is_disputed && sketch::worlds_differ(self, open.uses, terms) {
            return Unknown;
        }
        let mut common = None;
        for step in conflict.steps() {
            *splits = splits.saturating_sub(1);
            let truth = self.narrowed_by(step, |scene| scene.split(terms, splits, deeper - 1));
            if truth == Unknown || common.is_some_and(|common| common != truth) {
                return Unknown;
            }
            common = Some(truth);
        }
        common.unwrap_or(Unknown)
    }

    /// Kleene's truth of a criterion in this scene: sound, but unknown more often than need be.
    fn truth(&self, criterion: &Criterion, at: &Place<'_>) -> Truth {
        walk::all(self, std::slice::from_ref(criterion), at)
    }

    fn all(&self, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        walk::all(self, criteria, at)
    }

    #[inline(never)]
    fn narrowed_test(&self, test: &Test, at: &Place<'_>) -> Truth {
        test.accepts.truth(&self.narrowed_set(test, at))
    }

    fn narrowed_set(&self, test: &Test, at: &Place<'_>) -> Set {
        self.steps()
            .find_map(|step| match step {
                Step::Fact(id, index, category, set)
                    if (id, index, category) == (at.id, test.attribute.index, test.attribute.category) =>
                {
                    Some(set)
                }
                _ => None,
            })
            .unwrap_or(*(test.read)(at.item))
    }

    /// Whether unknown cargo is supposed to have some item.
    fn has_some_cargo(&self, at: PlaceId) -> bool {
        self.steps().any(|step| matches!(step, Step::Cargo(id, _, _, true) if id == at))
    }

    /// The categories that an unknown purpose may still be, by bit, and nothing.
    fn possible_purposes(&self, at: &Place<'_>) -> u64 {
        self.steps()
            .find_map(|step| match step {
                Step::Purpose(id, possible) if id == at.id => Some(possible),
                _ => None,
            })
            .unwrap_or(u64::MAX)
    }

    /// The reading that was adopted, or that is being supposed.
    pub fn reading(&self, dispute: &Dispute) -> Option<&'static Criterion> {
        if self.narrowed.is_none() && self.adopted.is_empty() {
            return None;
        }
        let supposed = self.steps().find_map(|step| match step {
            Step::Reading(id, reading) if id == dispute.id => Some(reading),
            _ => None,
        });
        let adopted = || self.adopted.iter().find(|(id, _)| *id == dispute.id).map(|&(_, reading)| reading);
        dispute.readings.get(supposed.or_else(adopted)?)
    }

    fn steps(&self) -> impl Iterator<Item = Step<'a>> + '_ {
        std::iter::successors(self.narrowed, |narrowed| narrowed.before).map(|narrowed| narrowed.step)
    }
}

/// Kleene's truth of at least one of the terms.
fn any_term<V>(view: V, terms: &[Term<'_>]) -> Truth
where
    V: for<'p> View<Place<'p> = &'p Place<'p>>,
{
    let mut truth = No;
    for term in terms {
        let holds = walk::all(view, term.criteria, &term.at);
        truth = truth.max(if term.negated { !holds } else { holds });
        if truth == Yes {
            break;
        }
    }
    truth
}

impl<'a> From<&'a Place<'a>> for ItemRef<'a> {
    fn from(place: &'a Place<'a>) -> Self {
        place.item
    }
}

impl walk::View for &Scene<'_> {
    type Place<'p> = &'p Place<'p>;

    fn day(self) -> Day {
        self.day
    }

    #[inline(always)]
    fn test(self, test: &Test, at: &Place<'_>) -> Truth {
        match self.narrowed {
            None => test.accepts.truth((test.read)(at.item)),
            Some(_) => self.narrowed_test(test, at),
        }
    }

    fn all_on_board(self, criteria: &[Criterion], at: &Place<'_>, index: usize, item: ItemRef<'_>) -> Truth {
        walk::all(self, criteria, &at.on_board(index, item))
    }

    fn all_of_purpose(self, criteria: &[Criterion], at: &Place<'_>, item: ItemRef<'_>) -> Truth {
        walk::all(self, criteria, &at.purpose(item))
    }

    /// Whether unknown cargo has an item that meets the criteria: no if no item
    /// could, yes if some item that it is known to have must.
    fn unknown_cargo(self, category: Category, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        let at_witness =
            |criteria, negated| Term { criteria, at: at.witness(category), negated, entry: None };
        let splits = |some: bool| {
            self.steps().filter_map(move |step| match step {
                Step::Cargo(id, of, criteria, has) if (id, of, has) == (at.id, category, some) => {
                    Some(criteria)
                }
                _ => None,
            })
        };
        let mut impossible = vec![at_witness(criteria, true)];
        impossible.extend(splits(false).map(|excluded| at_witness(excluded, false)));
        if self.settle_any(&impossible) == Yes {
            return No;
        }
        for present in splits(true) {
            let mut implied = vec![at_witness(present, true), at_witness(criteria, false)];
            implied.extend(splits(false).map(|excluded| at_witness(excluded, false)));
            if self.settle_any(&implied) == Yes {
                return Yes;
            }
        }
        Unknown
    }

    fn unknown_purpose(self, category: Category, criteria: &[Criterion], at: &Place<'_>) -> Truth {
        let bit = 1 << category as u64;
        let possible = self.possible_purposes(at);
        if possible & bit == 0 {
            return No;
        }
        let meets = self.all(criteria, &at.purpose(category.unknown_ref()));
        if possible == bit { meets } else { meets.min(Unknown) }
    }

    fn reading(self, dispute: &Dispute) -> Option<&'static Criterion> {
        Scene::reading(self, dispute)
    }

    fn is_absorbed(self, control: &'static Control, at: &Place<'_>) -> bool {
        self.absorbed.iter().any(|&(id, entry)| id == at.id && std::ptr::eq(entry, control))
    }
}

impl Accepts {
    /// A single value of a set that this accepts, or does not accept.
    fn example(&self, set: &Set, accepted: bool) -> Set {
        let [inside, outside @ ..] = self.parts(set);
        let mut parts = if accepted { [inside; 3] } else { outside }.into_iter();
        let part = parts.find(|part| !part.is_empty()).unwrap_or(*set);
        match part.has_amounts() {
            true => Set { high: part.low, choices: 0, ..part },
            false => Set::of_choices(part.choices & part.choices.wrapping_neg()),
        }
    }

    /// The parts of a set that this accepts entirely or not at all.
    fn parts(&self, set: &Set) -> [Set; 4] {
        match *self {
            Self::Amounts { low, high, .. } => {
                let part = |from: i128, to: i128| Set {
                    low: from.max(set.low),
                    high: to.min(set.high),
                    choices: 0,
                    ..*set
                };
                [
                    part(low, high),
                    part(i128::MIN, low - 1),
                    part(high + 1, i128::MAX),
                    Set::of_choices(set.choices & ABSENT),
                ]
            }
            Self::Choices(accepted) => {
                let part = |bits| Set::of_choices(set.choices & bits);
                [part(accepted), part(!accepted), Set::of_choices(0), Set::of_choices(0)]
            }
        }
    }
}
