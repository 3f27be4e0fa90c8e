//! 6A008: radars and laser radars.

use dualuse::Truth::{No, Unknown, Yes};

use crate::rows::{Change, Sample, above, at_least, at_most, below, change, excepts, fails, holds, sample};

/// A small ground radar.
pub const RADAR: &str = "
category = 'radar'
designed_for = 'nothing_in_particular'
carries = []
application = 'other'
airborne = false
ground_based = true
synthetic_aperture = false
inverse_synthetic_aperture = false
sidelooking = false
detection_range = '5 km'
instrumented_range = '10 km'
lowest_frequency = '9 GHz'
highest_frequency = '9.1 GHz'
average_power = '1 mW'
peak_power = '1 W'
range_accuracy = '20 m'
azimuth_accuracy = '1°'
tuning = '0 %'
carrier_frequencies = '1'
electronically_scanned = false
height_finding = false
moving_targets = false
spread_spectrum = false
frequency_agility = false
frequency_hopping = false
laser = false
space_qualified = false
coherent_detection = false
angular_resolution = '10 mrad'
bathymetric = false
compression_ratio = 'none'
compressed_pulse_width = 'none'
two_dimensional = true
single_rotating_antenna = false
automatic_tracking = false
fusion_time = 'none'
betters_single_sensor = false
tracks_vehicles = false
usable_in_missiles = false
tracked_range = 'none'
code_translator = false
translator_on_board = false
range_resolution = '20 m'
velocity_resolution = '5 m/s'
";

pub const APPLICATIONS: &[&str] = &[
    "other",
    "secondary_surveillance",
    "civil_automotive",
    "air_traffic_display",
    "weather",
    "precision_approach",
    "fishing_ground",
    "en_route_air_traffic",
    "balloon_tracking",
    "conflict_alert",
    "marine",
    "vessel_traffic",
    "lidar_surveying",
    "lidar_meteorology",
    "military",
];

/// What the note before a excepts, for every paragraph.
pub const OF_NOTE: &[&str] = &[
    "secondary_surveillance",
    "civil_automotive",
    "air_traffic_display",
    "weather",
    "precision_approach",
    "lidar_surveying",
];

const OF_THE_NOTE: Change = excepts("application", &[OF_NOTE], APPLICATIONS);

const MILLIMETRE_WAVES: &str = "
lowest_frequency = '76 GHz'
highest_frequency = '77 GHz'
";

pub const A: &[Sample] = &[
    sample(&[RADAR, MILLIMETRE_WAVES, "average_power = '200 mW'"]).changes(&[
        OF_THE_NOTE,
        above("average_power", &["99.999 mW", "100 mW", "100.001 mW"]),
        at_least("highest_frequency", &["39.9990 GHz", "40 GHz", "40.0010 GHz"])
            .given(&[("lowest_frequency", "30 GHz")]),
        at_most("lowest_frequency", &["229.9990 GHz", "230 GHz", "230.0010 GHz"])
            .given(&[("highest_frequency", "240 GHz")]),
    ]),
    sample(&[RADAR, MILLIMETRE_WAVES, "range_accuracy = '0.5 m'", "azimuth_accuracy = '0.1°'"]).changes(&[
        at_most("range_accuracy", &["0.999 m", "1 m", "1.0010 m"]),
        at_most("azimuth_accuracy", &["0.199°", "0.2°", "0.201°"]),
    ]),
];

pub const B: &[Sample] = &[sample(&[RADAR, "tuning = '10 %'"])
    .changes(&[OF_THE_NOTE, above("tuning", &["6.249 %", "6.25 %", "6.251 %"])])];

pub const C: &[Sample] = &[sample(&[RADAR, "carrier_frequencies = '4'"])
    .changes(&[OF_THE_NOTE, above("carrier_frequencies", &["1", "2", "3"])])];

