//! 3A001.e.1.b and 3A991.j.2 of the Commerce Control List: rechargeable cells.
//!
//! 3A991 is about what 3A001 does not control, and j.2 about 350 Wh/kg or less:
//! no cell is in both. Left out: primary cells (3A001.e.1.a and 3A991.j.1), and
//! the other points, on parts and devices that are in no category here.

use crate::goods::items::Category;
use crate::goods::items::battery::Battery;
use crate::rule::control::Control;
use crate::rule::criterion::{all, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::quantity::watt_hours_per_kilogram;

use crate::laws::common::cells;
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS2};

pub const ENTRIES: &[&Control] = &[&E_1_B, &ENTRY_3A991_J_2];

const CELLS: List = CCL.read(TextQuality::Verbatim);

pub static E_1_B: Control = CELLS.reasons(&[NS2, AT1]).prints("3A001.e.1.b", cells::SECONDARY);

pub static ENTRY_3A991_J_2: Control = CELLS
    .entry("3A991.j.2", Category::Battery, "rechargeable cells of 350 Wh/kg or less")
    .original("Secondary cells having an energy density of 350 Wh/kg or less at 293 K (20 °C)")
    .reasons(&[AT1])
    .reads(all(&[
        cells::CELL,
        point("j.2")
            .says("an energy density of 350 Wh/kg or less at 293 K (20 °C)")
            .means(Battery::ATTRIBUTES.specific_energy.at_most(watt_hours_per_kilogram(350.0))),
    ]));
