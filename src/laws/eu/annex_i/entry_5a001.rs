//! Annex I, entry 5A001, points b and d: radio, receivers and antennas.
//! The text, and what is left out of it, stand in
//! [`common::radio`](crate::laws::common::radio).

use crate::rule::control::Control;
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::{Joined, radio};
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&B_3_A, &B_3_B, &B_4_A, &B_4_B, &B_5, &D_1, &D_2, &D_3, &D_4];

const RADIO: List = ANNEX_I.read(TextQuality::Verbatim);

type Radios = radio::Radios<Joined>;

pub static B_3_A: Control = RADIO.prints("5A001.b.3.a", Radios::B_3_A);
pub static B_3_B: Control = RADIO.prints("5A001.b.3.b", Radios::B_3_B);
pub static B_4_A: Control = RADIO.prints("5A001.b.4.a", Radios::B_4_A);
pub static B_4_B: Control = RADIO.prints("5A001.b.4.b", Radios::B_4_B);
pub static B_5: Control = RADIO.prints("5A001.b.5", Radios::B_5);
pub static D_1: Control = RADIO.prints("5A001.d.1", Radios::D_1);
pub static D_2: Control = RADIO.prints("5A001.d.2", Radios::D_2);
pub static D_3: Control = RADIO.prints("5A001.d.3", Radios::D_3);
pub static D_4: Control = RADIO.prints("5A001.d.4", Radios::D_4);
