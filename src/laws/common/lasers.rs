//! 6A005: what its paragraphs a and b have in common.
//!
//! Note 1 (a wave with pulses superimposed is pulsed) and Note 4 (a laser that
//! converts its wavelength is judged by both outputs) are part of what the
//! attributes mean. Note 6 (single transverse mode: an M² factor below 1.3) is
//! too; it stands for a and b, and d.1 does not say otherwise.

use crate::goods::items::laser::{Laser, LaserAttributes, LaserMedium, TransverseMode};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::value::quantity::joules;

const LASER: LaserAttributes = Laser::ATTRIBUTES;

pub const CONTINUOUS: Criterion = point("a")
    .says("a non-tunable continuous wave laser")
    .all(&[LASER.continuous.is_yes(), LASER.tunable.is_no()]);

pub const PULSED: Criterion =
    point("b").says("a non-tunable pulsed laser").all(&[LASER.continuous.is_no(), LASER.tunable.is_no()]);

pub const SINGLE: Criterion = LASER.transverse_mode.is(TransverseMode::set(&[TransverseMode::Single]));

pub const MULTIPLE: Criterion = LASER.transverse_mode.is(TransverseMode::set(&[TransverseMode::Multiple]));

pub const NOTE_2: Criterion = point("note 2")
    .says("not an excimer, semiconductor, chemical, CO, CO2 or non-repetitive pulsed Nd:glass laser")
    .means(none_of(&[ONLY_IN_D, all(&[NEODYMIUM_GLASS, LASER.non_repetitive.is_yes()])]));

/// A continuous wave is not non-repetitive pulsed.
pub const NOTE_2_CONTINUOUS: Criterion = point("note 2")
    .says("not an excimer, semiconductor, chemical, CO or CO2 laser")
    .means(none_of(&[ONLY_IN_D]));

const ONLY_IN_D: Criterion = LASER.medium.is(LaserMedium::set(&[
    LaserMedium::Excimer,
    LaserMedium::Semiconductor,
    LaserMedium::HydrogenFluoride,
    LaserMedium::DeuteriumFluoride,
    LaserMedium::OxygenIodine,
    LaserMedium::DeuteriumFluorideCarbonDioxide,
    LaserMedium::OtherChemical,
    LaserMedium::CarbonMonoxide,
    LaserMedium::CarbonDioxide,
]));

pub const NEODYMIUM_GLASS: Criterion = LASER.medium.is(LaserMedium::set(&[LaserMedium::NeodymiumGlass]));

pub const NOTE_5: Criterion = point("note 5")
    .says("not a ruby laser with an output energy below 20 J, nor a nitrogen or krypton laser")
    .means(none_of(&[
        all(&[
            LASER.medium.is(LaserMedium::set(&[LaserMedium::Ruby])),
            LASER.pulse_energy.below(joules(20.0)),
        ]),
        LASER.medium.is(LaserMedium::set(&[LaserMedium::Nitrogen, LaserMedium::Krypton])),
    ]));

pub const ARGON: Criterion = LASER.medium.is(LaserMedium::set(&[LaserMedium::Argon]));
