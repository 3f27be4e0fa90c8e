//! Annex I, entries 9A001 and 9A111: gas turbines of certain technologies, and
//! pulse jet and detonation engines.
//!
//! 9A001 was read in the text of 2021/22. Whether an engine incorporates a
//! technology of 9E003 is judged. 9A111 was read in both texts; rockets and
//! specially designed components are left out.

use crate::goods::items::Category;
use crate::goods::items::engine::{Engine, EngineAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, point};

use crate::laws::common::{Joined, gas_turbines};
use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_9a012;
use crate::laws::eu::annex_i::entry_9a112;

pub const ENTRIES: &[&Control] = &[&A, &B, &ENTRY_9A111];

const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

type GasTurbines = gas_turbines::GasTurbines<Joined>;

pub static A: Control = ANNEX_I.prints("9A001.a", GasTurbines::A);
pub static B: Control = ANNEX_I.prints("9A001.b", GasTurbines::B);

/// The entries of 9A001: whatever engine any of them takes is *specified in 9A001*.
pub const OF_9A001: &[Criterion] = &[entry(&A), entry(&B)];

pub static ENTRY_9A111: Control = ANNEX_I
    .entry("9A111", Category::Engine, "pulse jet and detonation engines for missiles and unmanned aircraft")
    .original(
        "Pulse jet or detonation engines, usable in \"missiles\" or unmanned aerial vehicles specified in 9A012 \
         or 9A112.a.",
    )
    .reads(all(&[
        point("9A111").says("a pulse jet or detonation engine").means(ENGINE.pulse_or_detonation.is_yes()),
        point("9A111").says("usable in missiles or unmanned aircraft of 9A012 or 9A112.a").any(&[
            ENGINE.usable_in_missiles.is_yes(),
            designed_for(Category::Uav, LISTED_UAV),
        ]),
    ]));

const LISTED_UAV: &[Criterion] =
    &[any(const { &[entry(&entry_9a012::A_1), entry(&entry_9a012::A_2), entry(&entry_9a112::A)] })];
