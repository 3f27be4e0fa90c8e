//! 7A005 of the Commerce Control List: satellite navigation receivers.
//! The text, and what is left out of it, stand in
//! [`common::navigation_receivers`](crate::laws::common::navigation_receivers).
//! Point a, governmental decryption, is subject to the ITAR and not controlled here.
//!
//! Missile technology is a reason for what meets the parameters of 7A105.

use crate::rule::control::{Control, Reason};
use crate::rule::criterion::any;
use crate::rule::list::List;

use crate::laws::common::navigation_receivers;
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_7a105;
use crate::laws::us::reasons::{AT1, NS1};

pub const ENTRIES: &[&Control] = &[&B];

const RECEIVERS: List = CCL.reasons(REASONS);

const REASONS: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(entry_7a105::OF_7A105) }, AT1];

pub static B: Control = RECEIVERS.prints("7A005.b", navigation_receivers::B);
