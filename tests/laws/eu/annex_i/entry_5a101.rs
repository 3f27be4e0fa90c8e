//! Annex I of the EU, 5A101: telemetry and telecontrol for missiles, which have
//! a range of more than 300 km.

use dualuse::Truth::Yes;

use crate::common::entry::eu;
use crate::common::missile_navigation::FOR_MORE_THAN_300_KM;
use crate::common::telemetry::TELEMETRY;
use crate::rows::{Rows, change};

pub const ROWS: &[Rows] = &[
    eu("5A101").reads(TELEMETRY).shared(FOR_MORE_THAN_300_KM),
    // Only the United States have a note on recreational models.
    eu("5A101")
        .reads(TELEMETRY)
        .shared(&[change("recreational_telecontrol", &[("yes", Yes), ("unknown", Yes)])]),
];

crate::tests_of_this_law!();
