//! Settling an item of which everything is known allocates nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use dualuse::items::{InfraredImager, Laser, SpectralCamera, Uav, laser::LaserClass, laser::LaserUse};
use dualuse::quantity::{
    kilograms, kilometres, kilometres_per_hour, litres, millikelvins, millimetres, minutes, nanojoules, watts,
};
use dualuse::{Carries, DesignedFor};
use dualuse::{Fact, LawOfDay, Regime, Truth, Verdict, date};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every call is passed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(place, layout, size) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

fn drone(netd: f64) -> Uav {
    let no = Fact::from(false);
    let (designed_for, carries) = (DesignedFor::NothingInParticular, Carries::Items(Vec::new()));
    let camera = InfraredImager {
        netd: millikelvins(netd).into(),
        designed_for: designed_for.clone(),
        carries: carries.clone(),
        ..InfraredImager::default()
    };
    let spectral = SpectralCamera {
        hyperspectral: no,
        extra_bands: no,
        designed_for: designed_for.clone(),
        carries: carries.clone(),
        ..SpectralCamera::default()
    };
    let rangefinder = Laser {
        r#use: LaserUse::RangeFinding.into(),
        hazard_class: LaserClass::Class1M.into(),
        emission_limit: nanojoules(339.03).into(),
        reference_aperture: millimetres(19.0).into(),
        peak_power: watts(70.0).into(),
        designed_for,
        carries,
        ..Laser::default()
    };
    Uav {
        model_aircraft: no,
        flies_beyond_sight: true.into(),
        autonomous: true.into(),
        endurance: minutes(41.0).into(),
        range: kilometres(25.0).into(),
        payload_mass: kilograms(1.0).into(),
        airspeed: kilometres_per_hour(70.0).into(),
        gust_tolerance: kilometres_per_hour(30.0).into(),
        takeoff_mass: kilograms(9.2).into(),
        empty_mass: kilograms(6.47).into(),
        aerosol_capacity: litres(0.5).into(),
        radio_exceeds_approval: no,
        drops_payload: no,
        takes_uncertified_payloads: no,
        designed_for: DesignedFor::NothingInParticular,
        carries: Carries::Items(vec![camera.into(), spectral.into(), rangefinder.into()]),
        ..Uav::default()
    }
}

#[test]
fn what_is_known_is_settled_without_allocating() {
    let on = date(2024, 1, 1);
    let law = LawOfDay::on(on);
    let entry = law.entry(Regime::Cn, "CN-2023-28").unwrap();
    let (sharp, blunt) = (drone(35.0), drone(45.0));
    // What is needed is compiled once.
    law.verdict(Regime::Cn, &sharp);
    entry.truth(&sharp);
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    let truths = [entry.truth(&sharp), entry.truth(&blunt)];
    let verdict = law.verdict(Regime::Cn, &sharp);
    let after = ALLOCATIONS.load(Ordering::Relaxed);
    assert_eq!(after, before);
    assert_eq!(truths, [Truth::Yes, Truth::No]);
    assert_eq!(verdict, Verdict::Controlled);
}
