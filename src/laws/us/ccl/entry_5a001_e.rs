//! 5A001 of the Commerce Control List, points e to h: direction finding, interception, jamming. The text is that of
//! [`list_5a1_e`](crate::laws::wassenaar::list::entry_5a1_e), where its numbers stand and what is left out is said.

use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, entry};

use crate::laws::common::{Joined, interception};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS1, NS2, SL};

pub const ENTRIES: &[&Control] = &[&E, &F_1, &F_2, &F_3, &F_4, &G, &H_1, &H_2];

type Interception = interception::Interception<Joined>;

/// The entries of 5A001 about this category of goods.
pub const OF_5A001: &[Criterion] =
    &[entry(&E), entry(&F_1), entry(&F_2), entry(&F_3), entry(&F_4), entry(&G), entry(&H_1), entry(&H_2)];

pub static E: Control = CCL.reasons(&[NS1, AT1]).prints("5A001.e", Interception::E);
pub static F_1: Control = CCL.reasons(&[NS2, SL, AT1]).prints("5A001.f.1", Interception::F_1);
pub static F_2: Control = CCL.reasons(&[NS2, AT1]).prints("5A001.f.2", Interception::F_2);
pub static F_3: Control = CCL.reasons(&[NS1, AT1]).prints("5A001.f.3", Interception::F_3);
pub static F_4: Control = CCL.reasons(&[NS2, AT1]).prints("5A001.f.4", Interception::F_4);
pub static G: Control = CCL.reasons(&[NS2, AT1]).prints("5A001.g", Interception::G);
pub static H_1: Control = CCL.reasons(&[NS1, AT1]).prints("5A001.h.1", Interception::H_1);
pub static H_2: Control = CCL.reasons(&[NS1, AT1]).prints("5A001.h.2", Interception::H_2);
