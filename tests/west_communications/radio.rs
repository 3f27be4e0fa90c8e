//! Radio, searching receivers, steerable antennas and telemetry.

use dualuse::items::{Radio, Uav};
use dualuse::quantity::{
    count, decibel_milliwatts, gigahertz, kilohertz, kilometres, megahertz, microseconds, percent, times,
    watts,
};
use dualuse::{Regime, Truth};

use super::{everywhere, plain_radio, truth, yes};

#[test]
fn spread_spectrum_with_programmable_codes() {
    for (spread, hops, codes, power, expected) in [
        (true, false, true, 1.01, true),
        (false, true, true, 1.01, true),
        (true, true, true, 1.0, false),
        (true, true, true, 0.99, false),
        (true, true, false, 1.01, false),
        (false, false, true, 1.01, false),
    ] {
        let radio = Radio {
            spread_spectrum: spread.into(),
            frequency_hopping: hops.into(),
            programmable_spreading_codes: codes.into(),
            output_power: watts(power).into(),
            ..plain_radio()
        };
        everywhere(&radio, "b.3.a", expected, &format!("{spread} {hops} {codes} {power} W"));
        // The note on civil cellular radio is about b.3.b only.
        let cellular = Radio { civil_cellular: true.into(), ..radio };
        everywhere(&cellular, "b.3.a", expected, "cellular");
    }
}

#[test]
fn spread_spectrum_of_great_bandwidth() {
    for (ratio, bandwidth, power, expected) in [
        (99.0, 51.0, 2.0, false),
        (100.0, 51.0, 2.0, true),
        (101.0, 51.0, 2.0, true),
        (100.0, 50.0, 2.0, false),
        (100.0, 49.0, 2.0, false),
        (100.0, 51.0, 1.0, false),
    ] {
        let radio = Radio {
            frequency_hopping: true.into(),
            spread_ratio: times(ratio).into(),
            transmitted_bandwidth: kilohertz(bandwidth).into(),
            output_power: watts(power).into(),
            ..plain_radio()
        };
        everywhere(&radio, "b.3.b", expected, &format!("{ratio} {bandwidth} kHz {power} W"));
        for spared in [
            Radio { civil_cellular: true.into(), ..radio.clone() },
            Radio { civil_earth_station: true.into(), ..radio.clone() },
            Radio { frequency_hopping: false.into(), ..radio },
        ] {
            everywhere(&spared, "b.3.b", false, "spared");
        }
    }
}

#[test]
fn ultra_wideband() {
    for (bandwidth, fraction, by_bandwidth, by_fraction) in [
        (499.0, 19.0, false, false),
        (500.0, 19.0, false, false),
        (501.0, 19.0, true, false),
        (499.0, 20.0, false, true),
        (499.0, 21.0, false, true),
        (501.0, 20.0, true, true),
    ] {
        let radio = Radio {
            spread_spectrum: true.into(),
            programmable_spreading_codes: true.into(),
            ultra_wideband: true.into(),
            programmable_network_codes: true.into(),
            transmitted_bandwidth: megahertz(bandwidth).into(),
            fractional_bandwidth: percent(fraction).into(),
            ..plain_radio()
        };
        let row = format!("{bandwidth} MHz, {fraction} %");
        everywhere(&radio, "b.4.a", by_bandwidth, &row);
        everywhere(&radio, "b.4.b", by_fraction, &row);
        // What b.4 controls, b.3 does not.
        everywhere(&radio, "b.3.a", !(by_bandwidth || by_fraction), &row);
        for spared in [
            Radio { ultra_wideband: false.into(), ..radio.clone() },
            Radio { programmable_network_codes: false.into(), ..radio },
        ] {
            everywhere(&spared, "b.4.a", false, &row);
            everywhere(&spared, "b.4.b", false, &row);
        }
    }
}

#[test]
fn receivers_that_search_and_identify() {
    let receiver = |channels, microseconds_| Radio {
        digital_receiver: true.into(),
        channels: count(channels).into(),
        channel_switching_time: microseconds(microseconds_).into(),
        scans_spectrum: true.into(),
        identifies_signals: true.into(),
        ..plain_radio()
    };
    for (channels, time, expected) in [
        (1_000.0, 999.0, false),
        (1_001.0, 999.0, true),
        (1_001.0, 1_000.0, false),
        (1_001.0, 1_001.0, false),
    ] {
        everywhere(&receiver(channels, time), "b.5", expected, &format!("{channels} {time} µs"));
    }
    let good = receiver(2_000.0, 100.0);
    for spared in [
        Radio { digital_receiver: false.into(), ..good.clone() },
        Radio { scans_spectrum: false.into(), ..good.clone() },
        Radio { identifies_signals: false.into(), ..good.clone() },
        Radio { civil_cellular: true.into(), ..good },
    ] {
        everywhere(&spared, "b.5", false, "spared");
    }
}

