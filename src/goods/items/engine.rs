//! Aero engines.

use crate::goods::declare::{category, choice};
use crate::value::quantity::{Force, Length, Mass, Power, Quantity, SpecificConsumption};

choice! {
    /// How an engine works.
    pub enum EngineKind {
        /// A reciprocating piston engine with internal combustion.
        Piston = "piston",
        /// A rotary engine with internal combustion.
        Rotary = "rotary",
        /// A turbojet.
        Turbojet = "turbojet",
        /// A turbofan.
        Turbofan = "turbofan",
        /// A turboprop.
        Turboprop = "turboprop",
        /// A turboshaft.
        Turboshaft = "turboshaft",
        /// A ramjet, scramjet or pulse jet.
        Ramjet = "ramjet",
        /// An electric motor.
        Electric = "electric",
    }
}

category! {
    /// An aero engine.
    pub struct Engine, EngineAttributes {
        /// How it works. A turboprop is a turboshaft engine together with the transmission of its power to a propeller.
        kind: EngineKind, Declared "kind";
        /// The maximum continuous power, which it may give without a limit of time. Take-off, peak and one-minute ratings are something else, and never less.
        continuous_power: Quantity<Power>, Measured "maximum continuous power";
        /// The greatest power, un-installed, at sea level, static, in the ICAO standard atmosphere. It is never less than the maximum continuous power.
        maximum_power: Quantity<Power>, Measured "maximum power";
        /// The greatest thrust that the maker has demonstrated, un-installed, at sea level, static, in the ICAO standard atmosphere.
        thrust: Quantity<Force>, Measured "maximum thrust";
        /// The specific fuel consumption at maximum continuous thrust, un-installed, at sea level, static, in the ICAO standard atmosphere.
        specific_fuel_consumption: Quantity<SpecificConsumption>, Measured "specific fuel consumption";
        /// The mass without fuel, oil and other fluids, and without the nacelle.
        dry_mass: Quantity<Mass>, Measured "dry mass";
        /// The diameter of the first rotating stage, fan or compressor, at the leading edge of the blade tips.
        first_stage_rotor_diameter: Quantity<Length>, Measured "first-stage rotor diameter";
        /// The highest altitude at which it is designed or modified to drive an aircraft. One up to which it gives full power is a lower bound.
        operating_altitude: Quantity<Length>, Declared "operating altitude";
        /// Its type is certified for civil aircraft.
        civil_certified: bool, Declared "is certified for civil aircraft";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}
