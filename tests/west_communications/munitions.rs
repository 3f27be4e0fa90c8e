//! Military electronics, jammers of satellite navigation, directed energy.

use dualuse::items::laser::LaserUse;
use dualuse::items::{CounterUas, Laser, Radio};
use dualuse::{Case, Regime, Truth, Verdict};

use super::{NOW, munitions, plain_jammer, plain_radio, truth};

#[test]
fn military_electronics() {
    let radio = Radio { military_use: true.into(), ..plain_radio() };
    let jammer = CounterUas { military_use: true.into(), ..plain_jammer() };
    munitions(&radio, "ML11.a (radio)", true);
    munitions(&plain_radio(), "ML11.a (radio)", false);
    munitions(&jammer, "ML11.a", true);
    munitions(&plain_jammer(), "ML11.a", false);
    assert_eq!(truth(&radio, Regime::Us, "3A611.a (radio)"), Truth::Yes);
    assert_eq!(truth(&plain_radio(), Regime::Us, "3A611.a (radio)"), Truth::No);
    assert_eq!(truth(&jammer, Regime::Us, "3A611.a"), Truth::Yes);
    assert_eq!(truth(&plain_jammer(), Regime::Us, "3A611.a"), Truth::No);
    // What the list specifies elsewhere is not ML11.a.
    let tracks = CounterUas { surveils_or_tracks: true.into(), ..jammer.clone() };
    let detects = CounterUas { detects_or_identifies: true.into(), ..jammer.clone() };
    let satellite = CounterUas { jams_satellite_navigation: true.into(), ..jammer.clone() };
    let weapon = CounterUas { radio_frequency_weapon: true.into(), ..jammer };
    for (item, id, needs_military_use) in [
        (&tracks, "ML5.b.1 (counter-drone)", true),
        (&detects, "ML5.b.2", true),
        (&satellite, "ML11.b", false),
        (&weapon, "ML19.c", false),
    ] {
        munitions(item, id, true);
        munitions(item, "ML11.a", false);
        let civil = CounterUas { military_use: false.into(), ..item.clone() };
        munitions(&civil, id, !needs_military_use);
        munitions(&plain_jammer(), id, false);
    }
}

/// ML11.b has no military qualifier: a civil jammer of satellite navigation is
/// on the munitions list, and nobody need judge its purpose.
#[test]
fn every_jammer_of_satellite_navigation_is_on_the_munitions_list() {
    let jammer = CounterUas { jams_satellite_navigation: true.into(), ..CounterUas::default() };
    for regime in [Regime::Eu, Regime::Wassenaar] {
        assert_eq!(Case::new(&jammer, NOW).verdict(regime), Verdict::Controlled);
    }
}

#[test]
fn lasers_of_the_munitions_list() {
    for (r#use, military, expected) in [
        (LaserUse::TargetDesignation, true, true),
        (LaserUse::RangeFinding, true, true),
        (LaserUse::Other, true, false),
        (LaserUse::TargetDesignation, false, false),
    ] {
        let laser = Laser { r#use: r#use.into(), military_use: military.into(), ..Laser::default() };
        munitions(&laser, "ML5.b.1", expected);
    }
    for weapon in [true, false] {
        let laser = Laser { weapon: weapon.into(), military_use: false.into(), ..Laser::default() };
        munitions(&laser, "ML19.a", weapon);
    }
}
