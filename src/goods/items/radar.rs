//! Radars.

use crate::goods::declare::{category, choice};
use crate::value::quantity::{Angle, Bearing, Count, Frequency, Length, Power, Quantity, Ratio, Speed, Time};

choice! {
    /// What a radar is, as far as laws set such radars apart.
    pub enum RadarApplication {
        /// Nothing that is named here.
        Other = "other",
        /// A secondary surveillance radar, which asks transponders.
        SecondarySurveillance = "secondary_surveillance",
        /// A civil automotive radar.
        CivilAutomotive = "civil_automotive",
        /// A display or monitor for air traffic control.
        AirTrafficDisplay = "air_traffic_display",
        /// A meteorological (weather) radar.
        Weather = "weather",
        /// A precision approach radar that conforms to ICAO standards and employs electronically steerable linear arrays or mechanically positioned passive antennas.
        PrecisionApproach = "precision_approach",
        /// A radar that watches fishing grounds.
        FishingGround = "fishing_ground",
        /// Specially designed for en route air traffic control: permanently installed, sends target data only one way to civil centres, and lets them not control the scan rate.
        EnRouteAirTraffic = "en_route_air_traffic",
        /// A radar that tracks weather balloons.
        BalloonTracking = "balloon_tracking",
        /// The capability of an air traffic control system to warn of conflicts.
        ConflictAlert = "conflict_alert",
        /// A marine radar: designed to navigate safely at sea, on inland waterways or near the shore.
        Marine = "marine",
        /// A radar for vessel traffic services.
        VesselTraffic = "vessel_traffic",
        /// A laser radar specially designed for surveying.
        LidarSurveying = "lidar_surveying",
        /// A laser radar specially designed for meteorological observation.
        LidarMeteorology = "lidar_meteorology",
        /// A radar or laser radar specially designed for military use or a military end user, and nothing that is named above.
        Military = "military",
    }
}

