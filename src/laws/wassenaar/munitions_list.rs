//! The Wassenaar Arrangement's munitions list, ML5, ML11 and ML19. The text, and
//! what is left out of it, stand in [`common::military`](crate::laws::common::military).
//!
//! The list itself was not retrieved: it is read in the Common Military List of
//! 17 February 2020, which repeats it.

use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;

use crate::laws::common::military;

pub const ENTRIES: &[&Control] =
    &[&ML5_B_1_LASER, &ML5_B_1, &ML5_B_2, &ML11_A, &ML11_A_RADIO, &ML11_B, &ML19_A, &ML19_C];

/// The list, from the day of the EU text that repeats it.
const MUNITIONS_LIST: List =
    List::of(Regime::Wassenaar, &INSTRUMENT).since_at_least(day(2020, 2, 17), NO_FIRST_DAY);

static INSTRUMENT: Instrument = Instrument {
    name: "Wassenaar Arrangement, Munitions List",
    title: "Munitions List",
    issuer: "Wassenaar Arrangement",
    quality: TextQuality::Reconstructed,
    source: "the EU text that repeats it: Norwegian List I of 2020 (the Common Military List of 17 February \
             2020)",
    checked: "September 2026",
    documents: &[],
    doubts: &["the list itself was not retrieved; read in the EU Common Military List"],
};

const NO_FIRST_DAY: &str = "agreed at least since 17 February 2020, the day of the EU text that repeats \
                            it; earlier days are not answered";

pub static ML5_B_1_LASER: Control = MUNITIONS_LIST.prints("ML5.b.1", military::ML5_B_1_LASER);
pub static ML5_B_1: Control = MUNITIONS_LIST.prints("ML5.b.1 (counter-drone)", military::ML5_B_1);
pub static ML5_B_2: Control = MUNITIONS_LIST.prints("ML5.b.2", military::ML5_B_2);
pub static ML11_A: Control = MUNITIONS_LIST.prints("ML11.a", military::ML11_A);
pub static ML11_A_RADIO: Control = MUNITIONS_LIST.prints("ML11.a (radio)", military::ML11_A_RADIO);
pub static ML11_B: Control = MUNITIONS_LIST.prints("ML11.b", military::ML11_B);
pub static ML19_A: Control = MUNITIONS_LIST.prints("ML19.a", military::ML19_A);
pub static ML19_C: Control = MUNITIONS_LIST.prints("ML19.c", military::ML19_C);
