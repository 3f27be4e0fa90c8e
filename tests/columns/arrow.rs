//! Record batches say what the items say that they were written from.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, Float32Array, Float64Array, Int64Array, ListArray,
    RecordBatch, StringArray, StringViewArray, StructArray, UInt64Array,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{Field, Fields, Schema};
use dualuse::columns::arrow::{Layout, list_field, schema};
use dualuse::columns::{Batch, BatchError};
use dualuse::{Category, DesignedFor, Item, LawOfDay, Regime, Truth, date};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use crate::generate::{Dice, goods, item};

fn field(name: &str, array: &ArrayRef, unit: Option<&str>) -> Field {
    let metadata: HashMap<_, _> = unit.map(|unit| ("unit".to_owned(), unit.to_owned())).into_iter().collect();
    Field::new(name, array.data_type().clone(), true).with_metadata(metadata)
}

fn table(columns: Vec<(&str, ArrayRef, Option<&str>)>) -> RecordBatch {
    let fields: Vec<_> = columns.iter().map(|(name, array, unit)| field(name, array, *unit)).collect();
    let arrays = columns.into_iter().map(|(_, array, _)| array).collect();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).expect("the columns are of one length")
}

/// Whether a purpose has room in a table: nothing but its category.
fn is_flat(item: &Item) -> bool {
    let purpose = match item.borrow().designed_for() {
        DesignedFor::Item(purpose) => **purpose == purpose.borrow().category().unknown(),
        _ => true,
    };
    purpose && item.borrow().carries().items().unwrap_or_default().iter().all(is_flat)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back(
        category in prop::sample::select(goods()),
        seeds in prop::collection::vec(any::<u64>(), 0..70),
        depth in 0..3_usize,
        from in 0..70_usize,
    ) {
        let law = LawOfDay::on(date(2024, 1, 1));
        let items: Vec<_> = seeds.iter().map(|seed| item(&mut Dice(*seed), category, depth)).collect();
        let items: Vec<_> = items.into_iter().filter(is_flat).collect();
        let batch = Batch::of_items(category, &items).unwrap();
        let written = batch.to_arrow().unwrap();
        let read = Batch::from_arrow(category, &written).unwrap();
        prop_assert!(read.unread.is_empty() && read.ignored.is_empty());
        let columns = law.columns(category).verdicts(Regime::iter()).entries(Regime::iter());
        let answer = columns.decide(&batch);
        prop_assert_eq!(&columns.decide(&read.batch), &answer);
        // A part of a table has offsets of its own.
        let from = from.min(items.len());
        let part = written.slice(from, items.len() - from);
        let read = Batch::from_arrow(category, &part).unwrap();
        prop_assert_eq!(&columns.decide(&read.batch), &columns.decide(&Batch::of_items(category, &items[from..]).unwrap()));
        let told = answer.to_arrow().unwrap();
        prop_assert_eq!(told.num_rows(), items.len());
        prop_assert_eq!(told.num_columns(), answer.entries().len() + answer.regimes().len());
    }
}

