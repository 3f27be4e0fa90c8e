//! Which licence exceptions stay open under United States law. Written from 15 CFR 740.2, 740.9, 740.11 and 740.16.

use dualuse::{Described, LawOfDay, LicenceDecision, Needed, Regime, date};

fn decide(item: &str, export: &str) -> LicenceDecision {
    decide_by(&LawOfDay::on(date(2026, 11, 24)), item, export)
}

fn decide_by(law: &LawOfDay, item: &str, export: &str) -> LicenceDecision {
    let described: Described = toml::from_str(&format!("{item}\n[export]\n{export}")).unwrap();
    let case = law.case(&described.item).under([Regime::Us]).asking(0);
    case.for_export(described.export.as_ref().unwrap()).classify().regimes.remove(0).licence.unwrap()
}

fn places(licence: &LicenceDecision) -> Vec<String> {
    licence.may_apply.iter().map(|one| one.place.to_string()).collect()
}

fn may_apply(item: &str, export: &str, place: &str) -> bool {
    places(&decide(item, export)).iter().any(|known| known.ends_with(place))
}

/// 9A012.a.2, for reason NS1.
const LONG_DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '4 h'
range = '80 km'
payload_mass = '2 kg'
aerosol_capacity = 'none'
carries = []
";

const CIVIL: &str = "
us_origin = true
military_end_use_us = false
military_end_user_us = false
wmd_end_use = false
";

fn export(from: &str, to: &str) -> String {
    format!("departure = '{from}'\norigin = 'US'\ndestination = '{to}'\nend_user_country = '{to}'\n{CIVIL}")
}

/// Goods of NS1 are controlled to Country Group A:1: (a)(3)(i) is closed to them, (ii) is not.
#[test]
fn a_reexport_of_what_is_controlled_to_a_1_goes_to_d_1_alone() {
    assert_eq!(decide(LONG_DRONE, &export("DE", "BR")).needed, Needed::Yes);
    assert!(!may_apply(LONG_DRONE, &export("DE", "BR"), "740.16(a)(3)(i)"));
    assert!(may_apply(LONG_DRONE, &export("DE", "VN"), "740.16(a)(3)(ii)"));
    assert!(!may_apply(LONG_DRONE, &export("DE", "KP"), "740.16(a)(3)(ii)"));
    assert!(!may_apply(LONG_DRONE, &export("US", "VN"), "740.16(a)(3)(ii)"));
}

/// "To and among" A:1: from any country but the United States.
#[test]
fn a_reexport_to_a_1_may_come_from_elsewhere() {
    for (from, may) in [("SG", true), ("DE", true), ("US", false)] {
        assert_eq!(may_apply(LONG_DRONE, &export(from, "IT"), "740.16(b)"), may, "{from}");
    }
    assert!(!may_apply(LONG_DRONE, &export("SG", "BR"), "740.16(b)"));
}

/// A contract is paragraph (iii), which neither 744.21(c) nor 740.2(a)(3) leaves.
#[test]
fn a_contract_does_not_take_the_place_of_744_21() {
    let military = export("US", "CN").replace("military_end_user_us = false", "military_end_user_us = true");
    let short = LONG_DRONE.replace("4 h", "40 min").replace("range", "gust_tolerance = '25 kn'\nrange");
    let civil = decide(LONG_DRONE, &export("US", "TR"));
    assert!(places(&civil).iter().any(|place| place.ends_with("740.11(b)(2)(iii)")), "{civil:?}");
    let licence = decide(&short, &military);
    assert_eq!(licence.needed, Needed::Yes);
    assert!(places(&licence).iter().any(|place| place.ends_with("740.11(b)(2)")), "{licence:?}");
    assert!(!places(&licence).iter().any(|place| place.ends_with("(iii)")), "{licence:?}");
    assert!(licence.may_apply.iter().flat_map(|one| &one.asks).all(|asks| !asks.contains("contract")));
}

