//! Annex I of the EU, 5A101: telemetry and telecontrol for missiles, which have
//! a range of more than 300 km.

use dualuse::Truth::Yes;

use crate::law::{Law, change, check};
use crate::shared::entry::eu;
use crate::shared::missile_navigation::FOR_MORE_THAN_300_KM;
use crate::shared::telemetry::TELEMETRY;

pub const LAWS: &[Law] = &[
    eu("5A101").reads(TELEMETRY).shared(FOR_MORE_THAN_300_KM),
    // Only the United States have a note on recreational models.
    eu("5A101")
        .reads(TELEMETRY)
        .shared(&[change("recreational_telecontrol", &[("yes", Yes), ("unknown", Yes)])]),
];

#[test]
fn rows_hold() {
    check(LAWS);
}
