//! Points on sensors and lasers that several lists have and none of them reads
//! here: which items each may be about, as narrow as its text allows.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::{
    ArrayLayout, Detector, ImagerApplication, InfraredImager, InfraredImagerAttributes, Photocathode,
    SensorMaterial,
};
use crate::goods::items::laser::{DiodeForm, Laser, LaserAttributes, LaserMedium, LaserUse};
use crate::goods::items::radar::{Radar, RadarApplication, RadarAttributes};
use crate::goods::items::spectral_camera::{SpectralApplication, SpectralCamera, SpectralCameraAttributes};
use crate::rule::criterion::{Criterion, all, any, designed_for, none_of};
use crate::rule::omission::Omission;
use crate::value::quantity::{
    count, hertz, joules, micrometres, microradians, millijoules, milliwatts, nanometres, nanoseconds, watts,
};

use crate::laws::common::cameras::{NOT_FOR_BROADCASTING, SPACE, THERMAL};
use crate::laws::common::lasers::NOTE_2;

const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;
const SPECTRAL: SpectralCameraAttributes = SpectralCamera::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;
const RADAR: RadarAttributes = Radar::ATTRIBUTES;

/// A point that several lists print alike and leave out here, each below its own number.
pub struct Point {
    category: Category,
    what: &'static str,
    /// Which items it may be about.
    pub may_apply: Criterion,
}

impl Point {
    pub const fn of(category: Category, what: &'static str, may_apply: Criterion) -> Self {
        Self { category, what, may_apply }
    }

    /// The point where a list has it.
    pub const fn at(&self, place: &'static str) -> Omission {
        Omission::of(place, self.category, self.what, self.may_apply)
    }
}

/// The points of 6A002, 6A003 and 6A005, as Annex I and the Commerce Control List number them.
pub const OF_CATEGORY_6: &[&Omission] = &[
    &STREAK_CAMERA.at("6A003.a.3"),
    &FAST_CAMERA.at("6A003.a.4 and a.5"),
    &LARGE_VIDEO_CAMERA.at("6A003.b.1"),
    &SCANNING_CAMERA.at("6A003.b.2"),
    &SPACE_CAMERA.at("6A003.b.5"),
    &SPACE_SENSOR.at("6A002.b (space)"),
    &LARGE_SPECTRAL_CAMERA.at("6A003.b.1 (spectral)"),
    &SPECTRAL_ARRAY.at("6A003.b.4 (spectral)"),
    &TUNABLE.at("6A005.c"),
    &STACK.at("6A005.d.1.d and d.1.e"),
    &ACOUSTIC_DETECTION.at("6A005.g"),
];

/// Electronic streak cameras: an image tube with a photocathode.
pub const STREAK_CAMERA: Point = Point::of(
    Category::InfraredImager,
    "electronic streak cameras",
    all(&[
        IMAGER.detector.is(Detector::set(&[Detector::ImageIntensifier, Detector::Other])),
        IMAGER.photocathode.is(Photocathode::set(&[
            Photocathode::Multialkali,
            Photocathode::GalliumArsenide,
            Photocathode::OtherCompound,
            Photocathode::TransferredElectron,
            Photocathode::Other,
        ])),
    ]),
);

/// Electronic framing cameras and cameras that are gated below a microsecond: both take more than 125
/// frames a second, which no thermal array does at that gate.
pub const FAST_CAMERA: Point = Point::of(
    Category::InfraredImager,
    "electronic framing cameras, and cameras that are gated below a microsecond",
    all(&[IMAGER.frame_rate.above(hertz(125.0)), none_of(&[THERMAL])]),
);

/// Video cameras of more than four million pixels that know where they look.
pub const LARGE_VIDEO_CAMERA: Point = Point::of(
    Category::InfraredImager,
    "video cameras with many pixels and tracking data or controlled optics",
    all(&[
        IMAGER.camera_tracking.is_yes(),
        IMAGER.elements.above(count(4_000_000.0)),
        IMAGER.peak_response.above(nanometres(10.0)),
        IMAGER.peak_response.at_most(nanometres(30_000.0)),
        NOT_FOR_BROADCASTING,
    ]),
);

