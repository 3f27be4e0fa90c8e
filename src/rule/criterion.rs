//! Criteria: the conditions of a law as a tree of constants. How they are written stands with the public module, in `lib.rs`.

use crate::goods::item::{Attr, Attribute};
use crate::goods::items::{Category, ItemRef};
use crate::rule::control::Control;
use crate::value::country::{Country, CountryGroup};
use crate::value::fact::{Amount, Choices, Domain, ENDLESS, Kind, NO, Set, YES};
use crate::value::quantity::{Dimension, NO_UNIT, Quantity};
use crate::value::truth::Truth;

/// A condition, with the number and words of the point that states it.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// The number of the point, as the law numbers it.
    pub number: Option<&'static str>,
    /// The words of the point, in English.
    pub says: Option<&'static str>,
    pub(crate) form: Form,
}

/// What a criterion asks: the tree of a law, to be read.
///
/// ```
/// use dualuse::Regime;
/// use dualuse::criterion::Form;
/// use dualuse::Criterion;
///
/// fn tests(criterion: &Criterion) -> usize {
///     match criterion.form() {
///         Form::Test(_) => 1,
///         Form::All(below) | Form::Any(below) | Form::NoneOf(below) => below.iter().map(tests).sum(),
///         _ => 0,
///     }
/// }
/// let entry = Regime::Eu.entry("9A012.a.1").unwrap();
/// assert_eq!(tests(&entry.versions()[0].criterion), 4);
/// ```
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Form {
    /// Whether an attribute is within a limit.
    Test(Test),
    /// Whether all of these hold.
    All(&'static [Criterion]),
    /// Whether any of these holds.
    Any(&'static [Criterion]),
    /// Whether none of these holds.
    NoneOf(&'static [Criterion]),
    /// Whether some item of this category on board meets all of these.
    Carries(Category, &'static [Criterion]),
    /// Whether it is specially designed for an item of this category that meets all of these.
    DesignedFor(Category, &'static [Criterion]),
    /// Whether the text of this entry holds.
    Entry(&'static Control),
    /// What the right reading of a text says.
    Disputed(Dispute),
}

/// One attribute against one limit.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Test {
    /// The attribute.
    pub attribute: &'static Attribute,
    pub(crate) read: for<'a> fn(ItemRef<'a>) -> &'a Set,
    pub(crate) accepts: Accepts,
}

/// The values that a test accepts.
#[derive(Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
pub(crate) enum Accepts {
    /// Amounts from `low` to `high`, in half steps, both included.
    Amounts { low: i128, high: i128, unit: u8 },
    /// These choices.
    Choices(u64),
    /// The countries of this group.
    Countries(&'static CountryGroup),
}

impl Test {
    /// What the test accepts, as a value is written.
    pub fn accepted(&self) -> String {
        let Attribute { kind, optional, .. } = *self.attribute;
        match self.accepts {
            Accepts::Choices(choices) => Set::of_choices(choices).show(kind, optional),
            Accepts::Amounts { low, high, unit } => {
                let least = match kind {
                    Kind::Amount(dimension) => dimension.least(),
                    _ => 0,
                };
                Set::interval(low.max(least), high.min(ENDLESS), unit).show(kind, optional)
            }
            Accepts::Countries(group) => group.name.to_owned(),
        }
    }
}

impl Accepts {
    /// Whether all, some or none of the possible values are accepted.
    pub fn truth(&self, set: &Set) -> Truth {
        match *self {
            Self::Amounts { low, high, .. } => {
                if low <= set.low && set.high <= high && set.choices == 0 {
                    Truth::Yes
                } else if set.high < low || high < set.low || !set.has_amounts() {
                    Truth::No
                } else {
                    Truth::Unknown
                }
            }
            Self::Choices(accepted) => {
                if set.choices & accepted == 0 {
                    Truth::No
                } else if set.choices & !accepted == 0 {
                    Truth::Yes
                } else {
                    Truth::Unknown
                }
            }
            Self::Countries(group) => {
                if set.low == set.high {
                    Truth::from(group.halves().any(|half| half == set.low))
                } else if group.halves().any(|half| set.low <= half && half <= set.high) {
                    Truth::Unknown
                } else {
                    Truth::No
                }
            }
        }
    }
}

/// A text that can be read in more than one way.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Dispute {
    /// Its name.
    pub id: &'static str,
    /// What is doubtful.
    pub doubt: &'static str,
    /// The ways to read the text, each a point by a short name.
    pub readings: &'static [Criterion],
}

impl Criterion {
    pub(crate) const fn of(form: Form) -> Self {
        Self { number: None, says: None, form }
    }

    /// What it asks.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The criteria right below this one; none for a test or a reference.
    pub(crate) const fn below(&self) -> &'static [Self] {
        match self.form {
            Form::Test(_) | Form::Entry(_) => &[],
            Form::All(criteria)
            | Form::Any(criteria)
            | Form::NoneOf(criteria)
            | Form::Carries(_, criteria)
            | Form::DesignedFor(_, criteria) => criteria,
            Form::Disputed(dispute) => dispute.readings,
        }
    }
}

/// All of these hold.
#[must_use]
pub const fn all(criteria: &'static [Criterion]) -> Criterion {
    Criterion::of(Form::All(criteria))
}

/// At least one of these holds.
#[must_use]
pub const fn any(criteria: &'static [Criterion]) -> Criterion {
    Criterion::of(Form::Any(criteria))
}

/// Not one of these holds.
#[must_use]
pub const fn none_of(criteria: &'static [Criterion]) -> Criterion {
    Criterion::of(Form::NoneOf(criteria))
}

/// Some item of this category on board meets all of these.
#[must_use]
pub const fn carries(category: Category, criteria: &'static [Criterion]) -> Criterion {
    Criterion::of(Form::Carries(category, criteria))
}

/// It is specially designed for an item of this category that meets all of these.
#[must_use]
pub const fn designed_for(category: Category, criteria: &'static [Criterion]) -> Criterion {
    Criterion::of(Form::DesignedFor(category, criteria))
}

/// The text of this entry that is in force on the day holds.
#[must_use]
pub const fn entry(control: &'static Control) -> Criterion {
    Criterion::of(Form::Entry(control))
}

/// The text can be read in these ways: yes if every [`reading`] says yes, no
/// if every reading says no, otherwise unknown. The right reading is the same
/// wherever this `id` stands.
///
/// # Panics
/// With fewer than two readings; in a constant, a compile error.
#[must_use]
pub const fn disputed(id: &'static str, doubt: &'static str, readings: &'static [Criterion]) -> Criterion {
    assert!(readings.len() >= 2, "a dispute has at least two readings");
    Criterion::of(Form::Disputed(Dispute { id, doubt, readings }))
}

/// A numbered point of the law; its words and its reading follow.
#[must_use]
pub const fn point(number: &'static str) -> Point {
    Point { number: Some(number), says: None }
}

/// The words before the numbered points, which have no number of their own.
#[must_use]
pub const fn chapeau(words: &'static str) -> Point {
    Point { number: None, says: Some(words) }
}

/// One way to read a disputed text, by a short name.
#[must_use]
pub const fn reading(name: &'static str) -> Point {
    point(name)
}

/// A numbered point on its way to becoming a [`Criterion`].
#[derive(Clone, Copy, Debug)]
pub struct Point {
    number: Option<&'static str>,
    says: Option<&'static str>,
}

impl Point {
    /// The words of the point, in English.
    #[must_use]
    pub const fn says(self, words: &'static str) -> Self {
        Self { says: Some(words), ..self }
    }

    /// The point means just this.
    ///
    /// # Panics
    /// If this is a point itself; in a constant, a compile error.
    #[must_use]
    pub const fn means(self, criterion: Criterion) -> Criterion {
        assert!(
            criterion.number.is_none() && criterion.says.is_none(),
            "a point cannot mean another point: use `all` or `any`"
        );
        Criterion { number: self.number, says: self.says, form: criterion.form }
    }

    /// The point means that all of these hold.
    #[must_use]
    pub const fn all(self, criteria: &'static [Criterion]) -> Criterion {
        self.means(all(criteria))
    }

    /// The point means that any of these holds.
    #[must_use]
    pub const fn any(self, criteria: &'static [Criterion]) -> Criterion {
        self.means(any(criteria))
    }
}

impl<C, T: Domain> Attr<C, T> {
    const fn test(self, accepts: Accepts) -> Criterion {
        let attribute = self.attribute;
        Criterion::of(Form::Test(Test { attribute, read: attribute.read, accepts }))
    }

    const fn amounts(self, low: i128, high: i128, unit: u8) -> Criterion {
        self.test(Accepts::Amounts { low, high, unit })
    }
}

impl<C, T: Amount> Attr<C, T> {
    /// The value is this or more.
    #[must_use]
    pub const fn at_least(self, limit: Quantity<T::Dimension>) -> Criterion {
        self.amounts(limit.half(), ENDLESS, limit.unit())
    }

    /// The value is more than this.
    #[must_use]
    pub const fn above(self, limit: Quantity<T::Dimension>) -> Criterion {
        self.amounts(limit.half() + 1, ENDLESS, limit.unit())
    }

    /// The value is this or less.
    #[must_use]
    pub const fn at_most(self, limit: Quantity<T::Dimension>) -> Criterion {
        self.amounts(-ENDLESS, limit.half(), limit.unit())
    }

    /// The value is less than this.
    #[must_use]
    pub const fn below(self, limit: Quantity<T::Dimension>) -> Criterion {
        self.amounts(-ENDLESS, limit.half() - 1, limit.unit())
    }
}

impl<C, D: Dimension> Attr<C, Option<Quantity<D>>> {
    /// The item has such a value, whatever it is.
    #[must_use]
    pub const fn is_present(self) -> Criterion {
        self.amounts(-ENDLESS, ENDLESS, NO_UNIT)
    }
}

impl<C> Attr<C, bool> {
    /// The flag is yes.
    #[must_use]
    pub const fn is_yes(self) -> Criterion {
        self.test(Accepts::Choices(YES))
    }

    /// The flag is no.
    #[must_use]
    pub const fn is_no(self) -> Criterion {
        self.test(Accepts::Choices(NO))
    }
}

impl<C> Attr<C, Country> {
    /// It is this country.
    #[must_use]
    pub const fn is_country(self, country: Country) -> Criterion {
        self.amounts(country.half(), country.half(), NO_UNIT)
    }

    /// It is one of the countries of this group.
    #[must_use]
    pub const fn is_in(self, group: &'static CountryGroup) -> Criterion {
        self.test(Accepts::Countries(group))
    }
}

impl<C, T: Domain> Attr<C, T> {
    /// It is one of these choices.
    #[must_use]
    pub const fn is<U>(self, choices: Choices<U>) -> Criterion
    where
        T: OneOf<U>,
    {
        self.test(Accepts::Choices(choices.bits()))
    }
}

/// That `Self` is the choice `U`, or the optional choice.
pub trait OneOf<U> {}

impl<U> OneOf<U> for U {}
impl<U> OneOf<U> for Option<U> {}
