//! 15 CFR 744.21: goods of supplement 2 to part 744 for military end uses and
//! military end users.
//!
//! Read in the copy of 1 September 2026. Supplement 2 names 9A012.a.1 since 91
//! FR 52504 of 14 August 2026, the rule that made it free of reason NS; the
//! other entries were there before, since days that were not seen. Applications
//! are reviewed with a presumption of denial; exception GOV of section
//! 740.11(b)(2)(i) and (ii) stays open. Whether an item is subject to the EAR at
//! all is not asked, and neither is the list of military end users outside the
//! five countries, to which the rule is limited there: whoever says that such a
//! user is a military end user answers for that. Whether aircraft and engines that no entry here lists are
//! of 9A991 is disputed. Left out: 3A991 beside j.2, 5A991.a, 5A992, 6A996, software and technology, which are no entries here.
//! Sections 744.3 and 744.9 stand below.

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, disputed, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::Goods;
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::country::{Country, CountryGroup};
use crate::value::day::day;

use crate::laws::us::ccl::{entry_3a001, entry_5a991, entry_6a003, entry_6a995, entry_7a994, entry_9a012};
use crate::laws::us::licence::places::{BY_HONG_KONG_AS_CHINA, TO_HONG_KONG_AS_CHINA};
use crate::laws::{count, joined};

mod section_744_3;
mod section_744_9;

pub const MEASURES: &[&Measure] = &[
    &UNMANNED_AIRCRAFT,
    &OTHER_GOODS,
    &AIRCRAFT_OF_NO_ENTRY,
    &RUSSIA_AND_BELARUS,
    &section_744_3::LONG_RANGE,
    &section_744_3::MADE_FOR_LONG_RANGE,
    &section_744_3::DELIVERY,
    &section_744_9::CAMERAS,
    &section_744_9::INTO_MILITARY_COMMODITIES,
];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const SECTION: List = List::of(Regime::Us, &SECTION_744_21);

static SECTION_744_21: Instrument = Instrument {
    name: "15 CFR 744.21 with supplement 2 to part 744",
    title: "Restrictions on certain 'military end uses' or 'military end users'",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Verbatim,
    source: "the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["whether the item is subject to the EAR is not asked"],
};

const OLDER: &str = "1 September 2026 is the day of the copy that was read: it is older, and how it stood before was not seen";

const WORDS: &str = "Any item subject to the EAR listed in supplement no. 2 to this part without a license if \
                     […] you have “knowledge” […] that the item is intended, entirely or in part, for a \
                     'military end use' […] in Burma, Cambodia, the People's Republic of China (China), \
                     Nicaragua, or Venezuela, or a Burmese, Cambodian, Chinese, Nicaraguan, or Venezuelan \
                     'military end user' […] wherever located";

const FOR_THE_MILITARY: Criterion = point("(a)(1)").says("any of the following").any(&[
    point("(a)(1)")
        .says("a military end use in one of the five countries")
        .all(&[EXPORT.military_end_use_us.is_yes(), IN_FIVE]),
    point("(a)(1)")
        .says("a military end user of one of the five countries, wherever located")
        .all(&[EXPORT.military_end_user_us.is_yes(), OF_FIVE]),
]);

const IN_FIVE: Criterion = any(const { &[EXPORT.destination.is_in(FIVE), TO_HONG_KONG_AS_CHINA] });

const OF_FIVE: Criterion = any(const { &[EXPORT.end_user_country.is_in(FIVE), BY_HONG_KONG_AS_CHINA] });

const FIVE: &CountryGroup = &CountryGroup::of(
    "Burma, Cambodia, China, Nicaragua and Venezuela",
    &Country::all(["CN", "KH", "MM", "NI", "VE"]),
);

static TWO: CountryGroup = CountryGroup::of("Belarus and Russia", &Country::all(["BY", "RU"]));

pub static RUSSIA_AND_BELARUS: Measure = SECTION
    .rule(
        "744.21(a)(2)",
        "a licence for any item to military end uses or users of Belarus and Russia",
    )
    .since_at_least(day(2026, 9, 1), OLDER)
    .original(
        "Any item subject to the EAR without a license if […] you have “knowledge” […] that the item is intended, \
         entirely or in part, for a 'military end use' […] in Belarus or Russia, or a Belarusian or Russian 'military \
         end user' […] wherever located",
    )
    .reads(any(&[
        point("(a)(2)")
            .says("a military end use in Belarus or Russia")
            .all(&[EXPORT.military_end_use_us.is_yes(), EXPORT.destination.is_in(&TWO)]),
        point("(a)(2)")
            .says("a military end user of Belarus or Russia, wherever located")
            .all(&[EXPORT.military_end_user_us.is_yes(), EXPORT.end_user_country.is_in(&TWO)]),
    ]))
    .measure(Scope::AnyItem, Effect::LicenceRequired);

