//! 6A003.b.3, b.4.a and b.4.b.

use dualuse::Truth::{self, No, Unknown, Yes};

use crate::{check, microbolometer};

#[test]
fn microbolometer_cameras() {
    let rows: &[(&str, &str, Truth)] = &[
        ("b.4.b", "", Yes),
        // 6A002.a.3.f: two-dimensional, microbolometers, 8,000 nm to 14,000 nm without filters.
        ("b.4.b", "array=linear", No),
        ("b.4.b", "shortest=3 µm, longest=8000 nm", Yes),
        ("b.4.b", "shortest=14000 nm, longest=20 µm", Yes),
        ("b.4.b", "shortest=7.5 µm, longest=13.5 µm", Yes),
        ("b.4.b", "longest=< 8000 nm, shortest=3 µm, unfiltered_longest=>= 8000 nm", Yes),
        ("b.4.b", "longest=< 8000 nm, shortest=3 µm, unfiltered_longest=< 8000 nm", No),
        ("b.4.b", "longest=20 µm, shortest=> 14000 nm, unfiltered_shortest=<= 14000 nm", Yes),
        ("b.4.b", "longest=20 µm, shortest=> 14000 nm, unfiltered_shortest=> 14000 nm", No),
        ("b.4.b", "longest=< 8000 nm, shortest=3 µm, unfiltered_longest=unknown", Unknown),
        ("b.4.b", "application=space", No),
        ("b.4.b", "application=television_broadcasting", No),
        // Note 3.a: 9 Hz.
        ("b.4.b", "frame_rate=<= 9 Hz", No),
        ("b.4.b", "frame_rate=> 9 Hz", Yes),
        // Note 3.b: 2 mrad, fixed lens, no direct view, no image or a single application.
        ("b.4.b", "ifov=>= 2 mrad, fixed_lens=yes, viewable=no", No),
        ("b.4.b", "ifov=>= 2 mrad, fixed_lens=yes, single=yes", No),
        ("b.4.b", "ifov=< 2 mrad, fixed_lens=yes, viewable=no", Yes),
        ("b.4.b", "ifov=>= 2 mrad, fixed_lens=no, viewable=no", Yes),
        ("b.4.b", "ifov=>= 2 mrad, fixed_lens=yes, viewable=no, direct_view=yes", Yes),
        ("b.4.b", "ifov=>= 2 mrad, fixed_lens=yes", Yes),
        // Note 3.c.
        ("b.4.b", "application=passenger_vehicle", No),
        ("b.4.b", "application=industrial_or_medical", Yes),
    ];
    check("6A003", rows, microbolometer);
}

