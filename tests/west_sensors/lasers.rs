//! 6A005.a, its notes, and 6A005.d.

use dualuse::Truth::{No, Unknown, Yes};

use crate::{check, continuous, pulsed};

#[test]
fn continuous_lasers() {
    check(
        "6A005",
        &[
            // a.1: less than 150 nm; exceeding 1 W.
            ("a.1", "wave=< 150 nm, power=> 1 W", Yes),
            ("a.1", "wave=< 150 nm, power=<= 1 W", No),
            ("a.2", "wave=150 nm, power=> 30 W", Yes),
            // a.2: 150 nm to 510 nm; 30 W; argon up to 50 W is free.
            ("a.2", "wave=150..510 nm, power=> 30 W", Yes),
            ("a.2", "wave=150..510 nm, power=<= 30 W", No),
            ("a.2", "wave=488 nm, medium=argon, power=30..50 W", No),
            ("a.2", "wave=488 nm, medium=argon, power=> 50 W", Yes),
            // a.3: above 510 nm up to 540 nm; single 50 W, multiple 150 W.
            ("a.3", "wave=510.001..540 nm, power=> 50 W", Yes),
            ("a.3", "wave=510.001..540 nm, power=<= 50 W", No),
            ("a.3", "wave=510.001..540 nm, mode=multiple, power=> 150 W", Yes),
            ("a.3", "wave=510.001..540 nm, mode=multiple, power=<= 150 W", No),
            // a.4: above 540 nm up to 800 nm; 30 W.
            ("a.4", "wave=540.001..800 nm, power=> 30 W", Yes),
            ("a.4", "wave=540.001..800 nm, mode=multiple, power=> 30 W", Yes),
            ("a.4", "wave=540.001..800 nm, power=<= 30 W", No),
            // a.5: above 800 nm up to 975 nm; single 50 W, multiple 80 W.
            ("a.5", "wave=800.001..975 nm, power=> 50 W", Yes),
            ("a.5", "wave=800.001..975 nm, power=<= 50 W", No),
            ("a.5", "wave=800.001..975 nm, mode=multiple, power=> 80 W", Yes),
            ("a.5", "wave=800.001..975 nm, mode=multiple, power=<= 80 W", No),
            // a.6: above 975 nm up to 1,150 nm.
            ("a.6", "wave=975.001..1150 nm, power=> 1000 W", Yes),
            ("a.6", "wave=975.001..1150 nm, power=<= 1000 W", No),
            ("a.6", "wave=975.001..1150 nm, power=> 500 W, linewidth=< 40 GHz", Yes),
            ("a.6", "wave=975.001..1150 nm, power=<= 500 W, linewidth=< 40 GHz", No),
            ("a.6", "wave=975.001..1150 nm, power=500..1000 W, linewidth=>= 40 GHz", No),
            ("a.6", "wave=975.001..1150 nm, mode=multiple, power=> 2 kW", Yes),
            ("a.6", "wave=975.001..1150 nm, mode=multiple, power=<= 2 kW", No),
            ("a.6", "wave=975.001..1150 nm, mode=multiple, power=> 1000 W, efficiency=> 18 %", Yes),
            ("a.6", "wave=975.001..1150 nm, mode=multiple, power=<= 1000 W, efficiency=> 18 %", No),
            ("a.6", "wave=975.001..1150 nm, mode=multiple, power=1..2 kW, efficiency=<= 18 %", No),
            // a.7: above 1,150 nm up to 1,555 nm; single 50 W, multiple 80 W.
            ("a.7", "wave=1150.001..1555 nm, power=> 50 W", Yes),
            ("a.7", "wave=1150.001..1555 nm, power=<= 50 W", No),
            ("a.7", "wave=1150.001..1555 nm, mode=multiple, power=> 80 W", Yes),
            ("a.7", "wave=1150.001..1555 nm, mode=multiple, power=<= 80 W", No),
            // a.8: above 1,555 nm up to 1,850 nm; 1 W.
            ("a.8", "wave=1555.001..1850 nm, power=> 1 W", Yes),
            ("a.8", "wave=1555.001..1850 nm, power=<= 1 W", No),
            // a.9: above 1,850 nm up to 2,100 nm; single 1 W, multiple 120 W.
            ("a.9", "wave=1850.001..2100 nm, power=> 1 W", Yes),
            ("a.9", "wave=1850.001..2100 nm, power=<= 1 W", No),
            ("a.9", "wave=1850.001..2100 nm, mode=multiple, power=> 120 W", Yes),
            ("a.9", "wave=1850.001..2100 nm, mode=multiple, power=<= 120 W", No),
            // a.10: above 2,100 nm; 1 W.
            ("a.10", "wave=> 2100 nm, power=> 1 W", Yes),
            ("a.10", "wave=> 2100 nm, power=<= 1 W", No),
        ],
        continuous,
    );
}

