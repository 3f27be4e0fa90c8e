//! The United States of America.

use crate::rows::Rows;

mod ccl;
mod country_chart;
mod end_use;
mod usml;

pub const ROWS: &[&[&[Rows]]] = &[ccl::ROWS, &[end_use::ROWS], usml::ROWS];
