//! Goods whose classification is published or follows from published figures,
//! and the reasons for which the United States ask for a licence.

use dualuse::Regime::{Eu, Us, Wassenaar};
use dualuse::Truth::{No, Unknown, Yes};
use dualuse::{Case, Item, Regime, Truth, Verdict};

use crate::{DAY, classify, find, item};

fn verdict(item: &Item, regime: Regime) -> Verdict {
    Case::new(item, DAY).verdict(regime)
}

/// What an American entry says of an item, and its reasons.
fn american(item: &Item, id: &str) -> (Truth, String) {
    let answer = classify(item, Us, DAY);
    let entry = find(&answer, Us, id);
    (entry.truth, entry.reasons.join(" "))
}

/// A thermal core of 640 by 512 uncooled elements.
const BOSON: &str = "
category = 'infrared_imager'
detector = 'microbolometer'
array = 'two_dimensional'
shortest_wavelength = '8 µm'
longest_wavelength = '14 µm'
elements = '327680'
ifov = '1.4 mrad'
application = 'other'
for_civil_product = false
";

#[test]
fn a_boson_at_60_hz_and_at_9_hz() {
    let fast = item(&[BOSON, "frame_rate = '60 Hz'"]);
    assert_eq!(american(&fast, "6A003.b.4.b"), (Yes, "NS2 RS1 AT1 UN".into()));
    assert_eq!(american(&fast, "6A993.a").0, No);
    assert_eq!([Eu, Us, Wassenaar].map(|regime| verdict(&fast, regime)), [Verdict::Controlled; 3]);

    let slow = item(&[BOSON, "frame_rate = '9 Hz'"]);
    assert_eq!(american(&slow, "6A003.b.4.b").0, No);
    assert_eq!(american(&slow, "6A993.a"), (Yes, "AT1".into()));
    assert_eq!(verdict(&slow, Eu), Verdict::NotListed);

    // Of an unknown frame rate it is in the one or the other.
    let open = item(&[BOSON]);
    assert_eq!(american(&open, "6A003.b.4.b").0, Unknown);
    assert_eq!(american(&open, "6A993.a").0, Unknown);
    assert_eq!(verdict(&open, Us), Verdict::Controlled);
    assert_eq!(verdict(&open, Eu), Verdict::Undetermined);
}

#[test]
fn a_camera_of_which_only_a_slow_frame_rate_is_known() {
    let slow = item(&["category = 'infrared_imager'", "frame_rate = '8.6 Hz'"]);
    assert_eq!(american(&slow, "6A003.b.4.b").0, No);
    assert_eq!(american(&slow, "6A993.a").0, Unknown);
}

#[test]
fn regional_stability_by_frame_rate_elements_and_civil_products() {
    for (frame_rate, elements, civil, expected) in [
        ("60 Hz", "111000", "no", "NS2 RS2 AT1 UN"),
        ("60 Hz", "110999", "no", "NS2 RS2 AT1 UN"),
        ("60 Hz", "111001", "no", "NS2 RS1 AT1 UN"),
        ("59.9990 Hz", "111000", "no", "NS2 RS2 AT1 UN"),
        ("60.0010 Hz", "111000", "no", "NS2 RS1 AT1 UN"),
        ("60 Hz", "111000", "yes", "NS2 RS1 AT1 UN"),
        ("60 Hz", "111000", "unknown", "NS2 AT1 UN"),
        ("30 Hz", "110592", "no", "NS2 RS2 AT1 UN"),
    ] {
        let figures =
            format!("frame_rate = '{frame_rate}'\nelements = '{elements}'\nfor_civil_product = '{civil}'");
        let camera = item(&[BOSON, "fixed_lens = false", &figures]);
        assert_eq!(american(&camera, "6A003.b.4.b"), (Yes, expected.into()), "{figures}");
    }
    let cooled = item(&[BOSON, "detector = 'photon'", "peak_response = '4 µm'"]);
    assert_eq!(american(&cooled, "6A003.b.4.a").1, "NS2 RS1 AT1 UN");
    assert_eq!(american(&cooled, "6A003.b.3").1, "NS2 RS1 AT1 UN");
}

#[test]
fn a_designator_of_80_mj_is_on_the_munitions_list_alone() {
    // 80 mJ in 15 ns are 5.3 MW; 20 pulses a second are 1.6 W.
    let designator = item(&["
category = 'laser'
use = 'target_designation'
medium = 'solid_state'
diode_form = 'none'
continuous = false
tunable = false
non_repetitive = false
q_switched = true
wavelength = '1064 nm'
pulse_energy = '80 mJ'
pulse_duration = '15 ns'
peak_power = '5.3 MW'
repetition_rate = '20 Hz'
output_power = '1.6 W'
military_use = false
weapon = false
"]);
    let answer = Case::new(&designator, DAY).under([Us]).classify();
    let listed: Vec<_> =
        answer.regimes[0].entries.iter().map(|entry| (entry.entry.clone(), entry.truth)).collect();
    assert_eq!(listed, [("XII(b)(1)".into(), Yes)]);
    assert_eq!(verdict(&designator, Eu), Verdict::NotListed);
    assert_eq!(verdict(&designator, Wassenaar), Verdict::NotListed);
}

#[test]
fn reasons_of_radars() {
    for (facts, id, expected) in [
        ("airborne = false", "6A008.d", "NS2 AT1"),
        ("airborne = true\nusable_in_missiles = false", "6A008.d", "NS2 AT1"),
        ("airborne = true\nusable_in_missiles = true", "6A008.d", "NS2 MT1 AT1"),
        ("airborne = false", "6A008.j.1", "NS2 RS1 AT1"),
        ("airborne = false", "6A008.j.2", "NS2 AT1"),
        ("airborne = true", "6A998.a", "AT1"),
        ("airborne = false", "6A108.a", "MT1 AT1"),
        ("airborne = false", "6A108.b.1", "MT1 AT1"),
        ("airborne = false", "6A108.b.2", "MT1 AT1"),
    ] {
        let radar = item(&["category = 'radar'", "synthetic_aperture = true", facts]);
        assert_eq!(american(&radar, id).1, expected, "{id} {facts}");
    }
}
