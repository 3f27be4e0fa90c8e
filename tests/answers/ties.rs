//! What physics adds, and that it never excludes a possible world.

use dualuse::item::{Node, narrowed, ties};
use dualuse::{Category, Item, LawOfDay, Regime, Verdict};

use crate::worlds::Dice;
use crate::{DAY, item};

fn derived(json: &str) -> Vec<(String, String, String)> {
    let found = narrowed(&item(json).item);
    found.derived.into_iter().map(|fact| (fact.path, fact.value, fact.by.into_owned())).collect()
}

fn fact(path: &str, value: &str, by: &str) -> (String, String, String) {
    (path.to_owned(), value.to_owned(), by.to_owned())
}

/// The manual's table has every tie, with what it says and why it holds, and no other.
#[test]
fn the_manual_tells_every_tie_with_its_source() {
    let page = include_str!("../../src/manual/questions.md");
    let told: Vec<_> = page.lines().filter(|line| line.starts_with("| `")).collect();
    let row = |tie: &dualuse::item::Tie| {
        format!("| `{}` | `{}` | {} | {} |", tie.category, tie.name, tie.says, tie.source)
    };
    assert_eq!(told, ties().iter().map(row).collect::<Vec<_>>());
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&format!("after {}\n  ties between values", ties().len())));
}

