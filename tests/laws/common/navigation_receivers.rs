//! Receivers of satellite navigation: 7.A.5 of Wassenaar, 7A005 of the EU and,
//! without point a, of the United States.

use super::nothing::RECEIVER;
use crate::rows::{Rows, TEXT, holds};

pub const A: Rows =
    TEXT.item(&[RECEIVER, "government_decryption = true"]).changes(&[holds("government_decryption")]);

pub const B: Rows = TEXT.item(&[RECEIVER, "adaptive_antenna = true"]).changes(&[holds("adaptive_antenna")]);
