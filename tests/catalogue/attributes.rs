//! Every attribute is there for a law.

use std::collections::BTreeSet;

use dualuse::analysis::limits;
use dualuse::{Category, Regime};
use strum::IntoEnumIterator;

use crate::{limits_of_all, versions};

/// Attributes that no regime reads, each with the reason why it is there.
const NOT_READ: &[(Category, &[&str], &str)] = &[
    (Category::Uav, &["airspeed"], "for United States licensing policy, which is not decided"),
    (Category::InfraredImager, &["cooled"], "the lists of category 6 ask for the detector instead"),
    (
        Category::InfraredImager,
        &["columns", "rows", "horizontal_field_of_view", "vertical_field_of_view", "focal_length"],
        "what sheets give in place of the instantaneous field of view that the laws ask for",
    ),
    (
        Category::SpectralCamera,
        &["bands", "pixel_pitch", "horizontal_field_of_view", "vertical_field_of_view", "focal_length"],
        "what sheets give in place of the instantaneous field of view that the laws ask for",
    ),
    (Category::Uav, &["energy_source"], "it says whether the range follows from endurance and speed"),
    (Category::Uav, &["limit_can_be_lifted"], "it says which of two values counts, and decides nothing"),
    (Category::InfraredImager, &["limit_can_be_lifted"], "it says which of two values counts"),
    (Category::Radio, &["limit_can_be_lifted"], "it says which of two values counts"),
    (
        Category::InertialUnit,
        &["gyro_bias_stability", "accelerometer_bias_stability"],
        "in-run figures as sheets publish them: they narrow the laws' own figures, and decide nothing",
    ),
    (
        Category::InertialUnit,
        &[
            "automatic_pilot_of_uav",
            "gyro_stabilized_platform",
            "celestial_or_satellite_navigation",
            "navigation_processor",
            "usable_in_missiles",
            "in_civil_aircraft",
        ],
        "they tell whether 7A or 7B of the Chinese list specifies it: ties derive that, and the law reads it",
    ),
];

#[test]
fn every_attribute_is_read() {
    let reasons = versions().flat_map(|(_, version)| version.reasons);
    let of_reasons = reasons.flat_map(|reason| limits(&reason.applies));
    let left_out = Regime::ALL.into_iter().flat_map(Regime::omissions);
    let left_out = left_out.flat_map(|point| limits(&point.may_apply));
    let licences: Vec<_> = Regime::ALL.into_iter().map(Regime::licence_law).collect();
    let of_licences = licences.iter().flat_map(|law| law.controls()).flat_map(|rule| rule.versions());
    let of_licences = of_licences.flat_map(|version| limits(&version.criterion));
    let read: BTreeSet<_> = limits_of_all()
        .map(|(_, limit)| limit)
        .chain(of_reasons)
        .chain(left_out)
        .chain(of_licences)
        .map(|limit| (limit.attribute().category, limit.attribute().name))
        .collect();
    let excused: BTreeSet<_> = NOT_READ
        .iter()
        .flat_map(|(category, names, reason)| {
            assert!(!reason.is_empty());
            names.iter().map(|name| (*category, *name))
        })
        .collect();
    for category in Category::iter() {
        for attribute in category.attributes() {
            let key = (category, attribute.name);
            assert!(read.contains(&key) || excused.contains(&key), "{attribute:?} is read by no regime");
        }
    }
    for key in &excused {
        let exists = key.0.attributes().iter().any(|attribute| attribute.name == key.1);
        assert!(exists, "{key:?} is excused and does not exist");
        assert!(!read.contains(key), "{key:?} is read now: take it from the list of excuses");
    }
}
