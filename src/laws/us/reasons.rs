//! Reasons for control that stand for a whole entry.

use crate::rule::control::Reason;
use crate::rule::criterion::all;

/// A reason that stands for every item of an entry.
pub(in crate::laws) const fn always(code: &'static str) -> Reason {
    Reason { code, applies: all(&[]) }
}

/// National security, column 1.
pub(in crate::laws) const NS1: Reason = always("NS1");
/// National security, column 2.
pub(in crate::laws) const NS2: Reason = always("NS2");
/// Missile technology, column 1.
pub(in crate::laws) const MT1: Reason = always("MT1");
/// Regional stability, column 1.
pub(in crate::laws) const RS1: Reason = always("RS1");
/// Anti-terrorism, column 1.
pub(in crate::laws) const AT1: Reason = always("AT1");
/// Surreptitious listening, for every destination.
pub(in crate::laws) const SL: Reason = always("SL");
