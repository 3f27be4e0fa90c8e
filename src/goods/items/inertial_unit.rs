//! Inertial measurement units and navigation systems.
//!
//! Data sheets publish bias stability *in run*, as the lowest point of the
//! Allan variance. The control lists ask for other figures: over a month,
//! three minutes or a year, against a fixed calibration value. They are
//! attributes of their own, which no in-run figure fills in; see
//! [`InertialUnit::narrowed`] for what an in-run figure rules out.

use crate::value::fact::{ENDLESS, Fact, Set};
use crate::goods::declare::category;
use crate::value::quantity::{
    Acceleration, AngularRate, Bearing, Dimension, Length, Quantity, RandomWalk, Ratio, Speed,
};

category! {
    /// An inertial measurement unit or inertial navigation system. Its gyros and accelerometers may stand among the items on board; the figures below are those of the unit as a whole, along its best axis.
    pub struct InertialUnit, InertialUnitAttributes {
        /// The accuracy of the heading; better is smaller. The law names no condition: whether the figure holds in motion, with satellites or with a magnetometer belongs beside the value.
        heading_accuracy: Quantity<Bearing>, Measured "heading accuracy";
        /// The accuracy of the attitude, roll and pitch; better is smaller. The law names no condition: whether the figure holds in motion or with satellites belongs beside the value.
        attitude_accuracy: Quantity<Bearing>, Measured "attitude accuracy";
        /// The resolution of the angles; better is smaller. The resolution of an angular rate is something else.
        resolution: Quantity<Bearing>, Measured "resolution";
        /// An entry of 7A or 7B of the Chinese control list specifies it, which then controls it in place of 9A012.c.4: as an automatic pilot of unmanned aircraft (7A103.b), a gyro-stabilized platform (7A103.a), a device that navigates by celestial bodies or satellites (7A104) or a specially designed processor of navigation information (7A105). Where the facts below tell, it is derived.
        in_7a_or_7b: bool, Judged "is specified by an entry of 7A or 7B";
        /// The bias stability of its gyros in run, in the sense of the Allan variance, as sheets give it. The laws ask for others: over a month or three minutes.
        gyro_bias_stability: Quantity<AngularRate>, Measured "gyro bias stability in run";
        /// The bias stability of its accelerometers in run, in the sense of the Allan variance, as sheets give it. The laws ask for another: over a year.
        accelerometer_bias_stability: Quantity<Acceleration>, Measured "accelerometer bias stability in run";
        /// The angle random walk of its gyros along the best axis; better is smaller. A noise density of the rate is the same figure in another unit.
        angle_random_walk: Quantity<RandomWalk>, Measured "angle random walk";
        /// The highest linear acceleration at which it is specified to function; from -16 g to 16 g are 16 g. A shock that it survives is something else.
        acceleration_range: Quantity<Acceleration>, Measured "highest linear acceleration";
        /// The highest angular rate that it measures, and at which it operates; from -450 °/s to 450 °/s are 450 °/s.
        gyro_rate_range: Quantity<AngularRate>, Measured "angular rate range";
        /// The bias stability of its gyros over one month in a 1 g environment, with respect to a fixed calibration value; better is smaller.
        gyro_bias_stability_one_month: Quantity<AngularRate>, Measured "gyro bias stability over one month";
        /// The bias stability of its gyros over three minutes in a 1 g environment, with respect to a fixed calibration value; better is smaller.
        gyro_bias_stability_three_minutes: Quantity<AngularRate>, Measured "gyro bias stability over three minutes";
        /// Spinning mass gyros are the only type of gyro that it contains.
        spinning_mass_gyros_only: bool, Declared "has only spinning mass gyros";
        /// The bias stability of its accelerometers over one year, with respect to a fixed calibration value; better is smaller.
        accelerometer_bias_stability_one_year: Quantity<Acceleration>, Measured "accelerometer bias stability over one year";
        /// The scale factor stability of its accelerometers over one year, with respect to a fixed calibration value; better is smaller.
        accelerometer_scale_factor_stability_one_year: Quantity<Ratio>, Measured "accelerometer scale factor stability over one year";
        /// The bias repeatability of its accelerometers over one year: one standard deviation of repeated measurements when conditions change or it was off in between; better is smaller.
        accelerometer_bias_repeatability_one_year: Quantity<Acceleration>, Measured "accelerometer bias repeatability over one year";
        /// The scale factor repeatability of its accelerometers over one year: one standard deviation of repeated measurements when conditions change or it was off in between; better is smaller.
        accelerometer_scale_factor_repeatability_one_year: Quantity<Ratio>, Measured "accelerometer scale factor repeatability over one year";
        /// It measures acceleration or angular rate along more than one axis.
        multi_axis: bool, Declared "measures in more than one dimension";
        /// It is designed for aircraft, land vehicles or vessels.
        for_vehicles: bool, Declared "is designed for aircraft, land vehicles or vessels";
        /// It is certified for use on civil aircraft by a civil aviation authority of a participating or member state.
        civil_certified: bool, Declared "is certified for civil aircraft";
        /// It is space-qualified: designed, made or proven by tests to work in space.
        space_qualified: bool, Declared "is space-qualified";
        /// The rate at which the position drifts after normal alignment without positional aiding references, as circular error probable; absent if it gives no position by itself.
        unaided_drift_rate: Option<Quantity<Speed>>, Measured "unaided position drift rate (CEP)";
        /// The drift of the position per distance travelled, without positional aiding references, as circular error probable; absent if it gives no position by itself.
        unaided_drift_per_distance: Option<Quantity<Ratio>>, Measured "unaided position drift per distance (CEP)";
        /// The total drift of the position in 24 hours without positional aiding references, as circular error probable; absent if it gives no position by itself.
        unaided_drift_per_day: Option<Quantity<Length>>, Measured "unaided position drift in 24 hours (CEP)";
        /// The total drift of the position in 8 hours without positional aiding references, as circular error probable; absent if it gives no position by itself.
        unaided_drift_in_8_hours: Option<Quantity<Length>>, Measured "unaided position drift in 8 hours (CEP)";
        /// The accuracy of the position up to 4 minutes after the loss of every positional aiding reference, as circular error probable; absent if no such reference is embedded.
        position_error_after_loss: Option<Quantity<Length>>, Measured "position error after 4 minutes without aiding (CEP)";
        /// The accuracy of heading or true north without positional aiding references, as the rms error times the cosine of the latitude: the figure before sec(latitude); absent if it determines neither.
        unaided_heading_accuracy: Option<Quantity<Bearing>>, Measured "unaided heading accuracy times cos(latitude)";
        /// The accuracy of navigation with inertial and external sensors together, as circular error probable; absent if it does not integrate both.
        integrated_accuracy: Option<Quantity<Length>>, Measured "integrated navigation accuracy (CEP)";
        /// It is a guidance or navigation system, as an inertial navigation system, an inertial reference unit or an attitude and heading reference system. A measurement unit, which gives rates and accelerations alone, is none.
        navigation_system: bool, Declared "is a guidance or navigation system";
        /// The azimuth accuracy of its three-axis magnetic heading sensor, rms, at latitudes of ±80 degrees, referenced to the local magnetic field; absent if it has no such sensor. Better is smaller.
        magnetic_heading_accuracy: Option<Quantity<Bearing>>, Measured "magnetic heading accuracy at ±80 degrees of latitude";
        /// Its magnetic heading sensor compensates tilt internally, in pitch over ±90 degrees and in roll over ±180 degrees.
        magnetic_tilt_compensation: bool, Declared "compensates the tilt of its magnetic heading sensor internally";
        /// Its magnetic heading sensor is designed or modified to be integrated with flight control and navigation systems, as gyrostabilizers, automatic pilots and inertial navigation systems.
        magnetic_for_flight_control: bool, Declared "has a magnetic heading sensor made for flight control and navigation";
        /// It is specially designed for military use.
        military_use: bool, Judged "is specially designed for military use";
        /// It is an integrated flight instrument system, which includes gyrostabilisers or automatic pilots.
        flight_instruments: bool, Declared "is an integrated flight instrument system";
        /// It is an inertial navigation system of aircraft, or other navigation or avionic equipment.
        avionic: bool, Judged "is navigation or avionic equipment of aircraft";
        /// It is an automatic pilot of unmanned aircraft: it keeps one on its course or attitude by itself.
        automatic_pilot_of_uav: bool, Declared "is an automatic pilot of unmanned aircraft";
        /// It is a platform that gyros keep level or in its direction, whatever it carries.
        gyro_stabilized_platform: bool, Declared "is a gyro-stabilized platform";
        /// It navigates by celestial bodies or by satellites, with or without its inertial sensors.
        celestial_or_satellite_navigation: bool, Declared "navigates by celestial bodies or satellites";
        /// It is a specially designed processor of navigation information.
        navigation_processor: bool, Judged "is a specially designed processor of navigation information";
        /// It is usable in rockets or unmanned aircraft with a range of 300 km or more: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in missiles";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}

impl InertialUnit {
    /// The same unit, with what measuring practice adds to its facts: over
    /// three minutes, a month or a year, and against a fixed calibration
    /// value, no bias is more stable than at the lowest point of its own Allan
    /// variance. `None` if the facts contradict that.
    ///
    /// An in-run figure can therefore rule out a limit, but never meet one.
    /// Criteria do not assume this; who calls it answers for it.
    ///
    /// ```
    /// use dualuse::{Fact, items::InertialUnit, quantity::degrees_per_hour};
    ///
    /// let unit = InertialUnit { gyro_bias_stability: degrees_per_hour(6.0).into(), ..InertialUnit::default() };
    /// let narrowed = unit.narrowed().unwrap();
    /// assert_eq!(narrowed.gyro_bias_stability_one_month, Fact::at_least(degrees_per_hour(6.0)));
    /// ```
    #[must_use]
    pub fn narrowed(&self) -> Option<Self> {
        let gyro = no_better_than(&self.gyro_bias_stability);
        let accelerometer = no_better_than(&self.accelerometer_bias_stability);
        Some(Self {
            gyro_bias_stability_one_month: self.gyro_bias_stability_one_month.and(&gyro)?,
            gyro_bias_stability_three_minutes: self.gyro_bias_stability_three_minutes.and(&gyro)?,
            accelerometer_bias_stability_one_year: self
                .accelerometer_bias_stability_one_year
                .and(&accelerometer)?,
            ..self.clone()
        })
    }
}

fn no_better_than<D: Dimension>(in_run: &Fact<Quantity<D>>) -> Fact<Quantity<D>> {
    Fact::of(Set { high: ENDLESS, ..in_run.set })
}
