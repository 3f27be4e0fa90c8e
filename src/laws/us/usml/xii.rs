//! Category XII(b) of the United States Munitions List: laser target
//! designators and laser range finders.
//!
//! Only a summary of the paragraphs was seen. Left out: XII(b)(2), laser
//! illuminators above 710 nm with variable beam divergence, and everything else
//! of category XII. A designator that also measures distances is asked about
//! under (b)(1).

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{kilometres, nanometres};

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&B_1, &B_3];

const LASER: LaserAttributes = Laser::ATTRIBUTES;

const XII_B: List = USML.read(TextQuality::Paraphrase).doubts(&["only a summary of the paragraph was seen"]);

pub static B_1: Control =
    XII_B.entry("XII(b)(1)", Category::Laser, "laser target designators").at("category XII(b)(1)").reads(
        point("(b)(1)")
            .says("a laser target designator")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation]))),
    );

pub static B_3: Control =
    XII_B.entry("XII(b)(3)", Category::Laser, "laser range finders").at("category XII(b)(3)").reads(all(&[
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
