//! Regulation (EU) 2021/821, Annex II: the Union general export authorisations
//! EU001 to EU008.
//!
//! Read in the consolidation of 21 September 2026, which drops the numbers of
//! some paragraphs; how the annex stood before was not seen. An authorisation is
//! told as not excluded by what is known: whoever uses it answers for its
//! conditions. EU002 and EU006 to EU008 name no goods that an entry of this
//! library describes; they stand here for their destinations. EU007 is about
//! software and technology, and so is part of EU005.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::laws::authorisations::poland_2023;
use crate::laws::eu::annex_i::{self, FIRST_DAY, entry_5a001, entry_5a001_e, entry_5a101};
use crate::laws::eu::annex_iv::{ANNEX_IV, GUIDANCE_OF_OTHER_USE, NOT_FOR_MANNED_AIRCRAFT};
use crate::laws::eu::chapter_ii::{AWARE_OF_A_USE, INFORMED};
use crate::laws::eu::countries;
use crate::rule::criterion::{Criterion, all, any, chapeau, none_of, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Against, Bar, Exception, Goods};
use crate::rule::list::List;
use crate::rule::regime::Regime;

/// EU001 to EU008, and the one national general authorisation that is known.
pub const EXCEPTIONS: &[&Exception] =
    &[&EU001, &EU002, &EU003, &EU004, &EU005, &EU006, &EU007, &EU008, &poland_2023::FOR_UKRAINE];

pub const BARS: &[&Bar] = &[&SECTION_I_PERHAPS];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const ANNEX_II: List = List::of(Regime::Eu, &ANNEX).since_at_least(FIRST_DAY, NOT_BEFORE);

static ANNEX: Instrument = Instrument {
    name: "Regulation (EU) 2021/821, Annex II",
    title: "Union general export authorisations",
    issuer: "European Parliament; Council of the European Union",
    quality: TextQuality::Partial,
    source: "the consolidated text of 21 September 2026 (English), in a copy of EUR-Lex",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "read as of 21 September 2026; how the annex stood before was not seen",
        "the conditions of Part 3 of its sections were printed in part only",
    ],
};

const NOT_BEFORE: &str = "sections A to H are named in the text of 26 May 2023; they are told since 9 September \
                          2021, the first day of the regulation";

const ARTICLE_3: Against = Against::These(&["Article 3(1)"]);

/// What takes each of them away.
const NOT_FOR_SUCH_USES: Criterion =
    chapeau("the exporter has neither been informed nor is aware of a use of article 4(1)")
        .means(none_of(&[INFORMED, AWARE_OF_A_USE]));

const ANY_ENTRY: Goods = Goods::Of(annex_i::ENTRIES);

/// Section I: items that no general authorisation of sections A, C, D and G covers. Of its further
/// entries (0C001 and 0C002, 1A102, 1C351 to 1C450, 7E104, 9A009.a and 9A117) none is of this library.
static SECTION_I: Goods = ANNEX_IV;

static SECTION_I_PERHAPS: Bar = ANNEX_II
    .rule(
        "EU Annex II, Section I (guidance sets of other use)",
        "guidance sets of Annex IV, unless they are designed for manned aircraft",
    )
    .at("Section I")
    .original("all items specified in Annex IV")
    .reads(all(&[NOT_FOR_MANNED_AIRCRAFT]))
    .bar(GUIDANCE_OF_OTHER_USE, &[]);

const NO_ITEM_HERE: Goods = Goods::Any(&[]);

const FREE_ZONE: &str = "not to a customs-free zone or a free warehouse in the destination";

const NOTICE: &str = "notice of the first use to the competent authority, within 30 days of the first export or, if \
                      it so requires, before";

const OTHERS: &str = "the other conditions of its Part 3, on registration, notice and reporting, which were not \
                      printed whole";

