//! 6A003.b.3 and b.4: imaging cameras, with the detectors of 6A002.

use dualuse::Truth::{No, Unknown, Yes};

use crate::rows::{Change, Sample, above, at_least, at_most, below, change, fails, holds, one_of, sample};

/// A microbolometer camera core of 640 by 512 elements and 60 Hz.
pub const CAMERA: &str = "
category = 'infrared_imager'
detector = 'microbolometer'
array = 'two_dimensional'
shortest_wavelength = '8 µm'
longest_wavelength = '14 µm'
unfiltered_shortest_wavelength = '7 µm'
unfiltered_longest_wavelength = '16 µm'
peak_response = '10 µm'
frame_rate = '60 Hz'
elements = '327680'
ifov = '1.4 mrad'
application = 'other'
fixed_lens = false
direct_view = false
viewable_image = true
single_application = false
time_constant = '10 ms'
charge_multiplication = false
radiant_sensitivity = '0 mA/W'
response_limited = false
scan_ratio = '4 ×'
signal_processing_in_elements = false
time_delay_integration = false
microchannel_pitch = 'none'
pixel_pitch = '600 µm'
photocathode = 'none'
luminous_sensitivity = '0 µA/lm'
for_civil_product = false
radiant_sensitivity_above_760_nm = '0 mA/W'
integrated_component = false
limited_camera = false
detector_bound = false
airborne = false
digital_output = true
material = 'not_silicon'
camera_tracking = false
stabilization = 'none'
ball_diameter = 'none'
";

const DETECTORS: &[&str] = &[
    "microbolometer",
    "photon",
    "image_intensifier",
    "other",
    "thermopile",
    "pyroelectric",
    "lead_salt",
    "germanium",
    "thermal",
];

