//! Sensors and lasers of Annex I and of the Common Military List that are not
//! decided here.

use crate::goods::items::Category;
use crate::rule::criterion::{Criterion, all, entry, none_of};
use crate::rule::omission::Omission;

use crate::laws::common::{left_out, nuclear_lasers};
use crate::laws::eu::annex_i::entry_6a005;

pub const OMISSIONS: &[&Omission] = &[
    &STREAK_CAMERAS,
    &FAST_CAMERAS,
    &VIDEO_CAMERAS,
    &SCANNING_CAMERAS,
    &SPACE_CAMERAS,
    &SPACE_SENSORS,
    &SPECTRAL_VIDEO_CAMERAS,
    &SPECTRAL_ARRAYS,
    &TUNABLE,
    &STACKS,
    &ACOUSTIC_DETECTION,
    &NUCLEAR_LASERS,
    &ROCKET_RADARS,
    &MILITARY_IMAGERS,
    &MILITARY_SPECTRAL_CAMERAS,
    &MILITARY_RADARS,
];

static STREAK_CAMERAS: Omission =
    Omission::of("6A003.a.3", Category::InfraredImager, "electronic streak cameras", left_out::STREAK_CAMERA);
static FAST_CAMERAS: Omission = Omission::of(
    "6A003.a.4 and a.5",
    Category::InfraredImager,
    "electronic framing cameras, and cameras that are gated below a microsecond",
    left_out::FAST_CAMERA,
);
static VIDEO_CAMERAS: Omission = Omission::of(
    "6A003.b.1",
    Category::InfraredImager,
    "video cameras with many pixels and tracking data or controlled optics",
    left_out::LARGE_VIDEO_CAMERA,
);
static SCANNING_CAMERAS: Omission = Omission::of(
    "6A003.b.2",
    Category::InfraredImager,
    "scanning cameras with long lines of detectors",
    left_out::SCANNING_CAMERA,
);
static SPACE_CAMERAS: Omission = Omission::of(
    "6A003.b.5",
    Category::InfraredImager,
    "imaging cameras with space-qualified detectors",
    left_out::SPACE_CAMERA,
);
static SPACE_SENSORS: Omission = Omission::of(
    "6A002.b (space)",
    Category::InfraredImager,
    "space-qualified imaging sensors for remote sensing",
    left_out::SPACE_SENSOR,
);
static SPECTRAL_VIDEO_CAMERAS: Omission = Omission::of(
    "6A003.b.1 (spectral)",
    Category::SpectralCamera,
    "video cameras with many pixels and tracking data or controlled optics",
    left_out::LARGE_SPECTRAL_CAMERA,
);
static SPECTRAL_ARRAYS: Omission = Omission::of(
    "6A003.b.4 (spectral)",
    Category::SpectralCamera,
    "spectral cameras with arrays of other materials than silicon, or that multiply charge",
    left_out::SPECTRAL_ARRAY,
);
static TUNABLE: Omission = Omission::of("6A005.c", Category::Laser, "tunable lasers", left_out::TUNABLE);
static STACKS: Omission = Omission::of(
    "6A005.d.1.d and d.1.e",
    Category::Laser,
    "stacks of semiconductor laser bars",
    left_out::STACK,
);
static ACOUSTIC_DETECTION: Omission = Omission::of(
    "6A005.g",
    Category::Laser,
    "laser acoustic detection equipment",
    left_out::ACOUSTIC_DETECTION,
);
static NUCLEAR_LASERS: Omission = Omission::of(
    "6A205",
    Category::Laser,
    "lasers for the enrichment of uranium, beside 6A005",
    NUCLEAR_LASER,
);
static ROCKET_RADARS: Omission = Omission::of(
    "6A108.a",
    Category::Radar,
    "radars for space launch vehicles and sounding rockets",
    left_out::ROCKET_RADAR,
);
static MILITARY_IMAGERS: Omission = Omission::of(
    "ML15.c and d, ML5.b",
    Category::InfraredImager,
    "military image intensifier and infrared imaging equipment (known from the list of 2020 alone)",
    left_out::MILITARY_IMAGER,
);
static MILITARY_SPECTRAL_CAMERAS: Omission = Omission::of(
    "ML15.b, ML5.b",
    Category::SpectralCamera,
    "military cameras (known from the list of 2020 alone)",
    left_out::MILITARY_SPECTRAL_CAMERA,
);
static MILITARY_RADARS: Omission = Omission::of(
    "ML15.e, ML5.b",
    Category::Radar,
    "military imaging radar sensors and surveillance or tracking systems (known from the list of 2020 alone)",
    left_out::MILITARY_RADAR,
);

/// Other than those of 6A005.
const NUCLEAR_LASER: Criterion = all(&[nuclear_lasers::OF_6A205_EU, none_of(OF_6A005)]);

const OF_6A005: &[Criterion] = &[
    entry(&entry_6a005::A_1),
    entry(&entry_6a005::A_2),
    entry(&entry_6a005::A_3),
    entry(&entry_6a005::A_4),
    entry(&entry_6a005::A_5),
    entry(&entry_6a005::A_6),
    entry(&entry_6a005::A_7),
    entry(&entry_6a005::A_8),
    entry(&entry_6a005::A_9),
    entry(&entry_6a005::A_10),
    entry(&entry_6a005::B_1),
    entry(&entry_6a005::B_2),
    entry(&entry_6a005::B_3),
    entry(&entry_6a005::B_4),
    entry(&entry_6a005::B_5),
    entry(&entry_6a005::B_6),
    entry(&entry_6a005::B_7),
    entry(&entry_6a005::B_8),
    entry(&entry_6a005::B_9),
    entry(&entry_6a005::B_10),
    entry(&entry_6a005::D_1_A),
    entry(&entry_6a005::D_1_B),
    entry(&entry_6a005::D_1_C),
    entry(&entry_6a005::D_2),
    entry(&entry_6a005::D_3),
    entry(&entry_6a005::D_4),
    entry(&entry_6a005::D_5),
    entry(&entry_6a005::D_6),
];
