//! United States, License Exception STA for 9A012: only which aircraft it is
//! closed to.
//!
//! Section 740.20, which says to whom and where the exception is open, was not
//! read. An item "within the terms" is one that 9A012 does not exclude, no more.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::authorisation::{Authorisation, AuthorisationKind};
use crate::rule::criterion::{all, none_of, point};
use crate::rule::instrument::TextQuality;
use crate::value::country::Country;
use crate::value::day::day;
use crate::value::quantity::{kilograms, kilometres};

use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_9a012::OF_9A012_A;

const UAV: UavAttributes = Uav::ATTRIBUTES;

/// The exception, as far as 9A012 limits it.
pub static EXCEPTION: Authorisation = Authorisation {
    country: Country::UNITED_STATES,
    id: "US-STA-9A012",
    name: "License Exception STA",
    kind: AuthorisationKind::Exception,
    category: Category::Uav,
    version: CCL
        .at("9A012, special conditions for STA (as of FR Doc. 2026-16628)")
        .since(day(2026, 8, 13))
        .read(TextQuality::Paraphrase)
        .doubts(&["section 740.20, which says to whom and where the exception is open, was not read"])
        .reads(all(&[
            point("goods").says("an unmanned aircraft of 9A012.a").all(OF_9A012_A),
            point("goods").says("not one that takes 500 kg of payload or more to 300 km or more").means(
                none_of(&[all(&[
                    UAV.payload_mass.at_least(kilograms(500.0)),
                    UAV.range.at_least(kilometres(300.0)),
                ])]),
            ),
        ])),
    conditions: &[
        "the conditions of section 740.20, which was not read",
        "since 20 January 2026 it is open to country group A:5 for some aircraft that are controlled for MT \
         reasons",
    ],
};
