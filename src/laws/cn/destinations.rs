//! Measures for a destination: the United States (Announcements 46 of 2024 and
//! 34 of 2026) and Japan (Announcement 1 of 2026).
//!
//! The first and the last speak of dual-use items (两用物项), which Order 792,
//! article 2, defines by their nature and not by the list; whether goods that
//! no entry lists are meant is disputed below. Both also bind organisations and
//! persons of any country that pass on items of Chinese origin: the measures do
//! not ask from where the goods leave; whether the law governs an export is told
//! with the licence. Paragraph 2 of the first, on gallium,
//! germanium, antimony, superhard materials and graphite, is left out.
//!
//! Of Announcement 34 only the title was seen in its own words: it is about
//! dual-use items *related to unmanned aircraft* (无人机相关). Sprayers and
//! counter-drone goods, and what stands beside drones in the list, may or may
//! not be that: disputed.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, Point, all, any, chapeau, disputed, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::measure::{DisputedScope, Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::Country;
use crate::value::day::day;

use crate::laws::cn::list_2024::entry_0a903 as against_drones;
use crate::laws::cn::list_2024::entry_2b352 as sprayers;
use crate::laws::cn::list_2024::entry_9a012 as drones;
use crate::laws::cn::list_2024::entry_9a501 as other_drones;
use crate::laws::cn::list_2024::neighbours;
use crate::laws::{count, joined};

pub const MEASURES: &[&Measure] = &[&US_46, &JP_1, &US_34];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// Whether goods are meant that no entry lists.
static DUAL_USE_ITEMS: DisputedScope = DisputedScope::of(
    "CN-dual-use-items",
    "whether dual-use items are those that are listed, or any that are so by their nature",
    &[
        reading("listed items").says("goods that an entry controls").means(all(&[])),
        reading("any dual-use item").says("goods of any kind").means(all(&[])),
    ],
    &[Scope::ControlledItem, Scope::AnyItem],
);

pub const TO_THE_UNITED_STATES: Criterion = EXPORT.destination.is_country(Country::UNITED_STATES);

const PASSED_ON: &str = "a clause binds those in any country who pass on items of Chinese origin; its words were not \
                         read to the end, and the measure is put to every export as if the law governed it";

/// The export goes to the country, or to somebody of it elsewhere.
macro_rules! to_users_of {
    ($id:literal, $country:expr) => {
        disputed(
            $id,
            "whether users of the country elsewhere, and uses for them, are meant, or exports to the country alone",
            const {
                &[
                    reading("in the country")
                        .says("exports to the country")
                        .means(EXPORT.destination.is_country($country)),
                    reading("wherever they are").says("exports to the country, and to users of it elsewhere").any(
                        const {
                            &[
                                EXPORT.destination.is_country($country),
                                EXPORT.end_user_country.is_country($country),
                            ]
                        },
                    ),
                ]
            },
        )
    };
}

/// The announcement of 2024 on exports to the United States.
const ANNOUNCEMENT_2024_46: List = List::of(Regime::Cn, &TEXT_2024_46);

static TEXT_2024_46: Instrument = Instrument {
    name: "MOFCOM Announcement 46 of 2024",
    title: "关于加强相关两用物项对美国出口管制的公告",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Verbatim,
    source: "exportcontrol.mofcom.gov.cn, 202412/1072.html; www.mofcom.gov.cn, \
             art_3d5e990b43424e60828030f58a547b60.html",
    checked: "November 2026",
    documents: &[],
    doubts: &[],
};

pub static US_46: Measure = ANNOUNCEMENT_2024_46
    .rule("US-46", "dual-use items to military users and uses of the United States")
    .at("paragraph 1")
    .since(day(2024, 12, 3))
    .original("禁止两用物项对美国军事用户或军事用途出口")
    .doubts(&[PASSED_ON])
    .reads(all(&[
        point("1")
            .says("to users of the United States")
            .means(to_users_of!("CN-users-of-US", Country::UNITED_STATES)),
        point("1")
            .says("a military user or a military use")
            .any(&[EXPORT.military_end_user.is_yes(), EXPORT.military_end_use.is_yes()]),
    ]))
    .measure(Scope::Disputed(&DUAL_USE_ITEMS), Effect::Prohibited);

/// The announcement of 2026 on exports to Japan.
const ANNOUNCEMENT_2026_1: List = List::of(Regime::Cn, &TEXT_2026_1);

static TEXT_2026_1: Instrument = Instrument {
    name: "MOFCOM Announcement 1 of 2026",
    title: "关于加强两用物项对日本出口管制的公告",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Verbatim,
    source: "www.mofcom.gov.cn, art_8990fedae8fa462eb02cc9bae5034e91.html; hk01.com/…/60310192",
    checked: "November 2026",
    documents: &[],
    doubts: &[],
};

