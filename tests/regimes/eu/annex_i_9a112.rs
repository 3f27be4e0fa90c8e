//! 9A112: unmanned aircraft that 9A012 does not specify.

use dualuse::Regime::Eu;

use crate::law::{Law, at_least, check};
use crate::shared::aerosol;
use crate::shared::aircraft::{AROUND_300_KM, HARMLESS, MODELS_TOO, OTHER_THAN_9A012};
use crate::shared::first_days::seen_since_2021;

pub const LAWS: &[Law] = &[
    law("9A112.a")
        .item(&[HARMLESS, "range = '400 km'"])
        .shared(OTHER_THAN_9A012)
        .changes(&[at_least("range", AROUND_300_KM), MODELS_TOO]),
    law("9A112.b").item(aerosol::ITEM).shared(OTHER_THAN_9A012).changes(aerosol::ROWS),
    law("9A112.b").item(aerosol::ITEM).shared(aerosol::FLIGHT_BEYOND_SIGHT).changes(&[MODELS_TOO]),
];

const fn law(entry: &'static str) -> Law {
    seen_since_2021(Eu, entry)
}

#[test]
fn rows_hold() {
    check(LAWS);
}
