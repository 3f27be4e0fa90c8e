//! The Commerce Control List, 5A991: telecommunication equipment that 5A001
//! does not control.

use dualuse::Truth::{No, Unknown, Yes};

use crate::common::entry::us;
use crate::common::nothing::{COUNTER_UAS, RADIO};
use crate::rows::{Change, Rows, above, at_least, at_most, change, fails, holds};

pub const ROWS: &[Rows] = &[
    us("5A991.b.1").item(&[RADIO, "transfer_rate = '50 Mbit/s'"]).shared(NOT_5A001).changes(&[
        above("transfer_rate", &["44.9 Mbit/s", "45 Mbit/s", "45.1 Mbit/s"]),
        above("total_transfer_rate", &["89.9 Mbit/s", "90 Mbit/s", "90.1 Mbit/s"])
            .given(&[("transfer_rate", "45 Mbit/s")]),
        fails("civil_satellite_system"),
    ]),
    us("5A991.b.6.a")
        .item(&[RADIO, "earth_station = true", "highest_frequency = '35 GHz'"])
        .shared(NOT_5A001)
        .changes(&[
            holds("earth_station"),
            above("highest_frequency", &["30.9 GHz", "31 GHz", "31.1 GHz"]),
            fails("civil_allocated_band"),
        ]),
    us("5A991.b.6.b").item(&[RADIO, "highest_frequency = '28 GHz'"]).shared(NOT_5A001).changes(&[
        fails("earth_station"),
        above("highest_frequency", &["26.4 GHz", "26.5 GHz", "26.6 GHz"]),
        fails("civil_allocated_band"),
    ]),
    us("5A991.b.7.a")
        .item(&[RADIO, "qam_level = 64", "total_transfer_rate = '20 Mbit/s'"])
        .shared(NOT_5A001)
        .changes(&[
            above("qam_level", &["3", "4", "5"]),
            change("qam_level", &[("none", No)]),
            above("total_transfer_rate", AROUND_8_5_MEGABITS),
            fails("civil_satellite_system"),
            fails("narrow_radio_relay"),
        ]),
    us("5A991.b.7.b")
        .item(&[RADIO, "qam_level = 64", "total_transfer_rate = '5 Mbit/s'"])
        .shared(NOT_5A001)
        .changes(&[
            above("qam_level", &["15", "16", "17"]),
            change("qam_level", &[("none", No)]),
            at_most("total_transfer_rate", AROUND_8_5_MEGABITS),
            fails("civil_satellite_system"),
            fails("narrow_radio_relay"),
        ]),
    us("5A991.f")
        .item(&[RADIO, "phased_array = true", "active_elements = true", "highest_frequency = '12 GHz'"])
        .shared(NOT_5A001)
        .changes(&[
            holds("phased_array"),
            holds("active_elements"),
            above("highest_frequency", &["10.4 GHz", "10.5 GHz", "10.6 GHz"]),
            fails("microwave_landing_system"),
        ]),
    us("5A991.g").item(&[RADIO, "mobile_communications = true"]).shared(NOT_5A001).changes(&[
        holds("mobile_communications"),
        // Not elsewhere specified: 3A611.a and 5A101.
        fails("military_use"),
        fails("telemetry_or_telecontrol")
            .given(&[("designed_for", "{ category = 'uav', range = '400 km' }")]),
    ]),
    us("5A991.h")
        .item(&[RADIO, "radio_relay = true", "highest_frequency = '23 GHz'"])
        .shared(NOT_5A001)
        .changes(&[
            holds("radio_relay"),
            at_least("highest_frequency", &["19.6 GHz", "19.7 GHz", "19.8 GHz"]),
        ]),
    us("5A991 (counter-drone)")
        .item(&[COUNTER_UAS])
        .disputed()
        // What jams mobile networks is in USML XI(a)(4)(iii) before it is in 5A001.f.3.
        .idle(&[
            "5A001.f.3",
            DISPUTE,
            "it is telecommunication equipment of 5A991",
            "no point of 5A991 names it",
        ])
        .changes(&[
            change("military_use", &[("no", Unknown), ("yes", No), ("unknown", Unknown)]),
            change("military_use", &[("no", No), ("yes", No), ("unknown", No)])
                .adopting(DISPUTE, "not listed"),
            fails("military_use").adopting(DISPUTE, "5A991"),
            // USML XI(a) comes first.
            change("jamming_range", &[("none", Yes), ("2 km", No), ("unknown", Unknown)])
                .adopting(DISPUTE, "5A991"),
            fails("jams_satellite_navigation").adopting(DISPUTE, "5A991"),
            fails("radio_frequency_weapon").adopting(DISPUTE, "5A991"),
            change("exploited_bandwidth", &[("125 kHz", Yes), ("126 kHz", No)])
                .given(&[
                    ("passive_coherent_location", "yes"),
                    ("radio_astronomy", "yes"),
                    ("exploited_centre_frequency", "0.6 GHz"),
                ])
                .adopting(DISPUTE, "5A991"),
        ])
        // 5A001.e to .h
        .shared(&[
            fails("direction_finding")
                .given(&[("instantaneous_bandwidth", "10 MHz"), ("shortest_signal", "0.9 ms")])
                .adopting(DISPUTE, "5A991"),
            fails("intercepts_mobile_content").adopting(DISPUTE, "5A991"),
            fails("intercepts_mobile_metadata").adopting(DISPUTE, "5A991"),
            fails("detects_interceptors").adopting(DISPUTE, "5A991"),
            fails("passive_coherent_location").adopting(DISPUTE, "5A991"),
            fails("counters_explosive_devices").adopting(DISPUTE, "5A991"),
            fails("communicates_beside_jammer").adopting(DISPUTE, "5A991"),
        ]),
];

