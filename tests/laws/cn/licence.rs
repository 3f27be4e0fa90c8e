//! What China demands of exports, and which it governs, in words; tried in
//! `tests/cases/licences_cn.rs` and `licences_reach.rs`.

use crate::cn::law;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    law("CN reach"),
    law("CN licence"),
    law("CN registration"),
    law("US-34 (no facilitation)"),
    law("US-34 (no facilitation, goods beside drones)"),
];

#[test]
fn it_reads_as_it_did() {
    crate::prose::check(file!(), ROWS);
}
