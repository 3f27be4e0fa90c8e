//! The attributes that random rules ask about, and the values these can have.

use dualuse::Category;
use dualuse::criterion::{Criterion, OneOf};
use dualuse::fact::Choices;
use dualuse::fact::{Amount, Domain};
use dualuse::item::Attr;
use dualuse::items::engine::{Engine, EngineKind};
use dualuse::items::infrared_imager::{Detector, InfraredImager};
use dualuse::items::laser::{Laser, LaserClass, LaserUse};
use dualuse::items::uav::Uav;
use dualuse::quantity::{Quantity, kilowatts, litres, millikelvins, minutes, watts};

/// The categories of random items; nothing is ever asked about a radio itself.
pub const CATEGORIES: [Category; 5] =
    [Category::Uav, Category::Laser, Category::Engine, Category::InfraredImager, Category::Radio];

/// The limits of every amount.
pub const LIMITS: [i64; 3] = [40, 80, 120];

/// Values that meet every cell between, at and beside the limits, and every
/// interval with ends at multiples of 20, open or closed.
pub fn amounts() -> impl Iterator<Item = i64> {
    (0..=200).step_by(5)
}

/// One attribute of a category.
#[derive(Debug)]
pub struct Slot {
    pub name: &'static str,
    pub kind: Kind,
    pub optional: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Amounts in this unit.
    Amounts(&'static str),
    /// These names; a flag is *no* and *yes*.
    Choices(&'static [&'static str]),
}

/// One value of an attribute in a fully known world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Amount(i64),
    /// The place of a name in the list of names.
    Choice(usize),
    Absent,
}

/// The values that a test accepts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Accepts {
    AtLeast(i64),
    Above(i64),
    AtMost(i64),
    Below(i64),
    /// Choices as bits.
    Choices(u16),
}

impl Accepts {
    pub fn accepts(self, value: Value) -> bool {
        match (self, value) {
            (Self::AtLeast(limit), Value::Amount(amount)) => amount >= limit,
            (Self::Above(limit), Value::Amount(amount)) => amount > limit,
            (Self::AtMost(limit), Value::Amount(amount)) => amount <= limit,
            (Self::Below(limit), Value::Amount(amount)) => amount < limit,
            (Self::Choices(bits), Value::Choice(choice)) => bits & 1 << choice != 0,
            (_, Value::Absent) => false,
            _ => unreachable!("{self:?} is not about {value:?}"),
        }
    }
}

impl Slot {
    const fn amounts(name: &'static str, unit: &'static str) -> Self {
        Self { name, kind: Kind::Amounts(unit), optional: false }
    }

