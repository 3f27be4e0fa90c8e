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
        /// Another detector, not a thermal one.
        Other = "other",
        /// A focal plane array of thermopiles.
        Thermopile = "thermopile",
        /// Pyroelectric detectors of triglycine sulphate, lead-lanthanum-zirconium titanate, lithium tantalate, polyvinylidene fluoride or strontium barium niobate, or variants of them.
        Pyroelectric = "pyroelectric",
        /// Encapsulated photoconductive cells of lead sulphide or lead selenide.
        LeadSalt = "lead_salt",
        /// A focal plane array of detectors limited solely to germanium.
        Germanium = "germanium",
        /// An array of other thermal detectors, as bolometers or pyroelectric detectors of another material: absorbed infrared radiation warms them, and that makes the signal.
        Thermal = "thermal",
    }
}

choice! {
    /// What the detectors of an imaging sensor are made of.
    pub enum SensorMaterial {
        /// All are charge coupled devices (CCD) or complementary metal oxide semiconductors (CMOS) of silicon, and none multiplies charge.
        CcdOrCmos = "ccd_or_cmos",
        /// All are of silicon, and some are neither CCD nor CMOS, or multiply charge.
        OtherSilicon = "other_silicon",
        /// Some are of another material, as indium gallium arsenide, mercury cadmium telluride or vanadium oxide.
        NotSilicon = "not_silicon",
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
        /// Remote sensing of the ground, the sea or the air; its detector is not space-qualified.
        RemoteSensing = "remote_sensing",
        /// To help the operator of a passenger and vehicle ferry of 65 m or more in length overall: it works only in that ferry or in an authorized maintenance facility, and is actively forced not to function when it is removed.
        PassengerFerry = "passenger_ferry",
        /// To search for targets and track them in the infrared (IRST): from an aircraft or a ship, it keeps the position or the angle of a target through time.
        SearchAndTrack = "search_and_track",
        /// Military use or a military end user; to be mounted to a weapon or to withstand its shock; or mobile reconnaissance or surveillance that recognizes targets in real time beyond 3 km.
        Military = "military",
    }
}

