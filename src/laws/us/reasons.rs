//! Reasons for control that stand for a whole entry, and what the codes mean:
//! to which destinations a licence is needed, as 15 CFR 742 says on 1 September
//! 2026. Sections 742.2 (CB) and 746.1(b) (UN) were not seen.

use crate::rule::control::Reason;
use crate::rule::criterion::all;
use crate::rule::review::ReasonWords;

/// What each code means.
pub const WORDS: &[ReasonWords] = &[
    words("NS1", "15 CFR 742.4(a)(1)", "to all destinations except Australia, Canada, or the United Kingdom"),
    words("NS2", "15 CFR 742.4(a)(2)", "to all destinations except those specified in Country Group A:1"),
    words(
        "MT1",
        "15 CFR 742.5(a)(1)",
        "to all destinations, except Australia, Canada, or the United Kingdom",
    ),
    words("NP1", "15 CFR 742.3(a)(1)", "to all destinations, except those in Country Group A:4"),
    words("NP2", "15 CFR 742.3(a)(2)", "to countries of Country Group D:2, China and Macau"),
    words(
        "RS1",
        "15 CFR 742.6(a)(1)",
        "to all destinations, except Australia, Canada, or the United Kingdom",
    ),
    words(
        "RS2",
        "15 CFR 742.6(a)(4)",
        "to any destination except those in Country Group A:1 and India; for 6A003.b.4.b to India too",
    ),
    words("SL", "15 CFR 742.13", "to all destinations"),
    words("AT1", "15 CFR part 738, supplement 1", "see the Commerce Country Chart"),
    words("CB2", "15 CFR part 738, supplement 1", "see the Commerce Country Chart"),
    words("UN", "15 CFR 746.1(b)", "see section 746.1(b), which was not read"),
];

const fn words(code: &'static str, place: &'static str, says: &'static str) -> ReasonWords {
    ReasonWords { code, place, says }
}

/// National security, column 1.
pub const NS1: Reason = always("NS1");
/// National security, column 2.
pub const NS2: Reason = always("NS2");
/// Missile technology, column 1.
pub const MT1: Reason = always("MT1");
/// Regional stability, column 1.
pub const RS1: Reason = always("RS1");
/// Chemical and biological weapons, column 2.
pub const CB2: Reason = always("CB2");
/// Anti-terrorism, column 1.
pub const AT1: Reason = always("AT1");
/// United Nations embargoes.
pub const UN: Reason = always("UN");
/// Surreptitious listening, for every destination.
pub const SL: Reason = always("SL");

const fn always(code: &'static str) -> Reason {
    Reason { code, applies: all(&[]) }
}
