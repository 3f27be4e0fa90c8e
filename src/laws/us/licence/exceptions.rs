//! License exceptions of 15 CFR part 740 that may take the place of a licence for goods here: STA, LVS, GBS,
//! TMP, RPL, GOV and APR.
//!
//! Only where and for which goods each is open is decided; what else it asks is kept in words. None takes
//! the place of a licence that part 746 asks for; of part 744, section 744.3 leaves none, and section 744.21
//! only GOV. Country Group B, on which LVS and GBS rest, was not seen.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, all, any, none_of, point};
use crate::rule::licence::{Against, Exception, Goods};
use crate::value::country::{Country, CountryGroup};

use crate::laws::us::ccl::{entry_6a002, entry_6a003};
use crate::laws::us::licence::bars::PART_740;
use crate::laws::us::licence::group_b::GBS;
use crate::laws::us::licence::groups::{A_1, A_5, D_2, E_1};
use crate::laws::us::licence::limited_value::{
    LVS_1500, LVS_3000_CELLS, LVS_3000_LASERS, LVS_5000_RADARS, LVS_5000_RADIOS,
};
use crate::laws::us::licence::places::{TO_D_1, TO_D_3, TO_D_4};
use crate::laws::us::licence::strategic::{STA_C_1, STA_C_2, STA_MT};

pub const EXCEPTIONS: &[&Exception] = &[
    &STA_C_1,
    &STA_MT,
    &STA_C_2,
    &LVS_1500,
    &LVS_3000_LASERS,
    &LVS_3000_CELLS,
    &LVS_5000_RADIOS,
    &LVS_5000_RADARS,
    &GBS,
    &TMP_TOOLS,
    &TMP_KITS,
    &TMP_EXHIBITION,
    &TMP_REPAIR,
    &TMP_FACILITY,
    &TMP_RETURN,
    &RPL_PARTS,
    &RPL_SERVICE,
    &GOV_US,
    &GOV_CONTRACT,
    &GOV_COOPERATING,
    &APR_TO_B,
    &APR_TO_D_1,
    &APR_AMONG_A_1,
    &APR_CAMERAS,
];

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// What part 742 asks by reasons for control, as the Country Chart tells it.
pub const PART_742: Against = Against::These(&["NS1", "NS2", "MT1", "NP1", "NP2", "RS1", "RS2", "CB2"]);

/// Liechtenstein is one territory with Switzerland.
const LIECHTENSTEIN: Criterion = EXPORT.destination.is_country(Country::of("LI"));
const IN_A_1: Criterion = any(const { &[EXPORT.destination.is_in(&A_1), LIECHTENSTEIN] });
pub const IN_A_5: Criterion = any(const { &[EXPORT.destination.is_in(&A_5), LIECHTENSTEIN] });
const NOT_IN_E_1: Criterion = none_of(const { &[EXPORT.destination.is_in(&E_1)] });

/// Of items controlled for NS, MT, NP column 1 or CB, to Hong Kong.
pub const IN_HONG_KONG: &str = "to Hong Kong, an item controlled for NS, MT, NP column 1 or CB: a Hong Kong import licence \
                                for it, or a statement that none is needed, is received (740.2(a)(19))";

const TEMPORARY: &str = "no order for the item before shipment, and none to stay abroad, or to be leased or rented there \
                         (740.9(a))";
const RETURN: &str = "returned within one year, if it is not consumed (740.9(a)(14))";

static TMP_TOOLS: Exception = PART_740
    .rule("740.9(a)(1)", "tools of trade")
    .original(
        "may be made only to destinations other than Country Group E:1 and for MT controlled commodities or software \
         may be made only to destinations other than Country Groups D:4 and D:5",
    )
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "TMP",
        Goods::Listed,
        PART_742,
        &[
            "tools of trade for temporary use abroad by the exporter or its employees, under their effective control, in \
             usual and reasonable kinds and quantities",
            TEMPORARY,
            RETURN,
            IN_HONG_KONG,
        ],
    );

static TMP_KITS: Exception = PART_740
    .rule("740.9(a)(4)", "kits of replacement parts or components")
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "TMP",
        Goods::Listed,
        PART_742,
        &[
            "a kit of replacement parts that qualify as one-for-one replacements under RPL, under effective control of \
             the exporter or an employee; all that is not used is returned",
            FOR_VEHICLES,
            TEMPORARY,
            IN_HONG_KONG,
        ],
    );

const FOR_VEHICLES: &str = "an item controlled for missile technology, to Country Groups D:4 and D:5: only as part of a \
                            spacecraft, manned aircraft, land vehicle or marine vehicle, or as replacement parts for \
                            them (740.2(a)(5)(ii))";

static TMP_EXHIBITION: Exception = PART_740
    .rule("740.9(a)(5)", "exhibition and demonstration")
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "TMP",
        Goods::Listed,
        PART_742,
        &[
            "for exhibition or demonstration; the exporter keeps the ownership and the effective control, at most 120 \
             days at one site",
            TEMPORARY,
            RETURN,
            IN_HONG_KONG,
        ],
    );

