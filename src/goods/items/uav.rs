//! Unmanned aircraft and unmanned airships.

use crate::goods::declare::{category, choice};
use crate::value::quantity::{Length, Mass, Quantity, Speed, Time, Volume};

choice! {
    /// What gives an aircraft the energy to fly.
    pub enum EnergySource {
        /// Batteries alone, without solar cells.
        Battery = "battery",
        /// Fuel alone, in a combustion engine.
        Fuel = "fuel",
        /// A combustion engine that charges batteries or shares the propulsion with them.
        Hybrid = "hybrid",
        /// A fuel cell, with or without a buffer battery.
        FuelCell = "fuel_cell",
        /// Solar cells, with or without batteries.
        Solar = "solar",
    }
}

category! {
    /// An unmanned aircraft or unmanned airship. A complete kit of parts is the aircraft too: so Chinese customs took one that was declared as navigation devices (penalty case of an export of 30 January 2024).
    pub struct Uav, UavAttributes {
        /// It is a model aircraft or model airship, specially designed for recreation or competition. So most laws word it; China's 9A012 exempts models without the words about recreation or competition.
        model_aircraft: bool, Judged "is a model for recreation or competition";
        /// It can fly under control beyond the operator's natural sight: the farthest that an observer on the ground sees it clearly in ideal air, with no aid but glasses. What it is designed for counts, not what the rules of flying allow; how far its radio reaches does not answer it by itself.
        flies_beyond_sight: bool, Declared "flies under control beyond natural sight";
        /// It can control its flight and navigate by itself, without somebody steering it.
        autonomous: bool, Declared "has autonomous flight control and navigation";
        /// The longest flight, converted to the international standard atmosphere (ISO 2533:1975) at sea level without wind. The time of hovering, or of a flight with a load, is a lower bound.
        endurance: Quantity<Time>, Measured "maximum endurance";
        /// The greatest distance over the ground that it can fly one way, with all the fuel that it takes, at its most economical speed and altitude, in the standard atmosphere without wind, whatever its data link, its telemetry or rules of operation allow. The reach of its radio is something else; a radius is a lower bound.
        range: Quantity<Length>, Measured "range";
        /// The greatest mass that it can carry or deliver beside what keeps it in flight, with all mission equipment that can be taken off: cameras and other sensors, their recorders and transmitters, munitions, countermeasures, parachutes, and what holds or releases them. What it carries beside built-in equipment is a lower bound.
        payload_mass: Quantity<Mass>, Measured "maximum payload";
        /// The greatest true airspeed: the speed through the air, without the help of wind.
        airspeed: Quantity<Speed>, Measured "maximum true airspeed";
        /// The strongest gusts in which it both takes off and flies stably under control. The wind resistance of a data sheet, a steady wind in flight, is something else.
        gust_tolerance: Quantity<Speed>, Measured "gusts with take-off and stable flight";
        /// The maximum take-off mass: the greatest with which it may take off, with payload and fuel or batteries. What it weighs at take-off as sold is a lower bound.
        takeoff_mass: Quantity<Mass>, Measured "maximum take-off mass";
        /// The mass without payload and fuel. The law does not say whether batteries count as fuel: an interval from the one to the other covers both readings.
        empty_mass: Quantity<Mass>, Measured "empty mass";
        /// The capacity of the aerosol dispensing system that it has, or is designed or modified to take: what it holds of liquids or particles to disperse in the air, as pesticides over crops, with fuel not counted; absent if there is none.
        aerosol_capacity: Option<Quantity<Volume>>, Measured "aerosol dispensing capacity";
        /// The power of the radio equipment on board is above the limit that the international approval of civil radio products sets for it.
        radio_exceeds_approval: bool, Declared "radio power above the civil type approval";
        /// It has a dropper, or carries a payload that can drop things in flight.
        drops_payload: bool, Declared "drops payloads";
        /// It can support payloads that are not certified. The law does not say who certifies.
        takes_uncertified_payloads: bool, Declared "takes uncertified payloads";
        /// What gives it the energy to fly. One that is lifted by battery motors and flies on by fuel is a hybrid.
        energy_source: EnergySource, Declared "energy source";
        /// The user can lift a lock by which the maker limits one of its values, as by a setting, a key or other software. What counts is then what it can do without the lock, and the values here are to be given without it.
        limit_can_be_lifted: bool, Declared "has a limit that its user can lift";
    }
}
