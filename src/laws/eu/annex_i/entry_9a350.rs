//! Annex I, entry 9A350: spraying and fogging systems for aircraft. Points a
//! (systems) and b (booms and arrays) have the same limits and are one entry
//! here. Read in both texts, of 2021/22 and of 15 November 2025; specially
//! designed components beside c are left out.

use crate::goods::items::Category;
use crate::goods::items::sprayer::{Sprayer, SprayerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{litres_per_minute, micrometres};

use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&ENTRY, &C];

const SPRAYER: SprayerAttributes = Sprayer::ATTRIBUTES;

const SPRAYERS: List = ANNEX_I.read(TextQuality::Verbatim);

pub static ENTRY: Control = SPRAYERS
    .entry(
        "9A350",
        Category::Sprayer,
        "spraying and fogging systems for aircraft, unmanned aircraft and lighter-than-air craft",
    )
    .at("9A350.a, b")
    .original(
        "Complete spraying or fogging systems capable of delivering, from a liquid suspension, an initial droplet \
         'VMD' of less than 50 µm at a flow rate of greater than two litres per minute; […] Spray booms or arrays of \
         aerosol generating units capable of delivering, from a liquid suspension, an initial droplet 'VMD' of less \
         than 50 µm at a flow rate of greater than two litres per minute",
    )
    .reads(all(&[all(LIMITS), NOT_EXEMPT]));

const LIMITS: &[Criterion] = &[
    point("heading")
        .says("specially designed or modified to fit aircraft, lighter-than-air or unmanned craft")
        .any(&[SPRAYER.fits_uav.is_yes(), SPRAYER.fits_manned_aircraft.is_yes()]),
    point("a, b")
        .says("droplets with a volume median diameter of less than 50 µm")
        .means(SPRAYER.droplet_diameter.below(micrometres(50.0))),
    point("a, b").says("a flow of more than 2 L/min").means(SPRAYER.flow.above(litres_per_minute(2.0))),
];

const NOT_EXEMPT: Criterion = point("note")
    .says("not shown to be unable to deliver biological agents as infectious aerosols")
    .means(none_of(&[SPRAYER.cannot_disperse_infectious_aerosol.is_yes()]));

pub static C: Control = SPRAYERS
    .entry("9A350.c", Category::Sprayer, "aerosol generating units for such systems and booms")
    .original(
        "Aerosol generating units specially designed for fitting to systems specified in 9A350.a. and .b.",
    )
    .reads(all(&[
        point("c")
            .says("specially designed for fitting to a system, boom or array of a or b")
            .means(designed_for(Category::Sprayer, const { &[entry(&ENTRY)] })),
        NOT_EXEMPT,
    ]));
