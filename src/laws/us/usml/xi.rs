//! Category XI(a) of the United States Munitions List: electronic attack, and
//! passive radar. No word of these paragraphs asks for military use.
//!
//! A jammer introduces extraneous signals into receivers, whether of satellite
//! navigation, of mobile networks or of the links of drones. Related Controls
//! of 5A001 say that jammers of 5A001.f and .h may be here; where both name
//! one, this list comes first. GNSS anti-jam and anti-spoofing systems, which
//! (a)(4)(iii) leaves out, jam nothing and are not found by it. Radar, (a)(3), stands in [its own
//! file](super::xi_radar); electronic support (a)(4)(i), communications (a)(5), intelligence (b) and
//! antennas (c)(10) are quoted and left out.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::{CounterUas, CounterUasAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, entry, point};
use crate::value::quantity::{gigahertz, kilohertz};

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&A_3_XXVII, &A_4_III];

const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;

/// What XI(a)(3)(xxvii) asks.
pub const PASSIVE_RADAR: Criterion = all(&[
    point("(a)(3)(xxvii)")
        .says("detects or tracks passively by radio transmissions of others")
        .means(SYSTEM.passive_coherent_location.is_yes()),
    point("(a)(3)(xxvii)")
        .says("exploits more than 125 kHz of bandwidth")
        .means(SYSTEM.exploited_bandwidth.above(kilohertz(125.0))),
    point("(a)(3)(xxvii)")
        .says("a centre frequency of less than 2 GHz")
        .means(SYSTEM.exploited_centre_frequency.below(gigahertz(2.0))),
]);

pub static A_3_XXVII: Control = USML
    .entry("XI(a)(3)(xxvii)", Category::CounterUas, "passive radar below 2 GHz")
    .at("category XI(a)(3)(xxvii)")
    .original(
        "Bi-static/multi-static radar that exploits greater than 125 kHz bandwidth and is lower than 2 GHz \
         center frequency to passively detect or track using radio frequency (RF) transmissions (e.g., \
         commercial radio, television stations)",
    )
    .reads(PASSIVE_RADAR);

/// What XI(a)(4)(iii) asks.
pub const JAMMING: Criterion =
    point("(a)(4)(iii)").says("introduces signals into receivers, or hinders electronics").any(&[
        point("(A)").says("jams radio").means(SYSTEM.jamming_range.is_present()),
        point("(A)").says("jams navigation receivers").means(SYSTEM.jams_satellite_navigation.is_yes()),
        point("(A)").says("jams mobile networks").means(SYSTEM.jams_mobile_networks.is_yes()),
        point("(A)")
            .says("transmits against the radio of improvised explosive devices")
            .means(SYSTEM.counters_explosive_devices.is_yes()),
        point("(B)")
            .says("disables electronics by high-power radio")
            .means(SYSTEM.radio_frequency_weapon.is_yes()),
    ]);

pub static A_4_III: Control = USML
    .entry("XI(a)(4)(iii)", Category::CounterUas, "electronic attack and jamming equipment")
    .at("category XI(a)(4)(iii)")
    .original(
        "Systems and equipment, excluding GNSS anti-jam and GNSS anti-spoofing systems, either: (A) \
         Specially designed to introduce extraneous or erroneous signals into radar, infrared based \
         seekers, electro-optic based seekers, radio communication receivers, or navigation receivers; or \
         (B) That otherwise hinder the reception, operation, or effectiveness of adversary electronics",
    )
    .doubts(&[
        "Related Controls of 5A001 leave some jammers of 5A001.f and 5A001.h to that entry, and do not say \
         which",
    ])
    .reads(JAMMING);

/// The entries about counter-drone equipment.
pub const OF_XI: &[Criterion] = &[any(const { &[entry(&A_3_XXVII), entry(&A_4_III)] })];
