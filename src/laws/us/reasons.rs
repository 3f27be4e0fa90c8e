//! Reasons for control that stand for a whole entry.

use crate::rule::control::Reason;
use crate::rule::criterion::all;

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