/// Australia to the United States: ten countries.
pub static EU001: Exception = ANNEX_II
    .rule(
        "EU001",
        "exports to Australia, Canada, Iceland, Japan, New Zealand, Norway, Switzerland, including Liechtenstein, \
         the United Kingdom and the United States",
    )
    .at("Section A")
    .original(
        "This authorisation covers all dual-use items specified in any entry in Annex I, except those listed in \
         Section I of this Annex.",
    )
    .doubts(&["in the United Kingdom the regulation itself applies in respect of Northern Ireland"])
    .reads(all(&[
        point("Part 2")
            .says("to Australia, Canada, Iceland, Japan, New Zealand, Norway, Switzerland, Liechtenstein, the \
                   United Kingdom or the United States")
            .means(EXPORT.destination.is_in(countries::EU001)),
        NOT_FOR_SUCH_USES,
    ]))
    .exception("EU001", Goods::All(&[ANY_ENTRY, Goods::Not(&SECTION_I)]), ARTICLE_3, &[NOTICE, FREE_ZONE, OTHERS]);

pub static EU002: Exception = ANNEX_II
    .rule("EU002", "exports of certain dual-use items of categories 1 to 3 to certain destinations")
    .at("Section B")
    .reads(all(&[
        point("Part 2")
            .says("to Argentina, South Africa, South Korea or Turkey")
            .means(EXPORT.destination.is_in(countries::EU002)),
        NOT_FOR_SUCH_USES,
    ]))
    .exception("EU002", NO_ITEM_HERE, ARTICLE_3, &[OTHERS]);

pub static EU003: Exception = ANNEX_II
    .rule("EU003", "export after repair or replacement")
    .at("Section C")
    .original(
        "the items were reimported into the customs territory of the Union for the purpose of maintenance, \
         repair or replacement, and are exported or re-exported to the country of consignment without any \
         changes to their original characteristics within a period of 5 years after the date when the original \
         export authorisation has been granted",
    )
    .doubts(&[FRENCH_TERRITORIES])
    .reads(all(&[OF_EU003, NOT_FOR_SUCH_USES]))
    .exception(
        "EU003",
        Goods::All(&[ANY_ENTRY, Goods::Not(&NOT_OF_EU003)]),
        ARTICLE_3,
        &[
            "the goods were brought back for maintenance, repair or replacement and return unchanged, or are \
             exported in exchange for such goods of the same quality and number, within 5 years of the original \
             authorisation",
            "the initial export was under a Union general export authorisation or an authorisation that was granted \
             and is neither annulled, suspended, modified nor revoked",
            "to the original end-user, for the end-use of the original authorisation",
            FREE_ZONE,
            OTHERS,
        ],
    );

const FRENCH_TERRITORIES: &str = "the text names the French overseas territories; which codes these are is the \
                                  library's own reading";

/// Sections C and D have the same destinations.
const OF_EU003: Criterion = point("Part 2")
    .says(
        "to Albania, Argentina, Bosnia and Herzegovina, Brazil, Chile, China including Hong Kong and Macao, French \
         overseas territories, India, Kazakhstan, Mexico, Montenegro, Morocco, North Macedonia, Serbia, \
         Singapore, South Africa, South Korea, Tunisia, Turkey, Ukraine or the United Arab Emirates",
    )
    .means(EXPORT.destination.is_in(countries::EU003));

/// Of the further items that it excludes (6A002.a.1.c, 5A002, 9A011 and others) none is of this library.
static NOT_OF_EU003: Goods = Goods::Any(&[ANNEX_IV, Goods::Of(&[&entry_5a001::B_5])]);

pub static EU004: Exception = ANNEX_II
    .rule("EU004", "temporary export for exhibition or fair")
    .at("Section D")
    .original(
        "on condition that the export concerns temporary export for an exhibition or fair […] and that the items \
         are reimported within a period of 120 days after the initial export, complete and without \
         modification, into the customs territory of the Union",
    )
    .doubts(&[FRENCH_TERRITORIES])
    .reads(all(&[OF_EU003, NOT_FOR_SUCH_USES]))
    .exception(
        "EU004",
        Goods::All(&[ANY_ENTRY, Goods::Not(&NOT_OF_EU003)]),
        ARTICLE_3,
        &[
            "for a commercial event of a specific duration at which several exhibitors show their products",
            "brought back within 120 days, complete and without modification",
            "not for a private presentation or demonstration; not as the result of a sale, rental or lease",
            FREE_ZONE,
            OTHERS,
        ],
    );

