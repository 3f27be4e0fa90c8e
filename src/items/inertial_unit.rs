//! Inertial measurement units and navigation systems.

use crate::item::category;
use crate::quantity::{Acceleration, AngularRate, Bearing, Quantity, RandomWalk};

category! {
    /// An inertial measurement unit or inertial navigation system.
    pub struct InertialUnit, InertialUnitAttributes {
        /// The accuracy of the heading; better is smaller.
        heading_accuracy: Quantity<Bearing>, Measured "heading accuracy";
        /// The accuracy of the attitude; better is smaller.
        attitude_accuracy: Quantity<Bearing>, Measured "attitude accuracy";
        /// The resolution; better is smaller.
        resolution: Quantity<Bearing>, Measured "resolution";
        /// An entry of 7A or 7B of the Chinese control list specifies it.
        in_7a_or_7b: bool, Judged "is specified by an entry of 7A or 7B";
        /// The bias stability of its gyros in run, in the sense of the Allan variance.
        gyro_bias_stability: Quantity<AngularRate>, Measured "gyro bias stability in run";
        /// The bias stability of its accelerometers in run, in the sense of the Allan variance.
        accelerometer_bias_stability: Quantity<Acceleration>, Measured "accelerometer bias stability in run";
        /// The angle random walk of its gyros.
        angle_random_walk: Quantity<RandomWalk>, Measured "angle random walk";
    }
}
