//! From verdict to licence: what the law of a regime demands of an export, what
//! eases that, and which exports it governs at all.
//!
//! A [`Demand`] asks a licence for some goods to some places. An [`Exception`]
//! may take its place, on conditions; a [`Bar`] takes exceptions away. Each is a
//! [`Control`] whose criterion asks the transaction, with its citation, days and
//! doubts, beside the [`Goods`] that it is about. Nothing here is a clearance:
//! where no demand is found, the answer is *none found*.

use crate::goods::items::Category;
use crate::rule::check::check;
use crate::rule::control::Control;
use crate::rule::criterion::Criterion;

/// What one regime asks on the way from a verdict to a licence.
#[derive(Clone, Copy, Debug)]
pub struct LicenceLaw {
    /// Which exports the law governs; where nothing was written down, that is unknown.
    pub reach: Option<&'static Control>,
    /// What demands a licence, beside the measures of the regime.
    pub demands: &'static [&'static Demand],
    /// What takes exceptions away.
    pub bars: &'static [&'static Bar],
    /// What may take the place of a licence.
    pub exceptions: &'static [&'static Exception],
    /// What is not checked on any export, in a few words each, such as `parties`.
    pub not_checked: &'static [&'static str],
}

/// A demand for a licence: for which goods, and, by its control, for which exports.
pub struct Demand {
    /// Where it stands, over which days, and to which exports it applies.
    pub control: Control,
    /// The goods.
    pub goods: Goods,
    /// What it is called behind the number of an entry, such as `NS2` or `Article 3(1)`.
    pub label: &'static str,
}

/// What may take the place of a licence: a licence exception, a general authorisation.
pub struct Exception {
    /// Where it stands, over which days, and to which exports it is open.
    pub control: Control,
    /// What it is called, such as `STA` or `EU001`; several paragraphs may share a name.
    pub name: &'static str,
    /// The goods that it is open to.
    pub goods: Goods,
    /// What it takes the place of.
    pub against: Against,
    /// What it asks for beside, in words: whoever exports answers for it.
    pub asks: &'static [&'static str],
}

/// What takes exceptions away.
pub struct Bar {
    /// Where it stands, over which days, and for which exports.
    pub control: Control,
    /// The goods.
    pub goods: Goods,
    /// The places of exceptions that it leaves, by the ids of their controls.
    pub but: &'static [&'static str],
}

/// The goods that a demand, an exception or a bar is about, as far as entries tell.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Goods {
    /// All goods, listed or not.
    Everything,
    /// Goods that some entry of the regime controls on the day.
    Listed,
    /// Goods that one of these entries controls on the day.
    Of(&'static [&'static Control]),
    /// Goods that an entry controls for this reason, such as `NS2`.
    For(&'static str),
    /// Goods of a category that meet this; no others.
    Meets(Category, &'static Criterion),
    /// Goods that are all of these.
    All(&'static [Self]),
    /// Goods that are one of these.
    Any(&'static [Self]),
    /// Goods that are not these.
    Not(&'static Self),
}

/// What an exception takes the place of. It is open only where it takes the place of everything that
/// demands a licence for the item.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Against {
    /// Every demand; no measure of the regime.
    EveryDemand,
    /// Demands with these labels, and measures with these ids.
    These(&'static [&'static str]),
}

impl LicenceLaw {
    /// A regime that demands no licence of its own, or of which nobody wrote down what it demands.
    pub const NONE: Self = Self { reach: None, demands: &[], bars: &[], exceptions: &[], not_checked: &[] };

    /// Whether nothing was written down.
    pub const fn is_none(&self) -> bool {
        self.reach.is_none() && self.demands.is_empty()
    }

    /// Every rule of it as an entry, with its citation and its days.
    pub fn controls(&self) -> impl Iterator<Item = &'static Control> {
        let demands = self.demands.iter().map(|demand| &demand.control);
        let bars = self.bars.iter().map(|bar| &bar.control);
        let exceptions = self.exceptions.iter().map(|exception| &exception.control);
        self.reach.into_iter().chain(demands).chain(bars).chain(exceptions)
    }

    /// The goods of every rule.
    pub(crate) fn goods(&self) -> impl Iterator<Item = &'static Goods> {
        let demands = self.demands.iter().map(|demand| &demand.goods);
        let bars = self.bars.iter().map(|bar| &bar.goods);
        let exceptions = self.exceptions.iter().map(|exception| &exception.goods);
        demands.chain(bars).chain(exceptions)
    }
}

impl Control {
    /// The demand for a licence that this states.
    ///
    /// # Panics
    /// If it is about goods itself; in a constant, a compile error.
    #[must_use]
    pub const fn demand(self, label: &'static str, goods: Goods) -> Demand {
        self.is_on_exports();
        goods.check();
        Demand { control: self, goods, label }
    }

    /// The exception that this states.
    ///
    /// # Panics
    /// As [`demand`](Self::demand).
    #[must_use]
    pub const fn exception(
        self,
        name: &'static str,
        goods: Goods,
        against: Against,
        asks: &'static [&'static str],
    ) -> Exception {
        self.is_on_exports();
        goods.check();
        Exception { control: self, name, goods, against, asks }
    }

    /// The bar that this states, which leaves the exceptions of these places.
    ///
    /// # Panics
    /// As [`demand`](Self::demand).
    #[must_use]
    pub const fn bar(self, goods: Goods, but: &'static [&'static str]) -> Bar {
        self.is_on_exports();
        goods.check();
        Bar { control: self, goods, but }
    }

    const fn is_on_exports(&self) {
        assert!(self.category as u8 == Category::Export as u8, "a rule on licences asks about an export");
    }
}

impl Goods {
    /// The entries that it names, beside those that it leaves out.
    pub(crate) fn named(&self) -> Vec<&'static Control> {
        match self {
            Self::Of(controls) => controls.to_vec(),
            Self::All(goods) | Self::Any(goods) => goods.iter().flat_map(Self::named).collect(),
            Self::Everything | Self::Listed | Self::For(_) | Self::Meets(..) | Self::Not(_) => Vec::new(),
        }
    }

    pub(crate) const fn check(self) {
        match self {
            Self::Meets(category, criterion) => check(criterion, category, None),
            Self::All(goods) | Self::Any(goods) => {
                let mut at = 0;
                while at < goods.len() {
                    goods[at].check();
                    at += 1;
                }
            }
            Self::Not(goods) => goods.check(),
            Self::Everything | Self::Listed | Self::Of(_) | Self::For(_) => {}
        }
    }
}

impl std::fmt::Display for Against {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::EveryDemand => f.write_str("every demand"),
            Self::These(labels) => f.write_str(&labels.join(", ")),
        }
    }
}

impl std::fmt::Debug for Demand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.control.fmt(f)
    }
}

impl std::fmt::Debug for Exception {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.control.fmt(f)
    }
}

impl std::fmt::Debug for Bar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.control.fmt(f)
    }
}
