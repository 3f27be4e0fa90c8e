//! MOFCOM and GACC, Announcement 58 of 2025: lithium-ion batteries, due on
//! 8 November 2025 and suspended before that day; never applied so far.
//!
//! Announcement 70 of 2025 suspends it to 10 November 2026, read as including
//! that day. An extension to 10 January 2027 was announced; its text was not
//! seen (none was published by 29 September 2026), so from 11 November 2026 on
//! a battery is *undetermined*. Only the batteries are here, not the other
//! goods of the announcement. Its number 3A001 is that of the unified list.

use crate::goods::items::Category;
use crate::goods::items::battery::Battery;
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::rule::instrument::{Application, Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::watt_hours_per_kilogram;

use crate::laws::cn::order_792::application;

pub const ENTRIES: &[&Control] = &[&ENTRY];

/// The announcement.
pub const ANNOUNCEMENT: List = List::of(Regime::Cn, &TEXT).since(day(2025, 11, 8)).application(&APPLICATION);

static TEXT: Instrument = Instrument {
    name: "MOFCOM and GACC Announcement 58 of 2025",
    title: "公布对锂电池和人造石墨负极材料相关物项实施出口管制的决定",
    issuer: "Ministry of Commerce; General Administration of Customs",
    quality: TextQuality::Verbatim,
    source: "xkzj.mofcom.gov.cn/tzgg/art/2025/art_1bc20676fe4f4c1ea0f25c274ede7cac.html",
    checked: "November 2026",
    documents: &[],
    doubts: &["the text of its suspension (Announcement 70 of 2025) was read in a summary"],
};

static APPLICATION: Application =
    application(&["goods that come near the control without meeting it are to be stated as \
                                                 such in the customs declaration"]);

pub static ENTRY: Control = ANNOUNCEMENT
    .entry("BAT-58", Category::Battery, "rechargeable lithium-ion cells and battery packs of 300 Wh/kg or more")
    .at("一（一）")
    .original("3A001 重量能量密度大于等于300 Wh/kg的可充放电锂离子电池（包含电芯和电池组）（参考税则号列：85076000）")
    .hs(&["85076000"])
    .suspended_unconfirmed(
        day(2025, 11, 8),
        day(2026, 11, 11),
        day(2027, 1, 11),
        "MOFCOM Announcement 70 of 2025 (from 7 November 2025 to 10 November 2026); extended to 10 January 2027 as announced",
    )
    .reads(all(&[point("3A001")
        .says("a rechargeable lithium-ion cell or pack with a specific energy of 300 Wh/kg or more")
        .means(Battery::ATTRIBUTES.specific_energy.at_least(watt_hours_per_kilogram(300.0)))]));
