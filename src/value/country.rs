//! Countries, by their two-letter ISO 3166-1 codes.

use std::fmt;
use std::str::FromStr;

use crate::value::fact::{Domain, ENDLESS, Kind, Set, Value, ValueError};
use crate::value::quantity::NO_UNIT;

/// A country by its two-letter ISO 3166-1 code, such as `JP`.
///
/// Any two letters are accepted: the library does not keep a list of states.
///
/// ```
/// use dualuse::Country;
///
/// assert_eq!("jp".parse(), Ok(Country::JAPAN));
/// assert!("Japan".parse::<Country>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Countries that a law names together, such as a Country Group of the United States.
///
/// ```
/// use dualuse::{Country, CountryGroup};
///
/// static NEAR: CountryGroup = CountryGroup::of("the two", &Country::all(["CN", "JP"]));
/// assert!(NEAR.has(Country::JAPAN));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryGroup {
    /// What the law calls it.
    pub name: &'static str,
    /// Its countries.
    pub members: &'static [Country],
}

impl CountryGroup {
    /// Countries under a name.
    pub const fn of(name: &'static str, members: &'static [Country]) -> Self {
        Self { name, members }
    }

    /// Whether a country is one of them.
    pub fn has(&self, country: Country) -> bool {
        self.members.contains(&country)
    }

    /// Its countries, each as a half step.
    pub(crate) fn halves(&self) -> impl Iterator<Item = i128> {
        self.members.iter().map(|country| country.half())
    }
}

impl Country {
    /// Cambodia, `KH`.
    pub const CAMBODIA: Self = Self(*b"KH");
    /// The People's Republic of China, `CN`.
    pub const CHINA: Self = Self(*b"CN");
    /// India, `IN`.
    pub const INDIA: Self = Self(*b"IN");
    /// Iran, `IR`.
    pub const IRAN: Self = Self(*b"IR");
    /// Japan, `JP`.
    pub const JAPAN: Self = Self(*b"JP");
    /// Myanmar, which the law of the United States calls Burma, `MM`.
    pub const MYANMAR: Self = Self(*b"MM");
    /// Nicaragua, `NI`.
    pub const NICARAGUA: Self = Self(*b"NI");
    /// Poland, `PL`.
    pub const POLAND: Self = Self(*b"PL");
    /// Russia, `RU`.
    pub const RUSSIA: Self = Self(*b"RU");
    /// Ukraine, `UA`.
    pub const UKRAINE: Self = Self(*b"UA");
    /// The United Kingdom, `GB`.
    pub const UNITED_KINGDOM: Self = Self(*b"GB");
    /// The United States of America, `US`.
    pub const UNITED_STATES: Self = Self(*b"US");
    /// Venezuela, `VE`.
    pub const VENEZUELA: Self = Self(*b"VE");

    /// The country with this code.
    ///
    /// # Panics
    /// If it is not two capital letters; in a constant, a compile error.
    #[must_use]
    pub const fn of(code: &str) -> Self {
        let &[a, b] = code.as_bytes() else { panic!("a country is two letters") };
        assert!(a.is_ascii_uppercase() && b.is_ascii_uppercase(), "a country is two capital letters");
        Self([a, b])
    }

    /// The countries with these codes.
    ///
    /// # Panics
    /// As [`of`](Self::of).
    #[must_use]
    pub const fn all<const N: usize>(codes: [&str; N]) -> [Self; N] {
        let mut countries = [Self::CHINA; N];
        let mut at = 0;
        while at < N {
            countries[at] = Self::of(codes[at]);
            at += 1;
        }
        countries
    }

    pub(crate) const fn half(self) -> i128 {
        2 * (self.0[0] as i128 * 256 + self.0[1] as i128)
    }

    /// Every country that two letters can name, as half steps, in order.
    pub(crate) fn all_halves() -> impl Iterator<Item = i128> {
        (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| Self([first, second]).half()))
    }

    /// The last country, as half steps, that is not behind this half step.
    pub(crate) fn last_before(half: i128) -> Option<i128> {
        Self::all_halves().take_while(|country| *country <= half).last()
    }

    pub(crate) fn from_half(half: i128) -> Option<Self> {
        let code = u16::try_from(half / 2).ok()?.to_be_bytes();
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }
}

impl FromStr for Country {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.to_ascii_uppercase().as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(ValueError::NotACountry { text: text.to_owned() }),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", char::from(self.0[0]), char::from(self.0[1]))
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Domain for Country {
    const KIND: Kind = Kind::Country;
    const ALL: Set = Set::interval(0, ENDLESS, NO_UNIT);
    type Value = Self;

    fn value_of(set: &Set) -> Option<Self> {
        Self::from_half(set.low)
    }
}

impl Value for Country {
    fn set(self) -> Set {
        Set::interval(self.half(), self.half(), NO_UNIT)
    }
}
