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
        /// A ramjet, scramjet, pulse jet or detonation engine.
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
        /// It is a pulse jet or a detonation engine, not another kind of ramjet.
        pulse_or_detonation: bool, Declared "is a pulse jet or detonation engine";
        /// It is usable in rockets or unmanned aircraft that the list specifies: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in missiles or listed unmanned aircraft";
        /// It is a gas turbine that incorporates a technology which the lists control for such engines: that of 9E003.a, 9E003.h or 9E003.i of the European list.
        turbine_technology: bool, Judged "incorporates a controlled gas turbine technology";
        /// It is a gas turbine designed to power an aircraft to cruise at Mach 1 or higher for more than thirty minutes.
        supersonic_cruise: bool, Declared "is designed for supersonic cruise of more than 30 minutes";
        /// It is intended to power a type of manned, non-military aircraft that has a civil type certificate, or an equivalent document, with this type of engine.
        for_certified_manned_aircraft: bool, Declared "is intended for certified manned aircraft";
        /// It is designed for auxiliary power units that a civil aviation authority approved.
        auxiliary_power_unit: bool, Declared "is designed for approved auxiliary power units";
        /// Its type is certified for civil aircraft.
        civil_certified: bool, Declared "is certified for civil aircraft";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}