pub static UNMANNED_AIRCRAFT: Measure = SECTION
    .rule(
        "744.21 (9A012.a.1)",
        "a licence for unmanned aircraft of 9A012.a.1 to military end uses or users of Burma, Cambodia, \
         China, Nicaragua and Venezuela (presumption of denial)",
    )
    .at("744.21(a)(1), supplement 2, (9)(i)")
    .since(day(2026, 8, 13))
    .original(WORDS)
    .doubts(&["read as of 1 September 2026; supplement 2 was amended at 91 FR 52504, 14 August 2026"])
    .reads(FOR_THE_MILITARY)
    .measure(Scope::ItemOf(&[&entry_9a012::A_1]), Effect::LicenceRequired);

const SUPPLEMENT_2: &[&Control] = &{
    const FILES: &[&[&Control]] = &[NAMED, entry_6a995::ENTRIES];
    const ALL: [&Control; count(FILES)] = joined(FILES);
    ALL
};

const NAMED: &[&Control] = &[
    &entry_3a001::ENTRY_3A991_J_2,
    &entry_6a003::ENTRY_6A993_A,
    &entry_5a991::B_7_A,
    &entry_5a991::B_7_B,
    &entry_5a991::F,
    &entry_7a994::INERTIAL_UNITS,
    &entry_7a994::RECEIVERS,
    &entry_7a994::RADIOS,
    &entry_7a994::FLIGHT_CONTROLLERS,
];

pub static OTHER_GOODS: Measure = SECTION
    .rule(
        "744.21",
        "a licence for goods of supplement 2 to part 744 to military end uses or users of Burma, Cambodia, \
         China, Nicaragua and Venezuela (presumption of denial)",
    )
    .at("744.21(a)(1), supplement 2")
    .since_at_least(day(2026, 9, 1), OLDER)
    .doubts(&["supplement 2 names lasers of 6A995 that neither 6A005 nor 6A205 controls: that is not asked"])
    .original(WORDS)
    .reads(FOR_THE_MILITARY)
    .measure(Scope::ItemOf(SUPPLEMENT_2), Effect::LicenceRequired);

pub static AIRCRAFT_OF_NO_ENTRY: Measure = SECTION
    .rule(
        "744.21 (9A991)",
        "a licence for aircraft n.e.s., gas turbine engines and their parts, of 9A991, to military end uses or users of \
         Burma, Cambodia, China, Nicaragua and Venezuela (presumption of denial)",
    )
    .at("744.21(a)(1), supplement 2, (9)(ii)")
    .since_at_least(day(2026, 9, 1), OLDER)
    .doubts(&["of parts and components n.e.s. only conversion kits are asked, and of engines all"])
    .original(
        "9A991 “Aircraft”, n.e.s., and gas turbine engines not controlled by 9A001 or 9A101 and “parts” and \
         “components,” n.e.s.",
    )
    .reads(all(&[FOR_THE_MILITARY, OF_9A991]))
    .measure(Scope::Goods(&NO_ENTRY_LISTS), Effect::LicenceRequired);

const OF_9A991: Criterion = disputed(
    "US-9A991",
    "whether an aircraft, engine or kit that no entry here lists is of 9A991 or EAR99; the entry was not read",
    &[
        reading("9A991").says("it is of 9A991").means(all(&[])),
        reading("EAR99").says("it is of EAR99").means(any(&[])),
    ],
);

const ANY_OF_ITS_CATEGORY: Criterion = all(&[]);

const NO_ENTRY_LISTS: Goods = Goods::All(&[
    Goods::Any(&[
        Goods::Meets(Category::Uav, &ANY_OF_ITS_CATEGORY),
        Goods::Meets(Category::Engine, &ANY_OF_ITS_CATEGORY),
        Goods::Meets(Category::ConversionKit, &ANY_OF_ITS_CATEGORY),
    ]),
    Goods::Not(&Goods::Listed),
]);
