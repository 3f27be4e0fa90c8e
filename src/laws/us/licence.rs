//! From the verdict to a licence under the Export Administration Regulations: which reason for control
//! needs a licence for which destination, and which licence exceptions are not excluded.
//!
//! The Country Chart and the sections of part 742 say the same of every destination for which the chart
//! has columns; for those with a sentence (Cuba, Iran, North Korea, Syria) the sections alone are asked,
//! beside part 746, which was not read. A destination without a row is not guessed.

mod bars;
pub mod chart;
mod demands;
mod exceptions;
mod group_b;
pub mod groups;
mod limited_value;
pub mod places;
mod reach;
mod strategic;

use crate::rule::licence::LicenceLaw;

/// The law on licences.
pub const LICENCE: LicenceLaw = LicenceLaw {
    reach: Some(&reach::REACH),
    demands: demands::DEMANDS,
    bars: bars::BARS,
    exceptions: exceptions::EXCEPTIONS,
    not_checked: NOT_CHECKED,
};

/// Section 734.4, de minimis: what is made abroad is not subject to the EAR with controlled US content of 10 %
/// of its value or less, to all countries, and of 25 % or less to countries outside E:1 and E:2; there is no
/// such level for 600 series items to D:5. Exceptions TSU, BAG, AVS and others stand beside those told here.
const NOT_CHECKED: &[&str] = &[
    "parties",
    "US content",
    "de minimis (734.4)",
    "foreign direct products",
    "part 746, with the Crimea, Donetsk and Luhansk regions of Ukraine, for which exceptions are barred",
    "other sections of part 744",
    "general prohibitions four, seven, nine and ten",
    "Country Group B",
    "exceptions beside STA, LVS, GBS, TMP, RPL, GOV and APR",
];
