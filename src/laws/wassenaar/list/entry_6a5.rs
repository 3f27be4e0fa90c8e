//! 6.A.5: lasers that are not tunable (a, b), and lasers that only paragraph d
//! specifies.
//!
//! Neither the list nor its EU text was seen here. It is taken from the
//! parallel text of the Commerce Control List, 6A005.
//! Left out: stacks of bars (d.1.d and d.1.e), tunable lasers (c), components
//! and optical equipment (e, f) and laser acoustic detection (g).

use crate::rule::control::Control;
use crate::rule::list::List;

use crate::laws::common::{laser_continuous, laser_other, laser_pulsed, laser_pulsed_infrared};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[
    &A_1, &A_2, &A_3, &A_4, &A_5, &A_6, &A_7, &A_8, &A_9, &A_10, &B_1, &B_2, &B_3, &B_4, &B_5, &B_6, &B_7,
    &B_8, &B_9, &B_10, &D_1_A, &D_1_B, &D_1_C, &D_2, &D_3, &D_4, &D_5, &D_6,
];

const PARALLEL: &str = "the list was not retrieved; taken from the parallel text of 6A005 of the Commerce \
                        Control List (middle of 2026)";

const LASERS: List = LIST.doubts(&[PARALLEL]);

const DIODES: List = LASERS.doubts(&[PARALLEL, laser_other::FOR_OTHER_EQUIPMENT]);

const DISPUTED_DIODES: List = LASERS.doubts(&[
    PARALLEL,
    "the sources differ on the limits below 1400 nm",
    laser_other::FOR_OTHER_EQUIPMENT,
]);

pub static A_1: Control = LASERS.prints("6.A.5.a.1", laser_continuous::A_1);
pub static A_2: Control = LASERS.prints("6.A.5.a.2", laser_continuous::A_2);
pub static A_3: Control = LASERS.prints("6.A.5.a.3", laser_continuous::A_3);
pub static A_4: Control = LASERS.prints("6.A.5.a.4", laser_continuous::A_4);
pub static A_5: Control = LASERS.prints("6.A.5.a.5", laser_continuous::A_5);
pub static A_6: Control = LASERS.prints("6.A.5.a.6", laser_continuous::A_6);
pub static A_7: Control = LASERS.prints("6.A.5.a.7", laser_continuous::A_7);
pub static A_8: Control = LASERS.prints("6.A.5.a.8", laser_continuous::A_8);
pub static A_9: Control = LASERS.prints("6.A.5.a.9", laser_continuous::A_9);
pub static A_10: Control = LASERS.prints("6.A.5.a.10", laser_continuous::A_10);
pub static B_1: Control = LASERS.prints("6.A.5.b.1", laser_pulsed::B_1);
pub static B_2: Control = LASERS.prints("6.A.5.b.2", laser_pulsed::B_2);
pub static B_3: Control = LASERS.prints("6.A.5.b.3", laser_pulsed::B_3);
pub static B_4: Control = LASERS.prints("6.A.5.b.4", laser_pulsed::B_4);
pub static B_5: Control = LASERS.prints("6.A.5.b.5", laser_pulsed::B_5);
pub static B_6: Control = LASERS.prints("6.A.5.b.6", laser_pulsed_infrared::B_6);
pub static B_7: Control = LASERS.prints("6.A.5.b.7", laser_pulsed_infrared::B_7);
pub static B_8: Control = LASERS.prints("6.A.5.b.8", laser_pulsed_infrared::B_8);
pub static B_9: Control = LASERS.prints("6.A.5.b.9", laser_pulsed_infrared::B_9);
pub static B_10: Control = LASERS.prints("6.A.5.b.10", laser_pulsed_infrared::B_10);
pub static D_1_A: Control = DIODES.prints("6.A.5.d.1.a", laser_other::D_1_A);
pub static D_1_B: Control = DISPUTED_DIODES.prints("6.A.5.d.1.b", laser_other::D_1_B);
pub static D_1_C: Control = DIODES.prints("6.A.5.d.1.c", laser_other::D_1_C);
pub static D_2: Control = LASERS.prints("6.A.5.d.2", laser_other::D_2);
pub static D_3: Control = LASERS.prints("6.A.5.d.3", laser_other::D_3);
pub static D_4: Control = LASERS.prints("6.A.5.d.4", laser_other::D_4);
pub static D_5: Control = LASERS.prints("6.A.5.d.5", laser_other::D_5);
pub static D_6: Control = LASERS.prints("6.A.5.d.6", laser_other::D_6);
