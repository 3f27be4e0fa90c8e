//! The Chinese measures, by the table of the law notes.

use std::collections::BTreeSet;

use dualuse::Regime;

use crate::controls;

/// The table of Chinese measures, in its order; its ranges are spelled out.
const CHINESE_TABLE: &[&str] = &[
    "CN-2015-20-1",
    "CN-2015-20-2",
    "CN-2015-20-3",
    "CN-2015-31-1.1.1",
    "CN-2015-31-1.1.2",
    "CN-2015-31-kit",
    "CN-2015-31-eng",
    "CN-2023-27-1",
    "CN-2023-27-2.1",
    "CN-2023-27-2.2",
    "CN-2023-27-2.3",
    "CN-2023-27-3",
    "CN-2023-27-4.1",
    "CN-2023-27-4.2",
    "CN-2023-28",
    "CN-2023-28-CA",
    "CN-2024-31-1",
    "CN-2024-31-2.1",
    "CN-2024-31-2.2",
    "CN-2024-31-2.3",
    "CN-2024-31-2.4",
    "CN-2024-31-3",
    "CN-2024-31-4.1",
    "CN-2024-31-4.2",
    "CN-2024-31-CA",
    "9A012.a.1",
    "9A012.a.2",
    "9A012.b.1",
    "9A012.b.2",
    "9A012.c.1",
    "9A012.c.2",
    "9A012.c.3",
    "9A012.c.4",
    "9A012.d",
    "9A012.e.1",
    "9A012.e.2",
    "9A501.a",
    "9A501.b",
    "9A501.c",
    "0A903.a",
    "0A903.b",
    "2B352.h",
    "2B352.h.3",
    "5A101",
    "6A108.a",
    "7A101",
    "7A102",
    "7A103.b",
    "7A or 7B",
    "7A104",
    "9A111",
    "ECL-12(3)",
    "CN-2002-361-16",
    "US-46",
    "JP-1",
    "US-34",
    "BAT-58",
];

#[test]
fn the_chinese_table_is_complete() {
    let table: BTreeSet<_> = CHINESE_TABLE.iter().copied().collect();
    let known: BTreeSet<_> =
        controls().filter(|control| control.regime == Regime::Cn).map(|control| control.id).collect();
    assert_eq!(known, table);
    let left_out = Regime::Cn.not_covered();
    assert!(left_out.iter().any(|what| what.starts_with("CN-2002-361: ")), "{left_out:?}");
}
