//! How fast the library decides, beside a hand-written rule in the same run.
//!
//! `cargo bench --bench decide` prints for Announcement 28 of 2023 the time
//! per item of both, over the same 1,024 drones with all facts known, and the
//! time for every entry of a regime on one drone with three payloads.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::items::{InertialUnit, InfraredImager, Item, ItemRef, Laser, SpectralCamera, Uav};
use dualuse::quantity::*;
use dualuse::{Case, DesignedFor, Fact, Regime, Truth, date};

#[path = "decide/by_hand.rs"]
mod by_hand;

use by_hand::{Drone, Payload};

/// The same small generator on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn chance(&mut self, one_in: u64) -> bool {
        self.below(one_in) == 0
    }

    fn drone(&mut self) -> Drone {
        let payloads = (0..self.below(4)).map(|_| match self.below(3) {
            0 => Payload::Spectral { hyperspectral: self.chance(4), extra_bands: self.chance(4) },
            1 => Payload::Infrared { netd_millikelvins: 30.0 + self.below(30) as f64 },
            _ => Payload::Laser {
                ranging: !self.chance(4),
                class: self.below(7) as u8,
                emission_limit_nanojoules: 200.0 + self.below(200) as f64,
                reference_aperture_millimetres: 15.0 + self.below(10) as f64,
                peak_power_watts: 40.0 + self.below(40) as f64,
            },
        });
        Drone {
            payloads: payloads.collect(),
            model: self.chance(8),
            beyond_sight: !self.chance(8),
            autonomous: self.chance(2),
            endurance_minutes: 20.0 + self.below(50) as f64,
            range_kilometres: self.below(400) as f64,
            gusts_kilometres_per_hour: 20.0 + self.below(40) as f64,
            takeoff_kilograms: 4.0 + self.below(8) as f64,
            empty_kilograms: 2.0 + self.below(4) as f64,
            aerosol_litres: if self.chance(4) { Some(self.below(20) as f64 * 2.0 + 1.0) } else { None },
            radio_exceeds_approval: self.chance(8),
            drops: self.chance(8),
            takes_uncertified: self.chance(8),
        }
    }
}

/// The same drone as an item of the library.
fn item(drone: &Drone) -> Uav {
    const CLASSES: [LaserClass; 7] = [
        LaserClass::Class1,
        LaserClass::Class1M,
        LaserClass::Class2,
        LaserClass::Class2M,
        LaserClass::Class3R,
        LaserClass::Class3B,
        LaserClass::Class4,
    ];
    let payload = |payload: &Payload| -> Item {
        match *payload {
            Payload::Spectral { hyperspectral, extra_bands } => SpectralCamera {
                hyperspectral: hyperspectral.into(),
                extra_bands: extra_bands.into(),
                ..SpectralCamera::default()
            }
            .into(),
            Payload::Infrared { netd_millikelvins } => {
                InfraredImager { netd: millikelvins(netd_millikelvins).into(), ..InfraredImager::default() }
                    .into()
            }
            Payload::Laser {
                ranging,
                class,
                emission_limit_nanojoules,
                reference_aperture_millimetres,
                peak_power_watts,
            } => Laser {
                r#use: if ranging { LaserUse::RangeFinding } else { LaserUse::Other }.into(),
                hazard_class: CLASSES[usize::from(class)].into(),
                emission_limit: nanojoules(emission_limit_nanojoules).into(),
                reference_aperture: millimetres(reference_aperture_millimetres).into(),
                peak_power: watts(peak_power_watts).into(),
                ..Laser::default()
            }
            .into(),
        }
    };
    Uav {
        model_aircraft: drone.model.into(),
        flies_beyond_sight: drone.beyond_sight.into(),
        autonomous: drone.autonomous.into(),
        endurance: minutes(drone.endurance_minutes).into(),
        range: kilometres(drone.range_kilometres).into(),
        gust_tolerance: kilometres_per_hour(drone.gusts_kilometres_per_hour).into(),
        takeoff_mass: kilograms(drone.takeoff_kilograms).into(),
        empty_mass: kilograms(drone.empty_kilograms).into(),
        aerosol_capacity: drone.aerosol_litres.map_or(Fact::ABSENT, |capacity| litres(capacity).into()),
        radio_exceeds_approval: drone.radio_exceeds_approval.into(),
        drops_payload: drone.drops.into(),
        takes_uncertified_payloads: drone.takes_uncertified.into(),
        carries: drone.payloads.iter().map(payload).collect::<Vec<_>>().into(),
        ..Uav::default()
    }
}

