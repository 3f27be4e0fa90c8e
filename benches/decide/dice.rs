//! Random drones for Announcement 28 of 2023, the same on every machine.

use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::items::{InfraredImager, Laser, SpectralCamera, Uav};
use dualuse::quantity::*;
use dualuse::{Carries, Fact, Item};

/// The same small generator on every machine.
pub struct Dice(pub u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn chance(&mut self, one_in: u64) -> bool {
        self.below(one_in) == 0
    }

    pub fn drone(&mut self) -> Uav {
        let payloads: Vec<_> = (0..self.below(4)).map(|_| self.payload()).collect();
        Uav {
            model_aircraft: self.chance(8).into(),
            flies_beyond_sight: (!self.chance(8)).into(),
            autonomous: self.chance(2).into(),
            endurance: minutes(20.0 + self.below(50) as f64).into(),
            range: kilometres(self.below(400) as f64).into(),
            gust_tolerance: kilometres_per_hour(20.0 + self.below(40) as f64).into(),
            takeoff_mass: kilograms(4.0 + self.below(8) as f64).into(),
            empty_mass: kilograms(2.0 + self.below(4) as f64).into(),
            // An odd number: whether exactly 20 L is meant is disputed, and by hand it cannot be.
            aerosol_capacity: match self.below(4) {
                0 => litres(self.below(20) as f64 * 2.0 + 1.0).into(),
                _ => Fact::ABSENT,
            },
            radio_exceeds_approval: self.chance(8).into(),
            drops_payload: self.chance(8).into(),
            takes_uncertified_payloads: self.chance(8).into(),
            carries: payloads.into(),
            ..Uav::default()
        }
    }

    /// The same drone, a third of whose facts are unknown.
    pub fn forget(&mut self, mut drone: Uav) -> Uav {
        macro_rules! forget {
            ($item:expr, $($field:ident),+) => {{ $(if self.chance(3) { $item.$field = Fact::UNKNOWN; })+ }};
        }
        forget!(drone, model_aircraft, flies_beyond_sight, autonomous, endurance, range, gust_tolerance);
        forget!(drone, takeoff_mass, empty_mass, aerosol_capacity, radio_exceeds_approval, drops_payload);
        forget!(drone, takes_uncertified_payloads);
        if let Carries::Items(items) = &mut drone.carries {
            for item in items {
                match item {
                    Item::SpectralCamera(camera) => forget!(camera, hyperspectral, extra_bands),
                    Item::InfraredImager(imager) => forget!(imager, netd),
                    Item::Laser(laser) => {
                        forget!(laser, r#use, hazard_class, emission_limit, reference_aperture, peak_power);
                    }
                    _ => {}
                }
            }
        }
        drone
    }

    fn payload(&mut self) -> Item {
        let kind = self.below(3);
        self.payload_of(kind)
    }

    /// A spectral camera, an infrared imager or a laser.
    pub fn payload_of(&mut self, kind: u64) -> Item {
        match kind {
            0 => SpectralCamera {
                hyperspectral: self.chance(4).into(),
                extra_bands: self.chance(4).into(),
                ..SpectralCamera::default()
            }
            .into(),
            1 => InfraredImager {
                netd: millikelvins(30.0 + self.below(30) as f64).into(),
                ..InfraredImager::default()
            }
            .into(),
            _ => Laser {
                r#use: if self.chance(4) { LaserUse::Other } else { LaserUse::RangeFinding }.into(),
                hazard_class: CLASSES[self.below(7) as usize].into(),
                emission_limit: nanojoules(200.0 + self.below(200) as f64).into(),
                reference_aperture: millimetres(15.0 + self.below(10) as f64).into(),
                peak_power: watts(40.0 + self.below(40) as f64).into(),
                ..Laser::default()
            }
            .into(),
        }
    }
}

const CLASSES: [LaserClass; 7] = [
    LaserClass::Class1,
    LaserClass::Class1M,
    LaserClass::Class2,
    LaserClass::Class2M,
    LaserClass::Class3R,
    LaserClass::Class3B,
    LaserClass::Class4,
];
