//! 6A008 and 6A108.

use dualuse::Regime::{Eu, Us, Wassenaar};
use dualuse::Truth::{self, No, Unknown, Yes};
use dualuse::items::laser::Laser;
use dualuse::items::radar::Radar;
use dualuse::quantity::nanometres;

use crate::{check, radar, truth};

#[test]
fn radars() {
    let rows: &[(&str, &str, Truth)] = &[
        ("a", "high=40 GHz, average=> 100 mW", Yes),
        ("a", "high=40 GHz, average=<= 100 mW", No),
        ("a", "high=< 40 GHz, average=> 100 mW", No),
        ("a", "low=230 GHz, high=240 GHz, average=> 100 mW", Yes),
        ("a", "low=> 230 GHz, high=240 GHz, average=> 100 mW", No),
        ("a", "low=76 GHz, high=77 GHz, range_accuracy=<= 1 m, azimuth=<= 0.2 °", Yes),
        ("a", "low=76 GHz, high=77 GHz, range_accuracy=> 1 m, azimuth=<= 0.2 °", No),
        ("a", "low=76 GHz, high=77 GHz, range_accuracy=<= 1 m, azimuth=> 0.2 °", No),
        ("b", "tuning=> 6.25 %", Yes),
        ("b", "tuning=<= 6.25 %", No),
        ("c", "carriers=2", No),
        ("c", "carriers=3", Yes),
        ("d", "sar=yes", Yes),
        ("d", "isar=yes", Yes),
        ("d", "slar=yes", Yes),
        ("e", "esa=yes", Yes),
        ("f", "heights=yes", Yes),
        ("g", "airborne=yes, moving=yes", Yes),
        ("g", "airborne=no, moving=yes", No),
        ("g", "airborne=yes, moving=no", No),
        ("h", "spread=yes", Yes),
        ("h", "agile=yes", Yes),
        ("i", "instrumented=> 185 km", Yes),
        ("i", "instrumented=<= 185 km", No),
        ("i", "instrumented=> 185 km, ground=no", No),
        ("i", "instrumented=> 185 km, application=fishing_ground", No),
        ("i", "instrumented=> 185 km, application=balloon_tracking", No),
        ("i", "instrumented=<= 500 km, application=en_route_air_traffic", No),
        ("i", "instrumented=> 500 km, application=en_route_air_traffic", Yes),
        ("j.1", "laser=yes, space=yes", Yes),
        ("j.1", "laser=no, space=yes", No),
        ("j.1", "laser=yes, space=yes, application=lidar_surveying", No),
        ("j.1", "laser=yes, space=yes, application=lidar_meteorology", No),
        ("j.2", "laser=yes, coherent=yes, angular=< 20 µrad", Yes),
        ("j.2", "laser=yes, coherent=yes, angular=>= 20 µrad", No),
        ("j.2", "laser=yes, coherent=no, angular=< 20 µrad", No),
        ("j.2", "laser=no, coherent=yes, angular=< 20 µrad", No),
        ("j.2", "laser=yes, coherent=yes, angular=< 20 µrad, application=lidar_surveying", No),
        ("j.2", "laser=yes, coherent=yes, angular=< 20 µrad, application=lidar_meteorology", No),
        ("k", "ratio=> 150 ×", Yes),
        ("k", "ratio=<= 150 ×, width=>= 200 ns", No),
        ("k", "ratio=<= 150 ×, width=< 200 ns", Yes),
        ("l.1", "tracks=yes", Yes),
        ("l.1", "tracks=yes, application=conflict_alert", No),
        ("l.1", "tracks=yes, application=marine", No),
        ("l.4", "fusion=<= 6 s, betters=yes", Yes),
        ("l.4", "fusion=> 6 s, betters=yes", No),
        ("l.4", "fusion=<= 6 s, betters=no", No),
        ("l.4", "fusion=<= 6 s, betters=yes, application=vessel_traffic", No),
    ];
    check("6A008", rows, radar);
}

#[test]
fn radars_of_other_kinds_are_left_out() {
    for application in
        ["secondary_surveillance", "civil_automotive", "air_traffic_display", "weather", "precision_approach"]
    {
        let reads = [
            "sar=yes",
            "esa=yes",
            "heights=yes",
            "tuning=10 %",
            "carriers=3",
            "spread=yes",
            "tracks=yes",
            "airborne=yes, moving=yes",
            "instrumented=400 km",
            "laser=yes, space=yes",
            "ratio=200 ×",
            "low=76 GHz, high=77 GHz, average=1 W",
            "fusion=1 s, betters=yes",
            "laser=yes, coherent=yes, angular=1 µrad",
            "laser=yes, bathymetric=yes",
        ];
        let rows = reads.map(|text| ("d", text, No));
        check("6A008", &rows, |text| radar(&format!("{text}, application={application}")));
    }
}

