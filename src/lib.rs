//! Draft.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod case;
pub mod classification;
pub mod control;
mod country;
pub mod criterion;
pub mod explain;
pub mod fact;
pub mod hs;
pub mod item;
pub mod items;
pub mod measure;
pub mod quantity;
pub mod regimes;
mod settle;
mod truth;

pub use case::{AdoptError, Case};
pub use classification::{Classification, EntryDecision, MeasureDecision, RegimeDecision, Verdict};
pub use control::{Control, Standing};
pub use country::Country;
pub use criterion::Criterion;
pub use explain::{Finding, Ground, Margin, Question};
pub use fact::{Fact, ValueError};
pub use item::{Carries, DesignedFor};
pub use items::{Category, Item, ItemRef};
pub use jiff::civil::{Date, date};
pub use regimes::Regime;
pub use truth::Truth;
