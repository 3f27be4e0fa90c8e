//! 6A005 of the Commerce Control List: lasers that are not tunable (a, b), and
//! lasers that only paragraph d specifies.
//!
//! The heading excludes what the Nuclear Regulatory Commission licenses, which
//! is not asked. Whether reason NP stands for a laser depends on 6A205, which
//! was not seen; it is left out.
//! Left out: stacks of bars (d.1.d and d.1.e), tunable lasers (c), components
//! and optical equipment (e, f) and laser acoustic detection (g).

use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, any, entry};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::{laser_continuous, laser_other, laser_pulsed, laser_pulsed_infrared};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS2};

pub const ENTRIES: &[&Control] = &[
    &A_1, &A_2, &A_3, &A_4, &A_5, &A_6, &A_7, &A_8, &A_9, &A_10, &B_1, &B_2, &B_3, &B_4, &B_5, &B_6, &B_7,
    &B_8, &B_9, &B_10, &D_1_A, &D_1_B, &D_1_C, &D_2, &D_3, &D_4, &D_5, &D_6,
];

const NS2_AT1: &[Reason] = &[NS2, AT1];

const LASERS: List = CCL.read(TextQuality::Verbatim).reasons(NS2_AT1);

/// A point that is among those for which reason NP can stand.
const NUCLEAR_LASERS: List = LASERS
    .doubts(&["reason NP stands for some of these lasers, by 6A205, which was not seen; it is not told"]);

const DIODES: List = LASERS.doubts(&[laser_other::FOR_OTHER_EQUIPMENT]);

const DISPUTED_DIODES: List = LASERS.read(TextQuality::Reconstructed).doubts(&[
    "the limits below 1400 nm differ between the copy of the middle of 2026 and a later compilation",
    laser_other::FOR_OTHER_EQUIPMENT,
]);

pub static A_1: Control = LASERS.prints("6A005.a.1", laser_continuous::A_1);
pub static A_2: Control = NUCLEAR_LASERS.prints("6A005.a.2", laser_continuous::A_2);
pub static A_3: Control = NUCLEAR_LASERS.prints("6A005.a.3", laser_continuous::A_3);
pub static A_4: Control = NUCLEAR_LASERS.prints("6A005.a.4", laser_continuous::A_4);
pub static A_5: Control = LASERS.prints("6A005.a.5", laser_continuous::A_5);
pub static A_6: Control = LASERS.prints("6A005.a.6", laser_continuous::A_6);
pub static A_7: Control = LASERS.prints("6A005.a.7", laser_continuous::A_7);
pub static A_8: Control = LASERS.prints("6A005.a.8", laser_continuous::A_8);
pub static A_9: Control = LASERS.prints("6A005.a.9", laser_continuous::A_9);
pub static A_10: Control = LASERS.prints("6A005.a.10", laser_continuous::A_10);
pub static B_1: Control = LASERS.prints("6A005.b.1", laser_pulsed::B_1);
pub static B_2: Control = NUCLEAR_LASERS.prints("6A005.b.2", laser_pulsed::B_2);
pub static B_3: Control = NUCLEAR_LASERS.prints("6A005.b.3", laser_pulsed::B_3);
pub static B_4: Control = NUCLEAR_LASERS.prints("6A005.b.4", laser_pulsed::B_4);
pub static B_5: Control = LASERS.prints("6A005.b.5", laser_pulsed::B_5);
pub static B_6: Control = NUCLEAR_LASERS.prints("6A005.b.6", laser_pulsed_infrared::B_6);
pub static B_7: Control = LASERS.prints("6A005.b.7", laser_pulsed_infrared::B_7);
pub static B_8: Control = LASERS.prints("6A005.b.8", laser_pulsed_infrared::B_8);
pub static B_9: Control = LASERS.prints("6A005.b.9", laser_pulsed_infrared::B_9);
pub static B_10: Control = LASERS.prints("6A005.b.10", laser_pulsed_infrared::B_10);
pub static D_1_A: Control = DIODES.prints("6A005.d.1.a", laser_other::D_1_A);
pub static D_1_B: Control = DISPUTED_DIODES.prints("6A005.d.1.b", laser_other::D_1_B);
pub static D_1_C: Control = DIODES.prints("6A005.d.1.c", laser_other::D_1_C);
pub static D_2: Control = NUCLEAR_LASERS.prints("6A005.d.2", laser_other::D_2);
pub static D_3: Control = NUCLEAR_LASERS.prints("6A005.d.3", laser_other::D_3);
pub static D_4: Control = NUCLEAR_LASERS.prints("6A005.d.4", laser_other::D_4);
pub static D_5: Control = LASERS.prints("6A005.d.5", laser_other::D_5);
pub static D_6: Control = LASERS.prints("6A005.d.6", laser_other::D_6);

/// A laser of one of these entries.
pub const OF_6A005: &[Criterion] = &[any(const {
    &[
        entry(&A_1),
        entry(&A_2),
        entry(&A_3),
        entry(&A_4),
        entry(&A_5),
        entry(&A_6),
        entry(&A_7),
        entry(&A_8),
        entry(&A_9),
        entry(&A_10),
        entry(&B_1),
        entry(&B_2),
        entry(&B_3),
        entry(&B_4),
        entry(&B_5),
        entry(&B_6),
        entry(&B_7),
        entry(&B_8),
        entry(&B_9),
        entry(&B_10),
        entry(&D_1_A),
        entry(&D_1_B),
        entry(&D_1_C),
        entry(&D_2),
        entry(&D_3),
        entry(&D_4),
        entry(&D_5),
        entry(&D_6),
    ]
})];
