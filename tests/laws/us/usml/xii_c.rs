//! Category XII(c)(6)(viii)(A) of the United States Munitions List: gimbaled
//! infrared systems.

use dualuse::Truth::No;

use super::law;
use crate::common::cameras::CAMERA;
use crate::rows::{Rows, at_least, below, change};

pub const ROWS: &[Rows] = &[law("XII(c)(6)(viii)(A)")
    .item(&[
        CAMERA,
        "detector = 'other'",
        "array = 'none'",
        "stabilization = '20 µrad'",
        "ball_diameter = '20 in'",
    ])
    .changes(&[
        below("stabilization", &["29.999 µrad", "30 µrad", "30.001 µrad"]),
        change("stabilization", &[("none", No)]),
        at_least("ball_diameter", &["14.9990 in", "15 in", "15.0010 in"]),
        change("ball_diameter", &[("none", No)]),
    ])];

crate::tests_of_this_law!();
