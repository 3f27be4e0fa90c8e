//! Regulation (EU) 2021/821, Annex IV: items whose transfer within the Union
//! needs an authorisation too (article 11(1)), and that no general
//! authorisation covers.
//!
//! Read in the consolidation of 21 September 2026. Of its entries only 7A117 is
//! one of this library; 6A203, limited to streak and framing cameras with
//! rotating mirrors, 1C001, 1C101, 6B008, 6B108, 9A119 and those on rockets are
//! about other goods.

use crate::laws::eu::annex_i::entry_7a116;
use crate::rule::control::Control;

pub const ANNEX_IV: &[&Control] = &[&entry_7a116::ENTRY_7A117];
