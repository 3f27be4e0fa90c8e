//! The list, 6.A.2.b: imaging sensors for remote sensing.

use dualuse::Regime::Wassenaar;

use crate::common::category_6::category_6;
use crate::common::imaging_sensors;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    category_6(Wassenaar, "6.A.2.b (monospectral)").samples(imaging_sensors::MONOSPECTRAL),
    category_6(Wassenaar, "6.A.2.b (multispectral)").samples(imaging_sensors::MULTISPECTRAL),
];

crate::tests_of_this_law!();
