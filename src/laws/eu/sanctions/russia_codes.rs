//! The codes of the Combined Nomenclature in the annexes to Regulation (EU) No
//! 833/2014, as consolidated on 27 April 2023, after the tenth package. The
//! eleventh and later packages were not seen. Of Annex XXIII only the codes of
//! chapters 84 to 95 that goods around drones can have were read; Annex VII,
//! part A, describes goods without codes.

use crate::rule::codes::{CodeList, CodeRow};
use crate::value::country::Country;
use crate::value::day::{Day, day};

/// The day of the text.
pub const READ: Day = day(2023, 4, 27);

pub const LISTS: &[&CodeList] = &[
    &ANNEX_VII_B,
    &ANNEX_XI_A,
    &ANNEX_XI_B,
    &ANNEX_XI_C,
    &ANNEX_XI_D,
    &ANNEX_XXIII_A,
    &ANNEX_XXIII_B,
    &ANNEX_XXIII_C,
];

const fn list(article: &'static str, annex: &'static str, rows: &'static [CodeRow]) -> CodeList {
    CodeList {
        instrument: "Regulation (EU) No 833/2014",
        annex,
        article,
        country: Country::RUSSIA,
        since: READ,
        maybe_earlier: true,
        until: None,
        rows,
    }
}

static ANNEX_VII_B: CodeList = list(
    "Article 2a(1)",
    "Annex VII, part B",
    &[
        CodeRow::of(
            &["854110", "854121", "854129", "854149", "854151", "854159", "854160", "854190"],
            "Semiconductor devices",
        ),
        CodeRow::of(
            &["853710", "854231", "854232", "854233", "854239", "854290"],
            "Electronic integrated circuits",
        ),
        CodeRow::of(&["852589"], "Other television cameras, digital cameras and video camera recorders"),
        CodeRow::of(
            &["900630"],
            "Cameras specially designed for underwater use, for aerial survey or for medical or surgical examination of internal organs; comparison cameras for forensic or criminological purposes",
        ),
        CodeRow::of(&["901380", "902519"], "Photographic cameras"),
        CodeRow::of(
            &["850511", "852910", "853221", "853224", "853650", "853669", "853690", "854800"],
            "Other electrical/magnetic components",
        ),
        CodeRow::of(&["848520", "848530", "848590"], "Machines for additive manufacturing"),
    ],
);

static ANNEX_XI_A: CodeList = list(
    "Article 3c(1)",
    "Annex XI, part A",
    &[CodeRow::of(&["88"], "Aircraft, spacecraft, and parts thereof")],
);

static ANNEX_XI_B: CodeList = list(
    "Article 3c(1)",
    "Annex XI, part B",
    &[
        CodeRow::of(&["ex 27101983", "ex 27101999", "40113000", "ex 68132000", "68138100"], ""),
        CodeRow::of(
            &["85177100"],
            "Aerials and aerial reflectors of all kinds; parts suitable for use therewith",
        ),
        CodeRow::of(&["ex 85177900"], "Other parts related to aerials"),
        CodeRow::of(&["90241000", "90260000"], ""),
    ],
);

static ANNEX_XI_C: CodeList = list(
    "Article 3c(1)",
    "Annex XI, part C",
    &[
        CodeRow::of(
            &["840710"],
            "Spark-ignition reciprocating or rotary internal combustion piston engine, for aircraft",
        ),
        CodeRow::of(
            &["840910"],
            "Parts suitable for use solely or principally with internal combustion piston engine for aircraft",
        ),
    ],
);

static ANNEX_XI_D: CodeList = list(
    "Article 3c(1)",
    "Annex XI, part D",
    &[
        CodeRow::of(&["841111"], "turbojets of a thrust <= 25 kn"),
        CodeRow::of(&["841112"], "turbojets of a thrust > 25 kn"),
        CodeRow::of(&["841121"], "turbopropellers of a power <= 1 100 kw"),
        CodeRow::of(&["841122"], "turbopropellers of a power > 1 100 kw"),
        CodeRow::of(&["841191"], "parts of turbojets or turbopropellers, n.e.s."),
    ],
);

