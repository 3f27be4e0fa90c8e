//! 2B352.i of the Commerce Control List: spraying and fogging systems for
//! aircraft. i.1 (systems) and i.2 (booms and arrays) have the same limits and
//! are one entry here. The rest of 2B352 is no matter of drones.

use crate::goods::items::Category;
use crate::goods::items::sprayer::{Sprayer, SprayerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::value::quantity::{litres_per_minute, micrometres};

use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, CB2};

pub const ENTRIES: &[&Control] = &[&I, &I_3];

const SPRAYER: SprayerAttributes = Sprayer::ATTRIBUTES;

pub static I: Control = CCL
    .entry(
        "2B352.i",
        Category::Sprayer,
        "spraying and fogging systems for aircraft, unmanned aircraft and lighter-than-air craft",
    )
    .at("2B352.i.1, i.2")
    .read(TextQuality::Verbatim)
    .original(
        "“specially designed” or modified for fitting to aircraft, “lighter than air vehicles,” or \
         “UAVs,” capable of delivering, from a liquid suspension, an initial droplet “VMD” of less than \
         50 microns at a flow rate of greater than 2 liters per minute",
    )
    .reasons(&[CB2, AT1])
    .reads(all(&[all(LIMITS), NOT_EXEMPT]));

const LIMITS: &[Criterion] = &[
    point("i.1/i.2")
        .says("specially designed or modified to fit aircraft, lighter-than-air or unmanned craft")
        .any(&[SPRAYER.fits_uav.is_yes(), SPRAYER.fits_manned_aircraft.is_yes()]),
    point("i.1/i.2")
        .says("droplets with a volume median diameter of less than 50 µm")
        .means(SPRAYER.droplet_diameter.below(micrometres(50.0))),
    point("i.1/i.2").says("a flow of more than 2 L/min").means(SPRAYER.flow.above(litres_per_minute(2.0))),
];

const NOT_EXEMPT: Criterion = point("note 2")
    .says("not shown to be unable to deliver biological agents as infectious aerosols")
    .means(none_of(&[SPRAYER.cannot_disperse_infectious_aerosol.is_yes()]));

pub static I_3: Control = CCL
    .entry("2B352.i.3", Category::Sprayer, "aerosol generating units for such systems and booms")
    .read(TextQuality::Verbatim)
    .original(
        "Aerosol generating units “specially designed” for fitting to the systems as specified in paragraphs \
         i.1 and i.2 of this ECCN",
    )
    .reasons(&[CB2, AT1])
    .reads(all(&[
        point("i.3")
            .says("specially designed for fitting to a system, boom or array of i.1 or i.2")
            .means(designed_for(Category::Sprayer, LIMITS)),
        NOT_EXEMPT,
    ]));
