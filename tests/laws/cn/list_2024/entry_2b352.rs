//! 2B352.h: spraying and fogging systems for unmanned aircraft.

use dualuse::Truth::{No, Unknown, Yes};

use crate::cn::{UNIFIED_LIST, law};
use crate::rows::{Rows, above, below, change, fails, holds};

pub const ROWS: &[Rows] = &[SYSTEMS, GENERATORS];

const SYSTEMS: Rows = law("2B352.h")
    .days(UNIFIED_LIST)
    .maybe_on(&["2024-11-30"])
    .on(&["2025-06-01"])
    .item(&[
        "category = 'sprayer'",
        "fits_uav = true",
        "droplet_diameter = '40 µm'",
        "flow = '3 L/min'",
        "cannot_disperse_infectious_aerosol = false",
    ])
    .changes(&[
        holds("fits_uav"),
        below("droplet_diameter", &["49.99 µm", "50 µm", "50.01 µm"]),
        above("flow", &["1.999 L/min", "2 L/min", "2.001 L/min"]),
        change("flow", &[("120 L/h", No), ("120.01 L/h", Yes)]),
        fails("cannot_disperse_infectious_aerosol"),
    ]);

const GENERATORS: Rows = law("2B352.h.3")
    .days(UNIFIED_LIST)
    .maybe_on(&["2024-11-30"])
    .on(&["2025-06-01"])
    .item(&[
        "category = 'sprayer'",
        "fits_uav = false",
        "cannot_disperse_infectious_aerosol = false",
        "[designed_for]
         category = 'sprayer'
         fits_uav = true
         droplet_diameter = '40 µm'
         flow = '3 L/min'
         cannot_disperse_infectious_aerosol = false",
    ])
    .changes(&[
        holds("designed_for.fits_uav"),
        below("designed_for.droplet_diameter", &["49.99 µm", "50 µm", "50.01 µm"]),
        above("designed_for.flow", &["1.999 L/min", "2 L/min", "2.001 L/min"]),
        change(
            "designed_for",
            &[("sprayer", Unknown), ("uav", No), ("nothing_in_particular", No), ("unknown", Unknown)],
        ),
        fails("cannot_disperse_infectious_aerosol"),
    ]);

crate::tests_of_this_law!();
