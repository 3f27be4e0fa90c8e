//! Multispectral and hyperspectral cameras.

use crate::goods::declare::{category, choice};
use crate::goods::items::infrared_imager::SensorMaterial;
use crate::value::quantity::{Angle, Count, Length, Quantity};

choice! {
    /// What a multispectral or hyperspectral camera is designed for, as far as laws set such cameras apart.
    pub enum SpectralApplication {
        /// Nothing that is named here.
        Other = "other",
        /// Remote sensing of the ground, the sea or the air, as from a drone; it is not space-qualified.
        RemoteSensing = "remote_sensing",
        /// Remote sensing, and it is space-qualified.
        Space = "space",
        /// Military use or a military end user, or to classify or identify military or intelligence targets automatically.
        Military = "military",
    }
}

category! {
    /// A multispectral or hyperspectral camera.
    pub struct SpectralCamera, SpectralCameraAttributes {
        /// It is hyperspectral. China's law does not define the word; by the law of the United States sensors with more than twenty discrete bands are sometimes called so.
        hyperspectral: bool, Declared "is hyperspectral";
        /// It is multispectral and supports a band other than 560, 650, 730 and 860 nm. One other band is enough.
        extra_bands: bool, Declared "supports bands other than 560, 650, 730 and 860 nm";
        /// What it is designed for.
        application: SpectralApplication, Judged "application";
        /// It is designed to work on board an aircraft, manned or unmanned.
        airborne: bool, Judged "is designed for airborne operation";
        /// It puts out its imaging data in digital format.
        digital_output: bool, Declared "puts out digital images";
        /// What its detectors are made of.
        material: SensorMaterial, Declared "material of the detectors";
        /// It can annotate camera tracking data that it generates itself (the horizontal angle of its line of sight to the magnetic north and the vertical one to the horizon), or has deformable or lightweight mirrors or optical control equipment of 6A004.
        camera_tracking: bool, Declared "annotates its line of sight or has controlled optics";
        /// The shortest wavelength that it sees in any band.
        shortest_wavelength: Quantity<Length>, Measured "shortest wavelength";
        /// The longest wavelength that it sees in any band.
        longest_wavelength: Quantity<Length>, Measured "longest wavelength";
        /// How many spectral bands it records.
        bands: Quantity<Count>, Declared "spectral bands";
        /// How many elements a detector has in a row: its own columns, not those of a picture that is enlarged, cropped or shown.
        columns: Quantity<Count>, Measured "detector columns";
        /// How many elements a detector has in a column: its own rows, not those of a picture that is enlarged, cropped or shown.
        rows: Quantity<Count>, Measured "detector rows";
        /// The pitch of the detector elements, from centre to centre.
        pixel_pitch: Quantity<Length>, Measured "pixel pitch";
        /// The instantaneous field of view: the angle that one detector element covers at one moment. As for an infrared camera, the lesser of the horizontal field of view over the columns and the vertical one over the rows.
        ifov: Quantity<Angle>, Measured "instantaneous field of view";
        /// The horizontal field of view with the lens that it has; absent without a lens.
        horizontal_field_of_view: Option<Quantity<Angle>>, Measured "horizontal field of view";
        /// The vertical field of view with the lens that it has; absent without a lens.
        vertical_field_of_view: Option<Quantity<Angle>>, Measured "vertical field of view";
        /// The focal length of the lens; absent without a lens.
        focal_length: Option<Quantity<Length>>, Measured "focal length";
    }
}
