//! 9A350 of the EU and 2B352.i of the United States.

use dualuse::Truth::{No, Unknown, Yes};

use crate::rows::{Sample, above, below, change, fails, holds, sample};

pub const SPRAYER: &[Sample] = &[sample(&[
    "category = 'sprayer'",
    "fits_uav = true",
    "fits_manned_aircraft = false",
    "droplet_diameter = '40 µm'",
    "flow = '3 L/min'",
    "cannot_disperse_infectious_aerosol = false",
])
.changes(&[
    holds("fits_uav"),
    holds("fits_manned_aircraft").given(&[("fits_uav", "no")]),
    change("fits_manned_aircraft", &[("yes", Yes), ("unknown", Yes)]),
    below("droplet_diameter", &["49.99 µm", "50 µm", "50.01 µm"]),
    above("flow", &["1.999 L/min", "2 L/min", "2.001 L/min"]),
    change("flow", &[("120 L/h", No), ("120.01 L/h", Yes)]),
    fails("cannot_disperse_infectious_aerosol"),
])];

/// An aerosol generating unit for such a system: 9A350.c and 2B352.i.3.
pub const UNIT: &[Sample] = &[sample(&[
    "category = 'sprayer'",
    "cannot_disperse_infectious_aerosol = false",
    "
[designed_for]
category = 'sprayer'
fits_uav = true
fits_manned_aircraft = false
droplet_diameter = '40 µm'
flow = '3 L/min'
cannot_disperse_infectious_aerosol = false
",
])
.changes(&[
    holds("designed_for.fits_uav"),
    holds("designed_for.fits_manned_aircraft").given(&[("designed_for.fits_uav", "no")]),
    below("designed_for.droplet_diameter", &["49.99 µm", "50 µm", "50.01 µm"]),
    above("designed_for.flow", &["1.999 L/min", "2 L/min", "2.001 L/min"]),
    change("designed_for", &[("uav", No), ("nothing_in_particular", No), ("unknown", Unknown)]),
    fails("cannot_disperse_infectious_aerosol"),
])];