/// A drone of which most is known, with three payloads.
fn laden() -> Uav {
    let camera = InfraredImager {
        shortest_wavelength: micrometres(8.0).into(),
        longest_wavelength: micrometres(14.0).into(),
        ifov: milliradians(1.2).into(),
        netd: millikelvins(50.0).into(),
        designed_for: DesignedFor::NothingInParticular,
        ..InfraredImager::default()
    };
    let ranger = Laser {
        r#use: LaserUse::RangeFinding.into(),
        hazard_class: LaserClass::Class1.into(),
        wavelength: nanometres(905.0).into(),
        output_power: milliwatts(1.0).into(),
        designed_for: DesignedFor::NothingInParticular,
        ..Laser::default()
    };
    let unit = InertialUnit { heading_accuracy: degrees(3.0).into(), ..InertialUnit::default() };
    Uav {
        model_aircraft: false.into(),
        flies_beyond_sight: true.into(),
        endurance: minutes(41.0).into(),
        range: kilometres(20.0).into(),
        gust_tolerance: kilometres_per_hour(43.2).into(),
        takeoff_mass: kilograms(9.2).into(),
        aerosol_capacity: Fact::ABSENT,
        carries: vec![camera.into(), ranger.into(), unit.into()].into(),
        ..Uav::default()
    }
}

fn announcement_28(criterion: &mut Criterion) {
    let mut dice = Dice(28);
    let drones: Vec<_> = (0..1024).map(|_| dice.drone()).collect();
    let items: Vec<_> = drones.iter().map(item).collect();
    let day = date(2024, 1, 1);
    let entry = Regime::Cn.controls().iter().find(|control| control.id == "CN-2023-28").expect("the entry");
    let rule = &entry.versions[0].criterion;
    for (drone, item) in drones.iter().zip(&items) {
        assert_eq!(rule.truth(item, day), Truth::from(by_hand::announcement_28(drone)), "{drone:?}");
    }
    let mut group = criterion.benchmark_group("announcement 28, all facts known");
    group.throughput(Throughput::Elements(1024));
    group.bench_function("by hand", |bencher| {
        bencher.iter(|| drones.iter().filter(|drone| by_hand::announcement_28(black_box(drone))).count());
    });
    group.bench_function("dualuse", |bencher| {
        bencher.iter(|| items.iter().filter(|item| rule.truth(black_box(*item), day) == Truth::Yes).count());
    });
    group.finish();
}

fn every_entry(criterion: &mut Criterion) {
    let drone = laden();
    let mut group = criterion.benchmark_group("one drone with three payloads, without explanation");
    let day = date(2026, 11, 24);
    group.bench_function("all entries of China", |bencher| {
        let case = Case::new(ItemRef::from(&drone), day);
        bencher.iter(|| black_box(&case).verdict(Regime::Cn));
    });
    group.bench_function("all entries of all regimes", |bencher| {
        let case = Case::new(ItemRef::from(&drone), day);
        let regimes: Vec<_> = <Regime as strum::IntoEnumIterator>::iter().collect();
        bencher.iter(|| regimes.iter().map(|&regime| black_box(&case).verdict(regime)).max());
    });
    group.bench_function("all regimes, with explanation", |bencher| {
        let case = Case::new(ItemRef::from(&drone), day);
        bencher.iter_batched(|| &case, |case| case.classify(), BatchSize::SmallInput);
    });
    group.finish();
}

criterion_group!(benches, announcement_28, every_entry);
criterion_main!(benches);
