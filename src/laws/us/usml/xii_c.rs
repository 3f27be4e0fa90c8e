//! Category XII(c)(6)(viii)(A) of the United States Munitions List: gimbaled
//! infrared systems.
//!
//! Read in the copy of 1 September 2026. The other points of (c) ask for a
//! military end user or for systems that are no cameras, or were printed only in
//! part: they stand among what is left out.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{InfraredImager, InfraredImagerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::rule::instrument::TextQuality;
use crate::value::quantity::{inches, microradians};

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&C_6_VIII_A];

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;

pub static C_6_VIII_A: Control = USML
    .entry("XII(c)(6)(viii)(A)", Category::InfraredImager, "gimbaled infrared systems of fine stabilization")
    .at("category XII(c)(6)(viii)(A)")
    .read(TextQuality::Verbatim)
    .original(
        "Having a stabilization better (less) than 30 microradians RMS and a turret with a ball diameter of 15 \
         inches or greater",
    )
    .reads(all(&[
        point("(c)(6)(viii)(A)")
            .says("a gimbaled infrared system with a stabilization better (less) than 30 µrad RMS")
            .means(IMAGER.stabilization.below(microradians(30.0))),
        point("(c)(6)(viii)(A)")
            .says("a turret with a ball diameter of 15 in or greater")
            .means(IMAGER.ball_diameter.at_least(inches(15.0))),
    ]));
