//! Texts of category 6 (sensors and lasers) that the lists of the Wassenaar
//! Arrangement, the European Union and the United States print alike.
//!
//! Each regime states in its own files which of them it has, where, since when
//! and how well they were read there. The words follow the Commerce Control
//! List, of which the entries 6A003, 6A005 and 6A008 were seen verbatim; points
//! of other entries are numbered as the EU and the US number them.

use crate::rule::criterion::Criterion;

pub(in crate::laws) mod cameras;
pub(in crate::laws) mod laser_continuous;
pub(in crate::laws) mod laser_other;
pub(in crate::laws) mod laser_pulsed;
pub(in crate::laws) mod laser_pulsed_infrared;
pub(in crate::laws) mod lasers;
pub(in crate::laws) mod radars;

/// A leaf of a list: what it is about, and its text.
#[derive(Clone, Copy)]
pub(in crate::laws) struct Leaf {
    pub heading: &'static str,
    pub reads: Criterion,
}
