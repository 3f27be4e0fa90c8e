//! Cases as people bring them: a drone, a day, a question.

use dualuse::DesignedFor;
use dualuse::Regime::Cn;
use dualuse::explain::Side;
use dualuse::files::{Format, read};
use dualuse::items::engine::EngineKind;
use dualuse::items::{Battery, Engine, Export, InfraredImager, Uav};
use dualuse::quantity::{
    Quantity, Speed, TemperatureDifference, grams, hours, kelvins, kilograms, kilometres,
    kilometres_per_hour, kilowatts, knots, micrometres, millikelvins, milliradians, minutes,
    watt_hours_per_kilogram, watts,
};
use dualuse::{Case, Classification, Date, Described, Fact, ItemRef, Standing, Truth, Verdict, date};

fn camera(netd: Fact<Quantity<TemperatureDifference>>) -> InfraredImager {
    InfraredImager { netd, designed_for: DesignedFor::NothingInParticular, ..InfraredImager::default() }
}

/// A drone with a camera on board and no other feature of Announcement 28.
fn drone_with(camera: InfraredImager) -> Uav {
    Uav {
        flies_beyond_sight: true.into(),
        endurance: minutes(41.0).into(),
        takeoff_mass: kilograms(9.2).into(),
        gust_tolerance: kilometres_per_hour(43.2).into(),
        range: kilometres(20.0).into(),
        aerosol_capacity: Fact::ABSENT,
        radio_exceeds_approval: false.into(),
        drops_payload: false.into(),
        takes_uncertified_payloads: false.into(),
        carries: [camera].into(),
        ..Uav::default()
    }
}

fn classify<'a>(item: impl Into<ItemRef<'a>>, on: Date) -> Classification {
    Case::new(item, on).under([Cn]).classify()
}

fn verdict<'a>(item: impl Into<ItemRef<'a>>, on: Date) -> Verdict {
    Case::new(item, on).under([Cn]).verdict(Cn)
}

const DAY_BEFORE: Date = date(2023, 8, 31);
const FIRST_DAY: Date = date(2023, 9, 1);
const LAST_DAY: Date = date(2024, 8, 31);
const FIRST_DAY_OUT: Date = date(2024, 9, 1);
const UNIFIED_LIST: Date = date(2024, 12, 1);

#[test]
fn a_thermal_camera_made_a_consumer_drone_controlled_for_one_year() {
    let drone = drone_with(camera(millikelvins(39.0).into()));
    for (day, expected, standing, texts) in [
        (DAY_BEFORE, Verdict::NotListed, Standing::Pending, &[] as &[&str]),
        (FIRST_DAY, Verdict::Controlled, Standing::InForce, &[]),
        (LAST_DAY, Verdict::Controlled, Standing::InForce, &[]),
        (FIRST_DAY_OUT, Verdict::NotListed, Standing::Ended, &[ENDED]),
        (UNIFIED_LIST, Verdict::NotListed, Standing::Ended, &[ENDED]),
    ] {
        let answer = classify(&drone, day);
        assert_eq!(answer.verdict(Cn), Some(expected), "{day}");
        let [entry] = &answer.regimes[0].entries[..] else { panic!("{day}: {answer:?}") };
        assert_eq!((entry.entry.as_ref(), entry.standing), ("CN-2023-28", standing), "{day}");
        let cites = answer.citations();
        assert!(cites.contains(&"MOFCOM Announcement 28 of 2023, 一".into()), "{day}: {cites:?}");
        assert!(texts.iter().all(|text| cites.iter().any(|cite| cite == text)), "{day}: {cites:?}");
    }
}

const ENDED: &str = "ended on 2024-09-01 by MOFCOM Announcement 31 of 2024, paragraph 9";

