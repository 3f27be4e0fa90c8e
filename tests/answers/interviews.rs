//! The interview, run as a person would run it, from piped answers.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use dualuse::{Described, LawOfDay, Regime};

use crate::DAY;

fn run(arguments: &[&str], answers: &str) -> Output {
    let tests = std::env::current_exe().unwrap();
    let built = tests.parent().unwrap().parent().unwrap().join("examples/interview");
    let mut child = Command::new(built.with_extension(std::env::consts::EXE_EXTENSION))
        .args(arguments)
        .args(["--on", &DAY.to_string()])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`cargo test` builds the examples");
    // It may end before it has read every line.
    let _ = child.stdin.take().unwrap().write_all(answers.as_bytes());
    child.wait_with_output().unwrap()
}

fn item_of(output: &Output) -> Described {
    let told = String::from_utf8(output.stdout.clone()).unwrap();
    let (_, item) = told.split_once("# The item as it is known now\n").expect("it ends with the item");
    toml::from_str(item).unwrap()
}

#[test]
fn it_asks_until_all_is_settled_and_gives_the_item_back() {
    let output = run(&["--category", "laser"], &"1\n".repeat(60));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let item = item_of(&output);
    let law = LawOfDay::on(DAY);
    assert_eq!(law.case_of(&item).questions(1), []);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("[0 answered]") && told.contains("China settled"), "{told}");
}

#[test]
fn values_back_why_and_i_do_not_know_are_understood() {
    let arguments = ["examples/goods/dji-matrice-350-rtk.toml", "--regime", "eu"];
    let first = run(&arguments, "");
    let told = String::from_utf8(first.stdout).unwrap();
    let asked = told.lines().find(|line| line.contains('?')).unwrap().to_owned();
    let output = run(&arguments, "why\n?\nback\n41 kg\n");
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(told.matches(&asked).count(), 2, "{told}");
    assert!(told.contains("wait for it") && told.contains("[1 answered]"), "{told}");
}

#[test]
fn assumptions_come_from_a_file_and_stay_apart() {
    let arguments = [
        "examples/goods/dji-matrice-350-rtk.toml",
        "--assume",
        "examples/assumptions/civil-multirotor.toml",
        "--regime",
        "mtcr",
    ];
    let output = run(&arguments, "");
    let item = item_of(&output);
    assert!(item.assume.contains_key("model_aircraft"));
    let law = LawOfDay::on(DAY);
    let told = law.case_of(&item).under([Regime::Mtcr]).classify();
    assert!(told.assumes.contains_key("model_aircraft"));
    let wrong = run(&["--category", "laser", "--assume", "examples/assumptions/civil-multirotor.toml"], "");
    let error = String::from_utf8(wrong.stderr).unwrap();
    assert!(error.contains("supposes a `uav`, and this is a `laser`"), "{error}");
}
