//! Goods of a rule, as the entries of a day tell them.

use crate::goods::items::Category;
use crate::rule::criterion::Criterion;
use crate::rule::licence::Goods;
use crate::value::day::Day;

use super::compile::Compiler;
use super::diagram::Node;
use super::entry_of_day::{Counts, EntryOfRegime};
use super::tables::{Seed, Tables};
use super::variable::{Asked, PlaceId};

/// Goods that a rule is about.
#[derive(Clone, Debug)]
pub(crate) enum GoodsOfDay {
    Everything,
    /// What one of these texts lists.
    Listed(Vec<Listing>),
    /// Goods of one category that meet a criterion.
    Meets(Seed<'static>),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
}

/// What lists an item by itself: for one reason or any, surely or perhaps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listing {
    pub seed: Seed<'static>,
    pub reason: Option<&'static Criterion>,
    pub doubt: Option<Asked>,
}

impl Listing {
    /// An entry, if it counts on the day.
    pub fn of(entry: &EntryOfRegime, tables: &Tables) -> Option<Self> {
        let doubt = match entry.counts {
            Counts::Not => return None,
            Counts::Surely => None,
            Counts::Perhaps => Some(tables.doubt(entry.control)),
        };
        let seed = (&entry.version.criterion, entry.control.category, entry.read_on);
        Some(Self { seed, reason: None, doubt })
    }

    /// A point that may be about an item.
    pub fn perhaps(seed: Seed<'static>) -> Self {
        Self { seed, reason: None, doubt: Some(Asked::Doubt) }
    }
}

impl GoodsOfDay {
    pub fn of(goods: &Goods, entries: &[EntryOfRegime], tables: &Tables, day: Day) -> Self {
        let listed = |is_meant: &dyn Fn(&EntryOfRegime) -> bool| {
            let entries = entries.iter().filter(|entry| is_meant(entry));
            Self::Listed(entries.filter_map(|entry| Listing::of(entry, tables)).collect())
        };
        let all = |goods: &[Goods]| goods.iter().map(|goods| Self::of(goods, entries, tables, day)).collect();
        match *goods {
            Goods::Everything => Self::Everything,
            Goods::Listed => listed(&|_| true),
            Goods::Of(controls) => listed(&|entry| controls.contains(&entry.control)),
            Goods::For(code) => {
                let listings = entries.iter().flat_map(|entry| {
                    let reasons = entry.version.reasons.iter().filter(|reason| reason.code == code);
                    let listing = Listing::of(entry, tables);
                    reasons
                        .filter_map(move |reason| Some(Listing { reason: Some(&reason.applies), ..listing? }))
                });
                Self::Listed(listings.collect())
            }
            Goods::Meets(category, criterion) => Self::Meets((criterion, category, day)),
            Goods::All(goods) => Self::All(all(goods)),
            Goods::Any(goods) => Self::Any(all(goods)),
            Goods::Not(goods) => Self::Not(Box::new(Self::of(goods, entries, tables, day))),
        }
    }

    /// The criteria that goods ask of items beside the entries, as they read on a day.
    pub fn seeds(goods: &'static Goods, day: Day) -> Vec<Seed<'static>> {
        match goods {
            Goods::Meets(category, criterion) => vec![(criterion, *category, day)],
            Goods::All(goods) | Goods::Any(goods) => {
                goods.iter().flat_map(|goods| Self::seeds(goods, day)).collect()
            }
            Goods::Not(goods) => Self::seeds(goods, day),
            Goods::Everything | Goods::Listed | Goods::Of(_) | Goods::For(_) => Vec::new(),
        }
    }

    /// Whether some item of a category can be among them at all.
    pub fn may_be(&self, category: Category) -> bool {
        match self {
            Self::Everything | Self::Not(_) => true,
            Self::Listed(listings) => listings.iter().any(|listing| listing.seed.1 == category),
            Self::Meets((_, of, _)) => *of == category,
            Self::All(goods) => goods.iter().all(|goods| goods.may_be(category)),
            Self::Any(goods) => goods.iter().any(|goods| goods.may_be(category)),
        }
    }

    /// Notes what it asks of an item of a category.
    pub fn survey(&self, compiler: &mut Compiler<'_>, category: Category) {
        match self {
            Self::Everything => {}
            Self::Listed(listings) => {
                for listing in listings.iter().filter(|listing| listing.seed.1 == category) {
                    let (criterion, _, day) = listing.seed;
                    listing.doubt.into_iter().for_each(|doubt| compiler.mention(doubt));
                    for criterion in std::iter::once(criterion).chain(listing.reason) {
                        compiler.survey(criterion, PlaceId::ITEM, day);
                    }
                }
            }
            Self::Meets((criterion, of, day)) => {
                if *of == category {
                    compiler.survey(criterion, PlaceId::ITEM, *day);
                }
            }
            Self::All(goods) | Self::Any(goods) => {
                goods.iter().for_each(|goods| goods.survey(compiler, category));
            }
            Self::Not(goods) => goods.survey(compiler, category),
        }
    }

    /// Whether an item of a category is among them.
    pub fn node(&self, compiler: &mut Compiler<'_>, category: Category) -> Node {
        match self {
            Self::Everything => Node::YES,
            Self::Listed(listings) => {
                let listings = listings.iter().filter(|listing| listing.seed.1 == category);
                listings.fold(Node::NO, |listed, listing| {
                    let says = listing.node(compiler);
                    compiler.diagram.or(listed, says)
                })
            }
            Self::Meets((criterion, of, day)) if *of == category => {
                compiler.criterion(criterion, PlaceId::ITEM, *day)
            }
            Self::Meets(_) => Node::NO,
            Self::All(goods) => goods.iter().fold(Node::YES, |all, goods| {
                let node = goods.node(compiler, category);
                compiler.diagram.and(all, node)
            }),
            Self::Any(goods) => goods.iter().fold(Node::NO, |any, goods| {
                let node = goods.node(compiler, category);
                compiler.diagram.or(any, node)
            }),
            Self::Not(goods) => {
                let node = goods.node(compiler, category);
                compiler.diagram.not(node)
            }
        }
    }
}

impl Listing {
    fn node(&self, compiler: &mut Compiler<'_>) -> Node {
        let (criterion, _, day) = self.seed;
        let mut says = compiler.criterion(criterion, PlaceId::ITEM, day);
        if let Some(reason) = self.reason {
            let stands = compiler.criterion(reason, PlaceId::ITEM, day);
            says = compiler.diagram.and(says, stands);
        }
        if let Some(doubt) = self.doubt {
            let perhaps = compiler.ask(doubt);
            says = compiler.diagram.and(perhaps, says);
        }
        says
    }
}
