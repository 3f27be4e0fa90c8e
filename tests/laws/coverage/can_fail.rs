//! A test that cannot fail is a defect: without a row there is a gap, and a
//! wrong row is told.

use dualuse::Regime::{Cn, Mtcr};
use dualuse::Standing::InForce;
use dualuse::Truth::{No, Yes};

use super::{gaps_of, rows_of, trials_of};
use crate::rows::{Change, Rows, change};
use crate::{cn, mtcr};

/// The gaps of a Chinese entry if only these rows are kept.
fn gaps_with(entry: &str, keep: impl Fn(&Change, &str) -> bool) -> Vec<String> {
    let control = cn_control(entry);
    let rows = rows_of(cn::ROWS, control);
    let mut trials = trials_of(&rows);
    for trial in &mut trials {
        trial.rows.retain(|row| keep(trial.change, row.value));
    }
    gaps_of(control, &rows, &trials)
}

fn cn_control(entry: &str) -> &'static dualuse::Control {
    let measures = Cn.measures().iter().map(|measure| &measure.control);
    Cn.controls().iter().copied().chain(measures).find(|control| control.id == entry).expect("a known entry")
}

#[test]
fn with_all_rows_there_is_no_gap() {
    assert_eq!(gaps_with("CN-2015-20-2", |_, _| true), [""; 0]);
}

#[test]
fn a_row_below_at_and_above_each_limit_is_needed() {
    for value in ["299.999 km", "300 km", "300.001 km"] {
        let gaps = gaps_with("CN-2015-20-1", |change, other| change.path != "range" || other != value);
        assert_eq!(gaps[0], "CN-2015-20-1: no row tries range >= 300 km since 2015-07-01", "{value}");
    }
}

#[test]
fn rows_on_both_sides_must_differ() {
    static MODEL: Rows = Rows::of(Cn, "CN-2015-20-1")
        .on(&["2020-06-01"])
        .item(&["category = 'uav'", "model_aircraft = true"])
        .changes(&[change("range", &[("299.999 km", No), ("300 km", No), ("300.001 km", No)])]);
    let gaps = gaps_of(cn_control("CN-2015-20-1"), &[&MODEL], &trials_of(&[&MODEL]));
    assert_eq!(gaps[0], "CN-2015-20-1: no row tries range >= 300 km since 2015-07-01");
    assert_eq!(gaps[2], "CN-2015-20-1: no row tries point 1 (a range of 300 km or more) since 2015-07-01");
}

#[test]
fn a_flag_is_tried_both_ways() {
    let gaps = gaps_with("CN-2015-20-1", |change, value| change.path != "model_aircraft" || value == "yes");
    let note = "point note (not a model aircraft for recreation or competition)";
    let flag = "CN-2015-20-1: no row tries model_aircraft yes since 2015-07-01";
    assert_eq!(gaps, [flag.to_owned(), format!("CN-2015-20-1: no row tries {note} since 2015-07-01")]);
}

#[test]
fn every_choice_is_tried() {
    let gaps = gaps_with("CN-2015-31-eng", |_, value| value != "turboshaft");
    assert_eq!(gaps, ["CN-2015-31-eng: no row tries kind piston or rotary since 2015-08-15"]);
}

#[test]
fn a_country_is_tried_against_another() {
    let gaps = gaps_with("US-34", |_, value| value == "US" || !["JP", "FR"].contains(&value));
    assert_eq!(gaps.len(), 1, "{gaps:?}");
    assert_eq!(gaps[0], "US-34: no row tries destination US since 2026-08-05");
}

#[test]
fn a_point_without_a_limit_is_tried() {
    let gaps = gaps_with("CN-2023-27-4.2", |change, _| !change.path.starts_with("designed_for"));
    let point = "point 4.2 (specially for civil counter-drone systems)";
    assert_eq!(
        gaps,
        ["civil yes", point].map(|gap| format!("CN-2023-27-4.2: no row tries {gap} since 2023-09-01"))
    );
}

#[test]
fn a_reference_to_another_entry_is_tried() {
    let gaps = gaps_with("CN-2023-28", |change, _| change.path != "gust_tolerance");
    assert_eq!(gaps, ["CN-2023-28: no row tries the reference to CN-2015-31-1.1.1 since 2023-09-01"]);
}

