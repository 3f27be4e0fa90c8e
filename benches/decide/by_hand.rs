//! Announcement 28 of 2023 as one would write it by hand for the same items:
//! all facts are known, nothing is explained, no text changes with the day.

use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::quantity::*;
use dualuse::{Fact, Item, items::Uav};

pub fn announcement_28(drone: &Uav) -> bool {
    yes(&drone.flies_beyond_sight)
        && drone.endurance.exact() >= Some(const { minutes(30.0) })
        && (drone.takeoff_mass.exact() > Some(const { kilograms(7.0) })
            || drone.empty_mass.exact() > Some(const { kilograms(4.0) }))
        && (yes(&drone.radio_exceeds_approval)
            || yes(&drone.drops_payload)
            || drone.carries.items().unwrap_or_default().iter().any(is_caught)
            || yes(&drone.takes_uncertified_payloads))
        && !already_controlled(drone)
}

fn yes(flag: &Fact<bool>) -> bool {
    flag.exact() == Some(true)
}

fn is_caught(payload: &Item) -> bool {
    match payload {
        Item::SpectralCamera(camera) => yes(&camera.hyperspectral) || yes(&camera.extra_bands),
        Item::InfraredImager(imager) => {
            imager.netd.exact().is_some_and(|netd| netd < const { millikelvins(40.0) })
        }
        Item::Laser(laser) if laser.r#use.exact() == Some(LaserUse::RangeFinding) => {
            let exceeds = |limit, aperture, power| {
                laser.emission_limit.exact() >= Some(limit)
                    && laser.reference_aperture.exact() > Some(aperture)
                    && laser.peak_power.exact() > Some(power)
            };
            match laser.hazard_class.exact() {
                Some(LaserClass::Class3R | LaserClass::Class3B | LaserClass::Class4) => true,
                Some(LaserClass::Class1) => {
                    exceeds(const { nanojoules(263.89) }, const { millimetres(22.0) }, const { watts(52.78) })
                }
                Some(LaserClass::Class1M) => {
                    exceeds(const { nanojoules(339.03) }, const { millimetres(19.0) }, const { watts(67.81) })
                }
                _ => false,
            }
        }
        _ => false,
    }
}

fn already_controlled(drone: &Uav) -> bool {
    let beyond_sight = yes(&drone.flies_beyond_sight);
    let aerosol = drone.aerosol_capacity.exact() >= Some(const { litres(20.0) });
    let announcement_20 = !yes(&drone.model_aircraft)
        && (drone.range.exact() >= Some(const { kilometres(300.0) })
            || (yes(&drone.autonomous) || beyond_sight) && aerosol);
    let announcement_31 = beyond_sight
        && (drone.endurance.exact() >= Some(const { hours(1.0) })
            || drone.endurance.exact() >= Some(const { minutes(30.0) })
                && drone.gust_tolerance.exact() >= Some(const { kilometres_per_hour(46.3) }));
    announcement_20 || announcement_31
}
