//! ML5, ML11 and ML19 of the Common Military List: fire control and
//! surveillance, military electronics and jammers of satellite navigation, and
//! directed-energy weapons. The text is that of
//! [`munitions_list`](crate::laws::wassenaar::munitions_list), where what is left out is said.
//!
//! ML11.b asks for no military use: every jammer of satellite navigation is on
//! the list.

use crate::goods::items::Category;
use crate::laws::wassenaar::munitions_list::{
    ML5_B_1, ML5_B_1_LASER, ML5_B_2, ML11_A, ML11_A_RADIO, ML11_B, ML19_A, ML19_C,
};
use crate::rule::control::{Control, Passage};
use crate::rule::regime::Regime;

use crate::laws::eu::military_list::{FIRST_DAY, MILITARY_LIST, NO_FIRST_DAY};

const fn passage(place: &'static str) -> Passage {
    MILITARY_LIST.at(place).since_at_least(FIRST_DAY).doubts(&[NO_FIRST_DAY])
}

/// Military designators and range finders.
pub static ENTRY_ML5_B_1_LASER: Control = Control {
    regime: Regime::Eu,
    id: "ML5.b.1",
    category: Category::Laser,
    heading: ML5_B_1_LASER.heading,
    versions: &[ML5_B_1_LASER.at(passage("ML5.b.1"))],
}
.checked();

/// Military surveillance and tracking.
pub static ENTRY_ML5_B_1: Control = Control {
    regime: Regime::Eu,
    id: "ML5.b.1 (counter-drone)",
    category: Category::CounterUas,
    heading: ML5_B_1.heading,
    versions: &[ML5_B_1.at(passage("ML5.b.1"))],
}
.checked();

/// Military detection and identification.
pub static ENTRY_ML5_B_2: Control = Control {
    regime: Regime::Eu,
    id: "ML5.b.2",
    category: Category::CounterUas,
    heading: ML5_B_2.heading,
    versions: &[ML5_B_2.at(passage("ML5.b.2"))],
}
.checked();

/// Military electronic equipment.
pub static ENTRY_ML11_A: Control = Control {
    regime: Regime::Eu,
    id: "ML11.a",
    category: Category::CounterUas,
    heading: ML11_A.heading,
    versions: &[ML11_A.at(passage("ML11.a"))],
}
.checked();

/// Military radio equipment.
pub static ENTRY_ML11_A_RADIO: Control = Control {
    regime: Regime::Eu,
    id: "ML11.a (radio)",
    category: Category::Radio,
    heading: ML11_A_RADIO.heading,
    versions: &[ML11_A_RADIO.at(passage("ML11.a"))],
}
.checked();

/// Jammers of satellite navigation.
pub static ENTRY_ML11_B: Control = Control {
    regime: Regime::Eu,
    id: "ML11.b",
    category: Category::CounterUas,
    heading: ML11_B.heading,
    versions: &[ML11_B.at(passage("ML11.b"))],
}
.checked();

/// Laser weapons.
pub static ENTRY_ML19_A: Control = Control {
    regime: Regime::Eu,
    id: "ML19.a",
    category: Category::Laser,
    heading: ML19_A.heading,
    versions: &[ML19_A.at(passage("ML19.a"))],
}
.checked();

/// Radio-frequency weapons.
pub static ENTRY_ML19_C: Control = Control {
    regime: Regime::Eu,
    id: "ML19.c",
    category: Category::CounterUas,
    heading: ML19_C.heading,
    versions: &[ML19_C.at(passage("ML19.c"))],
}
.checked();
