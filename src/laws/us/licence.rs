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
pub mod groups;
mod limited_value;
mod reach;

use crate::rule::licence::LicenceLaw;

/// The law on licences.
pub const LICENCE: LicenceLaw = LicenceLaw {
    reach: Some(&reach::REACH),
    demands: demands::DEMANDS,
    bars: bars::BARS,
    exceptions: exceptions::EXCEPTIONS,
    not_checked: NOT_CHECKED,
};

const NOT_CHECKED: &[&str] = &[
    "parties: the Entity List, the Military End-User List, the Unverified List, denied persons",
    "US content: section 734.4 (de minimis: 10 % of the value to Country Groups E:1 and E:2, 25 % elsewhere; none \
     for 600 series items to D:5) and foreign direct products",
    "part 746: embargoes and other special controls, which were not read; United Nations arms embargoes (746.1(b))",
    "part 744 beside sections 744.3, 744.9 and 744.21",
    "general prohibitions four, seven, nine and ten, to which no exception applies (740.1(a))",
    "exceptions TSU, BAG, AVS and others beside STA, LVS, GBS, TMP, RPL, GOV and APR; Country Group B",
    "whether the item is EAR99 or on another list of the United States",
];
