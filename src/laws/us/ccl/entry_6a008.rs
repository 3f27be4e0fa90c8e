//! 6A008, 6A108 and 6A998 of the Commerce Control List: radars, laser radars
//! and precision tracking systems.
//!
//! MT stands for what is "designed for airborne applications and usable in
//! systems controlled for MT reasons": whether it is usable there is judged.
//! Radars of 6A108.a for rockets are left out; "designed or modified for use in
//! missiles" is asked as what the radar is designed for. Left out too: 6A998.b
//! and c, specially designed components, and what USML category XI takes first.

use crate::goods::items::Category;
use crate::goods::items::radar::{Radar, RadarApplication, RadarAttributes};
use crate::goods::items::uav::Uav;
use crate::laws::common::radars;
use crate::rule::control::{Control, Passage, Reason, TextQuality, Version};
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::kilometres;

use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY, reason};

const RADAR: RadarAttributes = Radar::ATTRIBUTES;

const MT1: Reason = Reason {
    code: "MT1",
    applies: point("MT")
        .says("designed for airborne applications and usable in systems controlled for MT reasons")
        .all(&[RADAR.airborne.holds(), RADAR.usable_in_missiles.holds()]),
};

const NS2_MT1_AT1: &[Reason] = &[reason("NS2"), MT1, reason("AT1")];

const NS2_MT1_RS1_AT1: &[Reason] = &[reason("NS2"), MT1, reason("RS1"), reason("AT1")];

const MT1_AT1: &[Reason] = &[reason("MT1"), reason("AT1")];

const fn passage(place: &'static str) -> Passage {
    CCL.at(place)
        .since_at_least(FIRST_DAY)
        .read(TextQuality::Verbatim)
        .doubts(&[NO_FIRST_DAY])
        .reasons(NS2_MT1_AT1)
}

const fn space(place: &'static str) -> Passage {
    passage(place).reasons(NS2_MT1_RS1_AT1)
}

const fn radar(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Us, id, category: Category::Radar, heading, versions }.checked()
}

/// At 40 GHz to 230 GHz.
pub static ENTRY_A: Control =
    radar("6A008.a", radars::A.heading, &[passage("6A008.a").reads(radars::A.reads)]);

/// With a wide tunable bandwidth.
pub static ENTRY_B: Control =
    radar("6A008.b", radars::B.heading, &[passage("6A008.b").reads(radars::B.reads)]);

/// On more than two carrier frequencies.
pub static ENTRY_C: Control =
    radar("6A008.c", radars::C.heading, &[passage("6A008.c").reads(radars::C.reads)]);

/// With synthetic aperture.
pub static ENTRY_D: Control =
    radar("6A008.d", radars::D.heading, &[passage("6A008.d").reads(radars::D.reads)]);

/// With an electronically scanned antenna.
pub static ENTRY_E: Control =
    radar("6A008.e", radars::E.heading, &[passage("6A008.e").reads(radars::E.reads)]);

/// That finds heights.
pub static ENTRY_F: Control =
    radar("6A008.f", radars::F.heading, &[passage("6A008.f").reads(radars::F.reads)]);

/// Airborne, for moving targets.
pub static ENTRY_G: Control =
    radar("6A008.g", radars::G.heading, &[passage("6A008.g").reads(radars::G.reads)]);

/// With spread spectrum or frequency agility.
pub static ENTRY_H: Control =
    radar("6A008.h", radars::H.heading, &[passage("6A008.h").reads(radars::H.reads)]);

/// On the ground, of great range.
pub static ENTRY_I: Control =
    radar("6A008.i", radars::I.heading, &[passage("6A008.i").reads(radars::I.reads)]);

/// Laser radar, space-qualified.
pub static ENTRY_J_1: Control =
    radar("6A008.j.1", radars::J_1.heading, &[space("6A008.j.1").reads(radars::J_1.reads)]);

/// Laser radar, coherent and fine.
pub static ENTRY_J_2: Control =
    radar("6A008.j.2", radars::J_2.heading, &[passage("6A008.j.2").reads(radars::J_2.reads)]);

/// Laser radar for bathymetric surveys.
pub static ENTRY_J_3: Control =
    radar("6A008.j.3", radars::J_3.heading, &[passage("6A008.j.3").reads(radars::J_3.reads)]);