#[test]
fn numbers_are_read_in_their_units_and_borrowed() {
    let doubles = Float64Array::from(vec![Some(41.0), None, Some(f64::NAN), Some(75.0), Some(1e300)]);
    let halves = Float32Array::from(vec![Some(46.3), Some(46.25), None, Some(25.7), Some(0.0)]);
    let least = Int64Array::from(vec![Some(7000), None, Some(8000), None, Some(9)]);
    let most = Int64Array::from(vec![Some(7000), Some(6999), Some(7000), None, None]);
    let capacity = Float64Array::from(vec![Some(20.0), Some(20.0), None, None, Some(1.0)]);
    let absent = BooleanArray::from(vec![Some(false), Some(true), None, Some(true), Some(false)]);
    let table = table(vec![
        // The rows that are without it may be told before it.
        ("aerosol_capacity_absent", Arc::new(absent), None),
        ("aerosol_capacity", Arc::new(capacity), Some("L")),
        ("endurance", Arc::new(doubles), Some("min")),
        ("gust_tolerance", Arc::new(halves), Some("km/h")),
        ("takeoff_mass_low", Arc::new(least), Some("g")),
        ("takeoff_mass_high", Arc::new(most), Some("g")),
        ("sku", Arc::new(UInt64Array::from(vec![1, 2, 3, 4, 5])), None),
    ]);
    let read = Batch::from_arrow(Category::Uav, &table).unwrap();
    assert_eq!(read.ignored, ["sku"]);
    assert_eq!(read.batch.unread(), [(2, "takeoff_mass"), (4, "endurance")]);
    let expected: [&[(&str, &str)]; 5] = [
        &[
            ("endurance", "41 min"),
            ("gust_tolerance", "25 kn"),
            ("takeoff_mass", "7 kg"),
            ("aerosol_capacity", "20 L"),
        ],
        &[("gust_tolerance", "46.25 km/h"), ("takeoff_mass", "<= 6999 g"), ("aerosol_capacity", "none")],
        &[],
        &[("endurance", "75 min"), ("gust_tolerance", "25.7 km/h"), ("aerosol_capacity", "none")],
        &[("gust_tolerance", "0 km/h"), ("takeoff_mass", ">= 9 g"), ("aerosol_capacity", "1 L")],
    ];
    for (row, facts) in expected.into_iter().enumerate() {
        let mut item = Category::Uav.unknown();
        for (name, text) in facts {
            item.put(name, &(*text).into()).unwrap();
        }
        assert_eq!(read.batch.item(row), item, "row {row}");
    }
}

#[test]
fn texts_are_read_in_every_form() {
    let texts = [Some("<= 50 mK"), None, Some("good"), Some("35 mK")];
    let views: StringViewArray = texts.into_iter().collect();
    let dictionary: DictionaryArray<Int32Type> = texts.into_iter().collect();
    for column in
        [Arc::new(StringArray::from(texts.to_vec())) as ArrayRef, Arc::new(views), Arc::new(dictionary)]
    {
        let table = table(vec![("netd", column, None)]);
        let read = Batch::from_arrow(Category::InfraredImager, &table).unwrap();
        let unread: Vec<_> = read.unread.iter().map(|unread| (unread.row, unread.attribute)).collect();
        assert_eq!(unread, [(2, "netd")]);
        let law = LawOfDay::on(date(2024, 1, 1));
        let drones = vec![0_u32, 1, 2, 3, 4];
        let mut batch = Batch::new(Category::Uav, 4);
        batch.put_on_board([(drones, read.batch)], None).unwrap();
        assert_eq!(batch.item(0).borrow().carries().items().unwrap().len(), 1);
        assert!(law.columns(Category::Uav).verdicts([Regime::Cn]).decide(&batch).rows() == 4);
    }
}

