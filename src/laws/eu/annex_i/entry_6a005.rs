//! Annex I, entry 6A005: lasers that are not tunable (a, b), and lasers that
//! only paragraph d specifies.
//!
//! Read whole in the text of 2021 and 2022, as Norwegian List II repeats it. Of
//! the edition of 15 November 2025 a.3 to a.6.b and b.3 to g were seen: it has
//! other numbers in b.3.a.2, d.1.a and d.1.b. On which day between 2023 and 2025
//! they changed was not seen; on the days between, both are read, and the entry
//! is open where they differ. The heading excludes the lasers of 0B001.g.5 and
//! h.6, which is not asked. Stacks of bars (d.1.d and d.1.e), tunable lasers (c)
//! and laser acoustic detection (g) stand among what is left out; components and
//! optical equipment (e, f) are no lasers.

use crate::goods::items::Category;
use crate::rule::control::{Control, Version};
use crate::rule::instrument::TextQuality;
use crate::rule::list::{List, Paragraph};
use crate::value::day::{Day, day};

use crate::laws::common::{laser_continuous, laser_diodes, laser_other, laser_pulsed, laser_pulsed_infrared};
use crate::laws::eu::annex_i::ANNEX_I;

pub const ENTRIES: &[&Control] = &[
    &A_1, &A_2, &A_3, &A_4, &A_5, &A_6, &A_7, &A_8, &A_9, &A_10, &B_1, &B_2, &B_3, &B_4, &B_5, &B_6, &B_7,
    &B_8, &B_9, &B_10, &D_1_A, &D_1_B, &D_1_C, &D_2, &D_3, &D_4, &D_5, &D_6,
];

const SEEN: &str = "read in the text of 2021 and 2022; of the edition of 15 November 2025, notes 3 to 6, a.1, a.2, \
                    note 2 to a.6.b, a.7 to a.10, b.1 and b.2 were missing in the copy seen";

const LASERS: List = ANNEX_I.read(TextQuality::Verbatim).doubts(&[SEEN]);

const DIODES: List = LASERS.doubts(&[SEEN, laser_other::FOR_OTHER_EQUIPMENT]);

/// The first day of which the older edition does not tell.
const AFTER_2022: Day = day(2023, 1, 1);

/// The day of the later edition.
const EDITION_OF_2025: Day = day(2025, 11, 15);

const CHANGED: &str = "an amendment between the editions of 2022 and of 15 November 2025, which was not seen";

/// The three texts of a point whose numbers changed: the older, both, the later.
const fn texts(list: List, place: &'static str, [old, open, new]: [Paragraph; 3]) -> [Version; 3] {
    [
        list.until_inferred(AFTER_2022, CHANGED).at(place).reads(old.criterion),
        list.since(AFTER_2022)
            .until_inferred(EDITION_OF_2025, CHANGED)
            .at(place)
            .doubts(&["the numbers changed on a day between 2023 and 2025 that was not seen"])
            .reads(open.criterion),
        list.since(EDITION_OF_2025).at(place).reads(new.criterion),
    ]
}

pub static A_1: Control = LASERS.prints("6A005.a.1", laser_continuous::A_1);
pub static A_2: Control = LASERS.prints("6A005.a.2", laser_continuous::A_2);
pub static A_3: Control = LASERS.prints("6A005.a.3", laser_continuous::A_3);
pub static A_4: Control = LASERS.prints("6A005.a.4", laser_continuous::A_4);
pub static A_5: Control = LASERS.prints("6A005.a.5", laser_continuous::A_5);
pub static A_6: Control = LASERS.prints("6A005.a.6", laser_continuous::A_6);
pub static A_7: Control = LASERS.prints("6A005.a.7", laser_continuous::A_7);
pub static A_8: Control = LASERS.prints("6A005.a.8", laser_continuous::A_8);
pub static A_9: Control = LASERS.prints("6A005.a.9", laser_continuous::A_9);
pub static A_10: Control = LASERS.prints("6A005.a.10", laser_continuous::A_10);
pub static B_1: Control = LASERS.prints("6A005.b.1", laser_pulsed::B_1);
pub static B_2: Control = LASERS.prints("6A005.b.2", laser_pulsed::B_2);
pub static B_3: Control =
    LASERS.entry("6A005.b.3", Category::Laser, "pulsed lasers above 510 nm up to 540 nm").versions(
        const {
            &texts(
                LASERS,
                "6A005.b.3",
                [laser_pulsed::B_3_OF_2021, laser_pulsed::B_3_OPEN, laser_pulsed::B_3],
            )
        },
    );
pub static B_4: Control = LASERS.prints("6A005.b.4", laser_pulsed::B_4);
pub static B_5: Control = LASERS.prints("6A005.b.5", laser_pulsed::B_5);
pub static B_6: Control = LASERS.prints("6A005.b.6", laser_pulsed_infrared::B_6);
pub static B_7: Control = LASERS.prints("6A005.b.7", laser_pulsed_infrared::B_7);
pub static B_8: Control = LASERS.prints("6A005.b.8", laser_pulsed_infrared::B_8);
pub static B_9: Control = LASERS.prints("6A005.b.9", laser_pulsed_infrared::B_9);
pub static B_10: Control = LASERS.prints("6A005.b.10", laser_pulsed_infrared::B_10);
pub static D_1_A: Control = LASERS
    .entry("6A005.d.1.a", Category::Laser, "individual single transverse mode semiconductor lasers")
    .versions(
        const {
            &texts(
                DIODES,
                "6A005.d.1.a",
                [laser_diodes::D_1_A_OF_2021, laser_diodes::D_1_A_OPEN, laser_diodes::D_1_A],
            )
        },
    );
pub static D_1_B: Control = LASERS
    .entry("6A005.d.1.b", Category::Laser, "individual multiple transverse mode semiconductor lasers")
    .versions(
        const {
            &texts(
                DIODES,
                "6A005.d.1.b",
                [laser_diodes::D_1_B_OF_2021, laser_diodes::D_1_B_EU_OPEN, laser_diodes::D_1_B_THREE_BANDS],
            )
        },
    );
pub static D_1_C: Control = DIODES.prints("6A005.d.1.c", laser_other::D_1_C);
pub static D_2: Control = LASERS.prints("6A005.d.2", laser_other::D_2);
pub static D_3: Control = LASERS.prints("6A005.d.3", laser_other::D_3);
pub static D_4: Control = LASERS.prints("6A005.d.4", laser_other::D_4);
pub static D_5: Control = LASERS.prints("6A005.d.5", laser_other::D_5);
pub static D_6: Control = LASERS.prints("6A005.d.6", laser_other::D_6);
