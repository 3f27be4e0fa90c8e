//! Restrictions on all License Exceptions: section 740.2(a), as far as it concerns goods of a category here.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, all, any, disputed, none_of, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Bar, Goods};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::country::{Country, CountryGroup};
use crate::value::day::day;

use crate::laws::us::ccl::{
    entry_3a611, entry_6a008, entry_7a001, entry_7a002, entry_7a101, entry_7a103, entry_7a105,
};
use crate::laws::us::licence::groups::D_5;
use crate::laws::us::licence::places::{HONG_KONG, TO_D_4, TO_D_5, TO_REGIONS_OF_UKRAINE};

pub const BARS: &[&Bar] = &[
    &SURREPTITIOUS,
    &MISSILE_TECHNOLOGY,
    &MISSILE_TECHNOLOGY_TO_D,
    &SENSORS_TO_D,
    &SANCTIONS,
    &SERIES_600,
    &SERIES_600_TO_D_5,
    &SERIES_600_ELSEWHERE,
];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// Part 740, as of the copy that was read.
pub const PART_740: List = List::of(Regime::Us, &TEXT_740).since_at_least(
    day(2026, 9, 1),
    "read in the copy of 1 September 2026: it is older, and how it stood before was not seen",
);

static TEXT_740: Instrument = Instrument {
    name: "15 CFR part 740",
    title: "License Exceptions",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Partial,
    source: "the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["part 740 was read in part; Country Group B was not seen"],
};

static SURREPTITIOUS: Bar = PART_740
    .rule("740.2(a)(3)", "items for surreptitious interception")
    .reads(all(&[]))
    .bar(Goods::For("SL"), &["740.11(b)(2)"]);

/// Of missile technology, to destinations that are in neither group.
static MISSILE_TECHNOLOGY: Bar = PART_740
    .rule("740.2(a)(5)(i)", "items that are controlled for missile technology")
    .original(
        "Only the following license exceptions may be used to export MT-controlled items to destinations other than \
         those identified in Country Groups D:4 or D:5",
    )
    .reads(all(&[none_of(&[TO_D_4, TO_D_5])]))
    .bar(
        Goods::For("MT1"),
        &[
            "740.9(a)(1)",
            "740.9(a)(4)",
            "740.9(a)(5)",
            "740.9(a)(6)",
            "740.9(a)(10)",
            "740.9(b)(3)",
            "740.10(a)",
            "740.10(b)",
            "740.11(b)(2)",
            "740.11(b)(2)(iii)",
            "740.20(c)(1)(ii)",
        ],
    );

static MISSILE_TECHNOLOGY_TO_D: Bar = PART_740
    .rule("740.2(a)(5)(ii)", "items that are controlled for missile technology, to Country Groups D:4 and D:5")
    .original(
        "Only the following license exceptions may be used to export MT-controlled items described in paragraphs \
         (a)(5)(ii)(A) and (B) of this section to destinations identified in Country Groups D:4 or D:5",
    )
    .reads(any(&[TO_D_4, TO_D_5]))
    .bar(Goods::All(&[Goods::For("MT1"), Goods::Not(&SENSORS_OF_A)]), &[]);

static SENSORS_TO_D: Bar = PART_740
    .rule("740.2(a)(5)(ii)(A)", "sensors and navigation equipment, to Country Groups D:4 and D:5")
    .original(
        "MT-controlled items described in ECCNs 6A008, 7A001, 7A002, 7A004, 7A101, 7A102, 7A103, 7A104, 7A105 […] may \
         be exported […] as part of a spacecraft, manned aircraft, land vehicle or marine vehicle or in quantities \
         appropriate for replacement parts for such applications",
    )
    .reads(any(&[TO_D_4, TO_D_5]))
    .bar(Goods::All(&[Goods::For("MT1"), SENSORS_OF_A]), &["740.9(a)(4)", "740.10(a)", "740.10(b)"]);

