//! Drones as a table for columnar engines: one row a drone, with one spectral camera, one infrared
//! imager and one laser on board, so that no engine has to join.

use dualuse::items::Uav;
use serde_json::{Map, Value};

use crate::dice::Dice;
use crate::facts;

/// The flags, each with what it is of; nothing if it is of the drone.
pub const FLAGS: [(&str, Option<&str>); 9] = [
    ("model_aircraft", None),
    ("flies_beyond_sight", None),
    ("autonomous", None),
    ("radio_exceeds_approval", None),
    ("drops_payload", None),
    ("takes_uncertified_payloads", None),
    ("hyperspectral", Some("spectral_camera")),
    ("extra_bands", Some("spectral_camera")),
    ("finds_ranges", Some("laser")),
];

/// The amounts, with their unit and the value that stands for there being no such thing.
pub const AMOUNTS: [(&str, Option<&str>, &str, f64); 10] = [
    ("endurance", None, "min", 0.0),
    ("range", None, "km", 0.0),
    ("gust_tolerance", None, "km/h", 0.0),
    ("takeoff_mass", None, "kg", 0.0),
    ("empty_mass", None, "kg", 0.0),
    ("aerosol_capacity", None, "L", 0.0),
    ("netd", Some("infrared_imager"), "mK", 1e6),
    ("emission_limit", Some("laser"), "nJ", 0.0),
    ("reference_aperture", Some("laser"), "mm", 0.0),
    ("peak_power", Some("laser"), "W", 0.0),
];

/// The hazard classes in their order, by which they are numbered.
pub const CLASSES: [&str; 7] = ["1", "1M", "2", "2M", "3R", "3B", "4"];

/// The columns; what is missing is not known.
#[derive(Default)]
pub struct Table {
    pub flags: [Vec<Option<bool>>; FLAGS.len()],
    pub amounts: [Vec<Option<f64>>; AMOUNTS.len()],
    pub classes: Vec<Option<u8>>,
    /// Whether something is on board of any drone.
    pub has_payloads: bool,
}

impl Table {
    /// Random drones, with one of each payload or none, of which all or two thirds of the facts are known.
    pub fn random(seed: u64, rows: usize, has_payloads: bool, is_half_known: bool) -> Self {
        let mut dice = Dice(seed);
        let mut table = Self::default();
        for _ in 0..rows {
            let kinds = if has_payloads { 3 } else { 0 };
            let payloads: Vec<_> = (0..kinds).map(|kind| dice.payload_of(kind)).collect();
            let drone = Uav { carries: payloads.into(), ..dice.drone() };
            table.push(&if is_half_known { dice.forget(drone) } else { drone });
        }
        table
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.classes.len()
    }

    /// Adds a drone that has at most one item of each kind on board.
    pub fn push(&mut self, drone: &Uav) {
        let facts = facts::of_drone(drone);
        self.has_payloads |= facts["carries"].as_array().is_some_and(|parts| !parts.is_empty());
        let part = |of: Option<&str>| -> Option<&Map<String, Value>> {
            let Some(category) = of else { return Some(&facts) };
            let parts = facts["carries"].as_array()?.iter().filter_map(Value::as_object);
            parts.filter(|part| part["category"] == category).next()
        };
        for ((name, of), column) in FLAGS.iter().zip(&mut self.flags) {
            column.push(match (part(*of), *name) {
                (None, _) => Some(false),
                (Some(laser), "finds_ranges") => {
                    laser.get("used_for").map(|used_for| used_for == "range_finding")
                }
                (Some(part), name) => part.get(name).and_then(Value::as_bool),
            });
        }
        for ((name, of, _, none), column) in AMOUNTS.iter().zip(&mut self.amounts) {
            column.push(part(*of).map_or(Some(*none), |part| part.get(*name).and_then(Value::as_f64)));
        }
        let class = |laser: &Map<String, Value>| {
            let class = laser.get("hazard_class")?;
            CLASSES.iter().position(|known| class == known).map(|at| at as u8)
        };
        self.classes.push(part(Some("laser")).map_or(Some(2), class));
    }
}
