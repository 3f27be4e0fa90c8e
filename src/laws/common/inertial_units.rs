//! 7A003, which the Wassenaar Arrangement numbers 7.A.3: inertial measurement
//! equipment and systems.
//!
//! Such equipment incorporates accelerometers or gyros to measure changes in
//! velocity and orientation, in order to determine or maintain heading or
//! position without an external reference once aligned. In d.1 the figures are
//! those of the unit along any axis. That its accelerometers are designed for
//! inertial navigation (7A001.a.3) is taken to follow from what it is, so above
//! 100 g no other question is left. A heading accuracy in deg sec(Lat) is asked
//! before its factor sec(latitude).

use crate::goods::items::Category;
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::rule::criterion::{Criterion, all, any, none_of, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::{
    degrees, degrees_per_hour, degrees_per_root_hour, degrees_per_second, gees, knots, metres, microgees,
    nautical_miles, parts_per_million, percent,
};
use std::marker::PhantomData;

use crate::laws::common::{Numbering, numbered};

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;

/// Inertial equipment, as a list prints it.
pub struct InertialUnits<L>(PhantomData<L>);

impl<L: Numbering> InertialUnits<L> {
    pub const A_1: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems that hold their position, by drift rate",
    )
    .original(
        "0,8 nautical miles per hour (nm/hr) \"Circular Error Probable\" (\"CEP\") rate or less (better)",
    )
    .reads(all(&[
        FOR_VEHICLES,
        point("a.1")
            .says(
                "a position without positional aiding references, to 0.8 nautical miles per hour CEP or less",
            )
            .means(UNIT.unaided_drift_rate.at_most(knots(0.8))),
        NOT_CERTIFIED,
    ]));

    pub const A_2: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems that hold their position, by distance travelled",
    )
    .original("0,5 % distanced travelled \"CEP\" or less (better)")
    .reads(all(&[
        FOR_VEHICLES,
        point("a.2")
            .says("a position without positional aiding references, to 0.5 % of the distance CEP or less")
            .means(UNIT.unaided_drift_per_distance.at_most(percent(0.5))),
        NOT_CERTIFIED,
    ]));

    pub const A_3: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems that hold their position, by drift in 24 hours",
    )
    .original("Total drift of 1 nautical mile \"CEP\" or less (better) in a 24 hr period")
    .reads(all(&[
        FOR_VEHICLES,
        point("a.3")
            .says(
                "a position without positional aiding references, to 1 nautical mile CEP or less in 24 hours",
            )
            .means(UNIT.unaided_drift_per_day.at_most(nautical_miles(1.0))),
        NOT_CERTIFIED,
    ]));

    pub const B: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems with an embedded position reference, by what its loss leaves",
    )
    .original(
        "with an embedded 'positional aiding reference' and providing position after loss of all \
         'positional aiding references' for a period of up to 4 minutes, having an \"accuracy\" of less \
         (better) than 10 meters \"CEP\"",
    )
    .reads(all(&[
        FOR_VEHICLES,
        point("b")
            .says("an embedded reference and, up to 4 minutes after the loss of all, less than 10 m CEP")
            .means(UNIT.position_error_after_loss.below(metres(10.0))),
        NOT_CERTIFIED,
    ]));

    pub const C_1: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems below 500 degrees per second that find heading or true north",
    )
    .original(
        "A maximum operating angular rate less (lower) than 500 deg/s and a heading \"accuracy\" without \
         the use of 'positional aiding references' equal to or less (better) than 0,07 deg sec(Lat) \
         (equivalent to 6 arc minutes rms at 45 degrees latitude)",
    )
    .reads(all(&[
        FOR_VEHICLES,
        point("c.1")
            .says("a maximum operating angular rate of less than 500 degrees per second")
            .means(UNIT.gyro_rate_range.below(degrees_per_second(500.0))),
        point("c.1")
            .says("a heading accuracy without positional aiding references of 0.07 deg sec(Lat) or less")
            .means(UNIT.unaided_heading_accuracy.at_most(degrees(0.07))),
        NOT_CERTIFIED,
    ]));

    pub const C_2: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems of 500 degrees per second or more that find heading or true north",
    )
    .original(
        "A maximum operating angular rate equal to or greater (higher) than 500 deg/s and a heading \
         \"accuracy\" without the use of 'positional aiding references' equal to or less (better) than \
         0,2 deg sec(Lat) (equivalent to 17 arc minutes rms at 45 degrees latitude)",
    )
    .reads(all(&[
        FOR_VEHICLES,
        point("c.2")
            .says("a maximum operating angular rate of 500 degrees per second or more")
            .means(UNIT.gyro_rate_range.at_least(degrees_per_second(500.0))),
        point("c.2")
            .says("a heading accuracy without positional aiding references of 0.2 deg sec(Lat) or less")
            .means(UNIT.unaided_heading_accuracy.at_most(degrees(0.2))),
        NOT_CERTIFIED,
    ]));

    pub const D_1: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "inertial systems of more than one axis with the performance of controlled sensors",
    )
    .original(numbered!(
        L,
        "Performance specified in 7A001 or 7A002 along any axis, without the use of any aiding references"
    ))
    .reads(all(&[
        MULTI_AXIS,
        point("d.1")
            .says(numbered!(
                L,
                "along any axis, without aiding references, any performance of 7A001 or 7A002"
            ))
            .any(&[
                ACCELERATION_UP_TO_15_G,
                ACCELERATION_UP_TO_100_G,
                SLOW_ROTATION,
                FAST_ROTATION,
                point("d.1")
                    .says("specified to function at linear acceleration levels exceeding 100 g")
                    .means(UNIT.acceleration_range.above(gees(100.0))),
            ]),
        NOT_CERTIFIED,
    ]));

    pub const D_2: Paragraph = Paragraph::on(
        Category::InertialUnit,
        "space-qualified inertial systems with a small angle random walk",
    )
    .original(
        "Being \"space-qualified\" and providing angular rate measurements having an \"angle random walk\" \
         along any axis of less (better) than or equal to 0,1 degree per square root hour",
    )
    .reads(all(&[
        MULTI_AXIS,
        point("d.2").says("space-qualified").means(UNIT.space_qualified.is_yes()),
        point("d.2")
            .says("an angle random walk along any axis of 0.1 degree per square root hour or less")
            .means(UNIT.angle_random_walk.at_most(degrees_per_root_hour(0.1))),
        point("d.2 note")
            .says("spinning mass gyros are not the only type of gyro")
            .means(none_of(&[UNIT.spinning_mass_gyros_only.is_yes()])),
        NOT_CERTIFIED,
    ]));
}

