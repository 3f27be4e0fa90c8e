//! Item 9.A.1: aero gas turbine engines of certain technologies, or for
//! supersonic cruise. The text stands in
//! [`common::gas_turbines`](crate::laws::common::gas_turbines).

use crate::rule::control::Control;

use crate::laws::common::{Parted, gas_turbines};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&A, &B];

type GasTurbines = gas_turbines::GasTurbines<Parted>;

pub static A: Control = LIST.prints("9.A.1.a", GasTurbines::A);
pub static B: Control = LIST.prints("9.A.1.b", GasTurbines::B);
