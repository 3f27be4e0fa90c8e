//! 6A005.d: lasers that only this paragraph specifies, by what lases.

use dualuse::Truth::{No, Yes};

use super::lasers::{ANY_MODE, DIODE_FORMS, LASER, MEDIA, PULSES};
use crate::rows::{Sample, above, at_least, at_most, change, fails, holds, one_of, sample};

const AROUND_25_W: &[&str; 3] = &["24.9990 W", "25 W", "25.0010 W"];
const AROUND_1400_NM: &[&str; 3] = &["1399.999 nm", "1400 nm", "1400.001 nm"];
const AROUND_1900_NM: &[&str; 3] = &["1899.999 nm", "1900 nm", "1900.001 nm"];

const BAR: &str = "
medium = 'semiconductor'
diode_form = 'bar'
";

pub const D_1_C: &[Sample] = &[
    sample(&[LASER, BAR, "wavelength = '940 nm'", "output_power = '120 W'"]).changes(&[
        one_of("medium", &["semiconductor"], MEDIA),
        one_of("diode_form", &["bar"], DIODE_FORMS),
        above("output_power", &["99.9990 W", "100 W", "100.0010 W"]),
        ANY_MODE,
    ]),
    sample(&[LASER, BAR, "wavelength = '1550 nm'", "output_power = '50 W'"]).changes(&[
        above("output_power", AROUND_25_W),
        at_least("wavelength", AROUND_1400_NM),
        ANY_MODE,
    ]),
    sample(&[LASER, BAR, "wavelength = '1950 nm'", "output_power = '15 W'"]).changes(&[
        above("output_power", &["9.9990 W", "10 W", "10.0010 W"]),
        at_least("wavelength", AROUND_1900_NM),
        ANY_MODE,
    ]),
];

const CARBON_MONOXIDE: &str = "
medium = 'carbon_monoxide'
wavelength = '5 µm'
";

pub const D_2: &[Sample] = &[
    sample(&[LASER, PULSES, CARBON_MONOXIDE, "pulse_energy = '3 J'", "peak_power = '6 kW'"]).changes(&[
        one_of("medium", &["carbon_monoxide"], MEDIA),
        fails("continuous"),
        above("pulse_energy", &["1.9990 J", "2 J", "2.0010 J"]),
        above("peak_power", &["4.999 kW", "5 kW", "5.001 kW"]),
        change("peak_power", &[("none", No)]),
    ]),
    sample(&[LASER, CARBON_MONOXIDE, "output_power = '6 kW'"]).changes(&[
        above("output_power", &["4.999 kW", "5 kW", "5.001 kW"]),
        change("continuous", &[("no", Yes), ("unknown", Yes)]),
    ]),
];

const CARBON_DIOXIDE: &str = "
medium = 'carbon_dioxide'
wavelength = '10.6 µm'
";

const AROUND_10_US: &[&str; 3] = &["9.9990 µs", "10 µs", "10.0010 µs"];

pub const D_3: &[Sample] = &[
    sample(&[LASER, CARBON_DIOXIDE, "output_power = '16 kW'"]).changes(&[
        one_of("medium", &["carbon_dioxide"], MEDIA),
        above("output_power", &["14.999 kW", "15 kW", "15.001 kW"]),
    ]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "output_power = '12 kW'", "pulse_duration = '20 µs'"])
        .changes(&[above("output_power", &["9.999 kW", "10 kW", "10.001 kW"]), fails("continuous")]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "peak_power = '200 kW'", "pulse_duration = '20 µs'"]).changes(&[
        above("peak_power", &["99.999 kW", "100 kW", "100.001 kW"]),
        change("peak_power", &[("none", No)]),
        above("pulse_duration", AROUND_10_US),
    ]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "pulse_energy = '6 J'", "pulse_duration = '1 µs'"]).changes(&[
        above("pulse_energy", &["4.9990 J", "5 J", "5.0010 J"]),
        at_most("pulse_duration", AROUND_10_US),
        fails("continuous"),
    ]),
    sample(&[LASER, PULSES, CARBON_DIOXIDE, "output_power = '3 kW'", "pulse_duration = '1 µs'"]).changes(&[
        above("output_power", &["2.499 kW", "2.5 kW", "2.501 kW"]),
        at_most("pulse_duration", AROUND_10_US),
    ]),
];

const EXCIMER: &str = "medium = 'excimer'";

pub const D_4: &[Sample] = &[
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '126 nm'", "pulse_energy = '60 mJ'"]).changes(&[
        one_of("medium", &["excimer"], MEDIA),
        at_most("wavelength", &["149.999 nm", "150 nm", "150.001 nm"]),
        above("pulse_energy", &["49.999 mJ", "50 mJ", "50.001 mJ"]),
    ]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '126 nm'", "output_power = '2 W'"])
        .changes(&[above("output_power", &["0.999 W", "1 W", "1.0010 W"])]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '172 nm'", "pulse_energy = '2 J'"]).changes(&[
        at_most("wavelength", &["189.999 nm", "190 nm", "190.001 nm"]),
        above("pulse_energy", &["1.4990 J", "1.5 J", "1.5010 J"]),
    ]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '172 nm'", "output_power = '130 W'"])
        .changes(&[above("output_power", &["119.9990 W", "120 W", "120.0010 W"])]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '248 nm'", "pulse_energy = '11 J'"])
        .changes(&[above("pulse_energy", &["9.9990 J", "10 J", "10.0010 J"])]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '248 nm'", "output_power = '600 W'"])
        .changes(&[above("output_power", &["499.9990 W", "500 W", "500.0010 W"])]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '483 nm'", "pulse_energy = '2 J'"]).changes(&[
        above("wavelength", &["359.999 nm", "360 nm", "360.001 nm"]),
        above("pulse_energy", &["1.4990 J", "1.5 J", "1.5010 J"]),
    ]),
    sample(&[LASER, PULSES, EXCIMER, "wavelength = '483 nm'", "output_power = '40 W'"])
        .changes(&[above("output_power", &["29.9990 W", "30 W", "30.0010 W"])]),
];

pub const D_5: &[Sample] = &[sample(&[LASER, "medium = 'hydrogen_fluoride'"]).changes(&[
    one_of(
        "medium",
        &["hydrogen_fluoride", "deuterium_fluoride", "oxygen_iodine", "deuterium_fluoride_carbon_dioxide"],
        MEDIA,
    ),
    change("continuous", &[("no", Yes), ("unknown", Yes)]),
])];

const GLASS: &str = "
medium = 'neodymium_glass'
non_repetitive = true
wavelength = '1054 nm'
";

pub const D_6: &[Sample] = &[
    sample(&[LASER, PULSES, GLASS, "pulse_energy = '60 J'", "pulse_duration = '100 ns'"]).changes(&[
        one_of("medium", &["neodymium_glass"], MEDIA),
        holds("non_repetitive"),
        fails("continuous"),
        above("pulse_energy", &["49.9990 J", "50 J", "50.0010 J"]),
        at_most("pulse_duration", &["0.999 µs", "1 µs", "1.0010 µs"]),
    ]),
    sample(&[LASER, PULSES, GLASS, "pulse_energy = '110 J'"])
        .changes(&[above("pulse_energy", &["99.9990 J", "100 J", "100.0010 J"])]),
];
