//! The Commerce Control List, 6A002.b: imaging sensors for remote sensing.

use dualuse::Regime::Us;

use crate::common::category_6::category_6;
use crate::common::imaging_sensors;
use crate::rows::Rows;

pub const ROWS: &[Rows] = &[
    category_6(Us, "6A002.b (monospectral)").samples(imaging_sensors::MONOSPECTRAL),
    category_6(Us, "6A002.b (multispectral)").samples(imaging_sensors::MULTISPECTRAL),
];

crate::tests_of_this_law!();
