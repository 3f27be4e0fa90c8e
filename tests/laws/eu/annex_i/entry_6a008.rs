//! Annex I, 6A008 and 6A108: radars, laser radars and precision tracking systems.

use dualuse::Regime::Eu;
use dualuse::Truth::No;

use crate::common::category_6::{category_6, radar_rows};
use crate::common::{radars, tracking_radars};
use crate::rows::{Change, Rows, above, change};

pub const ROWS: &[Rows] = radar_rows![
    law,
    "6A008",
    law("6A008.l.1").samples(radars::L_1_NO_NOTE),
    law("6A008.l.4").samples(radars::L_4),
    law("6A108.b.1")
        .item(tracking_radars::CODE_TRANSLATOR_SYSTEM)
        .changes(TRACKS_FARTHER_THAN_300_KM)
        .shared(&[tracking_radars::TRANSLATOR_ANYWHERE])
        .samples(tracking_radars::CODE_TRANSLATOR),
    law("6A108.b.2")
        .item(tracking_radars::TRACKING_RADAR)
        .changes(TRACKS_FARTHER_THAN_300_KM)
        .samples(tracking_radars::INSTRUMENTATION_RADAR),
];

const TRACKS_FARTHER_THAN_300_KM: &[Change] = &[
    above("tracked_range", &["299.999 km", "300 km", "300.001 km"]),
    change("tracked_range", &[("none", No)]),
];

const fn law(entry: &'static str) -> Rows {
    category_6(Eu, entry)
}

crate::tests_of_this_law!();
