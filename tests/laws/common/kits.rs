//! 9.A.12.b.3 and 9A012.b.3: conversion kits for aircraft of the Wassenaar
//! text of 9A012.a.

use dualuse::Truth::{No, Unknown, Yes};

use super::aircraft::{AROUND_1_HOUR, AROUND_30_MINUTES, AROUND_46_3_KM_H};
use crate::rows::{Change, at_least, change, holds};

pub const ITEM: &[&str] = &["
category = 'conversion_kit'
makes_unmanned = true
[designed_for]
category = 'uav'
flies_beyond_sight = true
endurance = '75 min'
gust_tolerance = '10 km/h'
carries = []
"];

pub const ROWS: &[Change] = &[
    holds("makes_unmanned"),
    holds("designed_for.flies_beyond_sight"),
    at_least("designed_for.endurance", AROUND_1_HOUR),
    at_least("designed_for.endurance", AROUND_30_MINUTES).given(&[("designed_for.gust_tolerance", "25 kn")]),
    change("designed_for.endurance", &[("40..90 min", Yes)])
        .given(&[("designed_for.gust_tolerance", "25 kn")]),
    at_least("designed_for.gust_tolerance", AROUND_46_3_KM_H).given(&[("designed_for.endurance", "45 min")]),
    PURPOSE,
];

pub const PURPOSE: Change = change(
    "designed_for",
    &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
);
