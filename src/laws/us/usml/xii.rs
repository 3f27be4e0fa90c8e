//! Category XII(b) of the United States Munitions List: laser target
//! designators, target illuminators, laser range finders and detectors of optics.
//!
//! Read in the copy of 1 September 2026. A designator that also measures
//! distances is asked about under (b)(1); that it mediates the delivery of
//! ordnance is part of what target designation means. Laser radar for military
//! end users (b)(6) stands among what is left out. Systems that hold a range finder
//! and a guidance system of (d) are no lasers (b)(4); who paid for the development
//! is not asked (b)(7).

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{kilometres, nanometres};

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&B_1, &B_2, &B_3, &B_5];

const LASER: LaserAttributes = Laser::ATTRIBUTES;

const XII_B: List = USML.read(TextQuality::Verbatim);

pub static B_1: Control =
    XII_B.entry("XII(b)(1)", Category::Laser, "laser target designators").at("category XII(b)(1)").reads(
        point("(b)(1)")
            .says("a laser target designator or coded target marker, that mediates the delivery of ordnance to a target")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation]))),
    );

pub static B_2: Control = XII_B
    .entry("XII(b)(2)", Category::Laser, "target illumination systems")
    .at("category XII(b)(2)")
    .reads(all(&[
        point("(b)(2)")
            .says("to artificially light an area to search, locate, or track a target")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetIllumination]))),
        point("(b)(2)").says("having a variable beam divergence").means(LASER.variable_divergence.is_yes()),
        point("(b)(2)")
            .says("a laser output wavelength exceeding 710 nm")
            .means(LASER.wavelength.above(nanometres(710.0))),
    ]));

pub static B_3: Control =
    XII_B.entry("XII(b)(3)", Category::Laser, "laser range finders").at("category XII(b)(3)").reads(all(&[
        point("(b)(3)")
            .says("a laser range finder")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::RangeFinding]))),
        any(&[
            point("(b)(3)(i)").says("an output wavelength of 1064 nm and any Q-switched pulse output").all(
                &[
                    LASER.wavelength.at_least(nanometres(1_064.0)),
                    LASER.wavelength.at_most(nanometres(1_064.0)),
                    LASER.q_switched.is_yes(),
                ],
            ),
            point("(b)(3)(ii)").says("an output wavelength exceeding 1064 nm and any of the following").all(
                &[
                    LASER.wavelength.above(nanometres(1_064.0)),
                    any(&[
                        point("(b)(3)(ii)(A)")
                            .says(
                                "a range of 3 km or more by a single shot, or by several within 1 s, on a \
                             target of 2.3 m by 2.3 m with 10 % reflectivity at 23 km visibility",
                            )
                            .means(LASER.ranging_distance.at_least(kilometres(3.0))),
                        point("(b)(3)(ii)(B)")
                            .says("a range of 1 km or more at 3 Hz or more on the same target")
                            .means(LASER.rapid_ranging_distance.at_least(kilometres(1.0))),
                    ]),
                ],
            ),
        ]),
    ]));

pub static B_5: Control = XII_B
    .entry("XII(b)(5)", Category::Laser, "systems that detect optical equipment by its retroreflection")
    .at("category XII(b)(5)")
    .reads(all(&[
        point("(b)(5)")
            .says(
                "specially designed to exploit differential target-background retroreflectance in order to \
                 detect optical equipment",
            )
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::OpticsDetection]))),
        point("(b)(5)")
            .says("laser energy with an output wavelength exceeding 710 nm")
            .means(LASER.wavelength.above(nanometres(710.0))),
    ]));
