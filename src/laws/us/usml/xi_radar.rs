//! Category XI(a)(3) of the United States Munitions List: airborne radar that
//! tracks, and radar that images. No word of these paragraphs asks for military
//! use.
//!
//! Printed in part: (i), (ii), (iii), (x), (xii), (xviii) and (xxi) were seen, and
//! (xxvii), which stands in [XI](super::xi). Of (ii), coherent change detection is
//! left out, and so are (x), (xii) and (xviii); that a radar recognizes the type
//! of targets that do not cooperate (xxi), no fact says. The note to (i) frees a
//! radar that meets three conditions together, of which the last, that its
//! design was determined to be subject to the EAR, is asked; the other two are
//! disputed where it is met. Laser radar is in XII(b)(6).

use crate::goods::items::Category;
use crate::goods::items::radar::{Radar, RadarAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, disputed, none_of, point, reading};
use crate::value::quantity::metres;

use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&A_3_I, &A_3_II, &A_3_III];

const RADAR: RadarAttributes = Radar::ATTRIBUTES;

const TRACKING: Criterion = all(&[
    point("(a)(3)(i)")
        .says("airborne radar, not laser radar")
        .all(&[RADAR.airborne.is_yes(), RADAR.laser.is_no()]),
    point("(a)(3)(i)")
        .says("maintains the positional state of an object of interest through time")
        .means(RADAR.automatic_tracking.is_yes()),
    point("note to (a)(3)(i)")
        .says("not all of: no sight of 1 m² beyond 8 nautical miles; an update rate of 1 Hz at most; a design determined to be subject to the EAR")
        .means(none_of(&[all(&[RADAR.subject_to_ear.is_yes(), SHORT_SIGHTED_AND_SLOW])])),
]);

/// What conditions (1) and (2) of the note to (a)(3)(i) ask beside (3).
const SHORT_SIGHTED_AND_SLOW: Criterion = disputed(
    "US-XI(a)(3)(i)",
    "the note frees a radar that meets three conditions; whether one with a design determined to be subject to the EAR \
     is incapable of free space detection of 1 m² beyond 8 nautical miles, and has an update rate of 1 Hz at most, no \
     fact tells",
    &[
        reading("the note frees it").says("it meets these two conditions too").means(all(&[])),
        reading("the note does not").says("it does not meet both").means(any(&[])),
    ],
);

const FINE_IMAGES: Criterion = all(&[
    point("(a)(3)(ii)").says("a synthetic aperture radar").means(RADAR.synthetic_aperture.is_yes()),
    point("(a)(3)(ii)")
        .says("an image resolution of less than 0.3 m")
        .any(&[RADAR.strip_resolution.below(metres(0.3)), RADAR.spotlight_resolution.below(metres(0.3))]),
]);

const INVERSE_APERTURE: Criterion = point("(a)(3)(iii)")
    .says("an inverse synthetic aperture radar")
    .means(RADAR.inverse_synthetic_aperture.is_yes());

/// A radar that one of these paragraphs describes.
pub const DESCRIBED: Criterion = any(&[TRACKING, FINE_IMAGES, INVERSE_APERTURE]);

pub static A_3_I: Control = USML
    .entry("XI(a)(3)(i)", Category::Radar, "airborne radar that tracks")
    .at("category XI(a)(3)(i)")
    .original(
        "Airborne radar that maintains positional state of an object or objects of interest, other than weather \
         phenomena, in a received radar signal through time […] does not control radars that: (1) Are incapable of free \
         space detection of 1 square meter Radar Cross Section (RCS) target beyond 8 nautical miles (nmi); (2) contain a \
         radar update rate of not more than 1Hz; and (3) employ a design determined to be subject to the EAR via a \
         commodity jurisdiction determination",
    )
    .doubts(&["automatic tracking, as 6A008.l.1 asks for it, is asked"])
    .reads(TRACKING);

pub static A_3_II: Control = USML
    .entry("XI(a)(3)(ii)", Category::Radar, "synthetic aperture radar with a resolution below 0.3 m")
    .at("category XI(a)(3)(ii)")
    .original(
        "Synthetic Aperture Radar (SAR) incorporating image resolution less than (better than) 0.3 m […] not including \
         concealed object detection equipment operating in the frequency range from 30 GHz to 3,000 GHz and having a \
         spatial resolution of 0.1 milliradians up to and including 1 milliradians at a standoff distance of 100 m",
    )
    .doubts(&["equipment for the detection of concealed objects is not told apart"])
    .reads(FINE_IMAGES);

pub static A_3_III: Control = USML
    .entry("XI(a)(3)(iii)", Category::Radar, "inverse synthetic aperture radar")
    .at("category XI(a)(3)(iii)")
    .original("Inverse Synthetic Aperture Radar (ISAR)")
    .reads(INVERSE_APERTURE);
