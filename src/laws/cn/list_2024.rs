//! The unified control list of dual-use items, MOFCOM, MIIT, GACC and SCA
//! Announcement 51 of 2024, in force since 1 December 2024. Its entries are in
//! the modules named after them.
//!
//! Put together from an extraction of the licence catalogue of 2026, whose
//! columns are interleaved; its numbers agree with the announcements of 2015
//! and 2024 wherever both were seen. The consolidated list of June 2026 exists
//! and was not read.

use crate::laws::entries_of;
use crate::rule::control::Control;
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::regime::Regime;
use crate::value::day::day;

use crate::laws::cn::order_792::APPLICATION;

pub mod entry_0a903;
pub mod entry_2b352;
pub mod entry_9a012;
pub mod entry_9a501;
pub mod neighbours;

pub const ENTRIES: &[&Control] = entries_of![entry_0a903, entry_2b352, entry_9a012, entry_9a501, neighbours];

/// The list.
pub const LIST: List =
    List::of(Regime::Cn, &ANNOUNCEMENT_51).since(day(2024, 12, 1)).application(&APPLICATION);

static ANNOUNCEMENT_51: Instrument = Instrument {
    name: "the unified control list (Announcement 51 of 2024)",
    title: "中华人民共和国两用物项出口管制清单",
    issuer: "Ministry of Commerce; Ministry of Industry and Information Technology; General Administration \
             of Customs; State Cryptography Administration",
    quality: TextQuality::Reconstructed,
    source: "licence catalogue of 2026 (MOFCOM and GACC Announcement 91 of 2025), extraction of the PDF",
    checked: "November 2026",
    documents: &[],
    doubts: &[
        "put together from an extraction of the licence catalogue of 2026, not read in the official PDF",
        "the consolidated list of June 2026 was not read",
    ],
};
