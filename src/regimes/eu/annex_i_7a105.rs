//! Annex I, entry 7A105: satellite navigation receivers for unmanned aircraft,
//! and for aircraft beyond civil use.
//!
//! The paragraph was missing in the text seen. It is read in a summary of the
//! Annex of 15 November 2025 (a and b), and for the words of b and its note in
//! the parallel text of the United States. "Designed or modified for" an aircraft
//! is asked as what the receiver is designed for. Rockets, and specially
//! designed components, are left out.

use crate::control::{Control, Passage};
use crate::criterion::{Criterion, all, any, designed_for, none_of, point};
use crate::items::Category;
use crate::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::items::uav::{Uav, UavAttributes};
use crate::quantity::{hours, kilometres, kilometres_per_hour, metres_per_second, minutes};
use crate::regimes::Regime;

use super::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;
const UAV: UavAttributes = Uav::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since(FIRST_DAY).doubts(&[
        NO_FIRST_DAY,
        "the paragraph was missing in the text seen; read in a summary and in the parallel US text",
    ])
}

/// An unmanned aircraft specified in 9A012 or 9A112.a.
const SPECIFIED_UAV: &[Criterion] = &[any(&[
    point("9A112.a").says("a range of 300 km").means(UAV.range.at_least(kilometres(300.0))),
    point("9A012.a").says("controlled flight beyond sight, and endurance").all(&[
        UAV.flies_beyond_sight.holds(),
        any(&[
            point("9A012.a.1")
                .says(
                    "an endurance of 30 minutes or more but less than 1 hour, and gusts of 46.3 km/h or more",
                )
                .all(&[
                    UAV.endurance.at_least(minutes(30.0)),
                    UAV.endurance.below(hours(1.0)),
                    UAV.gust_tolerance.at_least(kilometres_per_hour(46.3)),
                ]),
            point("9A012.a.2")
                .says("an endurance of 1 hour or more")
                .means(UAV.endurance.at_least(hours(1.0))),
        ]),
    ]),
])];

/// Receivers for unmanned aircraft.
pub static ENTRY_A: Control = Control {
    regime: Regime::Eu,
    id: "7A105.a",
    category: Category::NavigationReceiver,
    heading: "satellite navigation receivers for unmanned aircraft of 9A012 or 9A112.a",
    versions: &[passage("Annex I, 7A105.a").reads(
        point("a")
            .says("designed or modified for an unmanned aircraft of 9A012 or 9A112.a")
            .means(designed_for(Category::Uav, SPECIFIED_UAV)),
    )],
}
.checked();

const AIRBORNE: Criterion =
    point("b").says("designed or modified for airborne applications").means(RECEIVER.airborne.holds());

const NOT_CIVIL: Criterion = point("b.2, b.3 note")
    .says("not designed for commercial, civil or safety-of-life services")
    .means(none_of(&[RECEIVER.civil_service.holds()]));

/// Receivers for great speeds.
pub static ENTRY_B_1: Control = Control {
    regime: Regime::Eu,
    id: "7A105.b.1",
    category: Category::NavigationReceiver,
    heading: "airborne satellite navigation receivers above 600 m/s",
    versions: &[passage("Annex I, 7A105.b.1").reads(all(&[
        AIRBORNE,
        point("b.1")
            .says("navigation information at speeds of more than 600 m/s")
            .means(RECEIVER.highest_speed.above(metres_per_second(600.0))),
    ]))],
}
.checked();

/// Receivers that decrypt.
pub static ENTRY_B_2: Control = Control {
    regime: Regime::Eu,
    id: "7A105.b.2",
    category: Category::NavigationReceiver,
    heading: "airborne satellite navigation receivers with governmental decryption",
    versions: &[passage("Annex I, 7A105.b.2").reads(all(&[
        AIRBORNE,
        point("b.2")
            .says("decryption, designed or modified for military or governmental services")
            .means(RECEIVER.government_decryption.holds()),
        NOT_CIVIL,
    ]))],
}
.checked();

/// Receivers that resist jamming.
pub static ENTRY_B_3: Control = Control {
    regime: Regime::Eu,
    id: "7A105.b.3",
    category: Category::NavigationReceiver,
    heading: "airborne satellite navigation receivers with anti-jam features",
    versions: &[passage("Annex I, 7A105.b.3").reads(all(&[
        AIRBORNE,
        point("b.3")
            .says("specially designed to employ anti-jam features against countermeasures")
            .means(RECEIVER.anti_jam.holds()),
        NOT_CIVIL,
    ]))],
}
.checked();