/// Goods of the entries that 740.2(a)(5)(ii)(A) names and that are here.
const SENSORS_OF_A: Goods = Goods::Any(&[
    Goods::All(&[
        Goods::Of(entry_6a008::ENTRIES),
        Goods::Not(&Goods::Of(&[
            &entry_6a008::ENTRY_6A108_A,
            &entry_6a008::ENTRY_6A108_B_1,
            &entry_6a008::ENTRY_6A108_B_2,
        ])),
    ]),
    Goods::Of(entry_7a001::ENTRIES),
    Goods::Of(entry_7a002::ENTRIES),
    Goods::Of(entry_7a101::ENTRIES),
    Goods::Of(entry_7a103::ENTRIES),
    Goods::Of(entry_7a105::ENTRIES),
]);

static SANCTIONED: CountryGroup = CountryGroup::of(
    "Cuba, Iran, North Korea, Syria, Russia and Belarus",
    &Country::all(["BY", "CU", "IR", "KP", "RU", "SY"]),
);

static SANCTIONS: Bar = PART_740
    .rule("740.2(a)(6)", "sanctioned destinations, beside what part 746 lists, which was not read")
    .original(
        "The export or reexport is to a sanctioned destination (Cuba, Iran, North Korea, Syria, Crimea region of Ukraine, \
         and the so-called Donetsk People's Republic (DNR) and Luhansk People's Republic (LNR) regions of Ukraine) or a license is \
         required based on a limited sanction (Russia or Belarus) unless a license exception or portion thereof is \
         specifically listed in the license exceptions paragraph pertaining to a particular sanctioned country in part \
         746",
    )
    .reads(any(&[EXPORT.destination.is_in(&SANCTIONED), TO_REGIONS_OF_UKRAINE]))
    .bar(Goods::Everything, &[]);

const SERIES: Goods = Goods::Of(entry_3a611::ENTRIES);

const TO_FROM_OR_OF_D_5: Criterion = any(const {
    &[
        EXPORT.destination.is_in(&D_5),
        EXPORT.departure.is_in(&D_5),
        EXPORT.origin.is_in(&D_5),
        EXPORT.destination.is_country(HONG_KONG),
        EXPORT.departure.is_country(HONG_KONG),
        EXPORT.origin.is_country(HONG_KONG),
    ]
});

static SERIES_600: Bar =
    PART_740.rule("740.2(a)(13)", "600 series items").reads(none_of(&[TO_FROM_OR_OF_D_5])).bar(
        SERIES,
        &[
            "740.3 (3A611)",
            "740.9(a)(1)",
            "740.9(a)(4)",
            "740.9(a)(5)",
            "740.9(a)(6)",
            "740.9(a)(10)",
            "740.9(b)(3)",
            "740.10(a)",
            "740.10(b)",
            "740.11(b)(2)",
            "740.11(b)(2)(iii)",
            "740.11(c)",
            "740.20(c)(1)(i)",
        ],
    );

static SERIES_600_TO_D_5: Bar = PART_740
    .rule("740.2(a)(12)", "600 series items, to, from or of Country Group D:5 and Hong Kong")
    .original(
        "is destined to, shipped from, or was manufactured in a destination listed in Country Group D:5 or Hong Kong […] \
         except that: (i) […] items destined to, or in, Country Group D:5 are eligible for License Exception GOV",
    )
    .reads(TO_FROM_OR_OF_D_5)
    .bar(SERIES, &["740.11(b)(2)", "740.11(b)(2)(iii)"]);

static SERIES_600_ELSEWHERE: Bar = PART_740
    .rule("740.2(a)(12)(ii)", "600 series items to Hong Kong, or made in Country Group D:5 or Hong Kong")
    .reads(all(&[
        TO_FROM_OR_OF_D_5,
        point("(i)")
            .says("neither destined to nor in Country Group D:5")
            .means(none_of(&[TO_D_5, EXPORT.departure.is_in(&D_5)])),
        disputed(
            "US-740.2(a)(12)(ii)",
            "(i) leaves GOV for what is destined to, or in, Country Group D:5; what (ii) leaves was not printed",
            &[
                reading("GOV too").says("(ii) leaves GOV for Hong Kong and for what was made there").means(any(&[])),
                reading("not GOV").says("(ii) leaves something else").means(all(&[])),
            ],
        ),
    ]))
    .bar(SERIES, &[]);