pub static JP_1: Measure = ANNOUNCEMENT_2026_1
    .rule("JP-1", "dual-use items to military users and uses of Japan, and what raises its military strength")
    .at("the ban, which has no number")
    .since(day(2026, 1, 6))
    .original(
        "禁止所有两用物项对日本军事用户、军事用途，以及一切有助于提升日本军事实力的其他最终用户用途出口",
    )
    .doubts(&[PASSED_ON, "what raises Japan's military strength elsewhere than there is not told"])
    .reads(any(&[
        chapeau("a military user or a military use").all(&[
            chapeau("to users of Japan").means(to_users_of!("CN-users-of-JP", Country::JAPAN)),
            chapeau("a military user or a military use")
                .any(&[EXPORT.military_end_user.is_yes(), EXPORT.military_end_use.is_yes()]),
        ]),
        chapeau("any other end user or end use that helps to raise Japan's military strength").all(&[
            chapeau("to Japan").means(EXPORT.destination.is_country(Country::JAPAN)),
            EXPORT.raises_military_strength.is_yes(),
        ]),
    ]))
    .measure(Scope::Disputed(&DUAL_USE_ITEMS), Effect::Prohibited);

/// The announcement of 2026 on drones to the United States.
pub const ANNOUNCEMENT_2026_34: List = List::of(Regime::Cn, &TEXT_2026_34);

static TEXT_2026_34: Instrument = Instrument {
    name: "MOFCOM Announcement 34 of 2026",
    title: "公布加强无人机相关两用物项对美国出口管制",
    issuer: "Ministry of Commerce",
    quality: TextQuality::Paraphrase,
    source: "aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_38af07adecf3422093fe0976cd05a329.html (the title, cut \
             short); Xinhua, 6 August 2026; AP",
    checked: "November 2026",
    documents: &[],
    doubts: &["only its title was read, and summaries; its first day is from them"],
};

/// Drones, their engines, payloads, kits, radios and automatic pilots.
pub const DRONES: &[&Control] = &[
    &drones::A_1,
    &drones::A_2,
    &drones::B_1,
    &drones::B_2,
    &drones::C_1,
    &drones::C_2,
    &drones::C_3,
    &drones::C_4,
    &drones::D,
    &drones::E_1,
    &drones::E_2,
    &other_drones::A,
    &other_drones::B,
    &other_drones::C,
    &neighbours::AUTOPILOT,
];

/// What serves drones, meets them, or may be found on them.
const BESIDE_DRONES: &[&Control] = &[
    &sprayers::H,
    &sprayers::H_3,
    &against_drones::A,
    &against_drones::B,
    &neighbours::TELEMETRY,
    &neighbours::RADAR,
    &neighbours::ACCELEROMETER,
    &neighbours::GYROSCOPE,
    &neighbours::UNIT,
    &neighbours::RECEIVER,
    &neighbours::RAMJET,
];

pub const DRONES_AND_MORE: &[&Control] = &{
    const BOTH: &[&[&Control]] = &[DRONES, BESIDE_DRONES];
    const ALL: [&Control; count(BOTH)] = joined(BOTH);
    ALL
};

const OF_DRONES: &str = "CN-drone-related";
const WHICH_ARE: &str =
    "whether sprayers, counter-drone goods and what stands beside drones in the list are related to drones";
const ONLY_DRONES: Point = reading("drones and their parts").says("goods of 9A012, 9A501 and 7A103.b");
const MORE: Point = reading("whatever serves or meets drones")
    .says("goods of 9A012, 9A501, 7A103.b, 2B352.h, 0A903 and the entries beside drones");

static DRONE_RELATED: DisputedScope = DisputedScope::of(
    OF_DRONES,
    WHICH_ARE,
    &[ONLY_DRONES.means(all(&[])), MORE.means(all(&[]))],
    &[Scope::ItemOf(DRONES), Scope::ItemOf(DRONES_AND_MORE)],
);

/// That goods beside drones and their parts are meant.
pub const WHATEVER_SERVES_DRONES: Criterion =
    disputed(OF_DRONES, WHICH_ARE, &[ONLY_DRONES.means(any(&[])), MORE.means(all(&[]))]);

pub static US_34: Measure = ANNOUNCEMENT_2026_34
    .rule("US-34", "listed goods related to drones, to the United States: strictly case by case")
    .at("")
    .since(day(2026, 8, 5))
    .original("加强无人机相关两用物项对美国出口管制")
    .reads(all(&[chapeau("to the United States").means(TO_THE_UNITED_STATES)]))
    .measure(Scope::Disputed(&DRONE_RELATED), Effect::StrictReview);