#[test]
fn what_is_on_board_stands_in_lists() {
    let netd: ArrayRef = Arc::new(Float64Array::from(vec![Some(35.0), Some(60.0), None, Some(10.0)]));
    let cameras = StructArray::new(Fields::from(vec![field("netd", &netd, Some("mK"))]), vec![netd], None);
    let item = Arc::new(Field::new_list_field(cameras.data_type().clone(), true));
    // The list of the third row is null, whatever stands at its place.
    let nulls = NullBuffer::from(vec![true, true, false, true]);
    let offsets = OffsetBuffer::new(vec![0, 2, 2, 3, 4].into());
    let lists = ListArray::new(item, offsets, Arc::new(cameras), Some(nulls));
    let yes: ArrayRef = Arc::new(BooleanArray::from(vec![true; 4]));
    let no: ArrayRef = Arc::new(BooleanArray::from(vec![false; 4]));
    let minutes: ArrayRef = Arc::new(Float64Array::from(vec![35.0; 4]));
    let kilograms: ArrayRef = Arc::new(Float64Array::from(vec![9.0; 4]));
    let gusts: ArrayRef = Arc::new(Float64Array::from(vec![20.0; 4]));
    let nothing: ArrayRef = Arc::new(StringArray::from(vec!["none"; 4]));
    let table = table(vec![
        ("carries_infrared_imager", Arc::new(lists), None),
        ("flies_beyond_sight", yes, None),
        ("endurance", minutes, Some("min")),
        ("takeoff_mass", kilograms, Some("kg")),
        ("range", Arc::new(Float64Array::from(vec![10.0; 4])), Some("km")),
        ("gust_tolerance", gusts, Some("km/h")),
        ("aerosol_capacity", nothing, None),
        ("radio_exceeds_approval", Arc::clone(&no), None),
        ("drops_payload", Arc::clone(&no), None),
        ("takes_uncertified_payloads", no, None),
    ]);
    let law = LawOfDay::on(date(2024, 1, 1));
    let read = Batch::from_arrow(Category::Uav, &table).unwrap();
    let columns = law.columns(Category::Uav).entry(Regime::Cn, "CN-2023-28").unwrap();
    let answer = columns.decide(&read.batch);
    let truths = answer.entry(Regime::Cn, "CN-2023-28").unwrap();
    let expected = [Truth::Yes, Truth::No, Truth::Unknown, Truth::Yes];
    assert_eq!([0, 1, 2, 3].map(|row| truths.at(row)), expected);
    let part = table.slice(2, 2);
    let read = Batch::from_arrow(Category::Uav, &part).unwrap();
    let answer = columns.decide(&read.batch);
    assert_eq!([0, 1].map(|row| answer.entry(Regime::Cn, "CN-2023-28").unwrap().at(row)), expected[2..]);
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    let double = || Arc::new(Float64Array::from(vec![1.0])) as ArrayRef;
    let text = || Arc::new(StringArray::from(vec!["x"])) as ArrayRef;
    let error = |columns| Batch::from_arrow(Category::Uav, &table(columns)).unwrap_err().to_string();
    assert_eq!(
        error(vec![("endurance", double(), None)]),
        "endurance: its numbers have no unit; put one into the field's metadata, such as `unit` = `min`"
    );
    assert_eq!(error(vec![("endurance", double(), Some("kg"))]), "endurance: `kg` is not a unit of time");
    assert_eq!(
        error(vec![("autonomous", double(), None)]),
        "autonomous: expected text, or what its attribute has, found Float64"
    );
    assert_eq!(
        error(vec![("endurance", text(), None), ("endurance_low", double(), Some("min"))]),
        "endurance: given twice, by itself and by its ends"
    );
    let ends = vec![("endurance_low", double(), Some("min")), ("endurance_high", double(), Some("h"))];
    assert_eq!(error(ends), "endurance: its two ends differ in type or unit");
    assert_eq!(
        error(vec![("carries_laser", text(), None)]),
        "carries_laser: expected lists of structs, found Utf8"
    );
    let purpose = error(vec![("designed_for", text(), None)]);
    assert!(purpose.starts_with("designed_for: `x` is no category"), "{purpose}");
    let described: Item = dualuse::items::Laser {
        designed_for: dualuse::items::Uav { autonomous: true.into(), ..Default::default() }.into(),
        ..Default::default()
    }
    .into();
    let batch = Batch::of_items(Category::Laser, [&described]).unwrap();
    assert!(batch.to_arrow().unwrap_err().to_string().contains("row 0"));
    assert!(matches!(
        Batch::of_items(Category::Uav, [&described]),
        Err(BatchError::WrongCategory { row: 0, .. })
    ));
}

/// The columns that are offered are the columns that are read.
#[test]
fn every_column_of_the_schema_is_read() {
    for category in goods() {
        for layout in [Layout::Text, Layout::Bounds] {
            let schema = Arc::new(schema(*category, layout));
            let table = RecordBatch::new_empty(Arc::clone(&schema));
            assert!(Batch::from_arrow(*category, &table).unwrap().ignored.is_empty());
            for field in schema.fields().iter().skip(2) {
                assert!(field.metadata()["meaning"].len() > 3 && !field.metadata()["phrase"].is_empty());
            }
            let on_board = Arc::new(Schema::new(vec![list_field(*category, layout)]));
            let table = RecordBatch::new_empty(on_board);
            assert!(Batch::from_arrow(Category::Uav, &table).unwrap().ignored.is_empty());
        }
    }
}