/// With pulse compression.
pub static ENTRY_K: Control =
    radar("6A008.k", radars::K.heading, &[passage("6A008.k").reads(radars::K.reads)]);

/// With automatic target tracking.
pub static ENTRY_L_1: Control =
    radar("6A008.l.1", radars::L_1.heading, &[passage("6A008.l.1").reads(radars::L_1.reads)]);

/// Fusing the data of dispersed sensors.
pub static ENTRY_L_4: Control =
    radar("6A008.l.4", radars::L_4.heading, &[passage("6A008.l.4").reads(radars::L_4.reads)]);

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

/// A radar of d to h, which unmanned aircraft of 9A012.a.3 carry.
pub const D_TO_H: &[Criterion] = &[any(ENTRIES_D_TO_H)];

const ENTRIES_D_TO_H: &[Criterion] =
    &[entry(&ENTRY_D), entry(&ENTRY_E), entry(&ENTRY_F), entry(&ENTRY_G), entry(&ENTRY_H)];

const fn missiles(place: &'static str) -> Passage {
    passage(place).reasons(MT1_AT1)
}

const NOT_6A008: Criterion =
    point("heading").says("other than those controlled by 6A008").means(none_of(OF_6A008));

/// It stands for the entire entry.
const NOT_FOR_CIVIL_WEATHER: Criterion = point("related controls 1")
    .says(
        "not an airborne civil weather radar without phased array antennas, frequency agility, spread \
         spectrum and signal processing for the tracking of vehicles",
    )
    .means(none_of(&[all(&[
        RADAR.application.is(RadarApplication::set(&[RadarApplication::Weather])),
        RADAR.airborne.holds(),
        RADAR.electronically_scanned.fails(),
        RADAR.frequency_agility.fails(),
        RADAR.spread_spectrum.fails(),
        RADAR.tracks_vehicles.fails(),
    ])]));

/// Radars and laser radars for missiles.
pub static ENTRY_6A108_A: Control = radar(
    "6A108.a",
    "radars and laser radars for unmanned aircraft with a range of 300 km or more",
    &[missiles("6A108.a")
        .doubts(&[
            NO_FIRST_DAY,
            "a radar designed or modified for use in missiles is asked as one designed for an unmanned \
             aircraft of that range",
        ])
        .reads(all(&[
            point("a")
                .says("designed or modified for use in unmanned aircraft with a range of 300 km or more")
                .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))])),
            NOT_FOR_CIVIL_WEATHER,
            NOT_6A008,
        ]))],
);

const TRACKS_MISSILES: Criterion = point("b")
    .says("usable for rockets, missiles or unmanned aerial vehicles with a range of 300 km or more")
    .means(RADAR.tracked_range.at_least(kilometres(300.0)));

/// Precision tracking with a code translator.
pub static ENTRY_6A108_B_1: Control = radar(
    "6A108.b.1",
    "precision tracking systems with a code translator",
    &[missiles("6A108.b.1").reads(all(&[
        TRACKS_MISSILES,
        radars::CODE_TRANSLATOR,
        NOT_FOR_CIVIL_WEATHER,
        NOT_6A008,
    ]))],
);

/// Range instrumentation radars.
pub static ENTRY_6A108_B_2: Control = radar(
    "6A108.b.2",
    "range instrumentation radars",
    &[missiles("6A108.b.2").reads(all(&[
        TRACKS_MISSILES,
        radars::INSTRUMENTATION_RADAR,
        NOT_FOR_CIVIL_WEATHER,
        NOT_6A008,
    ]))],
);

/// Airborne radars that 6A008 does not control.
pub static ENTRY_6A998_A: Control = radar(
    "6A998.a",
    "airborne radar equipment that is not elsewhere specified",
    &[passage("6A998.a")
        .reasons(&[reason("AT1")])
        .doubts(&[
            NO_FIRST_DAY,
            "not elsewhere specified is read as: not by 6A008; a radar of 6A108 is named here too",
        ])
        .reads(all(&[
            point("a").says("airborne radar equipment").means(RADAR.airborne.holds()),
            point("a").says("not elsewhere specified").means(none_of(ELSEWHERE)),
        ]))],
);

const ELSEWHERE: &[Criterion] = &[any(ENTRIES)];
