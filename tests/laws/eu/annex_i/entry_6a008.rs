//! Annex I, 6A008 and 6A108: radars, laser radars and precision tracking systems.

use dualuse::Regime::Eu;
use dualuse::Truth::No;

use crate::common::category_6::category_6;
use crate::common::{radars, tracking_radars};
use crate::rows::{Change, Rows, above, change};

pub const ROWS: &[Rows] = &[
    law("6A008.a").samples(radars::A),
    law("6A008.b").samples(radars::B),
    law("6A008.c").samples(radars::C),
    law("6A008.d").samples(radars::D),
    law("6A008.e").samples(radars::E),
    law("6A008.f").samples(radars::F),
    law("6A008.g").samples(radars::G),
    law("6A008.h").samples(radars::H),
    law("6A008.i").samples(radars::I),
    law("6A008.j.1").samples(radars::J_1),
    law("6A008.j.2").samples(radars::J_2),
    law("6A008.j.3").samples(radars::J_3),
    law("6A008.k").samples(radars::K),
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
