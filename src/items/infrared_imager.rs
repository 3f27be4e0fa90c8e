//! Infrared imaging devices.

use crate::item::{category, choice};
use crate::quantity::{Angle, Count, Frequency, Length, Quantity, TemperatureDifference};

choice! {
    /// What an imager's detector is.
    pub enum Detector {
        /// A focal plane array of microbolometers.
        Microbolometer = "microbolometer",
        /// A focal plane array of photon detectors.
        Photon = "photon",
        /// An image intensifier tube.
        ImageIntensifier = "image_intensifier",
        /// Another detector.
        Other = "other",
    }
}

category! {
    /// An infrared imaging device.
    pub struct InfraredImager, InfraredImagerAttributes {
        /// The shortest wavelength that it sees.
        shortest_wavelength: Quantity<Length>, Measured "shortest wavelength";
        /// The longest wavelength that it sees.
        longest_wavelength: Quantity<Length>, Measured "longest wavelength";
        /// The instantaneous field of view: the angle that one detector element covers at one moment.
        ifov: Quantity<Angle>, Measured "instantaneous field of view";
        /// The noise-equivalent temperature difference.
        netd: Quantity<TemperatureDifference>, Measured "noise-equivalent temperature difference";
        /// The highest frame rate.
        frame_rate: Quantity<Frequency>, Measured "frame rate";
        /// The number of detector elements.
        elements: Quantity<Count>, Measured "detector elements";
        /// The detector is cooled.
        cooled: bool, Declared "is cooled";
        /// What the detector is.
        detector: Detector, Declared "detector";
    }
}
