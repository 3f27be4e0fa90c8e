//! License Exception LVS, section 740.3, for the entries whose list-based exceptions print a value.
//!
//! Entries that print `N/A`, or no value for the point, are under none: all of 9A012, 9A101, 9A102, 9A120,
//! 7A001 to 7A105, 6A108 and 2B352, and the cameras of 6A003.b.3 and b.4.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::criterion::all;
use crate::rule::licence::{Against, Exception, Goods};
use crate::value::quantity::us_dollars;

use crate::laws::us::ccl::{entry_3a001, entry_3a611, entry_5a001, entry_5a001_e, entry_6a005, entry_6a008};
use crate::laws::us::licence::bars::PART_740;
use crate::laws::us::licence::exceptions::IN_HONG_KONG;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

const AGAINST: Against = Against::These(&["NS1", "NS2", "RS1", "RS2", "CB2"]);

const ASKS: &[&str] = &[
    "the destination is in Country Group B, which was not seen",
    "the net value of what one order holds under one ECCN is within the limit; orders are not split",
    "in a calendar year at most 12 times the limit to one consignee under one ECCN",
    IN_HONG_KONG,
];

/// Goods that are controlled neither for missile technology nor for nuclear nonproliferation.
const NEITHER_MT_NOR_NP: Goods =
    Goods::Not(&Goods::Any(&[Goods::For("MT1"), Goods::For("NP1"), Goods::For("NP2")]));

const WORDS: &str = "provided that the net value of the commodities included in the same order and controlled under the \
                     same ECCN entry on the CCL does not exceed the amount specified in the LVS paragraph for that entry";

pub static LVS_1500: Exception = PART_740
    .rule("740.3 (3A611)", "shipments of limited value: $1,500 for 3A611.a")
    .original(WORDS)
    .reads(all(&[EXPORT.value.at_most(us_dollars(1500.0))]))
    .exception("LVS", Goods::Of(entry_3a611::ENTRIES), AGAINST, ASKS);

pub static LVS_3000_LASERS: Exception = PART_740
    .rule("740.3 (6A005)", "shipments of limited value: $3,000 for 6A005, not for NP items")
    .original(WORDS)
    .reads(all(&[EXPORT.value.at_most(us_dollars(3000.0))]))
    .exception("LVS", Goods::All(&[Goods::Of(entry_6a005::ENTRIES), NEITHER_MT_NOR_NP]), AGAINST, ASKS);

pub static LVS_3000_CELLS: Exception = PART_740
    .rule("740.3 (3A001)", "shipments of limited value: $3,000 for 3A001.e")
    .original(WORDS)
    .reads(all(&[EXPORT.value.at_most(us_dollars(3000.0))]))
    .exception("LVS", Goods::All(&[Goods::Of(&[&entry_3a001::E_1_B]), NEITHER_MT_NOR_NP]), AGAINST, ASKS);

pub static LVS_5000_RADIOS: Exception = PART_740
    .rule("740.3 (5A001)", "shipments of limited value: $5,000 for 5A001.b.3, d, f.2, f.4 and g")
    .original(WORDS)
    .reads(all(&[EXPORT.value.at_most(us_dollars(5000.0))]))
    .exception(
        "LVS",
        Goods::Of(&[
            &entry_5a001::B_3_A,
            &entry_5a001::B_3_B,
            &entry_5a001::D_1,
            &entry_5a001::D_2,
            &entry_5a001::D_3,
            &entry_5a001::D_4,
            &entry_5a001_e::F_2,
            &entry_5a001_e::F_4,
            &entry_5a001_e::G,
        ]),
        AGAINST,
        ASKS,
    );

pub static LVS_5000_RADARS: Exception = PART_740
    .rule("740.3 (6A008)", "shipments of limited value: $5,000 for 6A008, not for MT and not for j.1")
    .original(WORDS)
    .reads(all(&[EXPORT.value.at_most(us_dollars(5000.0))]))
    .exception(
        "LVS",
        Goods::All(&[
            Goods::Of(entry_6a008::ENTRIES),
            Goods::Not(&Goods::Of(&[&entry_6a008::J_1])),
            NEITHER_MT_NOR_NP,
        ]),
        AGAINST,
        ASKS,
    );