#[test]
fn small_marine_radars() {
    let base = "application=marine, flat=yes, ratio=<= 150 ×, width=31..199 ns, rotating=yes, peak=<= 250 W, hops=no";
    let rows: &[(&str, &str, Truth)] = &[
        ("k", "", No),
        ("k", "application=vessel_traffic", No),
        ("k", "application=other", Yes),
        ("k", "flat=no", Yes),
        ("k", "ratio=> 150 ×", Yes),
        ("k", "width=<= 30 ns", Yes),
        ("k", "width=30.001..199 ns", No),
        ("k", "rotating=no", Yes),
        ("k", "peak=> 250 W", Yes),
        ("k", "hops=yes", Yes),
    ];
    check("6A008", rows, |text| radar(&format!("{base}, {text}").replace(", , ", ", ")));
}

#[test]
fn bathymetric_laser_radars_by_the_lasers_on_board() {
    let with = |wavelengths: &[f64], text: &str| {
        let lasers = wavelengths.iter().map(|&wavelength| {
            Laser { wavelength: nanometres(wavelength).into(), ..Laser::default() }.into()
        });
        Radar {
            carries: lasers.collect::<Vec<_>>().into(),
            ..radar(&format!("laser=yes, bathymetric=yes{text}"))
        }
    };
    for (regime, id) in [(Eu, "6A008.j.3"), (Us, "6A008.j.3"), (Wassenaar, "6.A.8.j.3")] {
        assert_eq!(truth(&with(&[1064.0, 532.0], ""), regime, id), Yes);
        assert_eq!(truth(&with(&[1064.0, 532.0], ", application=lidar_surveying"), regime, id), Yes);
        assert_eq!(truth(&with(&[1064.0, 532.0], ", application=lidar_meteorology"), regime, id), No);
        assert_eq!(truth(&with(&[600.0], ""), regime, id), Yes);
        assert_eq!(truth(&with(&[600.001], ""), regime, id), No);
        assert_eq!(truth(&with(&[400.001], ""), regime, id), Yes);
        assert_eq!(truth(&with(&[400.0], ""), regime, id), No);
        assert_eq!(truth(&with(&[], ""), regime, id), No);
        assert_eq!(truth(&with(&[532.0], ", bathymetric=no"), regime, id), No);
    }
}

#[test]
fn vessel_traffic_services_in_l_1() {
    let service = radar("tracks=yes, application=vessel_traffic");
    assert_eq!(truth(&service, Us, "6A008.l.1"), No);
    assert_eq!(truth(&service, Eu, "6A008.l.1"), Unknown);
    assert_eq!(truth(&service, Wassenaar, "6.A.8.l.1"), Unknown);
}

#[test]
fn precision_tracking_systems() {
    let base =
        "tracked=301 km, angular=< 1.5 mrad, range=>= 30 km, range_resolution=< 10 m, velocity=< 3 m/s";
    // The European text asks for a range exceeding 300 km, the American for 300 km or more.
    for (id, text, eu, us) in [
        ("6A108.b.2", "", Yes, Yes),
        ("6A108.b.2", ", angular=>= 1.5 mrad", No, No),
        ("6A108.b.2", ", range=< 30 km", No, No),
        ("6A108.b.2", ", range_resolution=>= 10 m", No, No),
        ("6A108.b.2", ", velocity=>= 3 m/s", No, No),
        ("6A108.b.2", ", tracked=> 300 km", Yes, Yes),
        ("6A108.b.2", ", tracked=300 km", No, Yes),
        ("6A108.b.2", ", tracked=< 300 km", No, No),
        ("6A108.b.2", ", tracked=none", No, No),
        ("6A108.b.2", ", esa=yes", No, No),
        ("6A108.b.1", "", No, No),
        ("6A108.b.1", ", translator=yes", Yes, Yes),
        ("6A108.b.1", ", translator=yes, tracked=300 km", No, Yes),
        ("6A108.b.1", ", translator=yes, tracked=< 300 km", No, No),
        ("6A108.b.1", ", translator=yes, esa=yes", No, No),
    ] {
        let system = radar(&format!("{base}{text}"));
        assert_eq!(truth(&system, Eu, id), eu, "eu {id}{text}");
        assert_eq!(truth(&system, Us, id), us, "us {id}{text}");
    }
}
