//! Codes of the Harmonized System as a screen: a hint, not a verdict.
//!
//! A customs code says what an entry is worth checking; whether it applies is
//! decided by the facts of the item. A code without a hint clears nothing:
//! most entries name no code, and [`NOT_RETRIEVED`] names the lists that are
//! missing here.
//!
//! A shorter code stands for all longer ones below it: `8806` meets every code
//! of that heading, and `8806.10.00.10` meets a list that names `8806`. What
//! the codes of two countries share is only the first six digits; the longer
//! ones of entries are China's, and those of the lists for Russia and Iran the
//! European Union's, which are met by six digits alone.
//!
//! ```
//! use dualuse::{date, hs::{HsCode, Tier}};
//!
//! let code: HsCode = "8526.91".parse()?;
//! let hints = code.hints(date(2026, 9, 1));
//! assert_eq!(hints[0].tier(), Some(Tier::T2));
//! assert_eq!(hints[0].to_string(), "8526.91 is of tier 2 of the Common High Priority List: a hint, not a verdict");
//! # Ok::<(), dualuse::hs::HsCodeError>(())
//! ```

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::rule::control::Control;
use crate::rule::regime::Regime;
use crate::value::day::Day;

mod high_priority;

pub use crate::rule::codes::{CodeList, CodeRow};
pub use high_priority::{HIGH_PRIORITY, HIGH_PRIORITY_SINCE, Tier};

/// What every hint is.
pub const HINT: &str = "a hint, not a verdict";

/// The lists of codes that were not retrieved, and that no hint comes from.
pub const NOT_RETRIEVED: &[&str] = &[
    "15 CFR part 746, supplement 7: the list of six-digit codes for Russia, Belarus, Crimea and Iran",
    "15 CFR part 746, supplement 4: codes for Russia and Belarus, among them chapter 88 since 25 January 2024",
    "Regulation (EU) 833/2014: its annexes after 27 April 2023, but for the Common High Priority List (Annex XL), \
     and of Annex XXIII what lies beside chapters 84 to 95",
    "Regulation (EU) 2023/1529: Annex II after 18 November 2024, which two regulations of 2026 are said to amend",
];

/// A code of the Harmonized System or of a national tariff below it: 4 to 10 digits.
///
/// ```
/// use dualuse::hs::HsCode;
///
/// let code: HsCode = "8806100010".parse()?;
/// assert_eq!(code.to_string(), "8806.10.00.10");
/// assert!(code.meets("8806.10".parse()?));
/// assert!("88".parse::<HsCode>().is_err());
/// # Ok::<(), dualuse::hs::HsCodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsCode {
    digits: [u8; Self::MOST],
    length: u8,
}

/// Why a text is no code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HsCodeError {
    /// Nothing was written.
    #[error("the code is empty")]
    Empty,
    /// Too few digits, or too many.
    #[error("`{text}` has {digits} digits; a code has 4 to 10")]
    Length {
        /// What was written.
        text: String,
        /// How many digits it has.
        digits: usize,
    },
    /// Something that is neither a digit nor a dot.
    #[error("`{text}` has `{found}` where a digit belongs")]
    NotADigit {
        /// What was written.
        text: String,
        /// What stands there.
        found: char,
    },
    /// A dot at an end, or beside another.
    #[error("`{text}` has a dot that does not stand between digits")]
    StrayDot {
        /// What was written.
        text: String,
    },
}

/// What a code is worth checking for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Hint {
    /// The code is on the Common High Priority List.
    HighPriority {
        /// The code of the list.
        listed: HsCode,
        /// Its tier.
        tier: Tier,
    },
    /// The code is printed in a list of codes for one country.
    ForCountry {
        /// The code of the list.
        listed: HsCode,
        /// Whether the list means only a part of the goods under the code (`ex`).
        in_part: bool,
        /// The goods, as the list describes them.
        goods: &'static str,
        /// The list.
        list: &'static CodeList,
    },
    /// An entry that is law on the day names the code for reference.
    Entry {
        /// The entry to check.
        control: &'static Control,
        /// The codes of the entry that the code meets.
        listed: Vec<HsCode>,
    },
}

impl HsCode {
    const LEAST: usize = 4;
    const MOST: usize = 10;

