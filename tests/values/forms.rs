//! What one person would try first: each form of section 3 of the vocabulary.

use dualuse::fact::Domain;
use dualuse::items::engine::EngineKind;
use dualuse::items::laser::LaserClass;
use dualuse::quantity::*;
use dualuse::{Country, Fact};

type Amount<D> = Fact<Quantity<D>>;

fn read<T: Domain>(text: &str) -> Fact<T> {
    text.parse().unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

#[track_caller]
fn same<T: Domain>(texts: &[&str], expected: impl Into<Fact<T>>) {
    let expected = expected.into();
    for text in texts {
        assert_eq!(read::<T>(text), expected, "`{text}`");
    }
}

#[test]
fn one_amount() {
    same::<Quantity<Time>>(
        &[
            "55 min",
            "55min",
            "  55 min ",
            "55\tmin",
            "55\u{a0}min",
            "55\u{2009}min",
            "+55 min",
            "55.0 min",
            "55,0 min",
            "055 min",
            "55 minutes",
            "5.5e1 min",
            "5.5E+1 min",
            "3300 s",
            "3.3e3 s",
        ],
        minutes(55.0),
    );
    same::<Quantity<Power>>(&["16 kW", "16kW", "16000 W", "0.016 MW", ".016 MW"], kilowatts(16.0));
    same::<Quantity<Power>>(&["21.5 hp(I)", "21,5 hp (mechanical)", "21.5 bhp"], horsepower(21.5));
    same::<Quantity<Power>>(&["21.5 hp", "21,5 HP"], metric_horsepower(21.5)..=horsepower(21.5));
    same::<Quantity<Power>>(&["100 PS", "100 hp(M)", "100 hp (metric)"], metric_horsepower(100.0));
    same::<Quantity<Speed>>(&["25 kn", "25 knots", "46,3 km/h", "46.3 km/h"], knots(25.0));
    same::<Quantity<Length>>(&["8 µm", "8 μm", "8 um", "8 microns", "8000 nm"], micrometres(8.0));
    same::<Quantity<Time>>(&["5 µs", "5 μs", "5us"], microseconds(5.0));
    same::<Quantity<Energy>>(&["5 µJ", "5 μJ", "5 uJ"], microjoules(5.0));
    same::<Quantity<Power>>(&["5 µW", "5 μW", "5 uW"], microwatts(5.0));
    same::<Quantity<Angle>>(&["5 µrad", "5 μrad", "5 urad"], microradians(5.0));
    same::<Quantity<Acceleration>>(&["5 µg", "5 μg", "5 ug"], microgees(5.0));
    same::<Quantity<Bearing>>(&["0.5°", "0.5 °", "0.5 deg", "30 arcmin", "1800 arcsec"], degrees(0.5));
    same::<Quantity<Volume>>(&["20 L", "20 l", "20 litres", "0.02 m³"], litres(20.0));
    same::<Quantity<Ratio>>(&["5 %", "5%", "5 percent", "0.05 ×"], percent(5.0));
    same::<Quantity<PowerLevel>>(&["-30 dBm", "−30 dBm", "-30.0 dBm"], decibel_milliwatts(-30.0));
}

#[test]
fn counts_are_bare() {
    same::<Quantity<Count>>(&["327680", "327680 pcs", "3.2768e5", "327680.0"], count(327_680.0));
    same::<Quantity<Count>>(&["10 ± 15 %", "9..11", "9-11", "9..11 (a)"], count(9.0)..=count(11.0));
    assert_eq!(read::<Quantity<Count>>("> 9"), Fact::at_least(count(10.0)));
    assert_eq!(read::<Quantity<Count>>("< 10"), Fact::at_most(count(9.0)));
}

#[test]
fn bounds() {
    for text in [">= 30 min", "≥ 30 min", ">=30min", "≥30 min", " >=  0.5 h"] {
        assert_eq!(read::<Quantity<Time>>(text), Fact::at_least(minutes(30.0)), "`{text}`");
    }
    for text in ["<= 50 mK", "≤ 50 mK", "≤50mK", "≤ 0.05 K", "≤ 0,05 °C"] {
        assert_eq!(
            read::<Quantity<TemperatureDifference>>(text),
            Fact::at_most(millikelvins(50.0)),
            "`{text}`"
        );
    }
    assert_eq!(read::<Quantity<Time>>("< 1 h"), Fact::below(hours(1.0)));
    assert_eq!(read::<Quantity<Time>>("> 1 h"), Fact::above(hours(1.0)));
    assert_eq!(read::<Quantity<Mass>>(">= 0 kg"), Fact::UNKNOWN, "every mass is at least nothing");
    assert_eq!(read::<Quantity<Mass>>("<= 0 kg"), kilograms(0.0).into());
}

#[test]
fn intervals() {
    let half_to_one = minutes(30.0)..=hours(1.0);
    same::<Quantity<Time>>(
        &[
            "30..60 min",
            "30 .. 60 min",
            "30 min..1 h",
            "30 min..60",
            "30–60 min",
            "30 – 60 min",
            "30—60 min",
            "30-60 min",
            "30 - 60 min",
            "30−60 min",
            "0.5–1 h",
            "30 min – 1 h",
        ],
        half_to_one,
    );
    same::<Quantity<Length>>(&["8–14 µm", "8-14 µm", "8..14µm"], micrometres(8.0)..=micrometres(14.0));
    let between = Fact::above(minutes(30.0)).and(&Fact::below(hours(1.0))).unwrap();
    same::<Quantity<Time>>(&[">30..<60 min", "> 30 min .. < 1 h"], between);
    same::<Quantity<PowerLevel>>(
        &["-40..-20 dBm", "−40..−20 dBm", "-40 dBm..-20 dBm", "−40 – −20 dBm"],
        decibel_milliwatts(-40.0)..=decibel_milliwatts(-20.0),
    );
}

#[test]
fn tolerances() {
    same::<Quantity<Time>>(
        &[
            "55 min ± 5 %",
            "55min±5%",
            "55 min +/- 5 %",
            "55 min ± 2.75 min",
            "55 ± 2.75 min",
            "55 min ± 165 s",
        ],
        minutes(52.25)..=minutes(57.75),
    );
    same::<Quantity<Time>>(&["55 min ± 0 %", "55 min ± 0"], minutes(55.0));
    same::<Quantity<Mass>>(&["2 kg ± 300 %"], kilograms(0.0)..=kilograms(8.0));
    same::<Quantity<PowerLevel>>(&["-30 dBm ± 5 %"], decibel_milliwatts(-31.5)..=decibel_milliwatts(-28.5));
    same::<Quantity<Ratio>>(&["10 % ± 1 %", "10 ± 1 %"], percent(9.0)..=percent(11.0));
}

#[test]
fn words() {
    type Maybe = Option<Quantity<Length>>;
    assert_eq!(read::<Quantity<Time>>("unknown"), Fact::UNKNOWN);
    same::<Maybe>(&["none", "None", "absent"], Fact::ABSENT);
    same::<Maybe>(&["unknown", "UNKNOWN", "present or none"], Fact::UNKNOWN);
    assert_eq!(read::<Maybe>("present").to_string(), "present");
    assert_eq!(read::<Maybe>("5 km or none").to_string(), "5 km or none");
    assert_eq!(read::<Maybe>("none or 5 km"), read::<Maybe>("5 km|none"));
    same::<bool>(&["yes", "Yes", "true", "TRUE"], true);
    same::<bool>(&["no", "No", "false"], false);
    same::<bool>(&["unknown", "yes or no", "no | yes"], Fact::UNKNOWN);
    same::<LaserClass>(&["1M", "1m"], LaserClass::Class1M);
    same::<EngineKind>(&["turbojet", "Turbojet"], EngineKind::Turbojet);
    assert_eq!(read::<LaserClass>("1M or 3R").to_string(), "1M or 3R");
    assert_eq!(read::<LaserClass>("3R|1M"), read::<LaserClass>("1M or 3R"));
    same::<Country>(&["JP", "jp", " JP "], Country::JAPAN);
}

#[test]
fn alternatives_that_touch_are_one_interval() {
    same::<Quantity<Length>>(
        &[">= 5 km or 10 km", "10 km or >= 5 km", "5..7 km or >= 6 km"],
        kilometres(5.0)..,
    );
    same::<Quantity<Length>>(&["unknown or 5 km", "<= 5 km or > 5 km"], Fact::UNKNOWN);
    same::<Quantity<Count>>(&["10 or 11 or 12"], count(10.0)..=count(12.0));
}

#[test]
fn remarks_do_not_change_the_value() {
    let netd = Amount::<TemperatureDifference>::at_most(millikelvins(50.0));
    for text in [
        "≤ 50 mK @ f/1.1",
        "≤ 50 mK @f/1.1",
        "≤ 50 mK (f/1.1)",
        "≤ 50 mK (f/1.1 @ 30 °C)",
        "≤ 50 mK (f/1.1) @ 30 °C",
        "≤ 50 mK (with the lens (f/1.1))",
        "≤ 50 mK @ 25 Hz or f/1.1",
    ] {
        assert_eq!(read::<Quantity<TemperatureDifference>>(text), netd, "`{text}`");
    }
    same::<bool>(&["yes (by design)", "yes @ night or day"], true);
    same::<Option<Quantity<Length>>>(&["none (not fitted)", "none @ all"], Fact::ABSENT);
    same::<Quantity<SpecificConsumption>>(
        &["0.1 kg/(N·h) (sea level)", "0.1 kg/(N h) @ sea level"],
        kilograms_per_newton_hour(0.1),
    );
}

#[test]
fn a_remark_swallows_no_alternative() {
    type Maybe = Option<Quantity<Length>>;
    let both = read::<LaserClass>("1M or 3R");
    same::<LaserClass>(
        &["1M (IEC) or 3R (GB)", "1M or 3R (GB)", "1M @ IEC or 3R @ GB", "1M (a or b) or 3R"],
        both,
    );
    let or_none = read::<Maybe>("5 km or none");
    same::<Maybe>(
        &["5 km @ sea level or none", "5 km (at sea or on land) or none", "none (a) or 5 km (b)"],
        or_none,
    );
    assert!("5 km @ sea level or 6 km".parse::<Amount<Length>>().is_err(), "two amounts");
    assert!("30 min (calm)..60 min (windy)".parse::<Amount<Time>>().is_err());
}

#[test]
fn dots_and_commas_that_could_mislead_are_refused() {
    for text in [
        "1,000 m",
        "+1,000 m",
        "+100,000 m",
        "1,000e3 m",
        ">= 1,000 m",
        "1,000..2,000 m",
        "5 ± 1,000 m",
        "1,000,000 m",
        "1,000.5 m",
        "1.000,5 m",
        "1.000.000 m",
        "1 000 m",
        "0...5 km",
        "1..2..3 km",
        "1.2.3 km",
        ". km",
        "5.5.5",
    ] {
        assert!(text.parse::<Amount<Length>>().is_err(), "`{text}`");
    }
    // These have one reading each.
    same::<Quantity<Length>>(&["0,500 m", "0.500 m", "500,0 mm", "0,5000 m"], metres(0.5));
    same::<Quantity<Length>>(&["1.0000 m", "1,0000 m", "1.000e0 m"], metres(1.0));
    same::<Quantity<Length>>(&["1.064 µm"], nanometres(1064.0));
    assert!("1.000 m".parse::<Amount<Length>>().is_err(), "a dot may group thousands of metres");
    same::<Quantity<Length>>(&["0.. .5 km"], metres(0.0)..=metres(500.0));
}
