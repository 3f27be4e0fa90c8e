//! 9A001 of the EU and 9.A.1 of Wassenaar: gas turbines of certain technologies
//! or for supersonic cruise.

use dualuse::Truth::{No, Yes};

use super::nothing::ENGINE;
use crate::rows::{Rows, TEXT, change, fails, holds, one_of};

const KINDS: &[&str] =
    &["piston", "rotary", "turbojet", "turbofan", "turboprop", "turboshaft", "ramjet", "electric"];

const GAS_TURBINES: &[&str] = &["turbojet", "turbofan", "turboprop", "turboshaft"];

pub const A: Rows = TEXT.item(&[ENGINE, "kind = 'turbofan'", "turbine_technology = true"]).changes(&[
    one_of("kind", GAS_TURBINES, KINDS),
    holds("turbine_technology"),
    // Note 1 asks for both.
    fails("civil_certified").given(&[("for_certified_manned_aircraft", "yes")]),
    fails("for_certified_manned_aircraft").given(&[("civil_certified", "yes")]),
    change("civil_certified", &[("yes", Yes), ("no", Yes)]),
    fails("auxiliary_power_unit"),
]);

pub const B: Rows = TEXT.item(&[ENGINE, "kind = 'turbojet'", "supersonic_cruise = true"]).changes(&[
    one_of("kind", GAS_TURBINES, KINDS),
    holds("supersonic_cruise"),
    // The notes are about a alone.
    change("civil_certified", &[("yes", Yes), ("no", Yes)])
        .given(&[("for_certified_manned_aircraft", "yes")]),
    change("supersonic_cruise", &[("no", No)]).given(&[("turbine_technology", "yes")]),
]);