static TMP_REPAIR: Exception = PART_740
    .rule("740.9(a)(6)", "inspection, test, calibration and repair")
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "TMP",
        Goods::Listed,
        PART_742,
        &["to be inspected, tested, calibrated or repaired abroad", TEMPORARY, RETURN, IN_HONG_KONG],
    );

static TMP_FACILITY: Exception = PART_740
    .rule("740.9(a)(10)", "a US person's foreign subsidiary, affiliate or facility")
    .doubts(&["the destinations that the whole text of (a)(10) excludes were not seen; E:1 is left out"])
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "TMP",
        Goods::Listed,
        PART_742,
        &[
            "components, parts, tools, accessories or test equipment, exported by a US person to a facility that it owns \
             or controls, to manufacture, assemble, test, produce or modify items there",
            TEMPORARY,
            RETURN,
            IN_HONG_KONG,
        ],
    );

static TMP_RETURN: Exception = PART_740
    .rule("740.9(b)(3)", "return of foreign-origin items")
    .original("except that no foreign-origin items may be returned to Cuba")
    .reads(all(&[
        none_of(&[EXPORT.destination.is_country(Country::of("CU"))]),
        point("(b)(3)")
            .says("from the United States")
            .means(EXPORT.departure.is_country(Country::UNITED_STATES)),
        point("(b)(3)").says("not of US origin").means(EXPORT.us_origin.is_no()),
    ]))
    .exception(
        "TMP",
        Goods::Listed,
        PART_742,
        &[
            "returned to the country from which it was imported, without being enhanced in the United States",
            IN_HONG_KONG,
        ],
    );

static RPL_PARTS: Exception = PART_740
    .rule("740.10(a)", "one-for-one replacement of parts, components, accessories and attachments")
    .doubts(&[
        "to Country Group E:1 it is closed for parts of aircraft and of what is controlled for NS reasons; E:1 is \
         barred by 740.2(a)(6)",
    ])
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "RPL",
        Goods::Listed,
        PART_742,
        &[
            "a one-for-one replacement of a part, component, accessory or attachment of equipment that was legally \
             exported before; it does not improve the basic design, is no spare for stock, and what it replaces is \
             destroyed or returned",
            FOR_VEHICLES,
            "600 series parts: not to Country Group D:5",
            IN_HONG_KONG,
        ],
    );

static RPL_SERVICE: Exception = PART_740
    .rule("740.10(b)", "servicing and replacement")
    .original("No repaired commodity or software may be exported or reexported to countries in Country Group E:1")
    .reads(all(&[NOT_IN_E_1]))
    .exception(
        "RPL",
        Goods::Listed,
        PART_742,
        &[
            "an item that was sent to the United States or a foreign party for servicing, or replaces one that is \
             defective or that the end user found unacceptable; none that is worn out, and no stock",
            FOR_VEHICLES,
            "to Country Group D:1 except China: the conditions of 740.10(b)(2)(iii)",
            IN_HONG_KONG,
        ],
    );

/// Paragraphs (b)(2)(i) and (ii), which 744.21(c) leaves and which alone are open for goods of reason SL.
static GOV_US: Exception = PART_740
    .rule("740.11(b)(2)", "personnel and agencies of the US Government")
    .reads(all(&[]))
    .exception(
        "GOV",
        Goods::Listed,
        Against::These(&[
            "NS1", "NS2", "MT1", "NP1", "NP2", "RS1", "RS2", "CB2", "SL", "744.21", "744.21 (9A012.a.1)", "744.21(a)(2)",
        ]),
        &[
            "made by or consigned to a department or agency of the US Government, solely for its official use or its \
             programmes",
            "not for the military, police or intelligence of a government in Country Groups E:1 and E:2 (note 2)",
            IN_HONG_KONG,
        ],
    );

static GOV_CONTRACT: Exception = PART_740
    .rule("740.11(b)(2)(iii)", "items under a contract with the US Government")
    .original(
        "solely for use by a department or agency of the U.S. Government, when: (1) The items are destined to a U.S. \
         person; and (2) The item is exported […] pursuant to a contract between the exporter and a department or agency",
    )
    .reads(all(&[]))
    .exception(
        "GOV",
        Goods::Listed,
        PART_742,
        &[
            "to a US person, under a contract of the exporter with a department or agency of the US Government, solely for \
             its use",
            "not for the military, police or intelligence of a government in Country Groups E:1 and E:2 (note 2)",
            IN_HONG_KONG,
        ],
    );

static GOVERNMENTS: CountryGroup = CountryGroup::of("Singapore and Taiwan", &Country::all(["SG", "TW"]));

