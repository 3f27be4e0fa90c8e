//! ML5, ML11 and ML19 of the munitions lists of the Wassenaar Arrangement and of
//! the European Union: fire control and surveillance, military electronics and
//! jammers of satellite navigation, and directed-energy weapons.
//!
//! "Specially designed for military use" is judged. ML5 asks
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
use crate::rule::criterion::{Criterion, all, none_of, point};
use crate::rule::list::Paragraph;

const SYSTEM: CounterUasAttributes = CounterUas::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;

const LASER_FOR_MILITARY_USE: Criterion =
    point("ML5").says("specially designed for military use").means(LASER.military_use.is_yes());

const FOR_MILITARY_USE: Criterion =
    point("heading").says("specially designed for military use").means(SYSTEM.military_use.is_yes());

const B_1: &str = "Target acquisition, designation, range-finding, surveillance or tracking systems";

pub const ML5_B_1_LASER: Paragraph = Paragraph::on(
    Category::Laser,
    "military lasers for targets: designation, range-finding, surveillance or tracking",
)
.original(B_1)
.reads(all(&[
    LASER_FOR_MILITARY_USE,
    point("ML5.b.1").says("designation, range-finding, surveillance or tracking").means(LASER.r#use.is(
        LaserUse::set(&[LaserUse::TargetDesignation, LaserUse::RangeFinding, LaserUse::TargetIllumination]),
    )),
]));

pub const ML5_B_1: Paragraph =
    Paragraph::on(Category::CounterUas, "military systems for target acquisition, surveillance or tracking")
        .original(B_1)
        .reads(all(&[
            FOR_MILITARY_USE,
            point("ML5.b.1")
                .says("a target acquisition, surveillance or tracking system")
                .means(SYSTEM.surveils_or_tracks.is_yes()),
        ]));

pub const ML5_B_2: Paragraph =
    Paragraph::on(Category::CounterUas, "military equipment for detection, recognition or identification")
        .original("Detection, recognition or identification equipment")
        .reads(all(&[
            FOR_MILITARY_USE,
            point("ML5.b.2")
                .says("detection, recognition or identification equipment")
                .means(SYSTEM.detects_or_identifies.is_yes()),
        ]));

pub const ML11_A: Paragraph =
    Paragraph::on(Category::CounterUas, "military electronic equipment, including jammers")
        .original("Electronic equipment specially designed for military use")
        .reads(all(&[
            FOR_MILITARY_USE,
            point("ML11").says("not specified elsewhere on the list").means(none_of(&[
                ML5_B_1.criterion,
                ML5_B_2.criterion,
                ML11_B.criterion,
                ML19_C.criterion,
            ])),
        ]));

/// What ML10.c.3 takes, which ML11 leaves to it.
const COMMAND_OR_CONTROL: &str = "ML11 is about what is not specified elsewhere: equipment designed for the command or \
                                      control of military unmanned aircraft is ML10.c.3, and is not told apart";

pub const ML11_A_RADIO: Paragraph = Paragraph::on(Category::Radio, "military radio equipment")
    .original("Electronic equipment specially designed for military use")
    .doubts(&[COMMAND_OR_CONTROL])
    .reads(
        point("ML11.a")
            .says("electronic equipment specially designed for military use")
            .means(Radio::ATTRIBUTES.military_use.is_yes()),
    );

pub const ML11_B: Paragraph =
    Paragraph::on(Category::CounterUas, "jammers of satellite navigation, military or not")
        .original(
            "\"Satellite navigation system\" jamming equipment and specially designed components therefor",
        )
        .reads(
            point("ML11.b")
                .says("satellite navigation system jamming equipment")
                .means(SYSTEM.jams_satellite_navigation.is_yes()),
        );

pub const ML19_A: Paragraph = Paragraph::on(Category::Laser, "laser weapons")
    .original("\"Laser\" systems specially designed for destruction or effecting mission-abort of a target")
    .reads(
        point("ML19.a")
            .says("a laser system specially designed for destruction or effecting mission-abort of a target")
            .means(LASER.weapon.is_yes()),
    );

pub const ML19_C: Paragraph = Paragraph::on(Category::CounterUas, "high-power radio-frequency weapons")
    .original(
        "High power Radio-Frequency (RF) systems capable of destruction or effecting mission-abort of a \
         target",
    )
    .reads(
        point("ML19.c")
            .says("a high-power radio-frequency system capable of destruction or mission-abort of a target")
            .means(SYSTEM.radio_frequency_weapon.is_yes()),
    );
