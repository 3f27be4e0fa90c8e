//! United States, License Exception STA for unmanned aircraft: section 740.20.
//!
//! Read in the copy of 1 September 2026. Unmanned aircraft that are controlled
//! for MT reasons in 9A012 and 9A120 are in (c)(1)(ii)(A) since the interim final
//! rule of January 2026; those controlled for other reasons are in (c)(1)(i). Only
//! the goods are decided; to whom and where the exception is open is kept in
//! words. 9A610 is left out.

use crate::goods::items::Category;
use crate::rule::authorisation::{Authorisation, AuthorisationKind};
use crate::rule::criterion::{Criterion, all, any, entry, none_of, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::value::country::Country;
use crate::value::day::day;

use crate::laws::common::unmanned_aircraft::FOR_500_KG_AND_300_KM;
use crate::laws::us::ccl::entry_9a012::OF_9A012_A;
use crate::laws::us::ccl::entry_9a120;

/// The section.
pub static SECTION: Instrument = Instrument {
    name: "15 CFR 740.20",
    title: "License Exception Strategic Trade Authorization (STA)",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Verbatim,
    source: "the eCFR of 1 September 2026",
    checked: "September 2026",
    documents: &[],
    doubts: &["only paragraphs (b) and (c) were seen, and not whole"],
};

const UNMANNED_AIRCRAFT: &[Criterion] = &[all(OF_9A012_A), entry(&entry_9a120::ENTRY)];

/// The exception, as far as the goods limit it.
pub static EXCEPTION: Authorisation = Authorisation {
    country: Country::UNITED_STATES,
    id: "US-STA-9A012",
    name: "License Exception STA",
    kind: AuthorisationKind::Exception,
    category: Category::Uav,
    version: SECTION
        .at("paragraphs (b)(2), (c)(1)(i), (c)(1)(ii)(A) and (c)(2)")
        .since(day(2026, 1, 20))
        .original(
            "Unmanned aerial vehicles (UAVs) and unmanned “airships” controlled for missile technology (MT) \
             reasons in ECCNs 9A012, 9A120, and 9A610 are authorized for destinations in Country Group A:5 […], \
             provided that the UAV or unmanned “airship” cannot deliver a payload of at least 500 kg to a range \
             of at least 300 km",
        )
        .doubts(&[
            "whether its first day is 20 or 21 January 2026 was not settled; 20 January is taken",
            "read as of 1 September 2026; how it stood before was not seen",
        ])
        .reads(all(&[
            point("goods").says("an unmanned aircraft of 9A012.a or of 9A120").means(any(UNMANNED_AIRCRAFT)),
            point("goods").says("not one that takes 500 kg of payload or more to 300 km or more").means(
                none_of(&[all(FOR_500_KG_AND_300_KM)]),
            ),
        ])),
    conditions: &[
        "to destinations in Country Group A:5; in A:6 where NS is the only reason",
        "in the United Arab Emirates only to approved entities (section 740.2(a)(26))",
        "not in place of a licence that part 744 or part 746 asks for",
        "every reason for control must be addressed by a paragraph of the section",
        "the other conditions of section 740.20, which were not seen whole",
    ],
};
