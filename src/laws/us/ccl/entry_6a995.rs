//! 6A995 of the Commerce Control List: lasers below the limits of 6A005.
//!
//! The heading does not leave out lasers of 6A005; a laser can be in both, and
//! then 6A005 is the stricter. e.1.a prints a pulse repetition frequency for
//! continuous wave lasers, and is read as printed.

use crate::goods::items::Category;
use crate::goods::items::laser::{DiodeForm, Laser, LaserAttributes, LaserMedium, TransverseMode};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{
    joules, kilograms, kilohertz, kilowatts, megawatts, microseconds, millijoules, milliwatts, nanometres,
    nanoseconds, percent, watts,
};

use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::AT1;

pub const ENTRIES: &[&Control] = &[&A, &B, &C, &D, &E, &F, &G];

const LASER: LaserAttributes = Laser::ATTRIBUTES;

const LASERS: List = CCL.read(TextQuality::Verbatim).reasons(&[AT1]);

const SINGLE: Criterion = LASER.transverse_mode.is(TransverseMode::set(&[TransverseMode::Single]));
const MULTIPLE: Criterion = LASER.transverse_mode.is(TransverseMode::set(&[TransverseMode::Multiple]));

const PULSED: Criterion = LASER.continuous.is_no();
const FIXED: Criterion = LASER.tunable.is_no();

pub static A: Control = LASERS
    .entry("6A995.a", Category::Laser, "carbon dioxide lasers of more than 10 kW, or in pulses")
    .reads(all(&[
        point("a")
            .says("a carbon dioxide (CO2) laser")
            .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonDioxide]))),
        any(&[
            point("a.1")
                .says("a CW output power exceeding 10 kW")
                .all(&[LASER.continuous.is_yes(), LASER.output_power.above(kilowatts(10.0))]),
            point("a.2").says("a pulsed output with a pulse duration exceeding 10 µs and").all(&[
                PULSED,
                LASER.pulse_duration.above(microseconds(10.0)),
                any(&[
                    point("a.2.a")
                        .says("an average output power exceeding 10 kW")
                        .means(LASER.output_power.above(kilowatts(10.0))),
                    point("a.2.b")
                        .says("a pulsed peak power exceeding 100 kW")
                        .means(LASER.peak_power.above(kilowatts(100.0))),
                ]),
            ]),
            point("a.3").says("a pulsed output with a pulse duration equal to or less than 10 µs and").all(
                &[
                    PULSED,
                    LASER.pulse_duration.at_most(microseconds(10.0)),
                    any(&[
                        point("a.3.a")
                            .says("a pulse energy exceeding 5 J per pulse and peak power exceeding 2.5 kW")
                            .all(&[
                                LASER.pulse_energy.above(joules(5.0)),
                                LASER.peak_power.above(kilowatts(2.5)),
                            ]),
                        point("a.3.b")
                            .says("an average output power exceeding 2.5 kW")
                            .means(LASER.output_power.above(kilowatts(2.5))),
                    ]),
                ],
            ),
        ]),
    ]));

pub static B: Control = LASERS
    .entry("6A995.b", Category::Laser, "semiconductor lasers of more than 100 mW, or above 1050 nm")
    .reads(all(&[
        point("b")
            .says("a semiconductor laser")
            .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::Semiconductor]))),
        any(&[
            point("b.1").says("individual, single transverse mode, having").all(&[
                LASER.diode_form.is(DiodeForm::set(&[DiodeForm::Individual])),
                SINGLE,
                any(&[
                    point("b.1.a")
                        .says("an average output power exceeding 100 mW")
                        .means(LASER.output_power.above(milliwatts(100.0))),
                    point("b.1.b")
                        .says("a wavelength exceeding 1050 nm")
                        .means(LASER.wavelength.above(nanometres(1_050.0))),
                ]),
            ]),
            point("b.2").says("individual, multiple transverse mode, or arrays of individual lasers").all(&[
                any(&[
                    all(&[LASER.diode_form.is(DiodeForm::set(&[DiodeForm::Individual])), MULTIPLE]),
                    LASER.diode_form.is(DiodeForm::set(&[DiodeForm::Bar, DiodeForm::Stack])),
                ]),
                point("b.2")
                    .says("having a wavelength exceeding 1050 nm")
                    .means(LASER.wavelength.above(nanometres(1_050.0))),
            ]),
        ]),
    ]));

pub static C: Control =
    LASERS.entry("6A995.c", Category::Laser, "ruby lasers of more than 20 J").reads(all(&[
        point("c").says("a ruby laser").means(LASER.medium.is(LaserMedium::set(&[LaserMedium::Ruby]))),
        point("c")
            .says("an output energy exceeding 20 J per pulse")
            .means(LASER.pulse_energy.above(joules(20.0))),
    ]));

