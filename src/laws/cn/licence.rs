//! What China asks of an export beside its measures, and what eases that.
//!
//! Listed and temporarily controlled goods need a licence to every destination:
//! since 1 December 2024 by Order 792, article 14(2), before by the words of
//! each announcement itself (未经许可，不得出口). The order grades destinations by
//! risk (article 10) without a list that was seen. Its article 19 lets a
//! registration take the place of a licence in some cases; only a summary of
//! them was read. General licences (article 15) are licences too: each is an
//! application, and none is told here.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::laws::cn::destinations;
use crate::laws::cn::order_792::{APPLICATION, ORDER_792};
use crate::laws::cn::reach::REACH;
use crate::rule::criterion::{Criterion, all, chapeau, disputed, none_of, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::licence::{Against, Bar, Demand, Exception, Goods, LicenceLaw};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::country::Country;
use crate::value::day::day;

pub const LICENCE: LicenceLaw = LicenceLaw {
    reach: Some(&REACH),
    demands: &[&LISTED_GOODS],
    bars: &[&NO_FACILITATION_FOR_DRONES, &NO_FACILITATION_FOR_MORE],
    exceptions: &[&REGISTRATION],
    not_checked: &[
        "parties: the control list, the watch list and the list of unreliable entities",
        "the grading of destinations by risk (Order 792, article 10)",
        "technology and services",
        "the military list",
    ],
};

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const ORDER: List = List::of(Regime::Cn, &ORDER_792);

/// What each announcement that lists goods says of them.
const ANNOUNCEMENTS: List = List::of(Regime::Cn, &EACH_ANNOUNCEMENT);

static EACH_ANNOUNCEMENT: Instrument = Instrument {
    name: "the announcements that list goods, 2015 to 2024",
    title: "未经许可，不得出口",
    issuer: "Ministry of Commerce and others",
    quality: TextQuality::Partial,
    source: "as for the entries of each announcement",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "the words were read in Announcements 27 and 28 of 2023 and 31 of 2024; those of 2015 were told by others",
    ],
};

/// Goods leave China for any destination.
const ABROAD: Criterion = disputed(
    "CN-export-within-China",
    "whether goods that stay in China are exported when foreigners get them; the definition of export was not read",
    &[
        reading("goods that leave")
            .says("to any other country")
            .means(none_of(&[EXPORT.destination.is_country(Country::CHINA)])),
        reading("handing over too").says("to any destination").means(all(&[])),
    ],
);

pub static LISTED_GOODS: Demand = ORDER
    .rule("CN licence", "a licence for listed and temporarily controlled goods, to every destination")
    .versions(&[
        ANNOUNCEMENTS
            .at("their first paragraphs")
            .since(day(2015, 7, 1))
            .until(day(2024, 12, 1), "State Council Order 792 and the unified list, Announcement 51 of 2024")
            .original("未经许可，不得出口")
            .reads(all(&[chapeau("an export, whatever its destination").means(ABROAD)])),
        ORDER.at("article 14(2)").since(day(2024, 12, 1)).application(&APPLICATION).reads(all(&[point(
            "14(2)",
        )
        .says("an export, whatever its destination")
        .means(ABROAD)])),
    ])
    .demand("licence to every destination", Goods::Listed);

pub static REGISTRATION: Exception = ORDER
    .rule("CN registration", "registration in place of a licence")
    .at("articles 15 and 19")
    .since(day(2024, 12, 1))
    .read(TextQuality::Paraphrase)
    .doubts(&["only a summary of the cases of article 19 was read"])
    .reads(all(&[chapeau("whatever the destination").all(&[])]))
    .exception(
        "Order 792 article 19",
        Goods::Listed,
        Against::EveryDemand,
        &[
            "one of the cases of article 19: return after repair, an exhibition, parts of civil aircraft, and others",
            "registration of the export, with a certificate",
        ],
    );

/// What Announcement 34 of 2026 is told to say: no general licence and no facilitation.
const NO_FACILITATION: List = destinations::ANNOUNCEMENT_2026_34.doubts(&[
    "that it leaves no facilitation was told by others, and whether registration is one was not seen",
]);

pub static NO_FACILITATION_FOR_DRONES: Bar = NO_FACILITATION
    .rule("US-34 (no facilitation)", "goods related to drones, to the United States: no facilitation")
    .at("")
    .since(day(2026, 8, 5))
    .reads(all(&[chapeau("to the United States").means(destinations::TO_THE_UNITED_STATES)]))
    .bar(Goods::Of(destinations::DRONES), &[]);

pub static NO_FACILITATION_FOR_MORE: Bar = NO_FACILITATION
    .rule(
        "US-34 (no facilitation, goods beside drones)",
        "what serves or meets drones, to the United States: perhaps no facilitation",
    )
    .at("")
    .since(day(2026, 8, 5))
    .reads(all(&[
        chapeau("to the United States").means(destinations::TO_THE_UNITED_STATES),
        destinations::WHATEVER_SERVES_DRONES,
    ]))
    .bar(Goods::Of(destinations::DRONES_AND_MORE), &[]);