/// Whether equipment against drones is telecommunication equipment; one
/// reading says yes to all of it, the other no.
const DISPUTE: &str = "US-5A991-counter-drone";

const AROUND_8_5_MEGABITS: &[&str; 3] = &["8.4 Mbit/s", "8.5 Mbit/s", "8.6 Mbit/s"];

/// An entry excepts whatever 5A001 takes of radio, each of its points the only
/// ground.
pub const NOT_5A001: &[Change] = &[
    fails("programmable_spreading_codes").given(&[("frequency_hopping", "yes")]),
    change("spread_ratio", &[("99 ×", Yes), ("100 ×", No), ("unknown", Unknown)])
        .given(&[("frequency_hopping", "yes"), ("transmitted_bandwidth", "1 MHz")]),
    change("transmitted_bandwidth", &[("500 MHz", Yes), ("501 MHz", No)]).given(ULTRA_WIDEBAND),
    change("fractional_bandwidth", &[("19 %", Yes), ("20 %", No)]).given(ULTRA_WIDEBAND),
    fails("identifies_signals").given(&[
        ("digital_receiver", "yes"),
        ("channels", "1001"),
        ("channel_switching_time", "0.9 ms"),
        ("scans_spectrum", "yes"),
    ]),
    change("effective_radiated_power", &[("19.9 dBm", Yes), ("20 dBm", No)]).given(STEERABLE_AT_40_GHZ),
    change("effective_radiated_power", &[("23.9 dBm", Yes), ("24 dBm", No)]).given(STEERABLE_AT_60_GHZ),
    change("effective_radiated_power", &[("19.9 dBm", Yes), ("20 dBm", No)]).given(STEERABLE_AT_80_GHZ),
    change("civil_wireless_lan", &[("no", No), ("yes", Yes)]).given(STEERABLE_AT_95_GHZ),
];

const ULTRA_WIDEBAND: &[(&str, &str)] = &[("ultra_wideband", "yes"), ("programmable_network_codes", "yes")];
const STEERABLE_AT_40_GHZ: &[(&str, &str)] =
    &[("phased_array", "yes"), ("lowest_frequency", "40 GHz"), ("highest_frequency", "40 GHz")];
const STEERABLE_AT_60_GHZ: &[(&str, &str)] =
    &[("phased_array", "yes"), ("lowest_frequency", "60 GHz"), ("highest_frequency", "60 GHz")];
const STEERABLE_AT_80_GHZ: &[(&str, &str)] =
    &[("phased_array", "yes"), ("lowest_frequency", "80 GHz"), ("highest_frequency", "80 GHz")];
const STEERABLE_AT_95_GHZ: &[(&str, &str)] =
    &[("phased_array", "yes"), ("lowest_frequency", "95 GHz"), ("highest_frequency", "95 GHz")];

crate::tests_of_this_law!();