static ANNEX_XXIII_A: CodeList = list(
    "Article 3k(1)",
    "Annex XXIII, part A",
    &[
        CodeRow::of(&["841210"], "Reaction engines other than turbojets"),
        CodeRow::of(&["84248940"], ""),
        CodeRow::of(
            &["850133"],
            "Other DC motors; DC generators, other than photovoltaic generators - of an output exceeding 75 kW but not exceeding 375 kW",
        ),
        CodeRow::of(&["850690"], ""),
        CodeRow::of(&["850730"], "Nickel-cadmium"),
        CodeRow::of(&["852550"], "Transmission apparatus"),
        CodeRow::of(
            &["854020"],
            "Television camera tubes; image converters and intensifiers; other photocathode tubes",
        ),
        CodeRow::of(&["901540"], "Photogrammetrical surveying instruments and appliances"),
        CodeRow::of(&["901580", "901590", "903120", "903281"], ""),
    ],
);

static ANNEX_XXIII_B: CodeList = list(
    "Article 3k(1)",
    "Annex XXIII, part B",
    &[
        CodeRow::of(
            &["847130", "847141", "847149", "847150", "847160", "847170", "847180", "847190", "847330"],
            "",
        ),
        CodeRow::of(&["850220"], "Generating sets with spark-ignition internal combustion piston engine"),
        CodeRow::of(&["851761", "852351"], ""),
        CodeRow::of(&["852691"], "Radio navigational aid apparatus"),
        CodeRow::of(&["852692"], "Radio remote control apparatus"),
        CodeRow::of(&["853400"], ""),
        CodeRow::of(
            &["900211"],
            "Objective lenses for cameras, projectors or photographic enlargers or reducers",
        ),
        CodeRow::of(&["900219", "900710", "901310"], ""),
        CodeRow::of(
            &["95030075"],
            "Plastic toys and models, incorporating a motor, n.e.s under heading 9503",
        ),
        CodeRow::of(
            &["95030079"],
            "Toys and models, not made of plastic incorporating a motor, n.e.s under heading 9503",
        ),
    ],
);

static ANNEX_XXIII_C: CodeList = list(
    "Article 3k(1)",
    "Annex XXIII, part C",
    &[
        CodeRow::of(&["840721", "840729"], ""),
        CodeRow::of(
            &["8408"],
            "compression-ignition internal combustion piston engine 'diesel or semi-diesel engine'",
        ),
        CodeRow::of(&["840999", "841330"], ""),
        CodeRow::of(
            &["842489"],
            "mechanical appliances, whether or not hand-operated, for projecting, dispersing or spraying liquids or powders, n.e.s.",
        ),
        CodeRow::of(&["842490", "847989", "848210", "848230", "848250", "848280", "8483", "8487"], ""),
        CodeRow::of(&["850120"], "universal ac-dc motors of an output > 37,5 w"),
        CodeRow::of(
            &["850131"],
            "dc motors of an output > 37,5 w but <= 750 w and dc generators of an output <= 750 w",
        ),
        CodeRow::of(
            &["850153", "850161", "850300", "850660", "850710", "850720", "8511", "852581", "852582"],
            "",
        ),
        CodeRow::of(
            &["852583"],
            "Night vision television cameras, digital cameras and video camera recorders as specified in subheading note 3 to chapter 85",
        ),
        CodeRow::of(&["852610"], "radar apparatus"),
        CodeRow::of(&["854130", "854141", "854142", "854143", "854320", "854430", "9005"], ""),
        CodeRow::of(
            &["9014"],
            "direction finding compasses; other navigational instruments and appliances (excl. radio navigational equipment); parts thereof",
        ),
        CodeRow::of(&["901510"], "rangefinders"),
        CodeRow::of(&["901520", "902590", "902920"], ""),
    ],
);
