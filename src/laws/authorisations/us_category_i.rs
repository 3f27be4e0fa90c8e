//! United States, rule of 12 January 2021: how applications for unmanned
//! aircraft of MTCR category I are examined.

use crate::goods::items::Category;
use crate::goods::items::uav::Uav;
use crate::rule::authorisation::{Authorisation, AuthorisationKind};
use crate::rule::criterion::{Criterion, all, entry, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::value::country::Country;
use crate::value::day::day;
use crate::value::quantity::kilometres_per_hour;

use crate::laws::mtcr::annex::item_1a::ENTRY_1_A_2;

/// The rule.
pub static RULE: Instrument = Instrument {
    name: "86 FR 2252",
    title: "review of applications for unmanned aircraft systems of MTCR category I",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Paraphrase,
    source: "a note on the rule",
    checked: "September 2026",
    documents: &[],
    doubts: &["only a note was seen"],
};

const CATEGORY_I: &[Criterion] = &[entry(&ENTRY_1_A_2)];

/// The policy.
pub static POLICY: Authorisation = Authorisation {
    country: Country::UNITED_STATES,
    id: "US-86-FR-2252",
    name: "review case by case, without a strong presumption of denial",
    kind: AuthorisationKind::Review,
    category: Category::Uav,
    version: RULE
        .at("")
        .since(day(2021, 1, 12))
        .doubts(&["only a note was seen; whether a later rule changed it was not"])
        .reads(all(&[
            point("goods").says("an unmanned aircraft system of MTCR category I").all(CATEGORY_I),
            point("goods")
                .says("a maximum true airspeed of less than 800 km/h")
                .means(Uav::ATTRIBUTES.airspeed.below(kilometres_per_hour(800.0))),
        ])),
    conditions: &["an application for a licence is still needed"],
};
