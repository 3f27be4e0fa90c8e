//! Annex I of Regulation (EU) 2021/821.

use crate::rows::Rows;

mod entry_3a001;
mod entry_5a001;
mod entry_5a001_e;
mod entry_5a101;
mod entry_6a002;
mod entry_6a003;
mod entry_6a005;
mod entry_6a008;
mod entry_7a001;
mod entry_7a002;
mod entry_7a003;
mod entry_7a005;
mod entry_7a101;
mod entry_7a103;
mod entry_7a105;
mod entry_7a116;
mod entry_9a001;
mod entry_9a012;
mod entry_9a101;
mod entry_9a112;
mod entry_9a350;

pub const ROWS: &[&[Rows]] = &[
    entry_3a001::ROWS,
    entry_5a001::ROWS,
    entry_5a001_e::ROWS,
    entry_5a101::ROWS,
    entry_6a002::ROWS,
    entry_6a003::ROWS,
    entry_6a005::ROWS,
    entry_6a008::ROWS,
    entry_7a001::ROWS,
    entry_7a002::ROWS,
    entry_7a003::ROWS,
    entry_7a005::ROWS,
    entry_7a101::ROWS,
    entry_7a103::ROWS,
    entry_7a105::ROWS,
    entry_7a116::ROWS,
    entry_9a001::ROWS,
    entry_9a012::ROWS,
    entry_9a101::ROWS,
    entry_9a112::ROWS,
    entry_9a350::ROWS,
];