const APPLICATIONS: &[&str] = &[
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

const PHOTOCATHODES: &[&str] =
    &["multialkali", "gallium_arsenide", "other_compound", "transferred_electron", "other", "none"];

const TUBE: &str = "
detector = 'image_intensifier'
array = 'none'
microchannel_pitch = '6 µm'
photocathode = 'gallium_arsenide'
peak_response = '800 nm'
";

/// A tube that multiplies charge without a microchannel plate.
const WITHOUT_PLATE: &str = "
microchannel_pitch = 'none'
pixel_pitch = '100 µm'
charge_multiplication = true
";

const AROUND_12_UM: &[&str; 3] = &["11.999 µm", "12 µm", "12.001 µm"];
const AROUND_500_UM: &[&str; 3] = &["499.999 µm", "500 µm", "500.001 µm"];
const AROUND_10_MA_PER_W: &[&str; 3] = &["9.9990 mA/W", "10 mA/W", "10.0010 mA/W"];
const AROUND_1050_NM: &[&str; 3] = &["1049.999 nm", "1050 nm", "1050.001 nm"];

pub const B_3: &[Sample] = &[
    sample(&[CAMERA, TUBE]).changes(&[
        one_of("detector", &["image_intensifier"], DETECTORS),
        one_of(
            "application",
            &[
                "other",
                "passenger_vehicle",
                "industrial_or_medical",
                "space",
                "remote_sensing",
                "passenger_ferry",
                "search_and_track",
                "military",
            ],
            APPLICATIONS,
        ),
        above("peak_response", &["399.999 nm", "400 nm", "400.001 nm"]),
        at_most("peak_response", AROUND_1050_NM),
        at_most("microchannel_pitch", AROUND_12_UM),
        change("microchannel_pitch", &[("none", No)]),
        one_of("photocathode", &["gallium_arsenide"], PHOTOCATHODES),
        change("radiant_sensitivity", &[("20 mA/W", Yes), ("unknown", Yes)]),
        // Note 3 is not about tubes.
        change("frame_rate", &[("9 Hz", Yes)]),
    ]),
    sample(&[CAMERA, TUBE, WITHOUT_PLATE])
        .changes(&[at_most("pixel_pitch", AROUND_500_UM), holds("charge_multiplication")]),
    sample(&[CAMERA, TUBE, "photocathode = 'multialkali'", "luminous_sensitivity = '400 µA/lm'"]).changes(&[
        above("luminous_sensitivity", &["349.999 µA/lm", "350 µA/lm", "350.001 µA/lm"]),
        one_of("photocathode", &["multialkali", "gallium_arsenide"], PHOTOCATHODES),
    ]),
    sample(&[CAMERA, TUBE, "photocathode = 'other_compound'", "radiant_sensitivity = '11 mA/W'"]).changes(&[
        above("radiant_sensitivity", AROUND_10_MA_PER_W),
        one_of("photocathode", &["other_compound", "gallium_arsenide"], PHOTOCATHODES),
    ]),
    // 6A002.a.2.b: further in the infrared.
    sample(&[CAMERA, TUBE, INFRARED_TUBE]).changes(&[
        above("peak_response", AROUND_1050_NM),
        at_most("peak_response", &["1799.999 nm", "1800 nm", "1800.001 nm"]),
        at_most("microchannel_pitch", AROUND_12_UM),
        above("radiant_sensitivity", &["14.9990 mA/W", "15 mA/W", "15.0010 mA/W"]),
        one_of(
            "photocathode",
            &["gallium_arsenide", "other_compound", "transferred_electron"],
            PHOTOCATHODES,
        ),
    ]),
    sample(&[CAMERA, TUBE, INFRARED_TUBE, WITHOUT_PLATE])
        .changes(&[at_most("pixel_pitch", AROUND_500_UM), holds("charge_multiplication")]),
];

const INFRARED_TUBE: &str = "
peak_response = '1500 nm'
photocathode = 'transferred_electron'
radiant_sensitivity = '20 mA/W'
";

const PHOTON: &str = "detector = 'photon'";
const LINEAR: &str = "array = 'linear'";

const MULTIPLIES: &str = "
charge_multiplication = true
radiant_sensitivity = '11 mA/W'
";

const OF_MULTIPLICATION: &[Change] =
    &[above("radiant_sensitivity", AROUND_10_MA_PER_W), holds("charge_multiplication")];

pub const B_4_A: &[Sample] = &[
    // 6A002.a.3.a.
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '1000 nm'", "time_constant = '0.1 ns'"]).changes(&[
        above("peak_response", &["899.999 nm", "900 nm", "900.001 nm"]),
        below("time_constant", &["0.499 ns", "0.5 ns", "0.501 ns"]),
        change("array", &[("two_dimensional", Yes), ("none", No)]),
    ]),
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '1000 nm'", MULTIPLIES]).shared(OF_MULTIPLICATION),
    // 6A002.a.3.b.
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '1100 nm'", "time_constant = '50 ns'"]).changes(&[
        above("peak_response", AROUND_1050_NM),
        at_most("peak_response", &["1199.999 nm", "1200 nm", "1200.001 nm"]),
        at_most("time_constant", &["94.9990 ns", "95 ns", "95.0010 ns"]),
    ]),
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '1100 nm'", MULTIPLIES]).shared(OF_MULTIPLICATION),
    // 6A002.a.3.c.
    sample(&[CAMERA, PHOTON, "peak_response = '2 µm'"]).shared(OF_NOTE_2_TO_6A002).changes(&[
        above("peak_response", &["1199.999 nm", "1200 nm", "1200.001 nm"]),
        at_most("peak_response", &["29999.999 nm", "30000 nm", "30000.001 nm"]),
        one_of("array", &["two_dimensional"], &["linear", "none"]),
        one_of(
            "application",
            &[
                "other",
                "passenger_vehicle",
                "industrial_or_medical",
                "remote_sensing",
                "passenger_ferry",
                "search_and_track",
                "military",
            ],
            APPLICATIONS,
        ),
        // Note 3 is not about these arrays.
        change("frame_rate", &[("9 Hz", Yes)]),
        change("elements", &[("32", Yes)]).given(&[("detector", "germanium")]),
    ]),
    // 6A002.a.3.d.
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '2 µm'", "scan_ratio = '3 ×'"]).changes(&[
        above("peak_response", &["1199.999 nm", "1200 nm", "1200.001 nm"]),
        below("scan_ratio", &["3.7990 ×", "3.8 ×", "3.8010 ×"]),
        above("elements", &["31", "32", "33"]).given(&[("detector", "germanium")]),
        one_of("detector", &["photon", "image_intensifier", "other", "lead_salt"], DETECTORS)
            .given(&[("elements", "32")]),
    ]),
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '2 µm'", "signal_processing_in_elements = true"])
        .changes(&[holds("signal_processing_in_elements")]),
    // 6A002.a.3.e.
    sample(&[CAMERA, PHOTON, LINEAR, "peak_response = '4 µm'"]).changes(&[
        above("peak_response", &["2999.999 nm", "3000 nm", "3000.001 nm"]),
        at_most("peak_response", &["29999.999 nm", "30000 nm", "30000.001 nm"]),
        change("array", &[("two_dimensional", Yes), ("none", No)]),
        // Note 2 to 6A003.b.4.
        above("elements", &["11", "12", "13"]).given(INDUSTRIAL),
        holds("time_delay_integration").given(INDUSTRIAL_WITH_12_ELEMENTS),
        one_of(
            "application",
            &[
                "other",
                "passenger_vehicle",
                "remote_sensing",
                "passenger_ferry",
                "search_and_track",
                "military",
            ],
            APPLICATIONS,
        )
        .given(&[("elements", "12")]),
        one_of("array", &["two_dimensional"], &["linear", "none"]).given(INDUSTRIAL_WITH_12_ELEMENTS),
    ]),
];