pub const D: &[Sample] = &[
    sample(&[RADAR, "synthetic_aperture = true"]).changes(&[OF_THE_NOTE, holds("synthetic_aperture")]),
    sample(&[RADAR, "inverse_synthetic_aperture = true"]).changes(&[holds("inverse_synthetic_aperture")]),
    sample(&[RADAR, "sidelooking = true"]).changes(&[holds("sidelooking")]),
];

pub const E: &[Sample] = &[sample(&[RADAR, "electronically_scanned = true"])
    .changes(&[OF_THE_NOTE, holds("electronically_scanned")])];

pub const F: &[Sample] =
    &[sample(&[RADAR, "height_finding = true"]).changes(&[OF_THE_NOTE, holds("height_finding")])];

pub const G: &[Sample] = &[sample(&[RADAR, "airborne = true", "moving_targets = true"]).changes(&[
    OF_THE_NOTE,
    holds("airborne"),
    holds("moving_targets"),
])];

pub const H: &[Sample] = &[
    sample(&[RADAR, "spread_spectrum = true"]).changes(&[OF_THE_NOTE, holds("spread_spectrum")]),
    sample(&[RADAR, "frequency_agility = true"]).changes(&[holds("frequency_agility")]),
];

pub const I: &[Sample] = &[sample(&[RADAR, "instrumented_range = '300 km'"]).changes(&[
    excepts(
        "application",
        &[OF_NOTE, &["fishing_ground", "en_route_air_traffic", "balloon_tracking"]],
        APPLICATIONS,
    ),
    holds("ground_based"),
    above("instrumented_range", &["184.9990 km", "185 km", "185.0010 km"]),
    above("instrumented_range", &["499.9990 km", "500 km", "500.0010 km"])
        .given(&[("application", "en_route_air_traffic")]),
])];

/// Laser radar that is specially for surveying, j.3 alone specifies.
const NEITHER_SURVEYING_NOR_METEOROLOGY: Change =
    excepts("application", &[OF_NOTE, &["lidar_meteorology"]], APPLICATIONS);

pub const J_1: &[Sample] = &[sample(&[RADAR, "laser = true", "space_qualified = true"]).changes(&[
    NEITHER_SURVEYING_NOR_METEOROLOGY,
    holds("laser"),
    holds("space_qualified"),
])];

pub const J_2: &[Sample] =
    &[sample(&[RADAR, "laser = true", "coherent_detection = true", "angular_resolution = '10 µrad'"])
        .changes(&[
            NEITHER_SURVEYING_NOR_METEOROLOGY,
            holds("laser"),
            holds("coherent_detection"),
            below("angular_resolution", &["19.9990 µrad", "20 µrad", "20.0010 µrad"]),
        ])];

pub const J_3: &[Sample] = &[sample(&[
    RADAR,
    "laser = true",
    "bathymetric = true",
    "carries = [{ category = 'laser', wavelength = '532 nm' }]",
])
.changes(&[
    excepts("application", &[&["secondary_surveillance", "civil_automotive", "air_traffic_display", "weather", "precision_approach", "lidar_meteorology"]], APPLICATIONS),
    holds("laser"),
    holds("bathymetric"),
    above("carries[0].wavelength", &["399.999 nm", "400 nm", "400.001 nm"]),
    at_most("carries[0].wavelength", &["599.999 nm", "600 nm", "600.001 nm"]),
    change(
        "carries",
        &[
            (
                "[{ category = 'laser', wavelength = '1064 nm' }, { category = 'laser', wavelength = '532 nm' }]",
                Yes,
            ),
            ("[{ category = 'laser', wavelength = '1064 nm' }]", No),
            ("none", No),
            ("unknown", Unknown),
        ],
    ),
])];

