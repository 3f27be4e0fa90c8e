//! 3.A.1 and 3.A.9: turbojets, turbofans and turboprops, as the EU and the
//! United States repeat them.

use dualuse::Regime::Mtcr;
use dualuse::Truth::{No, Yes};

use crate::common::aircraft::AROUND_300_KM;
use crate::common::engines::{FOR_A_FAR_DRONE, JET, JET_FOR_300_KM, TURBOPROP, TURBOPROPS};
use crate::common::first_days::seen_since_2021;
use crate::rows::{Rows, at_least, change};

pub const ROWS: &[Rows] = &[
    law("3.A.1").samples(JET),
    law("3.A.1").samples(JET_FOR_300_KM),
    law("3.A.9").item(&[TURBOPROP, FOR_A_FAR_DRONE]).shared(TURBOPROPS).changes(&[
        at_least("designed_for.range", AROUND_300_KM),
        at_least("designed_for.range", AROUND_300_KM).given(&[("designed_for.payload_mass", "600 kg")]),
        // For an aircraft of 1.A.2 or of 19.A.2, whichever it is.
        change("designed_for.payload_mass", &[("5 kg", Yes), ("unknown", Yes)]),
        change("designed_for.endurance", &[("2 h", No)])
            .given(&[("designed_for.range", "299 km"), ("designed_for.flies_beyond_sight", "yes")]),
    ]),
];

const fn law(entry: &'static str) -> Rows {
    seen_since_2021(Mtcr, entry)
}

crate::tests_of_this_law!();
