//! The Commerce Control List, 3A611.a: military electronics.

use crate::common::entry::us;
use crate::common::nothing::{COUNTER_UAS, RADIO};
use crate::rows::{Rows, holds};

pub const ROWS: &[Rows] = &[
    us("3A611.a").item(&[COUNTER_UAS, "military_use = true"]).changes(&[holds("military_use")]),
    us("3A611.a (radio)").item(&[RADIO, "military_use = true"]).changes(&[holds("military_use")]),
];

crate::tests_of_this_law!();
