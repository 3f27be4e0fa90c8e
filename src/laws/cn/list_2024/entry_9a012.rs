//! 9A012 of the unified list: unmanned aircraft and airships, their engines,
//! payloads, conversion kits and radio equipment.
//!
//! The explanation 9A012 says that a, b.1 and d do not control model aircraft
//! or model airships. b.2 speaks of engines *for* unmanned aircraft or
//! airships without saying *of 9A012.a*: disputed. b.1 prints 15,420 m for
//! 50,000 ft: disputed. So is whether the band of an imager lies wholly within
//! the limits of c.1 or overlaps them. What 7A or 7B control, c.4 does not: its
//! note refers to the entry beside drones that says so.

use crate::goods::items::Category;
use crate::goods::items::conversion_kit::ConversionKit;
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::inertial_unit::{InertialUnit, InertialUnitAttributes};
use crate::goods::items::infrared_imager::{InfraredImager, InfraredImagerAttributes};
use crate::goods::items::laser::{Laser, LaserAttributes, LaserUse};
use crate::goods::items::radar::{Radar, RadarAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::goods::items::uav::{Uav, UavAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{
    Criterion, all, any, chapeau, designed_for, disputed, entry, none_of, point, reading,
};
use crate::value::quantity::{
    count, degrees, hours, kilometres, kilometres_per_hour, kilowatts, metres, millijoules, milliradians,
    minutes, percent,
};

use crate::laws::cn::announcement_2015_31::{FOR_DOUBT, GREAT_HEIGHT};
use crate::laws::cn::announcement_2023_27::{ENGINE_CODES, IMAGER_CODES, IN_THE_BAND, RADIO_CODES};
use crate::laws::cn::list_2024::LIST;
use crate::laws::cn::list_2024::neighbours;

pub const ENTRIES: &[&Control] = &[&A_1, &A_2, &B_1, &B_2, &C_1, &C_2, &C_3, &C_4, &D, &E_1, &E_2];

const UAV: UavAttributes = Uav::ATTRIBUTES;
const ENGINE: EngineAttributes = Engine::ATTRIBUTES;
const IMAGER: InfraredImagerAttributes = InfraredImager::ATTRIBUTES;
const RADAR: RadarAttributes = Radar::ATTRIBUTES;
const LASER: LaserAttributes = Laser::ATTRIBUTES;
const UNIT: InertialUnitAttributes = InertialUnit::ATTRIBUTES;
const RADIO: RadioAttributes = Radio::ATTRIBUTES;

const AIRCRAFT_CODES: &[&str] = &[
    "8801009010",
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
];

const NOT_A_MODEL: Criterion = point("note")
    .says("not a model aircraft or model airship")
    .means(none_of(&[UAV.model_aircraft.is_yes()]));

const BEYOND_SIGHT: Criterion = point("a")
    .says("controlled flight beyond the operator's natural sight")
    .means(UAV.flies_beyond_sight.is_yes());

pub static A_1: Control = LIST
    .entry(
        "9A012.a.1",
        Category::Uav,
        "unmanned aircraft and airships of 30 minutes to 1 hour that stand gusts",
    )
    .original(
        "最大“续航时间”大于等于30分钟小于1小时，以及在大于等于46.3千米/小时（25节）阵风条件下\
         具有起飞能力和稳定可控飞行能力",
    )
    .hs(AIRCRAFT_CODES)
    .reads(all(&[
        BEYOND_SIGHT,
        point("a.1")
            .says("maximum endurance of 30 minutes or more but less than 1 hour")
            .all(&[UAV.endurance.at_least(minutes(30.0)), UAV.endurance.below(hours(1.0))]),
        point("a.1")
            .says("take-off and stable controlled flight in gusts of 46.3 km/h (25 knots) or more")
            .means(UAV.gust_tolerance.at_least(kilometres_per_hour(46.3))),
        NOT_A_MODEL,
    ]));

pub static A_2: Control = LIST
    .entry("9A012.a.2", Category::Uav, "unmanned aircraft and airships of 1 hour or more")
    .original("最大“续航时间”大于等于1小时")
    .hs(AIRCRAFT_CODES)
    .reads(all(&[
        BEYOND_SIGHT,
        point("a.2").says("maximum endurance of 1 hour or more").means(UAV.endurance.at_least(hours(1.0))),
        NOT_A_MODEL,
    ]));

/// An aircraft of 9A012.a.
pub const OF_9A012_A: &[Criterion] = &[any(const { &[entry(&A_1), entry(&A_2)] })];

pub static B_1: Control = LIST
    .entry(
        "9A012.b.1",
        Category::Engine,
        "air-breathing piston and rotary engines for unmanned aircraft above 50,000 ft",
    )
    .original("设计或改进后用于在15420m（50000英尺）以上“高空”飞行的吸气活塞式或转子式内燃发动机")
    .hs(&["8407102010"])
    .doubts(&[FOR_DOUBT])
    .reads(all(&[
        point("b")
            .says("for unmanned aircraft or airships, but not models")
            .means(designed_for(Category::Uav, &[none_of(&[UAV.model_aircraft.is_yes()])])),
        point("b.1")
            .says("an air-breathing piston or rotary internal combustion engine")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Piston, EngineKind::Rotary]))),
        point("b.1").says("designed or modified for flight at great heights").means(GREAT_HEIGHT),
    ]));

