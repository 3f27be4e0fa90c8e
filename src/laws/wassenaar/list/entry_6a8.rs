//! 6.A.8: radars and laser radars.
//!
//! Read in the EU text that repeats it. Specially designed components are left
//! out.

use crate::goods::items::Category;
use crate::laws::common::radars;
use crate::rule::control::{Control, Passage, Version};
use crate::rule::regime::Regime;

use crate::laws::wassenaar::list::{FIRST_DAY, FROM_THE_EU_TEXT, LIST, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY, FROM_THE_EU_TEXT])
}

const fn radar(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Wassenaar, id, category: Category::Radar, heading, versions }.checked()
}

/// At 40 GHz to 230 GHz.
pub static ENTRY_A: Control =
    radar("6.A.8.a", radars::A.heading, &[passage("6.A.8.a").reads(radars::A.reads)]);

/// With a wide tunable bandwidth.
pub static ENTRY_B: Control =
    radar("6.A.8.b", radars::B.heading, &[passage("6.A.8.b").reads(radars::B.reads)]);

/// On more than two carrier frequencies.
pub static ENTRY_C: Control =
    radar("6.A.8.c", radars::C.heading, &[passage("6.A.8.c").reads(radars::C.reads)]);

/// With synthetic aperture.
pub static ENTRY_D: Control =
    radar("6.A.8.d", radars::D.heading, &[passage("6.A.8.d").reads(radars::D.reads)]);

/// With an electronically scanned antenna.
pub static ENTRY_E: Control =
    radar("6.A.8.e", radars::E.heading, &[passage("6.A.8.e").reads(radars::E.reads)]);

/// That finds heights.
pub static ENTRY_F: Control =
    radar("6.A.8.f", radars::F.heading, &[passage("6.A.8.f").reads(radars::F.reads)]);

/// Airborne, for moving targets.
pub static ENTRY_G: Control =
    radar("6.A.8.g", radars::G.heading, &[passage("6.A.8.g").reads(radars::G.reads)]);

/// With spread spectrum or frequency agility.
pub static ENTRY_H: Control =
    radar("6.A.8.h", radars::H.heading, &[passage("6.A.8.h").reads(radars::H.reads)]);

/// On the ground, of great range.
pub static ENTRY_I: Control =
    radar("6.A.8.i", radars::I.heading, &[passage("6.A.8.i").reads(radars::I.reads)]);

/// Laser radar, space-qualified.
pub static ENTRY_J_1: Control =
    radar("6.A.8.j.1", radars::J_1.heading, &[passage("6.A.8.j.1").reads(radars::J_1.reads)]);

/// Laser radar, coherent and fine.
pub static ENTRY_J_2: Control =
    radar("6.A.8.j.2", radars::J_2.heading, &[passage("6.A.8.j.2").reads(radars::J_2.reads)]);

/// Laser radar for bathymetric surveys.
pub static ENTRY_J_3: Control =
    radar("6.A.8.j.3", radars::J_3.heading, &[passage("6.A.8.j.3").reads(radars::J_3.reads)]);

/// With pulse compression.
pub static ENTRY_K: Control =
    radar("6.A.8.k", radars::K.heading, &[passage("6.A.8.k").reads(radars::K.reads)]);

/// With automatic target tracking.
pub static ENTRY_L_1: Control = radar(
    "6.A.8.l.1",
    radars::L_1_OPEN_NOTE.heading,
    &[passage("6.A.8.l.1").reads(radars::L_1_OPEN_NOTE.reads)],
);

/// Fusing the data of dispersed sensors.
pub static ENTRY_L_4: Control =
    radar("6.A.8.l.4", radars::L_4.heading, &[passage("6.A.8.l.4").reads(radars::L_4.reads)]);
