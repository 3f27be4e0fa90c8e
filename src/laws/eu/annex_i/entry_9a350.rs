//! Annex I, entry 9A350: spraying and fogging systems for aircraft.
//!
//! Its limits were seen in a summary only; what it must be made to fit is
//! taken from the parallel text, 2B352.i of the United States' list, and so is
//! the division into systems and booms, which have the same limits and are one
//! entry here. Aerosol generating units specially designed for them are left
//! out.

use crate::goods::items::Category;
use crate::goods::items::sprayer::{Sprayer, SprayerAttributes};
use crate::rule::control::{Control, TextQuality};
use crate::rule::criterion::{all, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{litres_per_minute, micrometres};

use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const SPRAYER: SprayerAttributes = Sprayer::ATTRIBUTES;

/// Systems and booms.
pub static ENTRY: Control = Control {
    regime: Regime::Eu,
    id: "9A350",
    category: Category::Sprayer,
    heading: "spraying and fogging systems for aircraft, unmanned aircraft and lighter-than-air craft",
    versions: &[ANNEX_I
        .at("Annex I, 9A350")
        .since_at_least(FIRST_DAY)
        .read(TextQuality::Reconstructed)
        .doubts(&[
            NO_FIRST_DAY,
            "only a summary of its limits was seen; completed from 2B352.i of the United States' list",
        ])
        .reads(all(&[
            point("9A350")
                .says("specially designed or modified to fit aircraft, lighter-than-air or unmanned craft")
                .any(&[SPRAYER.fits_uav.holds(), SPRAYER.fits_manned_aircraft.holds()]),
            point("9A350")
                .says("droplets with a volume median diameter of less than 50 µm")
                .means(SPRAYER.droplet_diameter.below(micrometres(50.0))),
            point("9A350")
                .says("a flow of more than 2 L/min")
                .means(SPRAYER.flow.above(litres_per_minute(2.0))),
            point("note")
                .says("not shown to be unable to deliver biological agents as infectious aerosols")
                .means(none_of(&[SPRAYER.cannot_disperse_infectious_aerosol.holds()])),
        ]))],
}
.checked();
