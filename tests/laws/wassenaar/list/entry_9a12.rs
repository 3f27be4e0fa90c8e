//! 9.A.12: unmanned aircraft and airships, conversion kits, and engines for
//! great heights, as the EU repeats them.

use dualuse::Regime::Wassenaar;

use crate::common::first_days::seen_since_2021;
use crate::common::{aircraft, engines, kits};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    law("9.A.12.a.1").samples(aircraft::HALF_AN_HOUR_IN_GUSTS),
    law("9.A.12.a.2").samples(aircraft::ONE_HOUR),
    law("9.A.12.b.3").item(kits::ITEM).changes(kits::ROWS),
    law("9.A.12.b.4").samples(engines::GREAT_HEIGHT),
];

const fn law(entry: &'static str) -> Rows {
    seen_since_2021(Wassenaar, entry)
}

crate::tests_of_this_law!();
