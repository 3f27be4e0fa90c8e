//! Infrared imaging devices.

use crate::goods::declare::{category, choice};
use crate::value::quantity::{
    Angle, Count, Frequency, Length, LuminousSensitivity, Quantity, RadiantSensitivity, Ratio,
    TemperatureDifference, Time,
};

choice! {
    /// What an imager's detector is.
    pub enum Detector {
        /// A focal plane array of microbolometers.
        Microbolometer = "microbolometer",
        /// A focal plane array of photon detectors, other than those named below.
        Photon = "photon",
        /// An image intensifier tube.
        ImageIntensifier = "image_intensifier",
        /// Another detector.
        Other = "other",
        /// A focal plane array of thermopiles.
        Thermopile = "thermopile",
        /// Pyroelectric detectors of triglycine sulphate, lead-lanthanum-zirconium titanate, lithium tantalate, polyvinylidene fluoride or strontium barium niobate, or variants of them.
        Pyroelectric = "pyroelectric",
        /// Encapsulated photoconductive cells of lead sulphide or lead selenide.
        LeadSalt = "lead_salt",
        /// A focal plane array of detectors limited solely to germanium.
        Germanium = "germanium",
    }
}

choice! {
    /// How the elements of a focal plane array lie.
    pub enum ArrayLayout {
        /// In one line.
        Linear = "linear",
        /// In a plane.
        TwoDimensional = "two_dimensional",
    }
}

choice! {
    /// What the photocathode of an image intensifier tube is.
    pub enum Photocathode {
        /// Multialkali, as S-20 and S-5.
        Multialkali = "multialkali",
        /// Gallium arsenide or gallium indium arsenide.
        GalliumArsenide = "gallium_arsenide",
        /// Another compound semiconductor of groups III and V.
        OtherCompound = "other_compound",
        /// A transferred electron photocathode.
        TransferredElectron = "transferred_electron",
        /// Another photocathode.
        Other = "other",
    }
}

choice! {
    /// What an imager is specially designed for, as far as laws set such imagers apart.
    pub enum ImagerApplication {
        /// Nothing that is named here.
        Other = "other",
        /// Television broadcasting.
        TelevisionBroadcasting = "television_broadcasting",
        /// To help the driver of a civilian passenger land vehicle below 4,500 kg: it works only in that vehicle or in an authorized maintenance facility, and is actively forced not to function when it is removed.
        PassengerVehicle = "passenger_vehicle",
        /// Intrusion alarm, traffic or industrial control or counting, inspection of heat flows or of materials, laboratories, or medicine.
        IndustrialOrMedical = "industrial_or_medical",
        /// Space: its detector is space-qualified.
        Space = "space",
    }
}

category! {
    /// An infrared imaging device.
    pub struct InfraredImager, InfraredImagerAttributes {
        /// The shortest wavelength that it sees.
        shortest_wavelength: Quantity<Length>, Measured "shortest wavelength";
        /// The longest wavelength that it sees.
        longest_wavelength: Quantity<Length>, Measured "longest wavelength";
        /// The instantaneous field of view: the angle that one detector element covers at one moment; where the horizontal and the vertical one differ, the lesser.
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
        /// What it is specially designed for.
        application: ImagerApplication, Judged "application";
        /// How the elements of its focal plane array lie; absent if it has none.
        array: Option<ArrayLayout>, Declared "layout of the focal plane array";
        /// The wavelength at which the detector elements respond most.
        peak_response: Quantity<Length>, Measured "wavelength of the peak response";
        /// The shortest wavelength to which the detector elements respond without any filter.
        unfiltered_shortest_wavelength: Quantity<Length>, Measured "shortest wavelength without filters";
        /// The longest wavelength to which the detector elements respond without any filter.
        unfiltered_longest_wavelength: Quantity<Length>, Measured "longest wavelength without filters";
        /// The time constant of the response.
        time_constant: Quantity<Time>, Measured "response time constant";
        /// The detector is specially designed or modified to multiply charge, other than by a microchannel plate.
        charge_multiplication: bool, Declared "multiplies charge";
        /// The maximum radiant sensitivity.
        radiant_sensitivity: Quantity<RadiantSensitivity>, Measured "maximum radiant sensitivity";
        /// By design its radiant sensitivity above 760 nm is limited: a mechanism that is not designed to be removed or modified belongs to the detector element, or the array works only with it.
        response_limited: bool, Declared "limits its response above 760 nm for good";
        /// The dimension of a detector element in the direction of scanning per dimension across it.
        scan_ratio: Quantity<Ratio>, Measured "scan to cross-scan dimension";
        /// Signals are processed in the detector elements.
        signal_processing_in_elements: bool, Declared "processes signals in the detector elements";
        /// It employs time delay and integration within the element.
        time_delay_integration: bool, Declared "employs time delay and integration within the element";
        /// Its lens has a fixed focal length and is not designed to be removed.
        fixed_lens: bool, Declared "has a fixed focal-length lens that is not designed to be removed";
        /// It presents the image to a human observer on a near-to-eye micro display with a light-security mechanism.
        direct_view: bool, Declared "has a direct view display";
        /// It has a facility to obtain a viewable image of the field of view.
        viewable_image: bool, Declared "gives a viewable image";
        /// It is designed for a single kind of application, and not to be modified by the user.
        single_application: bool, Judged "is designed for a single kind of application";
        /// The pitch of the holes of its microchannel plate, from centre to centre; absent without one.
        microchannel_pitch: Option<Quantity<Length>>, Measured "hole pitch of the microchannel plate";
        /// The pitch of the pixels, not binned.
        pixel_pitch: Quantity<Length>, Measured "pixel pitch";
        /// What the photocathode is; absent without one.
        photocathode: Option<Photocathode>, Declared "photocathode";
        /// The luminous sensitivity of the photocathode.
        luminous_sensitivity: Quantity<LuminousSensitivity>, Measured "luminous sensitivity";
        /// It is exported or reexported to be embedded in a civil product.
        for_civil_product: bool, Judged "is to be embedded in a civil product";
        /// How many elements the detector has in a row: its own columns, not those of a picture that is enlarged, cropped or shown.
        columns: Quantity<Count>, Measured "detector columns";
        /// How many elements the detector has in a column: its own rows, not those of a picture that is enlarged, cropped or shown.
        rows: Quantity<Count>, Measured "detector rows";
        /// The horizontal field of view with the lens that it has; with a zoom, the narrowest; absent without a lens.
        horizontal_field_of_view: Option<Quantity<Angle>>, Measured "horizontal field of view";
        /// The vertical field of view with the lens that it has; with a zoom, the narrowest; absent without a lens.
        vertical_field_of_view: Option<Quantity<Angle>>, Measured "vertical field of view";
        /// The focal length of the lens; with a zoom, the longest; absent without a lens.
        focal_length: Option<Quantity<Length>>, Measured "focal length";
        /// The user can lift a lock by which the maker limits one of its values, such as the frame rate, as by a setting, a key or other software. What counts is then what it can do without the lock, and the values here are to be given without it.
        limit_can_be_lifted: bool, Declared "has a limit that its user can lift";
    }
}
