//! 5.A.1 of the list of dual-use goods: direction finding, interception and jamming.

use crate::common::entry::wassenaar;
use crate::common::interception::{E, F_1, F_2, F_3, F_4, G, H_1, H_2};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    wassenaar("5.A.1.e").reads(E),
    wassenaar("5.A.1.f.1").reads(F_1),
    wassenaar("5.A.1.f.2").reads(F_2),
    wassenaar("5.A.1.f.3").reads(F_3),
    wassenaar("5.A.1.f.4").reads(F_4),
    wassenaar("5.A.1.g").reads(G),
    wassenaar("5.A.1.h.1").reads(H_1),
    wassenaar("5.A.1.h.2").reads(H_2),
];

crate::tests_of_this_law!();
