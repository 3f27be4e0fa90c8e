//! 7A105 of the Commerce Control List: satellite navigation receivers for
//! missiles, and for aircraft beyond civil use.
//!
//! Point b.2, governmental decryption, is subject to the ITAR and not controlled
//! here; USML category XII(d) takes some receivers of the other points first.
//! "Missiles" are those of 15 CFR 772.1, for 500 kg of payload and 300 km of
//! range. "Designed or modified for" is asked as what the receiver is designed
//! for. Rockets and specially designed parts are left out.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, entry, none_of, point};
use crate::rule::list::List;
use crate::value::quantity::metres_per_second;

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, MT1};

pub const ENTRIES: &[&Control] = &[&A, &B_1, &B_3];

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const RECEIVERS: List = CCL.reasons(&[MT1, AT1]);

pub static A: Control = RECEIVERS
    .entry("7A105.a", Category::NavigationReceiver, "satellite navigation receivers for missiles")
    .original("Designed or modified for use in “missiles”")
    .reads(
        point("a")
            .says("designed or modified for unmanned aircraft for 500 kg of payload and 300 km of range")
            .means(designed_for(Category::Uav, FOR_500_KG_AND_300_KM)),
    );

const AIRBORNE: Criterion =
    point("b").says("designed or modified for airborne applications").means(RECEIVER.airborne.is_yes());

pub static B_1: Control = RECEIVERS
    .entry("7A105.b.1", Category::NavigationReceiver, "airborne satellite navigation receivers above 600 m/s")
    .original("Capable of providing navigation information at speeds in excess of 600 m/s")
    .reads(all(&[
        AIRBORNE,
        point("b.1")
            .says("navigation information at speeds of more than 600 m/s")
            .means(RECEIVER.highest_speed.above(metres_per_second(600.0))),
    ]));

pub static B_3: Control = RECEIVERS
    .entry(
        "7A105.b.3",
        Category::NavigationReceiver,
        "airborne satellite navigation receivers with anti-jam features",
    )
    .original(
        "Being “specially designed” to employ anti-jam features (e.g., null steering antenna or \
         electronically steerable antenna) to function in an environment of active or passive \
         countermeasures",
    )
    .reads(all(&[
        AIRBORNE,
        point("b.3")
            .says("specially designed to employ anti-jam features against countermeasures")
            .means(RECEIVER.anti_jam.is_yes()),
        point("b.3 note")
            .says("not designed for commercial, civil or safety-of-life services")
            .means(none_of(&[RECEIVER.civil_service.is_yes()])),
    ]));

/// The entries of 7A105: whatever receiver any of them takes is *controlled by 7A105*.
pub const OF_7A105: &[Criterion] = &[entry(&A), entry(&B_1), entry(&B_3)];
