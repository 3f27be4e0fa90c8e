//! Lasers.

use crate::goods::declare::{category, choice};
use crate::value::quantity::{
    Angle, BeamParameterProduct, Energy, Frequency, Length, Mass, Power, Quantity, Ratio, Time,
};

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
        /// To light up an area, so as to search for, locate or track targets.
        TargetIllumination = "target_illumination",
        /// To find optical equipment by what it reflects back.
        OpticsDetection = "optics_detection",
        /// To pick up sound or the flow of particles (a laser microphone).
        AcousticDetection = "acoustic_detection",
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

choice! {
    /// What lases.
    pub enum LaserMedium {
        /// A crystal, ceramic or glass other than those named here, as neodymium in YAG.
        SolidState = "solid_state",
        /// A doped fibre.
        Fibre = "fibre",
        /// A semiconductor: a laser diode, a bar or a stack of bars.
        Semiconductor = "semiconductor",
        /// Neodymium in glass.
        NeodymiumGlass = "neodymium_glass",
        /// Ruby.
        Ruby = "ruby",
        /// Carbon monoxide.
        CarbonMonoxide = "carbon_monoxide",
        /// Carbon dioxide.
        CarbonDioxide = "carbon_dioxide",
        /// An excimer.
        Excimer = "excimer",
        /// Hydrogen fluoride, excited by a chemical reaction.
        HydrogenFluoride = "hydrogen_fluoride",
        /// Deuterium fluoride, excited by a chemical reaction.
        DeuteriumFluoride = "deuterium_fluoride",
        /// Iodine, to which oxygen transfers its energy.
        OxygenIodine = "oxygen_iodine",
        /// Carbon dioxide, to which deuterium fluoride transfers its energy.
        DeuteriumFluorideCarbonDioxide = "deuterium_fluoride_carbon_dioxide",
        /// Another medium excited by a chemical reaction.
        OtherChemical = "other_chemical",
        /// Argon.
        Argon = "argon",
        /// Krypton.
        Krypton = "krypton",
        /// Nitrogen.
        Nitrogen = "nitrogen",
        /// Copper vapour.
        CopperVapour = "copper_vapour",
        /// Free electrons.
        FreeElectron = "free_electron",
        /// Anything else, as a dye.
        Other = "other",
    }
}

choice! {
    /// The profile of a beam.
    pub enum TransverseMode {
        /// A single transverse mode: an M² factor below 1.3.
        Single = "single",
        /// Multiple transverse modes: an M² factor of 1.3 or more.
        Multiple = "multiple",
    }
}

choice! {
    /// How a semiconductor laser is put together.
    pub enum DiodeForm {
        /// An individual emitter.
        Individual = "individual",
        /// A bar: several emitters in a one-dimensional array.
        Bar = "bar",
        /// A stack: several bars in a two-dimensional array.
        Stack = "stack",
    }
}

