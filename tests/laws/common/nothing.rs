//! Items that no entry takes, with every fact that an entry asks for.

macro_rules! accelerometer {
    () => {
        "
category = 'accelerometer'
angular = false
acceleration_range = '10 g'
bias_stability = '100000 µg'
scale_factor_stability = '10000 ppm'
bias_repeatability = '100000 µg'
scale_factor_repeatability = '10000 ppm'
vibration_or_shock_only = false
for_inertial_navigation = false
usable_in_missiles = false
drilling_sensor = false
"
    };
}
pub(crate) use accelerometer;

pub const ACCELEROMETER: &str = accelerometer!();

macro_rules! gyro {
    () => {
        "
category = 'gyroscope'
acceleration_range = '10 g'
rate_range = '400 °/s'
bias_stability_one_month = '100 °/h'
bias_stability_three_minutes = '100 °/h'
angle_random_walk = '1 °/√h'
drift_rate_stability = '100 °/h'
bias_repeatability = '1 °/h'
mechanical = false
spinning_mass = false
for_inertial_navigation = false
usable_in_missiles = false
"
    };
}
pub(crate) use gyro;

pub const GYRO: &str = gyro!();

macro_rules! unit {
    () => {
        "
category = 'inertial_unit'
acceleration_range = '10 g'
gyro_rate_range = '400 °/s'
gyro_bias_stability_one_month = '100 °/h'
gyro_bias_stability_three_minutes = '100 °/h'
angle_random_walk = '1 °/√h'
spinning_mass_gyros_only = false
accelerometer_bias_stability_one_year = '100000 µg'
accelerometer_scale_factor_stability_one_year = '10000 ppm'
accelerometer_bias_repeatability_one_year = '100000 µg'
accelerometer_scale_factor_repeatability_one_year = '10000 ppm'
multi_axis = true
for_vehicles = true
civil_certified = false
space_qualified = false
unaided_drift_per_distance = 'none'
unaided_drift_per_day = 'none'
unaided_drift_in_8_hours = 'none'
navigation_system = false
magnetic_heading_accuracy = 'none'
magnetic_tilt_compensation = false
magnetic_for_flight_control = false
military_use = false
position_error_after_loss = 'none'
unaided_heading_accuracy = 'none'
integrated_accuracy = 'none'
flight_instruments = false
avionic = false
designed_for = 'nothing_in_particular'
"
    };
}
pub(crate) use unit;

/// An inertial unit of a vehicle, neither avionic nor with sensors of its own.
pub const UNIT: &str = concat!(unit!(), "unaided_drift_rate = 'none'\ncarries = []\n");

pub const RECEIVER: &str = "
category = 'navigation_receiver'
airborne = true
highest_speed = '100 m/s'
government_decryption = false
gps_protected_signals = false
military_use = false
adaptive_antenna = false
anti_jam = false
civil_service = false
designed_for = 'nothing_in_particular'
";

pub const RADIO: &str = "
category = 'radio'
military_use = false
airborne = false
output_power = '5 W'
lowest_frequency = '2.4 GHz'
highest_frequency = '2.5 GHz'
spread_spectrum = false
frequency_hopping = false
programmable_spreading_codes = false
spread_ratio = '1 ×'
transmitted_bandwidth = '20 kHz'
ultra_wideband = false
programmable_network_codes = false
fractional_bandwidth = '1 %'
civil_cellular = false
civil_earth_station = false
civil_wireless_lan = false
digital_receiver = false
channels = 16
channel_switching_time = '5 ms'
scans_spectrum = false
identifies_signals = false
phased_array = false
active_elements = false
effective_radiated_power = '0 dBm'
microwave_landing_system = false
telemetry_or_telecontrol = false
recreational_telecontrol = false
for_manned_aircraft_or_satellites = false
terrestrial_or_marine = false
civil_satellite_navigation = false
transfer_rate = '1 Mbit/s'
total_transfer_rate = '1 Mbit/s'
qam_level = 'none'
civil_satellite_system = false
civil_allocated_band = false
earth_station = false
radio_relay = false
narrow_radio_relay = false
mobile_communications = false
extreme_surroundings = false
slow_voice_coding = false
dense_modulation = false
steers_nulls = false
designed_for = 'nothing_in_particular'
";

/// Civil equipment against drones that no numbered point takes.
pub const COUNTER_UAS: &str = "
category = 'counter_uas'
jamming_range = 'none'
jams_satellite_navigation = false
civil = true
military_use = false
direction_finding = false
direction_finding_frequency = '6 GHz'
instantaneous_bandwidth = '1 MHz'
shortest_signal = '5 ms'
intercepts_mobile_content = false
intercepts_mobile_metadata = false
intercepts_analogue_or_wireless_lan = false
for_network_operators = false
for_mobile_development = false
jams_mobile_networks = false
simulates_base_station = false
exploits_mobile_protocol = false
detects_interceptors = false
passive_coherent_location = false
exploited_bandwidth = '1 kHz'
exploited_centre_frequency = '5 GHz'
radio_astronomy = false
needs_target_transmission = false
counters_explosive_devices = false
communicates_beside_jammer = false
surveils_or_tracks = false
detects_or_identifies = false
radio_frequency_weapon = false
designed_for = 'nothing_in_particular'
";

pub const LASER: &str = "
category = 'laser'
use = 'other'
military_use = false
weapon = false
";

/// A flight controller that no entry takes.
pub const FLIGHT_CONTROLLER: &str = "
category = 'flight_controller'
automatic_pilot = false
flight_instruments = false
flight_control_system = false
attitude_control = false
servo_valve = false
vibration = '5 g'
makes_unmanned = false
guidance_accuracy = 'none'
usable_in_missiles = false
swarming = false
military_use = false
designed_for = 'nothing_in_particular'
carries = []
";

/// An engine of no kind that a list names.
pub const ENGINE: &str = "
category = 'engine'
kind = 'electric'
continuous_power = '1 kW'
maximum_power = '1 kW'
thrust = '10 N'
operating_altitude = '1 km'
pulse_or_detonation = false
usable_in_missiles = false
turbine_technology = false
supersonic_cruise = false
for_certified_manned_aircraft = false
auxiliary_power_unit = false
civil_certified = false
designed_for = 'nothing_in_particular'
";