#[test]
fn the_ground_is_the_camera_with_its_margin() {
    let answer = classify(&drone_with(camera(millikelvins(39.0).into())), FIRST_DAY);
    let findings = answer.findings();
    let netd = findings.iter().find(|finding| finding.path == "carries[0].netd").expect("the camera is told");
    let margin = netd.margin.as_ref().expect("an exact value has a margin");
    assert_eq!((netd.value.as_ref(), netd.accepts.as_ref()), ("39 mK", "< 40 mK"));
    assert_eq!((margin.distance.as_str(), margin.side), ("1 mK", Side::Below));
}

#[test]
fn a_camera_at_the_limit_never_made_the_drone_controlled() {
    for netd in [millikelvins(40.0), kelvins(0.04)] {
        let drone = drone_with(camera(netd.into()));
        for day in [DAY_BEFORE, FIRST_DAY, LAST_DAY, FIRST_DAY_OUT, UNIFIED_LIST, date(2026, 11, 24)] {
            assert_eq!(verdict(&drone, day), Verdict::NotListed, "{netd} on {day}");
        }
    }
}

#[test]
fn a_data_sheet_that_says_at_most_50_mk_leaves_it_open() {
    let drone = drone_with(camera(Fact::at_most(millikelvins(50.0))));
    let answer = classify(&drone, FIRST_DAY);
    assert_eq!(answer.verdict(Cn), Some(Verdict::Undetermined));
    let open: Vec<_> = answer.open_questions().iter().map(ToString::to_string).collect();
    assert_eq!(open, ["carries[0].netd"]);
    assert_eq!(verdict(&drone, FIRST_DAY_OUT), Verdict::NotListed);
}

/// The bans are about drones that nothing controls, and begin on 1 September 2023.
#[test]
fn a_military_end_is_prohibited_where_nothing_else_controls_the_drone() {
    let listed = drone_with(camera(millikelvins(39.0).into()));
    let unlisted = drone_with(camera(millikelvins(40.0).into()));
    let export = Export { military_end_use: true.into(), ..civil_export() };
    for (day, of_listed, of_unlisted) in [
        (DAY_BEFORE, Verdict::NotListed, Verdict::NotListed),
        (FIRST_DAY, Verdict::Controlled, Verdict::Prohibited),
        (LAST_DAY, Verdict::Controlled, Verdict::Prohibited),
        (FIRST_DAY_OUT, Verdict::Prohibited, Verdict::Prohibited),
        (date(2024, 11, 30), Verdict::Prohibited, Verdict::Prohibited),
        (UNIFIED_LIST, Verdict::Prohibited, Verdict::Prohibited),
        (date(2026, 11, 24), Verdict::Prohibited, Verdict::Prohibited),
    ] {
        for (drone, expected) in [(&listed, of_listed), (&unlisted, of_unlisted)] {
            let case = Case::new(drone, day).under([Cn]).for_export(&export);
            assert_eq!(case.verdict(Cn), expected, "{day}, {:?}", drone.carries);
            assert_eq!(case.classify().verdict(Cn), Some(expected), "{day}");
        }
    }
}

#[test]
fn a_ban_is_cited() {
    let drone = drone_with(camera(millikelvins(40.0).into()));
    let export = Export { military_end_use: true.into(), ..civil_export() };
    for (day, text) in [
        (FIRST_DAY, "MOFCOM Announcement 28 of 2023, the paragraph on other unmanned aircraft"),
        (FIRST_DAY_OUT, "MOFCOM Announcement 31 of 2024, 二"),
        (UNIFIED_LIST, "the unified control list (Announcement 51 of 2024), 9A501, remark"),
    ] {
        let answer = Case::new(&drone, day).under([Cn]).for_export(&export).classify();
        assert_eq!(answer.citations(), [text], "{day}");
        let open = Export { military_end_use: Fact::UNKNOWN, ..civil_export() };
        let answer = Case::new(&drone, day).under([Cn]).for_export(&open).classify();
        assert_eq!(answer.verdict(Cn), Some(Verdict::Undetermined), "{day}");
        assert_eq!(answer.open_questions()[0].to_string(), "export.military_end_use", "{day}");
    }
}

