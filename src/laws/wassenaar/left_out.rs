//! Points of the Wassenaar lists that are known and not decided here.

use crate::rule::omission::Omission;

use crate::laws::common::navigation_left_out::{
    HARDENED, HIGH_FREQUENCY, MILITARY_CONTROLLER, MILITARY_COUNTER_UAS, MILITARY_RECEIVER, MILITARY_UNIT,
    RAMJET, UNDERWATER, VOICE,
};

pub const OMISSIONS: &[&Omission] = &[
    &HARDENED.at("5.A.1.a"),
    &UNDERWATER.at("5.A.1.b.1"),
    &HIGH_FREQUENCY.at("5.A.1.b.2"),
    &VOICE.at("5.A.1.b.6"),
    &RAMJET.at("9.A.11"),
    &MILITARY_COUNTER_UAS.at("ML5.b.3, ML5.c"),
    &MILITARY_UNIT.at("ML11.a"),
    &MILITARY_RECEIVER.at("ML11.a"),
    &MILITARY_CONTROLLER.at("ML10, ML11.a"),
];
