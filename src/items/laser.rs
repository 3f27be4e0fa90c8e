//! Lasers.

use crate::item::{category, choice};
use crate::quantity::{Angle, Energy, Length, Power, Quantity, Ratio};

choice! {
    /// What a laser is used for.
    pub enum LaserUse {
        /// To mark a target for laser-guided weapons.
        TargetDesignation = "target_designation",
        /// To measure a distance or a position.
        RangeFinding = "range_finding",
        /// To destroy or disturb drones.
        CounterDrone = "counter_drone",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// The hazard class of a laser product, as in GB 7247.1-2012 and IEC 60825-1.
    pub enum LaserClass {
        /// Class 1.
        Class1 = "1",
        /// Class 1M.
        Class1M = "1M",
        /// Class 2.
        Class2 = "2",
        /// Class 2M.
        Class2M = "2M",
        /// Class 3R.
        Class3R = "3R",
        /// Class 3B.
        Class3B = "3B",
        /// Class 4.
        Class4 = "4",
    }
}

category! {
    /// A laser.
    pub struct Laser, LaserAttributes {
        /// What it is used for.
        r#use: LaserUse, Declared "use";
        /// It is specially designed for military use.
        military_use: bool, Judged "is specially designed for military use";
        /// It is specially designed to destroy a target or to abort its mission.
        weapon: bool, Judged "is specially designed to destroy a target or abort its mission";
        /// The energy of one pulse.
        pulse_energy: Quantity<Energy>, Measured "pulse energy";
        /// The average or continuous output power.
        output_power: Quantity<Power>, Measured "output power";
        /// The greatest emitted pulse power within 5 ns; absent for a laser without pulses.
        peak_power: Option<Quantity<Power>>, Measured "peak pulse power within 5 ns";
        /// The wavelength.
        wavelength: Quantity<Length>, Measured "wavelength";
        /// The full angle of the beam's divergence.
        divergence: Quantity<Angle>, Measured "beam divergence";
        /// The stability of the output; better is smaller.
        stability: Quantity<Ratio>, Measured "stability";
        /// It works without temperature control.
        no_thermal_control: bool, Declared "works without temperature control";
        /// It works stably in surroundings above 55 °C.
        stable_above_55_celsius: bool, Declared "works stably above 55 °C";
        /// The hazard class; absent where it is no classified laser product.
        hazard_class: Option<LaserClass>, Declared "hazard class";
        /// The accessible emission limit; absent where none is stated for the class.
        emission_limit: Option<Quantity<Energy>>, Measured "accessible emission limit";
        /// The reference aperture; absent where there is none.
        reference_aperture: Option<Quantity<Length>>, Measured "reference aperture";
    }
}
