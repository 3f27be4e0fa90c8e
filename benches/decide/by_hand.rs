//! Announcement 28 of 2023 as one would write it by hand: floats, booleans,
//! nothing unknown, no reasons.

#[derive(Debug)]
pub struct Drone {
    pub payloads: Vec<Payload>,
    pub model: bool,
    pub beyond_sight: bool,
    pub autonomous: bool,
    pub endurance_minutes: f64,
    pub range_kilometres: f64,
    pub gusts_kilometres_per_hour: f64,
    pub takeoff_kilograms: f64,
    pub empty_kilograms: f64,
    pub aerosol_litres: Option<f64>,
    pub radio_exceeds_approval: bool,
    pub drops: bool,
    pub takes_uncertified: bool,
}

#[derive(Debug)]
pub enum Payload {
    Spectral {
        hyperspectral: bool,
        extra_bands: bool,
    },
    Infrared {
        netd_millikelvins: f64,
    },
    Laser {
        ranging: bool,
        /// 0 to 6 for 1, 1M, 2, 2M, 3R, 3B, 4.
        class: u8,
        emission_limit_nanojoules: f64,
        reference_aperture_millimetres: f64,
        peak_power_watts: f64,
    },
}

pub fn announcement_28(drone: &Drone) -> bool {
    drone.beyond_sight
        && drone.endurance_minutes >= 30.0
        && (drone.takeoff_kilograms > 7.0 || drone.empty_kilograms > 4.0)
        && (drone.radio_exceeds_approval
            || drone.drops
            || drone.payloads.iter().any(is_caught)
            || drone.takes_uncertified)
        && !already_controlled(drone)
}

fn is_caught(payload: &Payload) -> bool {
    match *payload {
        Payload::Spectral { hyperspectral, extra_bands } => hyperspectral || extra_bands,
        Payload::Infrared { netd_millikelvins } => netd_millikelvins < 40.0,
        Payload::Laser {
            ranging,
            class,
            emission_limit_nanojoules,
            reference_aperture_millimetres,
            peak_power_watts,
        } => {
            ranging
                && (class >= 4
                    || class == 0
                        && emission_limit_nanojoules >= 263.89
                        && reference_aperture_millimetres > 22.0
                        && peak_power_watts > 52.78
                    || class == 1
                        && emission_limit_nanojoules >= 339.03
                        && reference_aperture_millimetres > 19.0
                        && peak_power_watts > 67.81)
        }
    }
}

fn already_controlled(drone: &Drone) -> bool {
    let aerosol = drone.aerosol_litres.is_some_and(|litres| litres >= 20.0);
    let announcement_20 = !drone.model
        && (drone.range_kilometres >= 300.0 || (drone.autonomous || drone.beyond_sight) && aerosol);
    let announcement_31 = drone.beyond_sight
        && (drone.endurance_minutes >= 60.0
            || drone.endurance_minutes >= 30.0 && drone.gusts_kilometres_per_hour >= 46.3);
    announcement_20 || announcement_31
}
