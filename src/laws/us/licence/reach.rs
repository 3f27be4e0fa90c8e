//! Which exports the Export Administration Regulations govern.

use crate::goods::items::export::{Export, ExportAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{all, any, disputed, point, reading};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::country::Country;
use crate::value::day::day;

const EXPORT: ExportAttributes = Export::ATTRIBUTES;

static PART_734: Instrument = Instrument {
    name: "15 CFR part 734",
    title: "Scope of the Export Administration Regulations",
    issuer: "Bureau of Industry and Security, Department of Commerce",
    quality: TextQuality::Paraphrase,
    source: "section 734.4 in the eCFR of 1 September 2026; section 734.3 was not seen",
    checked: "September 2026",
    documents: &[],
    doubts: &["section 734.3, items subject to the EAR, was not seen"],
};

/// Items in or from the United States, or of US origin; what is made abroad may have US content.
pub static REACH: Control = List::of(Regime::Us, &PART_734)
    .rule("734", "which exports the EAR govern")
    .at("")
    .since_at_least(day(2025, 9, 30), "when it was first so was not looked up")
    .reads(any(&[
        point("US").says("from the United States").means(EXPORT.departure.is_country(Country::UNITED_STATES)),
        point("US origin").says("of US origin, wherever it is").means(EXPORT.us_origin.is_yes()),
        point("734.4").says("made abroad with US content").means(disputed(
            "US-content",
            "whether what is made abroad has US content above the de minimis levels of section 734.4, or is the \
             direct product of US technology, is not told",
            &[
                reading("subject to the EAR").says("it has").means(all(&[])),
                reading("not subject to the EAR").says("it has not").means(any(&[])),
            ],
        )),
    ]));
