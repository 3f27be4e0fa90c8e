//! The example that decides a whole catalogue, run as a person would run it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use dualuse::{Date, Described, LawOfDay, Regime, date};
use serde_json::Value as Json;

mod parquet;

const ON: Date = date(2026, 11, 24);

fn example() -> Command {
    let tests = std::env::current_exe().unwrap();
    let built = tests.parent().unwrap().parent().unwrap().join("examples/catalogue");
    let mut command = Command::new(built.with_extension(std::env::consts::EXE_EXTENSION));
    command.args(["--on", "2026-11-24"]).stdin(Stdio::null());
    command
}

/// A folder of a test's own, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("dualuse-{name}-{}", std::process::id()));
        _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let file = self.0.join(name);
        std::fs::write(&file, text).unwrap();
        file
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

fn run(input: &Path, output: &Path, more: &[&str]) -> Output {
    example()
        .arg(input)
        .arg("--output")
        .arg(output)
        .args(more)
        .output()
        .expect("`cargo test` builds the examples")
}

fn told(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn generated(items: &str) -> Vec<u8> {
    let generated = example().args(["--generate", items]).output().unwrap();
    assert_eq!(generated.status.code(), Some(0), "{}", told(&generated));
    generated.stdout
}

#[test]
fn each_row_has_the_verdicts_of_its_item_in_its_place() {
    let folder = Folder::new("rows");
    let items = String::from_utf8(generated("150")).unwrap();
    assert!(items.lines().count() == 150 && (150 * 150..150 * 450).contains(&items.len()), "{}", items.len());
    let input = folder.file("in.ndjson", &items);
    let ran = run(&input, &folder.0.join("out.ndjson"), &["--no-ask", "--block", "2000"]);
    assert_eq!(ran.status.code(), Some(0), "{}", told(&ran));
    let law = LawOfDay::on(ON);
    let out = folder.read("out.ndjson");
    assert_eq!(out.lines().count(), 150);
    for (line, out) in items.lines().zip(out.lines()) {
        assert!(out.starts_with(line.strip_suffix('}').unwrap()), "{out} begins as it came in");
        let described: Described = serde_json::from_str(line).unwrap();
        let told: Json = serde_json::from_str(out).unwrap();
        for regime in Regime::ALL {
            let verdict = law.case(&described.item).verdict(regime).to_string();
            assert_eq!(told["dualuse"]["verdicts"][regime.to_string()], Json::from(verdict.clone()), "{out}");
            let decides = told["dualuse"]["deciding"][regime.to_string()].is_array();
            assert_eq!(decides, verdict == "controlled", "{out}");
        }
    }
}

const DRONE: &str = r#"{"category":"uav","name":"S9","endurance":"41 min","flies_beyond_sight":true,"model_aircraft":false,"gust_tolerance":"GUST","aerosol_capacity":"none","range":"20 km","carries":[]}"#;

#[test]
fn what_cannot_be_read_goes_elsewhere_with_its_line() {
    let folder = Folder::new("unread");
    let drone = DRONE.replace("GUST", "50 km/h");
    let bad = drone.replace("41 min", "41 mn");
    let export = drone.replace("\"carries\":[]", "\"export\":{\"destination\":\"FR\"}");
    let input = folder.file("in.ndjson", format!("{drone}\n\n{bad}\nno json\n{export}\n{drone}"));
    let ran = run(&input, &folder.0.join("out.ndjson"), &["--regime", "cn", "--no-ask"]);
    assert_eq!(ran.status.code(), Some(1), "{}", told(&ran));
    assert!(told(&ran).contains("3 rows could not be read: "), "{}", told(&ran));
    assert!(!told(&ran).contains('\u{1b}') && !told(&ran).contains("% "), "no bar where no terminal is");
    let lines: Vec<Json> =
        folder.read("out.ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["dualuse"]["verdicts"]["cn"], "controlled");
    assert_eq!(lines[0]["dualuse"]["deciding"]["cn"], serde_json::json!(["9A012.a.1"]));
    let unread: Vec<Json> =
        folder.read("out.ndjson.unread").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let places: Vec<_> = unread.iter().map(|row| row["line"].as_u64().unwrap()).collect();
    assert_eq!(places, [3, 4, 5]);
    assert_eq!(unread[0]["error"], "endurance: `mn` is not a unit of time; did you mean `min`?");
    assert_eq!(unread[0]["row"], bad);
    assert_eq!(
        unread[2]["error"],
        "a row of a catalogue is an item alone: no export, assume, adopt or declined"
    );
}

#[test]
fn a_mapping_says_which_column_is_which_fact() {
    let folder = Folder::new("mapping");
    let mapping = "unknown = [\"n/a\"]\n[fixed]\ncategory = \"uav\"\nmodel_aircraft = false\naerosol_capacity = \"none\"\n\
        carries = [{ category = \"infrared_imager\" }]\n[columns]\nname = \"Model\"\nflies_beyond_sight = \"BVLOS\"\n\
        endurance = { column = \"Time\", unit = \"min\" }\ngust_tolerance = { column = \"Gusts, m/s\", unit = \"m/s\" }\n\
        \"carries[0].netd\" = { column = \"NETD\", unit = \"mK\" }\n";
    let mapping = folder.file("mapping.toml", mapping);
    let table = "Model,Time,\"Gusts, m/s\",BVLOS,NETD,Price\n\"S, 9\",41,14,yes,<= 50,1\nS8,29,n/a,yes,,2\nS7,41,,yes,60,3\nS6,41 h,x,yes,,4\n";
    let input = folder.file("in.csv", table);
    let arguments = ["--regime", "cn", "--mapping", mapping.to_str().unwrap()];
    let ran = run(&input, &folder.0.join("out.csv"), &arguments);
    assert_eq!(ran.status.code(), Some(1), "{}", told(&ran));
    let out = folder.read("out.csv");
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(
        lines[0],
        "Model,Time,\"Gusts, m/s\",BVLOS,NETD,Price,dualuse_cn,dualuse_cn_deciding,dualuse_ask"
    );
    assert!(lines[1].starts_with("\"S, 9\",41,14,yes,<= 50,1,controlled,9A012.a.1,"), "{}", lines[1]);
    assert!(lines[2].starts_with("S8,29,n/a,yes,,2,"), "{}", lines[2]);
    assert!(lines[3].starts_with("S7,41,,yes,60,3,undetermined,,gust_tolerance"), "{}", lines[3]);
    assert_eq!(lines.len(), 4);
    let unread = folder.read("out.csv.unread");
    assert!(unread.contains("\"line\":5") && unread.contains("gust_tolerance: "), "{unread}");

    let records = r#"{"Model":"S, 9","Time":41,"Gusts, m/s":"14","BVLOS":true,"NETD":"<= 50"}"#;
    let input = folder.file("in.ndjson", records);
    let ran = run(&input, &folder.0.join("out.ndjson"), &arguments);
    assert_eq!(ran.status.code(), Some(0), "{}", told(&ran));
    let row: Json = serde_json::from_str(&folder.read("out.ndjson")).unwrap();
    assert_eq!(row["dualuse"]["deciding"]["cn"], serde_json::json!(["9A012.a.1"]));

    let missing = folder.file("missing.csv", "Model,Time\nS9,41\n");
    let ran = run(&missing, &folder.0.join("none.csv"), &arguments);
    assert_eq!(ran.status.code(), Some(2));
    assert!(told(&ran).contains("missing.csv: there is no column `NETD`"), "{}", told(&ran));
}

#[test]
fn the_questions_that_settle_most_are_told() {
    let folder = Folder::new("questions");
    let open = DRONE.replace("GUST", "unknown");
    let sight = open.replace("\"flies_beyond_sight\":true,", "").replace("unknown", "50 km/h");
    let input = folder.file("in.ndjson", format!("{open}\n{open}\n{open}\n{sight}\n"));
    let ran = run(&input, &folder.0.join("out.ndjson"), &["--regime", "cn"]);
    assert_eq!(ran.status.code(), Some(0), "{}", told(&ran));
    let rows: Vec<Json> =
        folder.read("out.ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let asks: Vec<_> = rows.iter().map(|row| row["dualuse"]["ask"].as_str().unwrap()).collect();
    assert_eq!(asks, ["gust_tolerance", "gust_tolerance", "gust_tolerance", "flies_beyond_sight"]);
    let summary = "4 rows are open. Ask these 2 questions and up to 100 % of them settle:\n             3 rows  gust_tolerance\n             1 rows  flies_beyond_sight\n";
    assert!(told(&ran).ends_with(summary), "{}", told(&ran));
}

#[cfg(unix)]
#[test]
fn interrupted_and_resumed_it_is_one_run() {
    for format in ["ndjson", "csv"] {
        let folder = Folder::new(&format!("resumed-{format}"));
        let rows = 20_000;
        let text = match format {
            "ndjson" => generated(&rows.to_string()),
            _ => {
                let row = |at: u64| {
                    format!(
                        "uav,\"S\n{at}\",{} min,{} km/h,yes\n",
                        20 + at % 50,
                        if at.is_multiple_of(7) { "x" } else { "50" }
                    )
                };
                let rows: String = (0..rows).map(row).collect();
                format!("category,name,endurance,gust_tolerance,flies_beyond_sight\n{rows}").into_bytes()
            }
        };
        let input = folder.file(&format!("in.{format}"), text);
        let out = |name: &str| folder.0.join(format!("{name}.{format}"));
        let arguments = ["--regime", "cn", "--threads", "1", "--block", "200", "--no-ask"];
        let whole = run(&input, &out("whole"), &arguments);
        assert!(whole.status.code() < Some(2), "{}", told(&whole));

        let mut command = example();
        command.arg(&input).arg("--output").arg(out("parts")).args(arguments).stderr(Stdio::piped());
        let run_on = command.spawn().unwrap();
        while std::fs::metadata(out("parts")).map_or(0, |file| file.len()) < 100 {
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        let killed = Command::new("kill").args(["-INT", &run_on.id().to_string()]).status().unwrap();
        assert!(killed.success());
        let stopped = run_on.wait_with_output().unwrap();
        assert_eq!(stopped.status.code(), Some(130), "{}", told(&stopped));
        assert!(told(&stopped).contains("the same command with --resume goes on"), "{}", told(&stopped));
        let (one, part) = (folder.read(&format!("whole.{format}")), folder.read(&format!("parts.{format}")));
        assert!(part.len() < one.len() && one.starts_with(&part) && part.ends_with('\n'));

        let other = run(&input, &out("parts"), &["--regime", "eu", "--resume"]);
        assert!(told(&other).contains("the run that stopped was asked something else"), "{}", told(&other));
        let resumed = run(&input, &out("parts"), &[&arguments[..], &["--resume"]].concat());
        assert_eq!(resumed.status.code(), whole.status.code(), "{}", told(&resumed));
        assert_eq!(folder.read(&format!("parts.{format}")), one);
        assert_eq!(
            folder.read(&format!("parts.{format}.unread")),
            folder.read(&format!("whole.{format}.unread"))
        );
        assert_eq!(
            told(&resumed).replace("parts", "whole"),
            told(&whole),
            "the summary is that of the whole"
        );
        assert!(!out("parts").with_extension(format!("{format}.resume")).exists());
    }
}
