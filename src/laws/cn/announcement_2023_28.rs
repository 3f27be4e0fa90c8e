//! MOFCOM, GACC, SASTIND and the CMC Equipment Development Department,
//! Announcement 28 of 2023: the temporary control of some consumer drones, and
//! its catch-all.
//!
//! Read verbatim in four agreeing copies, but for the definition of "existing
//! control parameters", which is cut short in all of them: taken here as those
//! of 2015 Announcements 20 and 31. (The missile list of 2002, whose numbers
//! were not found, may belong to them too.) Some English versions print
//! "a mass of 7 kg" for "more than 7 kg", or treat the criteria as separate:
//! both are wrong against the text. The documents for an application were not seen.

use crate::goods::items::Category;
use crate::goods::items::infrared_imager::InfraredImager;
use crate::goods::items::laser::{Laser, LaserAttributes, LaserClass, LaserUse};
use crate::goods::items::spectral_camera::{SpectralCamera, SpectralCameraAttributes};
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, any, carries, entry, none_of, point};
use crate::rule::instrument::{Instrument, TextQuality};
use crate::rule::list::List;
use crate::rule::measure::{Effect, Measure, Scope};
use crate::rule::regime::Regime;
use crate::value::day::day;
use crate::value::quantity::{kilograms, millikelvins, millimetres, minutes, nanojoules, watts};

use crate::laws::cn::announcement_2015_20;
use crate::laws::cn::announcement_2015_31;

pub const ENTRIES: &[&Control] = &[&ENTRY];

pub const MEASURES: &[&Measure] = &[&CATCH_ALL];

const UAV: UavAttributes = Uav::ATTRIBUTES;
const CAMERA: SpectralCameraAttributes = SpectralCamera::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;

/// The announcement.
pub const ANNOUNCEMENT: List =
    List::of(Regime::Cn, &TEXT).since(day(2023, 9, 1)).until(day(2024, 9, 1), ENDED_BY);

static TEXT: Instrument = Instrument {
    name: "MOFCOM Announcement 28 of 2023",
    title: "关于对部分无人机实施临时出口管制的公告",
    issuer: "Ministry of Commerce; General Administration of Customs; State Administration of Science, \
             Technology and Industry for National Defence; CMC Equipment Development Department",
    quality: TextQuality::Verbatim,
    source: "shjhsm.com/379.html; www.jywrj.cn/xinwen/71.html; hyyz888.com; shenduxp.com",
    checked: "October 2026",
    documents: &[],
    doubts: &["the documents for an application were not seen"],
};

const ENDED_BY: &str = "MOFCOM Announcement 31 of 2024, paragraph 9";

