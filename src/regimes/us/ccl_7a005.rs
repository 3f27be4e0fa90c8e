//! 7A005 of the Commerce Control List: satellite navigation receivers. The
//! text is that of [`list_7a5`](crate::regimes::wassenaar::list_7a5). Point a,
//! governmental decryption, is subject to the ITAR and not controlled here.
//!
//! Missile technology is a reason for what meets the parameters of 7A105.

use crate::control::{Control, Passage, Reason};
use crate::criterion::any;
use crate::items::Category;
use crate::regimes::Regime;
use crate::regimes::wassenaar::list_7a5::B;

use super::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use super::ccl_7a105;
use super::reasons::{AT1, NS1};

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(REASONS)
}

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(ccl_7a105::ENTRIES) }, AT1];

/// Adaptive antenna systems.
pub static ENTRY_B: Control = Control {
    regime: Regime::Us,
    id: "7A005.b",
    category: Category::NavigationReceiver,
    heading: B.heading,
    versions: &[B.at(passage("7A005.b"))],
}
.checked();
