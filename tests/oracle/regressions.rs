//! One plain case for each thing that is easy to get wrong.

use dualuse::criterion::{all, any, carries, designed_for, disputed, none_of, reading};
use dualuse::items::{Engine, Laser, Radio, Uav, laser::LaserClass};
use dualuse::quantity::{count, kilowatts, litres, minutes, watts};
use dualuse::{Carries, Category, Criterion, DesignedFor, Fact, Item, Truth};

use crate::DAY;
use crate::generate::parity_of_flags;
use crate::rule::Rule;

const UAV: dualuse::items::uav::UavAttributes = Uav::ATTRIBUTES;
const LASER: dualuse::items::laser::LaserAttributes = Laser::ATTRIBUTES;
const ENGINE: dualuse::items::engine::EngineAttributes = Engine::ATTRIBUTES;

const STRONG: Criterion = LASER.output_power.at_least(watts(40.0));
const WEAK: Criterion = LASER.output_power.at_most(watts(40.0));
const LONG: Criterion = UAV.endurance.at_least(minutes(60.0));
const SHORT: Criterion = UAV.endurance.below(minutes(60.0));

fn of_unknown(criterion: &Criterion) -> Truth {
    criterion.truth(&Uav::default(), DAY)
}

#[test]
fn an_interval_decides_if_all_its_parts_do() {
    const GUSTY: Criterion = UAV.autonomous.is_yes();
    const RULE: Criterion = any(&[all(&[UAV.endurance.at_least(minutes(30.0)), SHORT, GUSTY]), LONG]);
    let drone = |low, high, gusty| Uav {
        endurance: (minutes(low)..=minutes(high)).into(),
        autonomous: gusty,
        ..Uav::default()
    };
    assert_eq!(RULE.truth(&drone(40.0, 90.0, true.into()), DAY), Truth::Yes);
    assert_eq!(RULE.truth(&drone(40.0, 90.0, false.into()), DAY), Truth::Unknown);
    assert_eq!(RULE.truth(&drone(20.0, 90.0, true.into()), DAY), Truth::Unknown);
    assert_eq!(RULE.truth(&drone(40.0, 59.0, false.into()), DAY), Truth::No);
    let below_an_hour = Uav { endurance: Fact::below(minutes(60.0)), ..drone(0.0, 0.0, Fact::UNKNOWN) };
    assert_eq!(LONG.truth(&below_an_hour, DAY), Truth::No);
}

#[test]
fn an_absent_value_meets_no_test_and_every_negated_one() {
    const MUCH: Criterion = UAV.aerosol_capacity.at_least(litres(20.0));
    const LITTLE: Criterion = UAV.aerosol_capacity.below(litres(20.0));
    const EITHER: Criterion = any(&[MUCH, LITTLE]);
    const NEITHER: Criterion = none_of(&[MUCH, LITTLE]);
    let with = |aerosol_capacity| Uav { aerosol_capacity, ..Uav::default() };
    let truths = |rule: Criterion| {
        [Fact::ABSENT, Fact::UNKNOWN, "present".parse().unwrap(), litres(20.0).into()]
            .map(|capacity| rule.truth(&with(capacity), DAY))
    };
    assert_eq!(truths(EITHER), [Truth::No, Truth::Unknown, Truth::Yes, Truth::Yes]);
    assert_eq!(truths(NEITHER), [Truth::Yes, Truth::Unknown, Truth::No, Truth::No]);
    assert_eq!(truths(MUCH), [Truth::No, Truth::Unknown, Truth::Unknown, Truth::Yes]);
    let little_or_none = with("< 20 L or none".parse().unwrap());
    assert_eq!(MUCH.truth(&little_or_none, DAY), Truth::No);
    assert_eq!(EITHER.truth(&little_or_none, DAY), Truth::Unknown);
}

#[test]
fn every_optional_choice_may_be_absent_too() {
    const LOW: Criterion = LASER.hazard_class.is(LaserClass::set(&[LaserClass::Class1, LaserClass::Class1M]));
    const HIGH: Criterion = LASER.hazard_class.is(LaserClass::set(&[
        LaserClass::Class2,
        LaserClass::Class2M,
        LaserClass::Class3R,
        LaserClass::Class3B,
        LaserClass::Class4,
    ]));
    const EITHER: Criterion = any(&[LOW, HIGH]);
    let present = Laser { hazard_class: "1 or 4".parse().unwrap(), ..Laser::default() };
    assert_eq!(EITHER.truth(&present, DAY), Truth::Yes);
    assert_eq!(LOW.truth(&present, DAY), Truth::Unknown);
    assert_eq!(EITHER.truth(&Laser::default(), DAY), Truth::Unknown);
}

