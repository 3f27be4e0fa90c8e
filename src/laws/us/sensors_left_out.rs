//! Sensors and lasers of the Commerce Control List and of the Munitions List that
//! are not decided here.

use crate::goods::items::Category;
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::goods::items::radar::{Radar, RadarApplication, RadarAttributes};
use crate::rule::criterion::{Criterion, all, any, entry, none_of};
use crate::rule::omission::Omission;
use crate::value::quantity::{gigahertz, metres, milliwatts};

use crate::laws::common::{left_out, nuclear_lasers};
use crate::laws::us::ccl::{entry_6a003, entry_6a005};
use crate::laws::{count, joined};

const LASER: LaserAttributes = Laser::ATTRIBUTES;
const RADAR: RadarAttributes = Radar::ATTRIBUTES;

pub const OMISSIONS: &[&Omission] = &{
    const BOTH: &[&[&Omission]] = &[left_out::OF_CATEGORY_6, OWN];
    const ALL: [&Omission; count(BOTH)] = joined(BOTH);
    ALL
};

const OWN: &[&Omission] = &[
    &Omission::of(
        "6A205",
        Category::Laser,
        "lasers for the enrichment of uranium, beside 6A005",
        NUCLEAR_LASER,
    ),
    &Omission::of(
        "6A992",
        Category::InfraredImager,
        "image intensifier tubes below 6A002, and direct view equipment with them (reasons AT, and RS for Iraq)",
        LESSER_TUBE,
    ),
    &Omission::of("6A108.a", Category::Radar, "radars for rockets", left_out::ROCKET_RADAR),
    &Omission::of(
        "6A998.b",
        Category::Radar,
        "space-qualified laser radar for surveying or meteorology",
        SPACE_QUALIFIED_LIDAR,
    ),
    &Omission::of(
        "6A998.c",
        Category::Radar,
        "millimetre wave enhanced vision radar for helicopters",
        ENHANCED_VISION_RADAR,
    ),
    &Omission::of(
        "USML category XII(c)(1) to (3) and (6)",
        Category::InfraredImager,
        "imaging systems for weapons, military end users and reconnaissance",
        left_out::MILITARY_IMAGER,
    ),
    &Omission::of(
        "USML category XII(c)(1)(i) and (ii)",
        Category::InfraredImager,
        "goggles and the like with image intensifier tubes of the third generation",
        left_out::THIRD_GENERATION,
    ),
    &Omission::of(
        "USML category XII(c)(4)",
        Category::InfraredImager,
        "infrared search and track systems",
        left_out::SEARCH_AND_TRACK,
    ),
    &Omission::of(
        "USML category XII(c)(3) and (6)(iii)",
        Category::SpectralCamera,
        "imaging systems for military end users, or that classify military targets",
        left_out::MILITARY_SPECTRAL_CAMERA,
    ),
    &Omission::of(
        "USML category XII(b)(6)",
        Category::Radar,
        "laser radar for a military end user",
        MILITARY_LASER_RADAR,
    ),
    &Omission::of(
        "USML category XVIII",
        Category::Laser,
        "laser-based directed energy weapons",
        LASER_WEAPON,
    ),
];

const SPACE_QUALIFIED_LIDAR: Criterion = all(&[
    RADAR.laser.is_yes(),
    RADAR.space_qualified.is_yes(),
    RADAR
        .application
        .is(RadarApplication::set(&[RadarApplication::LidarSurveying, RadarApplication::LidarMeteorology])),
]);

const ENHANCED_VISION_RADAR: Criterion = all(&[
    RADAR.airborne.is_yes(),
    RADAR.lowest_frequency.at_most(gigahertz(94.0)),
    RADAR.highest_frequency.at_least(gigahertz(94.0)),
    RADAR.average_power.below(milliwatts(20.0)),
    RADAR.detection_range.at_least(metres(1_500.0)),
]);

const MILITARY_LASER_RADAR: Criterion = all(&[RADAR.laser.is_yes(), left_out::MILITARY_RADAR]);

/// Other than those of 6A005.
const NUCLEAR_LASER: Criterion = all(&[nuclear_lasers::OF_6A205_US, none_of(entry_6a005::OF_6A005)]);

/// Not controlled by 6A002, as the tubes of cameras of 6A003.b.3 are.
const LESSER_TUBE: Criterion =
    all(const { &[left_out::LESSER_TUBE, none_of(const { &[entry(&entry_6a003::B_3)] })] });

/// The category was named, and not seen. A range finder or designator is no weapon.
const LASER_WEAPON: Criterion = any(&[
    all(&[
        LASER.weapon.is_yes(),
        none_of(&[LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation, LaserUse::RangeFinding]))]),
    ]),
    LASER.r#use.is(LaserUse::set(&[LaserUse::CounterDrone])),
]);
