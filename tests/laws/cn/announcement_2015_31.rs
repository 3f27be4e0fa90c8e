//! Announcement 31 of 2015: aircraft by endurance and gusts, conversion kits
//! and engines for great heights.

use dualuse::Standing::{self, Ended, InForce, Pending};
use dualuse::Truth::{No, Unknown, Yes};

use crate::cn::{FOR_A_SPECIFIC_DRONE, law};
use crate::rows::{Change, Rows, at_least, change, holds, one_of};

const DAYS: &[(&str, Standing)] =
    &[("2015-08-14", Pending), ("2015-08-15", InForce), ("2024-11-30", InForce), ("2024-12-01", Ended)];

pub const ROWS: &[Rows] = &[
    law("CN-2015-31-1.1.1")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&[
            "category = 'uav'",
            "flies_beyond_sight = true",
            "endurance = '41 min'",
            "gust_tolerance = '50 km/h'",
        ])
        .changes(&[
            holds("flies_beyond_sight"),
            at_least("endurance", &["29.99 min", "30 min", "30.01 min"]),
            change("endurance", &[("59.99 min", Yes), ("1 h", No), ("60.01 min", No)]),
            change(
                "endurance",
                &[("20..29 min", No), ("20..40 min", Unknown), ("30..59 min", Yes), ("40..90 min", Unknown)],
            ),
            at_least("gust_tolerance", &["46.29 km/h", "46.3 km/h", "46.31 km/h"]),
            at_least("gust_tolerance", &["24.99 kn", "25 kn", "25.01 kn"]),
            change("model_aircraft", &[("yes", Yes), ("unknown", Yes)]),
        ]),
    law("CN-2015-31-1.1.2")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&["category = 'uav'", "flies_beyond_sight = true", "endurance = '75 min'"])
        .changes(&[
            holds("flies_beyond_sight"),
            at_least("endurance", &["59.99 min", "60 min", "60.01 min"]),
            at_least("endurance", &["3599.99 s", "1 h", "1.001 h"]),
            change("gust_tolerance", &[("5 km/h", Yes), ("unknown", Yes)]),
            change("model_aircraft", &[("yes", Yes), ("unknown", Yes)]),
        ]),
    law("CN-2015-31-kit")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&["category = 'conversion_kit'", "makes_unmanned = true", FOR_A_SPECIFIC_DRONE])
        .shared(SPECIALLY)
        .changes(&[holds("makes_unmanned")]),
    law("CN-2015-31-eng")
        .days(DAYS)
        .on(&["2020-06-01"])
        .item(&[
            "category = 'engine'",
            "kind = 'piston'",
            "operating_altitude = '16 km'",
            "designed_for = 'uav'",
        ])
        .shared(GREAT_HEIGHT)
        .changes(&[
            one_of(
                "kind",
                &["piston", "rotary"],
                &["turbojet", "turbofan", "turboprop", "turboshaft", "ramjet", "electric"],
            ),
            change(
                "designed_for",
                &[
                    ("uav", Yes),
                    ("{ category = 'uav', flies_beyond_sight = false }", Yes),
                    ("counter_uas", No),
                    ("nothing_in_particular", No),
                    ("unknown", Unknown),
                ],
            ),
            change("continuous_power", &[("5 kW", Yes)]),
        ]),
];

/// An item specially for a *specific* aircraft: one of 1.1.1 or of 1.1.2.
pub const SPECIALLY: &[Change] = &[
    change(
        "designed_for",
        &[("counter_uas", No), ("nothing_in_particular", No), ("uav", Unknown), ("unknown", Unknown)],
    ),
    holds("designed_for.flies_beyond_sight"),
    at_least("designed_for.endurance", &["59.99 min", "60 min", "60.01 min"]),
    at_least("designed_for.endurance", &["29.99 min", "30 min", "30.01 min"])
        .given(&[("designed_for.gust_tolerance", "50 km/h")]),
    at_least("designed_for.gust_tolerance", &["46.29 km/h", "46.3 km/h", "46.31 km/h"])
        .given(&[("designed_for.endurance", "41 min")]),
];

/// 15,420 m is printed for 50,000 ft, which are 15,240 m: between the two the readings part.
pub const GREAT_HEIGHT: &[Change] = &[
    change(
        "operating_altitude",
        &[
            ("15239.99 m", No),
            ("15240 m", Unknown),
            ("15300 m", Unknown),
            ("15419.99 m", Unknown),
            ("15420 m", Yes),
            ("15420.01 m", Yes),
            ("49999.99 ft", No),
            ("50000 ft", Unknown),
            ("15.42 km", Yes),
            ("unknown", Unknown),
        ],
    ),
    at_least("operating_altitude", &["15419.99 m", "15420 m", "15420.01 m"])
        .adopting("CN-15420m", "as printed"),
    at_least("operating_altitude", &["49999.99 ft", "50000 ft", "50000.01 ft"])
        .adopting("CN-15420m", "50,000 ft"),
    at_least("operating_altitude", &["15239.99 m", "15240 m", "15240.01 m"])
        .adopting("CN-15420m", "50,000 ft"),
];

crate::tests_of_this_law!();
