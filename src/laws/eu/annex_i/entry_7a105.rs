//! Annex I, entry 7A105: satellite navigation receivers for unmanned aircraft,
//! and for aircraft beyond civil use.
//!
//! Read in both texts, of 2021/22 and of 15 November 2025. Whatever 7A005
//! specifies is not specified here; so point b.2, decryption for military or
//! governmental services, is no entry of its own: it is one question with 7A005.a,
//! which takes all that it could. "Designed or modified for" an aircraft is
//! asked as what the receiver is designed for. Rockets, and specially designed
//! components, are left out.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, entry, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::metres_per_second;

use crate::laws::eu::annex_i::ANNEX_I;
use crate::laws::eu::annex_i::entry_7a005;
use crate::laws::eu::annex_i::entry_9a012;
use crate::laws::eu::annex_i::entry_9a112;

pub const ENTRIES: &[&Control] = &[&A, &B_1, &B_3];

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const RECEIVERS: List = ANNEX_I.read(TextQuality::Verbatim);

const NOT_7A005: Criterion =
    point("heading").says("other than those specified in 7A005").means(none_of(entry_7a005::OF_7A005));

/// An unmanned aircraft specified in 9A012 or 9A112.a.
const SPECIFIED_UAV: &[Criterion] =
    &[any(const { &[entry(&entry_9a012::A_1), entry(&entry_9a012::A_2), entry(&entry_9a112::A)] })];

pub static A: Control = RECEIVERS
    .entry(
        "7A105.a",
        Category::NavigationReceiver,
        "satellite navigation receivers for unmanned aircraft of 9A012 or 9A112.a",
    )
    .original(
        "Designed or modified for use in space launch vehicles specified in 9A004, sounding rockets specified \
         in 9A104 or unmanned aerial vehicles specified in 9A012 or 9A112.a.",
    )
    .reads(all(&[
        point("a")
            .says("designed or modified for an unmanned aircraft of 9A012 or 9A112.a")
            .means(designed_for(Category::Uav, SPECIFIED_UAV)),
        NOT_7A005,
    ]));

const AIRBORNE: Criterion =
    point("b").says("designed or modified for airborne applications").means(RECEIVER.airborne.is_yes());

const NOT_CIVIL: Criterion = point("b.3 note")
    .says("not designed for commercial, civil or safety-of-life services")
    .means(none_of(&[RECEIVER.civil_service.is_yes()]));

pub static B_1: Control = RECEIVERS
    .entry("7A105.b.1", Category::NavigationReceiver, "airborne satellite navigation receivers above 600 m/s")
    .original("Capable of providing navigation information at speeds in excess of 600 m/s")
    .reads(all(&[
        AIRBORNE,
        point("b.1")
            .says("navigation information at speeds of more than 600 m/s")
            .means(RECEIVER.highest_speed.above(metres_per_second(600.0))),
        NOT_7A005,
    ]));

pub static B_3: Control = RECEIVERS
    .entry(
        "7A105.b.3",
        Category::NavigationReceiver,
        "airborne satellite navigation receivers with anti-jam features",
    )
    .original(
        "Being specially designed to employ anti-jam features (e.g., null steering antenna or electronically \
         steerable antenna) to function in an environment of active or passive countermeasures",
    )
    .reads(all(&[
        AIRBORNE,
        point("b.3")
            .says("specially designed to employ anti-jam features against countermeasures")
            .means(RECEIVER.anti_jam.is_yes()),
        NOT_CIVIL,
        NOT_7A005,
    ]));
