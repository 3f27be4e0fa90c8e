//! 7A003 of the Commerce Control List: inertial measurement equipment and
//! systems. The text is that of [`list_7a3`](crate::laws::wassenaar::list::entry_7a3),
//! where its numbers stand and what is left out is said.
//!
//! Missile technology is a reason for what d takes and meets the parameters of
//! 7A103.

use crate::goods::items::Category;
use crate::laws::wassenaar::list::entry_7a3::{A_1, A_2, A_3, B, C_1, C_2, D_1, D_2};
use crate::rule::control::{Control, Passage, Reason};
use crate::rule::criterion::{Criterion, any, carries, entry};
use crate::rule::regime::Regime;

use crate::laws::us::ccl::entry_7a001;
use crate::laws::us::ccl::entry_7a002;
use crate::laws::us::ccl::entry_7a103;
use crate::laws::us::ccl::{CCL, FIRST_DAY, NO_FIRST_DAY};
use crate::laws::us::reasons::{AT1, NS1};

const fn passage(place: &'static str) -> Passage {
    CCL.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY]).reasons(&[NS1, AT1])
}

const fn passage_d(place: &'static str) -> Passage {
    passage(place).reasons(REASONS_D)
}

const REASONS_D: &[Reason] = &[NS1, Reason { code: "MT1", applies: any(entry_7a103::PARAMETERS) }, AT1];

/// The entries of 7A003: whatever equipment any of them takes is *controlled by 7A003*.
pub(in crate::laws) const ENTRIES: &[Criterion] = &[
    entry(&ENTRY_A_1),
    entry(&ENTRY_A_2),
    entry(&ENTRY_A_3),
    entry(&ENTRY_B),
    entry(&ENTRY_C_1),
    entry(&ENTRY_C_2),
    entry(&ENTRY_D_1),
    entry(&ENTRY_D_2),
];

/// Inertial measurement equipment or systems that use accelerometers or gyros
/// of 7A001 or 7A002, or are of 7A003 themselves: what 9A012.a.5 asks for. It
/// names 7A005 too, which specifies receivers and neither accelerometers nor
/// gyros.
pub(in crate::laws) const USING_CONTROLLED_SENSORS: &[Criterion] = &[any(USING)];

const USING: &[Criterion] =
    &[carries(Category::Accelerometer, ANY_7A001), carries(Category::Gyroscope, ANY_7A002), any(ENTRIES)];
const ANY_7A001: &[Criterion] = &[any(entry_7a001::ENTRIES)];
const ANY_7A002: &[Criterion] = &[any(entry_7a002::ENTRIES)];

/// Position by itself, by drift rate.
pub static ENTRY_A_1: Control = Control {
    regime: Regime::Us,
    id: "7A003.a.1",
    category: Category::InertialUnit,
    heading: A_1.heading,
    versions: &[A_1.at(passage("7A003.a.1"))],
}
.checked();

/// Position by itself, by distance travelled.
pub static ENTRY_A_2: Control = Control {
    regime: Regime::Us,
    id: "7A003.a.2",
    category: Category::InertialUnit,
    heading: A_2.heading,
    versions: &[A_2.at(passage("7A003.a.2"))],
}
.checked();

/// Position by itself, by drift in 24 hours.
pub static ENTRY_A_3: Control = Control {
    regime: Regime::Us,
    id: "7A003.a.3",
    category: Category::InertialUnit,
    heading: A_3.heading,
    versions: &[A_3.at(passage("7A003.a.3"))],
}
.checked();

/// Position after the loss of aiding.
pub static ENTRY_B: Control = Control {
    regime: Regime::Us,
    id: "7A003.b",
    category: Category::InertialUnit,
    heading: B.heading,
    versions: &[B.at(passage("7A003.b"))],
}
.checked();

/// Heading by itself, of slow systems.
pub static ENTRY_C_1: Control = Control {
    regime: Regime::Us,
    id: "7A003.c.1",
    category: Category::InertialUnit,
    heading: C_1.heading,
    versions: &[C_1.at(passage("7A003.c.1"))],
}
.checked();

/// Heading by itself, of fast systems.
pub static ENTRY_C_2: Control = Control {
    regime: Regime::Us,
    id: "7A003.c.2",
    category: Category::InertialUnit,
    heading: C_2.heading,
    versions: &[C_2.at(passage("7A003.c.2"))],
}
.checked();

/// The performance of controlled sensors.
pub static ENTRY_D_1: Control = Control {
    regime: Regime::Us,
    id: "7A003.d.1",
    category: Category::InertialUnit,
    heading: D_1.heading,
    versions: &[D_1.at(passage_d("7A003.d.1"))],
}
.checked();

/// Space-qualified systems.
pub static ENTRY_D_2: Control = Control {
    regime: Regime::Us,
    id: "7A003.d.2",
    category: Category::InertialUnit,
    heading: D_2.heading,
    versions: &[D_2.at(passage_d("7A003.d.2"))],
}
.checked();
