//! The Wassenaar Arrangement's munitions list: fire control and surveillance
//! (ML5), military electronics and jammers of satellite navigation (ML11), and
//! directed-energy weapons (ML19). The Common Military List of the EU repeats it.
//!
//! The list itself was not retrieved: it is read in the Common Military List of
//! 17 February 2020. "Specially designed for military use" is judged. ML5 asks
//! for it throughout, and so does ML11.a; ML11.b, ML19.a and ML19.c do not: they
//! take civil equipment too. Left out: weapon sights (ML5.a), data fusion
//! (ML5.b.3), countermeasures and test equipment, the other points of ML19, and
//! specially designed components.
//!
//! A control is about one category of goods, so ML5.b.1 and ML11.a stand twice.

use crate::goods::items::Category;
use crate::goods::items::counter_uas::{CounterUas, CounterUasAttributes};
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::goods::items::radio::Radio;
use crate::laws::text::Text;
use crate::rule::control::{Control, Instrument, Passage, TextQuality};
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::regime::Regime;
use crate::value::day::{Day, day};

const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;

/// The list.
pub static MUNITIONS_LIST: Instrument = Instrument {
    name: "Wassenaar Arrangement, Munitions List",
    title: "Munitions List",
    issuer: "Wassenaar Arrangement",
    quality: TextQuality::Reconstructed,
    source: "the EU text that repeats it: Norwegian List I of 2020 (the Common Military List of 17 February \
             2020)",
    checked: "September 2026",
    documents: &[],
    doubts: &[FROM_THE_EU_TEXT, NO_FIRST_DAY],
};

const FROM_THE_EU_TEXT: &str = "the list itself was not retrieved; read in the EU Common Military List";

/// The day of the EU text that repeats it, from which its points answer here.
pub const FIRST_DAY: Day = day(2020, 2, 17);

/// Why no point answers for earlier days.
pub const NO_FIRST_DAY: &str = "agreed at least since 17 February 2020, the day of the EU text that repeats \
                                it; earlier days are not answered";

const fn passage(place: &'static str) -> Passage {
    MUNITIONS_LIST.at(place).since_at_least(FIRST_DAY).doubts(&[FROM_THE_EU_TEXT, NO_FIRST_DAY])
}

const LASER_FOR_MILITARY_USE: Criterion =
    point("ML5").says("specially designed for military use").means(LASER.military_use.holds());

const FOR_MILITARY_USE: Criterion =
    point("heading").says("specially designed for military use").means(SYSTEM.military_use.holds());

const B_1: &str = "Target acquisition, designation, range-finding, surveillance or tracking systems";

pub(in crate::laws) const ML5_B_1_LASER: Text = Text {
    heading: "military lasers for target designation or range-finding",
    words: B_1,
    reading: all(&[
        LASER_FOR_MILITARY_USE,
        point("ML5.b.1")
            .says("designation or range-finding")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation, LaserUse::RangeFinding]))),
    ]),
};

pub(in crate::laws) const ML5_B_1: Text = Text {
    heading: "military systems for target acquisition, surveillance or tracking",
    words: B_1,
    reading: all(&[
        FOR_MILITARY_USE,
        point("ML5.b.1")
            .says("a target acquisition, surveillance or tracking system")
            .means(SYSTEM.surveils_or_tracks.holds()),
    ]),
};

pub(in crate::laws) const ML5_B_2: Text = Text {
    heading: "military equipment for detection, recognition or identification",
    words: "Detection, recognition or identification equipment",
    reading: all(&[
        FOR_MILITARY_USE,
        point("ML5.b.2")
            .says("detection, recognition or identification equipment")
            .means(SYSTEM.detects_or_identifies.holds()),
    ]),
};

pub(in crate::laws) const ML11_A: Text = Text {
    heading: "military electronic equipment, including jammers",
    words: "Electronic equipment specially designed for military use",
    reading: all(&[
        FOR_MILITARY_USE,
        point("ML11").says("not specified elsewhere on the list").means(none_of(&[
            ML5_B_1.reading,
            ML5_B_2.reading,
            ML11_B.reading,
            ML19_C.reading,
        ])),
    ]),
};

pub(in crate::laws) const ML11_A_RADIO: Text = Text {
    heading: "military radio equipment",
    words: "Electronic equipment specially designed for military use",
    reading: point("ML11.a")
        .says("electronic equipment specially designed for military use")
        .means(Radio::ATTRIBUTES.military_use.holds()),
};

pub(in crate::laws) const ML11_B: Text = Text {
    heading: "jammers of satellite navigation, military or not",
    words: "\"Satellite navigation system\" jamming equipment and specially designed components therefor",
    reading: point("ML11.b")
        .says("satellite navigation system jamming equipment")
        .means(SYSTEM.jams_satellite_navigation.holds()),
};

pub(in crate::laws) const ML19_A: Text = Text {
    heading: "laser weapons",
    words: "\"Laser\" systems specially designed for destruction or effecting mission-abort of a target",
    reading: point("ML19.a")
        .says("a laser system specially designed for destruction or effecting mission-abort of a target")
        .means(LASER.weapon.holds()),
};

pub(in crate::laws) const ML19_C: Text = Text {
    heading: "high-power radio-frequency weapons",
    words: "High power Radio-Frequency (RF) systems capable of destruction or effecting mission-abort of a \
            target",
    reading: point("ML19.c")
        .says("a high-power radio-frequency system capable of destruction or mission-abort of a target")
        .means(SYSTEM.radio_frequency_weapon.holds()),
};

/// Military designators and range finders.
pub static ENTRY_ML5_B_1_LASER: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML5.b.1",
    category: Category::Laser,
    heading: ML5_B_1_LASER.heading,
    versions: &[ML5_B_1_LASER.at(passage("ML5.b.1"))],
}
.checked();

/// Military surveillance and tracking.
pub static ENTRY_ML5_B_1: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML5.b.1 (counter-drone)",
    category: Category::CounterUas,
    heading: ML5_B_1.heading,
    versions: &[ML5_B_1.at(passage("ML5.b.1"))],
}
.checked();

/// Military detection and identification.
pub static ENTRY_ML5_B_2: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML5.b.2",
    category: Category::CounterUas,
    heading: ML5_B_2.heading,
    versions: &[ML5_B_2.at(passage("ML5.b.2"))],
}
.checked();

/// Military electronic equipment.
pub static ENTRY_ML11_A: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML11.a",
    category: Category::CounterUas,
    heading: ML11_A.heading,
    versions: &[ML11_A.at(passage("ML11.a"))],
}
.checked();

/// Military radio equipment.
pub static ENTRY_ML11_A_RADIO: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML11.a (radio)",
    category: Category::Radio,
    heading: ML11_A_RADIO.heading,
    versions: &[ML11_A_RADIO.at(passage("ML11.a"))],
}
.checked();

/// Jammers of satellite navigation.
pub static ENTRY_ML11_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML11.b",
    category: Category::CounterUas,
    heading: ML11_B.heading,
    versions: &[ML11_B.at(passage("ML11.b"))],
}
.checked();

/// Laser weapons.
pub static ENTRY_ML19_A: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML19.a",
    category: Category::Laser,
    heading: ML19_A.heading,
    versions: &[ML19_A.at(passage("ML19.a"))],
}
.checked();

/// Radio-frequency weapons.
pub static ENTRY_ML19_C: Control = Control {
    regime: Regime::Wassenaar,
    id: "ML19.c",
    category: Category::CounterUas,
    heading: ML19_C.heading,
    versions: &[ML19_C.at(passage("ML19.c"))],
}
.checked();