const INDUSTRIAL: &[(&str, &str)] = &[("application", "industrial_or_medical")];

const INDUSTRIAL_WITH_12_ELEMENTS: &[(&str, &str)] =
    &[("application", "industrial_or_medical"), ("elements", "12")];

/// Thermal arrays are in b.4.b alone; cells and limited arrays are free.
const OF_NOTE_2_TO_6A002: &[Change] = &[
    one_of("detector", &["photon", "image_intensifier", "other", "lead_salt", "germanium"], DETECTORS),
    one_of("detector", &["photon", "image_intensifier", "other", "germanium"], DETECTORS)
        .given(&[("elements", "16")]),
    above("elements", &["15", "16", "17"]).given(&[("detector", "lead_salt")]),
    above("radiant_sensitivity", AROUND_10_MA_PER_W)
        .given(&[("charge_multiplication", "yes"), ("response_limited", "yes")]),
    fails("response_limited").given(&[("charge_multiplication", "yes")]),
    fails("charge_multiplication").given(&[("response_limited", "yes")]),
];

pub const B_4_B: &[Sample] = &[
    sample(&[CAMERA]).shared(OF_MICROBOLOMETERS).changes(&[
        one_of(
            "application",
            &[
                "other",
                "industrial_or_medical",
                "remote_sensing",
                "passenger_ferry",
                "search_and_track",
                "military",
            ],
            APPLICATIONS,
        ),
        above("frame_rate", &["8.9990 Hz", "9 Hz", "9.0010 Hz"]),
    ]),
    // Note 3.b wants four things together.
    sample(&[CAMERA, "ifov = '1.9 mrad'", "fixed_lens = true", "viewable_image = false"]).changes(&[
        below("ifov", &["1.999 mrad", "2 mrad", "2.001 mrad"]),
        fails("fixed_lens").given(COARSE),
        holds("direct_view").given(COARSE),
        holds("viewable_image").given(COARSE),
    ]),
    sample(&[CAMERA, "ifov = '2 mrad'", "fixed_lens = true"]).changes(&[fails("single_application")]),
];

const COARSE: &[(&str, &str)] = &[("ifov", "2 mrad")];

/// 6A002.a.3.f: what the array sees through filters, it sees without them too.
pub const OF_MICROBOLOMETERS: &[Change] = &[
    // By the technical note every thermal detector is one; Note 2 to 6A002.a.3 frees some.
    one_of("detector", &["microbolometer", "thermopile", "thermal"], DETECTORS),
    at_least("elements", &["5129", "5130", "5131"]).given(&[("detector", "thermopile")]),
    one_of("array", &["two_dimensional"], &["linear", "none"]),
    one_of("array", &["two_dimensional"], &["linear", "none"]).given(&[("detector", "thermopile")]),
    change(
        "longest_wavelength",
        &[("7999.999 nm", Unknown), ("8000 nm", Yes), ("8000.001 nm", Yes), ("unknown", Unknown)],
    )
    .given(&[("shortest_wavelength", "3 µm"), ("unfiltered_longest_wavelength", "unknown")]),
    at_least("unfiltered_longest_wavelength", &["7999.999 nm", "8000 nm", "8000.001 nm"]).given(&[
        ("shortest_wavelength", "3 µm"),
        ("longest_wavelength", "5 µm"),
        ("unfiltered_shortest_wavelength", "3 µm"),
    ]),
    change(
        "shortest_wavelength",
        &[("13999.999 nm", Yes), ("14000 nm", Yes), ("14000.001 nm", Unknown), ("unknown", Unknown)],
    )
    .given(&[("longest_wavelength", "20 µm"), ("unfiltered_shortest_wavelength", "unknown")]),
    at_most("unfiltered_shortest_wavelength", &["13999.999 nm", "14000 nm", "14000.001 nm"]).given(&[
        ("shortest_wavelength", "15 µm"),
        ("longest_wavelength", "20 µm"),
        ("unfiltered_longest_wavelength", "20 µm"),
    ]),
];

