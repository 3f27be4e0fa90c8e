//! Measures for a destination: the United States (Announcements 46 of 2024 and
//! 34 of 2026) and Japan (Announcement 1 of 2026).
//!
//! They speak of dual-use items; whether that means only the listed ones is
//! not said in what was read, so they are put to every item. The third limb of
//! the measure on Japan, "anything that raises Japan's military strength", is
//! asked as a military end use.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, all, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::Country;
use crate::value::day::day;

pub const MEASURES: &[&Measure] = &[&US_46, &JP_1, &US_34];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const MILITARY: Criterion = point("1")
    .says("a military user or a military use")
    .any(&[EXPORT.military_end_user.is_yes(), EXPORT.military_end_use.is_yes()]);

const TO_THE_UNITED_STATES: Criterion =
    point("1").says("to the United States").means(EXPORT.destination.is_country(Country::UNITED_STATES));

const ANY_ITEM: &str = "whether unlisted items are meant is not said in what was read; all are asked";

/// The announcement of 2024 on exports to the United States.
const ANNOUNCEMENT_2024_46: List = List::of(Regime::Cn, &TEXT_2024_46);

static TEXT_2024_46: Instrument = Instrument {
    name: "MOFCOM Announcement 46 of 2024",
    title: "dual-use items to military users and uses of the United States",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "a summary",
    checked: "October 2026",
    documents: &[],
    doubts: &["only a summary was seen"],
};

pub static US_46: Measure = ANNOUNCEMENT_2024_46
    .rule("US-46", "dual-use items to military users and uses of the United States")
    .at("paragraph 1")
    .since(day(2024, 12, 3))
    .doubts(&[ANY_ITEM])
    .reads(all(&[TO_THE_UNITED_STATES, MILITARY]))
    .measure(Scope::AnyItem, Effect::Prohibited);

/// The announcement of 2026 on exports to Japan.
const ANNOUNCEMENT_2026_1: List = List::of(Regime::Cn, &TEXT_2026_1);

static TEXT_2026_1: Instrument = Instrument {
    name: "MOFCOM Announcement 1 of 2026",
    title: "dual-use items to military users and uses of Japan",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "a summary",
    checked: "October 2026",
    documents: &[],
    doubts: &["only a summary was seen"],
};

pub static JP_1: Measure = ANNOUNCEMENT_2026_1
    .rule("JP-1", "dual-use items to military users and uses of Japan, and what raises its military strength")
    .at("")
    .since(day(2026, 1, 6))
    .doubts(&[
        ANY_ITEM,
        "anything that raises Japan's military strength, which the text also names, is asked as a \
         military end use",
    ])
    .reads(all(&[point("1").says("to Japan").means(EXPORT.destination.is_country(Country::JAPAN)), MILITARY]))
    .measure(Scope::AnyItem, Effect::Prohibited);

/// The announcement of 2026 on drones to the United States.
const ANNOUNCEMENT_2026_34: List = List::of(Regime::Cn, &TEXT_2026_34);

static TEXT_2026_34: Instrument = Instrument {
    name: "MOFCOM Announcement 34 of 2026",
    title: "listed unmanned aircraft, key components and technology to the United States",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "Xinhua, 6 August 2026; AP",
    checked: "October 2026",
    documents: &[],
    doubts: &["the text was not read, only summaries"],
};

pub static US_34: Measure = ANNOUNCEMENT_2026_34
    .rule("US-34", "listed unmanned aircraft and key components to the United States: strictly case by case")
    .at("")
    .since(day(2026, 8, 5))
    .reads(all(&[TO_THE_UNITED_STATES]))
    .measure(Scope::ControlledItem, Effect::StrictReview);
