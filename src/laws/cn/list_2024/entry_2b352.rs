//! 2B352.h of the unified list: spraying and fogging systems for unmanned
//! aircraft. h.1 (systems) and h.2 (booms) have the same numbers and are one
//! entry here; h.3, aerosol generators specially designed for them, is left out.

use crate::goods::items::Category;
use crate::goods::items::sprayer::{Sprayer, SprayerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, none_of, point};
use crate::value::quantity::{litres_per_minute, micrometres};

use crate::laws::cn::list_2024::LIST;

pub const ENTRIES: &[&Control] = &[&H];

const SPRAYER: SprayerAttributes = Sprayer::ATTRIBUTES;

pub static H: Control = LIST
    .entry(
        "2B352.h",
        Category::Sprayer,
        "spraying and fogging systems for unmanned and lighter-than-air craft",
    )
    .at("2B352.h.1, h.2")
    .original("喷雾或雾化系统")
    .doubts(&["the extraction of this entry is garbled, and no second source was seen"])
    .reads(all(&[
        point("h.1/h.2")
            .says("specially designed or modified to fit lighter-than-air or unmanned craft")
            .means(SPRAYER.fits_uav.is_yes()),
        point("h.1/h.2")
            .says("droplets with a volume median diameter of less than 50 µm")
            .means(SPRAYER.droplet_diameter.below(micrometres(50.0))),
        point("h.1/h.2")
            .says("a flow of more than 2 L/min")
            .means(SPRAYER.flow.above(litres_per_minute(2.0))),
        point("note")
            .says("not shown to be unable to deliver biological agents as infectious aerosols")
            .means(none_of(&[SPRAYER.cannot_disperse_infectious_aerosol.is_yes()])),
    ]));
