//! 6A005.b.1 to b.5: non-tunable pulsed lasers up to 975 nm, by wavelength.

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes};
use crate::rule::criterion::{Criterion, all, any, disputed, none_of, point, reading};
use crate::rule::list::Paragraph;
use crate::value::quantity::{gigawatts, joules, microseconds, millijoules, nanometres, picoseconds, watts};

use crate::laws::common::laser_diodes::{NEW_NUMBERS, OLD_NUMBERS, UNSEEN_CHANGE};
use crate::laws::common::lasers::{ARGON, MULTIPLE, NOTE_2, NOTE_5, PULSED, SINGLE};

const LASER: LaserAttributes = Laser::ATTRIBUTES;

pub const B_1: Paragraph = Paragraph::on(Category::Laser, "pulsed lasers below 150 nm").reads(all(&[
    PULSED,
    point("b.1").says("output wavelength less than 150 nm").means(LASER.wavelength.below(nanometres(150.0))),
    any(&[
        point("b.1.a")
            .says("output energy exceeding 50 mJ per pulse and peak power exceeding 1 W")
            .all(&[LASER.pulse_energy.above(millijoules(50.0)), LASER.peak_power.above(watts(1.0))]),
        point("b.1.b").says("average output power exceeding 1 W").means(LASER.output_power.above(watts(1.0))),
    ]),
    NOTE_2,
    NOTE_5,
]));

pub const B_2: Paragraph = Paragraph::on(Category::Laser, "pulsed lasers of 150 nm to 510 nm").reads(all(&[
    PULSED,
    point("b.2")
        .says("output wavelength of 150 nm or more but not exceeding 510 nm")
        .all(&[LASER.wavelength.at_least(nanometres(150.0)), LASER.wavelength.at_most(nanometres(510.0))]),
    any(&[
        point("b.2.a")
            .says("output energy exceeding 1.5 J per pulse and peak power exceeding 30 W")
            .all(&[LASER.pulse_energy.above(joules(1.5)), LASER.peak_power.above(watts(30.0))]),
        all(&[
            point("b.2.b")
                .says("average output power exceeding 30 W")
                .means(LASER.output_power.above(watts(30.0))),
            point("b.2.b note")
                .says("not an argon laser with an average output power equal to or less than 50 W")
                .means(none_of(&[all(&[ARGON, LASER.output_power.at_most(watts(50.0))])])),
        ]),
    ]),
    NOTE_2,
    NOTE_5,
]));

const GREEN: Paragraph = Paragraph::on(Category::Laser, "pulsed lasers above 510 nm up to 540 nm");

const IN_GREEN: Criterion = point("b.3")
    .says("output wavelength exceeding 510 nm but not exceeding 540 nm")
    .all(&[LASER.wavelength.above(nanometres(510.0)), LASER.wavelength.at_most(nanometres(540.0))]);

const SINGLE_IN_GREEN: &str = "single transverse mode output and any of the following";

pub const B_3: Paragraph = GREEN.reads(all(&[
    PULSED,
    IN_GREEN,
    any(&[
        point("b.3.a").says(SINGLE_IN_GREEN).all(&[SINGLE, any(&[STRONG_PULSES, ABOVE_80_W])]),
        MULTIPLE_IN_GREEN,
    ]),
    NOTE_2,
    NOTE_5,
]));

/// b.3 in the EU text of 2021 and 2022.
pub const B_3_OF_2021: Paragraph = GREEN.reads(all(&[
    PULSED,
    IN_GREEN,
    any(&[
        point("b.3.a").says(SINGLE_IN_GREEN).all(&[SINGLE, any(&[STRONG_PULSES, ABOVE_50_W])]),
        MULTIPLE_IN_GREEN,
    ]),
    NOTE_2,
    NOTE_5,
]));

/// b.3 on a day between two editions.
pub const B_3_OPEN: Paragraph = GREEN.reads(all(&[
    PULSED,
    IN_GREEN,
    any(&[
        point("b.3.a").says(SINGLE_IN_GREEN).all(&[
            SINGLE,
            any(&[
                STRONG_PULSES,
                disputed(
                    "6A005.b.3.a.2",
                    UNSEEN_CHANGE,
                    &[
                        reading(OLD_NUMBERS)
                            .says("average output power exceeding 50 W")
                            .means(LASER.output_power.above(watts(50.0))),
                        reading(NEW_NUMBERS)
                            .says("average output power exceeding 80 W")
                            .means(LASER.output_power.above(watts(80.0))),
                    ],
                ),
            ]),
        ]),
        MULTIPLE_IN_GREEN,
    ]),
    NOTE_2,
    NOTE_5,
]));

const STRONG_PULSES: Criterion = point("b.3.a.1")
    .says("output energy exceeding 1.5 J per pulse and peak power exceeding 50 W")
    .all(&[LASER.pulse_energy.above(joules(1.5)), LASER.peak_power.above(watts(50.0))]);

const ABOVE_80_W: Criterion =
    point("b.3.a.2").says("average output power exceeding 80 W").means(LASER.output_power.above(watts(80.0)));