/// The same: an array of more than four million pixels has more than two thousand one way.
pub const LARGE_SPECTRAL_CAMERA: Point = Point::of(
    Category::SpectralCamera,
    "video cameras with many pixels and tracking data or controlled optics",
    all(&[
        SPECTRAL.camera_tracking.is_yes(),
        any(&[SPECTRAL.columns.above(count(2_000.0)), SPECTRAL.rows.above(count(2_000.0))]),
    ]),
);

/// Scanning cameras with long lines of detectors.
pub const SCANNING_CAMERA: Point = Point::of(
    Category::InfraredImager,
    "scanning cameras with long lines of detectors",
    all(&[
        IMAGER.array.is(ArrayLayout::set(&[ArrayLayout::Linear])),
        IMAGER.elements.above(count(8_192.0)),
        IMAGER.peak_response.above(nanometres(10.0)),
        IMAGER.peak_response.at_most(nanometres(30_000.0)),
        NOT_FOR_BROADCASTING,
    ]),
);

/// Cameras with space-qualified solid-state detectors.
pub const SPACE_CAMERA: Point = Point::of(
    Category::InfraredImager,
    "imaging cameras with space-qualified detectors",
    all(&[
        SPACE,
        any(&[
            all(&[
                IMAGER.peak_response.above(nanometres(10.0)),
                IMAGER.peak_response.at_most(nanometres(300.0)),
            ]),
            all(&[
                IMAGER.peak_response.above(nanometres(900.0)),
                IMAGER.peak_response.at_most(nanometres(1_200.0)),
                IMAGER.time_constant.at_most(nanoseconds(95.0)),
            ]),
            all(&[
                IMAGER.peak_response.above(nanometres(1_200.0)),
                IMAGER.peak_response.at_most(nanometres(30_000.0)),
            ]),
            all(&[
                IMAGER.peak_response.above(nanometres(300.0)),
                IMAGER.peak_response.at_most(nanometres(900.0)),
                IMAGER.elements.above(count(2_048.0)),
            ]),
        ]),
    ]),
);

/// Space-qualified imaging sensors, if they are for remote sensing.
pub const SPACE_SENSOR: Point = Point::of(
    Category::InfraredImager,
    "space-qualified imaging sensors for remote sensing",
    all(&[
        SPACE,
        any(&[
            IMAGER.ifov.below(microradians(200.0)),
            all(&[
                IMAGER.longest_wavelength.above(nanometres(400.0)),
                IMAGER.shortest_wavelength.at_most(nanometres(30_000.0)),
                IMAGER.digital_output.is_yes(),
            ]),
        ]),
    ]),
);

/// Spectral cameras whose arrays may be among those of imaging cameras: of another material than
/// silicon, or of silicon that multiplies charge.
pub const SPECTRAL_ARRAY: Point = Point::of(
    Category::SpectralCamera,
    "spectral cameras with arrays of other materials than silicon, or that multiply charge",
    SPECTRAL.material.is(SensorMaterial::set(&[SensorMaterial::OtherSilicon, SensorMaterial::NotSilicon])),
);

/// Imagers for military use or a weapon, or for reconnaissance.
pub const MILITARY_IMAGER: Criterion =
    IMAGER.application.is(ImagerApplication::set(&[ImagerApplication::Military]));

/// Infrared search and track: whether one is specially designed for military use, its application does not tell.
pub const MUNITIONS_IMAGER: Point = Point::of(
    Category::InfraredImager,
    "military image intensifier and infrared imaging equipment, and surveillance or tracking systems with it, \
     as of search and track (known from the list of 2020 alone)",
    IMAGER
        .application
        .is(ImagerApplication::set(&[ImagerApplication::Military, ImagerApplication::SearchAndTrack])),
);

pub const MUNITIONS_SPECTRAL_CAMERA: Point = Point::of(
    Category::SpectralCamera,
    "military cameras (known from the list of 2020 alone)",
    MILITARY_SPECTRAL_CAMERA,
);

pub const MUNITIONS_RADAR: Point = Point::of(
    Category::Radar,
    "military imaging radar sensors and surveillance or tracking systems (known from the list of 2020 alone)",
    MILITARY_RADAR,
);

