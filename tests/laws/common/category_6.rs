//! Category 6: sensors and lasers.

use dualuse::Regime;

use super::first_days::seen_since_2021;
use crate::rows::Rows;

/// An entry of category 6; one day is enough for its many rows, as it has one version.
pub const fn category_6(regime: Regime, entry: &'static str) -> Rows {
    seen_since_2021(regime, entry).on(&["2026-11-24"])
}

/// The rows of the paragraphs on lasers that every list has, and its own after them.
macro_rules! laser_rows {
    ($law:ident, $number:literal, $($own:expr),+ $(,)?) => {{
        use $crate::common::{laser_continuous, laser_other, laser_pulsed, laser_pulsed_infrared};
        &[
            $law(concat!($number, ".a.1")).samples(laser_continuous::A_1),
            $law(concat!($number, ".a.2")).samples(laser_continuous::A_2),
            $law(concat!($number, ".a.3")).samples(laser_continuous::A_3),
            $law(concat!($number, ".a.4")).samples(laser_continuous::A_4),
            $law(concat!($number, ".a.5")).samples(laser_continuous::A_5),
            $law(concat!($number, ".a.6")).samples(laser_continuous::A_6),
            $law(concat!($number, ".a.7")).samples(laser_continuous::A_7),
            $law(concat!($number, ".a.8")).samples(laser_continuous::A_8),
            $law(concat!($number, ".a.9")).samples(laser_continuous::A_9),
            $law(concat!($number, ".a.10")).samples(laser_continuous::A_10),
            $law(concat!($number, ".b.1")).samples(laser_pulsed::B_1),
            $law(concat!($number, ".b.2")).samples(laser_pulsed::B_2),
            $law(concat!($number, ".b.4")).samples(laser_pulsed::B_4),
            $law(concat!($number, ".b.5")).samples(laser_pulsed::B_5),
            $law(concat!($number, ".b.6")).samples(laser_pulsed_infrared::B_6),
            $law(concat!($number, ".b.7")).samples(laser_pulsed_infrared::B_7),
            $law(concat!($number, ".b.8")).samples(laser_pulsed_infrared::B_8),
            $law(concat!($number, ".b.9")).samples(laser_pulsed_infrared::B_9),
            $law(concat!($number, ".b.10")).samples(laser_pulsed_infrared::B_10),
            $law(concat!($number, ".d.1.c")).samples(laser_other::D_1_C),
            $law(concat!($number, ".d.2")).samples(laser_other::D_2),
            $law(concat!($number, ".d.3")).samples(laser_other::D_3),
            $law(concat!($number, ".d.4")).samples(laser_other::D_4),
            $law(concat!($number, ".d.5")).samples(laser_other::D_5),
            $law(concat!($number, ".d.6")).samples(laser_other::D_6),
            $($own),+
        ]
    }};
}
pub(crate) use laser_rows;

/// The rows of the paragraphs on radars that every list has, and its own after them.
macro_rules! radar_rows {
    ($law:ident, $number:literal, $($own:expr),+ $(,)?) => {
        &[
            $law(concat!($number, ".a")).samples($crate::common::radars::A),
            $law(concat!($number, ".b")).samples($crate::common::radars::B),
            $law(concat!($number, ".c")).samples($crate::common::radars::C),
            $law(concat!($number, ".d")).samples($crate::common::radars::D),
            $law(concat!($number, ".e")).samples($crate::common::radars::E),
            $law(concat!($number, ".f")).samples($crate::common::radars::F),
            $law(concat!($number, ".g")).samples($crate::common::radars::G),
            $law(concat!($number, ".h")).samples($crate::common::radars::H),
            $law(concat!($number, ".i")).samples($crate::common::radars::I),
            $law(concat!($number, ".j.1")).samples($crate::common::radars::J_1),
            $law(concat!($number, ".j.2")).samples($crate::common::radars::J_2),
            $law(concat!($number, ".j.3")).samples($crate::common::radars::J_3),
            $law(concat!($number, ".k")).samples($crate::common::radars::K),
            $($own),+
        ]
    };
}
pub(crate) use radar_rows;