pub static ENTRY: Control = ANNOUNCEMENT
    .entry("CN-2023-28", Category::Uav, "some consumer drones")
    .at("一")
    .original(
        "在操作人员自然视距以外能够可控飞行，最大续航时间大于等于30分钟，且最大起飞重量大于7\
         千克(kg)或空机重量大于4千克(kg)，并具有下述任一特性",
    )
    .doubts(&["the definition of the existing control parameters is cut short in every copy; \
               read as those of 2015 Announcements 20 and 31"])
    .hs(&[
        "8806100010",
        "8806221011",
        "8806229010",
        "8806231011",
        "8806239010",
        "8806241011",
        "8806249010",
        "8806291011",
        "8806299010",
        "8806921011",
        "8806929010",
        "8806931011",
        "8806939010",
        "8806941011",
        "8806949010",
        "8806990010",
    ])
    .reads(all(&[
        point("一")
            .says("controlled flight beyond the operator's natural sight")
            .means(UAV.flies_beyond_sight.is_yes()),
        point("一")
            .says("maximum endurance of 30 minutes or more")
            .means(UAV.endurance.at_least(minutes(30.0))),
        point("一")
            .says("a maximum take-off mass of more than 7 kg or an empty mass of more than 4 kg")
            .any(&[UAV.takeoff_mass.above(kilograms(7.0)), UAV.empty_mass.above(kilograms(4.0))]),
        point("一").says("any of the following").any(&[
            point("(一)")
                .says("radio power on board above the limit of the international civil type approval")
                .means(UAV.radio_exceeds_approval.is_yes()),
            point("(二)")
                .says("a payload that drops, or a dropper of its own")
                .means(UAV.drops_payload.is_yes()),
            point("(三)")
                .says(
                    "carries a hyperspectral camera, or a multispectral one with other bands than \
                     560 nm, 650 nm, 730 nm and 860 nm",
                )
                .means(carries(
                    Category::SpectralCamera,
                    &[any(&[CAMERA.hyperspectral.is_yes(), CAMERA.extra_bands.is_yes()])],
                )),
            point("(四)").says("carries an infrared camera with a NETD of less than 40 mK").means(carries(
                Category::InfraredImager,
                &[InfraredImager::ATTRIBUTES.netd.below(millikelvins(40.0))],
            )),
            point("(五)")
                .says("carries a laser module for ranging and positioning that meets any of the following")
                .means(carries(Category::Laser, &[RANGING, any(LASER_CLASSES)])),
            point("(六)")
                .says("can support payloads that are not certified")
                .means(UAV.takes_uncertified_payloads.is_yes()),
        ]),
        point("一").says("below the existing control parameters").means(none_of(
            const {
                &[
                    entry(&announcement_2015_20::ENTRY_1),
                    entry(&announcement_2015_20::ENTRY_2),
                    entry(&announcement_2015_20::ENTRY_3),
                    entry(&announcement_2015_31::ENTRY_1_1_1),
                    entry(&announcement_2015_31::ENTRY_1_1_2),
                ]
            },
        )),
    ]));

const RANGING: Criterion = LASER.r#use.is(LaserUse::set(&[LaserUse::RangeFinding]));

const LASER_CLASSES: &[Criterion] = &[
    point("(五)1").says("class 3R, 3B or 4 of GB 7247.1-2012").means(
        LASER.hazard_class.is(LaserClass::set(&[
            LaserClass::Class3R,
            LaserClass::Class3B,
            LaserClass::Class4,
        ])),
    ),
    point("(五)2")
        .says(
            "class 1, with an accessible emission limit of 263.89 nJ or more, a reference aperture of more \
             than 22 mm and, within 5 ns, a peak power of more than 52.78 W",
        )
        .all(&[
            LASER.hazard_class.is(LaserClass::set(&[LaserClass::Class1])),
            LASER.emission_limit.at_least(nanojoules(263.89)),
            LASER.reference_aperture.above(millimetres(22.0)),
            LASER.peak_power.above(watts(52.78)),
        ]),
    point("(五)3")
        .says(
            "class 1M, with an accessible emission limit of 339.03 nJ or more, a reference aperture of more \
             than 19 mm and, within 5 ns, a peak power of more than 67.81 W",
        )
        .all(&[
            LASER.hazard_class.is(LaserClass::set(&[LaserClass::Class1M])),
            LASER.emission_limit.at_least(nanojoules(339.03)),
            LASER.reference_aperture.above(millimetres(19.0)),
            LASER.peak_power.above(watts(67.81)),
        ]),
];

pub static CATCH_ALL: Measure = ANNOUNCEMENT
    .rule(
        "CN-2023-28-CA",
        "unmanned aircraft that no entry controls, for weapons of mass destruction, terrorism or \
         military purposes",
    )
    .at("the paragraph on other unmanned aircraft")
    .doubts(&["the words speak of unmanned aircraft alone, not of airships: the two are not told apart here"])
    .original("明知或者应当知道出口将用于大规模杀伤性武器扩散、恐怖主义活动或者军事目的的，不得出口")
    .reads(crate::laws::cn::catch_all::ENDS)
    .measure(Scope::UncontrolledAircraft, Effect::Prohibited);
