//! Item 11.A.3 of the Annex: satellite navigation receivers.
//!
//! Seen only as the item that 7A105 of the EU and the United States repeats,
//! with a number that is partly from memory; read in the US text. Rockets are
//! left out.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::goods::items::uav::Uav;
use crate::rule::control::{Control, Passage, TextQuality};
use crate::rule::criterion::{Criterion, all, designed_for, none_of, point};
use crate::rule::regime::Regime;
use crate::value::quantity::{kilometres, metres_per_second};

use crate::laws::mtcr::annex::{ANNEX, FIRST_DAY, NO_FIRST_DAY};

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    ANNEX.at(place).since_at_least(FIRST_DAY).read(TextQuality::Reconstructed).doubts(&[
        NO_FIRST_DAY,
        "the number of the item is partly from memory",
        "the text was not seen; read in the parallel US entry 7A105",
    ])
}

/// Receivers for missiles.
pub static ENTRY_3_A: Control = Control {
    regime: Regime::Mtcr,
    id: "11.A.3.a",
    category: Category::NavigationReceiver,
    heading: "satellite navigation receivers for missiles",
    versions: &[passage("11.A.3.a").reads(
        point("a")
            .says("designed or modified for unmanned aircraft with a range of 300 km or more")
            .means(designed_for(Category::Uav, &[Uav::ATTRIBUTES.range.at_least(kilometres(300.0))])),
    )],
}
.checked();

const AIRBORNE: Criterion =
    point("b").says("designed or modified for airborne applications").means(RECEIVER.airborne.holds());

const NOT_CIVIL: Criterion = point("b.2, b.3 note")
    .says("not designed for commercial, civil or safety-of-life services")
    .means(none_of(&[RECEIVER.civil_service.holds()]));

/// Receivers for great speeds.
pub static ENTRY_3_B_1: Control = Control {
    regime: Regime::Mtcr,
    id: "11.A.3.b.1",
    category: Category::NavigationReceiver,
    heading: "airborne satellite navigation receivers above 600 m/s",
    versions: &[passage("11.A.3.b.1").reads(all(&[
        AIRBORNE,
        point("b.1")
            .says("navigation information at speeds of more than 600 m/s")
            .means(RECEIVER.highest_speed.above(metres_per_second(600.0))),
    ]))],
}
.checked();

/// Receivers that decrypt.
pub static ENTRY_3_B_2: Control = Control {
    regime: Regime::Mtcr,
    id: "11.A.3.b.2",
    category: Category::NavigationReceiver,
    heading: "airborne satellite navigation receivers with governmental decryption",
    versions: &[passage("11.A.3.b.2").reads(all(&[
        AIRBORNE,
        point("b.2")
            .says("decryption, designed or modified for military or governmental services")
            .means(RECEIVER.government_decryption.holds()),
        NOT_CIVIL,
    ]))],
}
.checked();

/// Receivers that resist jamming.
pub static ENTRY_3_B_3: Control = Control {
    regime: Regime::Mtcr,
    id: "11.A.3.b.3",
    category: Category::NavigationReceiver,
    heading: "airborne satellite navigation receivers with anti-jam features",
    versions: &[passage("11.A.3.b.3").reads(all(&[
        AIRBORNE,
        point("b.3")
            .says("specially designed to employ anti-jam features against countermeasures")
            .means(RECEIVER.anti_jam.holds()),
        NOT_CIVIL,
    ]))],
}
.checked();
