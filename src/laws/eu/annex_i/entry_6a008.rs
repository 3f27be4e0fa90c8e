//! Annex I, entries 6A008 and 6A108: radars, laser radars and precision
//! tracking systems.
//!
//! Read in Norwegian List II; the notes of l and 6A108 were seen in the edition
//! of 15 November 2025 too. The note on vessel traffic services stands for l.4
//! alone. 6A108.a (radars for space launch vehicles and sounding rockets) stands
//! among what is left out; radomes (6A108.c) and specially designed components
//! are in no category here.

use crate::goods::items::Category;
use crate::goods::items::radar::Radar;
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::value::quantity::kilometres;

use crate::laws::common::{Joined, radars};
use crate::laws::eu::annex_i::ANNEX_I;

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
    &ENTRY_6A108_B_1,
    &ENTRY_6A108_B_2,
];

type Radars = radars::Radars<Joined>;

pub static A: Control = ANNEX_I.prints("6A008.a", Radars::A);
pub static B: Control = ANNEX_I.prints("6A008.b", Radars::B);
pub static C: Control = ANNEX_I.prints("6A008.c", Radars::C);
pub static D: Control = ANNEX_I.prints("6A008.d", Radars::D);
pub static E: Control = ANNEX_I.prints("6A008.e", Radars::E);
pub static F: Control = ANNEX_I.prints("6A008.f", Radars::F);
pub static G: Control = ANNEX_I.prints("6A008.g", Radars::G);
pub static H: Control = ANNEX_I.prints("6A008.h", Radars::H);
pub static I: Control = ANNEX_I.prints("6A008.i", Radars::I);
pub static J_1: Control = ANNEX_I.prints("6A008.j.1", Radars::J_1);
pub static J_2: Control = ANNEX_I.prints("6A008.j.2", Radars::J_2);
pub static J_3: Control = ANNEX_I.prints("6A008.j.3", Radars::J_3);
pub static K: Control = ANNEX_I.prints("6A008.k", Radars::K);
pub static L_1: Control = ANNEX_I.prints("6A008.l.1", Radars::L_1_NO_NOTE);
pub static L_4: Control = ANNEX_I.prints("6A008.l.4", Radars::L_4);

/// A radar of one of these entries.
pub const OF_6A008: &[Criterion] = &[any(const {
    &[
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
    ]
})];

const NOT_6A008: Criterion =
    point("heading").says("other than those specified in 6A008").means(none_of(OF_6A008));

const TRACKS_MISSILES: Criterion = point("b")
    .says("usable for rocket systems or unmanned aerial vehicles capable of a range exceeding 300 km")
    .means(Radar::ATTRIBUTES.tracked_range.above(kilometres(300.0)));

pub static ENTRY_6A108_B_1: Control = ANNEX_I
    .entry("6A108.b.1", Category::Radar, "precision tracking systems with a code translator")
    .read(TextQuality::Verbatim)
    .reads(all(&[TRACKS_MISSILES, radars::CODE_TRANSLATOR, NOT_6A008]));

pub static ENTRY_6A108_B_2: Control = ANNEX_I
    .entry("6A108.b.2", Category::Radar, "range instrumentation radars")
    .read(TextQuality::Verbatim)
    .reads(all(&[TRACKS_MISSILES, radars::INSTRUMENTATION_RADAR, NOT_6A008]));
