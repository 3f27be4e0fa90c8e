//! 5.A.1 of the list, points b and d: radio, receivers and antennas.
//! The text, and what is left out of it, stand in
//! [`common::radio`](crate::laws::common::radio).

use crate::rule::control::Control;

use crate::laws::common::{Parted, radio};
use crate::laws::wassenaar::list::LIST;

pub const ENTRIES: &[&Control] = &[&B_3_A, &B_3_B, &B_4_A, &B_4_B, &B_5, &D_1, &D_2, &D_3, &D_4];

type Radios = radio::Radios<Parted>;

pub static B_3_A: Control = LIST.prints("5.A.1.b.3.a", Radios::B_3_A);
pub static B_3_B: Control = LIST.prints("5.A.1.b.3.b", Radios::B_3_B);
pub static B_4_A: Control = LIST.prints("5.A.1.b.4.a", Radios::B_4_A);
pub static B_4_B: Control = LIST.prints("5.A.1.b.4.b", Radios::B_4_B);
pub static B_5: Control = LIST.prints("5.A.1.b.5", Radios::B_5);
pub static D_1: Control = LIST.prints("5.A.1.d.1", Radios::D_1);
pub static D_2: Control = LIST.prints("5.A.1.d.2", Radios::D_2);
pub static D_3: Control = LIST.prints("5.A.1.d.3", Radios::D_3);
pub static D_4: Control = LIST.prints("5.A.1.d.4", Radios::D_4);
