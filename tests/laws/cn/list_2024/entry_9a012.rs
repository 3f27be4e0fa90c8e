//! 9A012: unmanned aircraft and airships, their engines, payloads, kits and radios.

use dualuse::Truth::{No, Unknown, Yes};

use crate::cn::announcement_2015_31::{GREAT_HEIGHT, SPECIALLY};
use crate::cn::announcement_2023_27::{
    AROUND_50_KM, BAND, DESIGNATOR, ENGINE, ENGINE_POWER, IMAGER, RADAR, RADAR_FIGURES, RADIO,
};
use crate::cn::announcement_2024_31::{
    AROUND_2_DEGREES, AROUND_A_TENTH_OF_A_DEGREE, AROUND_HALF_A_DEGREE, DESIGNATOR_FIGURES, IMAGER_FIGURES,
    INERTIAL_UNIT,
};
use crate::cn::{FOR_A_SPECIFIC_DRONE, UNIFIED_LIST, law};
use crate::rows::{Change, Rows, above, at_least, below, change, fails, holds, one_of, sample};

const DAY: &[&str] = &["2025-06-01"];

pub const ROWS: &[Rows] = &[
    law("9A012.a.1")
        .days(UNIFIED_LIST)
        .on(DAY)
        .item(&[DRONE, "endurance = '41 min'", "gust_tolerance = '50 km/h'"])
        .changes(&[
            holds("flies_beyond_sight"),
            at_least("endurance", &["29.99 min", "30 min", "30.01 min"]),
            change(
                "endurance",
                &[("59.99 min", Yes), ("1 h", No), ("60.01 min", No), ("40..90 min", Unknown)],
            ),
            at_least("gust_tolerance", &["46.29 km/h", "46.3 km/h", "46.31 km/h"]),
            at_least("gust_tolerance", &["24.99 kn", "25 kn", "25.01 kn"]),
            fails("model_aircraft"),
        ]),
    law("9A012.a.2").days(UNIFIED_LIST).on(DAY).item(&[DRONE, "endurance = '75 min'"]).changes(&[
        holds("flies_beyond_sight"),
        at_least("endurance", &["59.99 min", "60 min", "60.01 min"]),
        change("gust_tolerance", &[("5 km/h", Yes), ("unknown", Yes)]),
        fails("model_aircraft"),
    ]),
    law("9A012.b.1")
        .days(UNIFIED_LIST)
        .on(DAY)
        .item(&[
            "category = 'engine'",
            "kind = 'rotary'",
            "operating_altitude = '16 km'",
            "designed_for = { category = 'uav', model_aircraft = false }",
        ])
        .shared(GREAT_HEIGHT)
        .changes(&[
            one_of(
                "kind",
                &["piston", "rotary"],
                &["turbojet", "turbofan", "turboprop", "turboshaft", "ramjet", "electric"],
            ),
            fails("designed_for.model_aircraft"),
            change("designed_for.endurance", &[("10 min", Yes)]),
            change(
                "designed_for",
                &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
            ),
        ]),
    law("9A012.b.2").days(UNIFIED_LIST).on(DAY).item(ENGINE).shared(ENGINE_POWER).changes(&[
        // For an aircraft of 9A012.a under either reading; for another aircraft they part.
        change("designed_for.endurance", &[("59.99 min", Unknown), ("60 min", Yes), ("unknown", Unknown)]),
        change("designed_for.gust_tolerance", &[("46.29 km/h", Unknown), ("46.3 km/h", Yes)])
            .given(&[("designed_for.endurance", "41 min")]),
        change("designed_for.flies_beyond_sight", &[("yes", Yes), ("no", Unknown)]),
        change("designed_for.model_aircraft", &[("no", Yes), ("yes", Unknown)]),
        change(
            "designed_for",
            &[("uav", Unknown), ("counter_uas", No), ("nothing_in_particular", No), ("unknown", Unknown)],
        ),
        change("designed_for.endurance", &[("10 min", Yes), ("unknown", Yes)])
            .adopting("CN-9A012.b.2", "any unmanned aircraft"),
        change("designed_for", &[("uav", Yes), ("nothing_in_particular", No), ("unknown", Unknown)])
            .adopting("CN-9A012.b.2", "any unmanned aircraft"),
        at_least("designed_for.endurance", &["59.99 min", "60 min", "60.01 min"])
            .adopting("CN-9A012.b.2", "aircraft of 9A012.a"),
        fails("designed_for.model_aircraft").adopting("CN-9A012.b.2", "aircraft of 9A012.a"),
    ]),
    part("9A012.c.1", &[IMAGER, "ifov = '2 mrad'", FOR_A_SPECIFIC_DRONE], IMAGER_FIGURES)
        .samples(&[sample(&[IMAGER, "ifov = '2 mrad'", FOR_A_SPECIFIC_DRONE]).changes(BAND)]),
    part("9A012.c.2", RADAR, RADAR_FIGURES),
    part("9A012.c.3", DESIGNATOR, DESIGNATOR_FIGURES),
    part(
        "9A012.c.4",
        INERTIAL_UNIT,
        &[
            below("heading_accuracy", AROUND_2_DEGREES),
            below("attitude_accuracy", AROUND_HALF_A_DEGREE),
            below("resolution", AROUND_A_TENTH_OF_A_DEGREE),
            fails("in_7a_or_7b"),
        ],
    ),
    part(
        "9A012.d",
        &["category = 'conversion_kit'", "makes_unmanned = true", FOR_A_SPECIFIC_DRONE],
        &[holds("makes_unmanned"), NOT_FOR_A_MODEL],
    ),
    part("9A012.e.1", RADIO, &[above("line_of_sight_range", AROUND_50_KM), NOT_FOR_A_MODEL]),
    part(
        "9A012.e.2",
        &["category = 'radio'", "aircraft_per_station = 12", FOR_A_SPECIFIC_DRONE],
        &[
            above("aircraft_per_station", &["9", "10", "11"]),
            change("line_of_sight_range", &[("1 km", Yes), ("unknown", Yes)]),
            NOT_FOR_A_MODEL,
        ],
    ),
];

/// An entry about parts specially for an aircraft of 9A012.a.
const fn part(entry: &'static str, item: &'static [&'static str], changes: &'static [Change]) -> Rows {
    law(entry).days(UNIFIED_LIST).on(DAY).item(item).shared(SPECIALLY).changes(changes)
}

const DRONE: &str = "
category = 'uav'
flies_beyond_sight = true
model_aircraft = false
";

/// 9A012.a does not control models, so nothing is for a model *of 9A012.a*.
const NOT_FOR_A_MODEL: Change = fails("designed_for.model_aircraft");

crate::tests_of_this_law!();