const MULTIPLYING: &str = "
detector = 'photon'
peak_response = '600 nm'
charge_multiplication = true
radiant_sensitivity = '200 mA/W'
radiant_sensitivity_above_760_nm = '100 mA/W'
";

const NOT_THERMAL: &[&str] = &["photon", "image_intensifier", "other", "lead_salt", "germanium"];

/// Neither display nor output.
const BLIND: &[(&str, &str)] = &[("viewable_image", "no"), ("direct_view", "no")];

pub const B_4_C: &[Sample] = &[sample(&[CAMERA, MULTIPLYING]).changes(&[
    above("peak_response", &["399.999 nm", "400 nm", "400.001 nm"]),
    at_most("peak_response", &["899.999 nm", "900 nm", "900.001 nm"]),
    holds("charge_multiplication"),
    above("radiant_sensitivity_above_760_nm", AROUND_10_MA_PER_W),
    change("radiant_sensitivity", &[("1 mA/W", Yes), ("unknown", Yes)]),
    above("elements", &["31", "32", "33"]),
    one_of("array", &["linear", "two_dimensional"], &["none"]),
    one_of("detector", NOT_THERMAL, DETECTORS),
    one_of(
        "application",
        &["other", "industrial_or_medical", "remote_sensing", "search_and_track", "military"],
        APPLICATIONS,
    ),
    fails("integrated_component"),
    fails("limited_camera"),
    fails("detector_bound").given(BLIND),
    holds("viewable_image").given(&[("detector_bound", "yes")]),
    holds("direct_view").given(&[("detector_bound", "yes"), ("viewable_image", "no")]),
    // Note 3 is not about these arrays.
    change("frame_rate", &[("9 Hz", Yes)]),
])];

/// 6A993.a: cameras of b.4.b, were it not for Note 3.
pub const RELEASED: &[Sample] = &[
    sample(&[CAMERA, "frame_rate = '9 Hz'"]).shared(OF_MICROBOLOMETERS).changes(&[
        at_most("frame_rate", &["8.9990 Hz", "9 Hz", "9.0010 Hz"]),
        one_of(
            "application",
            &[
                "other",
                "television_broadcasting",
                "passenger_vehicle",
                "industrial_or_medical",
                "remote_sensing",
                "passenger_ferry",
                "search_and_track",
                "military",
            ],
            APPLICATIONS,
        ),
        // A camera of b.3 or b.4.a is not one of b.4.b.
        one_of("detector", &["microbolometer", "thermopile", "thermal"], DETECTORS).given(&[
            ("microchannel_pitch", "6 µm"),
            ("photocathode", "gallium_arsenide"),
            ("peak_response", "800 nm"),
        ]),
        one_of("detector", &["microbolometer", "thermopile", "thermal"], DETECTORS)
            .given(&[("peak_response", "4 µm")]),
        one_of("detector", &["microbolometer", "thermopile", "thermal"], DETECTORS).given(&[
            ("peak_response", "600 nm"),
            ("charge_multiplication", "yes"),
            ("radiant_sensitivity_above_760_nm", "100 mA/W"),
        ]),
    ]),
    sample(&[CAMERA, "ifov = '2 mrad'", "fixed_lens = true", "viewable_image = false"]).changes(&[
        at_least("ifov", &["1.999 mrad", "2 mrad", "2.001 mrad"]),
        holds("fixed_lens"),
        fails("direct_view"),
        fails("viewable_image"),
    ]),
    sample(&[CAMERA, "ifov = '2 mrad'", "fixed_lens = true", "single_application = true"])
        .changes(&[holds("single_application")]),
    sample(&[CAMERA, "application = 'passenger_vehicle'"]).changes(&[one_of(
        "application",
        &["passenger_vehicle"],
        APPLICATIONS,
    )]),
];
