//! Radio, searching receivers and steerable antennas: 5.A.1.b and .d of
//! Wassenaar, 5A001.b and .d of the EU and the United States.

use dualuse::Truth::{No, Yes};

use super::nothing::RADIO;
use crate::rows::{Change, Rows, TEXT, above, at_least, at_most, below, change, fails, holds};

const ABOVE_1_WATT: Change = above("output_power", &["0.99 W", "1 W", "1.01 W"]);

const SPREADS: Change = holds("spread_spectrum");
const HOPS: Change = holds("frequency_hopping").given(&[("spread_spectrum", "no")]);

/// What b.4 controls, b.3 does not.
const NOT_B_4_A: Change =
    change("transmitted_bandwidth", &[("499 MHz", Yes), ("500 MHz", Yes), ("500.1 MHz", No)])
        .given(&[("ultra_wideband", "yes"), ("programmable_network_codes", "yes")]);
const NOT_B_4_B: Change = change("fractional_bandwidth", &[("19.9 %", Yes), ("20 %", No), ("20.1 %", No)])
    .given(&[("ultra_wideband", "yes"), ("programmable_network_codes", "yes")]);
const NOT_ULTRA_WIDEBAND: Change = change("ultra_wideband", &[("yes", No), ("no", Yes)])
    .given(&[("programmable_network_codes", "yes"), ("fractional_bandwidth", "20 %")]);
const NO_NETWORK_CODES: Change = change("programmable_network_codes", &[("yes", No), ("no", Yes)])
    .given(&[("ultra_wideband", "yes"), ("fractional_bandwidth", "20 %")]);

pub const B_3_A: Rows =
    TEXT.item(&[RADIO, "spread_spectrum = true", "programmable_spreading_codes = true"]).changes(&[
        SPREADS,
        HOPS,
        holds("programmable_spreading_codes"),
        ABOVE_1_WATT,
        NOT_B_4_A,
        NOT_B_4_B,
        NOT_ULTRA_WIDEBAND,
        NO_NETWORK_CODES,
        // The note on civil radio is about b.3.b only.
        change("civil_cellular", &[("yes", Yes)]),
        change("civil_earth_station", &[("yes", Yes)]),
    ]);

pub const B_3_B: Rows = TEXT
    .item(&[RADIO, "spread_spectrum = true", "spread_ratio = '200 ×'", "transmitted_bandwidth = '1 MHz'"])
    .changes(&[
        SPREADS,
        HOPS,
        at_least("spread_ratio", &["99.9 ×", "100 ×", "100.1 ×"]),
        above("transmitted_bandwidth", &["49.9 kHz", "50 kHz", "50.1 kHz"]),
        fails("civil_cellular"),
        fails("civil_earth_station"),
        ABOVE_1_WATT,
        NOT_B_4_A,
        NOT_B_4_B,
        NOT_ULTRA_WIDEBAND,
        NO_NETWORK_CODES,
    ]);

const ULTRA_WIDEBAND: &[Change] = &[
    holds("ultra_wideband"),
    holds("programmable_network_codes"),
    change("output_power", &[("0.1 W", Yes)]),
];

pub const B_4_A: Rows = TEXT
    .item(&[
        RADIO,
        "ultra_wideband = true",
        "programmable_network_codes = true",
        "transmitted_bandwidth = '1 GHz'",
    ])
    .shared(ULTRA_WIDEBAND)
    .changes(&[above("transmitted_bandwidth", &["499 MHz", "500 MHz", "501 MHz"])]);

pub const B_4_B: Rows = TEXT
    .item(&[
        RADIO,
        "ultra_wideband = true",
        "programmable_network_codes = true",
        "fractional_bandwidth = '25 %'",
    ])
    .shared(ULTRA_WIDEBAND)
    .changes(&[at_least("fractional_bandwidth", &["19.9 %", "20 %", "20.1 %"])]);

