//! From a verdict to a licence under United States law: which reason for control needs one for which
//! destination, the end uses of part 744, and what is not excluded. Written from 15 CFR 738, 740, 742, 744.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use dualuse::{Described, LawOfDay, LicenceDecision, Needed, Regime, Truth};

pub const DAY: &str = "2026-09-10";

/// The law of a day, kept for all tests.
fn law_of(day: &str) -> &'static LawOfDay {
    static LAWS: LazyLock<Mutex<HashMap<String, &'static LawOfDay>>> = LazyLock::new(Mutex::default);
    let mut laws = LAWS.lock().unwrap_or_else(PoisonError::into_inner);
    laws.entry(day.to_owned()).or_insert_with(|| Box::leak(Box::new(LawOfDay::on(day.parse().unwrap()))))
}

pub fn decide(on: &str, item: &str, export: &str) -> LicenceDecision {
    let text = format!("{item}\n[export]\n{export}");
    let described: Described = toml::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let export = described.export.as_ref().unwrap();
    let case = law_of(on).case(&described.item).under([Regime::Us]).for_export(export);
    case.asking(0).classify().regimes.remove(0).licence.unwrap()
}

/// To a destination from the United States, for nothing that part 744 names.
fn to(on: &str, item: &str, country: &str) -> LicenceDecision {
    decide(on, item, &civil(country))
}

pub fn civil(country: &str) -> String {
    format!(
        "departure = 'US'\nus_origin = true\ndestination = '{country}'\nend_user_country = '{country}'\n\
         military_end_use_us = false\nmilitary_end_user_us = false\nwmd_end_use = false"
    )
}

pub fn has(licence: &LicenceDecision, demand: &str) -> bool {
    licence.demands.iter().any(|known| known == demand)
}

fn exceptions(licence: &LicenceDecision) -> Vec<String> {
    licence.may_apply.iter().map(|one| format!("{} {}", one.id, one.place)).collect()
}

const LONG_DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '4 h'
range = '20 km'
payload_mass = '2 kg'
aerosol_capacity = 'none'
carries = []
";

const FAR_DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '4 h'
range = '320 km'
payload_mass = '5 kg'
aerosol_capacity = 'none'
carries = []
";

pub const SHORT_DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '40 min'
gust_tolerance = '25 kn'
range = '20 km'
payload_mass = '2 kg'
aerosol_capacity = 'none'
carries = []
";

/// A camera of 6A003.b.4.b, of 640 by 512 at 30 Hz.
pub const CAMERA: &str = "
category = 'infrared_imager'
detector = 'microbolometer'
array = 'two_dimensional'
elements = 327680
frame_rate = '30 Hz'
peak_response = '10 µm'
shortest_wavelength = '8 µm'
longest_wavelength = '14 µm'
fixed_lens = false
application = 'other'
for_civil_product = false
stabilization = 'none'
ball_diameter = 'none'
";

/// The same with an array of 320 by 240, which is for reason RS2.
const SMALL_CAMERA: &str = "elements = 76800";

/// A laser of 6A005, for reasons NS2 and AT1.
const LASER: &str = "
category = 'laser'
continuous = true
tunable = false
medium = 'semiconductor'
diode_form = 'individual'
transverse_mode = 'multiple'
wavelength = '905 nm'
output_power = '28 W'
use = 'other'
weapon = false
military_use = false
";

const SPRAYER: &str = "
category = 'sprayer'
fits_uav = true
fits_manned_aircraft = false
droplet_diameter = '40 µm'
flow = '3 L/min'
cannot_disperse_infectious_aerosol = false
";

fn small_camera() -> String {
    CAMERA.replace("elements = 327680", SMALL_CAMERA)
}

/// A reason, the goods that are controlled for it, its entry, and destinations on both sides of its group.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

