//! 3A001.e.1.b: rechargeable cells.

use dualuse::Truth::{No, Unknown};

use crate::rows::{Rows, TEXT, above, change, holds};

pub const CELL: &str = "
category = 'battery'
is_cell = true
";

pub const SECONDARY: Rows = TEXT.item(&[CELL, "specific_energy = '450 Wh/kg'"]).changes(&[
    above("specific_energy", &["349.9990 Wh/kg", "350 Wh/kg", "350.0010 Wh/kg"]),
    // A battery is not one, even of a single cell.
    holds("is_cell"),
    change("is_cell", &[("unknown", Unknown), ("no", No)]),
]);
