//! 6A005.d: lasers that only this paragraph specifies, by what lases. By Note 2
//! none of them is one of a, b or c, so "other than those of a, b or c" adds nothing.
//!
//! d.1.d and d.1.e (stacks of bars) ask for powers per emitting surface and
//! stand among what is left out. Individual diodes (d.1.a, d.1.b) are in
//! [`laser_diodes`](super::laser_diodes), since their limits changed.
//! Note 2 to d.1 is not formalised: the status of a semiconductor laser that
//! is specially designed for other equipment is the status of that equipment.
//! What a single transverse mode is, Note 6 says for a and b only; d.1 is read
//! alike. For excimer lasers for lithography, the list refers to 3B001.

use crate::goods::items::Category;
use crate::goods::items::laser::{DiodeForm, Laser, LaserAttributes, LaserMedium};
use crate::rule::criterion::{Criterion, all, any, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{joules, kilowatts, microseconds, millijoules, nanometres, watts};

use crate::laws::common::lasers::NEODYMIUM_GLASS;

const LASER: LaserAttributes = Laser::ATTRIBUTES;

/// What d.1 leaves open.
pub const FOR_OTHER_EQUIPMENT: &str =
    "by note 2 to d.1, a semiconductor laser for other equipment has the status of that equipment; not read";

pub const SEMICONDUCTOR: Criterion = point("d.1")
    .says("a semiconductor laser")
    .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::Semiconductor])));

pub const D_1_C: Paragraph = Paragraph::on(Category::Laser, "individual semiconductor laser bars")
    .reads(all(&[
    SEMICONDUCTOR,
    point("d.1.c")
        .says("an individual bar: a one-dimensional array of semiconductor lasers")
        .means(LASER.diode_form.is(DiodeForm::set(&[DiodeForm::Bar]))),
    any(&[
        point("d.1.c.1")
            .says("wavelength of less than 1400 nm and average or CW output power exceeding 100 W")
            .all(&[LASER.wavelength.below(nanometres(1_400.0)), LASER.output_power.above(watts(100.0))]),
        point("d.1.c.2")
            .says(
                "wavelength equal to or greater than 1400 nm and less than 1900 nm and average or CW \
                 output power exceeding 25 W",
            )
            .all(&[
                LASER.wavelength.at_least(nanometres(1_400.0)),
                LASER.wavelength.below(nanometres(1_900.0)),
                LASER.output_power.above(watts(25.0)),
            ]),
        point("d.1.c.3")
            .says("wavelength equal to or greater than 1900 nm and average or CW output power exceeding 10 W")
            .all(&[LASER.wavelength.at_least(nanometres(1_900.0)), LASER.output_power.above(watts(10.0))]),
    ]),
]));

pub const D_2: Paragraph = Paragraph::on(Category::Laser, "carbon monoxide lasers").reads(all(&[
    point("d.2")
        .says("a carbon monoxide (CO) laser")
        .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonMonoxide]))),
    any(&[
        point("d.2.a").says("output energy exceeding 2 J per pulse and peak power exceeding 5 kW").all(&[
            LASER.continuous.is_no(),
            LASER.pulse_energy.above(joules(2.0)),
            LASER.peak_power.above(kilowatts(5.0)),
        ]),
        point("d.2.b")
            .says("average or CW output power exceeding 5 kW")
            .means(LASER.output_power.above(kilowatts(5.0))),
    ]),
]));

pub const D_3: Paragraph = Paragraph::on(Category::Laser, "carbon dioxide lasers").reads(all(&[
    point("d.3")
        .says("a carbon dioxide (CO2) laser")
        .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::CarbonDioxide]))),
    any(&[
        point("d.3.a")
            .says("CW output power exceeding 15 kW")
            .all(&[LASER.continuous.is_yes(), LASER.output_power.above(kilowatts(15.0))]),
        point("d.3.b")
            .says("pulsed output with pulse duration exceeding 10 µs and any of the following")
            .all(&[
                LASER.continuous.is_no(),
                LASER.pulse_duration.above(microseconds(10.0)),
                any(&[
                    point("d.3.b.1")
                        .says("average output power exceeding 10 kW")
                        .means(LASER.output_power.above(kilowatts(10.0))),
                    point("d.3.b.2")
                        .says("peak power exceeding 100 kW")
                        .means(LASER.peak_power.above(kilowatts(100.0))),
                ]),
            ]),
        point("d.3.c")
            .says("pulsed output with pulse duration equal to or less than 10 µs and any of the following")
            .all(&[
                LASER.continuous.is_no(),
                LASER.pulse_duration.at_most(microseconds(10.0)),
                any(&[
                    point("d.3.c.1")
                        .says("pulse energy exceeding 5 J per pulse")
                        .means(LASER.pulse_energy.above(joules(5.0))),
                    point("d.3.c.2")
                        .says("average output power exceeding 2.5 kW")
                        .means(LASER.output_power.above(kilowatts(2.5))),
                ]),
            ]),
    ]),
]));

