//! ML5, ML11 and ML19 of the Common Military List: fire control and
//! surveillance, military electronics and jammers of satellite navigation, and
//! directed-energy weapons. The text, and what is left out of it, stand in
//! [`common::military`](crate::laws::common::military).
//!
//! ML11.b asks for no military use: every jammer of satellite navigation is on
//! the list.

use crate::rule::control::Control;

use crate::laws::common::military;
use crate::laws::eu::military_list::MILITARY_LIST;

pub const ENTRIES: &[&Control] =
    &[&ML5_B_1_LASER, &ML5_B_1, &ML5_B_2, &ML11_A, &ML11_A_RADIO, &ML11_B, &ML19_A, &ML19_C];

pub static ML5_B_1_LASER: Control = MILITARY_LIST.prints("ML5.b.1", military::ML5_B_1_LASER);
pub static ML5_B_1: Control = MILITARY_LIST.prints("ML5.b.1 (counter-drone)", military::ML5_B_1);
pub static ML5_B_2: Control = MILITARY_LIST.prints("ML5.b.2", military::ML5_B_2);
pub static ML11_A: Control = MILITARY_LIST.prints("ML11.a", military::ML11_A);
pub static ML11_A_RADIO: Control = MILITARY_LIST.prints("ML11.a (radio)", military::ML11_A_RADIO);
pub static ML11_B: Control = MILITARY_LIST.prints("ML11.b", military::ML11_B);
pub static ML19_A: Control = MILITARY_LIST.prints("ML19.a", military::ML19_A);
pub static ML19_C: Control = MILITARY_LIST.prints("ML19.c", military::ML19_C);
