//! The Union's measures against Russia and Iran, as far as they were printed.
//!
//! They forbid to sell, supply, transfer or export, directly or indirectly,
//! whether or not the goods originate in the Union. Services, finance, transit
//! through the territory and Belarus are left out. What an annex describes by
//! customs codes alone is asked (`sanctions_annex_eu`); the codes are hints of
//! the screen.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::laws::measures_of;
use crate::rule::codes::CodeList;
use crate::rule::criterion::Criterion;
use crate::rule::measure::Measure;

mod iran_codes;
pub mod regulation_2023_1529;
pub mod regulation_833_2014;
mod russia_codes;

pub const MEASURES: &[&Measure] = measures_of![regulation_833_2014, regulation_2023_1529];

pub const CODE_LISTS: &[&[&CodeList]] = &[russia_codes::LISTS, iran_codes::LISTS];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// An annex lists the goods, as whoever exports answers.
const IN_AN_ANNEX: Criterion = EXPORT.sanctions_annex_eu.is_yes();
