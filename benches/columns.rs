//! How fast batches are decided, beside the same items one at a time and the
//! bandwidth of memory in the same run.
//!
//! `cargo bench --bench columns --features simd`: Announcement 28 of 2023 on 1,048,576 drones
//! from encoded columns, and from raw columns of numbers with the encoding;
//! every drone entry of five regimes in one pass; 100,000 drones with three
//! payloads as on a sheet under all five regimes, as items and as columns; and
//! the largest diagram, of American lasers, on random ones.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dualuse::columns::{Batch, Bitmap};
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::items::{InertialUnit, InfraredImager, Laser, Uav};
use dualuse::quantity::*;
use dualuse::{Category, DesignedFor, Item, LawOfDay, Regime, date};

#[path = "../tests/columns/generate.rs"]
mod generate;

use generate::Dice;

const ROWS: usize = 1 << 20;

/// Drones as a table has them: numbers of which some are missing, flags as bits.
struct Table {
    numbers: Vec<(&'static str, &'static str, Vec<f64>)>,
    flags: Vec<(&'static str, Bitmap, Bitmap)>,
}

impl Table {
    /// One in so many facts is unknown, none if that is nought.
    fn new(unknown: usize) -> Self {
        let mut dice = Dice(28);
        let mut number = |from: usize, sides: usize| {
            let one = |_| match unknown > 0 && dice.chance(unknown) {
                true => f64::NAN,
                false => (from + dice.below(sides)) as f64,
            };
            (0..ROWS).map(one).collect::<Vec<_>>()
        };
        let numbers = vec![
            ("endurance", "min", number(20, 50)),
            ("range", "km", number(0, 400)),
            ("gust_tolerance", "km/h", number(20, 40)),
            ("takeoff_mass", "kg", number(4, 8)),
            ("empty_mass", "kg", number(2, 4)),
            ("aerosol_capacity", "L", number(0, 40)),
        ];
        let mut dice = Dice(29);
        let flags = [
            ("model_aircraft", 8),
            ("flies_beyond_sight", 2),
            ("autonomous", 2),
            ("radio_exceeds_approval", 8),
            ("drops_payload", 8),
            ("takes_uncertified_payloads", 8),
        ];
        let flags = flags.map(|(name, one_in)| {
            let yes: Bitmap = (0..ROWS).map(|_| dice.chance(one_in)).collect();
            let known: Bitmap = (0..ROWS).map(|_| unknown == 0 || !dice.chance(unknown)).collect();
            (name, yes, known)
        });
        Self { numbers, flags: flags.into() }
    }

