//! How fast the library decides, beside a hand-written rule in the same run.
//!
//! `cargo bench --bench decide` prints for Announcement 28 of 2023 the time
//! per item of both, over the same 1,024 drones with all facts known, and the
//! time for every entry of a regime on one drone with three payloads.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dualuse::fact::Kind;
use dualuse::files::read_line;
use dualuse::item::Attribute;
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::items::{InertialUnit, InfraredImager, Laser, Uav};
use dualuse::quantity::*;
use dualuse::{Case, Catalogue, Category, DesignedFor, Item, LawOfDay, Regime, Truth, date};

#[path = "decide/by_hand.rs"]
mod by_hand;
#[path = "decide/dice.rs"]
mod dice;

use dice::Dice;

/// An item of which every flag, choice and amount is known: flags are no, what can be
/// absent is, and a laser has no power. Little controls it, so nearly every entry must be
/// asked; its sets and texts are unknown.
fn described(category: Category, carries: &str) -> Item {
    let value = |attribute: &Attribute| match attribute.kind {
        _ if attribute.optional => "none".to_owned(),
        Kind::Amount(_) if attribute.name == "wavelength" => "1 µm".to_owned(),
        Kind::Flag => "no".to_owned(),
        Kind::Choice(choices) => choices[choices.len() - 1].to_owned(),
        Kind::Amount(dimension) => {
            let number = if category == Category::Laser { 0 } else { 1 };
            format!("{number} {}", dimension.units[0].symbol).trim_end().to_owned()
        }
        _ => "unknown".to_owned(),
    };
    let facts = category.attributes().iter();
    let facts = facts.map(|attribute| format!("\"{}\":\"{}\"", attribute.name, value(attribute)));
    let facts = facts.collect::<Vec<_>>().join(",");
    let line = format!(
        "{{\"category\":\"{category}\",\"designed_for\":\"nothing_in_particular\",\"carries\":[{carries}],{facts}}}"
    );
    read_line(line.as_bytes(), 1).expect("it is described").item
}

/// A drone with three payloads, of which every value is known.
fn known() -> Item {
    let payloads = [Category::InfraredImager, Category::Laser, Category::InertialUnit];
    let payloads = payloads.map(|category| serde_json::to_string(&described(category, "")).expect("JSON"));
    described(Category::Uav, &payloads.join(","))
}

/// A drone with three payloads, of which a spec sheet gives the usual.
fn as_on_a_sheet() -> Uav {
    let camera = InfraredImager {
        shortest_wavelength: micrometres(8.0).into(),
        longest_wavelength: micrometres(14.0).into(),
        netd: millikelvins(50.0).into(),
        frame_rate: hertz(30.0).into(),
        designed_for: DesignedFor::NothingInParticular,
        ..InfraredImager::default()
    };
    let ranger = Laser {
        r#use: LaserUse::RangeFinding.into(),
        hazard_class: LaserClass::Class1.into(),
        wavelength: nanometres(905.0).into(),
        designed_for: DesignedFor::NothingInParticular,
        ..Laser::default()
    };
    let unit = InertialUnit { heading_accuracy: degrees(3.0).into(), ..InertialUnit::default() };
    Uav {
        model_aircraft: false.into(),
        flies_beyond_sight: true.into(),
        endurance: minutes(41.0).into(),
        range: kilometres(20.0).into(),
        takeoff_mass: kilograms(9.2).into(),
        carries: vec![camera.into(), ranger.into(), unit.into()].into(),
        ..Uav::default()
    }
}

fn announcement_28(criterion: &mut Criterion) {
    let mut dice = Dice(28);
    let drones: Vec<_> = (0..1024).map(|_| dice.drone()).collect();
    let day = date(2024, 1, 1);
    let law = LawOfDay::on(day);
    let rule = law.entry(Regime::Cn, "CN-2023-28").expect("it is law on the day");
    for drone in &drones {
        assert_eq!(rule.truth(drone), Truth::from(by_hand::announcement_28(drone)), "{drone:?}");
    }
    let mut group = criterion.benchmark_group("announcement 28, all facts known");
    group.throughput(Throughput::Elements(1024));
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| drones.iter().filter(|drone| by_hand::announcement_28(black_box(drone))).count());
    });
    group.bench_function("dualuse", |bencher| {
        bencher.iter(|| drones.iter().filter(|drone| rule.truth(black_box(*drone)) == Truth::Yes).count());
    });
    group.finish();
}

