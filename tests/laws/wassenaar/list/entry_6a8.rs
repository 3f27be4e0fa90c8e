//! 6.A.8: radars and laser radars.

use crate::common::category_6::category_6;
use crate::common::radars;
use crate::rows::Rows;
use dualuse::Regime::Wassenaar;

pub const ROWS: &[Rows] = &[
    law("6.A.8.a").samples(radars::A),
    law("6.A.8.b").samples(radars::B),
    law("6.A.8.c").samples(radars::C),
    law("6.A.8.d").samples(radars::D),
    law("6.A.8.e").samples(radars::E),
    law("6.A.8.f").samples(radars::F),
    law("6.A.8.g").samples(radars::G),
    law("6.A.8.h").samples(radars::H),
    law("6.A.8.i").samples(radars::I),
    law("6.A.8.j.1").samples(radars::J_1),
    law("6.A.8.j.2").samples(radars::J_2),
    law("6.A.8.j.3").samples(radars::J_3),
    law("6.A.8.k").samples(radars::K),
    law("6.A.8.l.1").samples(radars::L_1_OPEN_NOTE),
    law("6.A.8.l.4").samples(radars::L_4),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Wassenaar, entry)
}

crate::tests_of_this_law!();
