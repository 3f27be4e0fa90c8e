//! The United States of America.

use crate::rows::Rows;

mod ccl;
mod usml;

pub const ROWS: &[&[&[Rows]]] = &[ccl::ROWS, usml::ROWS];
