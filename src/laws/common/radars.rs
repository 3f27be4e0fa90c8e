//! 6A008: radars and laser radars; 6A108.b: precision tracking systems.
//!
//! Specially designed components of radars are not formalised. The conditions
//! on air traffic control radars in the note to i, other than their range, are
//! part of what the application of a radar means. A radar operates at
//! frequencies *from 40 GHz to 230 GHz* if any part of its band lies there.

use crate::goods::items::Category;
use crate::goods::items::laser::Laser;
use crate::goods::items::radar::{Radar, RadarApplication, RadarAttributes};
use crate::rule::criterion::{Criterion, all, any, carries, disputed, none_of, point, reading};
use crate::rule::list::Paragraph;
use crate::value::quantity::{
    count, degrees, gigahertz, kilometres, metres, metres_per_second, microradians, milliradians, milliwatts,
    nanometres, nanoseconds, percent, seconds, times, watts,
};
use std::marker::PhantomData;

use crate::laws::common::{Numbering, numbered};

const RADAR: RadarAttributes = Radar::ATTRIBUTES;

/// Radars, as a list prints them.
pub struct Radars<L>(PhantomData<L>);

impl<L: Numbering> Radars<L> {
    pub const A: Paragraph = Paragraph::on(Category::Radar, "radars at 40 GHz to 230 GHz").reads(all(&[
        NOT_EXCLUDED,
        point("a").says("operating at frequencies from 40 GHz to 230 GHz").all(&[
            RADAR.highest_frequency.at_least(gigahertz(40.0)),
            RADAR.lowest_frequency.at_most(gigahertz(230.0)),
        ]),
        any(&[
            point("a.1")
                .says("an average output power exceeding 100 mW")
                .means(RADAR.average_power.above(milliwatts(100.0))),
            point("a.2")
                .says("locating accuracy of 1 m or less in range and 0.2 degree or less in azimuth")
                .all(&[
                    RADAR.range_accuracy.at_most(metres(1.0)),
                    RADAR.azimuth_accuracy.at_most(degrees(0.2)),
                ]),
        ]),
    ]));

    pub const B: Paragraph =
        Paragraph::on(Category::Radar, "radars with a wide tunable bandwidth").reads(all(&[
            NOT_EXCLUDED,
            point("b")
                .says("a tunable bandwidth exceeding ± 6.25 % of the centre operating frequency")
                .means(RADAR.tuning.above(percent(6.25))),
        ]));

    pub const C: Paragraph =
        Paragraph::on(Category::Radar, "radars on several carrier frequencies").reads(all(&[
            NOT_EXCLUDED,
            point("c")
                .says("capable of operating simultaneously on more than 2 carrier frequencies")
                .means(RADAR.carrier_frequencies.above(count(2.0))),
        ]));

    pub const D: Paragraph = Paragraph::on(
        Category::Radar,
        "synthetic aperture, inverse synthetic aperture and sidelooking airborne radars",
    )
    .reads(all(&[
        NOT_EXCLUDED,
        point("d")
            .says(
                "capable of operating in synthetic aperture (SAR), inverse synthetic aperture (ISAR) or \
                 sidelooking airborne (SLAR) radar mode",
            )
            .any(&[
                RADAR.synthetic_aperture.is_yes(),
                RADAR.inverse_synthetic_aperture.is_yes(),
                RADAR.sidelooking.is_yes(),
            ]),
    ]));

    pub const E: Paragraph = Paragraph::on(Category::Radar, "radars with electronically scanned antennas")
        .reads(all(&[
            NOT_EXCLUDED,
            point("e")
                .says("incorporating electronically scanned array antennae")
                .means(RADAR.electronically_scanned.is_yes()),
        ]));

    pub const F: Paragraph = Paragraph::on(Category::Radar, "radars that find heights").reads(all(&[
        NOT_EXCLUDED,
        point("f")
            .says("capable of heightfinding non-cooperative targets")
            .means(RADAR.height_finding.is_yes()),
    ]));

    pub const G: Paragraph = Paragraph::on(Category::Radar, "airborne radars that detect moving targets")
        .reads(all(&[
            NOT_EXCLUDED,
            point("g").says("specially designed for airborne operation").means(RADAR.airborne.is_yes()),
            point("g")
                .says("Doppler signal processing for the detection of moving targets")
                .means(RADAR.moving_targets.is_yes()),
        ]));

    pub const H: Paragraph =
        Paragraph::on(Category::Radar, "radars with spread spectrum or frequency agility").reads(all(&[
            NOT_EXCLUDED,
            point("h").says("processing of radar signals by any of the following").any(&[
                point("h.1").says("radar spread spectrum techniques").means(RADAR.spread_spectrum.is_yes()),
                point("h.2")
                    .says("radar frequency agility techniques")
                    .means(RADAR.frequency_agility.is_yes()),
            ]),
        ]));

