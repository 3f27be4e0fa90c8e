//! Cameras, lasers and radars under the lists of the EU, the US and Wassenaar:
//! one row below or at, and one beyond, every limit, written from the texts.
//!
//! `<= 50 mJ` and `> 50 mJ` stand for every energy up to, and beyond, 50 mJ.

mod american;
mod cameras;
mod jointly;
mod lasers;
mod pulsed_lasers;
mod radars;

use dualuse::Truth::No;
use dualuse::items::infrared_imager::InfraredImager;
use dualuse::items::laser::Laser;
use dualuse::items::radar::Radar;
use dualuse::{Case, Date, ItemRef, Regime, Truth, Verdict, date};

const DAY: Date = date(2026, 9, 2);
const REGIMES: [Regime; 3] = [Regime::Eu, Regime::Us, Regime::Wassenaar];

/// What every entry of a regime says of an item, and its reasons.
fn entries<'a>(
    item: impl Into<ItemRef<'a>>,
    regime: Regime,
) -> Vec<(&'static str, Truth, Vec<&'static str>)> {
    let answer = Case::new(item, DAY).under([regime]).with_all_entries().classify();
    let decisions = &answer.under(regime).expect("it was consulted").entries;
    decisions.iter().map(|entry| (entry.control.id, entry.truth, entry.reasons.clone())).collect()
}

fn truth<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, id: &str) -> Truth {
    let entries = entries(item, regime);
    entries.iter().find(|entry| entry.0 == id).unwrap_or_else(|| panic!("{regime} has no {id}")).1
}

fn verdict<'a>(item: impl Into<ItemRef<'a>>, regime: Regime) -> Verdict {
    Case::new(item, DAY).verdict(regime)
}

/// The number of a point of 6A005 in a regime.
fn number(regime: Regime, entry: &str, point: &str) -> String {
    match (regime, entry) {
        (Regime::Wassenaar, "6A003") => format!("6.A.3.{point}"),
        (Regime::Wassenaar, "6A005") => format!("6.A.5.{point}"),
        (Regime::Wassenaar, "6A008") => format!("6.A.8.{point}"),
        _ => format!("{entry}.{point}"),
    }
}

/// A row is about one point; the other points of the same entry say no.
fn check<T>(entry: &str, rows: &[(&str, &str, Truth)], read: impl Fn(&str) -> T)
where
    for<'a> &'a T: Into<ItemRef<'a>>,
{
    for regime in REGIMES {
        let prefix = number(regime, entry, "");
        for (point, text, expected) in rows {
            let item = read(text);
            let wanted = number(regime, entry, point);
            let mut found = false;
            for (id, truth, _) in entries(&item, regime).iter().filter(|(id, ..)| id.starts_with(&prefix)) {
                let expected = if **id == wanted { *expected } else { No };
                found |= **id == wanted;
                assert_eq!(*truth, expected, "{regime} {id}: {text}");
            }
            assert!(found, "{regime} has no {wanted}");
        }
    }
}

macro_rules! set {
    ($item:ident, $text:expr; $($name:literal => $field:ident,)*) => {
        for part in $text.split(", ").filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or_else(|| panic!("`{part}` has no value"));
            match name {
                $($name => $item.$field = value.parse().unwrap_or_else(|e| panic!("{part}: {e}")),)*
                _ => panic!("no attribute {name}"),
            }
        }
    };
}

fn set_laser(mut laser: Laser, text: &str) -> Laser {
    set!(laser, text;
        "wave" => wavelength, "power" => output_power, "peak" => peak_power, "energy" => pulse_energy,
        "duration" => pulse_duration, "rate" => repetition_rate, "mode" => transverse_mode,
        "efficiency" => wall_plug_efficiency, "linewidth" => linewidth, "medium" => medium,
        "form" => diode_form, "continuous" => continuous, "tunable" => tunable,
        "non_repetitive" => non_repetitive, "industrial" => industrial, "mass" => total_mass,
        "bpp" => beam_parameter_product, "use" => r#use, "q_switched" => q_switched,
        "ranging" => ranging_distance, "rapid" => rapid_ranging_distance,
    );
    laser
}

/// A solid-state continuous wave laser of which all is known and nothing listed.
fn continuous(text: &str) -> Laser {
    let base = "continuous=yes, tunable=no, medium=solid_state, mode=single, power=0 W, energy=0 J, peak=none, \
                duration=unknown, rate=0 Hz, efficiency=1 %, linewidth=100 GHz, form=none, non_repetitive=no, \
                industrial=no, mass=5 kg, bpp=0.4 mm·mrad, use=other, ranging=none, rapid=none, q_switched=no";
    set_laser(set_laser(Laser::default(), base), text)
}

