//! 6A005.a: non-tunable continuous wave lasers, by wavelength.

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes};
use crate::rule::criterion::{Criterion, all, any, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{
    gigahertz, kilograms, kilowatts, millimetre_milliradians, nanometres, percent, watts,
};

use crate::laws::common::lasers::{ARGON, CONTINUOUS, MULTIPLE, NOTE_2_CONTINUOUS as NOTE_2, NOTE_5, SINGLE};

const LASER: LaserAttributes = Laser::ATTRIBUTES;

pub const A_1: Paragraph =
    Paragraph::on(Category::Laser, "continuous wave lasers below 150 nm").reads(all(&[
        CONTINUOUS,
        point("a.1")
            .says("output wavelength less than 150 nm")
            .means(LASER.wavelength.below(nanometres(150.0))),
        point("a.1").says("output power exceeding 1 W").means(LASER.output_power.above(watts(1.0))),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_2: Paragraph = Paragraph::on(Category::Laser, "continuous wave lasers of 150 nm to 510 nm")
    .reads(all(&[
        CONTINUOUS,
        point("a.2").says("output wavelength of 150 nm or more but not exceeding 510 nm").all(&[
            LASER.wavelength.at_least(nanometres(150.0)),
            LASER.wavelength.at_most(nanometres(510.0)),
        ]),
        point("a.2").says("output power exceeding 30 W").means(LASER.output_power.above(watts(30.0))),
        point("a.2 note")
            .says("not an argon laser with an output power equal to or less than 50 W")
            .means(none_of(&[all(&[ARGON, LASER.output_power.at_most(watts(50.0))])])),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_3: Paragraph = Paragraph::on(Category::Laser, "continuous wave lasers above 510 nm up to 540 nm")
    .reads(all(&[
        CONTINUOUS,
        point("a.3")
            .says("output wavelength exceeding 510 nm but not exceeding 540 nm")
            .all(&[LASER.wavelength.above(nanometres(510.0)), LASER.wavelength.at_most(nanometres(540.0))]),
        any(&[
            point("a.3.a")
                .says("single transverse mode output and output power exceeding 50 W")
                .all(&[SINGLE, LASER.output_power.above(watts(50.0))]),
            point("a.3.b")
                .says("multiple transverse mode output and output power exceeding 150 W")
                .all(&[MULTIPLE, LASER.output_power.above(watts(150.0))]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_4: Paragraph = Paragraph::on(Category::Laser, "continuous wave lasers above 540 nm up to 800 nm")
    .reads(all(&[
        CONTINUOUS,
        point("a.4")
            .says("output wavelength exceeding 540 nm but not exceeding 800 nm")
            .all(&[LASER.wavelength.above(nanometres(540.0)), LASER.wavelength.at_most(nanometres(800.0))]),
        point("a.4").says("output power exceeding 30 W").means(LASER.output_power.above(watts(30.0))),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_5: Paragraph = Paragraph::on(Category::Laser, "continuous wave lasers above 800 nm up to 975 nm")
    .reads(all(&[
        CONTINUOUS,
        point("a.5")
            .says("output wavelength exceeding 800 nm but not exceeding 975 nm")
            .all(&[LASER.wavelength.above(nanometres(800.0)), LASER.wavelength.at_most(nanometres(975.0))]),
        any(&[
            point("a.5.a")
                .says("single transverse mode output and output power exceeding 50 W")
                .all(&[SINGLE, LASER.output_power.above(watts(50.0))]),
            point("a.5.b")
                .says("multiple transverse mode output and output power exceeding 80 W")
                .all(&[MULTIPLE, LASER.output_power.above(watts(80.0))]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_6: Paragraph =
    Paragraph::on(Category::Laser, "continuous wave lasers above 975 nm up to 1150 nm").reads(all(&[
        CONTINUOUS,
        point("a.6")
            .says("output wavelength exceeding 975 nm but not exceeding 1150 nm")
            .all(&[LASER.wavelength.above(nanometres(975.0)), LASER.wavelength.at_most(nanometres(1_150.0))]),
        any(&[
            point("a.6.a").says("single transverse mode output and any of the following").all(&[
                SINGLE,
                any(&[
                    point("a.6.a.1")
                        .says("output power exceeding 1000 W")
                        .means(LASER.output_power.above(watts(1_000.0))),
                    point("a.6.a.2")
                        .says("output power exceeding 500 W and spectral bandwidth less than 40 GHz")
                        .all(&[
                            LASER.output_power.above(watts(500.0)),
                            LASER.linewidth.below(gigahertz(40.0)),
                        ]),
                ]),
            ]),
            point("a.6.b").says("multiple transverse mode output and any of the following").all(&[
                MULTIPLE,
                any(&[
                    point("a.6.b.1")
                        .says("wall-plug efficiency exceeding 18 % and output power exceeding 1000 W")
                        .all(&[
                            LASER.wall_plug_efficiency.above(percent(18.0)),
                            LASER.output_power.above(watts(1_000.0)),
                        ]),
                    point("a.6.b.2")
                        .says("output power exceeding 2 kW")
                        .means(LASER.output_power.above(kilowatts(2.0))),
                ]),
                point("a.6.b notes 1 and 2")
                    .says("not an industrial laser that is heavy or has a great beam parameter product")
                    .means(none_of(&[all(&[LASER.industrial.is_yes(), any(RELEASED)])])),
            ]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

const RELEASED: &[Criterion] = &[
    point("a.6.b note 1")
        .says("output power exceeding 2 kW and not exceeding 6 kW with a total mass greater than 1200 kg")
        .all(&[
            LASER.output_power.above(kilowatts(2.0)),
            LASER.output_power.at_most(kilowatts(6.0)),
            LASER.total_mass.above(kilograms(1_200.0)),
        ]),
    point("a.6.b note 2.b")
        .says("output power exceeding 1 kW but not exceeding 1.6 kW and a BPP exceeding 1.25 mm·mrad")
        .all(&[
            LASER.output_power.above(kilowatts(1.0)),
            LASER.output_power.at_most(kilowatts(1.6)),
            LASER.beam_parameter_product.above(millimetre_milliradians(1.25)),
        ]),
    point("a.6.b note 2.c")
        .says("output power exceeding 1.6 kW but not exceeding 2.5 kW and a BPP exceeding 1.7 mm·mrad")
        .all(&[
            LASER.output_power.above(kilowatts(1.6)),
            LASER.output_power.at_most(kilowatts(2.5)),
            LASER.beam_parameter_product.above(millimetre_milliradians(1.7)),
        ]),
    point("a.6.b note 2.d")
        .says("output power exceeding 2.5 kW but not exceeding 3.3 kW and a BPP exceeding 2.5 mm·mrad")
        .all(&[
            LASER.output_power.above(kilowatts(2.5)),
            LASER.output_power.at_most(kilowatts(3.3)),
            LASER.beam_parameter_product.above(millimetre_milliradians(2.5)),
        ]),
    point("a.6.b note 2.e")
        .says("output power exceeding 3.3 kW but not exceeding 6 kW and a BPP exceeding 3.5 mm·mrad")
        .all(&[
            LASER.output_power.above(kilowatts(3.3)),
            LASER.output_power.at_most(kilowatts(6.0)),
            LASER.beam_parameter_product.above(millimetre_milliradians(3.5)),
        ]),
    point("a.6.b note 2.h")
        .says("output power exceeding 6 kW but not exceeding 8 kW and a BPP exceeding 12 mm·mrad")
        .all(&[
            LASER.output_power.above(kilowatts(6.0)),
            LASER.output_power.at_most(kilowatts(8.0)),
            LASER.beam_parameter_product.above(millimetre_milliradians(12.0)),
        ]),
    point("a.6.b note 2.i")
        .says("output power exceeding 8 kW but not exceeding 10 kW and a BPP exceeding 24 mm·mrad")
        .all(&[
            LASER.output_power.above(kilowatts(8.0)),
            LASER.output_power.at_most(kilowatts(10.0)),
            LASER.beam_parameter_product.above(millimetre_milliradians(24.0)),
        ]),
];

pub const A_7: Paragraph =
    Paragraph::on(Category::Laser, "continuous wave lasers above 1150 nm up to 1555 nm").reads(all(&[
        CONTINUOUS,
        point("a.7").says("output wavelength exceeding 1150 nm but not exceeding 1555 nm").all(&[
            LASER.wavelength.above(nanometres(1_150.0)),
            LASER.wavelength.at_most(nanometres(1_555.0)),
        ]),
        any(&[
            point("a.7.a")
                .says("single transverse mode and output power exceeding 50 W")
                .all(&[SINGLE, LASER.output_power.above(watts(50.0))]),
            point("a.7.b")
                .says("multiple transverse mode and output power exceeding 80 W")
                .all(&[MULTIPLE, LASER.output_power.above(watts(80.0))]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_8: Paragraph =
    Paragraph::on(Category::Laser, "continuous wave lasers above 1555 nm up to 1850 nm").reads(all(&[
        CONTINUOUS,
        point("a.8").says("output wavelength exceeding 1555 nm but not exceeding 1850 nm").all(&[
            LASER.wavelength.above(nanometres(1_555.0)),
            LASER.wavelength.at_most(nanometres(1_850.0)),
        ]),
        point("a.8").says("output power exceeding 1 W").means(LASER.output_power.above(watts(1.0))),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_9: Paragraph =
    Paragraph::on(Category::Laser, "continuous wave lasers above 1850 nm up to 2100 nm").reads(all(&[
        CONTINUOUS,
        point("a.9").says("output wavelength exceeding 1850 nm but not exceeding 2100 nm").all(&[
            LASER.wavelength.above(nanometres(1_850.0)),
            LASER.wavelength.at_most(nanometres(2_100.0)),
        ]),
        any(&[
            point("a.9.a")
                .says("single transverse mode and output power exceeding 1 W")
                .all(&[SINGLE, LASER.output_power.above(watts(1.0))]),
            point("a.9.b")
                .says("multiple transverse mode output and output power exceeding 120 W")
                .all(&[MULTIPLE, LASER.output_power.above(watts(120.0))]),
        ]),
        NOTE_2,
        NOTE_5,
    ]));

pub const A_10: Paragraph =
    Paragraph::on(Category::Laser, "continuous wave lasers above 2100 nm").reads(all(&[
        CONTINUOUS,
        point("a.10")
            .says("output wavelength exceeding 2100 nm")
            .means(LASER.wavelength.above(nanometres(2_100.0))),
        point("a.10").says("output power exceeding 1 W").means(LASER.output_power.above(watts(1.0))),
        NOTE_2,
        NOTE_5,
    ]));