    pub const I: Paragraph = Paragraph::on(Category::Radar, "ground-based radars of great range")
        .reads(all(&[
        NOT_EXCLUDED,
        point("i")
            .says("ground-based operation with a maximum instrumented range exceeding 185 km")
            .all(&[RADAR.ground_based.is_yes(), RADAR.instrumented_range.above(kilometres(185.0))]),
        point("i note").says("none of the following").means(none_of(&[
            point("i note a and c")
                .says("fishing ground surveillance or weather balloon tracking radar")
                .means(RADAR.application.is(RadarApplication::set(&[
                    RadarApplication::FishingGround,
                    RadarApplication::BalloonTracking,
                ]))),
            point("i note b")
                .says(
                    "en route air traffic control radar with a maximum instrumented range of 500 km or less \
                     and the other conditions of the note",
                )
                .all(&[
                    RADAR.application.is(RadarApplication::set(&[RadarApplication::EnRouteAirTraffic])),
                    RADAR.instrumented_range.at_most(kilometres(500.0)),
                ]),
        ])),
    ]));

    pub const J_1: Paragraph = Paragraph::on(Category::Radar, "space-qualified laser radars").reads(all(&[
        NOT_EXCLUDED,
        LASER_RADAR,
        point("j.1").says("space-qualified").means(RADAR.space_qualified.is_yes()),
        NOT_FOR_METEOROLOGY,
    ]));

    pub const J_2: Paragraph =
        Paragraph::on(Category::Radar, "laser radars with coherent detection and fine angular resolution")
            .reads(all(&[
                NOT_EXCLUDED,
                LASER_RADAR,
                point("j.2")
                    .says("coherent heterodyne or homodyne detection techniques")
                    .means(RADAR.coherent_detection.is_yes()),
                point("j.2")
                    .says("an angular resolution of less (better) than 20 µrad")
                    .means(RADAR.angular_resolution.below(microradians(20.0))),
                NOT_FOR_METEOROLOGY,
            ]));

    pub const J_3: Paragraph =
        Paragraph::on(Category::Radar, "laser radars for airborne bathymetric surveys").reads(all(&[
            NOT_OF_THE_NOTE,
            LASER_RADAR,
            point("j.3")
                .says("designed for airborne bathymetric littoral surveys to IHO Order 1a or better")
                .means(RADAR.bathymetric.is_yes()),
            point("j.3")
                .says("one or more lasers with a wavelength exceeding 400 nm but not exceeding 600 nm")
                .means(carries(
                    Category::Laser,
                    &[
                        Laser::ATTRIBUTES.wavelength.above(nanometres(400.0)),
                        Laser::ATTRIBUTES.wavelength.at_most(nanometres(600.0)),
                    ],
                )),
            NOT_FOR_METEOROLOGY,
        ]));

    pub const K: Paragraph = Paragraph::on(Category::Radar, "radars with pulse compression").reads(all(&[
        NOT_EXCLUDED,
        point("k")
            .says("signal processing sub-systems using pulse compression and any of the following")
            .any(&[
                point("k.1")
                    .says("a pulse compression ratio exceeding 150")
                    .means(RADAR.compression_ratio.above(times(150.0))),
                all(&[
                    point("k.2")
                        .says("a compressed pulse width of less than 200 ns")
                        .means(RADAR.compressed_pulse_width.below(nanoseconds(200.0))),
                    point("k.2 note")
                        .says(
                            "not a two dimensional marine or vessel traffic service radar with a ratio not \
                             exceeding 150, a compressed pulse width greater than 30 ns, a single and \
                             rotating mechanically scanned antenna, a peak output power not exceeding 250 W \
                             and no frequency hopping",
                        )
                        .means(none_of(&[all(&[
                            RADAR.application.is(RadarApplication::set(&[
                                RadarApplication::Marine,
                                RadarApplication::VesselTraffic,
                            ])),
                            RADAR.two_dimensional.is_yes(),
                            RADAR.compression_ratio.at_most(times(150.0)),
                            RADAR.compressed_pulse_width.above(nanoseconds(30.0)),
                            RADAR.single_rotating_antenna.is_yes(),
                            RADAR.peak_power.at_most(watts(250.0)),
                            RADAR.frequency_hopping.is_no(),
                        ])])),
                ]),
            ]),
    ]));

    /// l.1 where the note on vessel traffic services stands for all of l.
    pub const L_1: Paragraph = Paragraph::on(Category::Radar, TRACKING).reads(all(&[
        NOT_EXCLUDED,
        TRACKS,
        NEITHER_ALERT_NOR_MARINE,
        NO_VESSEL_TRAFFIC,
    ]));

    /// l.1 where the note on vessel traffic services stands for l.4 alone.
    pub const L_1_NO_NOTE: Paragraph = Paragraph::on(Category::Radar, TRACKING).reads(all(&[
        NOT_EXCLUDED,
        TRACKS,
        NEITHER_ALERT_NOR_MARINE,
    ]));

