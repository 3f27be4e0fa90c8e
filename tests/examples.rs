//! The examples, run as a person would run them.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use dualuse::report::width;

/// Where cargo puts the examples that it builds beside the tests.
fn example(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let built = tests.parent().unwrap().parent().unwrap().join("examples").join(name);
    built.with_extension(std::env::consts::EXE_EXTENSION)
}

fn run(name: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(example(name))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`cargo test` builds the examples");
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

const SURVEYOR: &str = r#"{"category":"uav","name":"Surveyor 9","endurance":"41 min","takeoff_mass":"9.2 kg","flies_beyond_sight":true,"gust_tolerance":"<= 43.2 km/h","range":"20 km","aerosol_capacity":"none","carries":[{"category":"infrared_imager","netd":"39 mK","designed_for":"nothing_in_particular"}]}"#;

#[test]
fn without_arguments_it_tells_a_story() {
    let output = run("classify", &[], b"");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    let mut rest = told;
    for words in [
        "│ DJI Mavic Air ",
        "│ YellowScan Mapper+ ",
        "Beside a verdict stands the point that decides, or how many answers settle it",
        "one of 3",
        "DJI Mavic Air, unmanned aircraft \u{b7} law of ",
        "Ask next",
        "is silence, not clearance",
        "  1. ",
        "cargo run --example interview -- examples/goods/dji-mavic-air.toml",
    ] {
        let at = rest.find(words);
        rest = &rest[at.unwrap_or_else(|| panic!("{words} is told, in this order"))..];
    }
    assert!(told.lines().all(|line| width(line) <= 100));
    assert!(!told.contains('\u{1b}'), "no colour where no terminal wants it");
}

#[test]
fn an_entry_is_told_whole_and_what_says_no_is_listed() {
    let told = |arguments: &[&str]| {
        let output = run(
            "classify",
            &[&["--regime", "cn", "--on", "2024-01-01"], arguments, &["-"]].concat(),
            SURVEYOR.as_bytes(),
        );
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout).to_owned()
    };
    let screen = told(&[]);
    assert!(screen.contains("  CN-2023-28      applies: "), "{screen}");
    assert!(!screen.contains("Law: "), "{screen}");
    let why = told(&["--why", "CN-2023-28"]);
    assert!(why.contains("11 min above the limit (+36.7 %)") && why.contains("Law: "), "{why}");
    let full = told(&["--full"]);
    assert!(full.contains("Doubt of MOFCOM Announcement 28 of 2023: "), "{full}");
    let all = told(&["--all"]);
    assert!(all.contains("ruled out: maximum endurance 41 min (>= 1 h)"), "{all}");
    let markdown = told(&["--format", "markdown"]);
    assert!(markdown.contains("- **CN-2023-28** applies: "), "{markdown}");
}

#[test]
fn a_line_in_is_a_line_out() {
    let input = format!("{SURVEYOR}\n\n{{\"category\":\"uav\",\"endurance\":\"41 kg\"}}\n{SURVEYOR}\n");
    let arguments = ["--format", "ndjson", "--regime", "cn", "--on", "2024-01-01", "-"];
    let output = run("classify", &arguments, input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<serde_json::Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], lines[2]);
    assert_eq!(lines[1]["line"], 3);
    assert_eq!(lines[1]["error"], "endurance: `kg` is a unit of mass, not of time");
    let answer = &lines[0];
    assert_eq!((&answer["name"], &answer["category"]), (&"Surveyor 9".into(), &"uav".into()));
    assert_eq!(answer["on"], "2024-01-01");
    let regime = &answer["regimes"][0];
    assert_eq!((&regime["regime"], &regime["verdict"]), (&"cn".into(), &"controlled".into()));
    let entry = &regime["entries"][0];
    assert_eq!(entry["entry"], "CN-2023-28");
    assert_eq!(
        (&entry["part"], &entry["standing"], &entry["truth"]),
        (&"".into(), &"in_force".into(), &"yes".into())
    );
    assert_eq!(entry["cites"][0], "MOFCOM Announcement 28 of 2023, 一");
    assert!(entry["because"].is_array() && entry["open"] == serde_json::json!([]));
}

