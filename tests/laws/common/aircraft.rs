//! 9.A.12.a and 9A012.a as the Wassenaar Arrangement, the EU and, until 12
//! August 2026, the United States print them; a range of 300 km.

use dualuse::Truth::{No, Unknown, Yes};

use crate::rows::{Change, Sample, at_least, below, change, holds, sample};

/// Point a.1: 30 minutes or more but less than 1 hour, in gusts of 46.3 km/h (25 knots) or more.
pub const HALF_AN_HOUR_IN_GUSTS: &[Sample] =
    &[sample(&[BEYOND_SIGHT, "endurance = '45 min'", "gust_tolerance = '50 km/h'"]).changes(&[
        holds("flies_beyond_sight"),
        at_least("endurance", AROUND_30_MINUTES),
        below("endurance", AROUND_1_HOUR),
        change("endurance", &[("20..29 min", No), ("20..40 min", Unknown), ("40..90 min", Unknown)]),
        at_least("gust_tolerance", AROUND_46_3_KM_H),
        at_least("gust_tolerance", &["24.99 kn", "25 kn", "25.01 kn"]),
        change("gust_tolerance", &[("12.86 m/s", No), ("12.87 m/s", Yes)]),
        MODELS_TOO,
    ])];

/// Point a.2: 1 hour or more.
pub const ONE_HOUR: &[Sample] = &[sample(&[BEYOND_SIGHT, "endurance = '75 min'"]).changes(&[
    holds("flies_beyond_sight"),
    at_least("endurance", AROUND_1_HOUR),
    at_least("endurance", &["59.99 min", "60 min", "61 min"]),
    change("endurance", &[("20..40 min", No), ("40..90 min", Unknown)]),
    change("gust_tolerance", &[("5 km/h", Yes), ("unknown", Yes)]),
    MODELS_TOO,
])];

/// The text makes no exception for model aircraft.
pub const MODELS_TOO: Change = change("model_aircraft", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]);

pub const BEYOND_SIGHT: &str = "
category = 'uav'
flies_beyond_sight = true
carries = []
";

/// An aircraft of none of these texts: in sight, short, near, light.
pub const HARMLESS: &str = "
category = 'uav'
flies_beyond_sight = false
autonomous = false
endurance = '20 min'
gust_tolerance = '10 km/h'
range = '10 km'
payload_mass = '5 kg'
aerosol_capacity = 'none'
model_aircraft = false
carries = []
";

/// An aircraft that the Wassenaar text controls is controlled there, and not here.
pub const OTHER_THAN_9A012: &[Change] = &[
    change("flies_beyond_sight", &[("no", Yes), ("yes", No), ("unknown", Unknown)])
        .given(&[("endurance", "75 min")]),
    change("endurance", &[("59.99 min", Yes), ("1 h", No), ("60.01 min", No), ("unknown", Unknown)])
        .given(&[("flies_beyond_sight", "yes")]),
    change("endurance", &[("29.99 min", Yes), ("30 min", No), ("40..90 min", No)])
        .given(&[("flies_beyond_sight", "yes"), ("gust_tolerance", "25 kn")]),
    change(
        "gust_tolerance",
        &[("46.29 km/h", Yes), ("46.3 km/h", No), ("46.31 km/h", No), ("unknown", Unknown)],
    )
    .given(&[("flies_beyond_sight", "yes"), ("endurance", "45 min")]),
];

pub const AROUND_30_MINUTES: &[&str; 3] = &["29.99 min", "30 min", "30.01 min"];
pub const AROUND_1_HOUR: &[&str; 3] = &["59.99 min", "1 h", "60.01 min"];
pub const AROUND_46_3_KM_H: &[&str; 3] = &["46.29 km/h", "46.3 km/h", "46.31 km/h"];
pub const AROUND_300_KM: &[&str; 3] = &["299.999 km", "300 km", "300.001 km"];