/// +20 dBm above 31.8 GHz, +24 dBm above 57 GHz, +20 dBm above 66 GHz, and any
/// power above 90 GHz. An antenna over two bands may meet two points.
#[test]
fn phased_arrays() {
    let antenna = |low, high, power| Radio {
        phased_array: true.into(),
        lowest_frequency: gigahertz(low).into(),
        highest_frequency: gigahertz(high).into(),
        effective_radiated_power: decibel_milliwatts(power).into(),
        ..plain_radio()
    };
    for (low, high, power, points) in [
        (30.0, 31.8, 20.0, [false, false, false, false]),
        (30.0, 31.9, 20.0, [true, false, false, false]),
        (40.0, 50.0, 19.9, [false, false, false, false]),
        (40.0, 50.0, 20.0, [true, false, false, false]),
        (40.0, 50.0, 20.1, [true, false, false, false]),
        (40.0, 57.0, 24.0, [true, false, false, false]),
        (57.1, 64.0, 23.9, [false, false, false, false]),
        (57.1, 64.0, 24.0, [false, true, false, false]),
        (57.1, 64.0, 24.1, [false, true, false, false]),
        (57.0, 64.0, 23.9, [true, false, false, false]),
        (57.0, 64.0, 24.0, [true, true, false, false]),
        (66.0, 80.0, 24.0, [false, true, true, false]),
        (66.1, 80.0, 24.0, [false, false, true, false]),
        (66.1, 80.0, 19.9, [false, false, false, false]),
        (66.1, 90.0, 20.0, [false, false, true, false]),
        (90.0, 91.0, 20.0, [false, false, true, true]),
        (90.1, 95.0, -30.0, [false, false, false, true]),
        (76.0, 81.0, -30.0, [false, false, false, false]),
    ] {
        let radio = antenna(low, high, power);
        for (point, expected) in ["d.1", "d.2", "d.3", "d.4"].into_iter().zip(points) {
            everywhere(&radio, point, expected, &format!("{low} to {high} GHz, {power} dBm"));
            for spared in [
                Radio { phased_array: false.into(), ..radio.clone() },
                Radio { microwave_landing_system: true.into(), ..radio.clone() },
                Radio { civil_cellular: true.into(), ..radio.clone() },
                Radio { civil_wireless_lan: true.into(), ..radio.clone() },
                Radio { civil_earth_station: true.into(), ..radio.clone() },
            ] {
                everywhere(&spared, point, false, "spared");
            }
        }
    }
}

/// The EU means more than 300 km, the United States 300 km or more.
#[test]
fn telemetry_for_missiles() {
    for (range, eu, us) in [(299.9, false, false), (300.0, false, true), (300.1, true, true)] {
        let drone = Uav { range: kilometres(range).into(), ..Uav::default() };
        let radio =
            Radio { telemetry_or_telecontrol: true.into(), designed_for: drone.into(), ..plain_radio() };
        assert_eq!(truth(&radio, Regime::Eu, "5A101"), yes(eu), "{range}");
        assert_eq!(truth(&radio, Regime::Us, "5A101"), yes(us), "{range}");
        for spared in [
            Radio { telemetry_or_telecontrol: false.into(), ..radio.clone() },
            Radio { for_manned_aircraft_or_satellites: true.into(), ..radio.clone() },
            Radio { terrestrial_or_marine: true.into(), ..radio.clone() },
            Radio { civil_satellite_navigation: true.into(), ..radio.clone() },
        ] {
            assert_eq!(truth(&spared, Regime::Eu, "5A101"), Truth::No);
            assert_eq!(truth(&spared, Regime::Us, "5A101"), Truth::No);
        }
        // Only the United States has a note on recreational models.
        let model = Radio { recreational_telecontrol: true.into(), ..radio };
        assert_eq!(truth(&model, Regime::Eu, "5A101"), yes(eu), "{range}");
        assert_eq!(truth(&model, Regime::Us, "5A101"), Truth::No, "{range}");
    }
    let plain = Radio { telemetry_or_telecontrol: true.into(), ..plain_radio() };
    assert_eq!(truth(&plain, Regime::Us, "5A101"), Truth::No);
}
