//! 3A001.e.1.b: rechargeable cells.
//!
//! A 'secondary cell' is designed to be charged by an external source, as every
//! item of the category is. Batteries are out, those of a single cell with them.

use crate::goods::items::Category;
use crate::goods::items::battery::{Battery, BatteryAttributes};
use crate::rule::criterion::{Criterion, all, point};
use crate::rule::list::Paragraph;
use crate::value::quantity::watt_hours_per_kilogram;

const BATTERY: BatteryAttributes = Battery::ATTRIBUTES;

/// A cell, whatever its energy.
pub const CELL: Criterion = point("note")
    .says("a secondary cell, not a battery, not even one of a single cell")
    .means(BATTERY.is_cell.is_yes());

pub const SECONDARY: Paragraph = Paragraph::on(Category::Battery, "rechargeable cells above 350 Wh/kg")
    .original("'Secondary cells' having an 'energy density' exceeding 350 Wh/kg at 20 °C")
    .reads(all(&[
        CELL,
        point("e.1.b")
            .says("an energy density exceeding 350 Wh/kg at 20 °C")
            .means(BATTERY.specific_energy.above(watt_hours_per_kilogram(350.0))),
    ]));