/// A solid-state pulsed laser of which all is known and nothing listed.
fn pulsed(text: &str) -> Laser {
    set_laser(continuous("continuous=no, duration=10 ns, peak=0 W, rate=10 Hz"), text)
}

fn set_imager(mut imager: InfraredImager, text: &str) -> InfraredImager {
    set!(imager, text;
        "shortest" => shortest_wavelength, "longest" => longest_wavelength, "ifov" => ifov,
        "frame_rate" => frame_rate, "elements" => elements, "detector" => detector,
        "application" => application, "array" => array, "peak" => peak_response,
        "unfiltered_shortest" => unfiltered_shortest_wavelength,
        "unfiltered_longest" => unfiltered_longest_wavelength, "time_constant" => time_constant,
        "multiplies" => charge_multiplication, "sensitivity" => radiant_sensitivity,
        "limited" => response_limited, "scan_ratio" => scan_ratio,
        "processes" => signal_processing_in_elements, "tdi" => time_delay_integration,
        "fixed_lens" => fixed_lens, "direct_view" => direct_view, "viewable" => viewable_image,
        "single" => single_application, "channel" => microchannel_pitch, "pixel" => pixel_pitch,
        "cathode" => photocathode, "luminous" => luminous_sensitivity, "civil" => for_civil_product,
    );
    imager
}

/// A 640 by 512 microbolometer camera core of 60 Hz, all of which is known.
fn microbolometer(text: &str) -> InfraredImager {
    let base = "detector=microbolometer, array=two_dimensional, shortest=8 µm, longest=14 µm, frame_rate=60 Hz, \
                elements=327680, application=other, ifov=1.4 mrad, fixed_lens=no, direct_view=no, viewable=yes, \
                single=no, peak=10 µm, unfiltered_shortest=7 µm, unfiltered_longest=16 µm, \
                time_constant=10 ms, multiplies=no, sensitivity=0 mA/W, limited=no, scan_ratio=1 ×, \
                processes=no, tdi=no, channel=none, pixel=12 µm, cathode=none, luminous=0 µA/lm, civil=no";
    set_imager(set_imager(InfraredImager::default(), base), text)
}

fn set_radar(mut radar: Radar, text: &str) -> Radar {
    set!(radar, text;
        "sar" => synthetic_aperture, "airborne" => airborne, "range" => detection_range,
        "application" => application, "isar" => inverse_synthetic_aperture, "slar" => sidelooking,
        "low" => lowest_frequency, "high" => highest_frequency, "average" => average_power,
        "peak" => peak_power, "range_accuracy" => range_accuracy, "azimuth" => azimuth_accuracy,
        "tuning" => tuning, "carriers" => carrier_frequencies, "esa" => electronically_scanned,
        "heights" => height_finding, "moving" => moving_targets, "spread" => spread_spectrum,
        "agile" => frequency_agility, "hops" => frequency_hopping, "ground" => ground_based,
        "instrumented" => instrumented_range, "laser" => laser, "space" => space_qualified,
        "coherent" => coherent_detection, "angular" => angular_resolution, "bathymetric" => bathymetric,
        "ratio" => compression_ratio, "width" => compressed_pulse_width, "flat" => two_dimensional,
        "rotating" => single_rotating_antenna, "tracks" => automatic_tracking, "fusion" => fusion_time,
        "betters" => betters_single_sensor, "tracks_vehicles" => tracks_vehicles,
        "missiles" => usable_in_missiles, "tracked" => tracked_range, "translator" => code_translator,
        "range_resolution" => range_resolution, "velocity" => velocity_resolution,
    );
    radar
}

/// A small ground radar, all of which is known and nothing listed.
fn radar(text: &str) -> Radar {
    let base = "sar=no, airborne=no, range=5 km, application=other, isar=no, slar=no, low=9 GHz, high=9.1 GHz, \
                average=0 W, peak=0 W, range_accuracy=20 m, azimuth=1 °, tuning=0 %, carriers=1, esa=no, \
                heights=no, moving=no, spread=no, agile=no, hops=no, ground=yes, instrumented=10 km, laser=no, \
                space=no, coherent=no, angular=10 mrad, bathymetric=no, ratio=none, width=none, flat=yes, \
                rotating=no, tracks=no, fusion=none, betters=no, tracks_vehicles=no, missiles=no, \
                tracked=none, translator=no, range_resolution=20 m, velocity=5 m/s";
    let nothing = Radar {
        designed_for: dualuse::DesignedFor::NothingInParticular,
        carries: dualuse::Carries::Items(Vec::new()),
        ..Radar::default()
    };
    set_radar(set_radar(nothing, base), text)
}
