//! Radio, interception, jamming and directed energy under the western lists:
//! published stories, reasons and citations. The rows of the law are in
//! `tests/laws`.

use dualuse::items::{CounterUas, Radio};
use dualuse::quantity::{
    count, decibel_milliwatts, gigahertz, kilohertz, megabits_per_second, megahertz, microseconds, percent,
    times, watts,
};
use dualuse::{Date, DesignedFor, Fact, ItemRef, date};

use crate::american_reasons;

mod munitions;
mod reasons;
mod residual;

pub const NOW: Date = date(2026, 9, 1);

pub fn reasons<'a>(item: impl Into<ItemRef<'a>>, id: &str) -> Vec<dualuse::Text> {
    american_reasons(item, id, NOW)
}

/// Ground radio that no entry takes.
pub fn plain_radio() -> Radio {
    Radio {
        military_use: false.into(),
        airborne: false.into(),
        output_power: watts(5.0).into(),
        lowest_frequency: gigahertz(2.4).into(),
        highest_frequency: gigahertz(2.5).into(),
        spread_spectrum: false.into(),
        frequency_hopping: false.into(),
        programmable_spreading_codes: false.into(),
        spread_ratio: times(1.0).into(),
        transmitted_bandwidth: kilohertz(20.0).into(),
        ultra_wideband: false.into(),
        programmable_network_codes: false.into(),
        fractional_bandwidth: percent(1.0).into(),
        civil_cellular: false.into(),
        civil_earth_station: false.into(),
        civil_wireless_lan: false.into(),
        digital_receiver: false.into(),
        channels: count(16.0).into(),
        channel_switching_time: microseconds(5_000.0).into(),
        scans_spectrum: false.into(),
        identifies_signals: false.into(),
        phased_array: false.into(),
        active_elements: false.into(),
        effective_radiated_power: decibel_milliwatts(0.0).into(),
        microwave_landing_system: false.into(),
        telemetry_or_telecontrol: false.into(),
        recreational_telecontrol: false.into(),
        for_manned_aircraft_or_satellites: false.into(),
        terrestrial_or_marine: false.into(),
        civil_satellite_navigation: false.into(),
        transfer_rate: megabits_per_second(1.0).into(),
        total_transfer_rate: megabits_per_second(1.0).into(),
        qam_level: Fact::ABSENT,
        civil_satellite_system: false.into(),
        civil_allocated_band: false.into(),
        earth_station: false.into(),
        radio_relay: false.into(),
        narrow_radio_relay: false.into(),
        mobile_communications: false.into(),
        extreme_surroundings: false.into(),
        slow_voice_coding: false.into(),
        dense_modulation: false.into(),
        steers_nulls: false.into(),
        designed_for: DesignedFor::NothingInParticular,
        carries: Vec::new().into(),
        ..Radio::default()
    }
}

/// Civil equipment against drones that jams nothing and that no numbered point takes.
pub fn plain_counter_uas() -> CounterUas {
    CounterUas {
        jamming_range: Fact::ABSENT,
        jams_satellite_navigation: false.into(),
        civil: true.into(),
        military_use: false.into(),
        direction_finding: false.into(),
        direction_finding_frequency: gigahertz(6.0).into(),
        instantaneous_bandwidth: megahertz(1.0).into(),
        shortest_signal: microseconds(5_000.0).into(),
        intercepts_mobile_content: false.into(),
        intercepts_mobile_metadata: false.into(),
        intercepts_analogue_or_wireless_lan: false.into(),
        for_network_operators: false.into(),
        for_mobile_development: false.into(),
        jams_mobile_networks: false.into(),
        simulates_base_station: false.into(),
        exploits_mobile_protocol: false.into(),
        detects_interceptors: false.into(),
        passive_coherent_location: false.into(),
        radio_astronomy: false.into(),
        needs_target_transmission: false.into(),
        counters_explosive_devices: false.into(),
        communicates_beside_jammer: false.into(),
        surveils_or_tracks: false.into(),
        detects_or_identifies: false.into(),
        radio_frequency_weapon: false.into(),
        designed_for: DesignedFor::NothingInParticular,
        carries: Vec::new().into(),
        ..CounterUas::default()
    }
}
