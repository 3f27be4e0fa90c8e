//! Annex I, entry 7A105: satellite navigation receivers for unmanned aircraft,
//! and for aircraft beyond civil use.
//!
//! The paragraph was missing in the text seen. It is read in a summary of the
//! Annex of 15 November 2025 (a and b), and for the words of b and its note in
//! the parallel text of the United States. "Designed or modified for" an aircraft
//! is asked as what the receiver is designed for. Rockets, and specially
//! designed components, are left out.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::metres_per_second;

use crate::laws::eu::annex_i::entry_9a012;
use crate::laws::eu::annex_i::entry_9a112;
use crate::laws::eu::annex_i::{ANNEX_I, FIRST_DAY, NO_FIRST_DAY};

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    ANNEX_I.at(place).since_at_least(FIRST_DAY).doubts(&[
        NO_FIRST_DAY,
        "the paragraph was missing in the text seen; read in a summary and in the parallel US text",
    ])
}

/// An unmanned aircraft specified in 9A012 or 9A112.a.
const SPECIFIED_UAV: &[Criterion] = &[any(SPECIFIED)];

const SPECIFIED: &[Criterion] =
    &[entry(&entry_9a012::ENTRY_A_1), entry(&entry_9a012::ENTRY_A_2), entry(&entry_9a112::ENTRY_A)];

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
