//! 6A205: lasers that matter for the enrichment of uranium, as far as facts tell
//! them. The law of the United States asks some lasers of 6A005 whether they
//! reach these parameters (reason NP). "Between" two wavelengths is read with
//! both. Raman shifters are no lasers here.

use crate::goods::items::laser::{Laser, LaserAttributes, LaserMedium};
use crate::rule::criterion::{Criterion, all, any, chapeau};
use crate::value::quantity::{hertz, kilohertz, microseconds, nanometres, nanoseconds, watts};

use crate::laws::common::lasers::{MULTIPLE, SINGLE};

const LASER: LaserAttributes = Laser::ATTRIBUTES;

pub const COPPER_VAPOUR: Criterion = chapeau(
    "a copper vapour laser at wavelengths between 500 nm and 600 nm with an average output power of 30 W or \
     more",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::CopperVapour])),
    LASER.wavelength.at_least(nanometres(500.0)),
    LASER.wavelength.at_most(nanometres(600.0)),
    LASER.output_power.at_least(watts(30.0)),
]);

pub const ARGON_ION: Criterion = chapeau(
    "an argon ion laser at wavelengths between 400 nm and 515 nm with an average output power greater than \
     40 W",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::Argon])),
    LASER.wavelength.at_least(nanometres(400.0)),
    LASER.wavelength.at_most(nanometres(515.0)),
    LASER.output_power.above(watts(40.0)),
]);

/// Pulse-excited and Q-switched, with pulses of 1 ns or more.
pub const NEODYMIUM: Criterion = chapeau(
    "a neodymium-doped (other than glass) laser between 1000 nm and 1100 nm, pulse-excited and Q-switched, \
     with a pulse duration equal to or greater than 1 ns",
)
.all(&[
    LASER.neodymium.is_yes(),
    LASER.wavelength.at_least(nanometres(1_000.0)),
    LASER.wavelength.at_most(nanometres(1_100.0)),
    LASER.continuous.is_no(),
    LASER.q_switched.is_yes(),
    LASER.pulse_duration.at_least(nanoseconds(1.0)),
    any(&[
        chapeau("a single transverse mode output with an average output power greater than 40 W")
            .all(&[SINGLE, LASER.output_power.above(watts(40.0))]),
        chapeau("a multiple transverse mode output with an average output power greater than 50 W")
            .all(&[MULTIPLE, LASER.output_power.above(watts(50.0))]),
    ]),
]);

/// As long as 6A005.b.6.c asks for.
pub const UP_TO_A_MICROSECOND: Criterion =
    chapeau("a pulse duration not exceeding 1 µs").means(LASER.pulse_duration.at_most(microseconds(1.0)));

pub const FREQUENCY_DOUBLED: Criterion = chapeau(
    "a neodymium-doped (other than glass) laser that doubles its frequency to a wavelength between 500 nm \
     and 550 nm with an average output power greater than 40 W",
)
.all(&[
    LASER.neodymium.is_yes(),
    LASER.frequency_doubled.is_yes(),
    LASER.wavelength.at_least(nanometres(500.0)),
    LASER.wavelength.at_most(nanometres(550.0)),
    LASER.output_power.above(watts(40.0)),
]);

pub const CARBON_DIOXIDE: Criterion = chapeau(
    "a pulsed carbon dioxide laser at wavelengths between 9000 nm and 11000 nm with a repetition rate greater \
     than 250 Hz, an average output power greater than 500 W and a pulse width of less than 200 ns",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonDioxide])),
    LASER.continuous.is_no(),
    LASER.wavelength.at_least(nanometres(9_000.0)),
    LASER.wavelength.at_most(nanometres(11_000.0)),
    LASER.repetition_rate.above(hertz(250.0)),
    LASER.output_power.above(watts(500.0)),
    LASER.pulse_duration.below(nanoseconds(200.0)),
]);

/// Of the excimers, XeF, XeCl and KrF: those of its wavelengths.
pub const EXCIMER: Criterion = chapeau(
    "a pulsed excimer laser at wavelengths between 240 nm and 360 nm with a repetition rate greater than \
     250 Hz and an average output power greater than 500 W",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::Excimer])),
    LASER.wavelength.at_least(nanometres(240.0)),
    LASER.wavelength.at_most(nanometres(360.0)),
    LASER.repetition_rate.above(hertz(250.0)),
    LASER.output_power.above(watts(500.0)),
]);

pub const CARBON_MONOXIDE: Criterion = chapeau(
    "a pulsed carbon monoxide laser at wavelengths between 5000 nm and 6000 nm with a repetition rate greater \
     than 250 Hz, an average output power greater than 200 W and a pulse width of less than 200 ns",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonMonoxide])),
    LASER.continuous.is_no(),
    LASER.wavelength.at_least(nanometres(5_000.0)),
    LASER.wavelength.at_most(nanometres(6_000.0)),
    LASER.repetition_rate.above(hertz(250.0)),
    LASER.output_power.above(watts(200.0)),
    LASER.pulse_duration.below(nanoseconds(200.0)),
]);

/// Dye lasers are among the media that are not named.
pub const DYE: Criterion = chapeau(
    "a tunable pulsed dye laser between 300 nm and 800 nm with an average output power greater than 1 W, a \
     repetition rate greater than 1 kHz and a pulse width less than 100 ns",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::Other])),
    LASER.tunable.is_yes(),
    LASER.continuous.is_no(),
    LASER.wavelength.at_least(nanometres(300.0)),
    LASER.wavelength.at_most(nanometres(800.0)),
    LASER.output_power.above(watts(1.0)),
    LASER.repetition_rate.above(kilohertz(1.0)),
    LASER.pulse_duration.below(nanoseconds(100.0)),
]);

/// An alexandrite laser is a solid-state laser.
pub const ALEXANDRITE: Criterion = chapeau(
    "an alexandrite laser between 720 nm and 800 nm with a bandwidth of 0.005 nm or less, a repetition rate \
     greater than 125 Hz and an average output power greater than 30 W",
)
.all(&[
    LASER.medium.is(LaserMedium::set(&[LaserMedium::SolidState])),
    LASER.alexandrite.is_yes(),
    LASER.wavelength.at_least(nanometres(720.0)),
    LASER.wavelength.at_most(nanometres(800.0)),
    LASER.wavelength_bandwidth.at_most(nanometres(0.005)),
    LASER.repetition_rate.above(hertz(125.0)),
    LASER.output_power.above(watts(30.0)),
]);

/// A laser of 6A205 in the law of the United States, but for Raman shifters.
pub const OF_6A205_US: Criterion = any(&[
    COPPER_VAPOUR,
    ARGON_ION,
    NEODYMIUM,
    FREQUENCY_DOUBLED,
    DYE,
    ALEXANDRITE,
    CARBON_DIOXIDE,
    EXCIMER,
    CARBON_MONOXIDE,
]);

/// A laser of 6A205 in Annex I, but for Raman shifters.
pub const OF_6A205_EU: Criterion =
    any(&[ARGON_ION, NEODYMIUM, FREQUENCY_DOUBLED, DYE, CARBON_DIOXIDE, all(&[CARBON_MONOXIDE])]);