fn civil_export() -> Export {
    Export {
        destination: "FR".parse().expect("a country"),
        military_end_use: false.into(),
        military_end_user: false.into(),
        wmd_end_use: false.into(),
        terrorist_end_use: false.into(),
        authority_notice: false.into(),
        ..Export::default()
    }
}

#[test]
fn an_imager_for_a_long_flying_drone_lost_its_control_with_announcement_31() {
    let drone = Uav { flies_beyond_sight: true.into(), endurance: minutes(75.0).into(), ..Uav::default() };
    let imager = InfraredImager {
        shortest_wavelength: micrometres(8.0).into(),
        longest_wavelength: micrometres(14.0).into(),
        ifov: milliradians(3.0).into(),
        designed_for: drone.into(),
        ..InfraredImager::default()
    };
    for (day, expected) in [
        (DAY_BEFORE, Verdict::NotListed),
        (FIRST_DAY, Verdict::Controlled),
        (LAST_DAY, Verdict::Controlled),
        (FIRST_DAY_OUT, Verdict::NotListed),
        (UNIFIED_LIST, Verdict::NotListed),
    ] {
        assert_eq!(verdict(&imager, day), expected, "{day}");
    }
    let cites = classify(&imager, LAST_DAY).citations();
    for text in
        ["MOFCOM Announcement 27 of 2023, 一(二)1", "MOFCOM and GACC Announcement 31 of 2015, annex 1, 1.1.2"]
    {
        assert!(cites.iter().any(|cite| cite == text), "{cites:?}");
    }
    let sharp = InfraredImager { ifov: milliradians(2.4).into(), ..imager };
    assert_eq!(verdict(&sharp, FIRST_DAY_OUT), Verdict::Controlled);
}

#[test]
fn other_units_are_at_the_limit_and_not_beside_it() {
    assert_eq!(knots(25.0), kilometres_per_hour(46.3));
    assert_eq!(kelvins(0.04), millikelvins(40.0));
    assert_eq!(watts(16_000.0), kilowatts(16.0));
    assert_eq!(minutes(60.0), hours(1.0));
    assert_eq!(grams(7_000.0), kilograms(7.0));

    let windy = Uav { endurance: minutes(41.0).into(), ..steady(knots(25.0)) };
    let answer = classify(&windy, UNIFIED_LIST);
    assert_eq!(answer.verdict(Cn), Some(Verdict::Controlled));
    assert_eq!(side(&answer, "gust_tolerance"), Side::At);

    let drone = Uav { flies_beyond_sight: true.into(), endurance: minutes(75.0).into(), ..Uav::default() };
    let engine = |power| Engine {
        kind: EngineKind::Turboshaft.into(),
        continuous_power: power,
        designed_for: drone.clone().into(),
        ..Engine::default()
    };
    let answer =
        Case::new(&engine(watts(16_000.0).into()), FIRST_DAY).under([Cn]).with_all_entries().classify();
    assert_eq!(answer.verdict(Cn), Some(Verdict::NotListed));
    assert_eq!(side(&answer, "continuous_power"), Side::At);
    assert_eq!(verdict(&engine(watts(16_000.1).into()), FIRST_DAY), Verdict::Controlled);
}

fn steady(gusts: Quantity<Speed>) -> Uav {
    Uav {
        flies_beyond_sight: true.into(),
        gust_tolerance: gusts.into(),
        model_aircraft: false.into(),
        ..Uav::default()
    }
}

fn side(answer: &Classification, path: &str) -> Side {
    let findings = answer.findings();
    let margins =
        findings.iter().filter(|finding| finding.path == path).filter_map(|finding| finding.margin.as_ref());
    margins.map(|margin| margin.side).next().expect("a value with a margin")
}

