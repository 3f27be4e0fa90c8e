//! 1.A.2: unmanned aircraft systems of category I.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::aircraft::{AROUND_300_KM, HARMLESS, MODELS_TOO};
use crate::mtcr::annex::item_19a::since_2015;
use crate::rows::{Rows, at_least, change};

pub const ROWS: &[Rows] =
    &[since_2015("1.A.2").item(&[HARMLESS, "range = '400 km'", "payload_mass = '600 kg'"]).changes(&[
        at_least("range", AROUND_300_KM),
        at_least("payload_mass", AROUND_500_KG),
        change("payload_mass", &[("400..600 kg", Unknown), ("499 kg", No), ("0.5 t", Yes)]),
        change("flies_beyond_sight", &[("yes", Yes), ("unknown", Yes)]),
        MODELS_TOO,
    ])];

const AROUND_500_KG: &[&str; 3] = &["499.999 kg", "500 kg", "500.001 kg"];

crate::tests_of_this_law!();