pub static B_2: Control = LIST
    .entry("9A012.b.2", Category::Engine, "aero engines of more than 16 kW for unmanned aircraft")
    .original("用于“无人驾驶航空器”或“无人驾驶飞艇”的发动机：最大持续功率超过16kW的航空发动机")
    .doubts(&[
        FOR_DOUBT,
        "that no scope was changed (the ministry's spokesman, 15 November 2024) speaks for aircraft of 9A012.a, \
         as in 2024 Announcement 31",
    ])
    .hs(ENGINE_CODES)
    .reads(all(&[
        disputed(
            "CN-9A012.b.2",
            "whether the engine must be for an aircraft of 9A012.a or for any unmanned aircraft",
            &[
                reading("any unmanned aircraft")
                    .says("for any unmanned aircraft or airship")
                    .means(designed_for(Category::Uav, &[])),
                reading("aircraft of 9A012.a")
                    .says("for an unmanned aircraft or airship of 9A012.a")
                    .means(designed_for(Category::Uav, OF_9A012_A)),
            ],
        ),
        point("b.2")
            .says("maximum continuous power of more than 16 kW")
            .means(ENGINE.continuous_power.above(kilowatts(16.0))),
    ]));

const FOR_9A012_A: Criterion = chapeau("specially for an unmanned aircraft or airship of 9A012.a")
    .means(designed_for(Category::Uav, OF_9A012_A));

pub static C_1: Control = LIST
    .entry("9A012.c.1", Category::InfraredImager, "infrared imagers for unmanned aircraft of 9A012.a")
    .original("具有以下两种特性的“红外成像设备” a．波长范围780～30000 nm b．“瞬时视场角”（IFOV）小于2.5 mrad")
    .hs(IMAGER_CODES)
    .reads(all(&[
        FOR_9A012_A,
        point("c.1.a").says("a wavelength range of 780 nm to 30000 nm").means(IN_THE_BAND),
        point("c.1.b")
            .says("an instantaneous field of view of less than 2.5 mrad")
            .means(IMAGER.ifov.below(milliradians(2.5))),
    ]));

pub static C_2: Control = LIST
    .entry("9A012.c.2", Category::Radar, "synthetic aperture radars for unmanned aircraft of 9A012.a")
    .original("“条带模式”分辨率优于0.3 m；“聚束模式”分辨率优于0.1 m")
    .hs(&["8526109011"])
    .reads(all(&[
        FOR_9A012_A,
        point("c.2").says("a synthetic aperture radar").means(RADAR.synthetic_aperture.is_yes()),
        point("c.2")
            .says("operating distance of more than 5 km")
            .means(RADAR.detection_range.above(kilometres(5.0))),
        point("c.2").says("any of the following").any(&[
            point("c.2.a")
                .says("a strip-mode resolution better than 0.3 m")
                .means(RADAR.strip_resolution.below(metres(0.3))),
            point("c.2.b")
                .says("a spotlight-mode resolution better than 0.1 m")
                .means(RADAR.spotlight_resolution.below(metres(0.1))),
        ]),
    ]));

