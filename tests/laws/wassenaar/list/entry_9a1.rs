//! 9.A.1: gas turbines of certain technologies or for supersonic cruise.

use crate::common::entry::wassenaar;
use crate::common::gas_turbines::{A, B};
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[wassenaar("9.A.1.a").reads(A), wassenaar("9.A.1.b").reads(B)];

crate::tests_of_this_law!();
