//! 6.A.5: lasers that are not tunable (a, b), and lasers that only paragraph d
//! specifies.
//!
//! Neither the list nor its EU text was seen here. It is taken from the
//! parallel text of the Commerce Control List, 6A005.
//! Left out: stacks of bars (d.1.d and d.1.e), tunable lasers (c), components
//! and optical equipment (e, f) and laser acoustic detection (g).

use crate::goods::items::Category;
use crate::laws::common::laser_continuous;
use crate::laws::common::laser_other;
use crate::laws::common::laser_pulsed;
use crate::laws::common::laser_pulsed_infrared;
use crate::rule::control::{Control, Passage, Version};
use crate::rule::regime::Regime;

use crate::laws::wassenaar::list::{FIRST_DAY, LIST, NO_FIRST_DAY};

const PARALLEL: &str = "the list was not retrieved; taken from the parallel text of 6A005 of the Commerce \
                        Control List (middle of 2026)";

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY, PARALLEL])
}

const fn diode(place: &'static str) -> Passage {
    passage(place).doubts(&[NO_FIRST_DAY, PARALLEL, laser_other::FOR_OTHER_EQUIPMENT])
}

const fn disputed_passage(place: &'static str) -> Passage {
    passage(place).doubts(&[
        NO_FIRST_DAY,
        PARALLEL,
        "the sources differ on the limits below 1400 nm",
        laser_other::FOR_OTHER_EQUIPMENT,
    ])
}

const fn laser(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Wassenaar, id, category: Category::Laser, heading, versions }.checked()
}

/// Continuous wave below 150 nm.
pub static ENTRY_A_1: Control = laser(
    "6.A.5.a.1",
    laser_continuous::A_1.heading,
    &[passage("6.A.5.a.1").reads(laser_continuous::A_1.reads)],
);

/// Continuous wave of 150 nm to 510 nm.
pub static ENTRY_A_2: Control = laser(
    "6.A.5.a.2",
    laser_continuous::A_2.heading,
    &[passage("6.A.5.a.2").reads(laser_continuous::A_2.reads)],
);

/// Continuous wave above 510 nm up to 540 nm.
pub static ENTRY_A_3: Control = laser(
    "6.A.5.a.3",
    laser_continuous::A_3.heading,
    &[passage("6.A.5.a.3").reads(laser_continuous::A_3.reads)],
);

/// Continuous wave above 540 nm up to 800 nm.
pub static ENTRY_A_4: Control = laser(
    "6.A.5.a.4",
    laser_continuous::A_4.heading,
    &[passage("6.A.5.a.4").reads(laser_continuous::A_4.reads)],
);

/// Continuous wave above 800 nm up to 975 nm.
pub static ENTRY_A_5: Control = laser(
    "6.A.5.a.5",
    laser_continuous::A_5.heading,
    &[passage("6.A.5.a.5").reads(laser_continuous::A_5.reads)],
);

/// Continuous wave above 975 nm up to 1150 nm.
pub static ENTRY_A_6: Control = laser(
    "6.A.5.a.6",
    laser_continuous::A_6.heading,
    &[passage("6.A.5.a.6").reads(laser_continuous::A_6.reads)],
);

/// Continuous wave above 1150 nm up to 1555 nm.
pub static ENTRY_A_7: Control = laser(
    "6.A.5.a.7",
    laser_continuous::A_7.heading,
    &[passage("6.A.5.a.7").reads(laser_continuous::A_7.reads)],
);

/// Continuous wave above 1555 nm up to 1850 nm.
pub static ENTRY_A_8: Control = laser(
    "6.A.5.a.8",
    laser_continuous::A_8.heading,
    &[passage("6.A.5.a.8").reads(laser_continuous::A_8.reads)],
);

/// Continuous wave above 1850 nm up to 2100 nm.
pub static ENTRY_A_9: Control = laser(
    "6.A.5.a.9",
    laser_continuous::A_9.heading,
    &[passage("6.A.5.a.9").reads(laser_continuous::A_9.reads)],
);

/// Continuous wave above 2100 nm.
pub static ENTRY_A_10: Control = laser(
    "6.A.5.a.10",
    laser_continuous::A_10.heading,
    &[passage("6.A.5.a.10").reads(laser_continuous::A_10.reads)],
);

/// Pulsed below 150 nm.
pub static ENTRY_B_1: Control =
    laser("6.A.5.b.1", laser_pulsed::B_1.heading, &[passage("6.A.5.b.1").reads(laser_pulsed::B_1.reads)]);

