//! Direction finding, interception and jamming.

use dualuse::items::CounterUas;
use dualuse::quantity::{megahertz, microseconds};

use super::{everywhere, plain_jammer};

#[test]
fn direction_finders() {
    for (frequency, bandwidth, signal, expected) in [
        (30.0, 10.0, 999.0, false),
        (30.1, 9.9, 999.0, false),
        (30.1, 10.0, 999.0, true),
        (30.1, 10.1, 999.0, true),
        (30.1, 10.0, 1_000.0, false),
        (30.1, 10.0, 1_001.0, false),
    ] {
        let system = CounterUas {
            direction_finding: true.into(),
            direction_finding_frequency: megahertz(frequency).into(),
            instantaneous_bandwidth: megahertz(bandwidth).into(),
            shortest_signal: microseconds(signal).into(),
            ..plain_jammer()
        };
        everywhere(&system, "e", expected, &format!("{frequency} {bandwidth} MHz, {signal} µs"));
        let other = CounterUas { direction_finding: false.into(), ..system };
        everywhere(&other, "e", false, "no direction finder");
    }
}

#[test]
fn interception_and_jamming_of_mobile_networks() {
    let content = CounterUas { intercepts_mobile_content: true.into(), ..plain_jammer() };
    let metadata = CounterUas { intercepts_mobile_metadata: true.into(), ..plain_jammer() };
    let both = CounterUas { intercepts_mobile_content: true.into(), ..metadata.clone() };
    everywhere(&content, "f.1", true, "content");
    everywhere(&content, "f.2", false, "content");
    everywhere(&metadata, "f.1", false, "metadata");
    everywhere(&metadata, "f.2", true, "metadata");
    everywhere(&both, "f.1", true, "both");
    everywhere(&both, "f.2", false, "both");
    for item in [&content, &metadata] {
        for spared in [
            CounterUas { intercepts_analogue_or_wireless_lan: true.into(), ..item.clone() },
            CounterUas { for_network_operators: true.into(), ..item.clone() },
            CounterUas { for_mobile_development: true.into(), ..item.clone() },
        ] {
            everywhere(&spared, "f.1", false, "note");
            everywhere(&spared, "f.2", false, "note");
        }
    }
    for (jams, simulates, exploits, expected) in [
        (true, true, false, true),
        (true, false, true, true),
        (true, false, false, false),
        (false, true, true, false),
    ] {
        let jammer = CounterUas {
            jams_mobile_networks: jams.into(),
            simulates_base_station: simulates.into(),
            exploits_mobile_protocol: exploits.into(),
            for_network_operators: true.into(),
            ..plain_jammer()
        };
        everywhere(&jammer, "f.3", expected, &format!("{jams} {simulates} {exploits}"));
    }
    let monitor = CounterUas { detects_interceptors: true.into(), ..plain_jammer() };
    everywhere(&monitor, "f.4", true, "monitor");
    everywhere(&plain_jammer(), "f.4", false, "nothing");
}

#[test]
fn passive_location() {
    for (passive, astronomy, transmission, expected) in [
        (true, false, false, true),
        (true, true, false, false),
        (true, false, true, false),
        (false, false, false, false),
    ] {
        let system = CounterUas {
            passive_coherent_location: passive.into(),
            radio_astronomy: astronomy.into(),
            needs_target_transmission: transmission.into(),
            ..plain_jammer()
        };
        everywhere(&system, "g", expected, &format!("{passive} {astronomy} {transmission}"));
    }
}

#[test]
fn equipment_against_explosive_devices() {
    let transmitter = CounterUas { counters_explosive_devices: true.into(), ..plain_jammer() };
    everywhere(&transmitter, "h.1", true, "transmitter");
    everywhere(&plain_jammer(), "h.1", false, "nothing");
    // What f specifies, h.1 does not.
    for specified in [
        CounterUas { intercepts_mobile_content: true.into(), ..transmitter.clone() },
        CounterUas { intercepts_mobile_metadata: true.into(), ..transmitter.clone() },
        CounterUas {
            jams_mobile_networks: true.into(),
            simulates_base_station: true.into(),
            ..transmitter.clone()
        },
        CounterUas { detects_interceptors: true.into(), ..transmitter },
    ] {
        everywhere(&specified, "h.1", false, "specified by f");
    }
    let radio = CounterUas { communicates_beside_jammer: true.into(), ..plain_jammer() };
    everywhere(&radio, "h.2", true, "radio");
    everywhere(&plain_jammer(), "h.2", false, "nothing");
}
