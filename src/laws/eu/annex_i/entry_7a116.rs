//! Annex I, entries 7A116 and 7A117: flight control systems and guidance sets
//! for missiles.
//!
//! Read in both texts, of 2021/22 and of 15 November 2025. "Missiles" between
//! double quotes are unmanned aircraft for 500 kg of payload and 300 km of range;
//! rockets are left out. The note to 7A116, on what lets manned aircraft fly as
//! missiles, is read with the same range and payload; kits stand among what is left open. "Usable" is judged.

use crate::goods::items::Category;
use crate::goods::items::flight_controller::{FlightController, FlightControllerAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::{gees, percent};

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&A, &B, &C, &ENTRY_7A117];

const CONTROLLER: FlightControllerAttributes = FlightController::ATTRIBUTES;

const MISSILES: List = ANNEX_I.read(TextQuality::Verbatim);

const FOR_MISSILES: Criterion = point("heading")
    .says("designed or modified for missiles: unmanned aircraft for 500 kg of payload and 300 km of range")
    .means(designed_for(Category::Uav, FOR_500_KG_AND_300_KM));

pub static A: Control = MISSILES
    .entry("7A116.a", Category::FlightController, "flight control systems for missiles")
    .original(
        "Pneumatic, hydraulic, mechanical, electro-optical, or electro-mechanical flight control systems \
         (including fly-by-wire and fly-by-light systems)",
    )
    .reads(all(&[
        point("a").says("a flight control system").means(CONTROLLER.flight_control_system.is_yes()),
        FOR_MISSILES,
    ]));

pub static B: Control = MISSILES
    .entry("7A116.b", Category::FlightController, "attitude control equipment for missiles")
    .original("Attitude control equipment")
    .reads(all(&[
        point("b").says("attitude control equipment").means(CONTROLLER.attitude_control.is_yes()),
        FOR_MISSILES,
    ]));

pub static C: Control = MISSILES
    .entry("7A116.c", Category::FlightController, "flight control servo valves for missiles")
    .original(
        "Flight control servo valves designed or modified for the systems specified in 7A116.a. or 7A116.b., \
         and designed or modified to operate in a vibration environment greater than 10 g rms between 20 Hz \
         and 2 kHz",
    )
    .reads(all(&[
        point("c").says("a flight control servo valve").means(CONTROLLER.servo_valve.is_yes()),
        point("c")
            .says("designed to operate in more than 10 g rms between 20 Hz and 2 kHz")
            .means(CONTROLLER.vibration.above(gees(10.0))),
        FOR_MISSILES,
    ]));

pub static ENTRY_7A117: Control = MISSILES
    .entry("7A117", Category::FlightController, "guidance sets for missiles")
    .original(
        "\"Guidance sets\", usable in \"missiles\" capable of achieving system accuracy of 3,33 % or less of the \
         range (e.g., a 'CEP' of 10 km or less at a range of 300 km)",
    )
    .reads(all(&[
        point("7A117")
            .says("a guidance set with a system accuracy of 3.33 % of the range or less")
            .means(CONTROLLER.guidance_accuracy.at_most(percent(3.33))),
        point("7A117").says("usable in missiles, as one for 500 kg of payload and 300 km of range").any(&[
            CONTROLLER.usable_in_missiles.is_yes(),
            designed_for(Category::Uav, FOR_500_KG_AND_300_KM),
        ]),
    ]));
