//! Telemetry and telecontrol for missiles: 5A101 of the EU and the United States.

use super::nothing::RADIO;
use crate::rows::{Rows, TEXT, fails, holds};

pub const TELEMETRY: Rows = TEXT
    .item(&[
        RADIO,
        "telemetry_or_telecontrol = true",
        "designed_for = { category = 'uav', range = '400 km' }",
    ])
    .changes(&[
        holds("telemetry_or_telecontrol"),
        fails("for_manned_aircraft_or_satellites"),
        fails("terrestrial_or_marine"),
        fails("civil_satellite_navigation"),
    ]);