#[test]
fn a_drone_is_controlled_though_no_single_entry_is_sure() {
    let drone = Uav { endurance: (minutes(40.0)..=minutes(90.0)).into(), ..steady(knots(25.0)) };
    let answer = classify(&drone, date(2025, 1, 1));
    let decision = answer.under(Cn).expect("China was consulted");
    assert_eq!(decision.verdict, Verdict::Controlled);
    assert_eq!(decision.jointly, ["9A012.a.1", "9A012.a.2"]);
    assert!(decision.entries.iter().all(|entry| entry.truth == Truth::Unknown), "{:?}", decision.entries);

    let calm = Uav { gust_tolerance: knots(24.9).into(), ..drone };
    let answer = classify(&calm, date(2025, 1, 1));
    assert_eq!(answer.verdict(Cn), Some(Verdict::Undetermined));
    assert_eq!(answer.regimes[0].jointly, [""; 0]);
}

#[test]
fn nothing_known_is_never_a_clearance() {
    for day in [date(2016, 1, 1), FIRST_DAY, FIRST_DAY_OUT, UNIFIED_LIST] {
        assert_eq!(verdict(&Uav::default(), day), Verdict::Undetermined, "{day}");
    }
}

#[test]
fn a_suspended_control_is_told_and_does_not_apply() {
    let battery = Battery { specific_energy: watt_hours_per_kilogram(320.0).into(), ..Battery::default() };
    for (day, standing, expected) in [
        (date(2025, 11, 7), Standing::Pending, Verdict::NotListed),
        (date(2025, 11, 8), Standing::Suspended, Verdict::NotListed),
        (date(2026, 11, 10), Standing::Suspended, Verdict::NotListed),
        (date(2026, 11, 11), Standing::Suspended, Verdict::Undetermined),
        (date(2027, 1, 10), Standing::Suspended, Verdict::Undetermined),
    ] {
        let answer = classify(&battery, day);
        let entry = &answer.regimes[0].entries[0];
        assert_eq!(
            (entry.entry.as_ref(), entry.standing, entry.truth),
            ("BAT-58", standing, Truth::Yes),
            "{day}"
        );
        assert_eq!(answer.verdict(Cn), Some(expected), "{day}");
    }
}

#[test]
fn every_example_reads_classifies_and_reads_back() {
    let goods = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/goods");
    let mut names = Vec::new();
    for file in std::fs::read_dir(goods).expect("the goods are there") {
        let path = file.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let Some(format) = Format::of_name(&name) else { continue };
        let bytes = std::fs::read(&path).expect("a readable file");
        for described in read(&bytes, format) {
            let described = described.unwrap_or_else(|error| panic!("{name}: {error}"));
            reads_back(&name, &described);
            for day in [DAY_BEFORE, FIRST_DAY, FIRST_DAY_OUT, UNIFIED_LIST, date(2026, 11, 24)] {
                let answer = classify(&described.item, day);
                assert_eq!(answer.verdict(Cn), Some(verdict(&described.item, day)), "{name}, {day}");
                serde_json::to_string(&answer).unwrap_or_else(|error| panic!("{name}: {error}"));
            }
        }
        names.push(name);
    }
    assert!(names.contains(&"dji-mavic-air.toml".to_owned()) && names.len() > 40, "{names:?}");
}

fn reads_back(name: &str, described: &Described) {
    let json = serde_json::to_string(described).unwrap_or_else(|error| panic!("{name}: {error}"));
    let toml = toml::to_string(described).unwrap_or_else(|error| panic!("{name}: {error}"));
    for (text, format) in [(&json, Format::Json), (&json, Format::Ndjson), (&toml, Format::Toml)] {
        let again = read(text.as_bytes(), format);
        assert_eq!(again, [Ok(described.clone())], "{name} as {format}");
    }
}

#[test]
fn a_mavic_air_asks_for_little_more() {
    let file = include_bytes!("../../examples/goods/dji-mavic-air.toml");
    let [Ok(described)] = &read(file, Format::Toml)[..] else { panic!("the file describes one item") };
    assert_eq!(described.item.borrow().name(), Some("DJI Mavic Air"));
    let answer = classify(&described.item, FIRST_DAY);
    assert!(!answer.regimes[0].entries.iter().any(|entry| entry.entry == "CN-2023-28"), "21 min are too few");
    assert!(!answer.regimes[0].entries.iter().any(|entry| entry.entry == "CN-2015-31-1.1.2"));
}
