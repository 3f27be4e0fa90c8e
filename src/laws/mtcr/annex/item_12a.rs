//! Item 12.A of the Annex: telemetry and telecontrol.
//!
//! Seen only as the item that 5A101 of the EU and of the United States repeats,
//! which differ at exactly 300 km: the range of 19.A.2, 300 km or more, is
//! asked. Its number within 12.A was not seen. Rockets are left out, and
//! tracking systems stand among what is left open.

use crate::goods::items::Category;
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::rule::instrument::TextQuality;
use crate::value::day::day;

use crate::laws::common::navigation_left_out::FOR_300_KM;
use crate::laws::common::radio;
use crate::laws::mtcr::annex::{ANNEX, PARALLEL_DAY};

pub const ENTRIES: &[&Control] = &[&TELEMETRY];

pub static TELEMETRY: Control = ANNEX
    .since_at_least(day(2021, 9, 9), PARALLEL_DAY)
    .read(TextQuality::Reconstructed)
    .doubts(&[
        "the number of the item is partly from memory",
        "the text was not seen; read in the parallel entries 5A101 of the EU and of the United States",
    ])
    .entry(
        "12.A (telemetry)",
        Category::Radio,
        "telemetry and telecontrol equipment for unmanned aircraft of great range",
    )
    .at("12.A")
    .reads(all(&[
        radio::TELEMETRY,
        point("12.A")
            .says("designed or modified for unmanned aircraft with a range of 300 km or more")
            .means(FOR_300_KM),
        radio::NO_OTHER_TELEMETRY,
    ]));
