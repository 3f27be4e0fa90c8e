//! Annex I of the EU, 7A116 and 7A117: flight control systems and guidance sets
//! for missiles.

use dualuse::Truth::{No, Yes};

use crate::common::entry::eu;
use crate::common::flight_control::{
    ATTITUDE_CONTROL, FLIGHT_CONTROL_SYSTEM, FOR_500_KG_AND_300_KM, FOR_A_MISSILE, SERVO_VALVE,
};
use crate::common::nothing::FLIGHT_CONTROLLER;
use crate::rows::{Rows, at_most, change, holds, sample};

pub const ROWS: &[Rows] = &[
    eu("7A116.a").reads(FLIGHT_CONTROL_SYSTEM).shared(FOR_500_KG_AND_300_KM),
    eu("7A116.b").reads(ATTITUDE_CONTROL).shared(FOR_500_KG_AND_300_KM),
    eu("7A116.c").reads(SERVO_VALVE).shared(FOR_500_KG_AND_300_KM),
    eu("7A117").samples(&[
        sample(&[FLIGHT_CONTROLLER, "guidance_accuracy = '2 %'", "usable_in_missiles = true"]).changes(&[
            at_most("guidance_accuracy", &["3.32 %", "3.33 %", "3.34 %"]),
            change("guidance_accuracy", &[("none", No)]),
            holds("usable_in_missiles"),
            change("military_use", &[("yes", Yes)]),
        ]),
        sample(&[FLIGHT_CONTROLLER, "guidance_accuracy = '2 %'", FOR_A_MISSILE])
            .changes(FOR_500_KG_AND_300_KM),
    ]),
];

crate::tests_of_this_law!();
