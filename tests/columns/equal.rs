//! What a batch says is what the law says of each item.

use std::sync::OnceLock;

use dualuse::columns::{Batch, BatchAnswer, Columns};
use dualuse::{Category, Item, LawOfDay, Regime, Truth, date};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use crate::generate::{Dice, goods, item};

/// The laws of three days, among them one with many open readings.
fn laws() -> &'static [LawOfDay] {
    static LAWS: OnceLock<Vec<LawOfDay>> = OnceLock::new();
    LAWS.get_or_init(|| [date(2026, 11, 24), date(2024, 1, 1), date(2019, 6, 1)].map(LawOfDay::on).into())
}

/// All that is asked of a category.
fn all(law: &LawOfDay, category: Category) -> Columns<'_> {
    law.columns(category).verdicts(Regime::iter()).entries(Regime::iter())
}

fn check(law: &LawOfDay, items: &[Item], answer: &BatchAnswer) -> Result<(), TestCaseError> {
    prop_assert_eq!(answer.rows(), items.len());
    for (row, item) in items.iter().enumerate() {
        for regime in Regime::iter() {
            let single = law.verdict(regime, item);
            prop_assert_eq!(
                answer.verdict(regime, row),
                Some(single),
                "{} of row {}: {:?}",
                regime,
                row,
                item
            );
        }
        for told in answer.entries() {
            let single = law.entry(told.regime, told.entry).expect("it was asked").truth(item);
            prop_assert_eq!(told.truths.at(row), single, "{} of row {}: {:?}", told.entry, row, item);
        }
    }
    Ok(())
}

