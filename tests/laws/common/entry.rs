//! An entry of a western list. No first day was seen: each answers from the
//! first day on which its text, or the parallel text, was seen.

use dualuse::Regime::{Eu, Mtcr, Us, Wassenaar};
use dualuse::Standing::{self, InForce};

use crate::rows::Rows;

const NOW: &[&str] = &["2026-09-01"];

/// The first day of Regulation (EU) 2021/821.
const SINCE_2021: &[(&str, Standing)] = &[("2021-09-09", InForce), ("2026-09-01", InForce)];

/// The day of the edition of the Common Military List.
const SINCE_2020: &[(&str, Standing)] = &[("2020-02-17", InForce), ("2026-09-01", InForce)];

pub const fn eu(entry: &'static str) -> Rows {
    Rows::of(Eu, entry).maybe_on(&["2021-09-08"]).days(SINCE_2021).on(NOW)
}

pub const fn us(entry: &'static str) -> Rows {
    Rows::of(Us, entry).maybe_on(&["2021-09-08"]).days(SINCE_2021).on(NOW)
}

pub const fn wassenaar(entry: &'static str) -> Rows {
    Rows::of(Wassenaar, entry).maybe_on(&["2021-09-08"]).days(SINCE_2021).on(NOW)
}

/// An item of the MTCR that was read in the parallel texts of 2021.
pub const fn mtcr(entry: &'static str) -> Rows {
    Rows::of(Mtcr, entry).maybe_on(&["2021-09-08"]).days(SINCE_2021).on(NOW)
}

pub const fn eu_military(entry: &'static str) -> Rows {
    Rows::of(Eu, entry).maybe_on(&["2020-02-16"]).days(SINCE_2020).on(NOW)
}

pub const fn wassenaar_munitions(entry: &'static str) -> Rows {
    Rows::of(Wassenaar, entry).maybe_on(&["2020-02-16"]).days(SINCE_2020).on(NOW)
}