    /// Nothing is on board.
    fn batch(&self) -> Batch<'_> {
        let mut batch = Batch::new(Category::Uav, ROWS);
        for (name, unit, numbers) in &self.numbers {
            batch.put_numbers(name, unit, &numbers[..]).expect("it is an amount");
        }
        for (name, yes, known) in &self.flags {
            batch.put_known_flags(name, yes.clone(), Some(known.clone())).expect("it is a flag");
        }
        batch.put_on_board([] as [(Vec<u32>, Batch<'_>); 0], None).expect("it is empty");
        batch
    }
}

fn announcement_28(criterion: &mut Criterion) {
    let law = LawOfDay::on(date(2024, 1, 1));
    let columns = law.columns(Category::Uav).entry(Regime::Cn, "CN-2023-28").expect("it is law on the day");
    let mut group = criterion.benchmark_group("announcement 28, 1,048,576 rows");
    group.throughput(Throughput::Elements(ROWS as u64)).sample_size(20);
    for (name, unknown) in [("all known", 0), ("a third unknown", 3)] {
        let table = Table::new(unknown);
        let batch = table.batch();
        let encoded = columns.encode(&batch);
        group.bench_function(format!("{name}, encoded columns"), |bencher| {
            bencher.iter(|| black_box(&encoded).decide())
        });
        group.bench_function(format!("{name}, raw columns"), |bencher| {
            bencher.iter(|| columns.decide(black_box(&batch)))
        });
    }
    group.finish();
}

/// As many bytes as Announcement 28 has columns of bits, only read, and copied.
fn memory(criterion: &mut Criterion) {
    let law = LawOfDay::on(date(2024, 1, 1));
    let columns = law.columns(Category::Uav).entry(Regime::Cn, "CN-2023-28").expect("it is law on the day");
    let bytes = columns.width() * ROWS / 8;
    let words = vec![1_u64; bytes / 8];
    let mut to = vec![0_u64; bytes / 8];
    let mut group = criterion.benchmark_group("the same bytes of memory");
    group.throughput(Throughput::Bytes(bytes as u64)).sample_size(20);
    let sum = |words: &[u64]| words.iter().fold(0_u64, |sum, word| sum.wrapping_add(*word));
    group.bench_function("sum", |bencher| bencher.iter(|| sum(black_box(&words))));
    group.bench_function("copy", |bencher| {
        bencher.iter(|| black_box(&mut to).copy_from_slice(black_box(&words)))
    });
    group.finish();
}

fn drone_entries(criterion: &mut Criterion) {
    let law = LawOfDay::on(date(2026, 11, 24));
    let columns = law.columns(Category::Uav).entries(Regime::ALL);
    let table = Table::new(3);
    let batch = table.batch();
    let encoded = columns.encode(&batch);
    let mut group = criterion.benchmark_group("every drone entry of five regimes, 1,048,576 rows");
    group.throughput(Throughput::Elements(ROWS as u64)).sample_size(20);
    group.bench_function("encoded columns", |bencher| bencher.iter(|| black_box(&encoded).decide()));
    group.bench_function("raw columns", |bencher| bencher.iter(|| columns.decide(black_box(&batch))));
    group.finish();
}

/// A drone with three payloads, of which a spec sheet gives the usual.
fn as_on_a_sheet(dice: &mut Dice) -> Item {
    let camera = InfraredImager {
        shortest_wavelength: micrometres(8.0).into(),
        longest_wavelength: micrometres(14.0).into(),
        netd: millikelvins(30.0 + dice.below(30) as f64).into(),
        frame_rate: hertz([9.0, 25.0, 30.0, 60.0][dice.below(4)]).into(),
        designed_for: DesignedFor::NothingInParticular,
        ..InfraredImager::default()
    };
    let ranger = Laser {
        r#use: LaserUse::RangeFinding.into(),
        hazard_class: LaserClass::Class1.into(),
        wavelength: nanometres([905.0, 1535.0, 1550.0][dice.below(3)]).into(),
        designed_for: DesignedFor::NothingInParticular,
        ..Laser::default()
    };
    let heading_accuracy = degrees(0.5 + dice.below(8) as f64 / 2.0).into();
    let unit = InertialUnit { heading_accuracy, ..InertialUnit::default() };
    Uav {
        model_aircraft: false.into(),
        flies_beyond_sight: true.into(),
        endurance: minutes(20.0 + dice.below(50) as f64).into(),
        range: kilometres(5.0 + dice.below(40) as f64).into(),
        takeoff_mass: kilograms(1.0 + dice.below(100) as f64 / 10.0).into(),
        carries: vec![camera.into(), ranger.into(), unit.into()].into(),
        ..Uav::default()
    }
    .into()
}

/// Numbers, row by row.
fn numbers(items: &[Item], number: impl Fn(&Item) -> Option<f64>) -> Vec<f64> {
    items.iter().map(|item| number(item).unwrap_or(f64::NAN)).collect()
}

/// The same drones as columns of numbers and texts, with their payloads as batches.
fn as_columns(drones: &[Item]) -> Batch<'static> {
    let payloads = |of: Category| -> Vec<Item> {
        let on_board = drones.iter().flat_map(|drone| drone.borrow().carries().items().unwrap_or_default());
        on_board.filter(|part| part.borrow().category() == of).cloned().collect()
    };
    let one_each: Vec<u32> = (0..=drones.len() as u32).collect();
    let nothing = |batch: &mut Batch<'static>| {
        batch
            .put_purposes(vec![DesignedFor::NothingInParticular], vec![0; drones.len()])
            .expect("each has one");
    };
    macro_rules! column {
        ($batch:ident, $items:expr, $kind:ident, $field:ident, $unit:literal) => {{
            let number = |item: &Item| match item {
                Item::$kind(item) => item.$field.exact()?.in_unit($unit),
                _ => None,
            };
            $batch.put_numbers(stringify!($field), $unit, numbers($items, number)).expect("it is an amount");
        }};
    }
    let items = payloads(Category::InfraredImager);
    let mut cameras = Batch::new(Category::InfraredImager, items.len());
    column!(cameras, &items, InfraredImager, shortest_wavelength, "µm");
    column!(cameras, &items, InfraredImager, longest_wavelength, "µm");
    column!(cameras, &items, InfraredImager, netd, "mK");
    column!(cameras, &items, InfraredImager, frame_rate, "Hz");
    nothing(&mut cameras);
    let items = payloads(Category::Laser);
    let mut rangers = Batch::new(Category::Laser, items.len());
    column!(rangers, &items, Laser, wavelength, "nm");
    rangers.put_texts("use", items.iter().map(|_| Some("range_finding"))).expect("each has one");
    rangers.put_texts("hazard_class", items.iter().map(|_| Some("1"))).expect("each has one");
    nothing(&mut rangers);
    let items = payloads(Category::InertialUnit);
    let mut units = Batch::new(Category::InertialUnit, items.len());
    column!(units, &items, InertialUnit, heading_accuracy, "°");
    let mut batch = Batch::new(Category::Uav, drones.len());
    column!(batch, drones, Uav, endurance, "min");
    column!(batch, drones, Uav, range, "km");
    column!(batch, drones, Uav, takeoff_mass, "kg");
    batch.put_flags("model_aircraft", drones.iter().map(|_| Some(false))).expect("each has one");
    batch.put_flags("flies_beyond_sight", drones.iter().map(|_| Some(true))).expect("each has one");
    let lists = [cameras, rangers, units].map(|parts| (one_each.clone(), parts));
    batch.put_on_board(lists, None).expect("one of each is on board of each");
    batch
}

fn on_a_sheet(criterion: &mut Criterion) {
    const DRONES: usize = 100_000;
    let mut dice = Dice(3);
    let drones: Vec<_> = (0..DRONES).map(|_| as_on_a_sheet(&mut dice)).collect();
    let law = LawOfDay::on(date(2026, 11, 24));
    let columns = law.columns(Category::Uav).verdicts(Regime::ALL);
    let batch = Batch::of_items(Category::Uav, &drones).expect("they are drones");
    let table = as_columns(&drones);
    let answer = columns.decide(&batch);
    assert_eq!(answer, columns.decide(&table));
    for regime in Regime::ALL {
        for row in (0..DRONES).step_by(997) {
            assert_eq!(
                answer.verdict(regime, row),
                Some(law.verdict(regime, &drones[row])),
                "{regime} {row}"
            );
        }
    }
    let mut group = criterion.benchmark_group("drones with three payloads as on a sheet, five regimes");
    group.sample_size(10).throughput(Throughput::Elements(DRONES as u64));
    group.bench_function("from columns", |bencher| bencher.iter(|| columns.decide(black_box(&table))));
    group.bench_function("from items", |bencher| bencher.iter(|| columns.decide(black_box(&batch))));
    let one = |drone| Regime::ALL.map(|regime| law.verdict(regime, black_box(drone)));
    group.bench_function("one at a time", |bencher| bencher.iter(|| drones.iter().map(one).max()));
    group.finish();
}

/// The largest diagram, on lasers around every limit of which about half the facts are known.
fn largest(criterion: &mut Criterion) {
    const LASERS: usize = 10_000;
    let law = LawOfDay::on(date(2026, 11, 24));
    let laser = |seed: usize| generate::item(&mut Dice(seed as u64), Category::Laser, 0);
    let lasers: Vec<_> = (0..LASERS).map(laser).collect();
    let batch = Batch::of_items(Category::Laser, &lasers).expect("they are lasers");
    let verdict = law.columns(Category::Laser).verdicts([Regime::Us]);
    let entries = law.columns(Category::Laser).entries([Regime::Us]);
    let mut group = criterion.benchmark_group("random lasers, United States");
    group.sample_size(20).throughput(Throughput::Elements(LASERS as u64));
    let encoded = verdict.encode(&batch);
    group.bench_function("verdict, encoded columns", |bencher| bencher.iter(|| black_box(&encoded).decide()));
    let encoded = entries.encode(&batch);
    group.bench_function("every entry, encoded columns", |bencher| {
        bencher.iter(|| black_box(&encoded).decide())
    });
    group.bench_function("verdict, from items", |bencher| bencher.iter(|| verdict.decide(black_box(&batch))));
    let one = |laser| law.verdict(Regime::Us, black_box(laser));
    group.bench_function("verdict, one at a time", |bencher| bencher.iter(|| lasers.iter().map(one).max()));
    group.finish();
}

criterion_group!(benches, announcement_28, memory, drone_entries, on_a_sheet, largest);
criterion_main!(benches);