fn every_entry(criterion: &mut Criterion) {
    let day = date(2026, 11, 24);
    let law = LawOfDay::on(day);
    let (known, sheet) = (known(), Item::from(as_on_a_sheet()));
    for (name, item) in [("every value known", &known), ("as on a sheet", &sheet)] {
        let mut group = criterion.benchmark_group(format!("a drone with three payloads, {name}"));
        group.bench_function("verdict of China", |bencher| {
            bencher.iter(|| law.case(black_box(item)).verdict(Regime::Cn))
        });
        group.bench_function("verdicts of all regimes", |bencher| {
            bencher.iter(|| {
                let case = law.case(black_box(item));
                Regime::ALL.iter().map(|&regime| case.verdict(regime)).max()
            });
        });
        group.bench_function("all regimes, explained", |bencher| {
            bencher.iter(|| law.case(black_box(item)).classify());
        });
        group.finish();
    }
}

/// What to ask next of a drone with three payloads, under a law that is kept.
fn next_questions(criterion: &mut Criterion) {
    let law = LawOfDay::on(date(2026, 11, 24));
    let sheet = Item::from(as_on_a_sheet());
    assert_eq!(law.case(&sheet).questions(5).len(), 5);
    let mut group = criterion.benchmark_group("a drone with three payloads, as on a sheet");
    group.bench_function("the five next questions", |bencher| {
        bencher.iter(|| law.case(black_box(&sheet)).questions(5));
    });
    group.bench_function("classified without questions", |bencher| {
        bencher.iter(|| law.case(black_box(&sheet)).asking(0).classify());
    });
    group.finish();
}

/// Announcement 28 where a third of the facts are unknown.
fn announcement_28_in_part(criterion: &mut Criterion) {
    let mut dice = Dice(29);
    let mut half_known = || {
        let drone = dice.drone();
        dice.forget(drone)
    };
    let drones: Vec<_> = (0..1024).map(|_| half_known()).collect();
    let law = LawOfDay::on(date(2024, 1, 1));
    let rule = law.entry(Regime::Cn, "CN-2023-28").expect("it is law on the day");
    let mut group = criterion.benchmark_group("announcement 28, a third of the facts unknown");
    group.throughput(Throughput::Elements(1024));
    group.bench_function("dualuse", |bencher| {
        bencher.iter(|| drones.iter().filter(|drone| rule.truth(black_box(*drone)) == Truth::Yes).count());
    });
    group.finish();
}

/// A drone with ever more half-known things on board.
fn half_known_parts(criterion: &mut Criterion) {
    let law = LawOfDay::on(date(2026, 11, 24));
    let part = |at: usize| -> Item {
        let wavelength = nanometres(500.0 + at as f64);
        match at % 3 {
            0 => InfraredImager { frame_rate: hertz(30.0).into(), ..InfraredImager::default() }.into(),
            1 => Laser { wavelength: wavelength.into(), ..Laser::default() }.into(),
            _ => InertialUnit::default().into(),
        }
    };
    let mut group = criterion.benchmark_group("verdicts of all regimes, half-known parts");
    for count in [16, 32, 64, 128] {
        let parts: Vec<_> = (0..count).map(part).collect();
        let drone = Uav { carries: parts.into(), ..Uav::default() };
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(count.to_string(), |bencher| {
            bencher.iter(|| Regime::ALL.map(|regime| law.verdict(regime, black_box(&drone))));
        });
    }
    group.finish();
}

/// What a law of a day costs before it is kept.
fn from_nothing(criterion: &mut Criterion) {
    let day = date(2026, 11, 24);
    let bare = Uav { carries: Vec::new().into(), ..as_on_a_sheet() };
    let sheet = as_on_a_sheet();
    let mut group = criterion.benchmark_group("from nothing");
    group.sample_size(20);
    group.bench_function("the law of a day, all regimes", |bencher| {
        bencher.iter(|| LawOfDay::of(&Catalogue::built_in(), black_box(day)).is_ok());
    });
    group.bench_function("a drone with nothing on board, explained", |bencher| {
        bencher.iter(|| Case::new(black_box(&bare), day).classify());
    });
    group.bench_function("a drone with three payloads, as on a sheet, explained", |bencher| {
        bencher.iter(|| Case::new(black_box(&sheet), day).classify());
    });
    group.finish();
}

criterion_group!(
    benches,
    announcement_28,
    announcement_28_in_part,
    every_entry,
    half_known_parts,
    from_nothing,
    next_questions
);
criterion_main!(benches);