pub static EU005: Exception = ANNEX_II
    .rule("EU005", "telecommunications")
    .at("Section E")
    .original(
        "items, including specially designed or developed components and accessories therefor specified in \
         5A001.b.2., 5A001.c. and 5A001.d.",
    )
    .reads(all(&[
        point("Part 2")
            .says("to Argentina, China including Hong Kong and Macao, India, South Africa, South Korea, Turkey or \
                   Ukraine")
            .means(EXPORT.destination.is_in(countries::EU005)),
        NOT_FOR_SUCH_USES,
    ]))
    .exception(
        "EU005",
        Goods::All(&[
            Goods::Of(&[&entry_5a001::D_1, &entry_5a001::D_2, &entry_5a001::D_3, &entry_5a001::D_4]),
            Goods::Not(&OUTSIDE_EU005),
        ]),
        ARTICLE_3,
        &[
            "the exporter has not been informed of a use in connection with a violation of human rights, democratic \
             principles or the freedom of expression",
            "the exporter is not aware of a re-export to another destination",
            FREE_ZONE,
            OTHERS,
        ],
    );

/// Radio and interception that Annex I lists elsewhere than in 5A001.d; 5A001.b.2 and c are not here.
static OUTSIDE_EU005: Goods = Goods::Any(&[
    Goods::Of(&[
        &entry_5a001::B_3_A,
        &entry_5a001::B_3_B,
        &entry_5a001::B_4_A,
        &entry_5a001::B_4_B,
        &entry_5a001::B_5,
    ]),
    Goods::Of(entry_5a001_e::ENTRIES),
    Goods::Of(entry_5a101::ENTRIES),
]);

pub static EU006: Exception = ANNEX_II
    .rule("EU006", "chemicals of 1C350 and 1C450")
    .at("Section F")
    .reads(all(&[
        point("Part 2")
            .says("to Argentina, South Korea, Turkey or Ukraine")
            .means(EXPORT.destination.is_in(countries::EU006)),
        NOT_FOR_SUCH_USES,
    ]))
    .exception("EU006", NO_ITEM_HERE, ARTICLE_3, &[OTHERS]);

pub static EU007: Exception = ANNEX_II
    .rule("EU007", "intra-group export of software and technology")
    .at("Section G")
    .reads(all(&[
        point("Part 2")
            .says(
                "to Argentina, Brazil, Chile, India, Indonesia, Israel, Jordan, Malaysia, Mexico, Morocco, \
                   Philippines, Singapore, South Africa, South Korea, Thailand or Tunisia",
            )
            .means(EXPORT.destination.is_in(countries::EU007)),
        NOT_FOR_SUCH_USES,
    ]))
    .exception("EU007", NO_ITEM_HERE, ARTICLE_3, &[OTHERS]);

pub static EU008: Exception = ANNEX_II
    .rule("EU008", "encryption: items of 5A002, 5D002 and 5E002")
    .at("Section H")
    .reads(all(&[
        point("Part 3").says("to none of the destinations that it excludes").means(none_of(&[any(&[
            EXPORT.destination.is_in(countries::EU001),
            EXPORT.destination.is_in(countries::NOT_EU008),
            EXPORT.arms_embargo.is_yes(),
        ])])),
        NOT_FOR_SUCH_USES,
    ]))
    .exception(
        "EU008",
        NO_ITEM_HERE,
        ARTICLE_3,
        &[
            "not to a destination under restrictive measures of the Union applicable to dual-use items",
            OTHERS,
        ],
    );
