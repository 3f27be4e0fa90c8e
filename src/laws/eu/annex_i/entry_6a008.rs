//! Annex I, entries 6A008 and 6A108: radars, laser radars and precision
//! tracking systems.
//!
//! 6A008 was read in Norwegian List II. 6A108 was seen in a summary that states
//! the numbers of b.2; b.1 is taken from the parallel text of the Commerce
//! Control List. Left out: 6A108.a (radars for space launch vehicles), and
//! specially designed components.

use crate::goods::items::Category;
use crate::goods::items::radar::Radar;
use crate::laws::common::radars;
use crate::rule::control::{Control, Passage, Version};
use crate::rule::criterion::{Criterion, all, any, entry, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::kilometres;

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

const fn radar(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Eu, id, category: Category::Radar, heading, versions }.checked()
}

/// At 40 GHz to 230 GHz.
pub static ENTRY_A: Control =
    radar("6A008.a", radars::A.heading, &[passage("Annex I, 6A008.a").reads(radars::A.reads)]);

/// With a wide tunable bandwidth.
pub static ENTRY_B: Control =
    radar("6A008.b", radars::B.heading, &[passage("Annex I, 6A008.b").reads(radars::B.reads)]);

/// On more than two carrier frequencies.
pub static ENTRY_C: Control =
    radar("6A008.c", radars::C.heading, &[passage("Annex I, 6A008.c").reads(radars::C.reads)]);

/// With synthetic aperture.
pub static ENTRY_D: Control =
    radar("6A008.d", radars::D.heading, &[passage("Annex I, 6A008.d").reads(radars::D.reads)]);

/// With an electronically scanned antenna.
pub static ENTRY_E: Control =
    radar("6A008.e", radars::E.heading, &[passage("Annex I, 6A008.e").reads(radars::E.reads)]);

/// That finds heights.
pub static ENTRY_F: Control =
    radar("6A008.f", radars::F.heading, &[passage("Annex I, 6A008.f").reads(radars::F.reads)]);

/// Airborne, for moving targets.
pub static ENTRY_G: Control =
    radar("6A008.g", radars::G.heading, &[passage("Annex I, 6A008.g").reads(radars::G.reads)]);

/// With spread spectrum or frequency agility.
pub static ENTRY_H: Control =
    radar("6A008.h", radars::H.heading, &[passage("Annex I, 6A008.h").reads(radars::H.reads)]);

/// On the ground, of great range.
pub static ENTRY_I: Control =
    radar("6A008.i", radars::I.heading, &[passage("Annex I, 6A008.i").reads(radars::I.reads)]);

/// Laser radar, space-qualified.
pub static ENTRY_J_1: Control =
    radar("6A008.j.1", radars::J_1.heading, &[passage("Annex I, 6A008.j.1").reads(radars::J_1.reads)]);

/// Laser radar, coherent and fine.
pub static ENTRY_J_2: Control =
    radar("6A008.j.2", radars::J_2.heading, &[passage("Annex I, 6A008.j.2").reads(radars::J_2.reads)]);

/// Laser radar for bathymetric surveys.
pub static ENTRY_J_3: Control =
    radar("6A008.j.3", radars::J_3.heading, &[passage("Annex I, 6A008.j.3").reads(radars::J_3.reads)]);

/// With pulse compression.
pub static ENTRY_K: Control =
    radar("6A008.k", radars::K.heading, &[passage("Annex I, 6A008.k").reads(radars::K.reads)]);

/// With automatic target tracking.
pub static ENTRY_L_1: Control = radar(
    "6A008.l.1",
    radars::L_1_OPEN_NOTE.heading,
    &[passage("Annex I, 6A008.l.1").reads(radars::L_1_OPEN_NOTE.reads)],
);

/// Fusing the data of dispersed sensors.
pub static ENTRY_L_4: Control =
    radar("6A008.l.4", radars::L_4.heading, &[passage("Annex I, 6A008.l.4").reads(radars::L_4.reads)]);

/// A radar of one of these entries.
pub(in crate::laws) const OF_6A008: &[Criterion] = &[any(ENTRIES)];

const ENTRIES: &[Criterion] = &[
    entry(&ENTRY_A),
    entry(&ENTRY_B),
    entry(&ENTRY_C),
    entry(&ENTRY_D),
    entry(&ENTRY_E),
    entry(&ENTRY_F),
    entry(&ENTRY_G),
    entry(&ENTRY_H),
    entry(&ENTRY_I),
    entry(&ENTRY_J_1),
    entry(&ENTRY_J_2),
    entry(&ENTRY_J_3),
    entry(&ENTRY_K),
    entry(&ENTRY_L_1),
    entry(&ENTRY_L_4),
];

const NOT_6A008: Criterion =
    point("heading").says("other than those specified in 6A008").means(none_of(OF_6A008));

const TRACKS_MISSILES: Criterion = point("b")
    .says("usable for rocket systems or unmanned aerial vehicles capable of a range exceeding 300 km")
    .means(Radar::ATTRIBUTES.tracked_range.above(kilometres(300.0)));

/// Precision tracking with a code translator.
pub static ENTRY_6A108_B_1: Control = radar(
    "6A108.b.1",
    "precision tracking systems with a code translator",
    &[passage("Annex I, 6A108.b.1")
        .doubts(&[NO_FIRST_DAY, "taken from the parallel text of the Commerce Control List"])
        .reads(all(&[TRACKS_MISSILES, radars::CODE_TRANSLATOR, NOT_6A008]))],
);

/// Range instrumentation radars.
pub static ENTRY_6A108_B_2: Control = radar(
    "6A108.b.2",
    "range instrumentation radars",
    &[passage("Annex I, 6A108.b.2")
        .doubts(&[
            NO_FIRST_DAY,
            "only a summary was seen; its numbers agree with the parallel text of the Commerce Control List",
        ])
        .reads(all(&[TRACKS_MISSILES, radars::INSTRUMENTATION_RADAR, NOT_6A008]))],
);
