//! The ties, each with its source.

use crate::goods::item::Attribute;
use crate::goods::items::{
    Category, InertialUnit, InfraredImager, Laser, Radar, Radio, SpectralCamera, Uav, uav::EnergySource,
};
use crate::value::fact::{ENDLESS, Kind, NO, Set, YES};

use super::bound::Narrowing;
use super::ends;

/// A relation between attributes of one item that holds in every case that the laws know.
#[derive(Debug)]
#[non_exhaustive]
pub struct Tie {
    /// Its name.
    pub name: &'static str,
    /// The category of the item.
    pub category: Category,
    /// What it says.
    pub says: &'static str,
    /// Why it holds.
    pub source: &'static str,
    form: Form,
}

#[derive(Debug)]
enum Form {
    /// The first is at most the second.
    AtMost(&'static Attribute, &'static Attribute),
    /// The value is at most the product of two, where an attribute is one of these choices.
    Product {
        value: &'static Attribute,
        factors: [&'static Attribute; 2],
        over: u128,
        given: Option<(&'static Attribute, u64)>,
    },
    /// The value is the lesser of two angles, each over a count.
    Lesser { value: &'static Attribute, angles: [&'static Attribute; 2], counts: [&'static Attribute; 2] },
    /// All are absent, or none is.
    Together(&'static [&'static Attribute]),
    /// One attribute at least is one of its choices.
    OneOf(&'static [(&'static Attribute, u64)]),
}

const UAV: crate::goods::items::uav::UavAttributes = Uav::ATTRIBUTES;
const IMAGER: crate::goods::items::infrared_imager::InfraredImagerAttributes = InfraredImager::ATTRIBUTES;
const SPECTRAL: crate::goods::items::spectral_camera::SpectralCameraAttributes = SpectralCamera::ATTRIBUTES;
const RADAR: crate::goods::items::radar::RadarAttributes = Radar::ATTRIBUTES;
const RADIO: crate::goods::items::radio::RadioAttributes = Radio::ATTRIBUTES;
const LASER: crate::goods::items::laser::LaserAttributes = Laser::ATTRIBUTES;
const UNIT: crate::goods::items::inertial_unit::InertialUnitAttributes = InertialUnit::ATTRIBUTES;

/// Steps of time (as) times steps of speed (10⁻¹⁵ m/h) in a step of length (am).
const RANGE: u128 = 3_600 * 1_000_000_000_000_000;
/// Steps in one of a kind, in every dimension of which the step is 10⁻¹⁸.
const ONE: u128 = 1_000_000_000_000_000_000;

const BY_MEANING: &str = "by what the words mean";
const BY_ORDER: &str = "by what least and greatest mean";
const NOTE_3: &str = "Note 3 to 6A003.b.4 of the Commerce Control List, as the attribute is defined";

