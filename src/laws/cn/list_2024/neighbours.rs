//! Entries of the unified list that stand beside those on drones and take goods
//! that are found on them: 5A101, 6A108, 7A101 to 7A104, 9A111, and what 7A and
//! 7B specify of inertial units.
//! 7A103.b names what it is for, unmanned aircraft, and no limit.
//!
//! Read in an extraction of the licence catalogue of 2026 by others, whose words
//! were put together; not the official text. Every entry from 6A108 to 9A111
//! has a note: it does not control goods that are integrated in civil aircraft,
//! and where the list provides otherwise for unmanned aircraft and related
//! items, that prevails.
//!
//! 5A101, 6A108.a and 7A104 name no limit in the words that were seen. Their
//! numbers say that they are there for missiles (the third digit is 1):
//! whether they reach goods that serve no missile is disputed.
//!
//! Before 1 December 2024 the missile list of State Council Order 361 held such
//! goods, for the unified list left the scope of the controls as it was (the
//! ministry's spokesman, 15 November 2024); that list was not seen.
//!
//! That an entry of 7A or 7B specifies an inertial unit follows from other
//! facts of it where they tell (`in_7a_or_7b` is tied to them). That none does
//! follows from nothing, as a unit may hold accelerometers of 7A101 or gyros of
//! 7A102: a person answers for it.
//!
//! Left out: 6A108.d, imaging sensor equipment, whose words name no limit, and
//! 7A106, altimeters for the detection of targets, which may be radars: no fact
//! of an imager or a radar tells them apart. 7A105 beside inertial units. As no
//! category has such goods: 6A108.b, c and e to h, 7B (test equipment), 9A111.d
//! and e (combined cycle engines, combustion regulators).

use crate::goods::items::Category;
use crate::goods::items::accelerometer::{Accelerometer, AccelerometerAttributes};
use crate::goods::items::engine::{Engine, EngineAttributes, EngineKind};
use crate::goods::items::flight_controller::FlightController;
use crate::goods::items::gyroscope::{Gyroscope, GyroscopeAttributes};
use crate::goods::items::inertial_unit::InertialUnit;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::goods::items::radar::{Radar, RadarAttributes};
use crate::goods::items::radio::{Radio, RadioAttributes};
use crate::rule::control::Control;
use crate::rule::criterion::{Criterion, all, designed_for, disputed, none_of, point, reading};
use crate::rule::list::List;
use crate::value::day::day;
use crate::value::quantity::{degrees_per_hour, percent};

use crate::laws::cn::list_2024::LIST;

pub const ENTRIES: &[&Control] =
    &[&TELEMETRY, &RADAR, &ACCELEROMETER, &GYROSCOPE, &AUTOPILOT, &UNIT, &RECEIVER, &RAMJET];

const RADIO: RadioAttributes = Radio::ATTRIBUTES;
const RADARS: RadarAttributes = Radar::ATTRIBUTES;
const SENSOR: AccelerometerAttributes = Accelerometer::ATTRIBUTES;
const GYRO: GyroscopeAttributes = Gyroscope::ATTRIBUTES;
const RECEIVERS: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;
const ENGINE: EngineAttributes = Engine::ATTRIBUTES;

const NEIGHBOURS: List = LIST.since_at_least(
    day(2024, 12, 1),
    "before the unified list such goods stood in the missile list of State Council Order 361, which was not seen",
);

/// What its note says of goods for drones, which no fact settles.
const PREVAILS: &str = "where the list provides otherwise for unmanned aircraft and related items, as in 9A012, \
                        that prevails (note)";

/// Whether words without a limit reach goods that serve no missile.
const fn for_missiles(readings: &'static [Criterion]) -> Criterion {
    disputed(
        "CN-missile-number",
        "the words seen name no limit, the number says missiles: whether goods that serve none are meant",
        readings,
    )
}

const AS_WORDED: Criterion = reading("as worded").says("goods of any use").means(all(&[]));

const fn missiles_only(test: Criterion) -> Criterion {
    reading("for missiles").says("usable in missiles").means(test)
}

pub static TELEMETRY: Control = NEIGHBOURS
    .entry("5A101", Category::Radio, "telemetry equipment, and ground equipment for telemetry or telecontrol")
    .original("遥测设备，以及遥测或遥控的地面设备")
    .doubts(&["telecontrol equipment on board alone, which the words do not take, is not told apart"])
    .reads(all(&[
        point("5A101")
            .says("telemetry equipment, or ground equipment for telemetry or telecontrol")
            .means(RADIO.telemetry_or_telecontrol.is_yes()),
        for_missiles(const { &[AS_WORDED, missiles_only(RADIO.usable_in_missiles.is_yes())] }),
    ]));

