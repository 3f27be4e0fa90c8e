//! The table of section 1 of the vocabulary.

use dualuse::Category;
use dualuse::fact::Kind;
use dualuse::item::Evidence;
use strum::IntoEnumIterator;

/// Category, attribute, kind. `?` marks what an item may be without, `!` what a person judges.
const TABLE: &[(&str, &[(&str, &str)])] = &[
    (
        "uav",
        &[
            ("model_aircraft", "flag!"),
            ("flies_beyond_sight", "flag"),
            ("autonomous", "flag"),
            ("endurance", "time"),
            ("range", "length"),
            ("payload_mass", "mass"),
            ("airspeed", "speed"),
            ("gust_tolerance", "speed"),
            ("takeoff_mass", "mass"),
            ("empty_mass", "mass"),
            ("aerosol_capacity", "volume?"),
            ("radio_exceeds_approval", "flag"),
            ("drops_payload", "flag"),
            ("takes_uncertified_payloads", "flag"),
            ("energy_source", "battery fuel hybrid fuel_cell solar"),
            ("limit_can_be_lifted", "flag"),
        ],
    ),
    (
        "engine",
        &[
            ("kind", "piston rotary turbojet turbofan turboprop turboshaft ramjet electric"),
            ("continuous_power", "power"),
            ("thrust", "force"),
            ("specific_fuel_consumption", "specific fuel consumption"),
            ("dry_mass", "mass"),
            ("first_stage_rotor_diameter", "length"),
            ("operating_altitude", "length"),
            ("civil_certified", "flag"),
        ],
    ),
    (
        "infrared_imager",
        &[
            ("shortest_wavelength", "length"),
            ("longest_wavelength", "length"),
            ("ifov", "angle"),
            ("netd", "temperature difference"),
            ("frame_rate", "frequency"),
            ("elements", "count"),
            ("cooled", "flag"),
            (
                "detector",
                "microbolometer photon image_intensifier other thermopile pyroelectric lead_salt germanium thermal",
            ),
            ("pixel_pitch", "length"),
            ("columns", "count"),
            ("rows", "count"),
            ("horizontal_field_of_view", "angle?"),
            ("vertical_field_of_view", "angle?"),
            ("focal_length", "length?"),
            ("limit_can_be_lifted", "flag"),
        ],
    ),
    (
        "spectral_camera",
        &[
            ("hyperspectral", "flag"),
            ("extra_bands", "flag"),
            ("bands", "count"),
            ("columns", "count"),
            ("rows", "count"),
            ("pixel_pitch", "length"),
            ("ifov", "angle"),
            ("horizontal_field_of_view", "angle?"),
            ("vertical_field_of_view", "angle?"),
            ("focal_length", "length?"),
        ],
    ),
    (
        "radar",
        &[
            ("synthetic_aperture", "flag"),
            ("airborne", "flag"),
            ("detection_range", "length"),
            ("strip_resolution", "length"),
            ("spotlight_resolution", "length"),
        ],
    ),
    (
        "laser",
        &[
            (
                "use",
                "target_designation range_finding counter_drone other target_illumination optics_detection acoustic_detection",
            ),
            ("pulse_energy", "energy"),
            ("output_power", "power"),
            ("peak_power", "power?"),
            ("wavelength", "length"),
            ("divergence", "angle"),
            ("stability", "ratio"),
            ("pulse_duration", "time"),
            ("repetition_rate", "frequency"),
            ("no_thermal_control", "flag"),
            ("stable_above_55_celsius", "flag"),
            ("hazard_class", "1 1M 2 2M 3R 3B 4?"),
            ("emission_limit", "energy?"),
            ("reference_aperture", "length?"),
        ],
    ),
    (
        "inertial_unit",
        &[
            ("heading_accuracy", "angle"),
            ("attitude_accuracy", "angle"),
            ("resolution", "angle"),
            ("in_7a_or_7b", "flag"),
        ],
    ),
    (
        "radio",
        &[
            ("line_of_sight_range", "length"),
            ("aircraft_per_station", "count"),
            ("limit_can_be_lifted", "flag"),
        ],
    ),
    (
        "counter_uas",
        &[("jamming_range", "length?"), ("jams_satellite_navigation", "flag"), ("civil", "flag")],
    ),
    ("conversion_kit", &[("makes_unmanned", "flag!")]),
    (
        "sprayer",
        &[
            ("droplet_diameter", "length"),
            ("flow", "flow"),
            ("fits_uav", "flag"),
            ("cannot_disperse_infectious_aerosol", "flag"),
        ],
    ),
    (
        "flight_controller",
        &[
            ("automatic_pilot", "flag"),
            ("flight_instruments", "flag"),
            ("flight_control_system", "flag"),
            ("attitude_control", "flag"),
            ("servo_valve", "flag"),
            ("vibration", "acceleration"),
            ("makes_unmanned", "flag!"),
            ("guidance_accuracy", "ratio?"),
            ("usable_in_missiles", "flag!"),
            ("swarming", "flag!"),
            ("military_use", "flag!"),
        ],
    ),
    (
        "export",
        &[
            ("departure", "country"),
            ("destination", "country"),
            ("end_user_country", "country"),
            ("us_origin", "flag"),
            ("military_end_use", "flag!"),
            ("military_end_user", "flag!"),
            ("wmd_end_use", "flag!"),
            ("terrorist_end_use", "flag!"),
            ("military_end_use_eu", "flag!"),
            ("military_end_use_us", "flag!"),
            ("military_end_user_us", "flag!"),
            ("raises_military_strength", "flag!"),
            ("authority_notice", "flag"),
            ("origin", "country"),
            ("us_content", "flag!"),
            ("arms_embargo", "flag!"),
            ("unauthorised_military_items", "flag!"),
            ("sanctions_annex_eu", "flag!"),
            ("sanctions_exception_eu", "flag!"),
        ],
    ),
];