#[test]
fn heavy_or_coarse_industrial_lasers_are_released() {
    let base = "wave=1070 nm, mode=multiple, efficiency=30 %, industrial=yes, ";
    let rows = [
        // Note 1: 2 kW to 6 kW, more than 1,200 kg.
        ("power=2.001..6 kW, mass=> 1200 kg", No),
        ("power=2.001..6 kW, mass=<= 1200 kg", Yes),
        ("power=> 6 kW, mass=> 1200 kg", Yes),
        ("power=1.5..2 kW, mass=> 1200 kg", Yes),
        // Note 2: by beam parameter product.
        ("power=1.001..1.6 kW, bpp=> 1.25 mm·mrad", No),
        ("power=1.001..1.6 kW, bpp=<= 1.25 mm·mrad", Yes),
        ("power=1.601..2.5 kW, bpp=> 1.7 mm·mrad", No),
        ("power=1.601..2.5 kW, bpp=<= 1.7 mm·mrad", Yes),
        ("power=2.501..3.3 kW, bpp=> 2.5 mm·mrad", No),
        ("power=2.501..3.3 kW, bpp=<= 2.5 mm·mrad", Yes),
        ("power=3.301..6 kW, bpp=> 3.5 mm·mrad", No),
        ("power=3.301..6 kW, bpp=<= 3.5 mm·mrad", Yes),
        ("power=6.001..8 kW, bpp=> 12 mm·mrad", No),
        ("power=6.001..8 kW, bpp=<= 12 mm·mrad", Yes),
        ("power=8.001..10 kW, bpp=> 24 mm·mrad", No),
        ("power=8.001..10 kW, bpp=<= 24 mm·mrad", Yes),
        ("power=> 10 kW, bpp=> 24 mm·mrad", Yes),
        ("power=3 kW, bpp=> 12 mm·mrad, industrial=no", Yes),
    ];
    let rows = rows.map(|(text, truth)| ("a.6", text, truth));
    check("6A005", &rows, |text| continuous(&format!("{base}{text}")));
}

#[test]
fn notes_of_6a005() {
    check(
        "6A005",
        &[
            // Note 2: only d specifies these.
            ("a.4", "wave=700 nm, power=40 W, medium=semiconductor, form=stack", No),
            ("a.10", "wave=3900 nm, power=40 W, medium=other_chemical", No),
            ("a.10", "wave=10.6 µm, power=40 W, medium=carbon_dioxide", No),
            // Note 5: ruby below 20 J, nitrogen, krypton.
            ("a.4", "wave=694.3 nm, power=40 W, medium=ruby, energy=< 20 J", No),
            ("a.4", "wave=694.3 nm, power=40 W, medium=ruby, energy=>= 20 J", Yes),
            ("a.4", "wave=647 nm, power=40 W, medium=krypton", No),
            ("a.2", "wave=337 nm, power=40 W, medium=nitrogen", No),
            // Tunable lasers are in c, which is not covered.
            ("a.4", "wave=700 nm, power=40 W, tunable=yes", No),
            ("a.4", "wave=700 nm, power=40 W", Yes),
        ],
        continuous,
    );
}

#[test]
fn laser_diodes() {
    let diode = |text: &str| continuous(&format!("medium=semiconductor, form=individual, {text}"));
    check(
        "6A005",
        &[
            ("d.1.a", "wave=<= 1570 nm, power=> 2 W", Yes),
            ("d.1.a", "wave=<= 1570 nm, power=<= 2 W", No),
            ("d.1.a", "wave=> 1570 nm, power=> 500 mW", Yes),
            ("d.1.a", "wave=> 1570 nm, power=<= 500 mW", No),
            ("d.1.b", "mode=multiple, wave=1400..1899 nm, power=> 2.5 W", Yes),
            ("d.1.b", "mode=multiple, wave=1400..1899 nm, power=<= 2.5 W", No),
            ("d.1.b", "mode=multiple, wave=>= 1900 nm, power=> 1 W", Yes),
            ("d.1.b", "mode=multiple, wave=>= 1900 nm, power=<= 1 W", No),
            // Below 1,400 nm the sources differ, but only between 780 nm and 1,100 nm, from 25 W to 30 W.
            ("d.1.b", "mode=multiple, wave=< 780 nm, power=> 25 W", Yes),
            ("d.1.b", "mode=multiple, wave=< 780 nm, power=<= 25 W", No),
            ("d.1.b", "mode=multiple, wave=780..1099 nm, power=> 30 W", Yes),
            ("d.1.b", "mode=multiple, wave=780..1099 nm, power=26..30 W", Unknown),
            ("d.1.b", "mode=multiple, wave=780..1099 nm, power=<= 25 W", No),
            ("d.1.b", "mode=multiple, wave=1100..1399 nm, power=> 25 W", Yes),
            ("d.1.b", "mode=multiple, wave=1100..1399 nm, power=<= 25 W", No),
            ("d.1.c", "form=bar, mode=multiple, wave=< 1400 nm, power=> 100 W", Yes),
            ("d.1.c", "form=bar, mode=multiple, wave=< 1400 nm, power=<= 100 W", No),
            ("d.1.c", "form=bar, mode=multiple, wave=1400..1899 nm, power=> 25 W", Yes),
            ("d.1.c", "form=bar, mode=multiple, wave=1400..1899 nm, power=<= 25 W", No),
            ("d.1.c", "form=bar, mode=multiple, wave=>= 1900 nm, power=> 10 W", Yes),
            ("d.1.c", "form=bar, mode=multiple, wave=>= 1900 nm, power=<= 10 W", No),
            // Stacks are not covered.
            ("d.1.c", "form=stack, mode=multiple, wave=900 nm, power=20 kW", No),
        ],
        diode,
    );
}

