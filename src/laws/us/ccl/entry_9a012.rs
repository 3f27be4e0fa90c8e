//! 9A012 of the Commerce Control List, paragraph a: unmanned aircraft and
//! airships. The paragraph has three texts in 2026.
//!
//! Until 19 January 2026 it repeated the Wassenaar text, from which it is put
//! together here. From 20 January the same text had another reason of control
//! for a.1. From 13 August 2026 the gust test and the floor of 30 minutes are
//! gone: every aircraft that is designed to fly beyond sight is at least in
//! a.1, those of 3 hours and more are in a.2, and those that carry listed
//! sensors or inertial equipment are in a.3 to a.5. Point a.3 names the
//! uncooled cameras of 6A003.b.4.b, but not the cooled ones of 6A003.b.4.a.
//!
//! The heading of the older texts says "non-military". That is not asked:
//! military aircraft are in 9A610 and in USML category VIII, which come first.
//! Sub-orbital craft are left out. There is no
//! exception for model aircraft in this entry. MT stands for a range of 300 km
//! or more "regardless of payload", and for what 9A120 asks for.

use crate::goods::items::Category;
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::{Control, Reason};
use crate::rule::criterion::{Criterion, all, any, carries, entry, point};
use crate::rule::instrument::TextQuality;
use crate::rule::list::List;
use crate::value::day::day;
use crate::value::quantity::{hours, kilometres};

use crate::laws::common::unmanned_aircraft::{BEYOND_SIGHT, HALF_HOUR_TO_ONE_HOUR, ONE_HOUR, STANDS_GUSTS};
use crate::laws::us::ccl::CCL;
use crate::laws::us::ccl::entry_6a003::B_3_OR_B_4_B;
use crate::laws::us::ccl::entry_6a005::OF_6A005;
use crate::laws::us::ccl::entry_6a008::D_TO_H;
use crate::laws::us::ccl::entry_7a003::USING_CONTROLLED_SENSORS;
use crate::laws::us::ccl::entry_9a120::REQUIREMENTS;
use crate::laws::us::reasons::{AT1, NS1, NS2};

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &A_3, &A_4, &A_5];

const UAV: UavAttributes = Uav::ATTRIBUTES;

const JANUARY: &str = "the interim final rule \"Streamlining Export Controls for Drone Exports\", FR Doc. \
                       2026-01059";

const AUGUST: &str = "91 FR 52501, FR Doc. 2026-16628";

/// The text until 19 January 2026.
const FIRST: List =
    CCL.until(day(2026, 1, 20), JANUARY).read(TextQuality::Reconstructed).doubts(&[NOT_SEEN, NON_MILITARY]);

const NOT_SEEN: &str = "the text of this time was not seen; it is said to be the Wassenaar text";

const NON_MILITARY: &str = "\"non-military\", in the heading, is not asked";

/// The text from 20 January 2026.
const SECOND: List = CCL
    .since(day(2026, 1, 20))
    .until(day(2026, 8, 13), AUGUST)
    .read(TextQuality::Verbatim)
    .doubts(&[WHICH_DAY, NON_MILITARY]);

const WHICH_DAY: &str = "whether its first day is 20 or 21 January 2026 was not settled; 20 January is taken";

/// The text from 13 August 2026.
const THIRD: List = CCL.since(day(2026, 8, 13)).read(TextQuality::Verbatim).doubts(&[CORRECTED]);

const CORRECTED: &str = "read as of 1 September 2026, after the correction C1-2026-16628 of 28 August 2026; \
                         what it corrected was not seen";

/// The items that MT stands for.
pub const MISSILE_TECHNOLOGY: Criterion = any(&[
    point("MT").says("a maximum range of 300 km or more").means(UAV.range.at_least(kilometres(300.0))),
    point("MT").says("meets the requirements of 9A120").means(REQUIREMENTS),
]);

const MT1_BY_RANGE: Reason = Reason { code: "MT1", applies: MISSILE_TECHNOLOGY };

const NS1_MT1_AT1: &[Reason] = &[NS1, MT1_BY_RANGE, AT1];

pub static A_1: Control = CCL
    .entry(
        "9A012.a.1",
        Category::Uav,
        "unmanned aircraft and airships of the shortest endurance that is listed",
    )
    .versions(&[
        FIRST.at("9A012.a.1 (before FR Doc. 2026-01059)").reasons(NS1_MT1_AT1).reads(all(&[
            BEYOND_SIGHT,
            HALF_HOUR_TO_ONE_HOUR,
            STANDS_GUSTS,
        ])),
        SECOND
            .at("9A012.a.1 (as of FR Doc. 2026-01059)")
            .original(
                "A maximum 'endurance' greater than or equal to 30 minutes but less than 1 hour; and […] \
                 Designed to take-off and have stable controlled flight in wind gusts equal to or exceeding \
                 46.3 km/h (25 knots)",
            )
            .reasons(&[NS2, MT1_BY_RANGE, AT1])
            .reads(all(&[BEYOND_SIGHT, HALF_HOUR_TO_ONE_HOUR, STANDS_GUSTS])),
        THIRD
            .at("9A012.a.1 (as of FR Doc. 2026-16628)")
            .original("A maximum 'endurance' less than 3 hours")
            .reasons(&[MT1_BY_RANGE, AT1])
            .reads(all(&[
                BEYOND_SIGHT,
                point("a.1")
                    .says("a maximum endurance of less than 3 hours")
                    .means(UAV.endurance.below(hours(3.0))),
            ])),
    ]);

