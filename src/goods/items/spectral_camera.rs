//! Multispectral and hyperspectral cameras.

use crate::goods::declare::category;

category! {
    /// A multispectral or hyperspectral camera.
    pub struct SpectralCamera, SpectralCameraAttributes {
        /// It is hyperspectral.
        hyperspectral: bool, Declared "is hyperspectral";
        /// It is multispectral and supports a band other than 560, 650, 730 and 860 nm.
        extra_bands: bool, Declared "supports bands other than 560, 650, 730 and 860 nm";
    }
}
