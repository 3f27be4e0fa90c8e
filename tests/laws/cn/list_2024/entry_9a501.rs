//! 9A501: unmanned aircraft that 9A012 does not control, by range or aerosol system.

use dualuse::Truth::{No, Unknown, Yes};

use crate::cn::{UNIFIED_LIST, law};
use crate::rows::{Change, Rows, at_least, change, fails, holds};

const DAY: &[&str] = &["2025-06-01"];

pub const ROWS: &[Rows] = &[
    law("9A501.a").days(UNIFIED_LIST).on(DAY).item(&[DRONE, "range = '400 km'"]).shared(NOT_9A012).changes(
        &[
            at_least("range", &["299.999 km", "300 km", "300.001 km"]),
            change("flies_beyond_sight", &[("no", Yes), ("unknown", Yes)]),
        ],
    ),
    law("9A501.b")
        .days(UNIFIED_LIST)
        .on(DAY)
        .item(&[DRONE, "autonomous = true", "aerosol_capacity = '25 L'"])
        .shared(NOT_9A012)
        .changes(&[
            holds("autonomous"),
            TWENTY_LITRES,
            NO_SPRAYER,
            change("flies_beyond_sight", &[("no", Yes), ("unknown", Yes)]),
        ]),
    law("9A501.c")
        .days(UNIFIED_LIST)
        .on(DAY)
        .item(&[DRONE, "autonomous = false", "aerosol_capacity = '25 L'"])
        .shared(NOT_9A012)
        .changes(&[holds("flies_beyond_sight"), TWENTY_LITRES, NO_SPRAYER]),
];

const DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
endurance = '20 min'
gust_tolerance = '50 km/h'
model_aircraft = false
";

const NOT_9A012: &[Change] = &[
    change("endurance", &[("29.99 min", Yes), ("30 min", No), ("60 min", No), ("unknown", Unknown)]),
    change("endurance", &[("30 min", Yes), ("59.99 min", Yes), ("60 min", No)])
        .given(&[("gust_tolerance", "46.29 km/h")]),
    change("endurance", &[("40..90 min", No)]),
    fails("model_aircraft"),
];

/// 以上 includes the number.
const TWENTY_LITRES: Change = at_least("aerosol_capacity", &["19.999 L", "20 L", "20.001 L"]);

const NO_SPRAYER: Change = change("aerosol_capacity", &[("none", No), ("present", Unknown)]);

crate::tests_of_this_law!();