pub static C_3: Control = LIST
    .entry("9A012.c.3", Category::Laser, "target designation lasers for unmanned aircraft of 9A012.a")
    .original("免温控型；优于15%")
    .hs(&["9013200093"])
    .reads(all(&[
        FOR_9A012_A,
        point("c.3")
            .says("used for target designation")
            .means(LASER.r#use.is(LaserUse::set(&[LaserUse::TargetDesignation]))),
        point("c.3")
            .says("works stably in surroundings above 55 °C")
            .means(LASER.stable_above_55_celsius.is_yes()),
        point("c.3.a").says("works without temperature control").means(LASER.no_thermal_control.is_yes()),
        point("c.3.b")
            .says("an energy of more than 80 mJ")
            .means(LASER.pulse_energy.above(millijoules(80.0))),
        point("c.3.c").says("a stability better than 15 %").means(LASER.stability.below(percent(15.0))),
        point("c.3.d")
            .says("a beam divergence of less than 0.3 mrad")
            .means(LASER.divergence.below(milliradians(0.3))),
    ]));

pub static C_4: Control = LIST
    .entry("9A012.c.4", Category::InertialUnit, "inertial measurement units for unmanned aircraft of 9A012.a")
    .original(
        "具有以下所有特性的惯性测量设备：a．航向精度小于 2°；b．姿态精度小于 0.5°；c．分辨率小于 0.1°；说明：9A012.c.4 \
         项不管制 7A、7B 所管制的相关物项",
    )
    .hs(&["9014209014"])
    .reads(all(&[
        FOR_9A012_A,
        point("c.4.a")
            .says("a heading accuracy better than 2°")
            .means(UNIT.heading_accuracy.below(degrees(2.0))),
        point("c.4.b")
            .says("an attitude accuracy better than 0.5°")
            .means(UNIT.attitude_accuracy.below(degrees(0.5))),
        point("c.4.c").says("a resolution better than 0.1°").means(UNIT.resolution.below(degrees(0.1))),
        point("c.4 note")
            .says("not specified by an entry of 7A or 7B")
            .means(none_of(const { &[entry(&neighbours::UNIT)] })),
    ]));

pub static D: Control = LIST
    .entry(
        "9A012.d",
        Category::ConversionKit,
        "equipment and components to convert manned aircraft and airships into those of 9A012.a",
    )
    .original("专门设计用于将有人飞行器、有人驾驶飞艇改装为 9A012.a 项所管制的“无人驾驶航空器”“无人驾驶飞艇”的设备或部件")
    .reads(all(&[
        point("d")
            .says("specially designed to convert a manned aircraft or airship into an unmanned one")
            .means(ConversionKit::ATTRIBUTES.makes_unmanned.is_yes()),
        point("d")
            .says("into one of 9A012.a, which is no model")
            .means(designed_for(Category::Uav, OF_9A012_A)),
    ]));

pub static E_1: Control = LIST
    .entry("9A012.e.1", Category::Radio, "radio equipment beyond 50 km for unmanned aircraft of 9A012.a")
    .original("“无线电视距”传输距离大于 50 km")
    .hs(RADIO_CODES)
    .reads(all(&[
        FOR_9A012_A,
        point("e.1")
            .says("a line-of-sight radio range of more than 50 km")
            .means(RADIO.line_of_sight_range.above(kilometres(50.0))),
    ]));

pub static E_2: Control = LIST
    .entry(
        "9A012.e.2",
        Category::Radio,
        "radio equipment for more than 10 unmanned aircraft of 9A012.a at once",
    )
    .original("一站控多机能力大于 10 架")
    .hs(RADIO_CODES)
    .reads(all(&[
        FOR_9A012_A,
        point("e.2")
            .says("one station controls more than 10 aircraft")
            .means(RADIO.aircraft_per_station.above(count(10.0))),
    ]));