static GOV_COOPERATING: Exception = PART_740
    .rule("740.11(c)", "agencies of cooperating governments and of NATO")
    .original(
        "'Cooperating governments' are the national governments of countries listed in Country Group A:1 […] and the \
         national governments of Singapore and Taiwan",
    )
    .reads(any(&[IN_A_1, EXPORT.destination.is_in(&GOVERNMENTS)]))
    .exception(
        "GOV",
        Goods::All(&[Goods::Listed, Goods::Not(&Goods::For("NP1")), Goods::Not(&Goods::For("NP2"))]),
        Against::These(&["NS1", "NS2", "RS1", "RS2", "CB2"]),
        &[
            "consigned to and for the official use of an agency of a cooperating government in its territory, of its \
             military, or of NATO",
            "items of the Sensitive List, and 600 series items, only for governments of Country Group A:5 or NATO; none of \
             the Very Sensitive List; those lists (supplements 6 and 7 to part 774) were not read",
        ],
    );

const BY_REEXPORT: &str =
    "a reexport, under an export authorisation of the government of the country from which it leaves";

/// Goods that paragraph (a)(2) does not leave out.
const OF_APR_A: Goods = Goods::All(&[
    Goods::Any(&[Goods::For("NS1"), Goods::For("NS2")]),
    Goods::Not(&Goods::For("NP1")),
    Goods::Not(&Goods::For("NP2")),
    Goods::Not(&Goods::For("CB2")),
    Goods::Not(&Goods::For("MT1")),
    Goods::Not(&Goods::Of(entry_6a002::ENTRIES)),
    Goods::Not(&Goods::Of(entry_6a003::ENTRIES)),
]);

/// Of paragraph (a)(3)(i) those too that are controlled to Country Group A:1.
const OF_APR_A_3_I: Goods =
    Goods::All(&[OF_APR_A, Goods::Not(&Goods::For("NS1")), Goods::Not(&Goods::For("RS1"))]);

const FROM_A_1: Criterion = all(const { &[EXPORT.departure.is_in(&A_1), NOT_FROM_THE_UNITED_STATES] });

static APR_TO_B: Exception = PART_740
    .rule("740.16(a)(3)(i)", "reexports from Country Group A:1 to Country Group B")
    .original(
        "A country in Country Group B that is not also included in Country Group D:2, D:3, or D:4; and the commodity being \
         reexported is both controlled for national security reasons and not controlled for export to Country Group A:1",
    )
    .reads(all(&[
        FROM_A_1,
        none_of(&[EXPORT.destination.is_in(&D_2), TO_D_3, TO_D_4]),
    ]))
    .exception(
        "APR",
        OF_APR_A_3_I,
        PART_742,
        &[BY_REEXPORT, "to a country of Country Group B, which was not seen, that is not in D:2, D:3 or D:4", IN_HONG_KONG],
    );

static APR_TO_D_1: Exception = PART_740
    .rule("740.16(a)(3)(ii)", "reexports from Country Group A:1 to Country Group D:1")
    .reads(all(&[FROM_A_1, TO_D_1, none_of(&[EXPORT.destination.is_country(Country::of("KP"))])]))
    .exception(
        "APR",
        OF_APR_A,
        PART_742,
        &[BY_REEXPORT, "to a country of D:1 other than North Korea", IN_HONG_KONG],
    );

const AMONG_A_1: Criterion = all(const { &[NOT_FROM_THE_UNITED_STATES, IN_A_1] });

const NOT_FROM_THE_UNITED_STATES: Criterion = none_of(&[EXPORT.departure.is_country(Country::UNITED_STATES)]);

static APR_AMONG_A_1: Exception = PART_740
    .rule("740.16(b)", "reexports to and among Country Group A:1")
    .reads(all(&[AMONG_A_1]))
    .exception(
        "APR",
        Goods::All(&[
            Goods::Listed,
            Goods::Not(&Goods::For("NP1")),
            Goods::Not(&Goods::For("NP2")),
            Goods::Not(&Goods::For("MT1")),
            Goods::Not(&Goods::Of(entry_6a002::ENTRIES)),
            Goods::Not(&CAMERAS),
        ]),
        PART_742,
        &["for use or consumption in Country Group A:1, or for reexport from there under other provisions"],
    );

/// Cameras of 6A003.
const CAMERAS: Goods =
    Goods::Of(&[&entry_6a003::B_3, &entry_6a003::B_4_A, &entry_6a003::B_4_B, &entry_6a003::B_4_C]);

static APR_CAMERAS: Exception = PART_740
    .rule("740.16(b)(3)", "cameras of 6A003, to and among Country Group A:1")
    .original(
        "may be exported or reexported to and among countries in Country Group A:1 […] if: (i) Such cameras are fully \
         packaged for use as consumer ready civil products; or (ii) Such cameras with not more than 111,000 elements \
         are to be embedded in civil products",
    )
    .reads(all(&[IN_A_1]))
    .exception(
        "APR",
        CAMERAS,
        PART_742,
        &["fully packaged as a consumer-ready civil product; or not more than 111000 elements, to be embedded in civil products"],
    );
