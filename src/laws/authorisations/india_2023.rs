//! India, DGFT Public Notice 19/2023: general authorisation for the export of
//! drones (GAED).
//!
//! Read in a note only. The control list to which it belongs, SCOMET, is not
//! encoded: which of its entries the drone must and must not be in is kept in
//! words. The note says "3 years", and nothing of what they are counted from;
//! they are counted from the day of the notice here.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::authorisation::{Authorisation, AuthorisationKind};
use crate::rule::criterion::{all, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::value::country::Country;
use crate::value::day::day;
use crate::value::quantity::{kilograms, kilometres};

const UAV: UavAttributes = Uav::ATTRIBUTES;

/// The notice.
pub static NOTICE: Instrument = Instrument {
    name: "DGFT Public Notice 19/2023",
    title: "general authorisation for the export of drones (GAED)",
    issuer: "Directorate General of Foreign Trade, India",
    quality: TextQuality::Paraphrase,
    source: "a note on the notice",
    checked: "September 2026",
    documents: &[],
    doubts: &["only a note was seen"],
};

/// The authorisation.
pub static GAED: Authorisation = Authorisation {
    country: Country::INDIA,
    id: "IN-GAED-2023",
    name: "General Authorisation for Export of Drones",
    kind: AuthorisationKind::General,
    category: Category::Uav,
    version: NOTICE
        .at("")
        .since(day(2023, 6, 23))
        .until_inferred(day(2026, 6, 23), "the end of its 3 years, counted from 23 June 2023")
        .doubts(&[
            "only a note was seen",
            "whether the 3 years are the life of the notice or of each exporter's authorisation was not seen",
        ])
        .reads(all(&[
            point("range").says("a range of 25 km or less").means(UAV.range.at_most(kilometres(25.0))),
            point("payload")
                .says("a payload of 25 kg or less")
                .means(UAV.payload_mass.at_most(kilograms(25.0))),
        ])),
    conditions: &[
        "the drone is in SCOMET 5B(a)(ii), and not in 5B(a)(i), 5B(b), 6A010 or 8A912",
        "civil end use only",
        "no software and no technology",
    ],
};
