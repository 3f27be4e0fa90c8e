//! State Council Order 792, the regulations on the export control of dual-use
//! items, in force since 1 December 2024: what an application for a licence
//! contains, who decides, and in how many working days.
//!
//! Read verbatim, articles 1 to 28. Article 14(2) asks for a licence for listed
//! and temporarily controlled goods; article 15 knows single licences (one end
//! user, one export, at most one year) and general ones (at most three years).

use crate::rule::instrument::{Application, Citation, Instrument, TextQuality};
use crate::value::day::day;

pub static ORDER_792: Instrument = Instrument {
    name: "State Council Order 792",
    title: "中华人民共和国两用物项出口管制条例",
    issuer: "State Council",
    quality: TextQuality::Verbatim,
    source: "exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/gzjgfxwj/202410/1057.html; articles 1 to 28 in a \
             copy of the official page",
    checked: "November 2026",
    documents: DOCUMENTS,
    doubts: &[],
};

const DOCUMENTS: &[&str] = &[
    "proof of identity of the applicant's legal representative, main managers and handler",
    "a copy of the contract or agreement, or other proof",
    "a technical description or test report",
    "proof of the end user and the end use",
    "other documents that the Ministry of Commerce asks for",
];

/// An application for a dual-use item since 1 December 2024.
pub static APPLICATION: Application = application(&[]);

/// An application for the goods of a text that says what is to be stated of near misses.
pub const fn application(near_misses: &'static [&'static str]) -> Application {
    Application {
        by: Citation { instrument: &ORDER_792, place: "articles 16 and 17" },
        since: day(2024, 12, 1),
        documents: DOCUMENTS,
        decided_by: Some("Ministry of Commerce"),
        working_days: Some(45),
        near_misses,
    }
}
