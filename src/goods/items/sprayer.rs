//! Spraying and fogging systems.

use crate::goods::declare::category;
use crate::value::quantity::{Flow, Length, Quantity};

category! {
    /// A spraying or fogging system, its booms, or an aerosol generator for one.
    pub struct Sprayer, SprayerAttributes {
        /// The volume median diameter of the droplets as they are first formed, by Doppler laser or forward laser diffraction; where it can be set, the smallest.
        droplet_diameter: Quantity<Length>, Measured "volume median diameter of the droplets";
        /// The volume that it delivers per minute; where it can be set, the greatest.
        flow: Quantity<Flow>, Measured "flow";
        /// It is specially designed or modified to be fitted to an unmanned aircraft or a lighter-than-air craft.
        fits_uav: bool, Judged "is made to fit an unmanned or lighter-than-air craft";
        /// It is specially designed or modified to be fitted to a manned aircraft.
        fits_manned_aircraft: bool, Judged "is made to fit a manned aircraft";
        /// It cannot deliver biological agents as infectious aerosols. The United States and the EU ask that this is demonstrated, China that it is so.
        cannot_disperse_infectious_aerosol: bool, Judged "is unable to deliver infectious aerosols";
    }
}