pub static D: Control =
    LASERS.entry("6A995.d", Category::Laser, "pulsed lasers above 975 nm up to 1150 nm").reads(all(&[
        point("d").says("a non-tunable pulsed laser").all(&[PULSED, FIXED]),
        point("d").says("an output wavelength exceeding 975 nm but not exceeding 1150 nm").all(BAND),
        any(&[
            point("d.1").says("a pulse duration equal to or exceeding 1 ns but not exceeding 1 µs, and").all(
                &[
                    LASER.pulse_duration.at_least(nanoseconds(1.0)),
                    LASER.pulse_duration.at_most(microseconds(1.0)),
                    any(&[
                        point("d.1.a").says("a single transverse mode output and").all(&[
                            SINGLE,
                            any(&[
                                point("d.1.a.1").says(EFFICIENT_SINGLE).all(OF_EFFICIENT_SINGLE),
                                point("d.1.a.2")
                                    .says("an average output power exceeding 20 W")
                                    .means(LASER.output_power.above(watts(20.0))),
                            ]),
                        ]),
                        point("d.1.b").says("a multiple transverse mode output and").all(&[
                            MULTIPLE,
                            any(&[
                                point("d.1.b.1").says(EFFICIENT_MULTIPLE).all(OF_EFFICIENT_MULTIPLE),
                                point("d.1.b.2")
                                    .says("a peak power exceeding 200 MW")
                                    .means(LASER.peak_power.above(megawatts(200.0))),
                                point("d.1.b.3")
                                    .says("an average output power exceeding 50 W")
                                    .means(LASER.output_power.above(watts(50.0))),
                            ]),
                        ]),
                    ]),
                ],
            ),
            point("d.2").says("a pulse duration exceeding 1 µs and").all(&[
                LASER.pulse_duration.above(microseconds(1.0)),
                any(&[
                    point("d.2.a").says("a single transverse mode output and").all(&[
                        SINGLE,
                        any(&[
                            point("d.2.a.1").says(EFFICIENT_SINGLE).all(OF_EFFICIENT_SINGLE),
                            point("d.2.a.2")
                                .says("an average output power exceeding 20 W")
                                .means(LASER.output_power.above(watts(20.0))),
                        ]),
                    ]),
                    point("d.2.b").says("a multiple transverse mode output and").all(&[
                        MULTIPLE,
                        any(&[
                            point("d.2.b.1").says(EFFICIENT_MULTIPLE).all(OF_EFFICIENT_MULTIPLE),
                            point("d.2.b.2")
                                .says("an average output power exceeding 500 W")
                                .means(LASER.output_power.above(watts(500.0))),
                        ]),
                    ]),
                ]),
            ]),
        ]),
    ]));

const BAND: &[Criterion] =
    &[LASER.wavelength.above(nanometres(975.0)), LASER.wavelength.at_most(nanometres(1_150.0))];

const EFFICIENT_SINGLE: &str = "a wall-plug efficiency exceeding 12 %, an average output power exceeding 10 \
                                W and capable of operating at a pulse repetition frequency greater than 1 \
                                kHz";

const OF_EFFICIENT_SINGLE: &[Criterion] = &[
    LASER.wall_plug_efficiency.above(percent(12.0)),
    LASER.output_power.above(watts(10.0)),
    LASER.repetition_rate.above(kilohertz(1.0)),
];

const EFFICIENT_MULTIPLE: &str =
    "a wall-plug efficiency exceeding 18 % and an average output power exceeding 30 W";

const OF_EFFICIENT_MULTIPLE: &[Criterion] =
    &[LASER.wall_plug_efficiency.above(percent(18.0)), LASER.output_power.above(watts(30.0))];

pub static E: Control = LASERS
    .entry("6A995.e", Category::Laser, "continuous wave lasers above 975 nm up to 1150 nm")
    .reads(all(&[
        point("e").says("a non-tunable continuous wave laser").all(&[LASER.continuous.is_yes(), FIXED]),
        point("e").says("an output wavelength exceeding 975 nm but not exceeding 1150 nm").all(BAND),
        any(&[
            point("e.1").says("a single transverse mode output and").all(&[
                SINGLE,
                any(&[
                    point("e.1.a").says(EFFICIENT_SINGLE).all(OF_EFFICIENT_SINGLE),
                    point("e.1.b")
                        .says("an average output power exceeding 50 W")
                        .means(LASER.output_power.above(watts(50.0))),
                ]),
            ]),
            point("e.2").says("a multiple transverse mode output and").all(&[
                MULTIPLE,
                any(&[
                    point("e.2.a").says(EFFICIENT_MULTIPLE).all(OF_EFFICIENT_MULTIPLE),
                    all(&[
                        point("e.2.b")
                            .says("an average output power exceeding 500 W")
                            .means(LASER.output_power.above(watts(500.0))),
                        point("e.2.b note")
                            .says(
                                "not an industrial laser with output power less than or equal to 2 kW and a \
                                 total mass greater than 1200 kg",
                            )
                            .means(none_of(&[all(&[
                                LASER.industrial.is_yes(),
                                LASER.output_power.at_most(kilowatts(2.0)),
                                LASER.total_mass.above(kilograms(1_200.0)),
                            ])])),
                    ]),
                ]),
            ]),
        ]),
    ]));

pub static F: Control =
    LASERS.entry("6A995.f", Category::Laser, "lasers above 1400 nm up to 1555 nm").reads(all(&[
        point("f").says("a non-tunable laser").means(FIXED),
        point("f").says("a wavelength exceeding 1400 nm but not exceeding 1555 nm").all(&[
            LASER.wavelength.above(nanometres(1_400.0)),
            LASER.wavelength.at_most(nanometres(1_555.0)),
        ]),
        any(&[
            point("f.1")
                .says("an output energy exceeding 100 mJ per pulse and a pulsed peak power exceeding 1 W")
                .all(&[
                    PULSED,
                    LASER.pulse_energy.above(millijoules(100.0)),
                    LASER.peak_power.above(watts(1.0)),
                ]),
            point("f.2")
                .says("an average or CW output power exceeding 1 W")
                .means(LASER.output_power.above(watts(1.0))),
        ]),
    ]));

pub static G: Control = LASERS.entry("6A995.g", Category::Laser, "free electron lasers").reads(
    point("g")
        .says("a free electron laser")
        .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::FreeElectron]))),
);