#[test]
fn the_readings_of_a_dispute_are_seen_to_part_and_to_agree() {
    let gaps = gaps_with("CN-2015-20-2", |_, value| !["20 L", "20000 mL"].contains(&value));
    for reading in ["20 L included", "20 L excluded"] {
        let parting = format!("no row tries a parting of CN-2015-20-20L, `{reading}`");
        assert!(gaps.iter().any(|gap| gap.contains(&parting)), "{gaps:?}");
    }
    let gaps = gaps_with("9A012.b.2", |change, value| change.path != "designed_for" && value != "16 kW");
    assert!(gaps.iter().any(|gap| gap.contains("point any unmanned aircraft")), "{gaps:?}");
}

#[test]
fn a_limit_of_a_reading_is_tried_under_that_reading() {
    let gaps =
        gaps_with("CN-2015-20-2", |change, _| change.adopting != Some(("CN-2015-20-20L", "20 L excluded")));
    assert_eq!(
        gaps,
        ["CN-2015-20-2: no row tries aerosol_capacity > 20 L since 2015-07-01 read as `20 L excluded`"]
    );
}

#[test]
fn a_day_before_and_a_first_day_are_needed() {
    static ALMOST: Rows = Rows::of(Cn, "US-34").days(&[("2026-08-05", InForce)]);
    let gaps = gaps_of(cn_control("US-34"), &[&ALMOST], &trials_of(&rows_of(cn::ROWS, cn_control("US-34"))));
    assert_eq!(gaps, ["US-34: no row tries day 2026-08-04"]);
}

#[test]
fn every_version_needs_its_own_rows() {
    let control = cn_control("CN-2024-31-CA");
    let rows = rows_of(cn::ROWS, control);
    let mut trials = trials_of(&rows);
    trials.retain(|trial| trial.day < "2024-12-01".parse().expect("a day"));
    let gaps = gaps_of(control, &rows, &trials);
    assert_eq!(gaps.len(), 3, "{gaps:?}");
    assert!(gaps.iter().all(|gap| gap.ends_with("since 2024-12-01")), "{gaps:?}");
}

#[test]
fn a_wrong_row_and_a_wrong_day_are_told() {
    static WRONG: Rows = Rows::of(Cn, "CN-2015-20-1")
        .days(&[("2015-06-30", InForce)])
        .on(&["2020-06-01"])
        .item(&["category = 'uav'", "range = '400 km'", "model_aircraft = false"])
        .changes(&[
            change("range", &[("300 km", No), ("299 km", No)]),
            change("model_aircraft", &[("yes", Yes)]).given(&[("range", "1000 km")]),
        ]);
    assert_eq!(
        WRONG.wrong(),
        [
            "CN-2015-20-1 on 2015-06-30 of its own item: expected in_force, yes, found pending, yes",
            "CN-2015-20-1 on 2020-06-01 with range = 300 km: expected no, found yes",
            "CN-2015-20-1 on 2020-06-01 with model_aircraft = yes, range = 1000 km: expected yes, found no",
        ]
    );
}

#[test]
fn a_day_on_which_it_may_have_been_law_is_needed() {
    static ALMOST: Rows = Rows::of(Mtcr, "1.A.2").days(&[("2015-12-30", InForce), ("2015-12-31", InForce)]);
    let control = Mtcr.controls().iter().find(|control| control.id == "1.A.2").expect("a known entry");
    let gaps = gaps_of(control, &[&ALMOST], &trials_of(&rows_of(mtcr::ROWS, control)));
    assert_eq!(gaps, ["1.A.2: no row tries day 2015-12-30, on which it may have been law"]);
}

#[test]
fn a_verdict_on_such_a_day_is_told() {
    static WRONG: Rows = Rows::of(Cn, "CN-2015-20-1").maybe_on(&["2015-06-30"]).item(&[
        "category = 'uav'",
        "range = '200 km'",
        "model_aircraft = false",
        "flies_beyond_sight = false",
    ]);
    assert_eq!(
        WRONG.wrong(),
        ["CN-2015-20-1 on 2015-06-30 of its own item: expected pending, yes, undetermined, \
             found pending, no, not_listed"]
    );
}

#[test]
fn only_what_is_named_idle_is_not_asked_for() {
    static RADIO: Rows = Rows::of(dualuse::Regime::Us, "7A994 (radio)").idle(&["5A991.g"]);
    let mut controls = RADIO.regime.controls().iter();
    let control = controls.find(|control| control.id == RADIO.entry).expect("a known entry");
    let gaps = gaps_of(control, &[&RADIO], &[]);
    let asked = |entry| gaps.iter().any(|gap| gap.contains(&format!("the reference to {entry} since")));
    assert!(asked("5A991.h") && !asked("5A991.g"), "{gaps:?}");
}
