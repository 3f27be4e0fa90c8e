//! Direction finding, interception, jamming and passive location: 5.A.1.e to .h
//! of Wassenaar, 5A001.e to .h of the EU and the United States.

use dualuse::Truth::{No, Yes};

use super::nothing::COUNTER_UAS;
use crate::rows::{Change, Rows, TEXT, above, at_least, below, change, fails, holds};

pub const E: Rows = TEXT
    .item(&[
        COUNTER_UAS,
        "direction_finding = true",
        "instantaneous_bandwidth = '20 MHz'",
        "shortest_signal = '0.5 ms'",
    ])
    .changes(&[
        holds("direction_finding"),
        above("direction_finding_frequency", &["29.9 MHz", "30 MHz", "30.1 MHz"]),
        at_least("instantaneous_bandwidth", &["9.9 MHz", "10 MHz", "10.1 MHz"]),
        below("shortest_signal", &["999 µs", "1 ms", "1001 µs"]),
    ]);

/// The note on f.1 and f.2.
const NOT_EXEMPT: &[Change] = &[
    fails("intercepts_analogue_or_wireless_lan"),
    fails("for_network_operators"),
    fails("for_mobile_development"),
];

pub const F_1: Rows = TEXT
    .item(&[COUNTER_UAS, "intercepts_mobile_content = true"])
    .shared(NOT_EXEMPT)
    .changes(&[holds("intercepts_mobile_content"), change("intercepts_mobile_metadata", &[("yes", Yes)])]);

pub const F_2: Rows =
    TEXT.item(&[COUNTER_UAS, "intercepts_mobile_metadata = true"]).shared(NOT_EXEMPT).changes(&[
        holds("intercepts_mobile_metadata"),
        // What f.1 specifies, f.2 does not.
        fails("intercepts_mobile_content"),
    ]);

pub const F_3: Rows =
    TEXT.item(&[COUNTER_UAS, "jams_mobile_networks = true", "simulates_base_station = true"]).changes(&[
        holds("jams_mobile_networks"),
        holds("simulates_base_station"),
        holds("exploits_mobile_protocol").given(&[("simulates_base_station", "no")]),
        // The note is about f.1 and f.2 only.
        change("for_network_operators", &[("yes", Yes)]),
    ]);

pub const F_4: Rows = TEXT
    .item(&[COUNTER_UAS, "detects_interceptors = true"])
    .changes(&[holds("detects_interceptors"), change("for_network_operators", &[("yes", Yes)])]);

pub const G: Rows = TEXT.item(&[COUNTER_UAS, "passive_coherent_location = true"]).changes(&[
    holds("passive_coherent_location"),
    fails("radio_astronomy"),
    fails("needs_target_transmission"),
]);

pub const H_1: Rows = TEXT
    .item(&[COUNTER_UAS, "counters_explosive_devices = true"])
    .changes(&[holds("counters_explosive_devices")])
    .shared(NOT_5A001_F)
    // Whether f.1 or f.2 specifies it is all one to h.1.
    .idle(&["not specified by f.1"]);

/// An entry excepts whatever f specifies, each of its points the only ground.
pub const NOT_5A001_F: &[Change] = &[
    fails("intercepts_mobile_content"),
    change("intercepts_analogue_or_wireless_lan", SPARES).given(INTERCEPTS_CONTENT),
    change("for_network_operators", SPARES).given(INTERCEPTS_CONTENT),
    change("for_mobile_development", SPARES).given(INTERCEPTS_CONTENT),
    fails("intercepts_mobile_metadata"),
    change("intercepts_analogue_or_wireless_lan", SPARES).given(INTERCEPTS_METADATA),
    change("for_network_operators", SPARES).given(INTERCEPTS_METADATA),
    change("for_mobile_development", SPARES).given(INTERCEPTS_METADATA),
    fails("jams_mobile_networks").given(&[("simulates_base_station", "yes")]),
    fails("simulates_base_station").given(JAMS),
    fails("exploits_mobile_protocol").given(JAMS),
    fails("detects_interceptors"),
];

const SPARES: &[(&str, dualuse::Truth)] = &[("yes", Yes), ("no", No)];
const INTERCEPTS_CONTENT: &[(&str, &str)] = &[("intercepts_mobile_content", "yes")];
const INTERCEPTS_METADATA: &[(&str, &str)] = &[("intercepts_mobile_metadata", "yes")];
const JAMS: &[(&str, &str)] = &[("jams_mobile_networks", "yes")];

pub const H_2: Rows = TEXT
    .item(&[COUNTER_UAS, "communicates_beside_jammer = true"])
    .changes(&[holds("communicates_beside_jammer")]);
