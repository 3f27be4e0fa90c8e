//! What a regime can say of a case.

use serde::Serialize;

/// What a regime says of a case. *Not listed* is silence, not clearance.
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
    serde::Deserialize,
    strum::Display,
    strum::EnumString,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// All entries in force that the library knows say no.
    NotListed,
    /// No entry in force says yes, and one at least cannot be decided.
    Undetermined,
    /// An entry in force says yes.
    Controlled,
    /// No entry need apply: the transaction needs a licence.
    LicenceRequired,
    /// The transaction is forbidden.
    Prohibited,
}
