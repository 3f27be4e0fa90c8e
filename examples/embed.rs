//! The library inside another program: a shop that asks before it ships.

use dualuse::items::{Export, InfraredImager, Uav};
use dualuse::quantity::{kilograms, millikelvins, minutes};
use dualuse::{Case, Regime, Verdict, date};

fn main() {
    let camera = InfraredImager { netd: millikelvins(39.0).into(), ..InfraredImager::default() };
    let drone = Uav {
        name: Some("Surveyor 9".to_owned()),
        flies_beyond_sight: true.into(),
        endurance: minutes(41.0).into(),
        takeoff_mass: kilograms(9.2).into(),
        carries: [camera].into(),
        ..Uav::default()
    };
    let order = Export { military_end_use: false.into(), ..Export::default() };

    let answer = Case::new(&drone, date(2024, 1, 1)).under([Regime::Cn]).for_export(&order).classify();

    match answer.verdict(Regime::Cn) {
        Some(Verdict::Prohibited) => println!("do not ship"),
        Some(Verdict::Controlled | Verdict::LicenceRequired) => println!("ask for a licence first"),
        _ => println!("not decided: ask the customer"),
    }
    for question in answer.open_questions() {
        println!("  still missing: {question}");
    }
    for citation in answer.citations() {
        println!("  see {citation}");
    }
}
