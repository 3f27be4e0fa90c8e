//! The regimes of export controls, by name; their laws stand in `laws`.

use serde::{Deserialize, Serialize};

/// A regime of export controls.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Regime {
    /// The People's Republic of China.
    Cn,
    /// The Wassenaar Arrangement.
    Wassenaar,
    /// The Missile Technology Control Regime.
    Mtcr,
    /// The European Union.
    Eu,
    /// The United States of America.
    Us,
}

/// How a regime writes the numbers of its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numbering {
    /// As `6A003.b.4`.
    Joined,
    /// As `6.A.3.b.4`.
    Parted,
}

impl Regime {
    /// Every regime, in the order in which answers name them.
    pub const ALL: [Self; 5] = [Self::Cn, Self::Wassenaar, Self::Mtcr, Self::Eu, Self::Us];

    /// Its name in English.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Cn => "China",
            Self::Wassenaar => "Wassenaar Arrangement",
            Self::Mtcr => "Missile Technology Control Regime",
            Self::Eu => "European Union",
            Self::Us => "United States",
        }
    }

    /// How it writes the numbers of its entries.
    pub(crate) const fn numbering(self) -> Numbering {
        match self {
            Self::Cn | Self::Eu | Self::Us => Numbering::Joined,
            Self::Wassenaar | Self::Mtcr => Numbering::Parted,
        }
    }
}