    /// l.1 where it is open for what the note on vessel traffic services stands.
    pub const L_1_OPEN_NOTE: Paragraph = Paragraph::on(Category::Radar, TRACKING).reads(all(&[
        NOT_EXCLUDED,
        TRACKS,
        disputed(
            "6A008.l",
            "whether the note on vessel traffic services stands for l.4 alone (EU texts of 2022 and 2025) \
             or for all of l (Commerce Control List of 2026)",
            &[
                reading("l.4 alone")
                    .says("neither conflict alert capability in air traffic control systems nor marine radar")
                    .means(none_of(&[ALERT_OR_MARINE])),
                reading("all of l")
                    .says("no conflict alert capability, marine radar or vessel traffic service")
                    .means(none_of(&[ALERT_OR_MARINE, VESSEL_TRAFFIC])),
            ],
        ),
    ]));

    pub const L_4: Paragraph = Paragraph::on(
        Category::Radar,
        "radars that fuse the data of dispersed sensors",
    )
    .reads(all(&[
        NOT_EXCLUDED,
        point("l.4")
            .says(
                "superposition and correlation, or fusion, of target data within 6 seconds from two or more \
                 geographically dispersed radar sensors",
            )
            .means(RADAR.fusion_time.at_most(seconds(6.0))),
        point("l.4")
            .says(numbered!(
                L,
                "to improve the aggregate performance beyond that of any single sensor of 6A008.f or 6A008.i"
            ))
            .means(RADAR.betters_single_sensor.is_yes()),
        NO_VESSEL_TRAFFIC,
    ]));
}

const NOT_EXCLUDED: Criterion = all(&[NOT_OF_THE_NOTE, NOT_FOR_SURVEYING]);

const NOT_OF_THE_NOTE: Criterion = point("note")
    .says(
        "not a secondary surveillance radar, civil automotive radar, display for air traffic \
         control, weather radar or precision approach radar to ICAO standards",
    )
    .means(none_of(&[RADAR.application.is(RadarApplication::set(&[
        RadarApplication::SecondarySurveillance,
        RadarApplication::CivilAutomotive,
        RadarApplication::AirTrafficDisplay,
        RadarApplication::Weather,
        RadarApplication::PrecisionApproach,
    ]))]));

const LASER_RADAR: Criterion = point("j")
    .says("laser radar or Light Detection and Ranging (LIDAR) equipment")
    .means(RADAR.laser.is_yes());

/// Such equipment is only specified by 6A008.j.3.
const NOT_FOR_SURVEYING: Criterion = point("j note 1")
    .says("not LIDAR equipment specially designed for surveying")
    .means(none_of(&[RADAR.application.is(RadarApplication::set(&[RadarApplication::LidarSurveying]))]));

const NOT_FOR_METEOROLOGY: Criterion = point("j note 2")
    .says("not specially designed for meteorological observation")
    .means(none_of(&[RADAR.application.is(RadarApplication::set(&[RadarApplication::LidarMeteorology]))]));

const TRACKS: Criterion = point("l.1")
    .says(
        "automatic target tracking providing, at any antenna rotation, the predicted target position beyond \
         the time of the next antenna beam passage",
    )
    .means(RADAR.automatic_tracking.is_yes());

const ALERT_OR_MARINE: Criterion =
    RADAR.application.is(RadarApplication::set(&[RadarApplication::ConflictAlert, RadarApplication::Marine]));

const VESSEL_TRAFFIC: Criterion =
    RADAR.application.is(RadarApplication::set(&[RadarApplication::VesselTraffic]));

const NEITHER_ALERT_NOR_MARINE: Criterion = point("l.1 note")
    .says("neither conflict alert capability in air traffic control systems nor marine radar")
    .means(none_of(&[ALERT_OR_MARINE]));

const NO_VESSEL_TRAFFIC: Criterion =
    point("l note").says("not designed for vessel traffic services").means(none_of(&[VESSEL_TRAFFIC]));

const TRACKING: &str = "radars that track targets automatically";

const RANGE_INSTRUMENTATION: &[Criterion] = &[
    point("b.2.a")
        .says("an angular resolution better than 1.5 mrad")
        .means(RADAR.angular_resolution.below(milliradians(1.5))),
    point("b.2.b")
        .says("a range of 30 km or greater with a range resolution better than 10 m rms")
        .all(&[RADAR.detection_range.at_least(kilometres(30.0)), RADAR.range_resolution.below(metres(10.0))]),
    point("b.2.c")
        .says("a velocity resolution better than 3 m/s")
        .means(RADAR.velocity_resolution.below(metres_per_second(3.0))),
];

pub const CODE_TRANSLATOR: Criterion = point("b.1")
    .says(
        "uses a code translator in conjunction with surface or airborne references or navigation satellite \
         systems to measure position and velocity in flight in real time",
    )
    .means(RADAR.code_translator.is_yes());

/// What only the United States add.
pub const TRANSLATOR_ON_BOARD: Criterion = point("b.1")
    .says("a code translator installed on the rocket or unmanned aerial vehicle")
    .means(RADAR.translator_on_board.is_yes());

pub const INSTRUMENTATION_RADAR: Criterion = point("b.2")
    .says("a range instrumentation radar with all of the following capabilities")
    .all(RANGE_INSTRUMENTATION);