static TIES: [Tie; 15] = [
    Tie {
        name: "empty_mass",
        category: Category::Uav,
        says: "the empty mass is at most the take-off mass",
        source: BY_MEANING,
        form: Form::AtMost(UAV.empty_mass.attribute(), UAV.takeoff_mass.attribute()),
    },
    Tie {
        name: "payload_mass",
        category: Category::Uav,
        says: "the payload is at most the take-off mass",
        source: BY_MEANING,
        form: Form::AtMost(UAV.payload_mass.attribute(), UAV.takeoff_mass.attribute()),
    },
    Tie {
        name: "range",
        category: Category::Uav,
        says: "a battery aircraft without solar cells flies no farther than its endurance times its airspeed",
        source: "a battery gives no more energy high up than at sea level, where the endurance is told; fuel engines may fly farther high up",
        form: Form::Product {
            value: UAV.range.attribute(),
            factors: [UAV.endurance.attribute(), UAV.airspeed.attribute()],
            over: RANGE,
            given: Some((UAV.energy_source.attribute(), 1 << EnergySource::Battery as u32)),
        },
    },
    Tie {
        name: "wavelengths",
        category: Category::InfraredImager,
        says: "the shortest wavelength is at most the longest",
        source: BY_ORDER,
        form: Form::AtMost(IMAGER.shortest_wavelength.attribute(), IMAGER.longest_wavelength.attribute()),
    },
    Tie {
        name: "unfiltered_wavelengths",
        category: Category::InfraredImager,
        says: "the shortest wavelength without filters is at most the longest",
        source: BY_ORDER,
        form: Form::AtMost(
            IMAGER.unfiltered_shortest_wavelength.attribute(),
            IMAGER.unfiltered_longest_wavelength.attribute(),
        ),
    },
    Tie {
        name: "ifov",
        category: Category::InfraredImager,
        says: "the instantaneous field of view is the lesser of the fields of view over the detector elements",
        source: NOTE_3,
        form: Form::Lesser {
            value: IMAGER.ifov.attribute(),
            angles: [IMAGER.horizontal_field_of_view.attribute(), IMAGER.vertical_field_of_view.attribute()],
            counts: [IMAGER.columns.attribute(), IMAGER.rows.attribute()],
        },
    },
    Tie {
        name: "wavelengths",
        category: Category::SpectralCamera,
        says: "the shortest wavelength is at most the longest",
        source: BY_ORDER,
        form: Form::AtMost(SPECTRAL.shortest_wavelength.attribute(), SPECTRAL.longest_wavelength.attribute()),
    },
    Tie {
        name: "frequencies",
        category: Category::Radar,
        says: "the lowest frequency is at most the highest",
        source: BY_ORDER,
        form: Form::AtMost(RADAR.lowest_frequency.attribute(), RADAR.highest_frequency.attribute()),
    },
    Tie {
        name: "frequencies",
        category: Category::Radio,
        says: "the lowest frequency is at most the highest",
        source: BY_ORDER,
        form: Form::AtMost(RADIO.lowest_frequency.attribute(), RADIO.highest_frequency.attribute()),
    },
    Tie {
        name: "mean_power",
        category: Category::Laser,
        says: "the mean power of pulses is at most the greatest pulse energy times the highest repetition rate",
        source: "power is energy per time; the two maxima need not belong to one setting, so it is no equation",
        form: Form::Product {
            value: LASER.output_power.attribute(),
            factors: [LASER.pulse_energy.attribute(), LASER.repetition_rate.attribute()],
            over: ONE,
            given: Some((LASER.continuous.attribute(), NO)),
        },
    },
    Tie {
        name: "unaided_position",
        category: Category::InertialUnit,
        says: "a unit that gives a position by itself has every figure of its drift, and one that gives none has no such figure",
        source: BY_MEANING,
        form: Form::Together(&[
            UNIT.unaided_drift_rate.attribute(),
            UNIT.unaided_drift_per_distance.attribute(),
            UNIT.unaided_drift_per_day.attribute(),
            UNIT.unaided_drift_in_8_hours.attribute(),
        ]),
    },
    Tie {
        name: "autopilot",
        category: Category::InertialUnit,
        says: "an automatic pilot of unmanned aircraft is specified by 7A103.b",
        source: LIST_7A,
        form: Form::OneOf(&[
            (UNIT.in_7a_or_7b.attribute(), YES),
            (UNIT.automatic_pilot_of_uav.attribute(), NO),
        ]),
    },
    Tie {
        name: "stabilized_platform",
        category: Category::InertialUnit,
        says: "a gyro-stabilized platform that is usable in missiles is specified by 7A103.a, unless it is integrated in a civil aircraft",
        source: LIST_7A,
        form: Form::OneOf(&specified_if(UNIT.gyro_stabilized_platform.attribute())),
    },
    Tie {
        name: "celestial_or_satellite_navigation",
        category: Category::InertialUnit,
        says: "a device that navigates by celestial bodies or satellites and is usable in missiles is specified by 7A104, unless it is integrated in a civil aircraft",
        source: LIST_7A,
        form: Form::OneOf(&specified_if(UNIT.celestial_or_satellite_navigation.attribute())),
    },
    Tie {
        name: "navigation_processor",
        category: Category::InertialUnit,
        says: "a specially designed processor of navigation information that is usable in missiles is specified by 7A105, unless it is integrated in a civil aircraft",
        source: LIST_7A,
        form: Form::OneOf(&specified_if(UNIT.navigation_processor.attribute())),
    },
];

const LIST_7A: &str = "what the attribute says of the Chinese list: its entries 7A101 to 7A106, 7B101 and 7B102, with their notes, as an extraction of the licence catalogue of 2026 has them";

/// Words without a limit below a number for missiles: goods that serve none stay a person's judgement.
const fn specified_if(feature: &'static Attribute) -> [(&'static Attribute, u64); 4] {
    [
        (UNIT.in_7a_or_7b.attribute(), YES),
        (feature, NO),
        (UNIT.in_civil_aircraft.attribute(), YES),
        (UNIT.usable_in_missiles.attribute(), NO),
    ]
}

/// Every tie.
pub fn all() -> &'static [Tie] {
    &TIES
}

/// The ties of a category.
pub(super) fn of(category: Category) -> impl Iterator<Item = &'static Tie> {
    TIES.iter().filter(move |tie| tie.category == category)
}

