//! 9A112: unmanned aircraft that 9A012 does not specify.

use dualuse::Regime::Eu;

use crate::common::aerosol;
use crate::common::aircraft::{AROUND_300_KM, HARMLESS, MODELS_TOO, OTHER_THAN_9A012};
use crate::common::first_days::seen_since_2021;
use crate::rows::{Rows, at_least};

pub const ROWS: &[Rows] = &[
    law("9A112.a")
        .item(&[HARMLESS, "range = '400 km'"])
        .shared(OTHER_THAN_9A012)
        .changes(&[at_least("range", AROUND_300_KM), MODELS_TOO]),
    law("9A112.b").item(aerosol::ITEM).shared(OTHER_THAN_9A012).changes(aerosol::ROWS),
    law("9A112.b").item(aerosol::ITEM).shared(aerosol::FLIGHT_BEYOND_SIGHT).changes(&[MODELS_TOO]),
];

const fn law(entry: &'static str) -> Rows {
    seen_since_2021(Eu, entry)
}

crate::tests_of_this_law!();