category! {
    /// A laser.
    ///
    /// One that changes its wavelength is described twice: by the output of its source, and by its own.
    /// So is one that can run both as a continuous wave and in pulses.
    pub struct Laser, LaserAttributes {
        /// What it is used for. China's target designator marks a target, in the military field, for laser-guided weapons.
        r#use: LaserUse, Declared "use";
        /// It is specially designed for military use.
        military_use: bool, Judged "is specially designed for military use";
        /// It is specially designed to destroy a target or to abort its mission.
        weapon: bool, Judged "is specially designed to destroy a target or abort its mission";
        /// The energy of one pulse, the greatest of which it is capable.
        pulse_energy: Quantity<Energy>, Measured "pulse energy";
        /// The output power: of a continuous wave as it is, of pulses on average over time. An emission through a smaller aperture is not all of it.
        output_power: Quantity<Power>, Measured "output power";
        /// The greatest emitted pulse power within 5 ns; absent for a laser without pulses. It is read as the peak power of 6A005 too: the highest power of a pulse is attained within some 5 ns.
        peak_power: Option<Quantity<Power>>, Measured "peak pulse power within 5 ns";
        /// The wavelength of its output.
        wavelength: Quantity<Length>, Measured "wavelength";
        /// What lases is doped with neodymium, in another host than glass.
        neodymium: bool, Declared "is doped with neodymium, other than in glass";
        /// It gives this wavelength by doubling the frequency of another laser line.
        frequency_doubled: bool, Declared "doubles its frequency";
        /// The divergence of its beam can be varied.
        variable_divergence: bool, Declared "has a variable beam divergence";
        /// The full angle of the beam's divergence. Where a sheet does not say whether it gives the full or half angle, from the figure to twice the figure covers both.
        divergence: Quantity<Angle>, Measured "beam divergence";
        /// The stability of its output; better is smaller. The law does not say over which time.
        stability: Quantity<Ratio>, Measured "stability";
        /// It works without any control of its temperature.
        no_thermal_control: bool, Declared "works without temperature control";
        /// It can work stably in surroundings above 55 °C. One that is specified up to 55 °C exactly does not say so.
        stable_above_55_celsius: bool, Declared "works stably above 55 °C";
        /// The hazard class by GB 7247.1-2012 or IEC 60825-1, as on its label; absent where it is no classified laser product.
        hazard_class: Option<LaserClass>, Declared "hazard class";
        /// The accessible emission limit (AEL): the greatest emission that its class permits, as the classification states it; absent where none is stated for the class. The energy of its pulses is something else.
        emission_limit: Option<Quantity<Energy>>, Measured "accessible emission limit";
        /// The diameter of the aperture through which the emission was measured for the class; absent where there is none. The aperture of its optics is something else.
        reference_aperture: Option<Quantity<Length>>, Measured "reference aperture";
        /// Its output is a continuous wave; with pulses superimposed on the wave, it is not. A laser whose pulses last at most 0.25 s is pulsed.
        continuous: bool, Declared "is a continuous wave laser";
        /// Its wavelength can be tuned: it gives a continuous output at all wavelengths over a range of several laser transitions. One that selects among lines of one transition is not tunable.
        tunable: bool, Declared "is tunable";
        /// What lases.
        medium: LaserMedium, Declared "laser medium";
        /// It emits a single pulse, or pauses for more than one minute between pulses.
        non_repetitive: bool, Declared "pauses for more than a minute between pulses";
        /// The profile of the beam, by its M² factor.
        transverse_mode: TransverseMode, Measured "transverse mode";
        /// How a semiconductor laser is put together; absent for other lasers.
        diode_form: Option<DiodeForm>, Declared "form of the laser diode";
        /// How long one pulse lasts.
        pulse_duration: Quantity<Time>, Measured "pulse duration";
        /// The highest pulse repetition rate of which it is capable by its design; zero if it cannot be pulsed. How many readings or points a second a rangefinder gives is something else.
        repetition_rate: Quantity<Frequency>, Measured "highest pulse repetition rate";
        /// Output power (or average output power) per electrical power for all that the laser needs: supply, conditioning, cooling.
        wall_plug_efficiency: Quantity<Ratio>, Measured "wall-plug efficiency";
        /// The spectral bandwidth of its output.
        linewidth: Quantity<Frequency>, Measured "spectral bandwidth";
        /// The spectral bandwidth of its output as a width in wavelength; smaller is narrower.
        wavelength_bandwidth: Quantity<Length>, Measured "bandwidth in wavelength";
        /// It is an alexandrite laser: its solid-state medium is chromium-doped chrysoberyl.
        alexandrite: bool, Declared "is an alexandrite laser";
        /// It is an industrial laser.
        industrial: bool, Judged "is an industrial laser";
        /// The mass of all that is needed to operate it (laser, supply, heat exchanger), without external optics for the beam.
        total_mass: Quantity<Mass>, Measured "total mass";
        /// The beam parameter product.
        beam_parameter_product: Quantity<BeamParameterProduct>, Measured "beam parameter product";
        /// It is Q-switched: it stores its energy and lets it go in short pulses.
        q_switched: bool, Declared "is Q-switched";
        /// How far it measures by a single shot, or by several within 1 s, on a target of 2.3 m by 2.3 m that reflects 10 %, where one sees 23 km far; absent if it measures no distances.
        ranging_distance: Option<Quantity<Length>>, Measured "ranging distance";
        /// How far it measures 3 times a second or oftener, on the same target; absent if it does not.
        rapid_ranging_distance: Option<Quantity<Length>>, Measured "ranging distance at 3 Hz or more";
    }
}
