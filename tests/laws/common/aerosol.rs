//! Unmanned aircraft with an aerosol dispensing system: 9A112.b of the EU,
//! 9A120 of the United States, 19.A.3 of the MTCR.

use dualuse::Truth::{No, Yes};

use super::aircraft::HARMLESS;
use crate::rows::{Change, above, change, fails, holds};

/// An autonomous aircraft in sight.
pub const ITEM: &[&str] = &[HARMLESS, "autonomous = true", "aerosol_capacity = '40 L'"];

pub const ROWS: &[Change] = &[
    holds("autonomous"),
    change("flies_beyond_sight", &[("no", Yes)]),
    above("aerosol_capacity", &["19.99 L", "20 L", "20.01 L"]),
    change("aerosol_capacity", &[("none", No), ("20000 mL", No), ("20001 mL", Yes)]),
];

/// Flight beyond sight is enough, if 9A012 leaves the aircraft to this text.
pub const FLIGHT_BEYOND_SIGHT: &[Change] = &[
    holds("flies_beyond_sight").given(&[("autonomous", "no")]),
    change("autonomous", &[("no", Yes), ("unknown", Yes)]).given(&[("flies_beyond_sight", "yes")]),
];

pub const NOT_A_MODEL: Change = fails("model_aircraft");
