//! The attributes that random rules ask about, and the values these can have.

use dualuse::criterion::OneOf;
use dualuse::fact::Choices;
use dualuse::fact::{Amount, Domain};
use dualuse::item::Attr;
use dualuse::items::Export;
use dualuse::items::Radio;
use dualuse::items::Uav;
use dualuse::items::engine::EngineKind;
use dualuse::items::infrared_imager::Detector;
use dualuse::items::laser::{LaserClass, LaserUse};
use dualuse::items::{Engine, InfraredImager, Laser};
use dualuse::quantity::{Quantity, count, kilowatts, litres, millikelvins, minutes, watts};
use dualuse::{Category, Criterion};

/// The categories of random items; nothing is ever asked about a radar itself.
pub const CATEGORIES: [Category; 5] =
    [Category::Uav, Category::Laser, Category::Engine, Category::InfraredImager, Category::Radar];

/// The limits of every amount.
const LIMITS: [i64; 3] = [40, 80, 120];

/// The limits of every count: there is no whole number between two of them.
const WHOLE_LIMITS: [i64; 3] = [40, 41, 42];

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
    /// Whole numbers.
    Counts,
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

    const fn counts(name: &'static str) -> Self {
        Self { name, kind: Kind::Counts, optional: false }
    }

    const fn or_absent(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Every value that matters.
    pub fn values(&self) -> Vec<Value> {
        let mut values: Vec<_> = match self.kind {
            Kind::Amounts(_) => amounts().map(Value::Amount).collect(),
            Kind::Counts => (0..30).step_by(5).chain(30..60).map(Value::Amount).collect(),
            Kind::Choices(names) => (0..names.len()).map(Value::Choice).collect(),
        };
        values.extend(self.optional.then_some(Value::Absent));
        values
    }

    /// The limits of the tests of this attribute.
    pub const fn limits(&self) -> [i64; 3] {
        if matches!(self.kind, Kind::Counts) { WHOLE_LIMITS } else { LIMITS }
    }

    /// A value as an item file has it.
    pub fn text(&self, value: Value) -> String {
        match (self.kind, value) {
            (Kind::Amounts(unit), Value::Amount(amount)) => format!("{amount} {unit}"),
            (Kind::Counts, Value::Amount(amount)) => amount.to_string(),
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
                    Slot::choices(
                        "detector",
                        &[
                            "microbolometer",
                            "photon",
                            "image_intensifier",
                            "other",
                            "thermopile",
                            "pyroelectric",
                            "lead_salt",
                            "germanium",
                            "thermal",
                        ],
                    ),
                    Slot::flag("cooled"),
                    Slot::counts("elements"),
                ]
            }
        }
        Category::Radio => {
            const {
                &[
                    Slot::flag("military_use"),
                    Slot::flag("airborne"),
                    Slot::flag("spread_spectrum"),
                    Slot::flag("frequency_hopping"),
                    Slot::flag("programmable_spreading_codes"),
                    Slot::flag("ultra_wideband"),
                    Slot::flag("programmable_network_codes"),
                    Slot::flag("civil_cellular"),
                    Slot::flag("civil_earth_station"),
                    Slot::flag("civil_wireless_lan"),
                    Slot::flag("digital_receiver"),
                    Slot::flag("scans_spectrum"),
                    Slot::flag("phased_array"),
                    Slot::flag("active_elements"),
                ]
            }
        }
        Category::Export => {
            const {
                &[
                    Slot::flag("military_end_use"),
                    Slot::flag("military_end_user"),
                    Slot::flag("wmd_end_use"),
                    Slot::flag("terrorist_end_use"),
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
    const RADIO: dualuse::items::radio::RadioAttributes = Radio::ATTRIBUTES;
    const EXPORT: dualuse::items::export::ExportAttributes = Export::ATTRIBUTES;
    match slots(category)[slot].name {
        "endurance" => amount(UAV.endurance, accepts, minutes),
        "aerosol_capacity" => amount(UAV.aerosol_capacity, accepts, litres),
        "flies_beyond_sight" => flag(UAV.flies_beyond_sight, accepts),
        "autonomous" => flag(UAV.autonomous, accepts),
        "output_power" => amount(LASER.output_power, accepts, watts),
        "peak_power" => amount(LASER.peak_power, accepts, watts),
        "use" => {
            use LaserUse::{
                AcousticDetection, CounterDrone, OpticsDetection, Other, RangeFinding, TargetDesignation,
                TargetIllumination,
            };
            let all = [
                TargetDesignation,
                RangeFinding,
                CounterDrone,
                Other,
                TargetIllumination,
                OpticsDetection,
                AcousticDetection,
            ];
            choice(LASER.r#use, accepts, &all, LaserUse::set)
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
            use Detector::{
                Germanium, ImageIntensifier, LeadSalt, Microbolometer, Other, Photon, Pyroelectric, Thermal,
                Thermopile,
            };
            let all = [
                Microbolometer,
                Photon,
                ImageIntensifier,
                Other,
                Thermopile,
                Pyroelectric,
                LeadSalt,
                Germanium,
                Thermal,
            ];
            choice(IMAGER.detector, accepts, &all, Detector::set)
        }
        "cooled" => flag(IMAGER.cooled, accepts),
        "elements" => amount(IMAGER.elements, accepts, count),
        "military_use" => flag(RADIO.military_use, accepts),
        "airborne" => flag(RADIO.airborne, accepts),
        "spread_spectrum" => flag(RADIO.spread_spectrum, accepts),
        "frequency_hopping" => flag(RADIO.frequency_hopping, accepts),
        "programmable_spreading_codes" => flag(RADIO.programmable_spreading_codes, accepts),
        "ultra_wideband" => flag(RADIO.ultra_wideband, accepts),
        "programmable_network_codes" => flag(RADIO.programmable_network_codes, accepts),
        "civil_cellular" => flag(RADIO.civil_cellular, accepts),
        "civil_earth_station" => flag(RADIO.civil_earth_station, accepts),
        "civil_wireless_lan" => flag(RADIO.civil_wireless_lan, accepts),
        "digital_receiver" => flag(RADIO.digital_receiver, accepts),
        "scans_spectrum" => flag(RADIO.scans_spectrum, accepts),
        "phased_array" => flag(RADIO.phased_array, accepts),
        "active_elements" => flag(RADIO.active_elements, accepts),
        "military_end_use" => flag(EXPORT.military_end_use, accepts),
        "military_end_user" => flag(EXPORT.military_end_user, accepts),
        "wmd_end_use" => flag(EXPORT.wmd_end_use, accepts),
        "terrorist_end_use" => flag(EXPORT.terrorist_end_use, accepts),
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

/// A value that a slot forgets is a world that the oracle does not see.
#[test]
fn every_slot_has_all_values_of_its_attribute() {
    use dualuse::fact::Kind::{Amount, Choice, Flag};
    for category in CATEGORIES.into_iter().chain([Category::Radio, Category::Export]) {
        for slot in slots(category) {
            let mut attributes = category.attributes().iter();
            let attribute = attributes.find(|attribute| attribute.name == slot.name).expect(slot.name);
            assert_eq!(slot.optional, attribute.optional, "{attribute:?}");
            match (slot.kind, attribute.kind) {
                (Kind::Choices(names), Choice(all)) => assert_eq!(names, all, "{attribute:?}"),
                (Kind::Choices(names), Flag) => assert_eq!(names, ["no", "yes"]),
                (Kind::Amounts(_) | Kind::Counts, Amount(_)) => {}
                (kind, other) => panic!("{kind:?} for {other:?}"),
            }
        }
    }
}
