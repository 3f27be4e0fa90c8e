//! Measures for a destination: the United States (Announcements 46 of 2024 and
//! 34 of 2026) and Japan (Announcement 1 of 2026).
//!
//! They speak of dual-use items; whether that means only the listed ones is
//! not said in what was read, so they are put to every item. The third limb of
//! the measure on Japan, "anything that raises Japan's military strength", is
//! asked as a military end use.

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::control::{Control, Instrument, TextQuality};
use crate::rule::criterion::{Criterion, all, point};
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::Country;
use crate::value::day::day;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const MILITARY: Criterion = point("1")
    .says("a military user or a military use")
    .any(&[EXPORT.military_end_user.holds(), EXPORT.military_end_use.holds()]);

const TO_THE_UNITED_STATES: Criterion =
    point("1").says("to the United States").means(EXPORT.destination.is_country(Country::UNITED_STATES));

const ANY_ITEM: &str = "whether unlisted items are meant is not said in what was read; all are asked";

/// The announcement of 2024 on exports to the United States.
pub static ANNOUNCEMENT_2024_46: Instrument = Instrument {
    name: "MOFCOM Announcement 46 of 2024",
    title: "dual-use items to military users and uses of the United States",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "a summary",
    checked: "October 2026",
    documents: &[],
    doubts: &["only a summary was seen"],
};

/// No dual-use items to military users or uses of the United States.
pub static US_46: Measure = Measure {
    control: Control {
        regime: Regime::Cn,
        id: "US-46",
        category: Category::Export,
        heading: "dual-use items to military users and uses of the United States",
        versions: &[ANNOUNCEMENT_2024_46
            .at("paragraph 1")
            .since(day(2024, 12, 3))
            .doubts(&[ANY_ITEM])
            .reads(all(&[TO_THE_UNITED_STATES, MILITARY]))],
    }
    .checked(),
    scope: Scope::AnyItem,
    effect: Effect::Prohibited,
};

/// The announcement of 2026 on exports to Japan.
pub static ANNOUNCEMENT_2026_1: Instrument = Instrument {
    name: "MOFCOM Announcement 1 of 2026",
    title: "dual-use items to military users and uses of Japan",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "a summary",
    checked: "October 2026",
    documents: &[],
    doubts: &["only a summary was seen"],
};

/// No dual-use items to military users or uses of Japan.
pub static JP_1: Measure = Measure {
    control: Control {
        regime: Regime::Cn,
        id: "JP-1",
        category: Category::Export,
        heading: "dual-use items to military users and uses of Japan, and what raises its military strength",
        versions: &[ANNOUNCEMENT_2026_1
            .at("")
            .since(day(2026, 1, 6))
            .doubts(&[
                ANY_ITEM,
                "anything that raises Japan's military strength, which the text also names, is asked as a \
                 military end use",
            ])
            .reads(all(&[
                point("1").says("to Japan").means(EXPORT.destination.is_country(Country::JAPAN)),
                MILITARY,
            ]))],
    }
    .checked(),
    scope: Scope::AnyItem,
    effect: Effect::Prohibited,
};

/// The announcement of 2026 on drones to the United States.
pub static ANNOUNCEMENT_2026_34: Instrument = Instrument {
    name: "MOFCOM Announcement 34 of 2026",
    title: "listed unmanned aircraft, key components and technology to the United States",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "Xinhua, 6 August 2026; AP",
    checked: "October 2026",
    documents: &[],
    doubts: &["the text was not read, only summaries"],
};

/// Strict review of listed drones and their key components to the United States.
pub static US_34: Measure = Measure {
    control: Control {
        regime: Regime::Cn,
        id: "US-34",
        category: Category::Export,
        heading: "listed unmanned aircraft and key components to the United States: strictly case by case",
        versions: &[ANNOUNCEMENT_2026_34.at("").since(day(2026, 8, 5)).reads(all(&[TO_THE_UNITED_STATES]))],
    }
    .checked(),
    scope: Scope::ControlledItem,
    effect: Effect::StrictReview,
};
