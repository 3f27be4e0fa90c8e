//! Points of the laws of the European Union that are known and not decided here.

use crate::goods::items::Category;
use crate::goods::items::flight_controller::FlightController;
use crate::rule::criterion::all;
use crate::rule::omission::Omission;

use crate::laws::common::navigation_left_out::{
    HARDENED, HARDENED_WHAT, HIGH_FREQUENCY, HIGH_FREQUENCY_WHAT, MILITARY_COUNTER_UAS, MILITARY_RECEIVER,
    MILITARY_UNIT, ML11_A_WHAT, RAMJET, UNDERWATER, UNDERWATER_WHAT, VOICE, VOICE_WHAT,
};

pub const OMISSIONS: &[&Omission] = &[
    &ENTRY_5A001_A,
    &ENTRY_5A001_B_1,
    &ENTRY_5A001_B_2,
    &ENTRY_5A001_B_6,
    &ENTRY_9A011,
    &ML5,
    &ML11_A_UNIT,
    &ML11_A_RECEIVER,
    &ML11_A_CONTROLLER,
];

static ENTRY_5A001_A: Omission = Omission::of("5A001.a", Category::Radio, HARDENED_WHAT, HARDENED);
static ENTRY_5A001_B_1: Omission = Omission::of("5A001.b.1", Category::Radio, UNDERWATER_WHAT, UNDERWATER);
static ENTRY_5A001_B_2: Omission =
    Omission::of("5A001.b.2", Category::Radio, HIGH_FREQUENCY_WHAT, HIGH_FREQUENCY);
static ENTRY_5A001_B_6: Omission = Omission::of("5A001.b.6", Category::Radio, VOICE_WHAT, VOICE);

static ENTRY_9A011: Omission =
    Omission::of("9A011", Category::Engine, "ramjet, scramjet or combined cycle engines", RAMJET);

static ML5: Omission = Omission::of(
    "ML5.b.3, ML5.c",
    Category::CounterUas,
    "data fusion and countermeasure equipment specially designed for military use (text of 2020)",
    MILITARY_COUNTER_UAS,
);

static ML11_A_UNIT: Omission = Omission::of("ML11.a", Category::InertialUnit, ML11_A_WHAT, MILITARY_UNIT);
static ML11_A_RECEIVER: Omission =
    Omission::of("ML11.a", Category::NavigationReceiver, ML11_A_WHAT, MILITARY_RECEIVER);
static ML11_A_CONTROLLER: Omission = Omission::of(
    "ML10, ML11.a",
    Category::FlightController,
    "components of military unmanned aircraft, and guidance equipment, specially designed for military use \
     (text of 2020)",
    all(&[FlightController::ATTRIBUTES.military_use.is_yes()]),
);
