//! Item 11.A.3 of the Annex: satellite navigation receivers.
//!
//! Seen only as the item that 7A105 of the EU and the United States repeats,
//! with a number that is partly from memory; read in the US text, whose
//! missiles are those for 500 kg of payload and 300 km of range. Rockets are
//! left out.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::day::day;
use crate::value::quantity::metres_per_second;

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::mtcr::annex::{ANNEX, PARALLEL_DAY};

pub const ENTRIES: &[&Control] = &[&ENTRY_3_A, &ENTRY_3_B_1, &ENTRY_3_B_2, &ENTRY_3_B_3];

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const RECEIVERS: List =
    ANNEX.since_at_least(day(2021, 9, 9), PARALLEL_DAY).read(TextQuality::Reconstructed).doubts(&[
        "the number of the item is partly from memory",
        "the text was not seen; read in the parallel US entry 7A105",
    ]);

pub static ENTRY_3_A: Control = RECEIVERS
    .entry("11.A.3.a", Category::NavigationReceiver, "satellite navigation receivers for missiles")
    .reads(
        point("a")
            .says("designed or modified for unmanned aircraft for 500 kg of payload and 300 km of range")
            .means(designed_for(Category::Uav, FOR_500_KG_AND_300_KM)),
    );

const AIRBORNE: Criterion =
    point("b").says("designed or modified for airborne applications").means(RECEIVER.airborne.is_yes());

const NOT_CIVIL: Criterion = point("b.2, b.3 note")
    .says("not designed for commercial, civil or safety-of-life services")
    .means(none_of(&[RECEIVER.civil_service.is_yes()]));

pub static ENTRY_3_B_1: Control = RECEIVERS
    .entry(
        "11.A.3.b.1",
        Category::NavigationReceiver,
        "airborne satellite navigation receivers above 600 m/s",
    )
    .reads(all(&[
        AIRBORNE,
        point("b.1")
            .says("navigation information at speeds of more than 600 m/s")
            .means(RECEIVER.highest_speed.above(metres_per_second(600.0))),
    ]));

pub static ENTRY_3_B_2: Control = RECEIVERS
    .entry(
        "11.A.3.b.2",
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

pub static ENTRY_3_B_3: Control = RECEIVERS
    .entry(
        "11.A.3.b.3",
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