pub const B_5: Rows = TEXT
    .item(&[
        RADIO,
        "digital_receiver = true",
        "channels = 2000",
        "channel_switching_time = '0.1 ms'",
        "scans_spectrum = true",
        "identifies_signals = true",
    ])
    .changes(&[
        holds("digital_receiver"),
        above("channels", &["999", "1000", "1001"]),
        below("channel_switching_time", &["999 µs", "1 ms", "1001 µs"]),
        holds("scans_spectrum"),
        holds("identifies_signals"),
        fails("civil_cellular"),
    ]);

const STEERABLE: &[Change] = &[
    holds("phased_array"),
    fails("microwave_landing_system"),
    fails("civil_cellular"),
    fails("civil_wireless_lan"),
    fails("civil_earth_station"),
];

pub const D_1: Rows = TEXT
    .item(&[
        RADIO,
        "phased_array = true",
        "lowest_frequency = '40 GHz'",
        "highest_frequency = '45 GHz'",
        "effective_radiated_power = '21 dBm'",
    ])
    .shared(STEERABLE)
    .changes(&[
        above("highest_frequency", &["31.79 GHz", "31.8 GHz", "31.81 GHz"])
            .given(&[("lowest_frequency", "30 GHz")]),
        // D23: a band that only begins at the edge is meant for the next point.
        below("lowest_frequency", &["56.99 GHz", "57 GHz", "57.01 GHz"])
            .given(&[("highest_frequency", "60 GHz")]),
        at_most("highest_frequency", &["56.99 GHz", "57 GHz", "57.01 GHz"])
            .given(&[("lowest_frequency", "57 GHz")]),
        at_least("effective_radiated_power", AROUND_20_DBM),
    ]);

pub const D_2: Rows = TEXT
    .item(&[
        RADIO,
        "phased_array = true",
        "lowest_frequency = '58 GHz'",
        "highest_frequency = '64 GHz'",
        "effective_radiated_power = '25 dBm'",
    ])
    .shared(STEERABLE)
    .changes(&[
        above("highest_frequency", &["56.99 GHz", "57 GHz", "57.01 GHz"])
            .given(&[("lowest_frequency", "40 GHz")]),
        // D23: a band that only begins at the edge is meant for the next point.
        below("lowest_frequency", &["65.99 GHz", "66 GHz", "66.01 GHz"])
            .given(&[("highest_frequency", "70 GHz")]),
        at_most("highest_frequency", &["65.99 GHz", "66 GHz", "66.01 GHz"])
            .given(&[("lowest_frequency", "66 GHz")]),
        at_least("effective_radiated_power", &["23.9 dBm", "24 dBm", "24.1 dBm"]),
    ]);

pub const D_3: Rows = TEXT
    .item(&[
        RADIO,
        "phased_array = true",
        "lowest_frequency = '76 GHz'",
        "highest_frequency = '81 GHz'",
        "effective_radiated_power = '21 dBm'",
    ])
    .shared(STEERABLE)
    .changes(&[
        above("highest_frequency", &["65.99 GHz", "66 GHz", "66.01 GHz"])
            .given(&[("lowest_frequency", "60 GHz")]),
        // D23: a band that only begins at the edge is meant for the next point.
        below("lowest_frequency", &["89.99 GHz", "90 GHz", "90.01 GHz"])
            .given(&[("highest_frequency", "95 GHz")]),
        at_most("highest_frequency", &["89.99 GHz", "90 GHz", "90.01 GHz"])
            .given(&[("lowest_frequency", "90 GHz")]),
        at_least("effective_radiated_power", AROUND_20_DBM),
    ]);

pub const D_4: Rows = TEXT
    .item(&[
        RADIO,
        "phased_array = true",
        "lowest_frequency = '85 GHz'",
        "highest_frequency = '95 GHz'",
        "effective_radiated_power = '-30 dBm'",
    ])
    .shared(STEERABLE)
    .changes(&[above("highest_frequency", &["89.99 GHz", "90 GHz", "90.01 GHz"])]);

const AROUND_20_DBM: &[&str; 3] = &["19.9 dBm", "20 dBm", "20.1 dBm"];
