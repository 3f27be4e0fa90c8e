//! 6A005 of the Commerce Control List: lasers that are not tunable (a, b), and
//! lasers that only paragraph d specifies.
//!
//! The heading excludes what the Nuclear Regulatory Commission licenses, which
//! is not asked. Reason NP stands for lasers of some points that meet the
//! parameters of 6A205. The list was seen as of the middle of 2026; the EU text
//! of 2021 and 2022 has other numbers in b.3.a.2, d.1.a and d.1.b, so on earlier
//! days these are open where the two differ. Stacks of bars (d.1.d and d.1.e),
//! tunable lasers (c) and laser acoustic detection (g) stand among what is left
//! out; components and optical equipment (e, f) are no lasers.

use crate::goods::items::Category;
use crate::rule::control::{Control, Reason, Version};
use crate::rule::criterion::{Criterion, any, entry, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::{List, Paragraph};
use crate::value::day::{Day, day};

use crate::laws::common::{
    laser_continuous, laser_diodes, laser_other, laser_pulsed, laser_pulsed_infrared, nuclear_lasers,
};
use crate::laws::us::ccl::CCL;
use crate::laws::us::reasons::{AT1, NS2};

pub const ENTRIES: &[&Control] = &[
    &A_1, &A_2, &A_3, &A_4, &A_5, &A_6, &A_7, &A_8, &A_9, &A_10, &B_1, &B_2, &B_3, &B_4, &B_5, &B_6, &B_7,
    &B_8, &B_9, &B_10, &D_1_A, &D_1_B, &D_1_C, &D_2, &D_3, &D_4, &D_5, &D_6,
];

const NS2_AT1: &[Reason] = &[NS2, AT1];

const LASERS: List = CCL.read(TextQuality::Verbatim).reasons(NS2_AT1);

const DIODES: List = LASERS.doubts(&[laser_other::FOR_OTHER_EQUIPMENT]);

/// The middle of 2026, for which the list was seen.
const SEEN_FROM: Day = day(2026, 7, 1);

const CHANGED: &str = "an amendment before the middle of 2026, which was not seen";

/// The two texts of a point whose numbers changed: the older or the later, and the later.
const fn texts(list: List, place: &'static str, [open, new]: [Paragraph; 2]) -> [Version; 2] {
    [
        list.until_inferred(SEEN_FROM, CHANGED)
            .at(place)
            .doubts(&["only the text of 2026 was seen; the EU text of 2021 and 2022 has other numbers"])
            .reads(open.criterion),
        list.since(SEEN_FROM).at(place).reads(new.criterion),
    ]
}

/// Points for which reason NP stands, with the kinds of 6A205 that they can meet.
const VISIBLE_CONTINUOUS: &[Reason] = &[NS2, np(&[COPPER, ARGON, DOUBLED]), AT1];
const VISIBLE: &[Reason] = &[NS2, np(&[COPPER, ARGON, DOUBLED]), AT1];
const VISIBLE_TO_RED: &[Reason] = &[NS2, np(&[COPPER, ARGON, DOUBLED, ALEXANDRITE]), AT1];
const NANOSECONDS: &[Reason] = &[NS2, np(&[NEODYMIUM]), AT1];
const MONOXIDE: &[Reason] = &[NS2, np(&[CO]), AT1];
const DIOXIDE: &[Reason] = &[NS2, np(&[CO2]), AT1];
const EXCIMERS: &[Reason] = &[NS2, np(&[EXCIMER]), AT1];

const fn np(meets: &'static [Criterion]) -> Reason {
    Reason { code: "NP1", applies: point("NP").says("meets or exceeds the parameters of 6A205").any(meets) }
}

const COPPER: Criterion = point("6A205.a").says("copper vapour").all(&[nuclear_lasers::COPPER_VAPOUR]);
const ARGON: Criterion = point("6A205.b").says("argon ion").all(&[nuclear_lasers::ARGON_ION]);
const DOUBLED: Criterion =
    point("6A205.c.2").says("neodymium-doped, frequency doubled").all(&[nuclear_lasers::FREQUENCY_DOUBLED]);
const NEODYMIUM: Criterion = point("6A205.c.1")
    .says("neodymium-doped and Q-switched, in 6A005.b.6.c")
    .all(&[nuclear_lasers::NEODYMIUM, nuclear_lasers::UP_TO_A_MICROSECOND]);
const ALEXANDRITE: Criterion = point("6A205.f").says("alexandrite").all(&[nuclear_lasers::ALEXANDRITE]);
const CO2: Criterion = point("6A205.g").says("pulsed carbon dioxide").all(&[nuclear_lasers::CARBON_DIOXIDE]);
const EXCIMER: Criterion = point("6A205.h").says("pulsed excimer").all(&[nuclear_lasers::EXCIMER]);
const CO: Criterion = point("6A205.j").says("pulsed carbon monoxide").all(&[nuclear_lasers::CARBON_MONOXIDE]);

pub static A_1: Control = LASERS.prints("6A005.a.1", laser_continuous::A_1);
pub static A_2: Control = LASERS.reasons(VISIBLE_CONTINUOUS).prints("6A005.a.2", laser_continuous::A_2);
pub static A_3: Control = LASERS.reasons(VISIBLE).prints("6A005.a.3", laser_continuous::A_3);
pub static A_4: Control = LASERS.reasons(VISIBLE_TO_RED).prints("6A005.a.4", laser_continuous::A_4);
pub static A_5: Control = LASERS.prints("6A005.a.5", laser_continuous::A_5);
pub static A_6: Control = LASERS.prints("6A005.a.6", laser_continuous::A_6);
pub static A_7: Control = LASERS.prints("6A005.a.7", laser_continuous::A_7);
pub static A_8: Control = LASERS.prints("6A005.a.8", laser_continuous::A_8);
pub static A_9: Control = LASERS.prints("6A005.a.9", laser_continuous::A_9);
pub static A_10: Control = LASERS.prints("6A005.a.10", laser_continuous::A_10);
pub static B_1: Control = LASERS.prints("6A005.b.1", laser_pulsed::B_1);
pub static B_2: Control = LASERS.reasons(VISIBLE_CONTINUOUS).prints("6A005.b.2", laser_pulsed::B_2);
pub static B_3: Control =
    LASERS.entry("6A005.b.3", Category::Laser, "pulsed lasers above 510 nm up to 540 nm").versions(
        const { &texts(LASERS.reasons(VISIBLE), "6A005.b.3", [laser_pulsed::B_3_OPEN, laser_pulsed::B_3]) },
    );
pub static B_4: Control = LASERS.reasons(VISIBLE_TO_RED).prints("6A005.b.4", laser_pulsed::B_4);
pub static B_5: Control = LASERS.prints("6A005.b.5", laser_pulsed::B_5);
pub static B_6: Control = LASERS.reasons(NANOSECONDS).prints("6A005.b.6", laser_pulsed_infrared::B_6);
pub static B_7: Control = LASERS.prints("6A005.b.7", laser_pulsed_infrared::B_7);
pub static B_8: Control = LASERS.prints("6A005.b.8", laser_pulsed_infrared::B_8);
pub static B_9: Control = LASERS.prints("6A005.b.9", laser_pulsed_infrared::B_9);
pub static B_10: Control = LASERS.prints("6A005.b.10", laser_pulsed_infrared::B_10);
pub static D_1_A: Control = LASERS
    .entry("6A005.d.1.a", Category::Laser, "individual single transverse mode semiconductor lasers")
    .versions(const { &texts(DIODES, "6A005.d.1.a", [laser_diodes::D_1_A_OPEN, laser_diodes::D_1_A]) });
pub static D_1_B: Control = LASERS
    .entry("6A005.d.1.b", Category::Laser, "individual multiple transverse mode semiconductor lasers")
    .versions(
        const { &texts(DIODES, "6A005.d.1.b", [laser_diodes::D_1_B_US_OPEN, laser_diodes::D_1_B_ONE_LIMIT]) },
    );
pub static D_1_C: Control = DIODES.prints("6A005.d.1.c", laser_other::D_1_C);
pub static D_2: Control = LASERS.reasons(MONOXIDE).prints("6A005.d.2", laser_other::D_2);
pub static D_3: Control = LASERS.reasons(DIOXIDE).prints("6A005.d.3", laser_other::D_3);
pub static D_4: Control = LASERS.reasons(EXCIMERS).prints("6A005.d.4", laser_other::D_4);
pub static D_5: Control = LASERS.prints("6A005.d.5", laser_other::D_5);
pub static D_6: Control = LASERS.prints("6A005.d.6", laser_other::D_6);

/// A laser of one of these entries.
pub const OF_6A005: &[Criterion] = &[any(const {
    &[
        entry(&A_1),
        entry(&A_2),
        entry(&A_3),
        entry(&A_4),
        entry(&A_5),
        entry(&A_6),
        entry(&A_7),
        entry(&A_8),
        entry(&A_9),
        entry(&A_10),
        entry(&B_1),
        entry(&B_2),
        entry(&B_3),
        entry(&B_4),
        entry(&B_5),
        entry(&B_6),
        entry(&B_7),
        entry(&B_8),
        entry(&B_9),
        entry(&B_10),
        entry(&D_1_A),
        entry(&D_1_B),
        entry(&D_1_C),
        entry(&D_2),
        entry(&D_3),
        entry(&D_4),
        entry(&D_5),
        entry(&D_6),
    ]
})];
