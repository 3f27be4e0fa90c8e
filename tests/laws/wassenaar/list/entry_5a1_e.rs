//! 5.A.1 of the list of dual-use goods: direction finding, interception and jamming.

use crate::common::entry::wassenaar;
use crate::common::list_5a1_e::{E, F_1, F_2, F_3, F_4, G, H_1, H_2};
use crate::rows::{Law, check};

pub const LAWS: &[Law] = &[
    wassenaar("5.A.1.e").reads(E),
    wassenaar("5.A.1.f.1").reads(F_1),
    wassenaar("5.A.1.f.2").reads(F_2),
    wassenaar("5.A.1.f.3").reads(F_3),
    wassenaar("5.A.1.f.4").reads(F_4),
    wassenaar("5.A.1.g").reads(G),
    wassenaar("5.A.1.h.1").reads(H_1),
    wassenaar("5.A.1.h.2").reads(H_2),
];

#[test]
fn rows_hold() {
    check(LAWS);
}