#[test]
fn open_questions_are_paths() {
    let line = r#"{"category":"uav","name":"…","endurance":"41 min","takeoff_mass":"9.2 kg","flies_beyond_sight":true,"gust_tolerance":"40 km/h","range":"20 km","aerosol_capacity":"none","radio_exceeds_approval":false,"drops_payload":false,"carries":[{"category":"infrared_imager","netd":"<= 50 mK","designed_for":"nothing_in_particular"}]}"#;
    let arguments = ["--format", "ndjson", "--regime", "cn", "--on", "2024-01-01", "-"];
    let output = run("classify", &arguments, line.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let answer: serde_json::Value = serde_json::from_str(text(&output.stdout)).unwrap();
    let regime = &answer["regimes"][0];
    assert_eq!(regime["verdict"], "undetermined");
    assert_eq!(
        regime["entries"][0]["open"],
        serde_json::json!(["carries[0].netd", "takes_uncertified_payloads"])
    );
}

#[test]
fn wrong_usage_is_told_apart_from_bad_input() {
    let wrong: [&[&str]; 6] = [
        &["--on", "2024-02-30"],
        &["--on", "yesterday"],
        &["--regime", "moon"],
        &["--format", "pdf"],
        &["--adopt", "no dispute=yes"],
        &["--assume", "model_aircraft"],
    ];
    for arguments in wrong {
        let output = run("classify", arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
    let missing = run("classify", &["no such file.toml"], b"");
    assert_eq!(missing.status.code(), Some(1));
    assert!(text(&missing.stderr).starts_with("no such file.toml: "), "{}", text(&missing.stderr));
}

#[test]
fn a_reading_can_be_adopted() {
    let line = r#"{"category":"engine","kind":"rotary","operating_altitude":"50000 ft","designed_for":{"category":"uav","model_aircraft":false,"endurance":"20 min"},"continuous_power":"10 kW"}"#;
    let verdict = |adopt: &[&str]| {
        let arguments =
            [&["--format", "ndjson", "--regime", "cn", "--on", "2025-01-01"], adopt, &["-"]].concat();
        let output = run("classify", &arguments, line.as_bytes());
        let answer: serde_json::Value = serde_json::from_str(text(&output.stdout)).unwrap();
        answer["regimes"][0]["verdict"].as_str().unwrap().to_owned()
    };
    assert_eq!(verdict(&[]), "undetermined");
    assert_eq!(verdict(&["--adopt", "CN-15420m=as printed"]), "not_listed");
    assert_eq!(verdict(&["--adopt", "CN-15420m=50,000 ft"]), "controlled");
}

#[test]
fn the_readme_shows_what_is_printed() {
    let readme = include_str!("../README.md").replace("\r\n", "\n");
    assert!(readme.contains(SURVEYOR));
    let shown: Vec<_> =
        readme.split("```text\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    let file = std::env::temp_dir().join(format!("surveyor-{}.ndjson", std::process::id()));
    std::fs::write(&file, SURVEYOR).unwrap();
    let arguments = ["--regime", "cn", "--on", "2024-08-31", file.to_str().unwrap()];
    let surveyor = run("classify", &arguments, b"");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(text(&surveyor.stdout), shown[0]);
    let drone = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/goods/dji-mavic-air.toml");
    assert_eq!(text(&run("classify", &["--on", "2026-11-24", drone], b"").stdout), shown[1]);
}

/// A drone of 320 km, as the README gives it.
const FAR_MAPPER: &str = r#"{"category":"uav","name":"Far Mapper","flies_beyond_sight":true,"autonomous":true,"model_aircraft":false,"endurance":"4 h","range":"320 km","payload_mass":"5 kg","aerosol_capacity":"none","carries":[]}"#;

#[test]
fn the_readme_shows_what_a_destination_needs() {
    let readme = include_str!("../README.md").replace("\r\n", "\n");
    assert!(readme.contains(FAR_MAPPER));
    let after = readme.split("## To which destination").nth(1).unwrap();
    let shown = after.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let arguments = "--on 2026-11-24 --regime eu,us --from DE --to TR --end-user-country TR --end-use civil \
                     --end-user civil";
    assert!(after.contains(&format!("{arguments} far.ndjson")));
    let arguments: Vec<_> = arguments.split(' ').chain(["-"]).collect();
    assert_eq!(text(&run("classify", &arguments, FAR_MAPPER.as_bytes()).stdout), shown);
}

#[test]
fn items_stand_against_destinations() {
    let file = std::env::temp_dir().join(format!("far-mapper-{}.ndjson", std::process::id()));
    std::fs::write(&file, FAR_MAPPER).unwrap();
    let to = ["--from", "US", "--to", "CA,TR,CN", "--end-use", "civil", "--end-user", "civil"];
    let arguments: Vec<_> = to.into_iter().chain(["--format", "markdown", file.to_str().unwrap()]).collect();
    let output = run("compare_regimes", &arguments, b"");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    let row = told.lines().find(|line| line.contains("Far Mapper")).unwrap();
    let cells: Vec<_> = row.split('|').map(str::trim).collect();
    assert!(cells[2].contains("US none found") || cells[2].contains("US open"), "{row}");
    assert!(cells[3].contains("US needed (NS1)") && cells[4].contains("US needed (NS1)"), "{row}");
    assert!(told.contains("no clearance"));
    let several = run("classify", &["--to", "CA,TR", "-"], b"");
    assert_eq!(several.status.code(), Some(2));
}

#[test]
fn the_regimes_stand_side_by_side_in_100_columns() {
    for format in ["text", "markdown"] {
        let output = run("compare_regimes", &["--on", "2026-08-12", "--format", format], b"");
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let told = text(&output.stdout);
        assert_eq!(told.matches("Law of ").count(), 2);
        assert!(format == "markdown" || told.lines().all(|line| width(line) <= 100));
    }
}

/// As `| head -1` does, the reader closes before all is said.
#[test]
fn they_end_in_silence_when_nobody_reads_on() {
    let drone = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/goods/dji-mavic-air.toml");
    for (name, arguments) in [
        ("classify", vec![drone]),
        ("compare_regimes", vec![drone]),
        ("interview", vec![drone]),
        ("sql", vec!["--on", "2026-11-24", "--entry", "9A012.a.1"]),
        ("questionnaire", vec!["--runs", "0"]),
    ] {
        let mut child = Command::new(example(name))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{name}: {}", text(&output.stderr));
        assert!(output.stderr.is_empty(), "{name}: {}", text(&output.stderr));
    }
}

/// The steps that the README gives for a drone that is not among the examples.
#[test]
fn a_makers_sheet_is_settled_by_three_answers() {
    let readme = include_str!("../README.md").replace("\r\n", "\n");
    let after = readme.split("## From a maker's sheet").nth(1).unwrap();
    let sheet = after.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let file = std::env::temp_dir().join(format!("mini-4-pro-{}.toml", std::process::id()));
    std::fs::write(&file, sheet).unwrap();
    let arguments = ["--on", "2026-11-24", file.to_str().unwrap()];
    let output = run("interview", &arguments, b"3\n10.7 m/s\nnone\n");
    std::fs::remove_file(&file).unwrap();
    let told = text(&output.stdout);
    let settled = ["China", "Wassenaar", "MTCR", "EU", "US"].map(|regime| format!("{regime} settled"));
    assert!(told.contains(&format!("[3 answered] {}", settled.join(" \u{b7} "))), "{told}");
    let summary = after.split("says: `").nth(1).unwrap().split('`').next().unwrap();
    assert!(told.lines().any(|line| line == summary), "{summary}\n{told}");
}

#[test]
fn the_library_stands_in_another_program() {
    let output = run("embed", &[], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(
        text(&output.stdout).starts_with("Surveyor 9 with a camera of 39 mK: ask for a licence first\n"),
        "{}",
        text(&output.stdout)
    );
    let source = include_str!("../examples/embed.rs");
    assert!(source.lines().count() <= 60);
}