#[test]
fn unknown_cargo_may_be_nothing_or_several_things() {
    const BOTH: Criterion = all(&[carries(Category::Laser, &[STRONG]), carries(Category::Laser, &[WEAK])]);
    assert_eq!(of_unknown(&BOTH), Truth::Unknown);
    const IMPOSSIBLE: Criterion = carries(Category::Laser, &[STRONG, LASER.output_power.below(watts(40.0))]);
    assert_eq!(of_unknown(&IMPOSSIBLE), Truth::No);
    const ALWAYS_ONE: Criterion = carries(Category::Laser, &[any(&[STRONG, WEAK])]);
    assert_eq!(of_unknown(&ALWAYS_ONE), Truth::Unknown);
}

#[test]
fn unknown_cargo_is_asked_in_both_directions() {
    const ANY_LASER: Criterion = carries(Category::Laser, &[]);
    const STRONG_LASER: Criterion = carries(Category::Laser, &[STRONG]);
    const WEAK_LASER: Criterion = carries(Category::Laser, &[WEAK]);
    assert_eq!(of_unknown(&any(const { &[none_of(&[STRONG_LASER]), ANY_LASER] })), Truth::Yes);
    assert_eq!(of_unknown(&any(const { &[STRONG_LASER, none_of(&[ANY_LASER])] })), Truth::Unknown);
    const NEITHER_KIND: Criterion = all(&[ANY_LASER, none_of(&[STRONG_LASER, WEAK_LASER])]);
    assert_eq!(of_unknown(&NEITHER_KIND), Truth::No);
    const NO_MIDDLE: Criterion =
        all(&[STRONG_LASER, WEAK_LASER, none_of(&[carries(Category::Laser, &[STRONG, WEAK])])]);
    assert_eq!(of_unknown(&NO_MIDDLE), Truth::Unknown, "two lasers meet it");
}

#[test]
fn nested_unknown_cargo_is_settled_too() {
    const PAYLOAD: Criterion = carries(Category::Uav, &[carries(Category::Laser, &[STRONG])]);
    const BARE: Criterion = carries(Category::Uav, &[none_of(&[carries(Category::Laser, &[])])]);
    const SOME: Criterion = carries(Category::Uav, &[]);
    assert_eq!(of_unknown(&any(const { &[SOME, none_of(&[PAYLOAD, BARE])] })), Truth::Yes);
    const CONTRADICTION: Criterion = carries(
        Category::Uav,
        &[carries(Category::Laser, &[STRONG]), none_of(&[carries(Category::Laser, &[])])],
    );
    assert_eq!(of_unknown(&CONTRADICTION), Truth::No);
}

#[test]
fn a_purpose_is_one_thing_or_nothing() {
    const FOR_UAV: Criterion = designed_for(Category::Uav, &[]);
    const FOR_COUNTER: Criterion = designed_for(Category::CounterUas, &[]);
    let engine = Engine::default();
    assert_eq!(all(const { &[FOR_UAV, FOR_COUNTER] }).truth(&engine, DAY), Truth::No);
    assert_eq!(none_of(const { &[FOR_UAV, FOR_COUNTER] }).truth(&engine, DAY), Truth::Unknown);
    assert_eq!(
        any(const { &[none_of(&[FOR_UAV]), none_of(&[FOR_COUNTER])] }).truth(&engine, DAY),
        Truth::Yes
    );
    const FOR_LONG: Criterion = designed_for(Category::Uav, &[LONG]);
    const FOR_SHORT: Criterion = designed_for(Category::Uav, &[SHORT]);
    assert_eq!(any(const { &[FOR_LONG, FOR_SHORT] }).truth(&engine, DAY), Truth::Unknown);
    assert_eq!(all(const { &[FOR_LONG, FOR_SHORT] }).truth(&engine, DAY), Truth::No);
    assert_eq!(any(const { &[FOR_LONG, FOR_SHORT, none_of(&[FOR_UAV])] }).truth(&engine, DAY), Truth::Yes);
    let for_some_uav = Engine { designed_for: Uav::default().into(), ..Engine::default() };
    assert_eq!(any(const { &[FOR_LONG, FOR_SHORT] }).truth(&for_some_uav, DAY), Truth::Yes);
    let for_nothing = Engine { designed_for: DesignedFor::NothingInParticular, ..Engine::default() };
    assert_eq!(FOR_UAV.truth(&for_nothing, DAY), Truth::No);
}