#[test]
fn gas_chemical_and_glass_lasers() {
    check(
        "6A005",
        &[
            ("d.2", "medium=carbon_monoxide, wave=5 µm, energy=> 2 J, peak=> 5 kW", Yes),
            ("d.2", "medium=carbon_monoxide, wave=5 µm, energy=<= 2 J, peak=> 5 kW", No),
            ("d.2", "medium=carbon_monoxide, wave=5 µm, energy=> 2 J, peak=<= 5 kW", No),
            ("d.2", "medium=carbon_monoxide, wave=5 µm, power=> 5 kW", Yes),
            ("d.2", "medium=carbon_monoxide, wave=5 µm, power=<= 5 kW", No),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, continuous=yes, power=> 15 kW", Yes),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, continuous=yes, power=<= 15 kW", No),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=> 10 µs, power=> 10 kW", Yes),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=> 10 µs, power=<= 10 kW", No),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=> 10 µs, peak=> 100 kW", Yes),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=> 10 µs, peak=<= 100 kW", No),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=<= 10 µs, energy=> 5 J", Yes),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=<= 10 µs, energy=<= 5 J", No),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=<= 10 µs, power=> 2.5 kW", Yes),
            ("d.3", "medium=carbon_dioxide, wave=10.6 µm, duration=<= 10 µs, power=<= 2.5 kW", No),
            ("d.4", "medium=excimer, wave=<= 150 nm, energy=> 50 mJ", Yes),
            ("d.4", "medium=excimer, wave=<= 150 nm, energy=<= 50 mJ", No),
            ("d.4", "medium=excimer, wave=<= 150 nm, power=> 1 W", Yes),
            ("d.4", "medium=excimer, wave=<= 150 nm, power=<= 1 W", No),
            ("d.4", "medium=excimer, wave=150.001..190 nm, energy=> 1.5 J", Yes),
            ("d.4", "medium=excimer, wave=150.001..190 nm, energy=<= 1.5 J", No),
            ("d.4", "medium=excimer, wave=150.001..190 nm, power=> 120 W", Yes),
            ("d.4", "medium=excimer, wave=150.001..190 nm, power=<= 120 W", No),
            ("d.4", "medium=excimer, wave=190.001..360 nm, energy=> 10 J", Yes),
            ("d.4", "medium=excimer, wave=190.001..360 nm, energy=<= 10 J", No),
            ("d.4", "medium=excimer, wave=190.001..360 nm, power=> 500 W", Yes),
            ("d.4", "medium=excimer, wave=190.001..360 nm, power=<= 500 W", No),
            ("d.4", "medium=excimer, wave=> 360 nm, energy=> 1.5 J", Yes),
            ("d.4", "medium=excimer, wave=> 360 nm, energy=<= 1.5 J", No),
            ("d.4", "medium=excimer, wave=> 360 nm, power=> 30 W", Yes),
            ("d.4", "medium=excimer, wave=> 360 nm, power=<= 30 W", No),
            ("d.5", "medium=hydrogen_fluoride, wave=2.8 µm", Yes),
            ("d.5", "medium=deuterium_fluoride, wave=3.8 µm", Yes),
            ("d.5", "medium=oxygen_iodine, wave=1315 nm", Yes),
            ("d.5", "medium=deuterium_fluoride_carbon_dioxide, wave=10.6 µm", Yes),
            ("d.5", "medium=other_chemical, wave=2.8 µm", No),
            (
                "d.6",
                "medium=neodymium_glass, non_repetitive=yes, wave=1054 nm, duration=<= 1 µs, energy=> 50 J",
                Yes,
            ),
            (
                "d.6",
                "medium=neodymium_glass, non_repetitive=yes, wave=1054 nm, duration=<= 1 µs, energy=<= 50 J",
                No,
            ),
            (
                "d.6",
                "medium=neodymium_glass, non_repetitive=yes, wave=1054 nm, duration=> 1 µs, energy=> 100 J",
                Yes,
            ),
            (
                "d.6",
                "medium=neodymium_glass, non_repetitive=yes, wave=1054 nm, duration=> 1 µs, energy=<= 100 J",
                No,
            ),
            (
                "b.6",
                "medium=neodymium_glass, non_repetitive=no, wave=1054 nm, duration=<= 1 µs, energy=> 50 J",
                Yes,
            ),
        ],
        pulsed,
    );
}