    /// Whether one of the codes is the other, or stands above it.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let shared = usize::from(self.length.min(other.length));
        self.digits[..shared] == other.digits[..shared]
    }

    /// The entries to check on a day, and the tiers of the Common High Priority List.
    #[must_use]
    pub fn hints(self, on: Date) -> Vec<Hint> {
        let day = Day::from(on);
        let mut hints = Vec::new();
        if HIGH_PRIORITY_SINCE <= day {
            hints.extend(high_priority(self));
        }
        let lists = Regime::ALL.into_iter().flat_map(Regime::code_lists).copied().flatten();
        hints.extend(lists.filter(|list| list.is_told(day)).flat_map(|list| self.printed_in(list)));
        let regimes = <Regime as strum::IntoEnumIterator>::iter();
        for &control in regimes.flat_map(Regime::controls) {
            let Some(version) = control.version_on(day) else { continue };
            let of_customs = version.customs_codes.filter(|(since, _)| *since <= day);
            let of_customs = of_customs.map_or(&[][..], |(_, codes)| codes);
            let codes = read_all(version.hs_codes).chain(read_all(of_customs));
            let listed: Vec<_> = codes.filter(|&listed| self.meets(listed)).collect();
            if !listed.is_empty() {
                hints.push(Hint::Entry { control, listed });
            }
        }
        hints
    }

    /// The codes of a list of another tariff that it meets: only six digits are common to all tariffs.
    fn printed_in(self, list: &'static CodeList) -> impl Iterator<Item = Hint> {
        list.rows.iter().flat_map(move |row| {
            let printed = row.digits().filter_map(|(code, in_part)| Some((Self::printed(code)?, in_part)));
            let met = printed.filter(move |(listed, _)| self.six().meets(listed.six()));
            met.map(move |(listed, in_part)| Hint::ForCountry { listed, in_part, goods: row.goods, list })
        })
    }

    /// The digits that all tariffs have in common.
    fn six(self) -> Self {
        Self { length: self.length.min(6), ..self }
    }

    /// A code of a list of the library, which may be a chapter.
    fn printed(text: &str) -> Option<Self> {
        let mut digits = [0; Self::MOST];
        digits.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        digits[..text.len()].iter_mut().for_each(|digit| *digit = digit.wrapping_sub(b'0'));
        digits.iter().all(|digit| *digit < 10).then_some(Self { digits, length: text.len() as u8 })
    }
}

fn high_priority(code: HsCode) -> impl Iterator<Item = Hint> {
    HIGH_PRIORITY.iter().flat_map(move |&(tier, codes)| {
        read_all(codes)
            .filter(move |&listed| code.meets(listed))
            .map(move |listed| Hint::HighPriority { listed, tier })
    })
}

/// The codes of a list of the library; a test reads them all.
fn read_all(codes: &'static [&'static str]) -> impl Iterator<Item = HsCode> {
    codes.iter().filter_map(|code| code.parse().ok())
}

impl Hint {
    /// The tier of the Common High Priority List, if that is the hint.
    pub const fn tier(&self) -> Option<Tier> {
        match self {
            Self::HighPriority { tier, .. } => Some(*tier),
            Self::ForCountry { .. } | Self::Entry { .. } => None,
        }
    }

    /// The entry to check, if that is the hint.
    pub const fn control(&self) -> Option<&'static Control> {
        match self {
            Self::HighPriority { .. } | Self::ForCountry { .. } => None,
            Self::Entry { control, .. } => Some(control),
        }
    }
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HighPriority { listed, tier } => {
                write!(f, "{listed} is of tier {tier} of the Common High Priority List: {HINT}")
            }
            Self::ForCountry { listed, in_part, goods, list } => {
                let CodeList { instrument, annex, article, country, since, .. } = list;
                let part = if *in_part { "a part of " } else { "" };
                write!(
                    f,
                    "{part}{listed} is in {instrument}, {annex} ({article}, {country}), as read on {since}"
                )?;
                if !goods.is_empty() {
                    write!(f, ", {goods}")?;
                }
                write!(f, ": {HINT}")
            }
            Self::Entry { control, .. } => {
                write!(f, "check {} {}, {}: {HINT}", control.regime, control.id, control.heading)
            }
        }
    }
}

impl FromStr for HsCode {
    type Err = HsCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.is_empty() {
            return Err(HsCodeError::Empty);
        }
        if let Some(found) = text.chars().find(|found| !found.is_ascii_digit() && *found != '.') {
            return Err(HsCodeError::NotADigit { text: text.to_owned(), found });
        }
        if text.split('.').any(str::is_empty) {
            return Err(HsCodeError::StrayDot { text: text.to_owned() });
        }
        let written = text.bytes().filter(u8::is_ascii_digit);
        let length = written.clone().count();
        if !(Self::LEAST..=Self::MOST).contains(&length) {
            return Err(HsCodeError::Length { text: text.to_owned(), digits: length });
        }
        let mut digits = [0; Self::MOST];
        digits.iter_mut().zip(written).for_each(|(digit, byte)| *digit = byte - b'0');
        Ok(Self { digits, length: length as u8 })
    }
}

/// Four digits, then two by two, with dots between.
impl fmt::Display for HsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        for (at, digit) in self.digits[..usize::from(self.length)].iter().enumerate() {
            if at >= Self::LEAST && at % 2 == 0 {
                text.push('.');
            }
            text.push(char::from(b'0' + digit));
        }
        f.pad(&text)
    }
}

impl fmt::Debug for HsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