/// What was imported into the United States goes back from there.
#[test]
fn foreign_goods_return_from_the_united_states() {
    let foreign = |from: &str| export(from, "BR").replace("us_origin = true", "us_origin = false");
    assert!(may_apply(LONG_DRONE, &foreign("US"), "740.9(b)(3)"));
    assert!(!may_apply(LONG_DRONE, &foreign("DE"), "740.9(b)(3)"));
}

/// 740.2(a)(12): destined to, shipped from, or manufactured in D:5 or Hong Kong.
#[test]
fn series_600_of_d_5_has_only_gov() {
    let radio = "category = 'radio'\nmilitary_use = true\ndesigned_for = 'nothing_in_particular'";
    let names = |export: String| {
        let licence = decide(radio, &export);
        licence.may_apply.iter().map(|one| one.id.to_string()).collect::<Vec<_>>()
    };
    let from = |country: &str, origin: &str| {
        export(country, "DE").replace("origin = 'US'", &format!("origin = '{origin}'"))
    };
    for (departure, origin) in [("CN", "CN"), ("HK", "US"), ("US", "CN"), ("US", "HK")] {
        let told = names(from(departure, origin));
        assert!(told.iter().all(|name| name == "GOV"), "{departure} {origin}: {told:?}");
    }
    assert!(names(from("US", "US")).iter().any(|name| name != "GOV"));
}

/// Hong Kong stands in no Country Group: where it goes by China's row, it goes by China's groups too.
#[test]
fn hong_kong_has_no_more_exceptions_than_china() {
    let read = |reading: &str| LawOfDay::on(date(2026, 11, 24)).adopting("US-HK", reading).unwrap();
    let (as_china, no_row) = (read("China's row"), read("no row"));
    let far = LONG_DRONE.replace("80 km", "320 km");
    for (item, from) in [(LONG_DRONE, "US"), (LONG_DRONE, "DE"), (far.as_str(), "US"), (far.as_str(), "DE")] {
        let told = |law: &LawOfDay, to: &str| decide_by(law, item, &export(from, to));
        let (china, hong_kong) = (told(&as_china, "CN"), told(&as_china, "HK"));
        assert_eq!((hong_kong.needed, places(&hong_kong)), (Needed::Yes, places(&china)), "{from}: {item}");
        assert_eq!(told(&no_row, "HK").needed, Needed::NoneFound, "{from}: {item}");
        // As long as the text is open, no exception stands that the one reading or the other would not leave.
        let open = decide(item, &export(from, "HK"));
        assert_eq!((open.needed, places(&open)), (Needed::Unknown, places(&china)), "{from}: {item}");
    }
    // 740.2(a)(5)(ii): for missile technology to D:4 and D:5, none but for parts of manned vehicles.
    assert!(places(&decide(&far, &export("US", "HK"))).is_empty());
    assert!(may_apply(LONG_DRONE, &export("DE", "HK"), "740.16(a)(3)(ii)"));
    assert!(!may_apply(LONG_DRONE, &export("DE", "HK"), "740.16(a)(3)(i)"));
}

/// 740.2(a)(19): what is controlled for NS, MT, NP column 1 or CB, with a Hong Kong import licence.
#[test]
fn to_hong_kong_an_import_licence_is_asked_of_every_exception() {
    let licence = decide(LONG_DRONE, &export("US", "HK"));
    assert!(!licence.may_apply.is_empty());
    for one in &licence.may_apply {
        assert!(one.asks.iter().any(|asks| asks.contains("740.2(a)(19)")), "{one:?}");
    }
}

/// 740.2(a)(6): none for the regions of Ukraine; that the place is in one of them, nobody tells.
#[test]
fn the_regions_of_ukraine_have_no_exception() {
    let read = |reading: &str| LawOfDay::on(date(2026, 11, 24)).adopting("US-746.6", reading).unwrap();
    let told = |reading: &str| decide_by(&read(reading), LONG_DRONE, &export("US", "UA"));
    assert!(places(&told("one of these regions")).is_empty());
    assert!(!places(&told("elsewhere in Ukraine")).is_empty());
    assert!(told("one of these regions").demands.contains(&"746.6".to_owned()));
}

