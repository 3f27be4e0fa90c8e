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
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::rule::list::List;
use crate::value::quantity::metres_per_second;

use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_9a012;
use crate::laws::eu::annex_i::entry_9a112;

pub const ENTRIES: &[&Control] = &[&A, &B_1, &B_2, &B_3];

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const RECEIVERS: List = ANNEX_I
    .doubts(&["the paragraph was missing in the text seen; read in a summary and in the parallel US text"]);

/// An unmanned aircraft specified in 9A012 or 9A112.a.
const SPECIFIED_UAV: &[Criterion] =
    &[any(const { &[entry(&entry_9a012::A_1), entry(&entry_9a012::A_2), entry(&entry_9a112::A)] })];

pub static A: Control = RECEIVERS
    .entry(
        "7A105.a",
        Category::NavigationReceiver,
        "satellite navigation receivers for unmanned aircraft of 9A012 or 9A112.a",
    )
    .reads(
        point("a")
            .says("designed or modified for an unmanned aircraft of 9A012 or 9A112.a")
            .means(designed_for(Category::Uav, SPECIFIED_UAV)),
    );

const AIRBORNE: Criterion =
    point("b").says("designed or modified for airborne applications").means(RECEIVER.airborne.is_yes());

const NOT_CIVIL: Criterion = point("b.2, b.3 note")
    .says("not designed for commercial, civil or safety-of-life services")
    .means(none_of(&[RECEIVER.civil_service.is_yes()]));

pub static B_1: Control = RECEIVERS
    .entry("7A105.b.1", Category::NavigationReceiver, "airborne satellite navigation receivers above 600 m/s")
    .reads(all(&[
        AIRBORNE,
        point("b.1")
            .says("navigation information at speeds of more than 600 m/s")
            .means(RECEIVER.highest_speed.above(metres_per_second(600.0))),
    ]));

pub static B_2: Control = RECEIVERS
    .entry(
        "7A105.b.2",
        Category::NavigationReceiver,
        "airborne satellite navigation receivers with governmental decryption",
    )
    .reads(all(&[
        AIRBORNE,
        point("b.2")
            .says("decryption, designed or modified for military or governmental services")
            .means(RECEIVER.government_decryption.is_yes()),
        NOT_CIVIL,
    ]));

pub static B_3: Control = RECEIVERS
    .entry(
        "7A105.b.3",
        Category::NavigationReceiver,
        "airborne satellite navigation receivers with anti-jam features",
    )
    .reads(all(&[
        AIRBORNE,
        point("b.3")
            .says("specially designed to employ anti-jam features against countermeasures")
            .means(RECEIVER.anti_jam.is_yes()),
        NOT_CIVIL,
    ]));