fn items(category: Category, seeds: &[u64], depth: usize) -> Vec<Item> {
    seeds.iter().map(|seed| item(&mut Dice(*seed), category, depth)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn a_batch_says_what_the_law_says_of_each_item(
        law in 0..3_usize,
        category in prop::sample::select(goods()),
        seeds in prop::collection::vec(any::<u64>(), 0..70),
        depth in 0..3_usize,
    ) {
        let (law, items) = (&laws()[law], items(category, &seeds, depth));
        let columns = all(law, category);
        let batch = Batch::of_items(category, &items).expect("they are of the category");
        check(law, &items, &columns.decide(&batch))?;
        prop_assert_eq!(columns.encode(&batch).decide(), columns.decide(&batch));
    }
}

/// The same items as columns of texts, with what is on board as batches of their own.
fn table(category: Category, items: &[Item]) -> Batch<'static> {
    let written: Vec<_> =
        items.iter().map(|item| serde_json::to_value(item).expect("it is written")).collect();
    let mut batch = Batch::new(category, items.len());
    for attribute in category.attributes() {
        let text = |value: &serde_json::Value| match value.get("value").unwrap_or(value) {
            serde_json::Value::Null => None,
            serde_json::Value::Bool(flag) => Some(if *flag { "yes" } else { "no" }.to_owned()),
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Array(texts) => {
                Some(texts.iter().map(|text| text.as_str().expect("a text")).collect::<Vec<_>>().join(" or "))
            }
            other => Some(other.to_string()),
        };
        let texts: Vec<_> = written.iter().map(|item| item.get(attribute.name).and_then(text)).collect();
        if texts.iter().any(Option::is_some) {
            let unread = batch.put_texts(attribute.name, texts).expect("there is one for each row");
            assert!(unread.is_empty(), "{unread:?}");
        }
    }
    let purposes = items.iter().map(|item| item.borrow().designed_for().clone()).collect();
    batch.put_purposes(purposes, (0..items.len() as u32).collect::<Vec<_>>()).expect("each has one");
    let mut lists = Vec::new();
    for of in goods() {
        let (mut offsets, mut parts) = (vec![0], Vec::new());
        for item in items {
            let on_board = item.borrow().carries().items().unwrap_or_default();
            parts.extend(on_board.iter().filter(|part| part.borrow().category() == *of).cloned());
            offsets.push(parts.len() as u32);
        }
        if !parts.is_empty() {
            lists.push((offsets, table(*of, &parts)));
        }
    }
    let given = items.iter().map(|item| item.borrow().carries().items().is_some()).collect();
    batch.put_on_board(lists, Some(given)).expect("they are lists");
    batch
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn columns_say_what_items_say(
        law in 0..3_usize,
        category in prop::sample::select(goods()),
        seeds in prop::collection::vec(any::<u64>(), 0..40),
        depth in 0..3_usize,
    ) {
        let (law, items) = (&laws()[law], items(category, &seeds, depth));
        let columns = all(law, category);
        let table = table(category, &items);
        let answer = columns.decide(&table);
        check(law, &items, &answer)?;
        prop_assert_eq!(&columns.encode(&table).decide(), &answer);
        for (row, item) in items.iter().enumerate().filter(|(_, item)| item.borrow().carries().items().is_none_or(<[_]>::is_empty)) {
            prop_assert_eq!(&table.item(row), item);
        }
    }

    /// Most tables have one thing of a kind on board of each row: then the things stand as the rows do,
    /// from any row on.
    #[test]
    fn one_thing_each_is_decided_as_any_number(
        law in 0..3_usize,
        seeds in prop::collection::vec(any::<u64>(), 140..210),
        others in 0..70_usize,
    ) {
        let law = &laws()[law];
        let drone = |(row, seed): (usize, &u64)| {
            let dice = &mut Dice(*seed);
            let mut drone = item(dice, Category::Uav, usize::from(row < others));
            if let (Item::Uav(drone), true) = (&mut drone, row >= others) {
                let on_board = [Category::Laser, Category::InfraredImager].map(|of| item(dice, of, 0));
                drone.carries = on_board.to_vec().into();
            }
            drone
        };
        let drones: Vec<_> = seeds.iter().enumerate().map(drone).collect();
        let batch = Batch::of_items(Category::Uav, &drones).expect("they are drones");
        let answer = law.columns(Category::Uav).verdicts([Regime::Cn, Regime::Us]).decide(&batch);
        for (row, drone) in drones.iter().enumerate() {
            for regime in [Regime::Cn, Regime::Us] {
                prop_assert_eq!(answer.verdict(regime, row), Some(law.verdict(regime, drone)), "{} {:?}", row, drone);
            }
        }
    }

    #[test]
    fn physics_is_put_in_first_where_it_is_asked_for(
        seeds in prop::collection::vec(any::<u64>(), 1..20),
        category in prop::sample::select(&[Category::Uav, Category::Laser, Category::Radar][..]),
    ) {
        let (law, items) = (&laws()[0], items(category, &seeds, 1));
        let batch = Batch::of_items(category, &items).expect("they are of the category");
        let answer = law.columns(category).verdicts(Regime::iter()).decide(&batch.narrowed());
        for (row, item) in items.iter().enumerate() {
            let case = law.case(item);
            for regime in Regime::iter() {
                prop_assert_eq!(answer.verdict(regime, row), Some(case.verdict(regime)));
            }
        }
    }
}

/// Rows do not know of each other: neither their number nor their order matters.
#[test]
fn a_row_says_the_same_wherever_it_stands() {
    let law = &laws()[1];
    for category in [Category::Uav, Category::InertialUnit] {
        let few = items(category, &(0..97).collect::<Vec<_>>(), 2);
        let columns = all(law, category);
        let answer = columns.decide(&Batch::of_items(category, &few).unwrap());
        for rows in [1, 64, 65, 8193] {
            let many = Batch::of_items(category, few.iter().rev().cycle().take(rows)).unwrap();
            let long = columns.decide(&many);
            assert_eq!(long, columns.encode(&many).decide());
            for (told, of_few) in long.entries().iter().zip(answer.entries()) {
                assert_eq!(told.truths.yes.len(), rows);
                let counts =
                    [&told.truths.yes, &told.truths.no, &told.truths.unknown].map(|bitmap| bitmap.count());
                assert_eq!(counts.iter().sum::<usize>(), rows);
                for row in 0..rows {
                    assert_eq!(told.truths.at(row), of_few.truths.at(96 - row % 97), "{} {row}", told.entry);
                }
            }
            for row in 0..rows {
                for regime in Regime::iter() {
                    assert_eq!(long.verdict(regime, row), answer.verdict(regime, 96 - row % 97));
                }
            }
        }
    }
}

