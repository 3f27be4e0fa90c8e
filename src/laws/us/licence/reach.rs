//! Which exports the Export Administration Regulations govern: goods that leave
//! the United States, goods of US origin wherever they are, and goods made
//! abroad with US content above the de minimis level or as a direct product of
//! US technology.
//!
//! Section 734.4 (de minimis) was read in part: 25 % of controlled US content,
//! 10 % to countries of groups E:1 and E:2, no level for some goods. Section
//! 734.3, on what is subject to the regulations, and 734.9, on direct products,
//! were not: whoever exports answers for `us_content`.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::laws::us::ccl::FIRST_DAY;
use crate::rule::control::Control;
use crate::rule::criterion::{any, chapeau, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::country::Country;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

static PART_734: Instrument = Instrument {
    name: "15 CFR part 734",
    title: "Scope of the Export Administration Regulations",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Partial,
    source: "section 734.4 in the eCFR of 1 September 2026",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "section 734.4 was read in part; what is subject to the EAR beside (section 734.3) was not seen",
    ],
};

pub static REACH: Control = List::of(Regime::Us, &PART_734)
    .since_at_least(FIRST_DAY, "read as of 1 September 2026; how it stood before was not seen")
    .rule(
        "US reach",
        "goods from the United States, of US origin, or with US content above the de minimis level",
    )
    .at("section 734.4 and others")
    .reads(any(&[
        chapeau("from the United States").means(EXPORT.departure.is_country(Country::UNITED_STATES)),
        chapeau("of US origin, wherever they are")
            .any(&[EXPORT.us_origin.is_yes(), EXPORT.origin.is_country(Country::UNITED_STATES)]),
        point("734.4")
            .says("made abroad, with US content above the de minimis level, or a direct product")
            .means(EXPORT.us_content.is_yes()),
    ]));
