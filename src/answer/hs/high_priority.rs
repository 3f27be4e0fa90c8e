//! The Common High Priority List of 23 February 2024: fifty codes, by tier. The
//! EU repeats it in Annex XL to Regulation (EU) 833/2014. Only the codes were
//! seen, without their descriptions; other editions were not read.

use crate::value::day::{Day, day};

/// The day of the edition that was read.
pub const HIGH_PRIORITY_SINCE: Day = day(2024, 2, 23);

/// A tier of the list, as it numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, strum::Display)]
pub enum Tier {
    /// Tier 1.
    #[strum(serialize = "1")]
    #[serde(rename = "1")]
    T1,
    /// Tier 2.
    #[strum(serialize = "2")]
    #[serde(rename = "2")]
    T2,
    /// Tier 3.A.
    #[strum(serialize = "3.A")]
    #[serde(rename = "3.A")]
    T3A,
    /// Tier 3.B.
    #[strum(serialize = "3.B")]
    #[serde(rename = "3.B")]
    T3B,
    /// Tier 4.A.
    #[strum(serialize = "4.A")]
    #[serde(rename = "4.A")]
    T4A,
    /// Tier 4.B.
    #[strum(serialize = "4.B")]
    #[serde(rename = "4.B")]
    T4B,
}

/// The codes of the list, by tier.
pub const HIGH_PRIORITY: &[(Tier, &[&str])] = &[
    (Tier::T1, &["8542.31", "8542.32", "8542.33", "8542.39"]),
    (Tier::T2, &["8517.62", "8526.91", "8532.21", "8532.24", "8548.00"]),
    (
        Tier::T3A,
        &[
            "8471.50", "8504.40", "8517.69", "8525.89", "8529.10", "8529.90", "8536.69", "8536.90",
            "8541.10", "8541.21", "8541.29", "8541.30", "8541.49", "8541.51", "8541.59", "8541.60",
        ],
    ),
    (
        Tier::T3B,
        &["8482.10", "8482.20", "8482.30", "8482.50", "8807.30", "9013.10", "9013.80", "9014.20", "9014.80"],
    ),
    (
        Tier::T4A,
        &[
            "8471.80", "8486.10", "8486.20", "8486.40", "8534.00", "8543.20", "9027.50", "9030.20",
            "9030.32", "9030.39", "9030.82",
        ],
    ),
    (Tier::T4B, &["8457.10", "8458.11", "8458.91", "8459.61", "8466.93"]),
];
