//! MOFCOM and others, Announcement 20 of 2015: a temporary control of unmanned
//! aircraft for military and civil use.
//!
//! Only a paraphrase was seen. Its "greater than 20 L or more" contradicts
//! itself; whether exactly 20 L is meant is disputed below. The duration was
//! not found, but the announcement was still cited as law in 2023. The unified
//! list, which restates it as 9A501, ended it: annex 2 of Announcement 51 of
//! 2024 names it, as others report. The documents for an application were not seen.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, disputed, none_of, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::{kilometres, litres};

pub const ENTRIES: &[&Control] = &[&ENTRY_1, &ENTRY_2, &ENTRY_3];

const UAV: UavAttributes = Uav::ATTRIBUTES;

/// The announcement.
pub const ANNOUNCEMENT: List = List::of(Regime::Cn, &TEXT)
    .since(day(2015, 7, 1))
    .until(day(2024, 12, 1), ENDED_BY)
    .doubts(&["the words speak of unmanned aircraft alone, not of airships: the two are not told apart here"])
    .customs(day(2022, 1, 1), CUSTOMS_CODES);

static TEXT: Instrument = Instrument {
    name: "MOFCOM Announcement 20 of 2015",
    title: "关于对军民两用无人驾驶航空飞行器实施临时出口管制的公告",
    issuer: "Ministry of Commerce; General Administration of Customs; State Administration of Science, \
             Technology and Industry for National Defence; General Armament Department (as others report)",
    quality: TextQuality::Paraphrase,
    source: "aamev.com/news/show-659.html; chemradar.com/news/detail/e4klxl14abcw (paraphrases)",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "only a paraphrase was seen",
        "the first day, 1 July 2015, is from a law firm's note",
        "its duration was not found",
        "the documents for an application were not seen",
    ],
};

const ENDED_BY: &str = "Announcement 51 of 2024, annex 2 (as others report), with the unified control list, \
                        which restates it as 9A501";

/// Codes of heading 8806 under which customs took goods of 2022 to 2024, in decisions on penalties.
pub const CUSTOMS_CODES: &[&str] = &["8806249010", "8806949010"];

const UNCHANGED: &str = "that no scope was changed (the ministry's spokesman, 15 November 2024) speaks for 20 L \
                         included, as in 9A501";

const NOT_A_MODEL: Criterion = none_of(&[UAV.model_aircraft.is_yes()]);

const TWENTY_LITRES: Criterion = disputed(
    "CN-2015-20-20L",
    "the text says both more than 20 L and 20 L or more",
    &[
        reading("20 L included")
            .says("an aerosol dispensing system of 20 L or more")
            .means(UAV.aerosol_capacity.at_least(litres(20.0))),
        reading("20 L excluded")
            .says("an aerosol dispensing system of more than 20 L")
            .means(UAV.aerosol_capacity.above(litres(20.0))),
    ],
);

pub static ENTRY_1: Control = ANNOUNCEMENT
    .entry(
        "CN-2015-20-1",
        Category::Uav,
        "unmanned aircraft for military and civil use with a range of 300 km or more",
    )
    .at("type 1")
    .original("射/航程大于或等于300Km")
    .reads(all(&[
        point("1").says("a range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
        point("note").says("not a model aircraft for recreation or competition").means(NOT_A_MODEL),
    ]));

pub static ENTRY_2: Control = ANNOUNCEMENT
    .entry(
        "CN-2015-20-2",
        Category::Uav,
        "autonomous unmanned aircraft with, or made to take, an aerosol dispensing system of 20 L",
    )
    .at("type 2")
    .doubts(&[UNCHANGED])
    .original("具备自主飞行控制和导航能力；容量大于20L以上的气雾剂布散系统/装置")
    .reads(all(&[
        point("2").says("autonomous flight control and navigation").means(UAV.autonomous.is_yes()),
        point("2.①/②").says("has, or is designed or modified to take, the system").means(TWENTY_LITRES),
        point("note").says("not a model aircraft for recreation or competition").means(NOT_A_MODEL),
    ]));

pub static ENTRY_3: Control = ANNOUNCEMENT
    .entry(
        "CN-2015-20-3",
        Category::Uav,
        "unmanned aircraft controlled beyond sight with, or made to take, an aerosol dispensing system \
         of 20 L",
    )
    .at("type 3")
    .doubts(&[UNCHANGED])
    .original("具备操作员从视距外控制飞行能力；容量大于20L以上的气雾剂布散系统/装置")
    .reads(all(&[
        point("3")
            .says("controlled flight beyond the operator's sight")
            .means(UAV.flies_beyond_sight.is_yes()),
        point("3.①/②").says("has, or is designed or modified to take, the system").means(TWENTY_LITRES),
        point("note").says("not a model aircraft for recreation or competition").means(NOT_A_MODEL),
    ]));