/// 740.2(a)(12): (i) leaves GOV for what is destined to, or in, D:5; what (ii) leaves was not printed.
#[test]
fn gov_for_series_600_is_sure_in_d_5_alone() {
    let radio = "category = 'radio'\nmilitary_use = true\ndesigned_for = 'nothing_in_particular'";
    let read =
        |reading: &str| LawOfDay::on(date(2026, 11, 24)).adopting("US-740.2(a)(12)(ii)", reading).unwrap();
    let (wide, narrow) = (read("GOV too"), read("not GOV"));
    for (from, origin, to, sure) in [
        ("US", "US", "CN", true),
        ("CN", "CN", "TR", true),
        ("US", "CN", "TR", false),
        ("US", "HK", "TR", false),
        ("HK", "US", "TR", false),
        ("US", "HK", "VE", true),
    ] {
        let export = export(from, to).replace("origin = 'US'", &format!("origin = '{origin}'"));
        let gov = |law: &LawOfDay| !places(&decide_by(law, radio, &export)).is_empty();
        assert_eq!((gov(&wide), gov(&narrow)), (true, sure), "{from} {origin} {to}");
    }
}

/// The GBS paragraph of 6A005 names lasers by figures, at most and strictly.
#[test]
fn gbs_is_for_the_lasers_that_it_names() {
    let open = |laser: &str| may_apply(laser, &export("US", "BR"), "740.4");
    let neodymium = |text: &[(&str, &str)]| {
        let laser = "category = 'laser'\ncontinuous = false\ntunable = false\nmedium = 'solid_state'\nneodymium = true\n\
                     wavelength = '1064 nm'\ntransverse_mode = 'multiple'\npulse_duration = '10 µs'\nq_switched = false\npeak_power = '2 MW'\n\
                     output_power = '400 W'\nwall_plug_efficiency = '20 %'\nuse = 'other'\nweapon = false\nmilitary_use = false";
        text.iter().fold(laser.to_owned(), |laser, (from, to)| laser.replace(from, to))
    };
    assert!(open(&neodymium(&[])));
    // b.6.c, and b.6.d.2.b, are not named; nor is glass.
    assert!(!open(&neodymium(&[("'10 µs'", "'1 µs'"), ("'400 W'", "'2100 W'")])));
    assert!(!open(&neodymium(&[("'400 W'", "'501 W'")])));
    assert!(open(&neodymium(&[("'400 W'", "'2 kW'"), ("'20 %'", "'18 %'")])));
    assert!(!open(&neodymium(&[("'400 W'", "'2.01 kW'"), ("'20 %'", "'18 %'")])));
    assert!(!open(&neodymium(&[("solid_state", "neodymium_glass")])));
    assert!(!open(&neodymium(&[("neodymium = true", "neodymium = false")])));
    for (wavelength, named) in
        [("1000 nm", false), ("1000.1 nm", true), ("1100 nm", true), ("1100.1 nm", false)]
    {
        assert_eq!(open(&neodymium(&[("1064 nm", wavelength)])), named, "{wavelength}");
    }
    let gas = |medium: &str, continuous: bool, power: &str, energy: &str| {
        open(&format!(
            "category = 'laser'\ncontinuous = {continuous}\ntunable = false\nmedium = '{medium}'\nwavelength = '10 µm'\n\
             transverse_mode = 'multiple'\noutput_power = '{power}'\npulse_energy = '{energy}'\npulse_duration = '1 µs'\n\
             use = 'other'\nweapon = false\nmilitary_use = false"
        ))
    };
    assert!(gas("carbon_monoxide", true, "10 kW", "1 J") && !gas("carbon_monoxide", true, "10.1 kW", "1 J"));
    assert!(!gas("carbon_monoxide", false, "6 kW", "1 J"));
    assert!(gas("carbon_dioxide", false, "5 kW", "2 J") && !gas("carbon_dioxide", false, "5.1 kW", "2 J"));
    assert!(!gas("carbon_dioxide", false, "5 kW", "2.1 J"));
}