/// Pulsed of 150 nm to 510 nm.
pub static ENTRY_B_2: Control =
    laser("6.A.5.b.2", laser_pulsed::B_2.heading, &[passage("6.A.5.b.2").reads(laser_pulsed::B_2.reads)]);

/// Pulsed above 510 nm up to 540 nm.
pub static ENTRY_B_3: Control =
    laser("6.A.5.b.3", laser_pulsed::B_3.heading, &[passage("6.A.5.b.3").reads(laser_pulsed::B_3.reads)]);

/// Pulsed above 540 nm up to 800 nm.
pub static ENTRY_B_4: Control =
    laser("6.A.5.b.4", laser_pulsed::B_4.heading, &[passage("6.A.5.b.4").reads(laser_pulsed::B_4.reads)]);

/// Pulsed above 800 nm up to 975 nm.
pub static ENTRY_B_5: Control =
    laser("6.A.5.b.5", laser_pulsed::B_5.heading, &[passage("6.A.5.b.5").reads(laser_pulsed::B_5.reads)]);

/// Pulsed above 975 nm up to 1150 nm.
pub static ENTRY_B_6: Control = laser(
    "6.A.5.b.6",
    laser_pulsed_infrared::B_6.heading,
    &[passage("6.A.5.b.6").reads(laser_pulsed_infrared::B_6.reads)],
);

/// Pulsed above 1150 nm up to 1555 nm.
pub static ENTRY_B_7: Control = laser(
    "6.A.5.b.7",
    laser_pulsed_infrared::B_7.heading,
    &[passage("6.A.5.b.7").reads(laser_pulsed_infrared::B_7.reads)],
);

/// Pulsed above 1555 nm up to 1850 nm.
pub static ENTRY_B_8: Control = laser(
    "6.A.5.b.8",
    laser_pulsed_infrared::B_8.heading,
    &[passage("6.A.5.b.8").reads(laser_pulsed_infrared::B_8.reads)],
);

/// Pulsed above 1850 nm up to 2100 nm.
pub static ENTRY_B_9: Control = laser(
    "6.A.5.b.9",
    laser_pulsed_infrared::B_9.heading,
    &[passage("6.A.5.b.9").reads(laser_pulsed_infrared::B_9.reads)],
);

/// Pulsed above 2100 nm.
pub static ENTRY_B_10: Control = laser(
    "6.A.5.b.10",
    laser_pulsed_infrared::B_10.heading,
    &[passage("6.A.5.b.10").reads(laser_pulsed_infrared::B_10.reads)],
);

/// Individual single transverse mode laser diodes.
pub static ENTRY_D_1_A: Control =
    laser("6.A.5.d.1.a", laser_other::D_1_A.heading, &[diode("6.A.5.d.1.a").reads(laser_other::D_1_A.reads)]);

/// Individual multiple transverse mode laser diodes.
pub static ENTRY_D_1_B: Control = laser(
    "6.A.5.d.1.b",
    laser_other::D_1_B.heading,
    &[disputed_passage("6.A.5.d.1.b").reads(laser_other::D_1_B.reads)],
);

/// Bars of laser diodes.
pub static ENTRY_D_1_C: Control =
    laser("6.A.5.d.1.c", laser_other::D_1_C.heading, &[diode("6.A.5.d.1.c").reads(laser_other::D_1_C.reads)]);

/// Carbon monoxide.
pub static ENTRY_D_2: Control =
    laser("6.A.5.d.2", laser_other::D_2.heading, &[passage("6.A.5.d.2").reads(laser_other::D_2.reads)]);

/// Carbon dioxide.
pub static ENTRY_D_3: Control =
    laser("6.A.5.d.3", laser_other::D_3.heading, &[passage("6.A.5.d.3").reads(laser_other::D_3.reads)]);

/// Excimers.
pub static ENTRY_D_4: Control =
    laser("6.A.5.d.4", laser_other::D_4.heading, &[passage("6.A.5.d.4").reads(laser_other::D_4.reads)]);

/// Chemical lasers.
pub static ENTRY_D_5: Control =
    laser("6.A.5.d.5", laser_other::D_5.heading, &[passage("6.A.5.d.5").reads(laser_other::D_5.reads)]);

/// Neodymium in glass, non-repetitive pulsed.
pub static ENTRY_D_6: Control =
    laser("6.A.5.d.6", laser_other::D_6.heading, &[passage("6.A.5.d.6").reads(laser_other::D_6.reads)]);