const NOT_CERTIFIED: Criterion = point("note")
    .says("not certified for use on civil aircraft")
    .means(none_of(&[UNIT.civil_certified.is_yes()]));

const FOR_VEHICLES: Criterion =
    point("a").says("designed for aircraft, land vehicles or vessels").means(UNIT.for_vehicles.is_yes());

const MULTI_AXIS: Criterion = point("d")
    .says("acceleration or angular rate measurements in more than one dimension")
    .means(UNIT.multi_axis.is_yes());

const ACCELERATION_UP_TO_15_G: Criterion =
    point("d.1").says("up to 15 g, a stable bias or scale factor of the accelerometers").all(&[
        UNIT.acceleration_range.at_most(gees(15.0)),
        any(&[
            point("d.1")
                .says("a bias stability of less than 130 micro g over one year")
                .means(UNIT.accelerometer_bias_stability_one_year.below(microgees(130.0))),
            point("d.1")
                .says("a scale factor stability of less than 130 ppm over one year")
                .means(UNIT.accelerometer_scale_factor_stability_one_year.below(parts_per_million(130.0))),
        ]),
    ]);

const ACCELERATION_UP_TO_100_G: Criterion =
    point("d.1").says("above 15 g and up to 100 g, repeatable accelerometers").all(&[
        UNIT.acceleration_range.above(gees(15.0)),
        UNIT.acceleration_range.at_most(gees(100.0)),
        point("d.1")
            .says("a bias repeatability of less than 1250 micro g over one year")
            .means(UNIT.accelerometer_bias_repeatability_one_year.below(microgees(1_250.0))),
        point("d.1")
            .says("a scale factor repeatability of less than 1250 ppm over one year")
            .means(UNIT.accelerometer_scale_factor_repeatability_one_year.below(parts_per_million(1_250.0))),
    ]);

const NOT_ONLY_SPINNING_MASS: Criterion = point("d.1 note")
    .says("not only spinning mass gyros")
    .means(none_of(&[UNIT.spinning_mass_gyros_only.is_yes()]));

const SLOW_ROTATION: Criterion =
    point("d.1").says("up to 100 g and below 500 degrees per second, good gyros").all(&[
        UNIT.acceleration_range.at_most(gees(100.0)),
        UNIT.gyro_rate_range.below(degrees_per_second(500.0)),
        any(&[
            point("d.1")
                .says("a bias stability of less than 0.5 degree per hour in a 1 g environment over one month")
                .means(UNIT.gyro_bias_stability_one_month.below(degrees_per_hour(0.5))),
            point("d.1").says("an angle random walk of 0.0035 degree per square root hour or less").all(&[
                UNIT.angle_random_walk.at_most(degrees_per_root_hour(0.0035)),
                NOT_ONLY_SPINNING_MASS,
            ]),
        ]),
    ]);

const FAST_ROTATION: Criterion =
    point("d.1").says("up to 100 g and at 500 degrees per second or more, good gyros").all(&[
        UNIT.acceleration_range.at_most(gees(100.0)),
        UNIT.gyro_rate_range.at_least(degrees_per_second(500.0)),
        any(&[
            point("d.1")
                .says(
                    "a bias stability of less than 4 degrees per hour in a 1 g environment over three \
                     minutes",
                )
                .means(UNIT.gyro_bias_stability_three_minutes.below(degrees_per_hour(4.0))),
            point("d.1")
                .says("an angle random walk of 0.1 degree per square root hour or less")
                .all(&[UNIT.angle_random_walk.at_most(degrees_per_root_hour(0.1)), NOT_ONLY_SPINNING_MASS]),
        ]),
    ]);
