//! The United States Munitions List.

use crate::rows::Rows;

mod viii;
mod xi;
mod xi_radar;
mod xii;
mod xii_c;
mod xii_d;
mod xii_e;

pub const ROWS: &[&[Rows]] =
    &[viii::ROWS, xi::ROWS, xi_radar::ROWS, xii::ROWS, xii_c::ROWS, xii_d::ROWS, xii_e::ROWS];

/// Its paragraphs were seen in a copy of 1 September 2026.
const fn law(entry: &'static str) -> Rows {
    use dualuse::Standing::InForce;
    Rows::of(dualuse::Regime::Us, entry)
        .maybe_on(&["2026-08-31"])
        .days(&[("2026-09-01", InForce), ("2026-11-24", InForce)])
        .on(&["2026-11-24"])
}
