//! Gyroscopes by themselves; an inertial unit has its own figures.

use crate::goods::declare::category;
use crate::value::quantity::{Acceleration, AngularRate, Quantity, RandomWalk};

category! {
    /// A gyroscope or other angular rate sensor.
    pub struct Gyroscope, GyroscopeAttributes {
        /// The highest linear acceleration at which it is specified to function. A shock that it survives is something else.
        acceleration_range: Quantity<Acceleration>, Measured "highest linear acceleration";
        /// The highest angular rate that it measures; from -450 °/s to 450 °/s are 450 °/s.
        rate_range: Quantity<AngularRate>, Measured "angular rate range";
        /// The stability of the bias over one month in a 1 g environment, with respect to a fixed calibration value; better is smaller. The in-run figure of a data sheet is something else.
        bias_stability_one_month: Quantity<AngularRate>, Measured "bias stability over one month";
        /// The stability of the bias over three minutes in a 1 g environment, with respect to a fixed calibration value; better is smaller. The in-run figure of a data sheet is something else.
        bias_stability_three_minutes: Quantity<AngularRate>, Measured "bias stability over three minutes";
        /// The angle random walk; better is smaller. A noise density of the rate is the same figure in another unit.
        angle_random_walk: Quantity<RandomWalk>, Measured "angle random walk";
        /// The rated stability of the drift rate, one standard deviation or rms, in a 1 g environment; better is smaller. It says how little the drift varies while one operating condition lasts.
        drift_rate_stability: Quantity<AngularRate>, Measured "rated drift rate stability";
        /// The repeatability of the bias over one year: one standard deviation of repeated measurements when conditions change or it was off in between, with respect to a fixed calibration; better is smaller.
        bias_repeatability: Quantity<AngularRate>, Measured "bias repeatability over one year";
        /// It is a mechanical gyro: it senses by a mass that rotates or vibrates. Laser and fibre-optic gyros are not.
        mechanical: bool, Declared "is a mechanical gyro";
        /// It is a spinning mass gyro: it senses by a mass that rotates all the time. Laser, fibre-optic and vibrating gyros are not.
        spinning_mass: bool, Declared "is a spinning mass gyro";
        /// It is designed for inertial navigation or guidance systems of any kind.
        for_inertial_navigation: bool, Declared "is designed for inertial navigation or guidance";
        /// It is usable in rockets or unmanned aircraft with a range of 300 km: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in rockets or unmanned aircraft with a range of 300 km";
        /// The rated drift rate itself; better is smaller. How little it varies, its stability, is another figure.
        rated_drift_rate: Quantity<AngularRate>, Measured "rated drift rate";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}
