//! 6A008, 6A108 and 6A998 of the Commerce Control List: radars, laser radars
//! and precision tracking systems.
//!
//! MT stands for what is "designed for airborne applications and usable in
//! systems controlled for MT reasons": whether it is usable there is judged.
//! "Designed or modified for use in missiles" is asked as what the radar is
//! designed for, of 300 km whatever it carries, as paragraph b says it. Radars
//! of 6A108.a for rockets, and 6A998.b and c, stand among what is left out.
//! "N.e.s." is "not elsewhere specified" (section 772.1): a
//! radar of 6A008, 6A108 or USML XI(a)(3) is not one of 6A998. Specially designed components
//! are in no category here.

use crate::goods::items::Category;
use crate::goods::items::radar::{Radar, RadarApplication, RadarAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::kilometres;

use crate::laws::common::{Joined, radars};
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_3a611;
use crate::laws::us::reasons::{AT1, MT1, NS2, RS1};
use crate::laws::us::usml::xi_radar;

pub const ENTRIES: &[&Control] = &[
    &A,
    &B,
    &C,
    &D,
    &E,
    &F,
    &G,
    &H,
    &I,
    &J_1,
    &J_2,
    &J_3,
    &K,
    &L_1,
    &L_4,
    &ENTRY_6A108_A,
    &ENTRY_6A108_B_1,
    &ENTRY_6A108_B_2,
    &ENTRY_6A998_A,
];

type Radars = radars::Radars<Joined>;

const RADAR: RadarAttributes = Radar::ATTRIBUTES;

const MT1_IF_AIRBORNE: Reason = Reason {
    code: "MT1",
    applies: point("MT")
        .says("designed for airborne applications and usable in systems controlled for MT reasons")
        .all(&[RADAR.airborne.is_yes(), RADAR.usable_in_missiles.is_yes()]),
};

const NS2_MT1_AT1: &[Reason] = &[NS2, MT1_IF_AIRBORNE, AT1];

const NS2_MT1_RS1_AT1: &[Reason] = &[NS2, MT1_IF_AIRBORNE, RS1, AT1];

const MT1_AT1: &[Reason] = &[MT1, AT1];

const RADARS: List = CCL.read(TextQuality::Verbatim).reasons(NS2_MT1_AT1);

const SPACE_RADARS: List = RADARS.reasons(NS2_MT1_RS1_AT1);

pub static A: Control = RADARS.prints("6A008.a", Radars::A);
pub static B: Control = RADARS.prints("6A008.b", Radars::B);
pub static C: Control = RADARS.prints("6A008.c", Radars::C);
pub static D: Control = RADARS.prints("6A008.d", Radars::D);
pub static E: Control = RADARS.prints("6A008.e", Radars::E);
pub static F: Control = RADARS.prints("6A008.f", Radars::F);
pub static G: Control = RADARS.prints("6A008.g", Radars::G);
pub static H: Control = RADARS.prints("6A008.h", Radars::H);
pub static I: Control = RADARS.prints("6A008.i", Radars::I);
pub static J_1: Control = SPACE_RADARS.prints("6A008.j.1", Radars::J_1);
pub static J_2: Control = RADARS.prints("6A008.j.2", Radars::J_2);
pub static J_3: Control = RADARS.prints("6A008.j.3", Radars::J_3);
pub static K: Control = RADARS.prints("6A008.k", Radars::K);
pub static L_1: Control = RADARS.prints("6A008.l.1", Radars::L_1);
pub static L_4: Control = RADARS.prints("6A008.l.4", Radars::L_4);

/// A radar of one of these entries.
pub const OF_6A008: &[Criterion] = &[any(LEAVES)];

const LEAVES: &[Criterion] = &[
    entry(&A),
    entry(&B),
    entry(&C),
    entry(&D),
    entry(&E),
    entry(&F),
    entry(&G),
    entry(&H),
    entry(&I),
    entry(&J_1),
    entry(&J_2),
    entry(&J_3),
    entry(&K),
    entry(&L_1),
    entry(&L_4),
];

/// A radar of d to h, which unmanned aircraft of 9A012.a.3 carry.
pub const D_TO_H: &[Criterion] = &[any(const { &[entry(&D), entry(&E), entry(&F), entry(&G), entry(&H)] })];

const MISSILE_RADARS: List = RADARS.reasons(MT1_AT1);

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
        RADAR.airborne.is_yes(),
        RADAR.electronically_scanned.is_no(),
        RADAR.frequency_agility.is_no(),
        RADAR.spread_spectrum.is_no(),
        RADAR.tracks_vehicles.is_no(),
    ])]));

pub static ENTRY_6A108_A: Control = MISSILE_RADARS
    .entry(
        "6A108.a",
        Category::Radar,
        "radars and laser radars for unmanned aircraft with a range of 300 km or more",
    )
    .original("Radar and laser radar systems designed or modified for use in “missiles”")
    .doubts(&[
        "a radar designed or modified for use in missiles is asked as one designed for an unmanned aircraft of \
               300 km, whatever it carries, as paragraph b says; section 772.1 defines missiles by 500 kg and 300 km",
        "radars specially designed or modified for missiles are subject to the ITAR (related controls)",
    ])
    .reads(all(&[
        point("a")
            .says("designed or modified for use in unmanned aircraft with a range of 300 km or more")
            .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))])),
        NOT_FOR_CIVIL_WEATHER,
        NOT_6A008,
    ]));

const TRACKS_MISSILES: Criterion = point("b")
    .says("usable for rockets, missiles or unmanned aerial vehicles with a range of 300 km or more")
    .means(RADAR.tracked_range.at_least(kilometres(300.0)));

pub static ENTRY_6A108_B_1: Control = MISSILE_RADARS
    .entry("6A108.b.1", Category::Radar, "precision tracking systems with a code translator")
    .reads(all(&[
        TRACKS_MISSILES,
        radars::CODE_TRANSLATOR,
        radars::TRANSLATOR_ON_BOARD,
        NOT_FOR_CIVIL_WEATHER,
        NOT_6A008,
    ]));

pub static ENTRY_6A108_B_2: Control = MISSILE_RADARS
    .entry("6A108.b.2", Category::Radar, "range instrumentation radars")
    .reads(all(&[TRACKS_MISSILES, radars::INSTRUMENTATION_RADAR, NOT_FOR_CIVIL_WEATHER, NOT_6A008]));

pub static ENTRY_6A998_A: Control = RADARS
    .entry("6A998.a", Category::Radar, "airborne radar equipment that is not elsewhere specified")
    .reasons(&[AT1])
    .reads(all(&[
        point("a").says("airborne radar equipment").means(RADAR.airborne.is_yes()),
        point("a").says("not elsewhere specified").means(none_of(ELSEWHERE)),
    ]));

const ELSEWHERE: &[Criterion] = &[
    any(LEAVES),
    any(const {
        &[
            entry(&ENTRY_6A108_A),
            entry(&ENTRY_6A108_B_1),
            entry(&ENTRY_6A108_B_2),
            entry(&entry_3a611::A_RADAR),
            xi_radar::DESCRIBED,
        ]
    }),
];
