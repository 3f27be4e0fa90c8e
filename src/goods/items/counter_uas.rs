//! Counter-drone systems.

use crate::goods::declare::category;
use crate::value::quantity::{Frequency, Length, Quantity, Time};

category! {
    /// A counter-drone system, or equipment of one: a jammer, a direction finder, an interceptor of radio links.
    pub struct CounterUas, CounterUasAttributes {
        /// The greatest distance to which its electronic jamming reaches; absent if it does not jam. How far it detects drones is something else.
        jamming_range: Option<Quantity<Length>>, Measured "jamming range";
        /// It jams satellite navigation, such as GPS or BeiDou.
        jams_satellite_navigation: bool, Declared "jams satellite navigation";
        /// It is civil equipment. China's 0A903 is about civil counter-drone systems alone.
        civil: bool, Judged "is civil equipment";
        /// It is specially designed for military use.
        military_use: bool, Judged "is specially designed for military use";
        /// It finds the direction of radio transmitters.
        direction_finding: bool, Declared "finds the direction of transmitters";
        /// The highest frequency at which it finds directions.
        direction_finding_frequency: Quantity<Frequency>, Declared "highest direction-finding frequency";
        /// The bandwidth over which its output power stays constant within 3 dB without other adjustment.
        instantaneous_bandwidth: Quantity<Frequency>, Measured "instantaneous bandwidth";
        /// The shortest signal of a transmitter that does not cooperate to which it still finds a line of bearing.
        shortest_signal: Quantity<Time>, Measured "shortest signal with a line of bearing";
        /// It is interception equipment designed to extract voice or data from the air interface of mobile telecommunications.
        intercepts_mobile_content: bool, Declared "intercepts voice or data of mobile telecommunications";
        /// It is interception equipment designed to extract identifiers of devices or subscribers, signalling or other metadata from the air interface of mobile telecommunications.
        intercepts_mobile_metadata: bool, Declared "intercepts metadata of mobile telecommunications";
        /// It is specially designed to intercept analogue private mobile radio or IEEE 802.11 wireless LAN.
        intercepts_analogue_or_wireless_lan: bool, Judged "is specially designed to intercept analogue private radio or wireless LAN";
        /// It is designed for the operators of mobile networks.
        for_network_operators: bool, Judged "is designed for mobile network operators";
        /// It is designed for the development or production of mobile telecommunications equipment.
        for_mobile_development: bool, Judged "is designed to develop or produce mobile equipment";
        /// It is specially designed or modified to interfere with mobile telecommunication services, intentionally and selectively.
        jams_mobile_networks: bool, Judged "is specially designed to jam mobile networks selectively";
        /// It simulates the functions of radio access network equipment.
        simulates_base_station: bool, Declared "simulates a base station";
        /// It exploits specific characteristics of the mobile protocol, whether it detects them first or not.
        exploits_mobile_protocol: bool, Declared "exploits the mobile protocol";
        /// It is radio monitoring equipment designed or modified to identify the operation of interceptors or jammers of mobile telecommunications.
        detects_interceptors: bool, Declared "identifies interceptors and jammers of mobile networks";
        /// It is specially designed to detect and track moving objects by the reflections of radio that others transmit, such as broadcasts.
        passive_coherent_location: bool, Judged "is specially designed for passive coherent location";
        /// The bandwidth of the radio transmissions of others that it exploits to detect or track.
        exploited_bandwidth: Quantity<Frequency>, Declared "exploited bandwidth of foreign transmissions";
        /// The centre frequency of the radio transmissions of others that it exploits to detect or track; the lowest of several.
        exploited_centre_frequency: Quantity<Frequency>, Declared "centre frequency of foreign transmissions";
        /// It is radio-astronomical equipment.
        radio_astronomy: bool, Declared "is radio-astronomical equipment";
        /// It needs a radio transmission from its target.
        needs_target_transmission: bool, Declared "needs a radio transmission from the target";
        /// It is a radio transmitter designed or modified to set off improvised explosive devices early or to keep them from going off.
        counters_explosive_devices: bool, Declared "transmits against improvised explosive devices";
        /// It enables radio communications in the channels in which such a transmitter beside it transmits.
        communicates_beside_jammer: bool, Declared "enables radio beside a transmitter against explosive devices";
        /// It is a target acquisition, surveillance or tracking system.
        surveils_or_tracks: bool, Declared "acquires, surveils or tracks targets";
        /// It detects, recognizes or identifies targets.
        detects_or_identifies: bool, Declared "detects, recognizes or identifies targets";
        /// It is a high-power radio-frequency system that can destroy a target or abort its mission, as by fields that disable electronics at a distance.
        radio_frequency_weapon: bool, Judged "can destroy a target or abort its mission by high-power radio";
    }
}
