//! 7A005 of the Commerce Control List: satellite navigation receivers. The
//! text is that of [`list_7a5`](crate::laws::wassenaar::list::entry_7a5). Point a,
//! governmental decryption, is subject to the ITAR and not controlled here.
//!
//! Missile technology is a reason for what meets the parameters of 7A105.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a5::B;
use crate::rule::control::{Control, Passage, Reason};
use crate::rule::criterion::any;
use crate::rule::regime::Regime;

use crate::laws::us::ccl::entry_7a105;
use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::{AT1, NS1};

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(REASONS)
}

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(entry_7a105::ENTRIES) }, AT1];

/// Adaptive antenna systems.
pub static ENTRY_B: Control = Control {
    regime: Regime::Us,
    id: "7A005.b",
    category: Category::NavigationReceiver,
    heading: B.heading,
    versions: &[B.at(passage("7A005.b"))],
}
.checked();