#[test]
fn cameras_with_other_arrays() {
    let photon = |text: &str| microbolometer(&format!("detector=photon, {text}"));
    let rows: &[(&str, &str, Truth)] = &[
        // 6A002.a.3.a.
        ("b.4.a", "peak=900.001..1050 nm, time_constant=< 0.5 ns", Yes),
        ("b.4.a", "peak=900.001..1050 nm, time_constant=>= 0.5 ns", No),
        ("b.4.a", "peak=900.001..1050 nm, multiplies=yes, sensitivity=> 10 mA/W", Yes),
        ("b.4.a", "peak=900.001..1050 nm, multiplies=yes, sensitivity=<= 10 mA/W", No),
        ("b.4.a", "peak=900.001..1050 nm, sensitivity=> 10 mA/W", No),
        ("b.4.a", "peak=<= 900 nm, time_constant=< 0.5 ns", No),
        // 6A002.a.3.b.
        ("b.4.a", "peak=1050.001..1200 nm, time_constant=<= 95 ns", Yes),
        ("b.4.a", "peak=1050.001..1200 nm, time_constant=> 95 ns", No),
        ("b.4.a", "peak=1050.001..1200 nm, multiplies=yes, sensitivity=> 10 mA/W", Yes),
        ("b.4.a", "peak=1050.001..1200 nm, multiplies=yes, sensitivity=<= 10 mA/W", No),
        ("b.4.a", "peak=1050 nm, time_constant=1 ns", No),
        // 6A002.a.3.c.
        ("b.4.a", "peak=1200.001..30000 nm", Yes),
        ("b.4.a", "peak=1200 nm", No),
        ("b.4.a", "peak=> 30000 nm", No),
        // 6A002.a.3.d.
        ("b.4.a", "array=linear, peak=1200.001..3000 nm, scan_ratio=< 3.8 ×", Yes),
        ("b.4.a", "array=linear, peak=1200.001..3000 nm, scan_ratio=>= 3.8 ×", No),
        ("b.4.a", "array=linear, peak=1200.001..3000 nm, scan_ratio=4 ×, processes=yes", Yes),
        ("b.4.a", "array=linear, peak=1200 nm", No),
        ("b.4.a", "array=linear, peak=1600 nm, detector=germanium, elements=<= 32", No),
        ("b.4.a", "array=linear, peak=1600 nm, detector=germanium, elements=> 32", Yes),
        // 6A002.a.3.e.
        ("b.4.a", "array=linear, peak=3000.001..30000 nm, scan_ratio=4 ×", Yes),
        ("b.4.a", "array=linear, peak=> 30000 nm, scan_ratio=4 ×", No),
        // Notes to 6A002.a.3.
        ("b.4.a", "peak=4 µm, detector=lead_salt, elements=<= 16", No),
        ("b.4.a", "peak=4 µm, detector=lead_salt, elements=> 16", Yes),
        ("b.4.a", "peak=10 µm, detector=pyroelectric", No),
        ("b.4.a", "peak=10 µm, detector=thermopile, elements=< 5130", No),
        ("b.4.a", "peak=10 µm, detector=thermopile, elements=>= 5130", Yes),
        ("b.4.a", "peak=1300 nm, multiplies=yes, sensitivity=<= 10 mA/W, limited=yes", No),
        ("b.4.a", "peak=1300 nm, multiplies=yes, sensitivity=> 10 mA/W, limited=yes", Yes),
        ("b.4.a", "peak=1300 nm, multiplies=yes, sensitivity=<= 10 mA/W", Yes),
        ("b.4.a", "peak=4 µm, application=space", No),
        // Note 2 to 6A003.b.4.
        ("b.4.a", "array=linear, peak=4 µm, elements=<= 12, application=industrial_or_medical", No),
        ("b.4.a", "array=linear, peak=4 µm, elements=> 12, application=industrial_or_medical", Yes),
        ("b.4.a", "array=linear, peak=4 µm, elements=12, application=industrial_or_medical, tdi=yes", Yes),
        ("b.4.a", "array=linear, peak=4 µm, elements=12", Yes),
        ("b.4.a", "peak=4 µm, application=television_broadcasting", No),
        // Note 3 is not about them.
        ("b.4.a", "peak=4 µm, frame_rate=9 Hz", Yes),
        ("b.4.a", "array=none, peak=4 µm", No),
    ];
    check("6A003", rows, photon);
}

#[test]
fn cameras_with_image_intensifier_tubes() {
    let tube = |text: &str| {
        let base = "detector=image_intensifier, array=none, channel=<= 12 µm, cathode=gallium_arsenide";
        microbolometer(&format!("{base}, {text}"))
    };
    let rows: &[(&str, &str, Truth)] = &[
        ("b.3", "peak=400.001..1050 nm", Yes),
        ("b.3", "peak=<= 400 nm", No),
        ("b.3", "peak=800 nm, channel=> 12 µm", No),
        ("b.3", "peak=800 nm, channel=none, multiplies=yes, pixel=<= 500 µm", Yes),
        ("b.3", "peak=800 nm, channel=none, multiplies=yes, pixel=> 500 µm", No),
        ("b.3", "peak=800 nm, channel=none, pixel=12 µm", No),
        ("b.3", "peak=800 nm, cathode=multialkali, luminous=> 350 µA/lm", Yes),
        ("b.3", "peak=800 nm, cathode=multialkali, luminous=<= 350 µA/lm", No),
        ("b.3", "peak=800 nm, cathode=other_compound, sensitivity=> 10 mA/W", Yes),
        ("b.3", "peak=800 nm, cathode=other_compound, sensitivity=<= 10 mA/W", No),
        ("b.3", "peak=800 nm, cathode=transferred_electron, sensitivity=20 mA/W", No),
        ("b.3", "peak=800 nm, cathode=other, sensitivity=20 mA/W, luminous=400 µA/lm", No),
        ("b.3", "peak=1050.001..1800 nm, sensitivity=> 15 mA/W", Yes),
        ("b.3", "peak=1050.001..1800 nm, sensitivity=<= 15 mA/W", No),
        ("b.3", "peak=1050.001..1800 nm, sensitivity=> 15 mA/W, cathode=transferred_electron", Yes),
        ("b.3", "peak=1050.001..1800 nm, sensitivity=> 15 mA/W, cathode=multialkali", No),
        ("b.3", "peak=1050.001..1800 nm, sensitivity=> 15 mA/W, channel=> 12 µm", No),
        ("b.3", "peak=> 1800 nm, sensitivity=> 15 mA/W", No),
        ("b.3", "peak=800 nm, application=television_broadcasting", No),
    ];
    check("6A003", rows, tube);
}
