//! Radio communication equipment.

use crate::goods::declare::category;
use crate::value::quantity::{Count, DataRate, Frequency, Length, Power, PowerLevel, Quantity, Ratio, Time};

category! {
    /// Radio communication equipment, as the data link of a drone, a receiver or an antenna.
    pub struct Radio, RadioAttributes {
        /// The greatest distance that it reaches in free space without obstacles. One that is reached with obstacles is a lower bound.
        line_of_sight_range: Quantity<Length>, Measured "line-of-sight range";
        /// How many aircraft one ground station controls at the same time.
        aircraft_per_station: Quantity<Count>, Declared "aircraft per station";
        /// It is specially designed for military use.
        military_use: bool, Judged "is specially designed for military use";
        /// It is made to work on board an aircraft.
        airborne: bool, Declared "is airborne";
        /// The output power of the transmitter, without the gain of the antenna; the greatest that can be set.
        output_power: Quantity<Power>, Measured "output power";
        /// The lowest frequency at which it is rated to operate.
        lowest_frequency: Quantity<Frequency>, Declared "lowest frequency";
        /// The highest frequency at which it is rated to operate.
        highest_frequency: Quantity<Frequency>, Declared "highest frequency";
        /// It spreads the energy of a narrow channel over a much wider spectrum.
        spread_spectrum: bool, Declared "employs spread spectrum techniques";
        /// It hops from frequency to frequency in a random or pseudo-random sequence, which is a spread spectrum technique. Choosing a free channel is something else.
        frequency_hopping: bool, Declared "employs frequency hopping";
        /// Its user can program the codes by which it spreads the spectrum.
        programmable_spreading_codes: bool, Declared "has user-programmable spreading codes";
        /// The total transmitted bandwidth over the bandwidth of any one information channel.
        spread_ratio: Quantity<Ratio>, Measured "transmitted bandwidth per information channel";
        /// The total bandwidth that it transmits.
        transmitted_bandwidth: Quantity<Frequency>, Measured "transmitted bandwidth";
        /// It employs ultra-wideband modulation.
        ultra_wideband: bool, Declared "employs ultra-wideband modulation";
        /// Its user can program channelizing, scrambling or network identification codes.
        programmable_network_codes: bool, Declared "has user-programmable channelizing, scrambling or network codes";
        /// The instantaneous bandwidth over the centre frequency.
        fractional_bandwidth: Quantity<Ratio>, Measured "fractional bandwidth";
        /// It is specially designed for civil cellular radio.
        civil_cellular: bool, Judged "is specially designed for civil cellular radio";
        /// It is specially designed for fixed or mobile satellite earth stations of commercial civil telecommunications.
        civil_earth_station: bool, Judged "is specially designed for civil satellite earth stations";
        /// It is specially designed for wireless LAN, IEEE 802.15 or wireless HDMI.
        civil_wireless_lan: bool, Judged "is specially designed for wireless LAN, IEEE 802.15 or wireless HDMI";
        /// It is a radio receiver that is controlled digitally.
        digital_receiver: bool, Declared "is a digitally controlled receiver";
        /// The number of channels on which it can receive.
        channels: Quantity<Count>, Declared "channels";
        /// The time to change from one receiving frequency to another, to within 0.05 % of the final one.
        channel_switching_time: Quantity<Time>, Measured "channel switching time";
        /// It searches or scans a part of the spectrum by itself.
        scans_spectrum: bool, Declared "searches the spectrum automatically";
        /// It identifies received signals or the type of transmitter.
        identifies_signals: bool, Declared "identifies signals or transmitters";
        /// It is an electronically steerable phased array antenna: phase coupling forms the beam, and an electrical signal turns it.
        phased_array: bool, Declared "is an electronically steerable phased array antenna";
        /// It contains active elements and distributed components.
        active_elements: bool, Declared "contains active elements";
        /// The effective radiated power (ERP); the isotropic figure (EIRP) is 2.15 dB higher.
        effective_radiated_power: Quantity<PowerLevel>, Measured "effective radiated power";
        /// It serves landing systems that meet the ICAO standards of microwave landing systems.
        microwave_landing_system: bool, Judged "is for microwave landing systems of the ICAO";
        /// It is telemetry or telecontrol equipment.
        telemetry_or_telecontrol: bool, Declared "is telemetry or telecontrol equipment";
        /// It is telecontrol equipment specially designed for recreational models, with a field strength of at most 200 µV/m at 500 m.
        recreational_telecontrol: bool, Judged "is weak telecontrol equipment for recreational models";
        /// It is designed or modified for manned aircraft or satellites.
        for_manned_aircraft_or_satellites: bool, Judged "is made for manned aircraft or satellites";
        /// It is ground equipment designed or modified for terrestrial or marine applications.
        terrestrial_or_marine: bool, Judged "is ground equipment for terrestrial or marine use";
        /// It is designed for commercial, civil or safety-of-life services of satellite navigation.
        civil_satellite_navigation: bool, Judged "is for civil or safety-of-life satellite navigation";
        /// The digital transfer rate at the highest multiplex level.
        transfer_rate: Quantity<DataRate>, Measured "digital transfer rate";
        /// The total digital transfer rate.
        total_transfer_rate: Quantity<DataRate>, Measured "total digital transfer rate";
        /// The level of its quadrature amplitude modulation, such as 64 for 64-QAM; absent if it employs none.
        qam_level: Option<Quantity<Count>>, Declared "QAM level";
        /// It is specially designed to be integrated and operated in a satellite system for civil use.
        civil_satellite_system: bool, Judged "is specially designed for civil satellite systems";
        /// It is for civil use and conforms with an allocated band of the ITU between 26.5 and 31 GHz.
        civil_allocated_band: bool, Judged "is civil and in an ITU band between 26.5 and 31 GHz";
        /// It is for satellite earth stations.
        earth_station: bool, Declared "is for satellite earth stations";
        /// It is radio relay equipment.
        radio_relay: bool, Declared "is radio relay equipment";
        /// It is radio relay equipment for an allocated band of the ITU, not above 960 MHz or of at most 8.5 Mbit/s in total, with a spectral efficiency of at most 4 bit/s/Hz.
        narrow_radio_relay: bool, Judged "is narrow radio relay equipment in an ITU band";
        /// It is mobile communications equipment.
        mobile_communications: bool, Judged "is mobile communications equipment";
        /// It is specially designed or hardened for surroundings that other equipment does not stand: pulses or transient effects of a nuclear explosion; gamma, neutron or ion radiation; or, as electronic equipment, temperatures below -54 °C or above 124 °C.
        extreme_surroundings: bool, Judged "is hardened against nuclear effects or radiation, or made for extreme temperatures";
        /// It codes voice digitally at less than 700 bit/s.
        slow_voice_coding: bool, Declared "codes voice at less than 700 bit/s";
        /// It employs a digital modulation other than QAM with a spectral efficiency of more than 3 bit/s/Hz.
        dense_modulation: bool, Declared "employs a modulation other than QAM above 3 bit/s/Hz";
        /// Its antenna steers angular nulls independently of the beam.
        steers_nulls: bool, Declared "steers angular nulls independently";
        /// It implements active or passive measures against acts that disrupt communications (electronic counter-countermeasures), as HAVE QUICK, SINCGARS or SATURN do, or transmits signals specially designed to elude electromagnetic detection.
        counters_disruption: bool, Judged "counters the disruption of communications or eludes detection";
        /// The user can lift a lock by which the maker limits one of its values, such as the power or the frequencies, as by a setting, a key or other software. What counts is then what it can do without the lock, and the values here are to be given without it.
        limit_can_be_lifted: bool, Declared "has a limit that its user can lift";
        /// It is usable in rockets or unmanned aircraft with a range of 300 km or more: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in missiles";
    }
}
