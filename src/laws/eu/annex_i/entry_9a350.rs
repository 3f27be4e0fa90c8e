//! Annex I, entry 9A350: spraying and fogging systems for aircraft.
//!
//! Its limits were seen in a summary only; what it must be made to fit is
//! taken from the parallel text, 2B352.i of the United States' list, and so is
//! the division into systems and booms, which have the same limits and are one
//! entry here. Aerosol generating units specially designed for them are left
//! out.

use crate::goods::items::Category;
use crate::goods::items::sprayer::{Sprayer, SprayerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::value::quantity::{litres_per_minute, micrometres};

use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&ENTRY];

const SPRAYER: SprayerAttributes = Sprayer::ATTRIBUTES;

pub static ENTRY: Control = ANNEX_I
    .entry(
        "9A350",
        Category::Sprayer,
        "spraying and fogging systems for aircraft, unmanned aircraft and lighter-than-air craft",
    )
    .read(TextQuality::Reconstructed)
    .doubts(&["only a summary of its limits was seen; completed from 2B352.i of the United States' list"])
    .reads(all(&[
        point("9A350")
            .says("specially designed or modified to fit aircraft, lighter-than-air or unmanned craft")
            .any(&[SPRAYER.fits_uav.is_yes(), SPRAYER.fits_manned_aircraft.is_yes()]),
        point("9A350")
            .says("droplets with a volume median diameter of less than 50 µm")
            .means(SPRAYER.droplet_diameter.below(micrometres(50.0))),
        point("9A350").says("a flow of more than 2 L/min").means(SPRAYER.flow.above(litres_per_minute(2.0))),
        point("note")
            .says("not shown to be unable to deliver biological agents as infectious aerosols")
            .means(none_of(&[SPRAYER.cannot_disperse_infectious_aerosol.is_yes()])),
    ]));