#[test]
fn each_reason_asks_for_a_licence_outside_its_group_alone() {
    let small = small_camera();
    // Country Group A:1; Liechtenstein goes with Switzerland.
    let a_1 = "AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LI LT LU LV MX NL NO NZ PL PT \
               RO SE SI SK TR ZA";
    let outside_a_1 = "AE AL BR CN CY IL IR KZ MT PK RS RU SG TW UA VN CU KP SY";
    let rows: &[Row<'_>] = &[
        ("NS1", LONG_DRONE, "9A012.a.2", "AU CA GB", "NZ JP DE FR LI TR IN IL CN RU IR CU"),
        ("MT1", FAR_DRONE, "9A012.a.2", "AU CA GB", "NZ JP DE FR LI TR IN IL CN RU IR CU"),
        ("RS1", CAMERA, "6A003.b.4.b", "AU CA GB", "NZ JP DE FR LI TR IN IL CN RU IR CU"),
        ("NS2", CAMERA, "6A003.b.4.b", a_1, outside_a_1),
        ("NS2", LASER, "6A005.d.1.b", a_1, outside_a_1),
        // India stands with A:1 under RS2, but not for 6A003.b.4.b.
        ("RS2", &small, "6A003.b.4.b", "AR DE JP CA GB TR ZA LI", "IN AE AL IL SG CN RU IR"),
        ("CB2", SPRAYER, "2B352.i", "AU CA DE JP IN KR TR AR UA MX", "CN IL SG TW AE VN RU BR"),
    ];
    for (reason, item, entry, free, bound) in rows {
        let demand = format!("{entry}: {reason}");
        for country in free.split(' ') {
            let licence = to(DAY, item, country);
            assert!(!has(&licence, &demand), "{demand} to {country}");
            assert!(!licence.perhaps.contains(&demand), "{demand} to {country}");
        }
        for country in bound.split(' ') {
            let licence = to(DAY, item, country);
            assert!(has(&licence, &demand), "{demand} to {country}: {:?}", licence.perhaps);
            assert_eq!(licence.needed, Needed::Yes, "{demand} to {country}");
        }
    }
}

#[test]
fn a_destination_without_a_row_is_not_guessed() {
    for country in ["GG", "GF", "HK", "US"] {
        let licence = to(DAY, LONG_DRONE, country);
        assert_eq!((licence.needed, licence.demands.len()), (Needed::Unknown, 0), "{country}");
        assert!(licence.perhaps.contains(&"9A012.a.2: NS1".to_owned()), "{country}");
        let is_named = licence.open_because.iter().any(|why| why.contains("row"));
        assert!(is_named, "{country}: {:?}", licence.open_because);
    }
    // The Cayman Islands are named: as the United Kingdom.
    assert_eq!(to(DAY, LONG_DRONE, "KY").needed, Needed::NoneFound);
}

#[test]
fn an_unknown_destination_is_open_and_asked() {
    let licence = decide(
        DAY,
        LONG_DRONE,
        "departure = 'US'\nwmd_end_use = false\nmilitary_end_use_us = false\nmilitary_end_user_us = false",
    );
    assert_eq!(licence.needed, Needed::Unknown);
    assert!(licence.open.contains(&"export.destination".to_owned()), "{:?}", licence.open);
}

#[test]
fn at_goes_by_sections_that_were_not_read() {
    for country in ["CU", "IR", "KP", "SY"] {
        let licence = to(DAY, SHORT_DRONE, country);
        assert_eq!(licence.needed, Needed::Unknown, "{country}");
        assert!(licence.perhaps.contains(&"9A012.a.1: AT1".to_owned()), "{country}: {:?}", licence.perhaps);
        assert!(licence.open_because.iter().any(|why| why.contains("part-746")), "{country}");
    }
    for country in ["DE", "CN", "VN", "BR"] {
        let licence = to(DAY, SHORT_DRONE, country);
        assert_eq!(licence.needed, Needed::NoneFound, "{country}: {:?}", licence.perhaps);
        assert!(licence.not_checked.iter().any(|what| what == "parties"));
    }
    // Sanctions, and the regions of Ukraine.
    for country in ["RU", "BY", "UA", "IQ"] {
        assert_eq!(to(DAY, SHORT_DRONE, country).needed, Needed::Unknown, "{country}");
    }
}

