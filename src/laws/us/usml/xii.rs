//! Category XII(b) of the United States Munitions List: laser target
//! designators and laser range finders.
//!
//! Left out: (b)(2), target illuminators above 710 nm with variable beam
//! divergence, (b)(4) to (b)(7), and what else the category has of sensors. A
//! coded target marker is asked as a designator, and a designator that also
//! measures distances under (b)(1).

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, point};
use crate::value::quantity::{kilometres, nanometres};

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&B_1, &B_3];

const LASER: LaserAttributes = Laser::ATTRIBUTES;

pub static B_1: Control = USML
    .entry("XII(b)(1)", Category::Laser, "laser target designators")
    .at("category XII(b)(1)")
    .original(
        "Laser target designators or coded target markers, that mediate the delivery of ordnance to a target",
    )
    .reads(
        point("(b)(1)")
            .says("a laser target designator")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation]))),
    );

pub static B_3: Control = USML
    .entry("XII(b)(3)", Category::Laser, "laser range finders")
    .at("category XII(b)(3)")
    .original(
        "Laser rangefinders having any of the following: (i) Output wavelength of 1064 nm and any Q-switched \
         pulse output; or (ii) Output wavelength exceeding 1064 nm and […] (A) Single or multiple shot(s) \
         within one second ranging capability of 3 km or greater against a standard 2.3 m x 2.3 m NATO \
         target having 10% reflectivity and 23 km atmospheric visibility; or (B) Multiple shot ranging \
         capability at 3 Hz or greater of 1 km or greater […]",
    )
    .reads(all(&[
        point("(b)(3)")
            .says("a laser range finder")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::RangeFinding]))),
        any(&[
            point("(b)(3)").says("a wavelength of 1064 nm and Q-switched").all(&[
                LASER.wavelength.at_least(nanometres(1_064.0)),
                LASER.wavelength.at_most(nanometres(1_064.0)),
                LASER.q_switched.is_yes(),
            ]),
            point("(b)(3)").says("a wavelength exceeding 1064 nm and any of the following").all(&[
                LASER.wavelength.above(nanometres(1_064.0)),
                any(&[
                    point("(b)(3)")
                        .says(
                            "a range of 3 km or more by a single shot, or by several within 1 s, on a \
                             target of 2.3 m by 2.3 m with 10 % reflectivity at 23 km visibility",
                        )
                        .means(LASER.ranging_distance.at_least(kilometres(3.0))),
                    point("(b)(3)")
                        .says("a range of 1 km or more at 3 Hz or more on the same target")
                        .means(LASER.rapid_ranging_distance.at_least(kilometres(1.0))),
                ]),
            ]),
        ]),
    ]));
