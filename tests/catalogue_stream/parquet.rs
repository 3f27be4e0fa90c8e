//! Parquet in and out.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use ::parquet::arrow::ArrowWriter;
use ::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use ::parquet::file::properties::WriterProperties;
use arrow_array::cast::AsArray as _;
use arrow_array::types::Int32Type;
use arrow_array::{
    Array as _, ArrayRef, BinaryArray, BooleanArray, Decimal128Array, DictionaryArray, Float64Array,
    Int64Array, ListArray, RecordBatch, StringArray, StringViewArray, StructArray,
};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, Field};

use super::*;

fn table(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, array)| (name, array, true)))
        .unwrap()
}

fn write(file: &Path, table: &RecordBatch, row_group: usize) {
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(row_group)).build();
    let mut writer =
        ArrowWriter::try_new(File::create(file).unwrap(), table.schema(), Some(properties)).unwrap();
    writer.write(table).unwrap();
    writer.close().unwrap();
}

/// The row groups of a file.
fn read(file: &Path) -> Vec<RecordBatch> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(File::open(file).unwrap()).unwrap();
    let rows =
        builder.metadata().row_groups().iter().map(|group| group.num_rows() as usize).collect::<Vec<_>>();
    let all: Vec<_> = builder.with_batch_size(1 << 20).build().unwrap().map(Result::unwrap).collect();
    let mut start = 0;
    rows.into_iter()
        .map(|rows| {
            start += rows;
            all[0].slice(start - rows, rows)
        })
        .collect()
}

fn texts(table: &RecordBatch, column: &str) -> Vec<Option<String>> {
    let column = table.column_by_name(column).unwrap().as_string::<i32>();
    column.iter().map(|text| text.map(str::to_owned)).collect()
}

fn lists(table: &RecordBatch, column: &str) -> Vec<String> {
    let column = table.column_by_name(column).unwrap().as_list::<i32>();
    let joined = |list: ArrayRef| list.as_string::<i32>().iter().flatten().collect::<Vec<_>>().join("; ");
    column.iter().map(|list| joined(list.unwrap())).collect()
}

/// Each type of column that a fact may have, each row another drone.
fn drones() -> RecordBatch {
    let text = |name: &str, texts: Vec<Option<&str>>| {
        (Arc::new(Field::new(name, DataType::Utf8, true)), Arc::new(StringArray::from(texts)) as ArrayRef)
    };
    let on_board = StructArray::from(vec![
        text("category", vec![Some("infrared_imager"); 3]),
        text("netd", vec![Some("<= 50 mK"), Some("60 mK"), None]),
    ]);
    let carries = ListArray::new(
        Arc::new(Field::new_list_field(on_board.data_type().clone(), true)),
        OffsetBuffer::from_lengths([1, 0, 1, 1, 0, 0]),
        Arc::new(on_board),
        Some(vec![true, true, true, true, true, false].into()),
    );
    let decimal =
        Decimal128Array::from(vec![Some(1400), Some(1400), None, Some(1400), Some(1300), Some(1400)]);
    let sight: DictionaryArray<Int32Type> =
        vec![Some("yes"), Some("yes"), Some("yes"), None, Some("yes"), Some("no")].into_iter().collect();
    table(vec![
        ("Model", Arc::new(StringViewArray::from(vec!["S, 9", "S8", "S7", "S6", "S5", "S4"]))),
        (
            "Time",
            Arc::new(Float64Array::from(vec![
                Some(41.0),
                Some(29.5),
                Some(41.0),
                Some(75.0),
                Some(f64::NAN),
                None,
            ])),
        ),
        ("Gusts, m/s", Arc::new(decimal.with_precision_and_scale(9, 2).unwrap())),
        ("BVLOS", Arc::new(sight)),
        ("model", Arc::new(BooleanArray::from(vec![Some(false); 6]))),
        ("Range", Arc::new(Int64Array::from(vec![Some(20), Some(20), Some(20), Some(20), None, Some(20)]))),
        ("carries", Arc::new(carries)),
        ("Price", Arc::new(Int64Array::from(vec![1, 2, 3, 4, 5, 6]))),
        ("Photo", Arc::new(BinaryArray::from(vec![b"\0".as_slice(), b"", b"\xff", b"a", b"b", b"c"]))),
    ])
}

const MAPPING: &str = "[fixed]\ncategory = \"uav\"\naerosol_capacity = \"none\"\n[columns]\nname = \"Model\"\n\
    flies_beyond_sight = \"BVLOS\"\nmodel_aircraft = \"model\"\ncarries = \"carries\"\n\
    endurance = { column = \"Time\", unit = \"min\" }\nrange = { column = \"Range\", unit = \"km\" }\n\
    gust_tolerance = { column = \"Gusts, m/s\", unit = \"m/s\" }\n";

