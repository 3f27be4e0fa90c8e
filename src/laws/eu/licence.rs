//! What the European Union asks of an export beside its measures, and what eases that.

use crate::laws::eu::{annex_ii, chapter_ii, reach};
use crate::rule::licence::LicenceLaw;

pub const LICENCE: LicenceLaw = LicenceLaw {
    reach: Some(&reach::REACH),
    demands: chapter_ii::DEMANDS,
    bars: annex_ii::BARS,
    exceptions: annex_ii::EXCEPTIONS,
    not_checked: &[
        "parties under restrictive measures",
        "measures against other countries and regions than Russia and Iran, Belarus among them, and later packages",
        "which countries are under an arms embargo",
        "national lists (articles 9 and 10) and other law of the member states",
        "cyber-surveillance items (article 5)",
        "the military lists of the member states",
        "brokering, transit and technical assistance (articles 6 to 8)",
        "transfers that a member state subjects to authorisation (article 11(2))",
    ],
};
