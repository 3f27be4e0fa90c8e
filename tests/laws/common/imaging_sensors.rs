//! 6A002.b: imaging sensors for remote sensing.

use dualuse::Truth::{Unknown, Yes};

use super::cameras::CAMERA;
use crate::rows::{Sample, above, at_most, below, change, holds, one_of, sample};

const AROUND_200_URAD: &[&str; 3] = &["199.999 µrad", "200 µrad", "200.001 µrad"];
const AROUND_2_5_MRAD: &[&str; 3] = &["2.499 mrad", "2.5 mrad", "2.501 mrad"];

const MATERIALS: &[&str] = &["ccd_or_cmos", "other_silicon", "not_silicon"];

const IMAGER_APPLICATIONS: &[&str] = &[
    "other",
    "television_broadcasting",
    "passenger_vehicle",
    "industrial_or_medical",
    "space",
    "remote_sensing",
    "passenger_ferry",
    "search_and_track",
    "military",
];

const SENSING: &str = "application = 'remote_sensing'";

const VISIBLE: &[(&str, &str)] =
    &[("peak_response", "600 nm"), ("material", "ccd_or_cmos"), ("charge_multiplication", "no")];

pub const MONOSPECTRAL: &[Sample] = &[
    sample(&[CAMERA, SENSING, "ifov = '100 µrad'"]).changes(&[
        one_of("application", &["remote_sensing"], IMAGER_APPLICATIONS),
        below("ifov", AROUND_200_URAD),
        above("peak_response", &["899.999 nm", "900 nm", "900.001 nm"]).given(VISIBLE),
        at_most("peak_response", &["299.999 nm", "300 nm", "300.001 nm"]).given(VISIBLE),
        holds("charge_multiplication").given(VISIBLE),
        one_of("material", &["other_silicon", "not_silicon"], MATERIALS).given(VISIBLE),
    ]),
    sample(&[CAMERA, SENSING, "ifov = '1 mrad'", "airborne = true"]).changes(&[
        below("ifov", AROUND_2_5_MRAD),
        holds("airborne"),
        holds("digital_output"),
        one_of("material", &["not_silicon"], MATERIALS),
        above("longest_wavelength", &["399.999 nm", "400 nm", "400.001 nm"])
            .given(&[("shortest_wavelength", "300 nm")]),
        at_most("shortest_wavelength", &["29999.999 nm", "30000 nm", "30000.001 nm"])
            .given(&[("longest_wavelength", "40 µm")]),
        // It is a point of its own: Note 3 to 6A003.b.4 frees nothing here.
        change("frame_rate", &[("9 Hz", Yes)]),
    ]),
];

/// A hyperspectral camera for drones, in the short-wave infrared.
const SPECTRAL: &str = "
category = 'spectral_camera'
hyperspectral = true
application = 'remote_sensing'
airborne = true
digital_output = true
material = 'not_silicon'
shortest_wavelength = '900 nm'
longest_wavelength = '1700 nm'
ifov = '1 mrad'
columns = '640'
rows = '512'
camera_tracking = false
";

const SPECTRAL_APPLICATIONS: &[&str] = &["other", "remote_sensing", "space", "military"];

pub const MULTISPECTRAL: &[Sample] = &[
    sample(&[SPECTRAL, "ifov = '100 µrad'", "airborne = false"]).changes(&[
        one_of("application", &["remote_sensing", "space"], SPECTRAL_APPLICATIONS),
        below("ifov", AROUND_200_URAD),
        change("material", &[("ccd_or_cmos", Yes)]),
    ]),
    sample(&[SPECTRAL]).changes(&[
        below("ifov", AROUND_2_5_MRAD),
        holds("airborne"),
        holds("digital_output"),
        one_of("material", &["not_silicon"], MATERIALS),
        above("longest_wavelength", &["399.999 nm", "400 nm", "400.001 nm"])
            .given(&[("shortest_wavelength", "300 nm")]),
        at_most("shortest_wavelength", &["29999.999 nm", "30000 nm", "30000.001 nm"])
            .given(&[("longest_wavelength", "40 µm")]),
        change("hyperspectral", &[("no", Yes), ("unknown", Yes)]),
        change("ifov", &[("unknown", Unknown)]),
    ]),
    sample(&[SPECTRAL, "application = 'space'", "airborne = false"])
        .changes(&[one_of("application", &["space"], SPECTRAL_APPLICATIONS), holds("digital_output")]),
];
