//! The European Union.

use crate::control::Control;
use crate::measure::Measure;

pub mod annex_i;
pub mod annex_i_5a001;
pub mod annex_i_5a001_e;
pub mod annex_i_5a101;
pub mod annex_i_6a003;
pub mod annex_i_6a005;
pub mod annex_i_6a008;
pub mod annex_i_7a001;
pub mod annex_i_7a002;
pub mod annex_i_7a003;
pub mod annex_i_7a005;
pub mod annex_i_7a101;
pub mod annex_i_7a103;
pub mod annex_i_7a105;
pub mod annex_i_9a012;
pub mod annex_i_9a101;
pub mod annex_i_9a112;
pub mod annex_i_9a350;
pub mod military_list;
pub mod military_list_electronics;

pub(crate) static CONTROLS: &[&Control] = &[
    // Category 5: telecommunications.
    &annex_i_5a001::ENTRY_B_3_A,
    &annex_i_5a001::ENTRY_B_3_B,
    &annex_i_5a001::ENTRY_B_4_A,
    &annex_i_5a001::ENTRY_B_4_B,
    &annex_i_5a001::ENTRY_B_5,
    &annex_i_5a001::ENTRY_D_1,
    &annex_i_5a001::ENTRY_D_2,
    &annex_i_5a001::ENTRY_D_3,
    &annex_i_5a001::ENTRY_D_4,
    &annex_i_5a001_e::ENTRY_E,
    &annex_i_5a001_e::ENTRY_F_1,
    &annex_i_5a001_e::ENTRY_F_2,
    &annex_i_5a001_e::ENTRY_F_3,
    &annex_i_5a001_e::ENTRY_F_4,
    &annex_i_5a001_e::ENTRY_G,
    &annex_i_5a001_e::ENTRY_H_1,
    &annex_i_5a001_e::ENTRY_H_2,
    &annex_i_5a101::ENTRY,
    // Category 6: sensors and lasers.
    &annex_i_6a003::ENTRY_B_3,
    &annex_i_6a003::ENTRY_B_4_A,
    &annex_i_6a003::ENTRY_B_4_B,
    &annex_i_6a005::ENTRY_A_1,
    &annex_i_6a005::ENTRY_A_2,
    &annex_i_6a005::ENTRY_A_3,
    &annex_i_6a005::ENTRY_A_4,
    &annex_i_6a005::ENTRY_A_5,
    &annex_i_6a005::ENTRY_A_6,
    &annex_i_6a005::ENTRY_A_7,
    &annex_i_6a005::ENTRY_A_8,
    &annex_i_6a005::ENTRY_A_9,
    &annex_i_6a005::ENTRY_A_10,
    &annex_i_6a005::ENTRY_B_1,
    &annex_i_6a005::ENTRY_B_2,
    &annex_i_6a005::ENTRY_B_3,
    &annex_i_6a005::ENTRY_B_4,
    &annex_i_6a005::ENTRY_B_5,
    &annex_i_6a005::ENTRY_B_6,
    &annex_i_6a005::ENTRY_B_7,
    &annex_i_6a005::ENTRY_B_8,
    &annex_i_6a005::ENTRY_B_9,
    &annex_i_6a005::ENTRY_B_10,
    &annex_i_6a005::ENTRY_D_1_A,
    &annex_i_6a005::ENTRY_D_1_B,
    &annex_i_6a005::ENTRY_D_1_C,
    &annex_i_6a005::ENTRY_D_2,
    &annex_i_6a005::ENTRY_D_3,
    &annex_i_6a005::ENTRY_D_4,
    &annex_i_6a005::ENTRY_D_5,
    &annex_i_6a005::ENTRY_D_6,
    &annex_i_6a008::ENTRY_A,
    &annex_i_6a008::ENTRY_B,
    &annex_i_6a008::ENTRY_C,
    &annex_i_6a008::ENTRY_D,
    &annex_i_6a008::ENTRY_E,
    &annex_i_6a008::ENTRY_F,
    &annex_i_6a008::ENTRY_G,
    &annex_i_6a008::ENTRY_H,
    &annex_i_6a008::ENTRY_I,
    &annex_i_6a008::ENTRY_J_1,
    &annex_i_6a008::ENTRY_J_2,
    &annex_i_6a008::ENTRY_J_3,
    &annex_i_6a008::ENTRY_K,
    &annex_i_6a008::ENTRY_L_1,
    &annex_i_6a008::ENTRY_L_4,
    &annex_i_6a008::ENTRY_6A108_B_1,
    &annex_i_6a008::ENTRY_6A108_B_2,
    // Category 7: navigation.
    &annex_i_7a001::ENTRY_A_1_A,
    &annex_i_7a001::ENTRY_A_1_B,
    &annex_i_7a001::ENTRY_A_2,
    &annex_i_7a001::ENTRY_A_3,
    &annex_i_7a001::ENTRY_B,
    &annex_i_7a002::ENTRY_A_1_A,
    &annex_i_7a002::ENTRY_A_1_B,
    &annex_i_7a002::ENTRY_A_2_A,
    &annex_i_7a002::ENTRY_A_2_B,
    &annex_i_7a002::ENTRY_B,
    &annex_i_7a003::ENTRY_A_1,
    &annex_i_7a003::ENTRY_A_2,
    &annex_i_7a003::ENTRY_A_3,
    &annex_i_7a003::ENTRY_B,
    &annex_i_7a003::ENTRY_C_1,
    &annex_i_7a003::ENTRY_C_2,
    &annex_i_7a003::ENTRY_D_1,
    &annex_i_7a003::ENTRY_D_2,
    &annex_i_7a005::ENTRY_A,
    &annex_i_7a005::ENTRY_B,
    &annex_i_7a101::ENTRY_7A101,
    &annex_i_7a101::ENTRY_7A102,
    &annex_i_7a103::ENTRY_A_1,
    &annex_i_7a103::ENTRY_A_2,
    &annex_i_7a103::ENTRY_B,
    &annex_i_7a103::ENTRY_C,
    &annex_i_7a105::ENTRY_A,
    &annex_i_7a105::ENTRY_B_1,
    &annex_i_7a105::ENTRY_B_2,
    &annex_i_7a105::ENTRY_B_3,
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
    // Munitions.
    &military_list_electronics::ENTRY_ML5_B_1_LASER,
    &military_list_electronics::ENTRY_ML5_B_1,
    &military_list_electronics::ENTRY_ML5_B_2,
    &military_list_electronics::ENTRY_ML11_A,
    &military_list_electronics::ENTRY_ML11_A_RADIO,
    &military_list_electronics::ENTRY_ML11_B,
    &military_list_electronics::ENTRY_ML19_A,
    &military_list_electronics::ENTRY_ML19_C,
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
    // Category 6.
    "6A003.a, b.1, b.2, b.4.c and b.5: instrumentation, video and scanning cameras, arrays that multiply \
     charge, space-qualified detectors; 6A002: detectors and arrays by themselves",
    "6A005.c, d.1.d, d.1.e, e, f and g: tunable lasers, stacks of laser bars, components and optical \
     equipment, laser acoustic detection",
    "6A108.a, and specially designed components of the radars of 6A008 and 6A108",
    "Regulation (EU) 833/2014, Annex VII: X.A.IV.003 (cameras that Note 3 releases), X.A.IV.005 (lasers) and \
     X.A.IV.008.a (airborne radar), which are about exports to Russia",
    "points a, b.1, b.2, b.6, c and j of 5A001; 7A004, 7A006 and 7A008",
    "7A103.d (magnetic heading sensors of three axes), 7A116 and 7A117, of which only the names were seen",
    "rockets: what is designed or modified for them, in 5A101, 7A103 and 7A105",
    "the Common Military List beside ML5.b, ML11.a, ML11.b, ML19.a and ML19.c",
    "specially designed components, and software and technology of every entry",
];