#[test]
fn two_items_on_board_have_facts_of_their_own() {
    const BOTH: Criterion = all(&[
        carries(Category::Laser, &[STRONG]),
        carries(Category::Laser, &[LASER.output_power.below(watts(40.0))]),
    ]);
    let with = |lasers: usize| Uav {
        carries: Carries::Items(vec![Laser::default().into(); lasers]),
        ..Uav::default()
    };
    assert_eq!(BOTH.truth(&with(1), DAY), Truth::No);
    assert_eq!(BOTH.truth(&with(2), DAY), Truth::Unknown);
    const EITHER: Criterion = any(&[carries(Category::Laser, &[STRONG]), carries(Category::Laser, &[WEAK])]);
    assert_eq!(EITHER.truth(&with(0), DAY), Truth::No);
    assert_eq!(EITHER.truth(&with(1), DAY), Truth::Yes);
}

#[test]
fn a_dispute_has_one_right_reading_everywhere() {
    const IN_CARGO: Criterion = carries(
        Category::Laser,
        &[disputed(
            "d",
            "",
            &[reading("strong").means(STRONG), reading("weak").means(LASER.output_power.below(watts(40.0)))],
        )],
    );
    const OUTSIDE: Criterion =
        disputed("d", "", &[reading("strong").means(none_of(&[IN_CARGO])), reading("weak").means(all(&[]))]);
    let with = |power| Uav {
        carries: [Laser { output_power: watts(power).into(), ..Laser::default() }].into(),
        ..Uav::default()
    };
    const RULE: Criterion = any(&[IN_CARGO, OUTSIDE]);
    assert_eq!(IN_CARGO.truth(&with(50.0), DAY), Truth::Unknown);
    assert_eq!(RULE.truth(&with(50.0), DAY), Truth::Yes);
    assert_eq!(RULE.truth(&with(30.0), DAY), Truth::Yes);
    assert_eq!(of_unknown(&RULE), Truth::Yes);
    const TWICE: Criterion = all(&[
        carries(
            Category::Laser,
            &[disputed("d", "", &[reading("a").means(any(&[])), reading("b").means(STRONG)])],
        ),
        OUTSIDE,
    ]);
    assert_eq!(of_unknown(&TWICE), Truth::Unknown);
}

/// One strong and one weak laser are on board, and one of the two is disputed.
#[test]
fn readings_are_split_before_cargo_is_supposed() {
    const DISPUTED: Criterion = carries(
        Category::Laser,
        &[disputed("d", "", &[reading("strong").means(STRONG), reading("weak").means(WEAK)])],
    );
    const RULE: Criterion = any(&[
        DISPUTED,
        none_of(&[carries(Category::Laser, &[STRONG])]),
        none_of(&[carries(Category::Laser, &[WEAK])]),
    ]);
    assert_eq!(of_unknown(&RULE), Truth::Yes);
}

/// Only under the second reading can there be such a laser, and then it is strong.
#[test]
fn to_suppose_cargo_may_be_to_suppose_a_reading() {
    const NEVER: Criterion = any(&[]);
    const DISPUTED: Criterion = carries(
        Category::Laser,
        &[disputed("d", "", &[reading("none").means(NEVER), reading("strong").means(STRONG)])],
    );
    const RULE: Criterion = any(&[
        all(&[DISPUTED, none_of(&[carries(Category::Laser, &[STRONG])])]),
        disputed("d", "", &[reading("none").means(DISPUTED), reading("strong").means(NEVER)]),
    ]);
    assert_eq!(of_unknown(&RULE), Truth::No);
}

/// A reading in which the same dispute recurs is told as that reading has it.
#[test]
fn the_grounds_of_a_reading_are_those_under_that_reading() {
    const INNER: Criterion = disputed("d", "", &[reading("a").means(LONG), reading("b").means(SHORT)]);
    const RULE: Criterion = disputed(
        "d",
        "",
        &[reading("a").all(&[INNER, UAV.autonomous.is_yes()]), reading("b").means(UAV.autonomous.is_yes())],
    );
    let drone = Uav { endurance: minutes(75.0).into(), autonomous: true.into(), ..Uav::default() };
    let ground = RULE.explain(&drone, DAY);
    assert_eq!(ground.truth, Truth::Yes);
    assert!(ground.grounds.iter().all(|reading| reading.truth == Truth::Yes));
    assert_eq!(ground.grounds[0].grounds.len(), 2, "endurance and autonomy");
}

