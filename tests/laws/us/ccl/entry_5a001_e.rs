//! The Commerce Control List, 5A001.e to .h: direction finding, interception and jamming.

use crate::common::entry::us;
use crate::common::interception::{E, F_1, F_2, F_3, F_4, G, H_1, H_2};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    us("5A001.e").reads(E),
    us("5A001.f.1").reads(F_1),
    us("5A001.f.2").reads(F_2),
    us("5A001.f.3").reads(F_3),
    us("5A001.f.4").reads(F_4),
    us("5A001.g").reads(G),
    us("5A001.h.1").reads(H_1),
    us("5A001.h.2").reads(H_2),
];

crate::tests_of_this_law!();