/// A batch is taken a great many rows at a time: what is on board is found from any row on.
#[test]
fn what_is_on_board_is_found_behind_many_rows() {
    /// How many cameras the drones have, over and over.
    const CAMERAS: [u32; 7] = [0, 1, 2, 1, 0, 3, 1];
    let drones = |rows: usize, are_given: bool| {
        let cycle =
            |values: &[f64], count: usize| values.iter().copied().cycle().take(count).collect::<Vec<_>>();
        let ends = |count: &dyn Fn(usize) -> u32| {
            let mut ends = vec![0];
            (0..rows).for_each(|row| ends.push(ends[row] + count(row)));
            ends
        };
        let of_cameras = ends(&|row| CAMERAS[row % 7]);
        let count = of_cameras[rows] as usize;
        let mut cameras = Batch::new(Category::InfraredImager, count);
        // As many as seven drones have, so that they go round together.
        cameras
            .put_numbers("netd", "mK", cycle(&[35.0, 45.0, f64::NAN, 41.0, 40.0, 60.0, 30.0, 41.0], count))
            .expect("it is an amount");
        let mut lasers = Batch::new(Category::Laser, rows);
        lasers
            .put_texts("use", (0..rows).map(|row| (row % 7 != 3).then_some("range_finding")))
            .expect("each has one");
        lasers
            .put_texts(
                "hazard_class",
                (0..rows).map(|row| Some(["1", "2", "2", "2", "3B", "2", "2"][row % 7])),
            )
            .expect("each has one");
        let mut drones = Batch::new(Category::Uav, rows);
        drones.put_numbers("endurance", "min", vec![40.0; rows]).expect("it is an amount");
        drones.put_numbers("empty_mass", "kg", vec![5.0; rows]).expect("it is an amount");
        drones.put_numbers("gust_tolerance", "km/h", vec![20.0; rows]).expect("it is an amount");
        drones.put_numbers("range", "km", vec![20.0; rows]).expect("it is an amount");
        drones.put_numbers("aerosol_capacity", "L", vec![0.0; rows]).expect("it is an amount");
        drones.put_flags("flies_beyond_sight", vec![Some(true); rows]).expect("each has one");
        for flag in ["radio_exceeds_approval", "drops_payload", "takes_uncertified_payloads", "autonomous"] {
            drones.put_flags(flag, vec![Some(false); rows]).expect("each has one");
        }
        let lists = [(of_cameras, cameras), (ends(&|_| 1), lasers)];
        let given = (!are_given).then(|| (0..rows).map(|row| row % 7 != 6).collect());
        drones.put_on_board(lists, given).expect("they are lists");
        drones
    };
    let law = &laws()[1];
    for are_given in [true, false] {
        let columns = law.columns(Category::Uav).entry(Regime::Cn, "CN-2023-28").expect("it is law");
        let rows = (1 << 16) + 130;
        let (few, many) = (drones(7, are_given), drones(rows, are_given));
        let answer = columns.decide(&many);
        assert_eq!(answer, columns.encode(&many).decide());
        let truths = answer.entry(Regime::Cn, "CN-2023-28").expect("it was asked");
        let entry = law.entry(Regime::Cn, "CN-2023-28").expect("it is law");
        let singles: Vec<_> = (0..7).map(|row| entry.truth(&few.item(row))).collect();
        assert!(
            [Truth::Yes, Truth::No, Truth::Unknown].iter().all(|truth| singles.contains(truth)),
            "{singles:?}"
        );
        for row in 0..rows {
            assert_eq!(truths.at(row), singles[row % 7], "{row}");
        }
    }
}
