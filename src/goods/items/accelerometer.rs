//! Accelerometers by themselves; an inertial unit has its own figures.

use crate::goods::declare::category;
use crate::value::quantity::{Acceleration, Quantity, Ratio};

category! {
    /// An accelerometer.
    pub struct Accelerometer, AccelerometerAttributes {
        /// It measures angular or rotational acceleration, not linear acceleration.
        angular: bool, Declared "measures angular acceleration";
        /// The highest linear acceleration at which it is specified to function; from -16 g to 16 g are 16 g. A shock that it survives is something else.
        acceleration_range: Quantity<Acceleration>, Measured "highest linear acceleration";
        /// The stability of the bias over one year, with respect to a fixed calibration value; better is smaller. The in-run figure of a data sheet is something else.
        bias_stability: Quantity<Acceleration>, Measured "bias stability over one year";
        /// The stability of the scale factor over one year, with respect to a fixed calibration value; better is smaller.
        scale_factor_stability: Quantity<Ratio>, Measured "scale factor stability over one year";
        /// The repeatability of the bias over one year: one standard deviation of repeated measurements when conditions change or it was off in between, with respect to a fixed calibration; better is smaller.
        bias_repeatability: Quantity<Acceleration>, Measured "bias repeatability over one year";
        /// The repeatability of the scale factor over one year: one standard deviation of repeated measurements when conditions change or it was off in between, with respect to a fixed calibration; better is smaller.
        scale_factor_repeatability: Quantity<Ratio>, Measured "scale factor repeatability over one year";
        /// It is limited to the measurement of vibration or shock.
        vibration_or_shock_only: bool, Declared "measures only vibration or shock";
        /// It is designed for inertial navigation or guidance systems of any kind.
        for_inertial_navigation: bool, Declared "is designed for inertial navigation or guidance";
        /// It is usable in rockets or unmanned aircraft with a range of 300 km: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in rockets or unmanned aircraft with a range of 300 km";
        /// It is specially designed and developed to measure while drilling, in downhole well services.
        drilling_sensor: bool, Judged "is specially designed to measure while drilling";
        /// The error of the scale factor; better is smaller. China's text names neither a time nor a condition; the stability and the repeatability over a year are other figures.
        scale_factor_error: Quantity<Ratio>, Measured "scale factor error";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}