const ABOVE_50_W: Criterion =
    point("b.3.a.2").says("average output power exceeding 50 W").means(LASER.output_power.above(watts(50.0)));

const MULTIPLE_IN_GREEN: Criterion =
    point("b.3.b").says("multiple transverse mode output and any of the following").all(&[
        MULTIPLE,
        any(&[
            point("b.3.b.1")
                .says("output energy exceeding 1.5 J per pulse and peak power exceeding 150 W")
                .all(&[LASER.pulse_energy.above(joules(1.5)), LASER.peak_power.above(watts(150.0))]),
            point("b.3.b.2")
                .says("average output power exceeding 150 W")
                .means(LASER.output_power.above(watts(150.0))),
        ]),
    ]);

pub const B_4: Paragraph =
    Paragraph::on(Category::Laser, "pulsed lasers above 540 nm up to 800 nm").reads(all(&[
        PULSED,
        point("b.4")
            .says("output wavelength exceeding 540 nm but not exceeding 800 nm")
            .all(&[LASER.wavelength.above(nanometres(540.0)), LASER.wavelength.at_most(nanometres(800.0))]),
        any(&[
            point("b.4.a").says("pulse duration less than 1 ps and any of the following").all(&[
                LASER.pulse_duration.below(picoseconds(1.0)),
                any(&[
                    point("b.4.a.1")
                        .says("output energy exceeding 0.005 J per pulse and peak power exceeding 5 GW")
                        .all(&[
                            LASER.pulse_energy.above(joules(0.005)),
                            LASER.peak_power.above(gigawatts(5.0)),
                        ]),
                    point("b.4.a.2")
                        .says("average output power exceeding 20 W")
                        .means(LASER.output_power.above(watts(20.0))),
                ]),
            ]),
            point("b.4.b").says("pulse duration equal to or exceeding 1 ps and any of the following").all(&[
                LASER.pulse_duration.at_least(picoseconds(1.0)),
                any(&[
                    point("b.4.b.1")
                        .says("output energy exceeding 1.5 J per pulse and peak power exceeding 30 W")
                        .all(&[LASER.pulse_energy.above(joules(1.5)), LASER.peak_power.above(watts(30.0))]),
                    point("b.4.b.2")
                        .says("average output power exceeding 30 W")
                        .means(LASER.output_power.above(watts(30.0))),
                ]),
            ]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const B_5: Paragraph = Paragraph::on(Category::Laser, "pulsed lasers above 800 nm up to 975 nm")
    .reads(all(&[
    PULSED,
    point("b.5")
        .says("output wavelength exceeding 800 nm but not exceeding 975 nm")
        .all(&[LASER.wavelength.above(nanometres(800.0)), LASER.wavelength.at_most(nanometres(975.0))]),
    any(&[
        point("b.5.a").says("pulse duration less than 1 ps and any of the following").all(&[
            LASER.pulse_duration.below(picoseconds(1.0)),
            any(&[
                point("b.5.a.1")
                    .says("output energy exceeding 0.005 J per pulse and peak power exceeding 5 GW")
                    .all(&[LASER.pulse_energy.above(joules(0.005)), LASER.peak_power.above(gigawatts(5.0))]),
                point("b.5.a.2")
                    .says("single transverse mode output and average output power exceeding 20 W")
                    .all(&[SINGLE, LASER.output_power.above(watts(20.0))]),
            ]),
        ]),
        point("b.5.b")
            .says("pulse duration equal to or exceeding 1 ps and not exceeding 1 µs and any of the following")
            .all(&[
                LASER.pulse_duration.at_least(picoseconds(1.0)),
                LASER.pulse_duration.at_most(microseconds(1.0)),
                any(&[
                    point("b.5.b.1")
                        .says("output energy exceeding 0.5 J per pulse and peak power exceeding 50 W")
                        .all(&[LASER.pulse_energy.above(joules(0.5)), LASER.peak_power.above(watts(50.0))]),
                    point("b.5.b.2")
                        .says("single transverse mode output and average output power exceeding 20 W")
                        .all(&[SINGLE, LASER.output_power.above(watts(20.0))]),
                    point("b.5.b.3")
                        .says("multiple transverse mode output and average output power exceeding 50 W")
                        .all(&[MULTIPLE, LASER.output_power.above(watts(50.0))]),
                ]),
            ]),
        point("b.5.c").says("pulse duration exceeding 1 µs and any of the following").all(&[
            LASER.pulse_duration.above(microseconds(1.0)),
            any(&[
                point("b.5.c.1")
                    .says("output energy exceeding 2 J per pulse and peak power exceeding 50 W")
                    .all(&[LASER.pulse_energy.above(joules(2.0)), LASER.peak_power.above(watts(50.0))]),
                point("b.5.c.2")
                    .says("single transverse mode output and average output power exceeding 50 W")
                    .all(&[SINGLE, LASER.output_power.above(watts(50.0))]),
                point("b.5.c.3")
                    .says("multiple transverse mode output and average output power exceeding 80 W")
                    .all(&[MULTIPLE, LASER.output_power.above(watts(80.0))]),
            ]),
        ]),
    ]),
    NOTE_2,
    NOTE_5,
]));
