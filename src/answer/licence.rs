//! Whether an export needs a licence, as plain data.

use serde::{Deserialize, Serialize};

use crate::decide::explain::Text;
use crate::value::truth::Truth;

/// What the law of one regime asks of an export, on the way from its verdict to a licence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LicenceDecision {
    /// Whether the law governs this export at all.
    pub reaches: Truth,
    /// Whether a licence is needed, in the worlds in which the law governs the export.
    pub needed: Needed,
    /// What surely demands it: an entry and the reason or article by which it does, or a measure.
    #[serde(rename = "for")]
    pub demands: Vec<String>,
    /// What may demand it, as far as is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub perhaps: Vec<String>,
    /// What may take the place of a licence: not excluded by what is known, which is not to say that
    /// it applies.
    pub may_apply: Vec<MayApply>,
    /// The facts that may still change whether a licence is needed, or whether the law governs the export.
    pub open: Vec<String>,
    /// What keeps it open that no fact can close: disputes, sections that were not read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_because: Vec<String>,
    /// What must be told to the authority, which decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<String>,
    /// What is not checked here; none found is no clearance.
    pub not_checked: Vec<Text>,
    /// Where all of this stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
    /// What is doubtful in the texts that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Text>,
}

/// Whether a licence is needed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::Display, strum::EnumString,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Needed {
    /// In every world that the facts allow.
    Yes,
    /// In none, as far as is known here; that is no clearance.
    NoneFound,
    /// In some.
    Unknown,
}

/// What may take the place of a licence: not excluded by what is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MayApply {
    /// What it is called, such as `STA`.
    pub id: Text,
    /// The paragraph.
    pub place: Text,
    /// The path of the part on board for which it may apply; empty for the item itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// What it asks, for which whoever exports answers.
    pub asks: Vec<Text>,
    /// Where it stands.
    pub cites: Vec<String>,
    /// What is doubtful in the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Text>,
}
