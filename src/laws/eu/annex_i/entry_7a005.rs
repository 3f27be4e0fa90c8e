//! Annex I, entry 7A005: satellite navigation receivers.
//! The text, and what is left out of it, stand in
//! [`common::navigation_receivers`](crate::laws::common::navigation_receivers).

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};

use crate::laws::common::navigation_receivers;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&A, &B];

/// The entries of 7A005: whatever receiver any of them takes is *specified in 7A005*.
pub const OF_7A005: &[Criterion] = &[entry(&A), entry(&B)];

pub static A: Control = ANNEX_I.prints("7A005.a", navigation_receivers::A.doubts(&["one question with 7A105.b.2, airborne receivers that decrypt secured signals or data: what decrypts no \
               ranging code is told here, not there"]));
pub static B: Control = ANNEX_I.prints("7A005.b", navigation_receivers::B);