/// The same drones, as somebody writes them by hand.
const SAME: [&str; 6] = [
    r#""endurance":"41 min","gust_tolerance":"14 m/s","flies_beyond_sight":true,"range":"20 km","carries":[{"category":"infrared_imager","netd":"<= 50 mK"}]"#,
    r#""endurance":"29.5 min","gust_tolerance":"14 m/s","flies_beyond_sight":true,"range":"20 km","carries":[]"#,
    r#""endurance":"41 min","flies_beyond_sight":true,"range":"20 km","carries":[{"category":"infrared_imager","netd":"60 mK"}]"#,
    r#""endurance":"75 min","gust_tolerance":"14 m/s","range":"20 km","carries":[{"category":"infrared_imager"}]"#,
    r#""gust_tolerance":"13 m/s","flies_beyond_sight":true,"carries":[]"#,
    r#""gust_tolerance":"14 m/s","flies_beyond_sight":false,"range":"20 km""#,
];

#[test]
fn a_row_of_columns_is_the_item_that_it_tells() {
    let folder = Folder::new("parquet");
    let mapping = folder.file("mapping.toml", MAPPING);
    let (input, output) = (folder.0.join("in.parquet"), folder.0.join("out.parquet"));
    let drones = drones();
    write(&input, &drones, 4);
    let ran = run(&input, &output, &["--mapping", mapping.to_str().unwrap()]);
    assert_eq!(ran.status.code(), Some(0), "{}", told(&ran));
    let out = read(&output);
    assert_eq!(out.len(), 1, "all rows stand in one row group");
    let out = &out[0];
    assert_eq!(out.columns()[..9], *drones.columns(), "what came in goes out");
    let law = LawOfDay::on(ON);
    for (at, same) in SAME.iter().enumerate() {
        let same = format!(r#"{{"category":"uav","aerosol_capacity":"none","model_aircraft":false,{same}}}"#);
        let described: Described = serde_json::from_str(&same).unwrap();
        let case = law.case(&described.item);
        for regime in Regime::ALL {
            let verdict = case.verdict(regime).to_string();
            assert_eq!(texts(out, &format!("dualuse_{regime}"))[at], Some(verdict.clone()), "{same}");
            let deciding = &lists(out, &format!("dualuse_{regime}_deciding"))[at];
            assert_eq!(deciding.is_empty(), verdict != "controlled", "{same}: {deciding}");
        }
        let ask = case.questions(5).first().map(|ask| ask.all_paths().collect::<Vec<_>>().join(", "));
        assert_eq!(texts(out, "dualuse_ask")[at], ask, "{same}");
    }
    assert_eq!(lists(out, "dualuse_cn_deciding")[0], "9A012.a.1");

    let again = run(&output, &folder.0.join("again.parquet"), &["--mapping", mapping.to_str().unwrap()]);
    assert_eq!(again.status.code(), Some(2));
    assert!(
        told(&again).contains("again.parquet: there is a column `dualuse_cn` already"),
        "{}",
        told(&again)
    );
}

#[test]
fn what_is_no_fact_is_told_before_a_row_is_read() {
    let folder = Folder::new("parquet-wrong");
    let input = folder.0.join("in.parquet");
    write(&input, &drones(), 4);
    let wrong = |column: &str| {
        let mapping = folder.file("mapping.toml", format!("[columns]\nname = \"{column}\"\n"));
        let ran = run(&input, &folder.0.join("out.parquet"), &["--mapping", mapping.to_str().unwrap()]);
        assert_eq!(ran.status.code(), Some(2));
        told(&ran).to_owned()
    };
    assert!(wrong("Maker").ends_with("in.parquet: there is no column `Maker`\n"));
    assert!(
        wrong("Photo").ends_with("in.parquet: the column `Photo` is of type Binary, which no fact has\n")
    );
    let no_table = folder.file("text.parquet", "Model,Time\n");
    let ran = run(&no_table, &folder.0.join("out.parquet"), &[]);
    assert_eq!(ran.status.code(), Some(2));
    assert!(told(&ran).contains("text.parquet: "), "{}", told(&ran));
}

/// So many drones, of which every seventh cannot be read, under the names of the facts.
fn many(rows: i64) -> RecordBatch {
    let gusts = |at: i64| if at % 7 == 0 { "x" } else { "50 km/h" };
    table(vec![
        ("category", Arc::new(StringArray::from(vec!["uav"; rows as usize]))),
        ("name", Arc::new((0..rows).map(|at| Some(format!("S{at}"))).collect::<StringArray>())),
        ("hs_code", Arc::new((0..rows).map(|_| None::<&str>).collect::<StringArray>())),
        (
            "endurance",
            Arc::new((0..rows).map(|at| Some(format!("{} min", 20 + at % 50))).collect::<StringArray>()),
        ),
        ("gust_tolerance", Arc::new((0..rows).map(|at| Some(gusts(at))).collect::<StringArray>())),
        ("flies_beyond_sight", Arc::new(BooleanArray::from(vec![true; rows as usize]))),
    ])
}

#[test]
fn rows_keep_their_order_over_row_groups_and_others_go_elsewhere() {
    let folder = Folder::new("parquet-order");
    let (input, output) = (folder.0.join("in.parquet"), folder.0.join("out.parquet"));
    write(&input, &many(1000), 333);
    let ran = run(&input, &output, &["--regime", "cn", "--no-ask", "--row-group", "100", "--block", "1"]);
    assert_eq!(ran.status.code(), Some(1), "{}", told(&ran));
    let out = read(&output);
    assert!(
        out.iter().rev().skip(1).all(|group| (80..100).contains(&group.num_rows())),
        "100 or 112 were read"
    );
    let names: Vec<_> = out.iter().flat_map(|group| texts(group, "name")).flatten().collect();
    let expected: Vec<_> = (0..1000).filter(|at| at % 7 != 0).map(|at| format!("S{at}")).collect();
    assert_eq!(names, expected);
    let unread: Vec<Json> =
        folder.read("out.parquet.unread").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(unread.len(), 143);
    assert_eq!(unread[1]["line"], 8, "rows count from one");
    assert!(unread[1]["error"].as_str().unwrap().starts_with("gust_tolerance: "));
    let row: Json = serde_json::from_str(unread[1]["row"].as_str().unwrap()).unwrap();
    assert_eq!(row["name"], "S7");
    assert!(row.get("hs_code").is_none(), "a null says nothing");
}

#[cfg(unix)]
#[test]
fn interrupted_it_can_be_read_and_resumed_it_is_one_run() {
    let folder = Folder::new("parquet-resumed");
    let input = folder.0.join("in.parquet");
    write(&input, &many(30_000), 7000);
    let out = |name: &str| folder.0.join(format!("{name}.parquet"));
    let arguments =
        ["--regime", "cn", "--threads", "1", "--block", "20000", "--row-group", "5000", "--no-ask"];
    let whole = run(&input, &out("whole"), &arguments);
    assert_eq!(whole.status.code(), Some(1), "{}", told(&whole));

    let mut command = example();
    command.arg(&input).arg("--output").arg(out("parts")).args(arguments).stderr(Stdio::piped());
    let run_on = command.spawn().unwrap();
    while std::fs::metadata(out("parts")).map_or(0, |file| file.len()) < 100 {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    assert!(Command::new("kill").args(["-INT", &run_on.id().to_string()]).status().unwrap().success());
    let stopped = run_on.wait_with_output().unwrap();
    assert_eq!(stopped.status.code(), Some(130), "{}", told(&stopped));
    let names =
        |file: &Path| -> Vec<_> { read(file).iter().flat_map(|group| texts(group, "name")).collect() };
    let (all, part) = (names(&out("whole")), names(&out("parts")));
    assert!(!part.is_empty() && part.len() < all.len() && all.starts_with(&part));
    let read = told(&stopped).split_once("interrupted after ").unwrap().1.split(' ').next().unwrap();
    let read: usize = read.parse().unwrap();
    assert_eq!(part.len(), read - read.div_ceil(7), "each row that was read stands in one of the two");

    // Of a run that was killed the directory is not there.
    for ending in ["parquet", "parquet.unread", "parquet.resume"] {
        std::fs::copy(out("parts").with_extension(ending), out("killed").with_extension(ending)).unwrap();
    }
    let killed = File::options().write(true).open(out("killed")).unwrap();
    killed.set_len(killed.metadata().unwrap().len() - 100).unwrap();
    let refused = run(&input, &out("killed"), &[&arguments[..], &["--resume"]].concat());
    assert_eq!(refused.status.code(), Some(2));
    let why = "killed.parquet: a Parquet file that was not closed cannot be gone on with: ";
    assert!(told(&refused).contains(why), "{}", told(&refused));

    let other = run(&input, &out("parts"), &[&arguments[..7], &["4000", "--no-ask", "--resume"]].concat());
    assert!(told(&other).contains("the run that stopped was asked something else"), "{}", told(&other));
    let resumed = run(&input, &out("parts"), &[&arguments[..], &["--resume"]].concat());
    assert_eq!(resumed.status.code(), whole.status.code(), "{}", told(&resumed));
    assert!(std::fs::read(out("parts")).unwrap() == std::fs::read(out("whole")).unwrap(), "byte for byte");
    assert_eq!(folder.read("parts.parquet.unread"), folder.read("whole.parquet.unread"));
    assert_eq!(told(&resumed).replace("parts", "whole"), told(&whole), "the summary is that of the whole");
    assert!(!out("parts").with_extension("parquet.resume").exists());
}
