//! Which reason for control needs a licence for which destination: the Country Chart, sections 742.3 to
//! 742.6, 738.3, and what they refer to.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, all, any, disputed, none_of, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Demand, Goods};
use crate::rule::list::{Entry, List};
use crate::rule::regime::Regime;
use crate::value::country::{Country, CountryGroup};
use crate::value::day::day;

use crate::laws::us::ccl::entry_6a003;
use crate::laws::us::licence::chart::{
    EVERY_ROW, FOOTNOTE_1, SENTENCE, UNDER_CB2, UNDER_MT1, UNDER_NP1, UNDER_NP2, UNDER_NS1, UNDER_NS2,
    UNDER_RS1, UNDER_RS2,
};
use crate::laws::us::licence::groups::D_2;
use crate::laws::us::licence::places::{HONG_KONG, TO_HONG_KONG_AS_CHINA, TO_REGIONS_OF_UKRAINE};
use crate::laws::us::usml;

pub const DEMANDS: &[&Demand] = &[
    &NS1,
    &NS2,
    &MT1,
    &NP1,
    &NP2,
    &RS1,
    &RS2,
    &RS2_TO_INDIA,
    &CB2,
    &SL,
    &AT1,
    &UN,
    &ITAR,
    &PART_746,
    &RUSSIA,
    &IRAQ,
    &CRIMEA,
];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// The chart, whose last amendment is of 30 September 2025.
const CHART: List = List::of(Regime::Us, &SUPPLEMENT).since_at_least(
    day(2025, 9, 30),
    "the Country Chart was last amended on 30 September 2025 (90 FR 47189): how it stood before was not seen",
);

static SUPPLEMENT: Instrument = Instrument {
    name: "15 CFR part 738, supplement 1 (Commerce Country Chart)",
    title: "Commerce Country Chart",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Verbatim,
    source: "the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &[],
};

const fn under(id: &'static str, heading: &'static str) -> Entry {
    CHART.rule(id, heading).at(id)
}

/// A destination without a row: a territory is treated as its country, and which one that is, is not told.
const NO_ROW: Criterion = all(const { &[WITHOUT_A_ROW, AS_ITS_COUNTRY] });

const WITHOUT_A_ROW: Criterion = none_of(
    const {
        &[
            EXPORT.destination.is_in(&EVERY_ROW),
            EXPORT.destination.is_country(HONG_KONG),
            EXPORT.destination.is_country(Country::of("KY")),
        ]
    },
);

const AS_ITS_COUNTRY: Criterion = disputed(
    "US-no-row",
    "the Country Chart has no row for the destination; by 15 CFR 738.3(b) a territory, possession or \
     dependency is treated as its country",
    &[
        reading("an X").says("treated as a destination with an X").means(all(&[])),
        reading("no X").says("treated as a destination without an X").means(any(&[])),
    ],
);

/// Destinations with an X, those with a sentence, and those of which it is not said.
macro_rules! column {
    ($($name:ident = $code:literal, $section:literal, $group:ident, $words:literal;)+) => { $(
        static $name: Demand = under($section, concat!("a licence for ", $code, ": ", $words))
            .original($words)
            .reads(any(&[
                point($section).says("an X in the column of the Country Chart").means(EXPORT.destination.is_in(&$group)),
                point($section).says("a sentence in the Country Chart").means(EXPORT.destination.is_in(&SENTENCE)),
                TO_HONG_KONG_AS_CHINA,
                NO_ROW,
            ]))
            .demand($code, Goods::For($code));
    )+ };
}

column! {
    NS1 = "NS1", "15 CFR 742.4(a)(1)", UNDER_NS1,
        "to all destinations, except Australia, Canada, or the United Kingdom";
    NS2 = "NS2", "15 CFR 742.4(a)(2)", UNDER_NS2,
        "to all destinations except those specified in Country Group A:1";
    MT1 = "MT1", "15 CFR 742.5(a)(1)", UNDER_MT1,
        "to all destinations, except Australia, Canada, or the United Kingdom";
    NP1 = "NP1", "15 CFR 742.3(a)(1)", UNDER_NP1,
        "to all destinations, except those […] under Country Group A:4";
    RS1 = "RS1", "15 CFR 742.6(a)(1)", UNDER_RS1,
        "to all destinations, except Australia, Canada, or the United Kingdom";
    RS2 = "RS2", "15 CFR 742.6(a)(4)", UNDER_RS2,
        "to any destination except those in Country Group A:1 […] and India";
}

static RS2_TO_INDIA: Demand = under("15 CFR 742.6(a)(4)(i), India", "a licence for RS2 of 6A003.b.4.b to India")
    .original(
        "A license continues to be required for items controlled under ECCNs 6A003.b.4.b and 9A515.e for RS Column 2 \
         reasons when destined to India",
    )
    .reads(all(&[EXPORT.destination.is_country(Country::INDIA)]))
    .demand("RS2", Goods::All(&[Goods::For("RS2"), Goods::Of(&[&entry_6a003::B_4_B])]));

