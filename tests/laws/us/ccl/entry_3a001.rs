//! The Commerce Control List, 3A001.e.1.b and 3A991.j.2: rechargeable cells.

use dualuse::Regime::Us;
use dualuse::Truth::No;

use crate::common::cells;
use crate::common::first_days::seen_since_2021;
use crate::rows::{Rows, at_most, change, holds};

pub const ROWS: &[Rows] = &[
    seen_since_2021(Us, "3A001.e.1.b").reads(cells::SECONDARY),
    seen_since_2021(Us, "3A991.j.2").item(&[cells::CELL, "specific_energy = '250 Wh/kg'"]).changes(&[
        at_most("specific_energy", &["349.9990 Wh/kg", "350 Wh/kg", "350.0010 Wh/kg"]),
        holds("is_cell"),
        // What 3A001 controls, 3A991 does not.
        change("specific_energy", &[("450 Wh/kg", No)]),
    ]),
];

crate::tests_of_this_law!();
