//! Five questions of which facts are missing.

use dualuse::items::laser::LaserUse;
use dualuse::items::{InfraredImager, Laser, Uav};
use dualuse::{Fact, Item};
use dualuse::quantity::*;

/// A drone of which something is not known.
pub struct Question {
    /// What is not known, and what then holds.
    pub words: &'static str,
    /// The drone.
    pub drone: Uav,
}

/// A drone that the announcement controls once its features say so.
fn drone(carries: Vec<Item>) -> Uav {
    Uav {
        model_aircraft: false.into(),
        flies_beyond_sight: true.into(),
        autonomous: true.into(),
        endurance: minutes(41.0).into(),
        range: kilometres(20.0).into(),
        gust_tolerance: kilometres_per_hour(36.0).into(),
        takeoff_mass: kilograms(9.2).into(),
        empty_mass: kilograms(6.4).into(),
        aerosol_capacity: Fact::ABSENT,
        radio_exceeds_approval: false.into(),
        drops_payload: false.into(),
        takes_uncertified_payloads: false.into(),
        carries: carries.into(),
        ..Uav::default()
    }
}

fn camera(netd: Fact<Quantity<TemperatureDifference>>) -> Item {
    InfraredImager { netd, ..InfraredImager::default() }.into()
}

/// The five questions.
pub fn five() -> [Question; 5] {
    let sharp = || camera(millikelvins(35.0).into());
    let ranger = Laser {
        r#use: LaserUse::RangeFinding.into(),
        hazard_class: "1 or 1M".parse().expect("two classes"),
        emission_limit: nanojoules(400.0).into(),
        reference_aperture: millimetres(25.0).into(),
        peak_power: watts(80.0).into(),
        ..Laser::default()
    };
    [
        Question {
            words: "The take-off mass and the power of the radio are missing, but the drone is heavy when \
                    empty, and its camera sees well enough",
            drone: Uav {
                takeoff_mass: Fact::UNKNOWN,
                radio_exceeds_approval: Fact::UNKNOWN,
                ..drone(vec![sharp()])
            },
        },
        Question { words: "The noise of the camera is missing", drone: drone(vec![camera(Fact::UNKNOWN)]) },
        Question {
            words: "The range is missing: from 300 km an older control takes the drone out of this one",
            drone: Uav { range: Fact::UNKNOWN, ..drone(vec![sharp()]) },
        },
        Question {
            words: "The endurance is missing: below 30 min nothing applies, from 30 min the older control of \
                    drones that stand such gusts",
            drone: Uav {
                endurance: Fact::UNKNOWN,
                gust_tolerance: kilometres_per_hour(50.0).into(),
                ..drone(vec![sharp()])
            },
        },
        Question {
            words: "The rangefinder is of class 1 or 1M, and over the limits of both",
            drone: drone(vec![ranger.into()]),
        },
    ]
}
