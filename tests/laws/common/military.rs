//! ML5, ML11 and ML19 of the munitions list of Wassenaar and of the Common
//! Military List of the EU.

use dualuse::Truth::{No, Yes};

use super::nothing::{COUNTER_UAS, LASER, RADIO};
use crate::rows::{Change, Rows, TEXT, change, fails, holds, one_of};

pub const ML5_B_1_LASER: Rows =
    TEXT.item(&[LASER, "use = 'target_designation'", "military_use = true"]).changes(&[
        holds("military_use"),
        one_of(
            "use",
            // "surveillance or tracking": a lamp by which targets are sought, located or tracked.
            &["target_designation", "range_finding", "target_illumination"],
            &["counter_drone", "other", "optics_detection", "acoustic_detection"],
        ),
    ]);

pub const ML5_B_1: Rows = TEXT
    .item(&[COUNTER_UAS, "surveils_or_tracks = true", "military_use = true"])
    .changes(&[holds("military_use"), holds("surveils_or_tracks")]);

pub const ML5_B_2: Rows = TEXT
    .item(&[COUNTER_UAS, "detects_or_identifies = true", "military_use = true"])
    .changes(&[holds("military_use"), holds("detects_or_identifies")]);

pub const ML11_A: Rows = TEXT.item(&[COUNTER_UAS, "military_use = true"]).changes(&[
    holds("military_use"),
    // What the list specifies elsewhere, ML11 does not.
    fails("surveils_or_tracks"),
    fails("detects_or_identifies"),
    fails("jams_satellite_navigation"),
    fails("radio_frequency_weapon"),
]);

pub const ML11_A_RADIO: Rows = TEXT.item(&[RADIO, "military_use = true"]).changes(&[holds("military_use")]);

/// Neither ML11.b nor ML19.a and .c ask for military use.
const CIVIL_TOO: Change = change("military_use", &[("yes", Yes), ("no", Yes), ("unknown", Yes)]);

pub const ML11_B: Rows = TEXT
    .item(&[COUNTER_UAS, "jams_satellite_navigation = true"])
    .changes(&[holds("jams_satellite_navigation"), CIVIL_TOO]);

pub const ML19_A: Rows = TEXT.item(&[LASER, "weapon = true"]).changes(&[
    holds("weapon"),
    CIVIL_TOO,
    // The purpose counts, not the use.
    change("use", &[("counter_drone", Yes)]),
    change("use", &[("counter_drone", No)]).given(&[("weapon", "no")]),
]);

pub const ML19_C: Rows = TEXT
    .item(&[COUNTER_UAS, "radio_frequency_weapon = true"])
    .changes(&[holds("radio_frequency_weapon"), CIVIL_TOO]);
