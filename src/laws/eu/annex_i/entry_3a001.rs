//! Annex I, entry 3A001.e.1.b: rechargeable cells.
//!
//! Read in the text of 2021 and 2022, as Norwegian List II repeats it; the
//! Commerce Control List of 2026 prints it alike. Left out: the other points of
//! 3A001, on parts and devices that are in no category here.

use crate::rule::control::Control;

use crate::laws::common::cells;
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&E_1_B];

pub static E_1_B: Control = ANNEX_I.prints("3A001.e.1.b", cells::SECONDARY);