category! {
    /// An infrared imaging device.
    pub struct InfraredImager, InfraredImagerAttributes {
        /// The shortest wavelength that it sees, with the lens and filters that it has.
        shortest_wavelength: Quantity<Length>, Measured "shortest wavelength";
        /// The longest wavelength that it sees, with the lens and filters that it has.
        longest_wavelength: Quantity<Length>, Measured "longest wavelength";
        /// The instantaneous field of view: the angle that one detector element covers at one moment. The United States and the EU (Note 3 to 6A003.b.4) take the lesser of two: the horizontal field of view over the columns of the detector, and the vertical one over its rows. Pixel pitch over focal length is another figure, and greater the wider the lens. With a zoom, the least counts.
        ifov: Quantity<Angle>, Measured "instantaneous field of view";
        /// The noise-equivalent temperature difference; better is smaller. The law names no condition: what a sheet says of lens opening and temperature belongs beside the value.
        netd: Quantity<TemperatureDifference>, Measured "noise-equivalent temperature difference";
        /// The highest frame rate of which it is capable. Where the maker locks it to less, that counts, unless the user can lift the lock.
        frame_rate: Quantity<Frequency>, Measured "frame rate";
        /// The number of detector elements of the focal plane array, its columns times its rows; not the number of points of the picture.
        elements: Quantity<Count>, Measured "detector elements";
        /// The detector is cooled below the temperature of its surroundings.
        cooled: bool, Declared "is cooled";
        /// What the detector is. Vanadium oxide and amorphous silicon make microbolometers; mercury cadmium telluride, indium antimonide and indium gallium arsenide make photon detectors.
        detector: Detector, Declared "detector";
        /// What it is specially designed for. Suitable for it, or sold for it, is not enough.
        application: ImagerApplication, Judged "application";
        /// How the elements of its focal plane array lie: in one line, or in columns and rows; absent if it has no such array.
        array: Option<ArrayLayout>, Declared "layout of the focal plane array";
        /// The wavelength at which the detector elements respond most, by themselves.
        peak_response: Quantity<Length>, Measured "wavelength of the peak response";
        /// The shortest wavelength to which the detector elements respond without any filter.
        unfiltered_shortest_wavelength: Quantity<Length>, Measured "shortest wavelength without filters";
        /// The longest wavelength to which the detector elements respond without any filter.
        unfiltered_longest_wavelength: Quantity<Length>, Measured "longest wavelength without filters";
        /// The time constant of the response.
        time_constant: Quantity<Time>, Measured "response time constant";
        /// The detector is specially designed or modified to multiply charge, other than by a microchannel plate: to amplify the image by an impact ionization gain.
        charge_multiplication: bool, Declared "multiplies charge";
        /// The maximum radiant sensitivity: 0.807 mA/W for each nanometre of the wavelength, times the quantum efficiency as a number below one.
        radiant_sensitivity: Quantity<RadiantSensitivity>, Measured "maximum radiant sensitivity";
        /// By design its radiant sensitivity above 760 nm is limited: a mechanism that is not designed to be removed or modified belongs to the detector element, or the array works only with it.
        response_limited: bool, Declared "limits its response above 760 nm for good";
        /// The dimension of a detector element in the direction of scanning per dimension across it.
        scan_ratio: Quantity<Ratio>, Measured "scan to cross-scan dimension";
        /// Signals are processed in the detector elements.
        signal_processing_in_elements: bool, Declared "processes signals in the detector elements";
        /// It employs time delay and integration within the element.
        time_delay_integration: bool, Declared "employs time delay and integration within the element";
        /// Its lens has a fixed focal length and is not designed to be removed. Fixed focus alone does not say so.
        fixed_lens: bool, Declared "has a fixed focal-length lens that is not designed to be removed";
        /// It presents the image to a human observer on a near-to-eye micro display with a light-security mechanism. A screen or a video output is something else.
        direct_view: bool, Declared "has a direct view display";
        /// It has a facility to obtain a viewable image of the field of view, as a display or a video output.
        viewable_image: bool, Declared "gives a viewable image";
        /// It is designed for a single kind of application, and designed not to be modified by the user.
        single_application: bool, Judged "is designed for a single kind of application";
        /// The pitch of the holes of its microchannel plate, from centre to centre; absent without one.
        microchannel_pitch: Option<Quantity<Length>>, Measured "hole pitch of the microchannel plate";
        /// The pitch of the detector elements from centre to centre; not of several that are read out as one.
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
        /// The maximum radiant sensitivity at wavelengths above 760 nm.
        radiant_sensitivity_above_760_nm: Quantity<RadiantSensitivity>, Measured "maximum radiant sensitivity above 760 nm";
        /// It is an integrated component of an indoor system that is plugged into the wall and limited by design to a single kind of application (industrial process monitoring, quality control or analysis of materials; scientific laboratories; medicine; the detection of financial fraud): it works only there or in an authorized maintenance facility, and is actively forced not to function when it is removed.
        integrated_component: bool, Judged "works only as a component of one indoor system";
        /// By design its maximum radiant sensitivity above 760 nm is 10 mA/W or less: a mechanism limits it that is not designed to be removed or modified, and without it the camera is actively forced not to function. It is not specially designed or modified for use under water.
        limited_camera: bool, Judged "is forced not to function without the limit of its response";
        /// Its focal plane array works only in the camera for which it is intended, and an active mechanism makes it inoperable for good when it is removed.
        detector_bound: bool, Declared "makes its array inoperable on removal";
        /// It is designed to work on board an aircraft, manned or unmanned.
        airborne: bool, Judged "is designed for airborne operation";
        /// It puts out its imaging data in digital format.
        digital_output: bool, Declared "puts out digital images";
        /// What its detectors are made of.
        material: SensorMaterial, Declared "material of the detectors";
        /// It can annotate camera tracking data that it generates itself (the horizontal angle of its line of sight to the magnetic north and the vertical one to the horizon), or has deformable or lightweight mirrors or optical control equipment of 6A004.
        camera_tracking: bool, Declared "annotates its line of sight or has controlled optics";
        /// How well its gimbal stabilizes it, root mean square; better is smaller; absent without a gimbal.
        stabilization: Option<Quantity<Angle>>, Measured "stabilization of the gimbal";
        /// The diameter of the ball of its gimbal or turret; absent without one.
        ball_diameter: Option<Quantity<Length>>, Measured "ball diameter of the turret";
        /// The user can lift a lock by which the maker limits one of its values, such as the frame rate, as by a setting, a key or other software. What counts is then what it can do without the lock, and the values here are to be given without it.
        limit_can_be_lifted: bool, Declared "has a limit that its user can lift";
    }
}
