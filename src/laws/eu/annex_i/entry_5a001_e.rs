//! Annex I, entry 5A001, points e to h: direction finding, interception, jamming.
//! The text, and what is left out of it, stand in
//! [`common::interception`](crate::laws::common::interception).

use crate::rule::control::Control;
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;

use crate::laws::common::{Joined, interception};
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[&E, &F_1, &F_2, &F_3, &F_4, &G, &H_1, &H_2];

const RADIO: List = ANNEX_I.read(TextQuality::Verbatim);

type Interception = interception::Interception<Joined>;

pub static E: Control = RADIO.prints("5A001.e", Interception::E);
pub static F_1: Control = RADIO.prints("5A001.f.1", Interception::F_1);
pub static F_2: Control = RADIO.prints("5A001.f.2", Interception::F_2);
pub static F_3: Control = RADIO.prints("5A001.f.3", Interception::F_3);
pub static F_4: Control = RADIO.prints("5A001.f.4", Interception::F_4);
pub static G: Control = RADIO.prints("5A001.g", Interception::G);
pub static H_1: Control = RADIO.prints("5A001.h.1", Interception::H_1);
pub static H_2: Control = RADIO.prints("5A001.h.2", Interception::H_2);
