//! Annex I, entry 5A101: telemetry and telecontrol for missiles.
//!
//! A missile here is a complete rocket system or an unmanned aircraft with a
//! range of more than 300 km; rockets are left out. "Designed or modified for"
//! is asked as what the equipment is designed for.

use crate::goods::items::Category;
use crate::goods::items::uav::Uav;
use crate::rule::control::Control;
use crate::rule::criterion::{all, designed_for, point};
use crate::value::quantity::kilometres;

use crate::laws::common::radio::{NO_OTHER_TELEMETRY, TELEMETRY};
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&ENTRY];

pub static ENTRY: Control = ANNEX_I
    .entry(
        "5A101",
        Category::Radio,
        "telemetry and telecontrol equipment for unmanned aircraft of great range",
    )
    .original(
        "Telemetry and telecontrol equipment, including ground equipment, designed or modified for \
         'missiles'",
    )
    .reads(all(&[
        TELEMETRY,
        point("5A101")
            .says("designed or modified for unmanned aircraft with a range of more than 300 km")
            .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.above(kilometres(300.0))])),
        NO_OTHER_TELEMETRY,
    ]));