/// 9A012.a.1: NS1 until 19 January 2026, NS2 from the 20th, AT alone from 13 August.
#[test]
fn the_days_on_which_the_reasons_of_a_short_drone_changed() {
    let rows = [
        ("2026-01-19", "JP", Needed::Yes),
        ("2026-01-20", "JP", Needed::NoneFound),
        ("2026-01-19", "CN", Needed::Yes),
        ("2026-01-20", "CN", Needed::Yes),
        ("2026-08-12", "CN", Needed::Yes),
        ("2026-08-13", "CN", Needed::NoneFound),
        ("2026-08-12", "JP", Needed::NoneFound),
        ("2026-08-13", "JP", Needed::NoneFound),
    ];
    for (on, country, needed) in rows {
        let licence = to(on, SHORT_DRONE, country);
        assert_eq!(
            licence.needed, needed,
            "{on} {country}: {:?} {:?}",
            licence.demands, licence.open_because
        );
    }
    assert!(has(&to("2026-01-19", SHORT_DRONE, "CN"), "9A012.a.1: NS1"));
    assert!(has(&to("2026-01-20", SHORT_DRONE, "CN"), "9A012.a.1: NS2"));
    // STA for unmanned aircraft of missile technology is open since 20 January 2026.
    let sta = |on| exceptions(&to(on, FAR_DRONE, "JP")).contains(&"STA 740.20(c)(1)(ii)".to_owned());
    assert!(!sta("2026-01-19") && sta("2026-01-20"));
}

#[test]
fn a_camera_of_640_by_512_for_four_countries() {
    let canada = to(DAY, CAMERA, "CA");
    assert_eq!((canada.needed, canada.demands.len()), (Needed::NoneFound, 0), "{:?}", canada.open_because);
    let india = to(DAY, CAMERA, "IN");
    assert_eq!(india.demands, ["6A003.b.4.b: RS1"]);
    assert!(exceptions(&india).contains(&"STA 740.20(c)(1)(i)".to_owned()));
    let china = to(DAY, CAMERA, "CN");
    assert_eq!(china.demands, ["6A003.b.4.b: NS2", "6A003.b.4.b: RS1"]);
    let names = exceptions(&china);
    assert!(
        names.iter().all(|name| !["STA", "LVS", "GBS", "APR"].iter().any(|no| name.starts_with(no))),
        "{names:?}"
    );
    assert!(names.contains(&"TMP 740.9(a)(1)".to_owned()));
    let iran = to(DAY, CAMERA, "IR");
    assert_eq!(iran.demands, ["6A003.b.4.b: NS2", "6A003.b.4.b: RS1"]);
    assert!(iran.perhaps.contains(&"part 746".to_owned()));
    assert!(iran.may_apply.is_empty(), "740.2(a)(6): {:?}", exceptions(&iran));
    // To Country Group A:6 neither paragraph of STA is open to a camera of b.4.
    assert!(exceptions(&to(DAY, CAMERA, "SG")).iter().all(|name| !name.starts_with("STA")));
}

#[test]
fn a_drone_of_320_km_for_turkey_and_for_a_country_of_d_4() {
    let turkey = to(DAY, FAR_DRONE, "TR");
    assert_eq!(turkey.demands, ["9A012.a.2: NS1", "9A012.a.2: MT1"]);
    let names = exceptions(&turkey);
    assert!(names.contains(&"STA 740.20(c)(1)(ii)".to_owned()));
    assert!(!names.contains(&"STA 740.20(c)(1)(i)".to_owned()), "a paragraph for other reasons");
    assert!(
        names.iter().all(|name| !["LVS", "GBS", "APR"].iter().any(|no| name.starts_with(no))),
        "{names:?}"
    );
    for country in ["SA", "AE", "IL", "CN"] {
        let licence = to(DAY, FAR_DRONE, country);
        let is_in_d_4 = country != "AE";
        assert_eq!(has(&licence, "744.3(a)(1)"), is_in_d_4, "{country}");
        // 744.3(c): no exception; 740.2(a)(5)(ii): none for an aircraft to D:4.
        assert_eq!(licence.may_apply.is_empty(), is_in_d_4, "{country}: {:?}", exceptions(&licence));
    }
    // By a country of D:4, wherever it is used.
    let by = civil("TR").replace("end_user_country = 'TR'", "end_user_country = 'SA'");
    assert!(has(&decide(DAY, FAR_DRONE, &by), "744.3(a)(1)"));
    // 500 kg to 300 km: not by STA.
    let heavy = FAR_DRONE.replace("5 kg", "500 kg");
    assert!(exceptions(&to(DAY, &heavy, "TR")).iter().all(|name| !name.starts_with("STA")));
    assert!(
        exceptions(&to(DAY, &heavy.replace("500 kg", "499.9 kg"), "TR"))
            .iter()
            .any(|name| name.starts_with("STA"))
    );
    // Below 300 km the rule says nothing; an unknown range leaves it open.
    let range = |range: &str| to(DAY, &SHORT_DRONE.replace("20 km", range), "SA");
    assert_eq!(range("299 km").needed, Needed::NoneFound);
    assert!(has(&range("300 km"), "744.3(a)(1)"));
    let open = range("unknown");
    assert_eq!(open.needed, Needed::Unknown);
    assert!(
        open.perhaps.contains(&"744.3(a)(1)".to_owned()) && open.open.contains(&"range".to_owned()),
        "{open:?}"
    );
}

