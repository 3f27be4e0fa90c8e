//! The Commerce Control List, 3A611.a: military electronics.

use crate::law::{Law, check, holds};
use crate::shared::entry::us;
use crate::shared::nothing::{COUNTER_UAS, RADIO};

pub const LAWS: &[Law] = &[
    us("3A611.a").item(&[COUNTER_UAS, "military_use = true"]).changes(&[holds("military_use")]),
    us("3A611.a (radio)").item(&[RADIO, "military_use = true"]).changes(&[holds("military_use")]),
];

#[test]
fn rows_hold() {
    check(LAWS);
}