pub const D_4: Paragraph = Paragraph::on(Category::Laser, "excimer lasers").reads(all(&[
    point("d.4").says("an excimer laser").means(LASER.medium.is(LaserMedium::set(&[LaserMedium::Excimer]))),
    any(&[
        point("d.4.a").says("output wavelength not exceeding 150 nm and any of the following").all(&[
            LASER.wavelength.at_most(nanometres(150.0)),
            any(&[
                point("d.4.a.1")
                    .says("output energy exceeding 50 mJ per pulse")
                    .means(LASER.pulse_energy.above(millijoules(50.0))),
                point("d.4.a.2")
                    .says("average output power exceeding 1 W")
                    .means(LASER.output_power.above(watts(1.0))),
            ]),
        ]),
        point("d.4.b")
            .says("output wavelength exceeding 150 nm but not exceeding 190 nm and any of the following")
            .all(&[
                LASER.wavelength.above(nanometres(150.0)),
                LASER.wavelength.at_most(nanometres(190.0)),
                any(&[
                    point("d.4.b.1")
                        .says("output energy exceeding 1.5 J per pulse")
                        .means(LASER.pulse_energy.above(joules(1.5))),
                    point("d.4.b.2")
                        .says("average output power exceeding 120 W")
                        .means(LASER.output_power.above(watts(120.0))),
                ]),
            ]),
        point("d.4.c")
            .says("output wavelength exceeding 190 nm but not exceeding 360 nm and any of the following")
            .all(&[
                LASER.wavelength.above(nanometres(190.0)),
                LASER.wavelength.at_most(nanometres(360.0)),
                any(&[
                    point("d.4.c.1")
                        .says("output energy exceeding 10 J per pulse")
                        .means(LASER.pulse_energy.above(joules(10.0))),
                    point("d.4.c.2")
                        .says("average output power exceeding 500 W")
                        .means(LASER.output_power.above(watts(500.0))),
                ]),
            ]),
        point("d.4.d").says("output wavelength exceeding 360 nm and any of the following").all(&[
            LASER.wavelength.above(nanometres(360.0)),
            any(&[
                point("d.4.d.1")
                    .says("output energy exceeding 1.5 J per pulse")
                    .means(LASER.pulse_energy.above(joules(1.5))),
                point("d.4.d.2")
                    .says("average output power exceeding 30 W")
                    .means(LASER.output_power.above(watts(30.0))),
            ]),
        ]),
    ]),
]));

pub const D_5: Paragraph = Paragraph::on(Category::Laser, "chemical lasers").reads(any(&[
    point("d.5.a")
        .says("a hydrogen fluoride (HF) laser")
        .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::HydrogenFluoride]))),
    point("d.5.b")
        .says("a deuterium fluoride (DF) laser")
        .means(LASER.medium.is(LaserMedium::set(&[LaserMedium::DeuteriumFluoride]))),
    point("d.5.c").says("a transfer laser: oxygen iodine or deuterium fluoride-carbon dioxide").means(
        LASER
            .medium
            .is(LaserMedium::set(&[LaserMedium::OxygenIodine, LaserMedium::DeuteriumFluorideCarbonDioxide])),
    ),
]));

pub const D_6: Paragraph = Paragraph::on(Category::Laser, "non-repetitive pulsed neodymium glass lasers")
    .reads(all(&[
        point("d.6").says("a non-repetitive pulsed neodymium (Nd) glass laser").all(&[
            NEODYMIUM_GLASS,
            LASER.continuous.is_no(),
            LASER.non_repetitive.is_yes(),
        ]),
        any(&[
            point("d.6.a")
                .says("a pulse duration not exceeding 1 µs and output energy exceeding 50 J per pulse")
                .all(&[
                    LASER.pulse_duration.at_most(microseconds(1.0)),
                    LASER.pulse_energy.above(joules(50.0)),
                ]),
            point("d.6.b")
                .says("a pulse duration exceeding 1 µs and output energy exceeding 100 J per pulse")
                .all(&[
                    LASER.pulse_duration.above(microseconds(1.0)),
                    LASER.pulse_energy.above(joules(100.0)),
                ]),
        ]),
    ]));