#[test]
fn each_tie_narrows() {
    let battery =
        r#"{"category":"uav","energy_source":"battery","endurance":"21 min","airspeed":"68.4 km/h"}"#;
    assert_eq!(derived(battery), [fact("range", "<= 23.94 km", "range")]);
    let masses = derived(r#"{"category":"uav","takeoff_mass":"3.5 kg"}"#);
    assert!(masses.contains(&fact("empty_mass", "<= 3.5 kg", "empty_mass")));
    assert!(masses.contains(&fact("payload_mass", "<= 3.5 kg", "payload_mass")));
    let mean = r#"{"category":"laser","continuous":false,"pulse_energy":"2 mJ","repetition_rate":"10 kHz"}"#;
    assert_eq!(derived(mean), [fact("output_power", "<= 20 W", "mean_power")]);
    let band = r#"{"category":"infrared_imager","shortest_wavelength":"8 µm"}"#;
    assert_eq!(derived(band), [fact("longest_wavelength", ">= 8 µm", "wavelengths")]);
    let radio = r#"{"category":"radio","highest_frequency":"6 GHz"}"#;
    assert_eq!(derived(radio), [fact("lowest_frequency", "<= 6 GHz", "frequencies")]);
}

/// Of choices of which one holds, the last that is left does.
#[test]
fn choices_narrow_each_other() {
    let autopilot = r#"{"category":"inertial_unit","automatic_pilot_of_uav":true}"#;
    assert_eq!(derived(autopilot), [fact("in_7a_or_7b", "yes", "autopilot")]);
    let judged = r#"{"category":"inertial_unit","in_7a_or_7b":false,"gyro_stabilized_platform":true,"usable_in_missiles":true}"#;
    let found = derived(judged);
    assert!(found.contains(&fact("automatic_pilot_of_uav", "no", "autopilot")), "{found:?}");
    assert!(found.contains(&fact("in_civil_aircraft", "yes", "stabilized_platform")), "{found:?}");
    let against = r#"{"category":"inertial_unit","in_7a_or_7b":false,"automatic_pilot_of_uav":true}"#;
    let [contradiction] = &narrowed(&item(against).item).contradictions[..] else { panic!("one is told") };
    assert_eq!((contradiction.by.as_ref(), contradiction.paths.len()), ("autopilot", 2));
}

#[test]
fn figures_are_absent_together() {
    let none = r#"{"category":"inertial_unit","unaided_drift_rate":"none"}"#;
    let found = derived(none);
    for path in ["unaided_drift_per_distance", "unaided_drift_per_day", "unaided_drift_in_8_hours"] {
        assert!(found.contains(&fact(path, "none", "unaided_position")), "{path}: {found:?}");
    }
    let some = r#"{"category":"inertial_unit","unaided_drift_in_8_hours":"0.1 nmi"}"#;
    assert!(derived(some).contains(&fact("unaided_drift_rate", "present", "unaided_position")));
    let both = r#"{"category":"inertial_unit","unaided_drift_rate":"none","unaided_drift_per_day":"1 nmi"}"#;
    assert_eq!(narrowed(&item(both).item).contradictions.len(), 1);
}

#[test]
fn the_field_of_view_is_the_lesser_as_note_3_prints_it() {
    // 640 x 512 elements of 12 µm behind 5.5 mm: 12 µm / 5.5 mm is 2.18 mrad, the note gives 1.90.
    let lens = r#"{"category":"infrared_imager","columns":640,"rows":512,"horizontal_field_of_view":"1216 mrad","vertical_field_of_view":"1024 mrad","pixel_pitch":"12 µm","focal_length":"5.5 mm"}"#;
    assert_eq!(derived(lens), [fact("ifov", "1.9 mrad", "ifov")]);
    let no_lens = lens.replace(r#""1216 mrad""#, r#""1216 mrad or none""#);
    assert_eq!(derived(&no_lens), []);
}

#[test]
fn what_is_no_tie_narrows_nothing() {
    for json in [
        // A fuel engine may fly farther high up; so may an aircraft of which it is not told.
        r#"{"category":"uav","energy_source":"fuel","endurance":"20 min","airspeed":"900 km/h"}"#,
        r#"{"category":"uav","endurance":"20 min","airspeed":"900 km/h"}"#,
        // What can be taken off counts as payload, and may be in the maker's empty mass.
        r#"{"category":"uav","empty_mass":"3 kg","payload_mass":"2 kg","takeoff_mass":">= 4 kg"}"#,
        r#"{"category":"laser","hazard_class":"1","pulse_energy":"1 mJ","pulse_duration":"5 ns"}"#,
        r#"{"category":"infrared_imager","pixel_pitch":"12 µm","focal_length":"5.5 mm"}"#,
    ] {
        assert_eq!(derived(json), [], "{json}");
    }
}

#[test]
fn a_contradiction_is_told_and_the_facts_stand_as_stated() {
    let law = LawOfDay::on(DAY);
    let drone = item(
        r#"{"category":"uav","energy_source":"battery","endurance":"20 min","airspeed":"60 km/h","range":"400 km"}"#,
    );
    let told = law.case_of(&drone).classify();
    assert_eq!(told.derived, []);
    let [contradiction] = &told.contradictions[..] else { panic!("{:?}", told.contradictions) };
    assert_eq!(contradiction.paths, ["range", "endurance", "airspeed", "energy_source"]);
    let as_stated = law.case_of(&drone).without_ties();
    for regime in Regime::ALL {
        assert_eq!(told.verdict(regime), Some(as_stated.verdict(regime)));
    }
}

#[test]
fn ties_settle_what_facts_alone_leave_open() {
    let law = LawOfDay::on(DAY);
    let drone = item(
        r#"{"category":"uav","energy_source":"battery","endurance":"55 min","airspeed":"23 m/s","aerosol_capacity":"none","carries":[]}"#,
    );
    assert_eq!(law.case_of(&drone).verdict(Regime::Mtcr), Verdict::NotListed);
    assert_eq!(law.case_of(&drone).without_ties().verdict(Regime::Mtcr), Verdict::Undetermined);
}

/// A world that satisfies physics, as numbers in the unit of each attribute.
fn world(category: Category, dice: &mut Dice) -> Vec<(&'static str, f64, &'static str)> {
    let mut draw = |low: f64, high: f64| low + (high - low) * dice.below(1_000_001) as f64 / 1e6;
    match category {
        Category::Uav => {
            let takeoff = draw(0.2, 700.0);
            let (endurance, airspeed) = (draw(1.0, 300.0), draw(5.0, 300.0));
            vec![
                ("takeoff_mass", takeoff, "kg"),
                ("empty_mass", takeoff * draw(0.0, 1.0), "kg"),
                ("payload_mass", takeoff * draw(0.0, 1.0), "kg"),
                ("endurance", endurance, "min"),
                ("airspeed", airspeed, "km/h"),
                ("range", endurance / 60.0 * airspeed * draw(0.0, 0.999_999), "km"),
            ]
        }
        Category::InfraredImager => {
            let shortest = draw(0.4, 14.0);
            let unfiltered = draw(0.4, 14.0);
            let (columns, rows) = (draw(80.0, 2000.0).round(), draw(60.0, 2000.0).round());
            let (wide, high) = (draw(20.0, 1500.0), draw(20.0, 1500.0));
            vec![
                ("shortest_wavelength", shortest, "µm"),
                ("longest_wavelength", shortest + draw(0.0, 5.0), "µm"),
                ("unfiltered_shortest_wavelength", unfiltered, "µm"),
                ("unfiltered_longest_wavelength", unfiltered + draw(0.0, 5.0), "µm"),
                ("columns", columns, ""),
                ("rows", rows, ""),
                ("horizontal_field_of_view", wide, "mrad"),
                ("vertical_field_of_view", high, "mrad"),
                ("ifov", (wide / columns).min(high / rows), "mrad"),
            ]
        }
        Category::Laser => {
            let (energy, rate) = (draw(0.001, 500.0), draw(1.0, 1e5));
            vec![
                ("pulse_energy", energy, "mJ"),
                ("repetition_rate", rate, "Hz"),
                ("output_power", energy * rate / 1e3 * draw(0.0, 0.999_999), "W"),
            ]
        }
        _ => {
            let lowest = draw(0.1, 40.0);
            vec![("lowest_frequency", lowest, "GHz"), ("highest_frequency", lowest + draw(0.0, 9.0), "GHz")]
        }
    }
}

#[test]
fn a_world_that_satisfies_physics_is_never_excluded() {
    let mut dice = Dice(7);
    let mut narrower = 0;
    for category in
        [Category::Uav, Category::InfraredImager, Category::Laser, Category::Radar, Category::Radio]
    {
        for _ in 0..400 {
            let world = world(category, &mut dice);
            let mut item: Item = category.unknown();
            if category == Category::Uav {
                item.put("energy_source", &Node::from("battery")).unwrap();
            }
            if category == Category::Laser {
                item.put("continuous", &Node::from("no")).unwrap();
            }
            // The true value, with a hair's breadth of rounding, and an interval around it.
            let near = |value: f64, unit: &str| match unit {
                "" => format!("{value}"),
                unit => format!("{:.9}..{:.9} {unit}", value * (1.0 - 1e-6), value * (1.0 + 1e-6)),
            };
            for (path, value, unit) in &world {
                let text = match dice.below(4) {
                    0 => continue,
                    1 if !unit.is_empty() => format!("<= {:.9} {unit}", value * 1.2 + 1e-3),
                    2 if !unit.is_empty() => format!(">= {:.9} {unit}", value * 0.8),
                    _ => near(*value, unit),
                };
                item.put(path, &Node::Text(text)).unwrap();
            }
            let found = narrowed(&item);
            assert_eq!(found.contradictions, [], "{world:?}");
            narrower += usize::from(!found.derived.is_empty());
            let narrowed = found.item.unwrap_or(item);
            for (path, value, unit) in &world {
                let value = Node::Text(near(*value, unit));
                assert_eq!(narrowed.admits(path, &value), Ok(true), "{path} {value} of {world:?}");
            }
        }
    }
    assert!(narrower > 1_000, "{narrower}");
}

#[test]
fn each_tie_names_its_source() {
    for tie in ties() {
        assert!(!tie.source.is_empty() && !tie.says.is_empty() && tie.attributes().len() >= 2, "{tie:?}");
    }
}
