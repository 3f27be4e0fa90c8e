//! Rules that come from outside may be built to explode: they are refused by name, and never panic.

use dualuse::control::{Instrument, List, TextQuality};
use dualuse::criterion::{all, any, carries, disputed, none_of, reading};
use dualuse::items::{Laser, Uav};
use dualuse::quantity::watts;
use dualuse::{Catalogue, Category, Control, Corpus, Criterion, LawOfDay, Regime, Truth, date};

static INSTRUMENT: Instrument = Instrument {
    name: "a rule from outside",
    title: "",
    issuer: "",
    quality: TextQuality::Verbatim,
    source: "",
    checked: "",
    documents: &[],
    doubts: &[],
};

/// Whether an odd number of flags hold: the rule that no diagram makes small by sharing words.
fn odd(flags: &[Criterion]) -> Criterion {
    let (first, rest) = flags.split_first().unwrap();
    if rest.is_empty() {
        return *first;
    }
    let rest = odd(rest);
    let pair = |criteria: [Criterion; 2]| -> &'static [Criterion] { Vec::leak(criteria.to_vec()) };
    let not = |criterion| none_of(Vec::leak(vec![criterion]));
    any(pair([all(pair([*first, not(rest)])), all(pair([not(*first), rest]))]))
}

/// Lasers on board of ever more power, each a condition of its own.
fn conditions(count: u32) -> Criterion {
    let power = Laser::ATTRIBUTES.output_power;
    let laser = |at: u32| -> &'static [Criterion] { Vec::leak(vec![power.at_least(watts(f64::from(at)))]) };
    let on_board = (1..=count).map(|at| carries(Category::Laser, laser(at)));
    any(Vec::leak(on_board.collect()))
}

fn law_of(criterion: Criterion) -> Result<LawOfDay, dualuse::TooLarge> {
    let list = List::of(Regime::Cn, &INSTRUMENT);
    let control: Control = list.entry("from outside", Category::Uav, "").reads(criterion);
    let catalogue = Catalogue::default().with(Corpus::new(Regime::Cn, vec![Box::leak(Box::new(control))]));
    LawOfDay::of(&catalogue, date(2026, 11, 24))
}

#[test]
fn p_or_not_p_over_fourteen_unknown_flags() {
    let u = Uav::ATTRIBUTES;
    let flags = [
        u.model_aircraft.is_yes(),
        u.flies_beyond_sight.is_yes(),
        u.autonomous.is_yes(),
        u.radio_exceeds_approval.is_yes(),
        u.drops_payload.is_yes(),
        u.takes_uncertified_payloads.is_yes(),
    ];
    let limits = (1..=8).map(|at| u.takeoff_mass.at_least(dualuse::quantity::kilograms(f64::from(at))));
    let flags: Vec<_> = flags.into_iter().chain(limits).collect();
    assert_eq!(flags.len(), 14);
    let odd = odd(&flags);
    let whole = any(Vec::leak(vec![odd, none_of(Vec::leak(vec![odd]))]));
    assert_eq!(whole.truth(&Uav::default(), date(2026, 11, 24)), Truth::Yes);
    assert_eq!(odd.truth(&Uav::default(), date(2026, 11, 24)), Truth::Unknown);
}

#[test]
fn too_many_conditions_are_refused_by_name() {
    assert!(law_of(conditions(30)).is_ok());
    let error = law_of(conditions(31)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cn from outside: the rule tells too much apart to be decided exactly; state it in smaller entries"
    );
    // Beyond what can be told apart an answer stays open, and is never wrong.
    let strong = Laser { output_power: watts(100.0).into(), ..Laser::default() };
    let drone = Uav { carries: [strong].into(), ..Uav::default() };
    assert_eq!(conditions(31).truth(&drone, date(2026, 11, 24)), Truth::Yes);
    let bare = Uav { carries: Vec::new().into(), ..Uav::default() };
    assert_eq!(conditions(31).truth(&bare, date(2026, 11, 24)), Truth::Unknown);
    assert_eq!(conditions(30).truth(&bare, date(2026, 11, 24)), Truth::No);
}

#[test]
fn too_many_disputes_are_refused_by_name() {
    let dispute = |at: usize| {
        let autonomous = Uav::ATTRIBUTES.autonomous;
        let readings = vec![reading("a").means(autonomous.is_yes()), reading("b").means(autonomous.is_no())];
        disputed(String::leak(format!("dispute {at}")), "", Vec::leak(readings))
    };
    let rule = |count: usize| all(Vec::leak((0..count).map(dispute).collect()));
    assert!(law_of(rule(64)).is_ok());
    assert!(law_of(rule(65)).is_err());
    assert_eq!(rule(65).truth(&Uav::default(), date(2026, 11, 24)), Truth::Unknown);
}

#[test]
fn no_law_of_the_library_comes_near() {
    for day in [date(2002, 9, 1), date(2015, 9, 1), date(2024, 1, 1), date(2026, 11, 24)] {
        LawOfDay::of(&Catalogue::built_in(), day).unwrap();
    }
}

#[test]
fn too_many_kinds_of_cargo_are_refused_by_name() {
    // Twenty conditions, each free of the others: more than a million kinds of cargo.
    let power = Laser::ATTRIBUTES.output_power;
    let exactly = |at: u32| -> &'static [Criterion] {
        let watts = watts(f64::from(at));
        Vec::leak(vec![power.at_least(watts), power.at_most(watts)])
    };
    let free = |count: u32| {
        let on_board = (1..=count).map(|at| carries(Category::Laser, exactly(at)));
        odd(&on_board.collect::<Vec<_>>())
    };
    assert!(law_of(free(12)).is_ok());
    assert!(law_of(free(20)).is_err());
    assert_eq!(free(20).truth(&Uav::default(), date(2026, 11, 24)), Truth::Unknown);
}
