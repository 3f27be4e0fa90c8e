//! Sensors and lasers of Annex I and of the Common Military List that are not
//! decided here.

use crate::goods::items::Category;
use crate::rule::criterion::{Criterion, all, entry, none_of};
use crate::rule::omission::Omission;

use crate::laws::common::{left_out, nuclear_lasers};
use crate::laws::eu::annex_i::entry_6a005;
use crate::laws::{count, joined};

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
        "6A108.a",
        Category::Radar,
        "radars for space launch vehicles and sounding rockets",
        left_out::ROCKET_RADAR,
    ),
    &left_out::MUNITIONS_IMAGER.at("ML15.c and d, ML5.b"),
    &left_out::MUNITIONS_SPECTRAL_CAMERA.at("ML15.b, ML5.b"),
    &left_out::MUNITIONS_RADAR.at("ML15.e, ML5.b"),
    &left_out::MUNITIONS_OPTICS_DETECTION.at("ML5.b.2"),
];

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
