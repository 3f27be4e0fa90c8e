//! 19.A.2 and 19.A.3: unmanned aircraft systems of category II.

use dualuse::Regime::Mtcr;
use dualuse::Standing::InForce;
use dualuse::Truth::{No, Unknown, Yes};

use crate::common::aerosol;
use crate::common::aircraft::{AROUND_300_KM, HARMLESS, MODELS_TOO};
use crate::rows::{Rows, at_least, change};

pub const ROWS: &[Rows] = &[
    since_2015("19.A.2").item(&[HARMLESS, "range = '400 km'"]).changes(&[
        at_least("range", AROUND_300_KM),
        // 1.A.2 comes first.
        change(
            "payload_mass",
            &[("499.999 kg", Yes), ("500 kg", No), ("500.001 kg", No), ("unknown", Unknown)],
        ),
        change("range", &[("299.999 km", No), ("300 km", No)]).given(&[("payload_mass", "500 kg")]),
        MODELS_TOO,
    ]),
    since_2015("19.A.3").item(aerosol::ITEM).shared(aerosol::FLIGHT_BEYOND_SIGHT).changes(aerosol::ROWS),
    since_2015("19.A.3").item(aerosol::ITEM).changes(&[
        // D8: 1.A.2 and 19.A.2 come first.
        change("range", &[("299.999 km", Yes), ("300 km", No), ("300.001 km", No), ("unknown", Unknown)]),
        change("range", &[("299.999 km", Yes), ("300 km", No)]).given(&[("payload_mass", "500 kg")]),
        aerosol::NOT_A_MODEL,
        change("endurance", &[("10 min", Yes), ("2 h", Yes)]).given(&[("flies_beyond_sight", "yes")]),
    ]),
];

/// The edition of 2015 was seen, but not its day.
pub const fn since_2015(entry: &'static str) -> Rows {
    Rows::of(Mtcr, entry)
        .maybe_on(&["2015-12-30"])
        .days(&[("2015-12-31", InForce), ("2026-11-24", InForce)])
        .on(&["2015-12-31", "2026-11-24"])
}

crate::tests_of_this_law!();
