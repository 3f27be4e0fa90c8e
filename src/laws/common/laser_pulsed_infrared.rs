//! 6A005.b.6 to b.10: non-tunable pulsed lasers above 975 nm, by wavelength.

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes};
use crate::rule::criterion::{Criterion, all, any, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{
    gigawatts, joules, kilohertz, kilowatts, megawatts, microseconds, millijoules, nanometres, nanoseconds,
    percent, picoseconds, watts,
};

use crate::laws::common::lasers::{MULTIPLE, NOTE_2, NOTE_5, PULSED, SINGLE};

const LASER: LaserAttributes = Laser::ATTRIBUTES;

pub const B_6: Paragraph = Paragraph::on(Category::Laser, "pulsed lasers above 975 nm up to 1150 nm")
    .reads(all(&[
    PULSED,
    point("b.6")
        .says("output wavelength exceeding 975 nm but not exceeding 1150 nm")
        .all(&[LASER.wavelength.above(nanometres(975.0)), LASER.wavelength.at_most(nanometres(1_150.0))]),
    any(&[
        point("b.6.a").says("pulse duration of less than 1 ps and any of the following").all(&[
            LASER.pulse_duration.below(picoseconds(1.0)),
            any(&[
                point("b.6.a.1")
                    .says("output peak power exceeding 2 GW per pulse")
                    .means(LASER.peak_power.above(gigawatts(2.0))),
                point("b.6.a.2")
                    .says("average output power exceeding 30 W")
                    .means(LASER.output_power.above(watts(30.0))),
                point("b.6.a.3")
                    .says("output energy exceeding 0.002 J per pulse")
                    .means(LASER.pulse_energy.above(joules(0.002))),
            ]),
        ]),
        point("b.6.b")
            .says("pulse duration equal to or exceeding 1 ps and less than 1 ns and any of the following")
            .all(&[
                LASER.pulse_duration.at_least(picoseconds(1.0)),
                LASER.pulse_duration.below(nanoseconds(1.0)),
                any(&[
                    point("b.6.b.1")
                        .says("output peak power exceeding 5 GW per pulse")
                        .means(LASER.peak_power.above(gigawatts(5.0))),
                    point("b.6.b.2")
                        .says("average output power exceeding 50 W")
                        .means(LASER.output_power.above(watts(50.0))),
                    point("b.6.b.3")
                        .says("output energy exceeding 0.1 J per pulse")
                        .means(LASER.pulse_energy.above(joules(0.1))),
                ]),
            ]),
        point("b.6.c")
            .says("pulse duration equal to or exceeding 1 ns but not exceeding 1 µs and any of the following")
            .all(&[
                LASER.pulse_duration.at_least(nanoseconds(1.0)),
                LASER.pulse_duration.at_most(microseconds(1.0)),
                any(NANOSECONDS),
            ]),
        point("b.6.d")
            .says("pulse duration exceeding 1 µs and any of the following")
            .all(&[LASER.pulse_duration.above(microseconds(1.0)), any(MICROSECONDS)]),
    ]),
    NOTE_2,
    NOTE_5,
]));

const NANOSECONDS: &[Criterion] = &[
    point("b.6.c.1").says("single transverse mode output and any of the following").all(&[
        SINGLE,
        any(&[
            point("b.6.c.1.a")
                .says("peak power exceeding 100 MW")
                .means(LASER.peak_power.above(megawatts(100.0))),
            point("b.6.c.1.b")
                .says(
                    "average output power exceeding 20 W limited by design to a maximum pulse repetition \
                     frequency less than or equal to 1 kHz",
                )
                .all(&[LASER.output_power.above(watts(20.0)), LASER.repetition_rate.at_most(kilohertz(1.0))]),
            point("b.6.c.1.c")
                .says(
                    "wall-plug efficiency exceeding 12 %, average output power exceeding 100 W and \
                     capable of operating at a pulse repetition frequency greater than 1 kHz",
                )
                .all(&[
                    LASER.wall_plug_efficiency.above(percent(12.0)),
                    LASER.output_power.above(watts(100.0)),
                    LASER.repetition_rate.above(kilohertz(1.0)),
                ]),
            point("b.6.c.1.d")
                .says(
                    "average output power exceeding 150 W and capable of operating at a pulse repetition \
                     frequency greater than 1 kHz",
                )
                .all(&[LASER.output_power.above(watts(150.0)), LASER.repetition_rate.above(kilohertz(1.0))]),
            point("b.6.c.1.e")
                .says("output energy exceeding 2 J per pulse")
                .means(LASER.pulse_energy.above(joules(2.0))),
        ]),
    ]),
    point("b.6.c.2").says("multiple transverse mode output and any of the following").all(&[
        MULTIPLE,
        any(&[
            point("b.6.c.2.a")
                .says("peak power exceeding 400 MW")
                .means(LASER.peak_power.above(megawatts(400.0))),
            point("b.6.c.2.b")
                .says("wall-plug efficiency exceeding 18 % and average output power exceeding 500 W")
                .all(&[
                    LASER.wall_plug_efficiency.above(percent(18.0)),
                    LASER.output_power.above(watts(500.0)),
                ]),
            point("b.6.c.2.c")
                .says("average output power exceeding 2 kW")
                .means(LASER.output_power.above(kilowatts(2.0))),
            point("b.6.c.2.d")
                .says("output energy exceeding 4 J per pulse")
                .means(LASER.pulse_energy.above(joules(4.0))),
        ]),
    ]),
];

const MICROSECONDS: &[Criterion] = &[
    point("b.6.d.1").says("single transverse mode output and any of the following").all(&[
        SINGLE,
        any(&[
            point("b.6.d.1.a")
                .says("peak power exceeding 500 kW")
                .means(LASER.peak_power.above(kilowatts(500.0))),
            point("b.6.d.1.b")
                .says("wall-plug efficiency exceeding 12 % and average output power exceeding 100 W")
                .all(&[
                    LASER.wall_plug_efficiency.above(percent(12.0)),
                    LASER.output_power.above(watts(100.0)),
                ]),
            point("b.6.d.1.c")
                .says("average output power exceeding 150 W")
                .means(LASER.output_power.above(watts(150.0))),
        ]),
    ]),
    point("b.6.d.2").says("multiple transverse mode output and any of the following").all(&[
        MULTIPLE,
        any(&[
            point("b.6.d.2.a")
                .says("peak power exceeding 1 MW")
                .means(LASER.peak_power.above(megawatts(1.0))),
            point("b.6.d.2.b")
                .says("wall-plug efficiency exceeding 18 % and average output power exceeding 500 W")
                .all(&[
                    LASER.wall_plug_efficiency.above(percent(18.0)),
                    LASER.output_power.above(watts(500.0)),
                ]),
            point("b.6.d.2.c")
                .says("average output power exceeding 2 kW")
                .means(LASER.output_power.above(kilowatts(2.0))),
        ]),
    ]),
];

pub const B_7: Paragraph =
    Paragraph::on(Category::Laser, "pulsed lasers above 1150 nm up to 1555 nm").reads(all(&[
        PULSED,
        point("b.7").says("output wavelength exceeding 1150 nm but not exceeding 1555 nm").all(&[
            LASER.wavelength.above(nanometres(1_150.0)),
            LASER.wavelength.at_most(nanometres(1_555.0)),
        ]),
        any(&[
            point("b.7.a").says("pulse duration not exceeding 1 µs and any of the following").all(&[
                LASER.pulse_duration.at_most(microseconds(1.0)),
                any(&[
                    point("b.7.a.1")
                        .says("output energy exceeding 0.5 J per pulse and peak power exceeding 50 W")
                        .all(&[LASER.pulse_energy.above(joules(0.5)), LASER.peak_power.above(watts(50.0))]),
                    point("b.7.a.2")
                        .says("single transverse mode output and average output power exceeding 20 W")
                        .all(&[SINGLE, LASER.output_power.above(watts(20.0))]),
                    point("b.7.a.3")
                        .says("multiple transverse mode output and average output power exceeding 50 W")
                        .all(&[MULTIPLE, LASER.output_power.above(watts(50.0))]),
                ]),
            ]),
            point("b.7.b").says("pulse duration exceeding 1 µs and any of the following").all(&[
                LASER.pulse_duration.above(microseconds(1.0)),
                any(&[
                    point("b.7.b.1")
                        .says("output energy exceeding 2 J per pulse and peak power exceeding 50 W")
                        .all(&[LASER.pulse_energy.above(joules(2.0)), LASER.peak_power.above(watts(50.0))]),
                    point("b.7.b.2")
                        .says("single transverse mode output and average output power exceeding 50 W")
                        .all(&[SINGLE, LASER.output_power.above(watts(50.0))]),
                    point("b.7.b.3")
                        .says("multiple transverse mode output and average output power exceeding 80 W")
                        .all(&[MULTIPLE, LASER.output_power.above(watts(80.0))]),
                ]),
            ]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const B_8: Paragraph =
    Paragraph::on(Category::Laser, "pulsed lasers above 1555 nm up to 1850 nm").reads(all(&[
        PULSED,
        point("b.8").says("output wavelength exceeding 1555 nm but not exceeding 1850 nm").all(&[
            LASER.wavelength.above(nanometres(1_555.0)),
            LASER.wavelength.at_most(nanometres(1_850.0)),
        ]),
        any(&[
            point("b.8.a")
                .says("output energy exceeding 100 mJ per pulse and peak power exceeding 1 W")
                .all(&[LASER.pulse_energy.above(millijoules(100.0)), LASER.peak_power.above(watts(1.0))]),
            point("b.8.b")
                .says("average output power exceeding 1 W")
                .means(LASER.output_power.above(watts(1.0))),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const B_9: Paragraph =
    Paragraph::on(Category::Laser, "pulsed lasers above 1850 nm up to 2100 nm").reads(all(&[
        PULSED,
        point("b.9").says("output wavelength exceeding 1850 nm but not exceeding 2100 nm").all(&[
            LASER.wavelength.above(nanometres(1_850.0)),
            LASER.wavelength.at_most(nanometres(2_100.0)),
        ]),
        any(&[
            point("b.9.a").says("single transverse mode and any of the following").all(&[
                SINGLE,
                any(&[
                    point("b.9.a.1")
                        .says("output energy exceeding 100 mJ per pulse and peak power exceeding 1 W")
                        .all(&[
                            LASER.pulse_energy.above(millijoules(100.0)),
                            LASER.peak_power.above(watts(1.0)),
                        ]),
                    point("b.9.a.2")
                        .says("average output power exceeding 1 W")
                        .means(LASER.output_power.above(watts(1.0))),
                ]),
            ]),
            point("b.9.b").says("multiple transverse mode and any of the following").all(&[
                MULTIPLE,
                any(&[
                    point("b.9.b.1")
                        .says("output energy exceeding 100 mJ per pulse and peak power exceeding 10 kW")
                        .all(&[
                            LASER.pulse_energy.above(millijoules(100.0)),
                            LASER.peak_power.above(kilowatts(10.0)),
                        ]),
                    point("b.9.b.2")
                        .says("average output power exceeding 120 W")
                        .means(LASER.output_power.above(watts(120.0))),
                ]),
            ]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const B_10: Paragraph = Paragraph::on(Category::Laser, "pulsed lasers above 2100 nm").reads(all(&[
    PULSED,
    point("b.10")
        .says("output wavelength exceeding 2100 nm")
        .means(LASER.wavelength.above(nanometres(2_100.0))),
    any(&[
        point("b.10.a")
            .says("output energy exceeding 100 mJ per pulse and peak power exceeding 1 W")
            .all(&[LASER.pulse_energy.above(millijoules(100.0)), LASER.peak_power.above(watts(1.0))]),
        point("b.10.b")
            .says("average output power exceeding 1 W")
            .means(LASER.output_power.above(watts(1.0))),
    ]),
    NOTE_2,
    NOTE_5,
]));
