//! License Exception STA, section 740.20, paragraphs (b) and (c).

use crate::goods::items::Category;
use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::{Criterion, all, none_of};
use crate::rule::licence::{Against, Exception, Goods};
use crate::value::day::day;

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::us::ccl::{
    entry_3a611, entry_5a001, entry_5a001_e, entry_6a002, entry_6a003, entry_6a008, entry_9a012, entry_9a120,
};
use crate::laws::us::licence::bars::PART_740;
use crate::laws::us::licence::exceptions::IN_A_5;
use crate::laws::us::licence::groups::A_6;
use crate::laws::us::usml;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

/// Goods of the Commerce Control List that STA is not barred for by their entry.
const OF_STA: Goods = Goods::All(&[
    Goods::Listed,
    Goods::Not(&Goods::Of(usml::ENTRIES)),
    Goods::Not(&Goods::Of(entry_6a002::ENTRIES)),
    Goods::Not(&Goods::For("SL")),
]);

const STA_ASKS: &[&str] = &[
    "the exporter furnishes the ECCN of each item to the consignee (740.20(d)(1)(i)); the other conditions of \
     paragraph (d), which were not read",
    "not in place of a licence that part 744 or part 746 asks for (740.20(b)(2)(i))",
    "in the United Arab Emirates only to approved entities (740.2(a)(26))",
    "600 series items: the ultimate end user is a government agency of Country Group A:5 or the United States, or \
     paragraph (b)(3)(ii) otherwise",
];

pub static STA_C_1: Exception = PART_740
    .rule("740.20(c)(1)(i)", "reasons other than missile technology, to Country Group A:5")
    .original(
        "in which the only applicable reason(s) for control is (are) national security (NS); chemical or biological \
         weapons (CB); nuclear nonproliferation (NP); regional stability (RS); crime control (CC); and/or significant \
         items (SI) are authorized for destinations in or nationals of Country Group A:5",
    )
    .reads(all(&[IN_A_5]))
    .exception(
        "STA",
        Goods::All(&[OF_STA, Goods::Not(&Goods::For("MT1"))]),
        Against::These(&["NS1", "NS2", "NP1", "NP2", "RS1", "RS2", "CB2"]),
        STA_ASKS,
    );

/// Not one that takes 500 kg of payload or more to 300 km or more.
const BELOW_CATEGORY_I: Criterion = none_of(&[all(FOR_500_KG_AND_300_KM)]);

pub static STA_MT: Exception = PART_740
    .rule("740.20(c)(1)(ii)", "unmanned aircraft for missile technology, to Country Group A:5")
    .since(day(2026, 1, 20))
    .doubts(&["whether its first day is 20 or 21 January 2026 was not settled; 20 January is taken"])
    .original(
        "Unmanned aerial vehicles (UAVs) and unmanned “airships” controlled for missile technology (MT) reasons in \
         ECCNs 9A012, 9A120, and 9A610 are authorized for destinations in Country Group A:5 […], provided that the UAV \
         or unmanned “airship” cannot deliver a payload of at least 500 kg to a range of at least 300 km",
    )
    .reads(all(&[IN_A_5]))
    .exception(
        "STA",
        Goods::All(&[
            Goods::Any(&[Goods::Of(entry_9a012::ENTRIES), Goods::Of(entry_9a120::ENTRIES)]),
            Goods::For("MT1"),
            Goods::Meets(Category::Uav, &BELOW_CATEGORY_I),
        ]),
        Against::These(&["MT1", "NS1", "NS2", "RS1", "RS2"]),
        STA_ASKS,
    );

/// Goods that the STA paragraphs of their entries keep from Country Group A:6.
const KEPT_FROM_A_6: Goods = Goods::Any(&[
    Goods::Of(&[&entry_6a003::B_3, &entry_6a003::B_4_A, &entry_6a003::B_4_B, &entry_6a003::B_4_C]),
    Goods::Of(&[&entry_6a008::D, &entry_6a008::H, &entry_6a008::K]),
    Goods::Of(&[
        &entry_5a001::B_3_A,
        &entry_5a001::B_3_B,
        &entry_5a001::B_5,
        &entry_5a001_e::H_1,
        &entry_5a001_e::H_2,
    ]),
    Goods::Of(entry_3a611::ENTRIES),
]);

/// Goods that are controlled for a reason beside national security.
const BESIDE_NS: Goods = Goods::Any(&[
    Goods::For("MT1"),
    Goods::For("RS1"),
    Goods::For("RS2"),
    Goods::For("NP1"),
    Goods::For("NP2"),
    Goods::For("CB2"),
]);

pub static STA_C_2: Exception = PART_740
    .rule("740.20(c)(2)", "controls of lesser sensitivity, to Country Group A:6")
    .original(
        "in which the only applicable reason for control is national security (NS) and the item […] is not designated \
         in the STA paragraph in the License Exception section of the ECCN that lists the item are authorized for \
         destinations in or nationals of Country Group A:6",
    )
    .doubts(&["AT, for which no destination of A:6 has an X, is not taken for an applicable reason"])
    .reads(all(&[EXPORT.destination.is_in(&A_6)]))
    .exception(
        "STA",
        Goods::All(&[OF_STA, Goods::Not(&BESIDE_NS), Goods::Not(&KEPT_FROM_A_6)]),
        Against::These(&["NS1", "NS2"]),
        STA_ASKS,
    );