/// Whatever an open fact is, some reason asks for a licence: 60 Hz parts RS1 from RS2.
#[test]
fn a_licence_that_two_reasons_ask_for_only_together() {
    let item = small_camera().replace("frame_rate = '30 Hz'", "frame_rate = '40..80 Hz'");
    let licence = to(DAY, &item, "IN");
    assert_eq!(licence.needed, Needed::Yes);
    assert_eq!(licence.demands, [""; 0]);
    assert_eq!(licence.perhaps, ["6A003.b.4.b: RS1", "6A003.b.4.b: RS2"]);
    // To Germany RS1 alone would ask for one, and the frame rate is asked.
    let germany = to(DAY, &item, "DE");
    assert_eq!((germany.needed, germany.open), (Needed::Unknown, vec!["frame_rate".to_owned()]));
}

#[test]
fn limited_value_and_group_b() {
    let lvs = |value: &str, item: &str| {
        let export = format!("{}\nvalue = '{value}'", civil("SG"));
        exceptions(&decide(DAY, item, &export)).iter().any(|name| name.starts_with("LVS"))
    };
    assert!(lvs("3000 USD", LASER) && !lvs("3000.01 USD", LASER) && lvs("unknown", LASER));
    // 6A003.b.4 and 9A012 print N/A.
    assert!(!lvs("100 USD", CAMERA) && !lvs("100 USD", LONG_DRONE));
    // Another currency is not compared.
    assert!(lvs("4000 EUR", LASER));
}

#[test]
fn what_is_on_board_needs_its_own_licence() {
    let carrying = |camera: &str| {
        let part = format!("[[carries]]\n{camera}");
        let export = civil("CN");
        let drone = SHORT_DRONE.replace("carries = []", "");
        let text = format!("{drone}\n[export]\n{export}\n{part}");
        let described: Described = toml::from_str(&text).unwrap();
        let case = law_of("2026-01-25").case(&described.item).under([Regime::Us]).asking(0);
        case.for_export(described.export.as_ref().unwrap()).classify().regimes.remove(0).licence.unwrap()
    };
    let licence = carrying(CAMERA);
    assert!(has(&licence, "6A003.b.4.b of carries[0]: NS2"), "{:?}", licence.demands);
    assert!(licence.may_apply.iter().any(|one| one.part == "carries[0]"));
}

#[test]
fn the_law_reaches_what_is_from_the_united_states_or_of_their_origin() {
    let reaches = |export: &str| {
        let rest = "destination = 'CN'\nwmd_end_use = false\nmilitary_end_use_us = false\nmilitary_end_user_us = false";
        decide(DAY, LONG_DRONE, &format!("{export}\n{rest}"))
    };
    assert_eq!(reaches("departure = 'US'").reaches, Truth::Yes);
    assert_eq!(reaches("departure = 'DE'\nus_origin = true").reaches, Truth::Yes);
    let foreign = reaches("departure = 'DE'\nus_origin = false");
    assert_eq!(foreign.reaches, Truth::Unknown, "US content is not told");
    assert_eq!(foreign.needed, Needed::Yes, "where it governs the export");
    assert!(foreign.open.contains(&"export.us_content".to_owned()), "{foreign:?}");
    let open = reaches("");
    assert!(
        open.open.contains(&"export.departure".to_owned())
            && open.open.contains(&"export.us_origin".to_owned())
    );
}

#[test]
fn the_report_says_that_none_found_is_no_clearance() {
    let text = format!("{SHORT_DRONE}\n[export]\n{}", civil("FR"));
    let described: Described = toml::from_str(&text).unwrap();
    let case = law_of(DAY).case(&described.item).under([Regime::Us]);
    let answer = case.for_export(described.export.as_ref().unwrap()).classify();
    let screen = answer.to_text().replace('\n', " ");
    let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        screen.contains("Licence: none found in what is known here; not checked: parties, US content"),
        "{screen}"
    );
    let whole = dualuse::report::Report::of(&answer).why("licence").to_text();
    assert!(whole.contains("no clearance") && whole.contains("Not checked: parties"), "{whole}");
}