category! {
    /// A radar.
    pub struct Radar, RadarAttributes {
        /// It is a synthetic aperture radar.
        synthetic_aperture: bool, Declared "is a synthetic aperture radar";
        /// It is made to work on board an aircraft, manned or unmanned.
        airborne: bool, Declared "is airborne";
        /// The greatest distance at which it works. Where a sheet gives several, for targets of several kinds, the greatest.
        detection_range: Quantity<Length>, Measured "operating distance";
        /// The resolution in strip mode; better is smaller.
        strip_resolution: Quantity<Length>, Measured "strip-mode resolution";
        /// The resolution in spotlight mode; better is smaller.
        spotlight_resolution: Quantity<Length>, Measured "spotlight-mode resolution";
        /// What it is, as far as laws set such radars apart.
        application: RadarApplication, Judged "application";
        /// It can work in inverse synthetic aperture mode.
        inverse_synthetic_aperture: bool, Declared "has an inverse synthetic aperture mode";
        /// It can work in sidelooking airborne mode.
        sidelooking: bool, Declared "has a sidelooking airborne mode";
        /// The lowest frequency at which it operates.
        lowest_frequency: Quantity<Frequency>, Measured "lowest operating frequency";
        /// The highest frequency at which it operates.
        highest_frequency: Quantity<Frequency>, Measured "highest operating frequency";
        /// The average output power: of the transmitter, without the gain of the antenna and not the electrical power that it takes.
        average_power: Quantity<Power>, Measured "average output power";
        /// The peak output power: of the transmitter, without the gain of the antenna.
        peak_power: Quantity<Power>, Measured "peak output power";
        /// The accuracy with which it locates in range; better is smaller. The resolution, how far two targets must lie apart, is something else.
        range_accuracy: Quantity<Length>, Measured "accuracy in range";
        /// The accuracy with which it locates in azimuth; better is smaller. The resolution, how far two targets must lie apart, is something else.
        azimuth_accuracy: Quantity<Bearing>, Measured "accuracy in azimuth";
        /// How far it tunes to either side of its centre frequency (half of highest plus lowest), per centre frequency.
        tuning: Quantity<Ratio>, Measured "tuning to either side of the centre frequency";
        /// On how many carrier frequencies it can operate simultaneously.
        carrier_frequencies: Quantity<Count>, Declared "simultaneous carrier frequencies";
        /// Its antenna is scanned (steered) electronically.
        electronically_scanned: bool, Declared "has an electronically scanned antenna";
        /// It can find the height of targets that do not cooperate, as by an angle of elevation (3D).
        height_finding: bool, Declared "finds the height of non-cooperative targets";
        /// It detects moving targets by Doppler signal processing.
        moving_targets: bool, Declared "detects moving targets by Doppler processing";
        /// It processes radar signals and spreads the energy of a narrow band over a much wider one, by random or pseudo-random coding.
        spread_spectrum: bool, Declared "uses radar spread spectrum";
        /// It processes radar signals and changes the carrier frequency in a pseudo-random sequence between pulses or groups of pulses, by the bandwidth of a pulse or more.
        frequency_agility: bool, Declared "uses radar frequency agility";
        /// It can hop frequencies.
        frequency_hopping: bool, Declared "hops frequencies";
        /// It provides operation on the ground.
        ground_based: bool, Declared "is ground-based";
        /// The instrumented range: the specified unambiguous display range.
        instrumented_range: Quantity<Length>, Measured "instrumented range";
        /// It is a laser radar (LIDAR).
        laser: bool, Declared "is a laser radar";
        /// It is space-qualified.
        space_qualified: bool, Declared "is space-qualified";
        /// It detects coherently, by a heterodyne or homodyne technique.
        coherent_detection: bool, Declared "detects coherently";
        /// The angular resolution: how far two targets must lie apart to be told apart; better is smaller.
        angular_resolution: Quantity<Angle>, Measured "angular resolution";
        /// It is designed for airborne bathymetric littoral surveys to Order 1a of the International Hydrographic Organization (5th edition, February 2008) or better.
        bathymetric: bool, Judged "is designed for airborne bathymetric surveys";
        /// The ratio of its pulse compression; absent if it does not compress pulses.
        compression_ratio: Option<Quantity<Ratio>>, Measured "pulse compression ratio";
        /// The width of a compressed pulse; absent if it does not compress pulses.
        compressed_pulse_width: Option<Quantity<Time>>, Measured "compressed pulse width";
        /// It is two-dimensional.
        two_dimensional: bool, Declared "is two-dimensional";
        /// It has a single antenna, which rotates and is scanned mechanically.
        single_rotating_antenna: bool, Declared "has a single, rotating, mechanically scanned antenna";
        /// It tracks targets automatically: it determines the most probable position of a target in real time and, at any antenna rotation, predicts it beyond the next passage of the beam. How many targets it follows does not say so.
        automatic_tracking: bool, Declared "tracks targets automatically";
        /// How soon it superposes and correlates, or fuses, the target data of two or more radar sensors that are more than 1,500 m apart or mobile; absent if it does not.
        fusion_time: Option<Quantity<Time>>, Measured "time to fuse target data of dispersed radars";
        /// Fused, the data are better than those of any single sensor that finds heights or has an instrumented range of more than 185 km on the ground.
        betters_single_sensor: bool, Judged "betters the single sensors by fusion";
        /// It has signal processing specially designed for the tracking of vehicles.
        tracks_vehicles: bool, Judged "is specially designed to track vehicles";
        /// It is usable in unmanned aircraft or rockets with a range of 300 km or more: suitable for them, whether it was made for them or not.
        usable_in_missiles: bool, Judged "is usable in missiles";
        /// The longest range of the rockets or unmanned aircraft for whose precision tracking it is usable; absent if it is no such system.
        tracked_range: Option<Quantity<Length>>, Judged "range of the vehicles that it tracks";
        /// It tracks with a code translator, wherever that stands, together with references on the surface, in the air or from satellite navigation, and so measures position and velocity in flight in real time.
        code_translator: bool, Declared "tracks with a code translator";
        /// The code translator is installed on the rocket or unmanned aircraft.
        translator_on_board: bool, Declared "has its code translator on board the vehicle";
        /// The resolution in range, root mean square; better is smaller.
        range_resolution: Quantity<Length>, Measured "range resolution";
        /// The resolution in velocity; better is smaller.
        velocity_resolution: Quantity<Speed>, Measured "velocity resolution";
        /// A commodity jurisdiction determination of the United States says that its design is subject to the Export Administration Regulations, not to the Munitions List.
        subject_to_ear: bool, Declared "has a design determined to be subject to the EAR";
        /// It is integrated in a civil aircraft, as an airliner or a general aviation aircraft, and is told as a part of it.
        in_civil_aircraft: bool, Declared "is integrated in a civil aircraft";
    }
}