fn kind_in_words(kind: Kind) -> String {
    match kind {
        Kind::Amount(dimension) => dimension.name.to_owned(),
        Kind::Flag => "flag".to_owned(),
        Kind::Choice(names) => names.join(" "),
        Kind::Country => "country".to_owned(),
        other => panic!("{other:?} has no word"),
    }
}

#[test]
fn every_attribute_of_the_vocabulary_exists() {
    for (category, rows) in TABLE {
        let category: Category = category.parse().unwrap();
        for (name, kind) in *rows {
            let attribute = category.attributes().iter().find(|attribute| attribute.name == *name);
            let attribute = attribute.unwrap_or_else(|| panic!("a {category} has no {name}"));
            let (wanted, judged) = kind.strip_suffix('!').map_or((*kind, false), |kind| (kind, true));
            let (wanted, optional) = wanted.strip_suffix('?').map_or((wanted, false), |kind| (kind, true));
            assert_eq!(kind_in_words(attribute.kind), wanted, "{attribute:?}");
            assert_eq!(attribute.optional, optional, "{attribute:?}");
            // The crate may be stricter and call more of them judged, never fewer.
            assert!(attribute.evidence == Evidence::Judged || !judged, "{attribute:?}");
            assert_eq!(attribute.category, category);
        }
    }
}

#[test]
fn attributes_are_named_and_told() {
    for category in Category::iter() {
        let attributes = category.attributes();
        for (at, attribute) in attributes.iter().enumerate() {
            let name = attribute.name;
            assert!(name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')), "{name}");
            assert!(attributes[..at].iter().all(|other| other.name != name), "{attribute:?} stands twice");
            assert!(!attribute.phrase.is_empty(), "{attribute:?}");
            let meaning = attribute.meaning;
            assert!(meaning.starts_with(char::is_uppercase) && meaning.ends_with('.'), "{attribute:?}");
            assert!(!meaning.contains("  "), "{attribute:?}: {meaning}");
            let common =
                ["category", "name", "maker", "hs_code", "designed_for", "carries", "export", "end_user"];
            assert!(!common.contains(&name), "{attribute:?} would hide what every item has");
            if let Kind::Choice(names) = attribute.kind {
                let words = ["unknown", "none", "absent", "present"];
                assert!(
                    names.iter().all(|name| !words.contains(name)),
                    "{attribute:?} has a choice that is a word"
                );
            }
        }
    }
}

#[test]
fn help_says_how_the_law_means_an_attribute() {
    for (category, name, words) in [
        ("uav", "range", "one way"),
        ("uav", "range", "most economical"),
        ("uav", "range", "without wind"),
        ("uav", "range", "whatever its data link"),
        ("uav", "payload_mass", "all mission equipment"),
        ("uav", "endurance", "at sea level without wind"),
        ("uav", "gust_tolerance", "both takes off and flies"),
        ("uav", "airspeed", "true airspeed"),
        ("uav", "empty_mass", "does not say whether batteries count as fuel"),
        ("uav", "model_aircraft", "China's 9A012 exempts models without the words"),
        ("infrared_imager", "ifov", "the lesser of two"),
        ("infrared_imager", "ifov", "over the columns of the detector"),
        ("engine", "continuous_power", "without a limit of time"),
        ("laser", "divergence", "full angle"),
        ("inertial_unit", "gyro_bias_stability", "in run"),
        ("radio", "line_of_sight_range", "free space"),
        ("sprayer", "droplet_diameter", "laser diffraction"),
        ("flight_controller", "guidance_accuracy", "as a share of the range"),
        ("flight_controller", "usable_in_missiles", "500 kg of payload to 300 km"),
        ("flight_controller", "swarming", "along paths planned beforehand"),
        ("flight_controller", "vibration", "over the whole range between 20 Hz and 2 kHz"),
        ("export", "military_end_use_eu", "Article 4(1)(b)"),
        ("export", "military_end_use_us", "744.21(f)"),
        ("export", "military_end_user_us", "744.21(g)"),
    ] {
        let category: Category = category.parse().unwrap();
        let attribute = category.attributes().iter().find(|attribute| attribute.name == name).unwrap();
        assert!(attribute.meaning.contains(words), "{attribute:?}: {}", attribute.meaning);
    }
}
