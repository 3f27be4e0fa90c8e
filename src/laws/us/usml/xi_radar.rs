//! Category XI(a)(3) of the United States Munitions List: airborne radar that
//! tracks, and radar that images. No word of these paragraphs asks for military
//! use.
//!
//! Printed in part: (i), (ii), (iii), (x), (xii), (xviii) and (xxi) were seen, and
//! (xxvii), which stands in [XI](super::xi). Of (ii), coherent change detection is
//! left out, and so are (x), (xii) and (xviii); that a radar recognizes the type
//! of targets that do not cooperate (xxi), no fact says. The note to (i) frees a
//! radar that meets three conditions together, the last of which is that its
//! design was determined to be subject to the EAR: this is asked for all three. So
//! is the note to (xii). Laser radar is in XII(b)(6).

use crate::goods::items::Category;
use crate::goods::items::radar::{Radar, RadarAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, none_of, point};
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
        .says("no design that was determined to be subject to the EAR")
        .means(none_of(&[RADAR.subject_to_ear.is_yes()])),
]);

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
         phenomena, in a received radar signal through time",
    )
    .doubts(&["automatic tracking, as 6A008.l.1 asks for it, is asked", "two of the three conditions of the note are not"])
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