/// Detectors of optics by their reflections, which are detection equipment.
pub const MUNITIONS_OPTICS_DETECTION: Point = Point::of(
    Category::Laser,
    "military equipment for detection, recognition or identification, as laser detectors of optics (known from \
     the list of 2020 alone)",
    all(&[LASER.military_use.is_yes(), LASER.r#use.is(LaserUse::set(&[LaserUse::OpticsDetection]))]),
);

/// Infrared search and track, from an aircraft or a ship.
pub const SEARCH_AND_TRACK: Criterion = all(&[
    IMAGER.application.is(ImagerApplication::set(&[ImagerApplication::SearchAndTrack])),
    IMAGER.peak_response.at_least(micrometres(3.0)),
]);

/// Tubes of the third generation or a higher one: their photocathodes are of gallium arsenide.
pub const THIRD_GENERATION: Criterion = all(&[
    IMAGER.detector.is(Detector::set(&[Detector::ImageIntensifier])),
    IMAGER.photocathode.is(Photocathode::set(&[Photocathode::GalliumArsenide])),
]);

/// Image intensifier tubes of a lower grade, and direct view equipment with them.
pub const LESSER_TUBE: Criterion = all(&[
    IMAGER.detector.is(Detector::set(&[Detector::ImageIntensifier])),
    IMAGER.peak_response.above(nanometres(400.0)),
    IMAGER.peak_response.at_most(nanometres(1_050.0)),
    IMAGER.microchannel_pitch.below(micrometres(25.0)),
    IMAGER.photocathode.is(Photocathode::set(&[Photocathode::Multialkali, Photocathode::GalliumArsenide])),
]);

pub const MILITARY_SPECTRAL_CAMERA: Criterion =
    SPECTRAL.application.is(SpectralApplication::set(&[SpectralApplication::Military]));

/// Tunable lasers of the limits of 6A005.c. What only paragraph d specifies is not among them; dye
/// lasers that a note frees are, since facts do not tell a dye.
pub const TUNABLE: Point = Point::of(
    Category::Laser,
    "tunable lasers",
    all(&[
        LASER.tunable.is_yes(),
        NOTE_2,
        any(&[
            all(&[
                LASER.wavelength.below(nanometres(600.0)),
                any(&[
                    all(&[LASER.pulse_energy.above(millijoules(50.0)), LASER.peak_power.above(watts(1.0))]),
                    LASER.output_power.above(watts(1.0)),
                ]),
            ]),
            all(&[
                LASER.wavelength.at_least(nanometres(600.0)),
                LASER.wavelength.at_most(nanometres(1_400.0)),
                any(&[
                    all(&[LASER.pulse_energy.above(joules(1.0)), LASER.peak_power.above(watts(20.0))]),
                    LASER.output_power.above(watts(20.0)),
                ]),
            ]),
            all(&[
                LASER.wavelength.above(nanometres(1_400.0)),
                any(&[
                    all(&[LASER.pulse_energy.above(millijoules(50.0)), LASER.peak_power.above(watts(1.0))]),
                    LASER.output_power.above(watts(1.0)),
                ]),
            ]),
        ]),
    ]),
);

/// Stacks of laser bars, whose limits are powers per emitting surface. By Note 2 to d.1 a stack in other
/// equipment has the status of that equipment: a range finder or designator is none.
pub const STACK: Point = Point::of(
    Category::Laser,
    "stacks of semiconductor laser bars",
    all(&[
        none_of(&[LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation, LaserUse::RangeFinding]))]),
        LASER.medium.is(LaserMedium::set(&[LaserMedium::Semiconductor])),
        LASER.diode_form.is(DiodeForm::set(&[DiodeForm::Stack])),
    ]),
);

/// Laser microphones.
pub const ACOUSTIC_DETECTION: Point = Point::of(
    Category::Laser,
    "laser acoustic detection equipment",
    all(&[
        LASER.r#use.is(LaserUse::set(&[LaserUse::AcousticDetection])),
        LASER.continuous.is_yes(),
        LASER.output_power.at_least(milliwatts(20.0)),
        LASER.wavelength.at_least(nanometres(1_000.0)),
        LASER.wavelength.at_most(nanometres(2_000.0)),
    ]),
);

/// Radars that may be designed or modified for rockets: usable in them, not for work on the ground, and
/// not designed for an aircraft.
pub const ROCKET_RADAR: Criterion = all(&[
    RADAR.usable_in_missiles.is_yes(),
    RADAR.ground_based.is_no(),
    none_of(&[designed_for(Category::Uav, &[])]),
]);

pub const MILITARY_RADAR: Criterion =
    RADAR.application.is(RadarApplication::set(&[RadarApplication::Military]));
