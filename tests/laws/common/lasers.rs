//! Lasers of which all is known and nothing listed, and what the paragraphs
//! of 6A005 have in common.

use dualuse::Truth::{No, Unknown, Yes};

use crate::rows::{Change, at_least, change, fails, holds, one_of};

/// A solid-state laser with a continuous wave.
pub const LASER: &str = "
category = 'laser'
use = 'other'
continuous = true
tunable = false
medium = 'solid_state'
non_repetitive = false
transverse_mode = 'single'
diode_form = 'none'
output_power = '10 µW'
pulse_energy = '0 J'
peak_power = 'none'
pulse_duration = '1 s'
repetition_rate = '0 Hz'
wall_plug_efficiency = '1 %'
linewidth = '100 GHz'
industrial = false
total_mass = '5 kg'
beam_parameter_product = '0.4 mm·mrad'
q_switched = false
ranging_distance = 'none'
rapid_ranging_distance = 'none'
neodymium = false
frequency_doubled = false
variable_divergence = false
";

/// What a pulsed laser has instead.
pub const PULSES: &str = "
continuous = false
pulse_energy = '1 µJ'
peak_power = '0.1 W'
pulse_duration = '10 µs'
repetition_rate = '10 Hz'
";

/// The paragraph asks for a non-tunable continuous wave, and the notes stand for it.
pub const OF_CONTINUOUS: &[Change] = &[
    holds("continuous"),
    fails("tunable"),
    BY_MEDIUM,
    RUBY,
    change("non_repetitive", &[("yes", Yes), ("unknown", Yes)]).given(NEODYMIUM_GLASS),
];

/// The paragraph asks for non-tunable pulses, and the notes stand for it.
pub const OF_PULSED: &[Change] = &[
    fails("continuous"),
    fails("tunable"),
    BY_MEDIUM,
    RUBY,
    fails("non_repetitive").given(NEODYMIUM_GLASS),
    change("non_repetitive", &[("yes", Yes), ("unknown", Yes)]),
];

/// Note 2: some are only in d. Note 5: nitrogen, krypton and ruby below 20 J are free.
const BY_MEDIUM: Change = one_of(
    "medium",
    &["solid_state", "fibre", "neodymium_glass", "argon", "copper_vapour", "free_electron", "other"],
    MEDIA,
);

const RUBY: Change =
    at_least("pulse_energy", &["19.9990 J", "20 J", "20.0010 J"]).given(&[("medium", "ruby")]);

const NEODYMIUM_GLASS: &[(&str, &str)] = &[("medium", "neodymium_glass")];

/// The sample is controlled in a single transverse mode only.
pub const SINGLE_ONLY: Change = one_of("transverse_mode", &["single"], &["multiple"]);

/// The text does not ask for the mode.
pub const ANY_MODE: Change =
    change("transverse_mode", &[("single", Yes), ("multiple", Yes), ("unknown", Yes)]);

/// For an argon laser, 30 W is not enough.
pub const ARGON: Change = change(
    "output_power",
    &[("30.0010 W", No), ("49.9990 W", No), ("50 W", No), ("50.0010 W", Yes), ("unknown", Unknown)],
)
.given(&[("medium", "argon")]);

pub const MEDIA: &[&str] = &[
    "solid_state",
    "fibre",
    "semiconductor",
    "neodymium_glass",
    "ruby",
    "carbon_monoxide",
    "carbon_dioxide",
    "excimer",
    "hydrogen_fluoride",
    "deuterium_fluoride",
    "oxygen_iodine",
    "deuterium_fluoride_carbon_dioxide",
    "other_chemical",
    "argon",
    "krypton",
    "nitrogen",
    "copper_vapour",
    "free_electron",
    "other",
];

pub const DIODE_FORMS: &[&str] = &["individual", "bar", "stack", "none"];
