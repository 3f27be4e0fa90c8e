//! Category XII(d) of the United States Munitions List: guidance and navigation
//! systems, and receivers of satellite navigation.
//!
//! A system that gives a position or a heading by itself is a guidance or
//! navigation system; measurement units are in [XII(e)](super::xii_e). Point
//! (d)(1)(ii) prints 0.28 mrad and 0.016043 degrees secant (latitude); the figure
//! in degrees is asked, before its factor. Left out: receivers for antennas of XI(c)(10), (d)(2)(iii), and
//! anti-jam systems for them, (d)(3). The mark MT is not told.

use crate::goods::items::Category;
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, point};
use crate::value::quantity::{degrees, gees, knots, nautical_miles};

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::us::usml::USML;

pub const ENTRIES: &[&Control] = &[&D_1, &D_2_I, &D_2_II, &D_2_IV];

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;
const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

/// What XII(d)(1) asks.
pub const NAVIGATION_SYSTEM: Criterion = all(&[
    point("(d)(1)").says("a guidance or navigation system").any(&[
        UNIT.navigation_system.is_yes(),
        UNIT.unaided_drift_rate.is_present(),
        UNIT.unaided_heading_accuracy.is_present(),
        UNIT.unaided_drift_in_8_hours.is_present(),
    ]),
    point("(d)(1)").says("any of the following").any(&[
        point("(i)")
            .says("a position error rate of less than 0.28 nautical miles per hour CEP50")
            .means(UNIT.unaided_drift_rate.below(knots(0.28))),
        point("(ii)")
            .says("a heading error or true north of less than 0.28 mrad (0.016043 degrees) secant (latitude)")
            .means(UNIT.unaided_heading_accuracy.below(degrees(0.016_043))),
        point("(iii)")
            .says("a position error of less than 0.2 nautical miles CEP50 in 8 hours")
            .means(UNIT.unaided_drift_in_8_hours.below(nautical_miles(0.2))),
        point("(iv)")
            .says("specified performance at linear acceleration levels exceeding 25 g")
            .means(UNIT.acceleration_range.above(gees(25.0))),
    ]),
]);

pub static D_1: Control = USML
    .entry("XII(d)(1)", Category::InertialUnit, "precise guidance and navigation systems")
    .at("category XII(d)(1)")
    .original(
        "Guidance or navigation systems […] having any of the following: (i) A circular error probability \
         at fifty percent (CEP50) of position error rate less (better) than 0.28 nautical miles per hour, \
         without the use of positional aiding references; (ii) A heading error or true north determination \
         of less (better) than 0.28 mrad secant (latitude) (0.016043 degrees secant (latitude)) […]; (iii) A \
         CEP50 of position error rate less than 0.2 nautical miles in an 8 hour period […]; or (iv) Meeting \
         or exceeding specified performance at linear acceleration levels exceeding 25g",
    )
    .reads(NAVIGATION_SYSTEM);

pub static D_2_I: Control = USML
    .entry("XII(d)(2)(i)", Category::NavigationReceiver, "military receivers of satellite navigation")
    .at("category XII(d)(2)(i)")
    .original("GNSS receiving equipment specially designed for military applications")
    .reads(
        point("(d)(2)(i)")
            .says("specially designed for military applications")
            .means(RECEIVER.military_use.is_yes()),
    );

pub static D_2_II: Control = USML
    .entry("XII(d)(2)(ii)", Category::NavigationReceiver, "receivers of protected GPS signals")
    .at("category XII(d)(2)(ii)")
    .original(
        "Global Positioning System (GPS) receiving equipment specially designed for encryption or \
         decryption (e.g., Y-Code, M-Code) of GPS protected positioning service (PPS) signals",
    )
    .reads(all(&[
        point("(d)(2)(ii)")
            .says("encryption or decryption for governmental services")
            .means(RECEIVER.government_decryption.is_yes()),
        point("(d)(2)(ii)")
            .says("specially designed for protected signals of GPS")
            .means(RECEIVER.gps_protected_signals.is_yes()),
    ]));

pub static D_2_IV: Control = USML
    .entry(
        "XII(d)(2)(iv)",
        Category::NavigationReceiver,
        "receivers of satellite navigation for unmanned aircraft of 500 kg and 300 km",
    )
    .at("category XII(d)(2)(iv)")
    .original(
        "GNSS receiving equipment specially designed for use with rockets, missiles, SLVs, drones, or \
         unmanned air vehicle systems capable of delivering at least a 500 kg payload to a range of at \
         least 300 km",
    )
    .doubts(&["rockets and launch vehicles are not asked"])
    .reads(
        point("(d)(2)(iv)")
            .says("specially designed for unmanned aircraft for 500 kg of payload and 300 km of range")
            .means(designed_for(Category::Uav, FOR_500_KG_AND_300_KM)),
    );
