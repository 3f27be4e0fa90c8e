//! Points of the laws of the European Union that are known and not decided here.

use crate::goods::items::Category;
use crate::goods::items::radio::Radio;
use crate::goods::items::uav::Uav;
use crate::rule::criterion::{Criterion, all, designed_for};
use crate::rule::omission::Omission;
use crate::value::quantity::kilometres;

use crate::laws::common::navigation_left_out::{
    CONVERSION, HARDENED, HIGH_FREQUENCY, MILITARY_CONTROLLER, MILITARY_COUNTER_UAS, MILITARY_RECEIVER,
    MILITARY_UNIT, RAMJET, UNDERWATER, VOICE,
};

pub const OMISSIONS: &[&Omission] = &[
    &HARDENED.at("5A001.a"),
    &UNDERWATER.at("5A001.b.1"),
    &HIGH_FREQUENCY.at("5A001.b.2"),
    &VOICE.at("5A001.b.6"),
    &CONVERSION.at("7A116, note"),
    &Omission::of(
        "9A115.a",
        Category::Radio,
        "apparatus for the handling, control, activation or launching of unmanned aircraft with a range of more than 300 km",
        LAUNCH_SUPPORT,
    ),
    &RAMJET.at("9A011"),
    &MILITARY_COUNTER_UAS.at("ML5.b.3, ML5.c"),
    &MILITARY_UNIT.at("ML11.a"),
    &MILITARY_RECEIVER.at("ML11.a"),
    &MILITARY_CONTROLLER.at("ML10, ML11.a"),
];

/// Of what serves the control of an aircraft, a ground station's radio is in a category here.
const LAUNCH_SUPPORT: Criterion = all(&[
    Radio::ATTRIBUTES.telemetry_or_telecontrol.is_yes(),
    Radio::ATTRIBUTES.airborne.is_no(),
    designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.above(kilometres(300.0))]),
]);