    const fn choices(name: &'static str, names: &'static [&'static str]) -> Self {
        Self { name, kind: Kind::Choices(names), optional: false }
    }

    const fn flag(name: &'static str) -> Self {
        Self::choices(name, &["no", "yes"])
    }

    const fn or_absent(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Every value that matters.
    pub fn values(&self) -> Vec<Value> {
        let mut values: Vec<_> = match self.kind {
            Kind::Amounts(_) => amounts().map(Value::Amount).collect(),
            Kind::Choices(names) => (0..names.len()).map(Value::Choice).collect(),
        };
        values.extend(self.optional.then_some(Value::Absent));
        values
    }

    /// A value as an item file has it.
    pub fn text(&self, value: Value) -> String {
        match (self.kind, value) {
            (Kind::Amounts(unit), Value::Amount(amount)) => format!("{amount} {unit}"),
            (Kind::Choices(names), Value::Choice(choice)) => names[choice].to_owned(),
            (_, Value::Absent) => "none".to_owned(),
            _ => unreachable!("{} cannot be {value:?}", self.name),
        }
    }
}

pub fn slots(category: Category) -> &'static [Slot] {
    match category {
        Category::Uav => {
            const {
                &[
                    Slot::amounts("endurance", "min"),
                    Slot::amounts("aerosol_capacity", "L").or_absent(),
                    Slot::flag("flies_beyond_sight"),
                    Slot::flag("autonomous"),
                ]
            }
        }
        Category::Laser => {
            const {
                &[
                    Slot::amounts("output_power", "W"),
                    Slot::amounts("peak_power", "W").or_absent(),
                    Slot::choices(
                        "use",
                        &[
                            "target_designation",
                            "range_finding",
                            "counter_drone",
                            "other",
                            "target_illumination",
                            "optics_detection",
                            "acoustic_detection",
                        ],
                    ),
                    Slot::choices("hazard_class", &["1", "1M", "2", "2M", "3R", "3B", "4"]).or_absent(),
                ]
            }
        }
        Category::Engine => {
            const {
                &[
                    Slot::amounts("continuous_power", "kW"),
                    Slot::choices(
                        "kind",
                        &[
                            "piston",
                            "rotary",
                            "turbojet",
                            "turbofan",
                            "turboprop",
                            "turboshaft",
                            "ramjet",
                            "electric",
                        ],
                    ),
                    Slot::flag("civil_certified"),
                ]
            }
        }
        Category::InfraredImager => {
            const {
                &[
                    Slot::amounts("netd", "mK"),
                    Slot::choices("detector", &["microbolometer", "photon", "image_intensifier", "other"]),
                    Slot::flag("cooled"),
                ]
            }
        }
        _ => &[],
    }
}

/// The crate's criterion for one test.
pub fn criterion(category: Category, slot: usize, accepts: Accepts) -> Criterion {
    const UAV: dualuse::items::uav::UavAttributes = Uav::ATTRIBUTES;
    const LASER: dualuse::items::laser::LaserAttributes = Laser::ATTRIBUTES;
    const ENGINE: dualuse::items::engine::EngineAttributes = Engine::ATTRIBUTES;
    const IMAGER: dualuse::items::infrared_imager::InfraredImagerAttributes = InfraredImager::ATTRIBUTES;
    match slots(category)[slot].name {
        "endurance" => amount(UAV.endurance, accepts, minutes),
        "aerosol_capacity" => amount(UAV.aerosol_capacity, accepts, litres),
        "flies_beyond_sight" => flag(UAV.flies_beyond_sight, accepts),
        "autonomous" => flag(UAV.autonomous, accepts),
        "output_power" => amount(LASER.output_power, accepts, watts),
        "peak_power" => amount(LASER.peak_power, accepts, watts),
        "use" => {
            use LaserUse::{CounterDrone, Other, RangeFinding, TargetDesignation};
            choice(
                LASER.r#use,
                accepts,
                &[TargetDesignation, RangeFinding, CounterDrone, Other],
                LaserUse::set,
            )
        }
        "hazard_class" => {
            use LaserClass::{Class1, Class1M, Class2, Class2M, Class3B, Class3R, Class4};
            let all = [Class1, Class1M, Class2, Class2M, Class3R, Class3B, Class4];
            choice(LASER.hazard_class, accepts, &all, LaserClass::set)
        }
        "continuous_power" => amount(ENGINE.continuous_power, accepts, kilowatts),
        "kind" => {
            use EngineKind::{Electric, Piston, Ramjet, Rotary, Turbofan, Turbojet, Turboprop, Turboshaft};
            let all = [Piston, Rotary, Turbojet, Turbofan, Turboprop, Turboshaft, Ramjet, Electric];
            choice(ENGINE.kind, accepts, &all, EngineKind::set)
        }
        "civil_certified" => flag(ENGINE.civil_certified, accepts),
        "netd" => amount(IMAGER.netd, accepts, millikelvins),
        "detector" => {
            use Detector::{ImageIntensifier, Microbolometer, Other, Photon};
            let all = [Microbolometer, Photon, ImageIntensifier, Other];
            choice(IMAGER.detector, accepts, &all, Detector::set)
        }
        "cooled" => flag(IMAGER.cooled, accepts),
        name => unreachable!("no lens for {name}"),
    }
}

fn amount<C, T: Amount>(
    attribute: Attr<C, T>,
    accepts: Accepts,
    unit: fn(f64) -> Quantity<T::Dimension>,
) -> Criterion {
    let limit = |limit: i64| unit(limit as f64);
    match accepts {
        Accepts::AtLeast(least) => attribute.at_least(limit(least)),
        Accepts::Above(low) => attribute.above(limit(low)),
        Accepts::AtMost(most) => attribute.at_most(limit(most)),
        Accepts::Below(high) => attribute.below(limit(high)),
        Accepts::Choices(_) => unreachable!("an amount is not chosen"),
    }
}

fn flag<C>(attribute: Attr<C, bool>, accepts: Accepts) -> Criterion {
    match accepts {
        Accepts::Choices(0b01) => attribute.is_no(),
        Accepts::Choices(0b10) => attribute.is_yes(),
        _ => unreachable!("a flag holds or fails"),
    }
}

fn choice<C, T: Domain + OneOf<U>, U: Copy>(
    attribute: Attr<C, T>,
    accepts: Accepts,
    all: &[U],
    set: fn(&[U]) -> Choices<U>,
) -> Criterion {
    let Accepts::Choices(bits) = accepts else { unreachable!("a choice has no limit") };
    let chosen = all.iter().enumerate().filter(|(at, _)| bits & 1 << at != 0);
    attribute.is(set(&chosen.map(|(_, &choice)| choice).collect::<Vec<_>>()))
}
