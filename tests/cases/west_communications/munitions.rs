//! Jammers of satellite navigation on the munitions list.

use dualuse::items::CounterUas;
use dualuse::{Case, Regime, Verdict};

use super::NOW;

/// ML11.b has no military qualifier: a civil jammer of satellite navigation is
/// on the munitions list, and nobody need judge its purpose.
#[test]
fn every_jammer_of_satellite_navigation_is_on_the_munitions_list() {
    let jammer = CounterUas { jams_satellite_navigation: true.into(), ..CounterUas::default() };
    for regime in [Regime::Eu, Regime::Wassenaar] {
        assert_eq!(Case::new(&jammer, NOW).verdict(regime), Verdict::Controlled);
    }
}
