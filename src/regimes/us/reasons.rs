//! Reasons for control that stand for a whole entry.

use crate::control::Reason;
use crate::criterion::all;

/// A reason that stands for every item of an entry.
pub(super) const fn always(code: &'static str) -> Reason {
    Reason { code, applies: all(&[]) }
}

/// National security, column 1.
pub(super) const NS1: Reason = always("NS1");
/// National security, column 2.
pub(super) const NS2: Reason = always("NS2");
/// Missile technology, column 1.
pub(super) const MT1: Reason = always("MT1");
/// Regional stability, column 1.
pub(super) const RS1: Reason = always("RS1");
/// Anti-terrorism, column 1.
pub(super) const AT1: Reason = always("AT1");
/// Surreptitious listening, for every destination.
pub(super) const SL: Reason = always("SL");
