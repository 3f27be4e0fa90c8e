//! What is known of a drone, as engines without facts of their own take it: attributes with plain
//! values in the units of Announcement 28.
//!
//! An attribute of which more than one value is possible is left out: such an engine cannot be told
//! more. A drone without a system for aerosols has one of 0 L.

use dualuse::fact::Domain;
use dualuse::items::{Laser, Uav};
use dualuse::quantity::{Dimension, Quantity};
use dualuse::{Carries, Fact, Item};
use serde_json::{Map, Value};

/// The facts about a drone, those about what is on board in a list `carries`.
pub fn of_drone(drone: &Uav) -> Map<String, Value> {
    let mut facts = Map::new();
    let mut flag = |name: &str, fact: &Fact<bool>| put(&mut facts, name, fact.exact());
    flag("model_aircraft", &drone.model_aircraft);
    flag("flies_beyond_sight", &drone.flies_beyond_sight);
    flag("autonomous", &drone.autonomous);
    flag("radio_exceeds_approval", &drone.radio_exceeds_approval);
    flag("drops_payload", &drone.drops_payload);
    flag("takes_uncertified_payloads", &drone.takes_uncertified_payloads);
    put(&mut facts, "endurance", amount(&drone.endurance, "min"));
    put(&mut facts, "range", amount(&drone.range, "km"));
    put(&mut facts, "gust_tolerance", amount(&drone.gust_tolerance, "km/h"));
    put(&mut facts, "takeoff_mass", amount(&drone.takeoff_mass, "kg"));
    put(&mut facts, "empty_mass", amount(&drone.empty_mass, "kg"));
    let capacity =
        if drone.aerosol_capacity.is_absent() { Some(0.0) } else { amount(&drone.aerosol_capacity, "L") };
    put(&mut facts, "aerosol_capacity", capacity);
    if let Carries::Items(items) = &drone.carries {
        let parts: Vec<Value> = items.iter().map(|item| Value::Object(of_part(item))).collect();
        facts.insert("carries".to_owned(), parts.into());
    }
    facts
}

fn of_part(item: &Item) -> Map<String, Value> {
    let mut facts = Map::new();
    put(&mut facts, "category", Some(item.borrow().category().to_string()));
    match item {
        Item::SpectralCamera(camera) => {
            put(&mut facts, "hyperspectral", camera.hyperspectral.exact());
            put(&mut facts, "extra_bands", camera.extra_bands.exact());
        }
        Item::InfraredImager(imager) => put(&mut facts, "netd", amount(&imager.netd, "mK")),
        Item::Laser(laser) => of_laser(laser, &mut facts),
        other => unreachable!("Announcement 28 asks nothing of {other:?}"),
    }
    facts
}

fn of_laser(laser: &Laser, facts: &mut Map<String, Value>) {
    put(facts, "used_for", laser.r#use.exact().map(|used_for| used_for.to_string()));
    put(facts, "hazard_class", laser.hazard_class.exact().map(|class| class.to_string()));
    put(facts, "emission_limit", amount(&laser.emission_limit, "nJ"));
    put(facts, "reference_aperture", amount(&laser.reference_aperture, "mm"));
    put(facts, "peak_power", amount(&laser.peak_power, "W"));
}

fn put(facts: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        facts.insert(name.to_owned(), value.into());
    }
}

fn amount<T: Domain<Value = Quantity<D>>, D: Dimension>(fact: &Fact<T>, unit: &str) -> Option<f64> {
    Some(fact.exact()?.in_unit(unit).unwrap_or_else(|| panic!("no such unit: {unit}")))
}