static NP2: Demand = under("15 CFR 742.3(a)(2)", "a licence for NP2")
    .original("when the item is destined to a Country Group D:2 […] country, China […], or Macau")
    .reads(any(&[
        point("742.3(a)(2)")
            .says("an X in the column of the Country Chart")
            .means(EXPORT.destination.is_in(&UNDER_NP2)),
        point("742.3(a)(2)").says("a country of Country Group D:2").means(EXPORT.destination.is_in(&D_2)),
        TO_HONG_KONG_AS_CHINA,
        NO_ROW,
    ]))
    .demand("NP2", Goods::For("NP2"));

static CB2: Demand = under("CB column 2", "a licence for CB2")
    .doubts(&["section 742.2 was not seen"])
    .reads(any(&[
        point("CB2")
            .says("an X in the column of the Country Chart")
            .means(EXPORT.destination.is_in(&UNDER_CB2)),
        TO_HONG_KONG_AS_CHINA,
        NO_ROW,
    ]))
    .demand("CB2", Goods::For("CB2"));

static SL: Demand = under("15 CFR 738.3(a)(1)", "a licence for SL, to all destinations")
    .original("A license is required for all destinations for items controlled under these entries")
    .reads(all(&[]))
    .demand("SL", Goods::For("SL"));

static AT1: Demand = under("AT column 1", "a licence for AT1")
    .doubts(&[
        "no destination has an X under AT; the sections on Cuba, Iran, North Korea and Syria were not read",
    ])
    .reads(all(&[EXPORT.destination.is_in(&SENTENCE), EMBARGO]))
    .demand("AT1", Goods::For("AT1"));

static UN: Demand = under("15 CFR 746.1(b)", "a licence for UN")
    .original("See § 746.1(b) for United Nations Security Council Sanctions under the EAR")
    .reads(all(&[
        EXPORT.destination.is_in(&FOOTNOTE_1),
        disputed(
            "US-746.1(b)",
            "section 746.1(b), sanctions of the United Nations Security Council, was not read",
            NEEDED_OR_NOT,
        ),
    ]))
    .demand("UN", Goods::For("UN"));

static ITAR: Demand = under("22 CFR parts 120 to 130", "a licence of the Department of State for articles of the USML")
    .reads(all(&[disputed(
        "US-ITAR",
        "articles of the Munitions List are subject to 22 CFR parts 120 to 130, of which only section 121.1 was read",
        NEEDED_OR_NOT,
    )]))
    .demand("ITAR", Goods::Of(usml::ENTRIES));

const NEEDED_OR_NOT: &[Criterion] = &[
    reading("needed").says("a licence is needed").means(all(&[])),
    reading("not needed").says("none is needed").means(any(&[])),
];

const EMBARGO: Criterion = disputed(
    "US-part-746",
    "which exports to Cuba, Iran, North Korea and Syria need a licence stands in parts 742 and 746, which were not \
     read",
    NEEDED_OR_NOT,
);

static PART_746: Demand = under("15 CFR part 746", "embargoes: Cuba, Iran, North Korea, Syria")
    .original("See part 746 of the EAR to determine whether a license is required")
    .reads(all(&[EXPORT.destination.is_in(&SENTENCE), EMBARGO]))
    .demand("part 746", Goods::Everything);

static RUSSIA_AND_BELARUS: CountryGroup = CountryGroup::of("Russia and Belarus", &Country::all(["BY", "RU"]));

static RUSSIA: Demand = under("15 CFR 746.8", "sanctions against Russia and Belarus")
    .original(
        "See § 746.8 of the EAR for Sanctions against Russia and Belarus, including additional license requirements \
         for items listed in any ECCN on the CCL",
    )
    .reads(all(&[
        EXPORT.destination.is_in(&RUSSIA_AND_BELARUS),
        disputed(
            "US-746.8",
            "sections 746.5 and 746.8, on Russia and Belarus, were not read; the Country Chart says that they ask a \
             licence for items listed in any ECCN",
            NEEDED_OR_NOT,
        ),
    ]))
    .demand("746.8", Goods::Everything);

static IRAQ: Demand = under("15 CFR 746.3", "Iraq")
    .original("See § 746.3 for United Nations Security Council-related license requirements for exports and reexports to Iraq")
    .reads(all(&[
        EXPORT.destination.is_country(Country::of("IQ")),
        disputed("US-746.3", "section 746.3, on Iraq, was not read", NEEDED_OR_NOT),
    ]))
    .demand("746.3", Goods::Everything);

static CRIMEA: Demand = under("15 CFR 746.6", "Crimea, Donetsk and Luhansk")
    .original(
        "additional license requirements for exports and reexports to the Crimea region of Ukraine and the so-called \
         Donetsk People's Republic (DNR) and Luhansk People's Republic (LNR) regions of Ukraine […] for all items \
         subject to the EAR, other than food and medicine […] and certain […] software",
    )
    .reads(all(&[TO_REGIONS_OF_UKRAINE]))
    .demand("746.6", Goods::Everything);