pub static RADAR: Control = NEIGHBOURS
    .entry("6A108.a", Category::Radar, "radars for the detection of targets")
    .original("目标探测电子装置和部件：a．雷达设备")
    .hs(&["8526101010", "8526109030", "8526109040"])
    .doubts(&["which of the codes beside 6A108 go with which good was not seen", PREVAILS])
    .reads(all(&[
        point("note")
            .says("not integrated in a civil aircraft")
            .means(none_of(&[RADARS.in_civil_aircraft.is_yes()])),
        for_missiles(const { &[AS_WORDED, missiles_only(RADARS.usable_in_missiles.is_yes())] }),
    ]));

pub static ACCELEROMETER: Control = NEIGHBOURS
    .entry("7A101", Category::Accelerometer, "accelerometers with a scale error below 0.25 %")
    .original("比例误差小于 0.25%的加速度计")
    .hs(&["9014800010"])
    .doubts(&[PREVAILS])
    .reads(all(&[
        point("7A101")
            .says("a scale error of less than 0.25 %")
            .means(SENSOR.scale_factor_error.below(percent(0.25))),
        point("note")
            .says("not integrated in a civil aircraft")
            .means(none_of(&[SENSOR.in_civil_aircraft.is_yes()])),
    ]));

pub static GYROSCOPE: Control = NEIGHBOURS
    .entry("7A102", Category::Gyroscope, "gyroscopes with a rated drift rate below 0.5 °/h")
    .original("额定“漂移率”小于 0.5 º/h 的陀螺仪")
    .hs(&["9014209015"])
    .doubts(&[PREVAILS])
    .reads(all(&[
        point("7A102")
            .says("a rated drift rate of less than 0.5 °/h")
            .means(GYRO.rated_drift_rate.below(degrees_per_hour(0.5))),
        point("note")
            .says("not integrated in a civil aircraft")
            .means(none_of(&[GYRO.in_civil_aircraft.is_yes()])),
    ]));

pub static AUTOPILOT: Control = NEIGHBOURS
    .entry("7A103.b", Category::FlightController, "automatic pilots of unmanned aircraft")
    .original("制导、控制系统设备、部件：b．“无人驾驶航空器”的自动驾驶仪")
    .hs(&["9014201010"])
    .doubts(&[
        "its number says missiles, its words name unmanned aircraft: read as worded",
        "models are not left out",
        PREVAILS,
    ])
    .reads(all(&[
        point("b").says("an automatic pilot").means(FlightController::ATTRIBUTES.automatic_pilot.is_yes()),
        point("b").says("of unmanned aircraft").means(disputed(
            "CN-automatic-pilot-of-uav",
            "whether an automatic pilot of (的) unmanned aircraft is one designed for them, or any that they can use",
            &[
                reading("designed for them").says("designed for them").means(designed_for(Category::Uav, &[])),
                reading("usable by them").says("any automatic pilot").means(all(&[])),
            ],
        )),
    ]));

pub static UNIT: Control = NEIGHBOURS
    .entry("7A or 7B", Category::InertialUnit, "inertial units that an entry of 7A or 7B specifies")
    .at("7A, 7B")
    .doubts(&["which entry specifies it, 7A103.a, 7A103.b, 7A104 or 7A105, is not told"])
    .reads(all(&[point("7A, 7B")
        .says("specified by an entry of 7A or 7B")
        .means(InertialUnit::ATTRIBUTES.in_7a_or_7b.is_yes())]));

pub static RECEIVER: Control = NEIGHBOURS
    .entry("7A104", Category::NavigationReceiver, "devices that navigate by satellites")
    .original("天文陀螺罗盘及其他利用天体或人造卫星进行导航的装置")
    .hs(&["9014209011", "9014209012"])
    .doubts(&["which of the two codes goes with which good was not seen", PREVAILS])
    .reads(all(&[
        point("note")
            .says("not integrated in a civil aircraft")
            .means(none_of(&[RECEIVERS.in_civil_aircraft.is_yes()])),
        for_missiles(const { &[AS_WORDED, missiles_only(RECEIVERS.usable_in_missiles.is_yes())] }),
    ]));

pub static RAMJET: Control = NEIGHBOURS
    .entry("9A111", Category::Engine, "ramjets, scramjets and pulse jets")
    .at("9A111.a to 9A111.c")
    .original("a．冲压喷气发动机；b．超燃冲压喷气发动机；c．脉冲喷气发动机")
    .hs(&["8412101040"])
    .doubts(&["pulsed detonation engines, which the words do not name, are not told apart", PREVAILS])
    .reads(all(&[
        point("a, b, c")
            .says("a ramjet, scramjet or pulse jet")
            .means(ENGINE.kind.is(EngineKind::set(&[EngineKind::Ramjet]))),
        point("note")
            .says("not integrated in a civil aircraft")
            .means(none_of(&[ENGINE.in_civil_aircraft.is_yes()])),
    ]));