pub static A_2: Control =
    CCL.entry("9A012.a.2", Category::Uav, "unmanned aircraft and airships of long endurance").versions(&[
        FIRST
            .at("9A012.a.2 (before FR Doc. 2026-01059)")
            .reasons(NS1_MT1_AT1)
            .reads(all(&[BEYOND_SIGHT, ONE_HOUR])),
        SECOND
            .at("9A012.a.2 (as of FR Doc. 2026-01059)")
            .original("A maximum 'endurance' of 1 hour or greater")
            .reasons(NS1_MT1_AT1)
            .reads(all(&[BEYOND_SIGHT, ONE_HOUR])),
        THIRD
            .at("9A012.a.2 (as of FR Doc. 2026-16628)")
            .original("A maximum 'endurance' of 3 hours or greater")
            .reasons(NS1_MT1_AT1)
            .reads(all(&[
                BEYOND_SIGHT,
                point("a.2")
                    .says("a maximum endurance of 3 hours or more")
                    .means(UAV.endurance.at_least(hours(3.0))),
            ])),
    ]);

pub static A_3: Control = THIRD
    .entry(
        "9A012.a.3",
        Category::Uav,
        "unmanned aircraft and airships with cameras of 6A003.b.3 or b.4.b, or radars of 6A008.d to h",
    )
    .at("9A012.a.3 (as of FR Doc. 2026-16628)")
    .original("“UAVs” or unmanned “airships” incorporating items specified in ECCN 6A003.b.3, 6A003.b.4.b, or 6A008.d to .h")
    .reasons(NS1_MT1_AT1)
    .reads(all(&[
        BEYOND_SIGHT,
        point("a.3").says("incorporating any of the following").any(&[
            point("a.3")
                .says("items specified in 6A003.b.3 or 6A003.b.4.b")
                .means(carries(Category::InfraredImager, B_3_OR_B_4_B)),
            point("a.3")
                .says("items specified in 6A008.d to 6A008.h")
                .means(carries(Category::Radar, D_TO_H)),
        ]),
    ]));

pub static A_4: Control = THIRD
    .entry("9A012.a.4", Category::Uav, "unmanned aircraft and airships with lasers of 6A005")
    .at("9A012.a.4 (as of FR Doc. 2026-16628)")
    .doubts(&[
        CORRECTED,
        "6A005.c, d.1.d, d.1.e and e to g are not decided here: a laser of theirs is not found",
    ])
    .original("“UAVs” or unmanned “airships” incorporating items specified in ECCN 6A005")
    .reasons(NS1_MT1_AT1)
    .reads(all(&[
        BEYOND_SIGHT,
        point("a.4").says("incorporating items specified in 6A005").means(carries(Category::Laser, OF_6A005)),
    ]));

pub static A_5: Control = THIRD
    .entry(
        "9A012.a.5",
        Category::Uav,
        "unmanned aircraft and airships with inertial equipment that uses accelerometers or gyros of \
         7A001, 7A002, 7A003 or 7A005",
    )
    .at("9A012.a.5 (as of FR Doc. 2026-16628)")
    .original(
        "“UAVs” or unmanned “airships” incorporating “inertial measurement equipment or systems” using accelerometers or gyros \
         specified in ECCNs 7A001, 7A002, 7A003, or 7A005",
    )
    .doubts(&[
        CORRECTED,
        "7A003 and 7A005 specify no accelerometers or gyros: systems of 7A003 are asked, and receivers of 7A005 \
         are not",
    ])
    .reasons(NS1_MT1_AT1)
    .reads(all(&[
        BEYOND_SIGHT,
        point("a.5")
            .says(
                "incorporating inertial equipment that uses accelerometers or gyros specified in 7A001, \
                 7A002, 7A003 or 7A005",
            )
            .means(carries(Category::InertialUnit, USING_CONTROLLED_SENSORS)),
    ]));

/// An aircraft of 9A012.a, the only aircraft that 9A012 controls.
pub const OF_9A012_A: &[Criterion] = &[any(ENTRIES_A)];

/// An aircraft of 9A012.a that is controlled for MT reasons.
pub const OF_9A012_A_FOR_MT: &[Criterion] = &[any(ENTRIES_A), MISSILE_TECHNOLOGY];

const ENTRIES_A: &[Criterion] = &[entry(&A_1), entry(&A_2), entry(&A_3), entry(&A_4), entry(&A_5)];
