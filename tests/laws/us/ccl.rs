//! The Commerce Control List.

use crate::rows::Rows;

mod entry_2b352;
mod entry_3a001;
mod entry_3a611;
mod entry_5a001;
mod entry_5a001_e;
mod entry_5a101;
mod entry_5a991;
mod entry_6a002;
mod entry_6a003;
mod entry_6a005;
mod entry_6a008;
mod entry_6a995;
mod entry_7a001;
mod entry_7a002;
mod entry_7a003;
mod entry_7a005;
mod entry_7a101;
mod entry_7a103;
mod entry_7a105;
mod entry_7a116;
mod entry_7a994;
mod entry_9a012;
mod entry_9a012_b;
mod entry_9a101;
mod entry_9a120;

pub const ROWS: &[&[Rows]] = &[
    entry_2b352::ROWS,
    entry_3a001::ROWS,
    entry_3a611::ROWS,
    entry_5a001::ROWS,
    entry_5a001_e::ROWS,
    entry_5a101::ROWS,
    entry_5a991::ROWS,
    entry_6a002::ROWS,
    entry_6a003::ROWS,
    entry_6a005::ROWS,
    entry_6a008::ROWS,
    entry_6a995::ROWS,
    entry_7a001::ROWS,
    entry_7a002::ROWS,
    entry_7a003::ROWS,
    entry_7a005::ROWS,
    entry_7a101::ROWS,
    entry_7a103::ROWS,
    entry_7a105::ROWS,
    entry_7a116::ROWS,
    entry_7a994::ROWS,
    entry_9a012::ROWS,
    entry_9a012::on_board::ROWS,
    entry_9a012_b::ROWS,
    entry_9a101::ROWS,
    entry_9a120::ROWS,
];
