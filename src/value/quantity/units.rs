//! The dimensions and their units, one row per unit.
//!
//! A row gives the constructor function, the symbol, further spellings, and
//! the unit as a number of steps (a ratio, where `/` stands). Rows marked
//! `shown` may be used to display a value that was not written in a unit; the
//! one marked `usual` too, and messages propose it where a unit is missing.

use crate::value::quantity::{Dimension, DimensionInfo, Quantity, Unit};

macro_rules! dimension {
    (
        $(#[doc = $doc:literal])+
        $name:ident, $label:literal $(, $signed:ident)? {
            $(
                $constructor:ident $symbol:literal [$($alias:literal),*] =
                $steps:expr $(, [per $per:expr, up to $high:expr])? $(, $shown:ident)?;
            )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Dimension for $name {
            const INFO: DimensionInfo = DimensionInfo {
                name: $label,
                units: &[$(Unit {
                    symbol: $symbol,
                    aliases: &[$($alias),*],
                    shown: false $(|| matches!(stringify!($shown).as_bytes(), b"shown" | b"usual"))?,
                    usual: false $(|| matches!(stringify!($shown).as_bytes(), b"usual"))?,
                    low: $steps,
                    high: { let exact: i128 = $steps; $(let exact: i128 = { let _ = exact; $high };)? exact },
                    per: { let one: i128 = 1; $(let one: i128 = { let _ = one; $per };)? one },
                }),+],
                signed: false $(|| stringify!($signed).len() == 6)?,
            };
        }

        dimension!(@constructors $name; 0u8; $($constructor $symbol,)+);
    };
    (@constructors $name:ident; $at:expr; $constructor:ident $symbol:literal, $($rest:tt)*) => {
        #[doc = concat!("A literal in `", $symbol, "`.\n\n# Panics\nIf it is not finite, is negative \
            where that has no meaning, or is finer than the smallest step; in a constant this is a \
            compile error. Text is read with [`str::parse`], which returns an error instead.")]
        #[must_use]
        pub const fn $constructor(number: f64) -> Quantity<$name> {
            Quantity::literal(number, $at)
        }
        dimension!(@constructors $name; $at + 1u8; $($rest)*);
    };
    (@constructors $name:ident; $at:expr;) => {};
}

const KILO: i128 = 1_000;
const MEGA: i128 = 1_000_000;
const GIGA: i128 = 1_000_000_000;
const TERA: i128 = GIGA * KILO;
const PETA: i128 = TERA * KILO;
/// Steps in a base unit, for all dimensions whose step is 10⁻¹⁸ of it.
const ONE: i128 = TERA * MEGA;
/// π × 10³⁴, rounded down: the true number is below the next one.
const PI: i128 = 31_415_926_535_897_932_384_626_433_832_795_028;
/// 10³³ times the degrees in a radian, rounded down.
const DEGREES: i128 = 57_295_779_513_082_320_876_798_154_814_105_170;

dimension! {
    /// Time; the step is 1 as.
    Time, "time" {
        days "d" ["day", "days"] = 86_400 * ONE;
        hours "h" ["hr", "hrs", "hour", "hours"] = 3_600 * ONE, shown;
        minutes "min" ["mins", "minute", "minutes"] = 60 * ONE, usual;
        seconds "s" ["sec", "second", "seconds"] = ONE, shown;
        milliseconds "ms" [] = ONE / KILO, shown;
        microseconds "µs" ["μs", "us"] = ONE / MEGA, shown;
        nanoseconds "ns" [] = ONE / GIGA, shown;
        picoseconds "ps" [] = ONE / TERA, shown;
        femtoseconds "fs" [] = ONE / PETA, shown;
    }
}

dimension! {
    /// Length; the step is 1 am.
    Length, "length" {
        kilometres "km" ["kilometre", "kilometres", "kilometer", "kilometers"] = KILO * ONE, shown;
        metres "m" ["metre", "metres", "meter", "meters"] = ONE, usual;
        centimetres "cm" [] = ONE / 100;
        millimetres "mm" [] = ONE / KILO, shown;
        micrometres "µm" ["μm", "um", "micron", "microns"] = ONE / MEGA, shown;
        nanometres "nm" [] = ONE / GIGA, shown;
        picometres "pm" [] = ONE / TERA, shown;
        feet "ft" ["foot", "feet", "'", "′"] = 3_048 * (ONE / 10_000);
        inches "in" ["inch", "inches", "\"", "″"] = 254 * (ONE / 10_000);
        nautical_miles "nmi" ["NM", "nautical mile", "nautical miles"] = 1_852 * ONE;
        miles "mi" ["mile", "miles", "statute mile", "statute miles"] = 1_609_344 * (ONE / KILO);
    }
}

dimension! {
    /// Mass; the step is 10⁻¹⁸ kg.
    Mass, "mass" {
        tonnes "t" ["tonne", "tonnes", "metric ton", "metric tons", "Mg"] = KILO * ONE;
        kilograms "kg" ["kgs", "kilogram", "kilograms"] = ONE, usual;
        grams "g" ["gram", "grams"] = ONE / KILO, shown;
        milligrams "mg" [] = ONE / MEGA, shown;
        pounds "lb" ["lbs", "pound", "pounds"] = 45_359_237 * (ONE / 100_000_000);
        ounces "oz" ["ounce", "ounces"] = 28_349_523_125 * (ONE / TERA);
        short_tons "short ton" ["short tons", "US ton", "US tons"] = 90_718_474 * (ONE / 100_000);
        long_tons "long ton" ["long tons", "imperial ton"] = 10_160_469_088 * (ONE / 10_000_000);
    }
}

dimension! {
    /// Speed; the step is 10⁻¹⁵ m/h, in which m/s, km/h and knots are whole.
    Speed, "speed" {
        kilometres_per_hour "km/h" ["kph", "kmh", "km/hr"] = KILO * PETA, usual;
        metres_per_second "m/s" ["mps", "metres per second"] = 3_600 * PETA, shown;
        knots "kn" ["kt", "kts", "knot", "knots", "nmi/h", "nmi/hr", "NM/h", "NM/hr", "nautical miles per hour", "nautical mile per hour"] = 1_852 * PETA;
        miles_per_hour "mph" ["mi/h"] = 1_609_344 * TERA;
        feet_per_second "ft/s" ["fps"] = 1_097_280 * TERA;
    }
}

dimension! {
    /// Power; the step is 1 aW. `hp(I)` is the mechanical horsepower of
    /// 550 ft·lbf/s, `PS` the metric one; `hp` in a text may be either.
    Power, "power" {
        megawatts "MW" [] = MEGA * ONE, shown;
        kilowatts "kW" ["kilowatt", "kilowatts"] = KILO * ONE, usual;
        watts "W" ["watt", "watts"] = ONE, shown;
        milliwatts "mW" [] = ONE / KILO, shown;
        microwatts "µW" ["μW", "uW"] = ONE / MEGA, shown;
        nanowatts "nW" [] = ONE / GIGA, shown;
        horsepower "hp(I)" ["bhp", "hp (I)", "hp (mechanical)", "hp (mech)", "mechanical hp", "mechanical horsepower", "imperial hp", "imperial horsepower", "brake horsepower"] = 74_569_987_158_227_022 * (ONE / (100 * TERA));
        metric_horsepower "PS" ["CV", "ch", "hp(M)", "hp (M)", "hp (metric)", "metric hp", "metric horsepower"] = 73_549_875 * (ONE / 100_000);
        gigawatts "GW" [] = GIGA * ONE;
    }
}

dimension! {
    /// Energy; the step is 1 aJ.
    Energy, "energy" {
        megajoules "MJ" ["megajoule", "megajoules"] = MEGA * ONE;
        kilojoules "kJ" [] = KILO * ONE, shown;
        joules "J" ["joule", "joules"] = ONE, shown;
        millijoules "mJ" [] = ONE / KILO, usual;
        microjoules "µJ" ["μJ", "uJ"] = ONE / MEGA, shown;
        nanojoules "nJ" [] = ONE / GIGA, shown;
        picojoules "pJ" [] = ONE / TERA, shown;
    }
}

dimension! {
    /// A difference of temperatures, as a noise-equivalent temperature
    /// difference; the step is 1 aK.
    TemperatureDifference, "temperature difference" {
        kelvins "K" ["kelvin", "°C", "℃", "degC", "C"] = ONE, shown;
        millikelvins "mK" ["m°C"] = ONE / KILO, usual;
    }
}

dimension! {
    /// Volume; the step is 10⁻¹⁸ L.
    Volume, "volume" {
        cubic_metres "m3" ["m³"] = KILO * ONE;
        litres "L" ["l", "litre", "litres", "liter", "liters"] = ONE, usual;
        millilitres "mL" ["ml", "cm3", "cm³", "cc"] = ONE / KILO, shown;
        us_gallons "US gal" ["gal (US)", "gal(US)", "US gallon", "US gallons", "U.S. gal", "U.S. gallon", "U.S. gallons"] = 3_785_411_784 * (ONE / GIGA);
        imperial_gallons "imp gal" ["gal (imp)", "gal (UK)", "gal(UK)", "UK gal", "imperial gallon", "imperial gallons", "UK gallons"] = 454_609 * (ONE / 100_000);
    }
}

dimension! {
    /// Volume per time; the step is 10⁻¹⁸ L/h.
    Flow, "flow" {
        litres_per_minute "L/min" ["l/min", "lpm", "litres/min", "liters/min"] = 60 * ONE, usual;
        litres_per_hour "L/h" ["l/h"] = ONE;
        litres_per_second "L/s" ["l/s"] = 3_600 * ONE;
        millilitres_per_minute "mL/min" ["ml/min"] = 60 * (ONE / KILO), shown;
        us_gallons_per_minute "US gal/min" ["US gpm", "gpm (US)"] = 60 * 3_785_411_784 * (ONE / GIGA);
        imperial_gallons_per_minute "imp gal/min" ["imp gpm", "gpm (imp)", "gpm (UK)"] = 60 * 454_609 * (ONE / 100_000);
    }
}

dimension! {
    /// Frequency, as a frame rate, a bandwidth or a pulse rate; the step is 1 aHz.
    Frequency, "frequency" {
        gigahertz "GHz" [] = GIGA * ONE, shown;
        megahertz "MHz" [] = MEGA * ONE, shown;
        kilohertz "kHz" [] = KILO * ONE, shown;
        hertz "Hz" ["fps", "1/s"] = ONE, usual;
    }
}

dimension! {
    /// Force, as a thrust; the step is 1 aN.
    Force, "force" {
        kilonewtons "kN" [] = KILO * ONE, shown;
        newtons "N" ["newton", "newtons"] = ONE, usual;
        kilograms_force "kgf" ["kp", "kg"] = 980_665 * (ONE / 100_000);
        pounds_force "lbf" ["lb", "lbs", "pound", "pounds"] = 44_482_216_152_605 * (ONE / (10 * TERA));
    }
}

dimension! {
    /// Fuel per thrust and time; the step is 10⁻¹⁸ kg N⁻¹ h⁻¹.
    SpecificConsumption, "specific fuel consumption" {
        kilograms_per_newton_hour "kg/(N·h)" ["kg/N/h", "kg/(N h)", "kg N-1 h-1", "kg/Nh"] = ONE, usual;
        kilograms_per_decanewton_hour "kg/(daN·h)" ["kg/daN/h", "kg/(daN h)"] = ONE / 10;
        grams_per_kilonewton_second "g/(kN·s)" ["g/kN/s", "g/(kN s)"] = 36 * (ONE / 10_000);
        pounds_per_pound_force_hour "lb/(lbf·h)" ["lb/lbf/h", "lb/(lbf h)"] =
            ONE * 100_000, [per 980_665, up to ONE * 100_000];
    }
}

dimension! {
    /// Plane angle counted in radians, as a field of view or a divergence;
    /// the step is 1 arad. Degrees convert outward.
    Angle, "angle" {
        radians "rad" [] = ONE, shown;
        milliradians "mrad" [] = ONE / KILO, usual;
        microradians "µrad" ["μrad", "urad"] = ONE / MEGA, shown;
        degrees_of_view "°" ["deg", "degree", "degrees"] = PI, [per 180 * 10 * PETA, up to PI + 1];
        arc_minutes_of_view "arcmin" ["′", "'"] = PI / 100, [per 180 * 60 * 100 * TERA, up to PI / 100 + 1];
        arc_seconds_of_view "arcsec" ["″", "\""] = PI / 10_000, [per 180 * 3_600 * TERA, up to PI / 10_000 + 1];
    }
}

dimension! {
    /// Plane angle counted in degrees, as a heading or an attitude; the step
    /// is 10⁻¹⁸ of a degree. Radians convert outward.
    Bearing, "angle" {
        degrees "°" ["deg", "degree", "degrees"] = ONE, usual;
        arc_minutes "arcmin" ["′", "'"] = ONE, [per 60, up to ONE];
        arc_seconds "arcsec" ["″", "\""] = ONE, [per 3_600, up to ONE];
        milliradians_of_bearing "mrad" [] = DEGREES, [per KILO * PETA, up to DEGREES + 1];
        radians_of_bearing "rad" [] = DEGREES, [per PETA, up to DEGREES + 1];
    }
}

dimension! {
    /// Angular rate, as a gyro's range or drift; the step is 10⁻¹⁸ °/h.
    AngularRate, "angular rate" {
        degrees_per_second "°/s" ["deg/s", "dps", "degrees per second"] = 3_600 * ONE, shown;
        degrees_per_minute "°/min" ["deg/min"] = 60 * ONE;
        degrees_per_hour "°/h" ["deg/h", "°/hr", "deg/hr", "degrees per hour", "degree per hour", "° per hour"] = ONE, usual;
    }
}

dimension! {
    /// Angle random walk; the step is 10⁻¹⁸ °/√h.
    RandomWalk, "angle random walk" {
        degrees_per_root_hour "°/√h" ["deg/√h", "deg/sqrt(h)", "deg/rt-h", "deg/rt(h)", "°/√hr", "deg/√hr", "deg/sqrt(hr)", "degree per square root hour", "degrees per square root hour"] = ONE, usual;
        degrees_per_hour_per_root_hertz "°/h/√Hz" ["deg/h/√Hz"] = ONE, [per 60, up to ONE];
        degrees_per_second_per_root_hertz "°/s/√Hz" ["deg/s/√Hz", "deg/s/sqrt(Hz)", "dps/√Hz"] = 60 * ONE;
    }
}

dimension! {
    /// Acceleration; the step is 1 am/s².
    Acceleration, "acceleration" {
        gees "g" ["gn", "g0"] = 980_665 * (ONE / 100_000), usual;
        milligees "mg" [] = 980_665 * (ONE / 100_000_000), shown;
        microgees "µg" ["μg", "ug", "micro g"] = 980_665 * (ONE / 100_000_000_000), shown;
        metres_per_second_squared "m/s²" ["m/s2", "m/s^2"] = ONE;
    }
}

dimension! {
    /// A dimensionless ratio; the step is 10⁻¹⁸.
    Ratio, "ratio" {
        percent "%" ["per cent", "percent"] = ONE / 100, shown;
        parts_per_million "ppm" [] = ONE / MEGA, shown;
        times "×" ["x"] = ONE, usual;
    }
}

dimension! {
    /// Electrical energy stored per mass; the step is 10⁻¹⁸ Wh/kg.
    SpecificEnergy, "specific energy" {
        watt_hours_per_kilogram "Wh/kg" ["W·h/kg", "mWh/g"] = ONE, usual;
        kilojoules_per_kilogram "kJ/kg" [] = ONE * 10, [per 36, up to ONE * 10];
    }
}

dimension! {
    /// Radiated power as a level over 1 mW; the step is 10⁻¹⁸ dBm.
    PowerLevel, "power level", signed {
        decibel_milliwatts "dBm" [] = ONE, usual;
    }
}

dimension! {
    /// Beam parameter product: beam radius at the waist times half the angle of
    /// divergence; the step is 10⁻¹⁸ mm·mrad.
    BeamParameterProduct, "beam parameter product" {
        millimetre_milliradians "mm·mrad" ["mm mrad", "mm*mrad", "mm.mrad"] = ONE, shown;
    }
}

dimension! {
    /// Electric current per radiant power, as the sensitivity of a detector; the step is 1 aA/W.
    RadiantSensitivity, "radiant sensitivity" {
        amperes_per_watt "A/W" [] = ONE, shown;
        milliamperes_per_watt "mA/W" [] = ONE / KILO, shown;
    }
}

dimension! {
    /// Electric current per luminous flux, as the sensitivity of a photocathode; the step is 1 aA/lm.
    LuminousSensitivity, "luminous sensitivity" {
        microamperes_per_lumen "µA/lm" ["μA/lm", "uA/lm"] = ONE / MEGA, shown;
        milliamperes_per_lumen "mA/lm" [] = ONE / KILO;
    }
}

dimension! {
    /// Bits per time; the step is 10⁻¹⁸ bit/s.
    DataRate, "data rate" {
        gigabits_per_second "Gbit/s" ["Gb/s", "Gbps"] = GIGA * ONE, shown;
        megabits_per_second "Mbit/s" ["Mb/s", "mbps", "Mbps"] = MEGA * ONE, shown;
        kilobits_per_second "kbit/s" ["kb/s", "kbps", "Kbps"] = KILO * ONE, shown;
        bits_per_second "bit/s" ["b/s", "bps"] = ONE, shown;
    }
}

dimension! {
    /// A number of things, written without a unit.
    Count, "count" {
        count "" ["pcs"] = ONE, shown;
    }
}

dimension! {
    /// Money in US dollars; the step is 10⁻¹⁸ of one. Other currencies have no fixed worth in it.
    Money, "money" {
        us_dollars "USD" ["US$", "US dollar", "US dollars"] = ONE, usual;
    }
}

/// Every dimension, to say what a unit measures that stands in the wrong place.
pub(crate) static ALL_DIMENSIONS: [DimensionInfo; 25] = [
    Time::INFO,
    Length::INFO,
    Mass::INFO,
    Speed::INFO,
    Power::INFO,
    Energy::INFO,
    TemperatureDifference::INFO,
    Volume::INFO,
    Flow::INFO,
    Frequency::INFO,
    Force::INFO,
    SpecificConsumption::INFO,
    Angle::INFO,
    Bearing::INFO,
    AngularRate::INFO,
    RandomWalk::INFO,
    Acceleration::INFO,
    Ratio::INFO,
    SpecificEnergy::INFO,
    PowerLevel::INFO,
    BeamParameterProduct::INFO,
    RadiantSensitivity::INFO,
    LuminousSensitivity::INFO,
    DataRate::INFO,
    Money::INFO,
];
