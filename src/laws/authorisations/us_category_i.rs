//! United States, rule of 12 January 2021: how applications for unmanned
//! aircraft of MTCR category I are examined. It is note 1 to section 742.5(b)(1),
//! which still stood on 1 September 2026; what serves such aircraft and is
//! controlled for missile technology is under it too, and is not decided here.

use crate::goods::items::Category;
use crate::goods::items::uav::Uav;
use crate::rule::authorisation::{Authorisation, AuthorisationKind};
use crate::rule::criterion::{all, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::value::country::Country;
use crate::value::day::day;
use crate::value::quantity::kilometres_per_hour;

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;

/// The rule.
pub static RULE: Instrument = Instrument {
    name: "86 FR 2252",
    title: "review of applications for unmanned aircraft systems of MTCR category I",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Verbatim,
    source: "15 CFR 742.5(b)(1), note 1, in the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["the rule itself was seen in a note only"],
};

/// The policy.
pub static POLICY: Authorisation = Authorisation {
    country: Country::UNITED_STATES,
    id: "US-86-FR-2252",
    name: "review case by case, without a strong presumption of denial",
    kind: AuthorisationKind::Review,
    category: Category::Uav,
    version: RULE
        .at("15 CFR 742.5(b)(1), note 1")
        .since(day(2021, 1, 12))
        .original(
            "Applications to export and reexport an Unmanned Aerial Vehicle (UAV) that has a range and payload \
             capability equal to or greater than 300 km/500 kg but a maximum true airspeed of less than 800 \
             km/hr […] will not be subject to a policy of denial but will instead be reviewed on a case-by-case \
             basis",
        )
        .reads(all(&[
            point("goods")
                .says("an unmanned aircraft for 500 kg of payload and 300 km of range")
                .all(FOR_500_KG_AND_300_KM),
            point("goods")
                .says("a maximum true airspeed of less than 800 km/h")
                .means(Uav::ATTRIBUTES.airspeed.below(kilometres_per_hour(800.0))),
        ])),
    conditions: &["an application for a licence is still needed"],
};
