//! MOFCOM, GACC and the CMC Equipment Development Department, Announcement 31
//! of 2024: the parts again, with an inertial unit, and the ban on end uses.
//! It ended Announcements 27 and 28 of 2023; no clause on consumer drones
//! followed.
//!
//! Read verbatim, in copies that drop short lines: the figures of the inertial
//! unit are from an English version and agree with the list of 2026, the
//! second radio feature and the heading of (四) from parallel texts. A
//! *specific* aircraft is one of 1.1 of 2015 Announcement 31, as its technical
//! note says. The end of the parts is inferred from the unified list.

use crate::goods::items::Category;
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, point};
use crate::rule::instrument::{Application, Citation, Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::degrees;

use crate::laws::cn::announcement_2023_27 as earlier;
use crate::laws::cn::catch_all::ENDS;
use crate::laws::cn::list_2024;

pub const ENTRIES: &[&Control] =
    &[&ENTRY_1, &ENTRY_2_1, &ENTRY_2_2, &ENTRY_2_3, &ENTRY_2_4, &ENTRY_3, &ENTRY_4_1, &ENTRY_4_2];

pub const MEASURES: &[&Measure] = &[&CATCH_ALL];

const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;

/// The announcement.
pub const ANNOUNCEMENT: List = List::of(Regime::Cn, &TEXT)
    .since(day(2024, 9, 1))
    .until_inferred(day(2024, 12, 1), ENDED_BY)
    .application(&APPLICATION);

const ENDED_BY: &str = "the unified control list (Announcement 51 of 2024), which restates it; \
                        the annex that names the repealed announcements was not seen";

static TEXT: Instrument = Instrument {
    name: "MOFCOM Announcement 31 of 2024",
    title: "关于优化调整无人机出口管制措施的公告",
    issuer: "Ministry of Commerce; General Administration of Customs; CMC Equipment Development Department",
    quality: TextQuality::Verbatim,
    source: "exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202408/1023.html; waytogo.com.cn",
    checked: "October 2026",
    documents: DOCUMENTS,
    doubts: &["some short lines are from parallel texts"],
};

const DOCUMENTS: &[&str] = &[
    "the application form for the export of dual-use items and technologies",
    "the contract or agreement: original, or a copy or scan that agrees with it",
    "a technical description or test report",
    "proof of the end user and the end use",
    "an introduction of the importer and the end user",
    "proof of identity of the applicant's legal representative, main managers and handler",
];

static APPLICATION: Application = Application {
    by: Citation { instrument: &TEXT, place: "三、四" },
    since: day(2024, 9, 1),
    documents: DOCUMENTS,
    decided_by: Some(earlier::DECIDED_BY),
    working_days: None,
    near_misses: &[],
};

pub static ENTRY_1: Control = ANNOUNCEMENT
    .entry("CN-2024-31-1", Category::Engine, "aero engines of more than 16 kW for specific unmanned aircraft")
    .at("一（一）")
    .original("最大持续功率超过16千瓦（kW）的专门用于特定无人驾驶航空飞行器或无人驾驶飞艇的航空发动机")
    .hs(earlier::ENGINE_CODES)
    .reads(all(&[
        earlier::FOR_SPECIFIC_UAV,
        point("1").says("maximum continuous power of more than 16 kW").means(earlier::ENGINE_POWER),
    ]));

pub static ENTRY_2_1: Control = ANNOUNCEMENT
    .entry(
        "CN-2024-31-2.1",
        Category::InfraredImager,
        "infrared imagers for specific unmanned aircraft, by band and field of view",
    )
    .at("一（二）1")
    .original("具有以下所有特性的红外成像设备")
    .hs(earlier::IMAGER_CODES)
    .reads(all(&[
        earlier::FOR_SPECIFIC_UAV,
        point("2.1").says("all of the following").all(&[earlier::IMAGER_BAND, earlier::IMAGER_FIELD]),
    ]));

pub static ENTRY_2_2: Control = ANNOUNCEMENT
    .entry(
        "CN-2024-31-2.2",
        Category::Radar,
        "synthetic aperture radars beyond 5 km for specific unmanned aircraft",
    )
    .at("一（二）2")
    .original("作用距离大于5千米（km），且具有以下任一特性的合成孔径雷达（SAR）")
    .hs(&["8526109011"])
    .reads(all(&[earlier::FOR_SPECIFIC_UAV, earlier::RADAR_POINT]));

pub static ENTRY_2_3: Control = ANNOUNCEMENT
    .entry("CN-2024-31-2.3", Category::Laser, "target designation lasers for specific unmanned aircraft")
    .at("一（二）3")
    .original("可在高于55摄氏度（℃）环境中稳定工作，且具有以下所有特性的用于目标指示的激光器")
    .hs(&["9013200093"])
    .reads(all(&[
        earlier::FOR_SPECIFIC_UAV,
        earlier::LASER_USE,
        earlier::LASER_HEAT,
        point("2.3").says("all of the following").all(earlier::LASER_FEATURES),
    ]));

pub static ENTRY_2_4: Control = ANNOUNCEMENT
    .entry(
        "CN-2024-31-2.4",
        Category::InertialUnit,
        "inertial measurement units for specific unmanned aircraft",
    )
    .at("一（二）4")
    .original("具有以下所有特性的惯性测量设备")
    .read(TextQuality::Reconstructed)
    .doubts(&["the figures are from an English version and from the list of 2026"])
    .hs(&["9014209014"])
    .reads(all(&[
        earlier::FOR_SPECIFIC_UAV,
        point("2.4").says("all of the following").all(INERTIAL_FEATURES),
    ]));

const INERTIAL_FEATURES: &[Criterion] = &[
    point("2.4(1)")
        .says("a heading accuracy better than 2°")
        .means(UNIT.heading_accuracy.below(degrees(2.0))),
    point("2.4(2)")
        .says("an attitude accuracy better than 0.5°")
        .means(UNIT.attitude_accuracy.below(degrees(0.5))),
    point("2.4(3)").says("a resolution better than 0.1°").means(UNIT.resolution.below(degrees(0.1))),
];

pub static ENTRY_3: Control = ANNOUNCEMENT
    .entry("CN-2024-31-3", Category::Radio, "radio communication equipment for specific unmanned aircraft")
    .at("一（三）")
    .original("无线电视距传输距离大于50千米（km）；一站控多机能力大于10架")
    .hs(earlier::RADIO_CODES)
    .reads(all(&[
        earlier::FOR_SPECIFIC_UAV,
        point("3").says("any of the following").any(&[earlier::RADIO_RANGE, earlier::RADIO_AIRCRAFT]),
    ]));

pub static ENTRY_4_1: Control = ANNOUNCEMENT
    .entry("CN-2024-31-4.1", Category::CounterUas, "jammers of civil counter-drone systems beyond 5 km")
    .at("一（四）1")
    .original("民用反无人机系统：干扰范围大于5千米（km）的反无人机电子干扰设备")
    .hs(&["8543709960"])
    .reads(all(earlier::JAMMER));

pub static ENTRY_4_2: Control = ANNOUNCEMENT
    .entry(
        "CN-2024-31-4.2",
        Category::Laser,
        "high-power lasers of more than 1.5 kW for counter-drone systems",
    )
    .at("一（四）2")
    .original("专门用于反无人机系统的输出功率大于1.5千瓦（kW）的高功率激光器")
    .hs(&["9013200093"])
    .reads(all(earlier::COUNTER_DRONE_LASER));

// The unified list carries it on in a remark to 9A501.
pub static CATCH_ALL: Measure = ANNOUNCEMENT
    .rule(
        "CN-2024-31-CA",
        "unmanned aircraft that no entry controls, for weapons of mass destruction, terrorism or \
         military purposes",
    )
    .versions(&[
        ANNOUNCEMENT.at("二").doubts(NO_AIRSHIPS).original(END_USE_WORDS).reads(ENDS),
        list_2024::LIST.at("9A501, remark").doubts(NO_AIRSHIPS).original(END_USE_WORDS).reads(ENDS),
    ])
    .measure(Scope::UncontrolledAircraft, Effect::Prohibited);

const END_USE_WORDS: &str =
    "明知或者应当知道出口将用于大规模杀伤性武器扩散、恐怖主义活动或者军事目的的，不得出口";

const NO_AIRSHIPS: &[&str] =
    &["the words speak of unmanned aircraft alone, not of airships: the two are not told apart here"];
