//! The European Union.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex_i;
pub mod annex_i_9a012;
pub mod annex_i_9a101;
pub mod annex_i_9a112;
pub mod annex_i_9a350;
pub mod military_list;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    // Category 6: sensors and lasers.
    // Category 7: navigation.
    // Category 9: aerospace and propulsion.
    &annex_i_9a012::ENTRY_A_1,
    &annex_i_9a012::ENTRY_A_2,
    &annex_i_9a012::ENTRY_B_3,
    &annex_i_9a012::ENTRY_B_4,
    &annex_i_9a101::ENTRY_9A101_A,
    &annex_i_9a101::ENTRY_9A101_B,
    &annex_i_9a101::ENTRY_9A102,
    &annex_i_9a112::ENTRY_A,
    &annex_i_9a112::ENTRY_B,
    &annex_i_9a350::ENTRY,
];

pub(crate) static MEASURES: &[&Measure] = &[];

/// What the regime controls around drones, and the library does not decide.
pub(crate) static NOT_COVERED: &[&str] = &[
    "9A001, 9A011, 9A105 to 9A109 and 9A118: other engines and motors; 9A004.h: sub-orbital craft",
    "9A111: pulse jet and detonation engines, which need only be usable in the aircraft of 9A012 or \
     9A112.a",
    "9A115, 9A116, 9A110: launch support equipment, re-entry vehicles, structures",
    "specially designed components of 9A102, aerosol generating units of 9A350, production equipment of \
     9B010",
    "software and technology of category 9",
    "the catch-all controls of Regulation (EU) 2021/821, its general export authorisations (Annex II) and \
     its Annex IV",
    "the Common Military List, ML10.c (unmanned aircraft for military use) and ML10.d (their engines)",
    "Iran: Regulation (EU) 2023/1529 as amended by Regulation (EU) 2024/2897, whose list of components of \
     unmanned aircraft (Annex II) was not retrieved",
    "Russia: Regulation (EU) 833/2014 after 4 June 2022, with the drone engines of December 2022 and \
     later codes of the Combined Nomenclature",
    "the member states' own lists and authorisations, but for one of Poland",
    "Norway, Switzerland and the United Kingdom, which copy the text of Annex I; Taiwan and the Republic \
     of Korea, which follow it",
];
