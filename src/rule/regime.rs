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

impl Regime {
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
}