pub const K: &[Sample] = &[
    sample(&[RADAR, "compression_ratio = '200 ×'", "compressed_pulse_width = '1 µs'"]).changes(&[
        OF_THE_NOTE,
        above("compression_ratio", &["149.9990 ×", "150 ×", "150.0010 ×"]),
        change("compression_ratio", &[("none", No)]),
    ]),
    sample(&[RADAR, "compression_ratio = '100 ×'", "compressed_pulse_width = '100 ns'"]).changes(&[
        OF_THE_NOTE,
        below("compressed_pulse_width", &["199.9990 ns", "200 ns", "200.0010 ns"]),
        change("compressed_pulse_width", &[("none", No)]),
    ]),
    // The note to k.2 wants all of these together.
    sample(&[RADAR, SMALL_MARINE, "application = 'other'"]).changes(&[excepts(
        "application",
        &[OF_NOTE, &["marine", "vessel_traffic"]],
        APPLICATIONS,
    )]),
    sample(&[RADAR, SMALL_MARINE, "frequency_hopping = true"]).changes(&[
        holds("frequency_hopping"),
        fails("two_dimensional").given(NO_HOPPING),
        above("compression_ratio", &["149.9990 ×", "150 ×", "150.0010 ×"]).given(NO_HOPPING),
        at_most("compressed_pulse_width", &["29.9990 ns", "30 ns", "30.0010 ns"]).given(NO_HOPPING),
        fails("single_rotating_antenna").given(NO_HOPPING),
        above("peak_power", &["249.9990 W", "250 W", "250.0010 W"]).given(NO_HOPPING),
    ]),
];

const SMALL_MARINE: &str = "
application = 'marine'
compression_ratio = '100 ×'
compressed_pulse_width = '100 ns'
single_rotating_antenna = true
peak_power = '100 W'
";

const NO_HOPPING: &[(&str, &str)] = &[("frequency_hopping", "no")];

/// l.1 where the note on vessel traffic services stands for all of l.
pub const L_1: &[Sample] = &[sample(&[RADAR, "automatic_tracking = true"]).changes(&[
    holds("automatic_tracking"),
    excepts("application", &[OF_NOTE, &["conflict_alert", "marine", "vessel_traffic"]], APPLICATIONS),
])];

/// l.1 where the note on vessel traffic services stands for l.4 alone.
pub const L_1_NO_NOTE: &[Sample] = &[sample(&[RADAR, "automatic_tracking = true"]).changes(&[
    holds("automatic_tracking"),
    excepts("application", &[OF_NOTE, &["conflict_alert", "marine"]], APPLICATIONS),
])];

/// l.1 where it is open for what the note on vessel traffic services stands.
pub const L_1_OPEN_NOTE: &[Sample] = &[sample(&[RADAR, "automatic_tracking = true"]).changes(&[
    holds("automatic_tracking"),
    change(
        "application",
        &[
            ("other", Yes),
            ("secondary_surveillance", No),
            ("civil_automotive", No),
            ("air_traffic_display", No),
            ("weather", No),
            ("precision_approach", No),
            ("fishing_ground", Yes),
            ("en_route_air_traffic", Yes),
            ("balloon_tracking", Yes),
            ("conflict_alert", No),
            ("marine", No),
            ("vessel_traffic", Unknown),
            ("lidar_surveying", No),
            ("lidar_meteorology", Yes),
            ("military", Yes),
            ("unknown", Unknown),
        ],
    ),
    excepts("application", &[OF_NOTE, &["conflict_alert", "marine", "vessel_traffic"]], APPLICATIONS)
        .adopting("6A008.l", "all of l"),
    excepts("application", &[OF_NOTE, &["conflict_alert", "marine"]], APPLICATIONS)
        .adopting("6A008.l", "l.4 alone"),
])];

pub const L_4: &[Sample] = &[sample(&[RADAR, "fusion_time = '5 s'", "betters_single_sensor = true"])
    .changes(&[
        at_most("fusion_time", &["5.999 s", "6 s", "6.001 s"]),
        change("fusion_time", &[("none", No)]),
        holds("betters_single_sensor"),
        excepts("application", &[OF_NOTE, &["vessel_traffic"]], APPLICATIONS),
    ])];

/// The readings of what the note to USML XI(a)(3)(i) asks beside a determination: they ask for no fact.
pub const NOTE_TO_TRACKING: &[&str] = &["it meets these two conditions too", "it does not meet both"];
