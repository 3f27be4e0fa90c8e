//! Radars.

use crate::item::category;
use crate::quantity::{Length, Quantity};

category! {
    /// A radar.
    pub struct Radar, RadarAttributes {
        /// It is a synthetic aperture radar.
        synthetic_aperture: bool, Declared "is a synthetic aperture radar";
        /// It is made to work on board an aircraft.
        airborne: bool, Declared "is airborne";
        /// The greatest distance at which it works.
        detection_range: Quantity<Length>, Measured "operating distance";
        /// The resolution in strip mode; better is smaller.
        strip_resolution: Quantity<Length>, Measured "strip-mode resolution";
        /// The resolution in spotlight mode; better is smaller.
        spotlight_resolution: Quantity<Length>, Measured "spotlight-mode resolution";
    }
}
