//! Category XII(b) of the United States Munitions List: laser target
//! designators and laser range finders.
//!
//! Only a summary of the paragraphs was seen. Left out: XII(b)(2), laser
//! illuminators above 710 nm with variable beam divergence, and everything else
//! of category XII. A designator that also measures distances is asked about
//! under (b)(1).

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::rule::control::{Control, Passage, TextQuality, Version};
use crate::rule::criterion::{all, any, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{kilometres, nanometres};

use crate::laws::us::usml::{FIRST_DAY, NO_FIRST_DAY, USML};

const LASER: LaserAttributes = Laser::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    USML.at(place)
        .since_at_least(FIRST_DAY)
        .read(TextQuality::Paraphrase)
        .doubts(&[NO_FIRST_DAY, "only a summary of the paragraph was seen"])
}

const fn laser(id: &'static str, heading: &'static str, versions: &'static [Version]) -> Control {
    Control { regime: Regime::Us, id, category: Category::Laser, heading, versions }.checked()
}

/// Laser target designators.
pub static ENTRY_B_1: Control = laser(
    "XII(b)(1)",
    "laser target designators",
    &[passage("category XII(b)(1)").reads(
        point("(b)(1)")
            .says("a laser target designator")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation]))),
    )],
);

/// Laser range finders.
pub static ENTRY_B_3: Control = laser(
    "XII(b)(3)",
    "laser range finders",
    &[passage("category XII(b)(3)").reads(all(&[
        point("(b)(3)")
            .says("a laser range finder")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::RangeFinding]))),
        any(&[
            point("(b)(3)").says("a wavelength of 1064 nm and Q-switched").all(&[
                LASER.wavelength.at_least(nanometres(1_064.0)),
                LASER.wavelength.at_most(nanometres(1_064.0)),
                LASER.q_switched.holds(),
            ]),
            point("(b)(3)").says("a wavelength exceeding 1064 nm and any of the following").all(&[
                LASER.wavelength.above(nanometres(1_064.0)),
                any(&[
                    point("(b)(3)")
                        .says(
                            "a range of 3 km or more by a single shot, or by several within 1 s, on a target of \
                             2.3 m by 2.3 m with 10 % reflectivity at 23 km visibility",
                        )
                        .means(LASER.ranging_distance.at_least(kilometres(3.0))),
                    point("(b)(3)")
                        .says("a range of 1 km or more at 3 Hz or more on the same target")
                        .means(LASER.rapid_ranging_distance.at_least(kilometres(1.0))),
                ]),
            ]),
        ]),
    ]))],
);
