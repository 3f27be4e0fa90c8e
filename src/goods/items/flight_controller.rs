//! Autopilots and flight control systems; what measures the motion is an
//! inertial unit.

use crate::goods::declare::category;
use crate::value::quantity::{Acceleration, Quantity, Ratio};

category! {
    /// An autopilot or a flight control system, or what such a system steers by: attitude control, a servo valve, a guidance set. What it is for stands as `designed_for`, with the range and the payload of the aircraft.
    pub struct FlightController, FlightControllerAttributes {
        /// It is an automatic pilot: it keeps an aircraft on its course or attitude by itself.
        automatic_pilot: bool, Declared "is an automatic pilot";
        /// It is an integrated flight instrument system that includes a gyrostabilizer or an automatic pilot.
        flight_instruments: bool, Declared "is an integrated flight instrument system with a gyrostabilizer or automatic pilot";
        /// It is a pneumatic, hydraulic, mechanical, electro-optical or electromechanical flight control system; fly-by-wire and fly-by-light are such.
        flight_control_system: bool, Declared "is a flight control system";
        /// It is attitude control equipment.
        attitude_control: bool, Declared "is attitude control equipment";
        /// It is a flight control servo valve, designed or modified for a flight control system or attitude control equipment.
        servo_valve: bool, Declared "is a flight control servo valve";
        /// The vibration in which it is designed or modified to operate, as root mean square over the whole range between 20 Hz and 2 kHz.
        vibration: Quantity<Acceleration>, Measured "vibration in which it operates (rms, 20 Hz to 2 kHz)";
        /// It is designed or modified to enable the operation of manned aircraft as unmanned ones.
        makes_unmanned: bool, Judged "is made to fly manned aircraft unmanned";
        /// The accuracy of the whole system if it is a guidance set, which measures and computes position and velocity and corrects the course: the radius around the target in which half of the payloads impact, as a share of the range; absent if it is no guidance set. Better is smaller.
        guidance_accuracy: Option<Quantity<Ratio>>, Measured "system accuracy as a share of the range (CEP)";
        /// It is usable in rockets or unmanned aircraft that take 500 kg of payload to 300 km: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in rockets or unmanned aircraft for 500 kg and 300 km";
        /// It is for unmanned aircraft that swarm: that interact without human input to avoid collisions and fly in formations, and adapt in real time to changes of the surroundings or the threat; or, if weaponized, coordinate targeting. Flying a show along paths planned beforehand is not enough.
        swarming: bool, Judged "lets unmanned aircraft swarm";
        /// It is specially designed or modified for military use.
        military_use: bool, Judged "is specially designed for military use";
    }
}
