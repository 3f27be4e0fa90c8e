//! MOFCOM and GACC, Announcement 58 of 2025: lithium-ion batteries, due on
//! 8 November 2025 and suspended before that day; never applied so far.
//!
//! Announcement 70 of 2025 suspends it to 10 November 2026, read as including
//! that day. An extension to 10 January 2027 was announced; its text was not
//! seen, so from 11 November 2026 on a battery is *undetermined*. Only the
//! batteries are here, not the other goods of the announcement.

use crate::goods::items::Category;
use crate::goods::items::battery::Battery;
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::watt_hours_per_kilogram;

pub const ENTRIES: &[&Control] = &[&ENTRY];

/// The announcement.
pub const ANNOUNCEMENT: List = List::of(Regime::Cn, &TEXT).since(day(2025, 11, 8));

static TEXT: Instrument = Instrument {
    name: "MOFCOM and GACC Announcement 58 of 2025",
    title: "lithium-ion batteries and others",
    issuer: "Ministry of Commerce; General Administration of Customs",
    quality: TextQuality::Paraphrase,
    source: "a summary; the text was not read",
    checked: "October 2026",
    documents: &[],
    doubts: &["only a summary was seen", "the documents for an application were not seen"],
};

pub static ENTRY: Control = ANNOUNCEMENT
    .entry("BAT-58", Category::Battery, "rechargeable lithium-ion batteries of 300 Wh/kg or more")
    .at("3A001")
    .suspended_unconfirmed(
        day(2025, 11, 8),
        day(2026, 11, 11),
        day(2027, 1, 11),
        "MOFCOM Announcement 70 of 2025 to 10 November 2026; extended to 10 January 2027 as announced",
    )
    .reads(all(&[point("3A001")
        .says("a specific energy of 300 Wh/kg or more")
        .means(Battery::ATTRIBUTES.specific_energy.at_least(watt_hours_per_kilogram(300.0)))]));