/// Two places that a weak numbering of places once took for the same.
#[test]
fn no_two_places_are_taken_for_the_same() {
    const FLIES: Criterion = UAV.flies_beyond_sight.is_yes();
    const STAYS: Criterion = UAV.flies_beyond_sight.is_no();
    const RULE: Criterion = any(&[
        carries(
            Category::Uav,
            &[UAV.autonomous.is_yes(), carries(Category::Uav, &[carries(Category::Uav, &[FLIES])])],
        ),
        carries(
            Category::Uav,
            &[UAV.autonomous.is_no(), carries(Category::Uav, &[carries(Category::Uav, &[STAYS])])],
        ),
    ]);
    let after = |radios: usize, last: Uav| {
        let mut items: Vec<Item> = vec![Radio::default().into(); radios];
        items.push(last.into());
        Carries::Items(items)
    };
    let with = |carries| Uav { carries, ..Uav::default() };
    let first = Uav { autonomous: true.into(), ..with(after(30, with(after(0, Uav::default())))) };
    let second = Uav { autonomous: false.into(), ..with(after(0, with(after(225, Uav::default())))) };
    let fleet = with([first, second].into());
    assert_eq!(RULE.truth(&fleet, DAY), Truth::Unknown);
}

#[test]
fn an_engine_is_for_its_aircraft_whatever_its_power() {
    const SMALL: Criterion = ENGINE.continuous_power.at_most(kilowatts(16.0));
    const LARGE: Criterion = ENGINE.continuous_power.above(kilowatts(16.0));
    const RULE: Criterion = all(&[any(&[SMALL, LARGE]), designed_for(Category::Uav, &[any(&[LONG, SHORT])])]);
    let engine = Engine { designed_for: Uav::default().into(), ..Engine::default() };
    assert_eq!(RULE.truth(&engine, DAY), Truth::Yes);
    assert!(RULE.explain(&engine, DAY).grounds.iter().all(|ground| ground.truth == Truth::Yes));
}

/// An exclusive *or* over fourteen flags, or the opposite of it.
#[test]
fn p_or_not_p_over_fourteen_unknown_flags() {
    let parity = parity_of_flags(&(0..14).collect::<Vec<_>>());
    let other_way = parity_of_flags(&(0..14).rev().collect::<Vec<_>>());
    let either = Rule::Any(vec![parity.clone(), Rule::not(other_way)]).criterion(Category::Radio);
    let radio = Category::Radio.unknown();
    assert_eq!(either.truth(&radio, DAY), Truth::Yes);
    assert_eq!(parity.criterion(Category::Radio).truth(&radio, DAY), Truth::Unknown);
}

/// Whatever its power, the laser meets one of the two terms, at one of two levels.
#[test]
fn a_laser_in_a_drone_on_board_meets_one_of_two_terms_at_different_levels() {
    const BELOW: Criterion = LASER.output_power.below(watts(40.0));
    const INNER: Criterion = carries(Category::Uav, &[carries(Category::Laser, &[STRONG])]);
    const RULE: Criterion = any(&[INNER, carries(Category::Laser, &[BELOW])]);
    let with = |item: Item| Uav { carries: vec![item].into(), ..Uav::default() };
    let fleet = with(with(Laser::default().into()).into());
    assert_eq!(RULE.truth(&fleet, DAY), Truth::Yes);
    assert_eq!(INNER.truth(&fleet, DAY), Truth::Unknown);
}

#[test]
fn a_strong_laser_on_board_of_what_is_on_board_is_a_strong_laser_on_board() {
    const RULE: Criterion = all(&[
        carries(Category::Uav, &[carries(Category::Laser, &[STRONG])]),
        none_of(&[carries(Category::Laser, &[STRONG])]),
    ]);
    assert_eq!(of_unknown(&RULE), Truth::No);
    // The list of a drone on board that is left out adds nothing to what is on board of the outer one.
    let around = |inner: Uav| Uav { carries: [inner].into(), ..Uav::default() };
    assert_eq!(RULE.truth(&around(Uav::default()), DAY), Truth::Unknown);
    assert_eq!(RULE.truth(&around(around(Uav::default())), DAY), Truth::Unknown);
    assert_eq!(RULE.truth(&around(Uav { carries: Vec::new().into(), ..Uav::default() }), DAY), Truth::No);
}

#[test]
fn no_whole_number_lies_between_ten_and_eleven() {
    const COUNT: dualuse::item::Attr<Radio, dualuse::quantity::Quantity<dualuse::quantity::Count>> =
        Radio::ATTRIBUTES.aircraft_per_station;
    const BETWEEN: Criterion = all(&[COUNT.above(count(10.0)), COUNT.below(count(11.0))]);
    const EITHER: Criterion = any(&[COUNT.at_most(count(10.0)), COUNT.at_least(count(11.0))]);
    assert_eq!(BETWEEN.truth(&Radio::default(), DAY), Truth::No);
    assert_eq!(EITHER.truth(&Radio::default(), DAY), Truth::Yes);
}
