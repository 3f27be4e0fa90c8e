//! MOFCOM and GACC, Announcement 31 of 2015: 关于加强部分两用物项出口管制的公告.
//!
//! Read as Xinhua reported it on 3 August 2015; the controls stand in annex 1
//! (a case of customs law cites it so), which was not seen, nor any note of it:
//! the unified list exempts models from what it takes over. The numbering 1.2
//! of the kits and engines is inferred. The text prints 15,420 m for 50,000 ft,
//! which are 15,240 m: disputed below. Its end is inferred from the unified list, which
//! restates it as 9A012. The high-performance computers of the same
//! announcement are left out.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, designed_for, disputed, entry, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::{feet, hours, kilometres_per_hour, metres, minutes};

use crate::laws::cn::announcement_2015_20::CUSTOMS_CODES;

pub const ENTRIES: &[&Control] = &[&ENTRY_1_1_1, &ENTRY_1_1_2, &KIT, &HIGH_ENGINE];

const UAV: UavAttributes = Uav::ATTRIBUTES;
const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

/// The announcement.
pub const ANNOUNCEMENT: List =
    List::of(Regime::Cn, &TEXT).since(day(2015, 8, 15)).until_inferred(day(2024, 12, 1), ENDED_BY);

static TEXT: Instrument = Instrument {
    name: "MOFCOM and GACC Announcement 31 of 2015",
    title: "关于加强部分两用物项出口管制的公告",
    issuer: "Ministry of Commerce; General Administration of Customs",
    quality: TextQuality::Partial,
    source: "Xinhua, 3 August 2015: universityofharmony.com/c/2015-08-03/545710.shtml",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "read in a report of Xinhua; that it stands in annex 1 is from a case of customs law",
        "the documents for an application were not seen",
    ],
};

const ENDED_BY: &str = "the unified control list (Announcement 51 of 2024), which restates it as 9A012; \
                        the annex that names the repealed announcements was not seen";

const MODELS: &str = "no note on models was seen; the unified list, which left the scope as it was (the ministry's \
                      spokesman, 15 November 2024), exempts model aircraft and model airships";

/// The codes of the announcement; those of heading 8806 replaced 8802200011 on 1 January 2022.
const AIRCRAFT_CODES: &[&str] = &["8802200011", "8801009010"];

const BEYOND_SIGHT: Criterion = point("1.1")
    .says("controlled flight beyond the operator's natural sight")
    .means(UAV.flies_beyond_sight.is_yes());

pub static ENTRY_1_1_1: Control = ANNOUNCEMENT
    .entry(
        "CN-2015-31-1.1.1",
        Category::Uav,
        "unmanned aircraft and airships of 30 minutes to 1 hour that stand gusts",
    )
    .at("annex 1, 1.1.1")
    .doubts(&[MODELS])
    .customs(day(2022, 1, 1), CUSTOMS_CODES)
    .original(
        "最大续航时间大于等于30分钟小于1小时，以及在大于等于46.3千米/小时（25节）的阵风条件下\
         ，具有起飞能力和稳定可控飞行能力",
    )
    .hs(AIRCRAFT_CODES)
    .reads(all(&[
        BEYOND_SIGHT,
        point("1.1.1")
            .says("maximum endurance of 30 minutes or more but less than 1 hour")
            .all(&[UAV.endurance.at_least(minutes(30.0)), UAV.endurance.below(hours(1.0))]),
        point("1.1.1")
            .says("take-off and stable controlled flight in gusts of 46.3 km/h (25 knots) or more")
            .means(UAV.gust_tolerance.at_least(kilometres_per_hour(46.3))),
    ]));

pub static ENTRY_1_1_2: Control = ANNOUNCEMENT
    .entry("CN-2015-31-1.1.2", Category::Uav, "unmanned aircraft and airships of 1 hour or more")
    .at("annex 1, 1.1.2")
    .doubts(&[MODELS])
    .customs(day(2022, 1, 1), CUSTOMS_CODES)
    .original("最大续航时间大于等于1小时")
    .hs(AIRCRAFT_CODES)
    .reads(all(&[
        BEYOND_SIGHT,
        point("1.1.2").says("maximum endurance of 1 hour or more").means(UAV.endurance.at_least(hours(1.0))),
    ]));

/// What later announcements call a *specific* unmanned aircraft or airship.
pub const SPECIFIC_UAV: &[Criterion] = &[any(const { &[entry(&ENTRY_1_1_1), entry(&ENTRY_1_1_2)] })];

pub static KIT: Control = ANNOUNCEMENT
    .entry(
        "CN-2015-31-kit",
        Category::ConversionKit,
        "equipment and components to convert manned aircraft and airships into those of 1.1",
    )
    .at("annex 1, 1.2")
    .original(
        "专门设计的用于将有人飞行器、有人驾驶飞艇改装为上述所列无人驾驶航空飞行器、无人驾驶飞艇的设备或部件",
    )
    .doubts(&["the numbering 1.2 is inferred", MODELS])
    .reads(all(&[
        point("1.2")
            .says("specially designed to convert a manned aircraft or airship into an unmanned one")
            .means(ConversionKit::ATTRIBUTES.makes_unmanned.is_yes()),
        point("1.2").says("into one that 1.1 lists").means(designed_for(Category::Uav, SPECIFIC_UAV)),
    ]));

pub static HIGH_ENGINE: Control = ANNOUNCEMENT
    .entry(
        "CN-2015-31-eng",
        Category::Engine,
        "air-breathing piston and rotary engines for unmanned aircraft above 50,000 ft",
    )
    .at("annex 1, 1.2")
    .original(
        "设计或改型后用于在15420米（50000英尺）以上高空飞行的无人驾驶航空飞行器、无人驾驶飞艇\
         的吸气活塞式或转子式内燃发动机",
    )
    .doubts(&[
        "the numbering 1.2 is inferred",
        FOR_DOUBT,
        MODELS,
        "by its words the aircraft flies at great heights (用于…高空飞行的无人驾驶航空飞行器); the engine is asked, as \
         in the unified list",
    ])
    .hs(&["8407102010"])
    .reads(all(&[
        point("1.2")
            .says("an air-breathing piston or rotary internal combustion engine")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Piston, EngineKind::Rotary]))),
        point("1.2").says("for unmanned aircraft or airships").means(designed_for(Category::Uav, &[])),
        point("1.2").says("designed or modified for flight at great heights").means(GREAT_HEIGHT),
    ]));

/// Engines *for* aircraft, where parts are *specially* for them.
pub const FOR_DOUBT: &str = "an engine for (用于) unmanned aircraft is asked as one designed for them";

/// 15,420 m is printed for 50,000 ft here and in the unified list.
pub const GREAT_HEIGHT: Criterion = disputed(
    "CN-15420m",
    "15,420 m is printed for 50,000 ft, which are 15,240 m",
    &[
        reading("as printed")
            .says("at 15420 m or more")
            .means(ENGINE.operating_altitude.at_least(metres(15_420.0))),
        reading("50,000 ft")
            .says("at 50000 ft or more")
            .means(ENGINE.operating_altitude.at_least(feet(50_000.0))),
    ],
);
