//! Announcement 20 of 2015: a range of 300 km or more, or an aerosol system of 20 L.

use dualuse::Standing::{self, Ended, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};

use crate::cn::law;
use crate::rows::{Change, Rows, above, at_least, change, fails, holds};

const DAYS: &[(&str, Standing)] =
    &[("2015-06-30", Pending), ("2015-07-01", InForce), ("2024-11-30", InForce), ("2024-12-01", Ended)];

pub const ROWS: &[Rows] = &[
    law("CN-2015-20-1")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&["category = 'uav'", "range = '400 km'", "model_aircraft = false"])
        .changes(&[
            at_least("range", &["299.999 km", "300 km", "300.001 km"]),
            change("range", &[("300000 m", Yes), ("250..350 km", Unknown), ("> 299.999 km", Unknown)]),
            fails("model_aircraft"),
            change("flies_beyond_sight", &[("no", Yes), ("unknown", Yes)]),
            change("aerosol_capacity", &[("none", Yes), ("unknown", Yes)]),
        ]),
    law("CN-2015-20-2")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&[SPRAYING_DRONE, "autonomous = true", "flies_beyond_sight = false"])
        .shared(TWENTY_LITRES)
        .changes(&[holds("autonomous"), fails("model_aircraft")]),
    law("CN-2015-20-3")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&[SPRAYING_DRONE, "autonomous = false", "flies_beyond_sight = true"])
        .shared(TWENTY_LITRES)
        .changes(&[holds("flies_beyond_sight"), fails("model_aircraft")]),
];

const SPRAYING_DRONE: &str = "
category = 'uav'
aerosol_capacity = '25 L'
range = '20 km'
model_aircraft = false
";

/// The text says "more than 20 L or more": at exactly 20 L its readings part.
const TWENTY_LITRES: &[Change] = &[
    change(
        "aerosol_capacity",
        &[
            ("19.999 L", No),
            ("20 L", Unknown),
            ("20.001 L", Yes),
            ("20000 mL", Unknown),
            ("none", No),
            ("unknown", Unknown),
        ],
    ),
    at_least("aerosol_capacity", &["19.999 L", "20 L", "20.001 L"])
        .adopting("CN-2015-20-20L", "20 L included"),
    above("aerosol_capacity", &["19.999 L", "20 L", "20.001 L"]).adopting("CN-2015-20-20L", "20 L excluded"),
];

crate::tests_of_this_law!();