impl Tie {
    /// The attributes that it ties.
    pub fn attributes(&self) -> Vec<&'static Attribute> {
        match self.form {
            Form::AtMost(lesser, greater) => vec![lesser, greater],
            Form::Product { value, factors: [a, b], given, .. } => {
                [value, a, b].into_iter().chain(given.map(|(attribute, _)| attribute)).collect()
            }
            Form::Lesser { value, angles: [a, b], counts: [c, d] } => vec![value, a, c, b, d],
            Form::Together(attributes) => attributes.to_vec(),
            Form::OneOf(choices) => choices.iter().map(|(attribute, _)| *attribute).collect(),
        }
    }

    /// What it says of its attributes, each by the others.
    pub(super) fn narrowings(&self, set: &dyn Fn(&'static Attribute) -> Set) -> Vec<Narrowing> {
        let at_least = |attribute, low: Option<i128>| {
            low.filter(|low| *low > 0).map(|low| Narrowing::between(attribute, low, ENDLESS))
        };
        let at_most =
            |attribute, high: Option<i128>| high.map(|high| Narrowing::between(attribute, -ENDLESS, high));
        match self.form {
            Form::AtMost(lesser, greater) => {
                let (low, high) = (set(lesser), set(greater));
                let high = high.has_amounts().then_some(high.high).filter(|high| *high < ENDLESS);
                let low = low.has_amounts().then_some(low.low);
                at_most(lesser, high).into_iter().chain(at_least(greater, low)).collect()
            }
            Form::Product { value, factors: [a, b], over, given } => {
                let holds = given.is_none_or(|(attribute, choices)| set(attribute).choices & !choices == 0);
                let known = [set(value), set(a), set(b)];
                if !holds || known.iter().any(|set| !set.has_amounts() || set.choices != 0) {
                    return Vec::new();
                }
                let [of_value, of_a, of_b] = known;
                let (low, _) = ends(&of_value, value);
                let ((_, high_a), (_, high_b)) = (ends(&of_a, a), ends(&of_b, b));
                let narrowings = [
                    at_most(value, high_a.times_over(high_b, over)),
                    at_least(a, low.scaled_over(over, high_b)),
                    at_least(b, low.scaled_over(over, high_a)),
                ];
                narrowings.into_iter().flatten().collect()
            }
            Form::Lesser { value, angles, counts } => self::lesser(value, angles, counts, set),
            Form::Together(attributes) => self::together(attributes, set),
            Form::OneOf(choices) => self::last_of(choices, set),
        }
    }
}

/// Where one is absent or present, so are the others.
fn together(
    attributes: &'static [&'static Attribute],
    set: &dyn Fn(&'static Attribute) -> Set,
) -> Vec<Narrowing> {
    let is = |absent: bool| {
        attributes.iter().any(|attribute| match absent {
            true => !set(attribute).has_amounts(),
            false => !set(attribute).may_be_absent(),
        })
    };
    let narrowing: &dyn Fn(&'static Attribute) -> Narrowing = match (is(true), is(false)) {
        (true, false) => &Narrowing::absent,
        (false, true) => &Narrowing::present,
        (false, false) => return Vec::new(),
        (true, true) => &Narrowing::impossible,
    };
    attributes.iter().map(|attribute| narrowing(attribute)).collect()
}

/// The one choice that is left, where all others are excluded.
fn last_of(
    choices: &'static [(&'static Attribute, u64)],
    set: &dyn Fn(&'static Attribute) -> Set,
) -> Vec<Narrowing> {
    let mut possible = choices.iter().filter(|(attribute, wanted)| set(attribute).choices & wanted != 0);
    match (possible.next(), possible.next()) {
        (Some((attribute, wanted)), None) => vec![Narrowing::one_of(attribute, *wanted)],
        (None, _) => {
            choices.iter().map(|(attribute, wanted)| Narrowing::one_of(attribute, *wanted)).collect()
        }
        _ => Vec::new(),
    }
}

fn lesser(
    value: &'static Attribute,
    angles: [&'static Attribute; 2],
    counts: [&'static Attribute; 2],
    set: &dyn Fn(&'static Attribute) -> Set,
) -> Vec<Narrowing> {
    let mut narrowings = Vec::new();
    let mut lows = Vec::new();
    for (angle, count) in angles.into_iter().zip(counts) {
        let (of_angle, of_count) = (set(angle), set(count));
        // Without a lens there is no field of view, and nothing follows.
        if of_angle.may_be_absent() || !of_angle.has_amounts() || !matches!(count.kind, Kind::Amount(_)) {
            return Vec::new();
        }
        let ((low, high), (fewest, most)) = (ends(&of_angle, angle), ends(&of_count, count));
        if let Some(high) = high.scaled_over_up(ONE, fewest) {
            narrowings.push(Narrowing::between(value, -ENDLESS, high));
        }
        lows.push(low.scaled_over(ONE, most).unwrap_or(0));
    }
    if let Some(low) = lows.into_iter().min() {
        narrowings.push(Narrowing::between(value, low, ENDLESS));
    }
    narrowings
}
