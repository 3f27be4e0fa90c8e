//! Questionnaires driven from outside: a line in, a line out, replies put at their paths.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;

use dualuse::{Interview, Item, LawOfDay};
use serde_json::{Value, json};

use crate::worlds::{Cells, Dice};
use crate::{DAY, goods};

/// The example, kept running: each line is answered by one.
struct Desk {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Desk {
    fn open() -> Self {
        let tests = std::env::current_exe().unwrap();
        let built = tests.parent().unwrap().parent().unwrap().join("examples/classify");
        let mut child = Command::new(built.with_extension(std::env::consts::EXE_EXTENSION))
            .args(["--format", "ndjson", "--on", &DAY.to_string(), "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("`cargo test` builds the examples");
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, input, output: BufReader::new(output) }
    }

    fn ask(&mut self, line: &Value) -> Value {
        writeln!(self.input, "{line}").unwrap();
        let mut told = String::new();
        self.output.read_line(&mut told).unwrap();
        serde_json::from_str(&told).unwrap()
    }

    fn close(mut self) {
        drop(self.input);
        assert!(self.child.wait().unwrap().success());
    }
}

/// Puts a value where a path leads, knowing nothing but the path.
fn put(item: &mut Value, path: &str, value: &Value) {
    let mut at = item;
    for step in path.split('.') {
        let (name, index) = match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
            Some((name, index)) => (name, Some(index.parse::<usize>().unwrap())),
            None => (step, None),
        };
        at = &mut at[name];
        if let Some(index) = index {
            at = &mut at[index];
        }
    }
    *at = value.clone();
}

/// Whether the true item leaves room for what a reply puts.
fn fits(truth: &Item, path: &str, value: &Value) -> bool {
    truth.admits(path, &serde_json::from_value(value.clone()).unwrap()) == Ok(true)
}

#[test]
fn a_questionnaire_is_played_through_lines_alone() {
    let law = Arc::new(LawOfDay::on(DAY));
    let cells = Cells::of(&law);
    let mut desk = Desk::open();
    let goods = goods();
    for (number, described) in (1..).zip(goods.iter().step_by(7)) {
        let truth = cells.draw(&described.item, &mut Dice(number));
        let mut line = serde_json::to_value(described).unwrap();
        let mut interview = Interview::with_law(described.clone(), law.clone());
        let mut steps = 0;
        let told = loop {
            let told = desk.ask(&line);
            assert_eq!(told["contract"], 1);
            let asks = told["ask"].as_array().unwrap().clone();
            assert!(asks.len() <= 5);
            let own = interview.next();
            assert_eq!(own.as_ref().map(|ask| serde_json::to_value(ask).unwrap()).as_ref(), asks.first());
            let (Some(ask), Some(own)) = (asks.first(), own) else { break told };
            let replies = ask["replies"].as_array().unwrap();
            let chosen = replies.iter().position(|reply| match reply.get("values") {
                Some(values) => {
                    values.as_object().unwrap().iter().all(|(path, value)| fits(&truth, path, value))
                }
                None => fits(&truth, ask["path"].as_str().unwrap(), &reply["value"]),
            });
            let chosen = chosen.unwrap_or_else(|| panic!("no reply of {ask:#} fits {truth:?}"));
            match replies[chosen].get("values") {
                Some(values) => {
                    values.as_object().unwrap().iter().for_each(|(path, value)| put(&mut line, path, value));
                }
                None => put(&mut line, ask["path"].as_str().unwrap(), &replies[chosen]["value"]),
            }
            interview.reply(&own, chosen).unwrap();
            steps += 1;
            assert!(steps < 200, "it ends");
        };
        let ended = serde_json::to_value(interview.classify()).unwrap();
        for (told, ended) in
            told["regimes"].as_array().unwrap().iter().zip(ended["regimes"].as_array().unwrap())
        {
            assert_eq!((&told["regime"], &told["verdict"]), (&ended["regime"], &ended["verdict"]));
        }
        assert_eq!(told["ask"], json!([]));
    }
    desk.close();
}

#[test]
fn assumptions_readings_and_what_is_not_known_are_read_from_the_line() {
    let law = LawOfDay::on(DAY);
    let line = json!({
        "category": "uav", "endurance": "41 min", "carries": [],
        "assume": {"model_aircraft": "no"}, "declined": ["gust_tolerance"],
    });
    let described: dualuse::Described = serde_json::from_value(line.clone()).unwrap();
    let told = serde_json::to_value(law.case_of(&described).classify()).unwrap();
    assert_eq!(told["assumes"], json!({"model_aircraft": "no"}));
    assert!(told["ask"].as_array().unwrap().iter().all(|ask| ask["path"] != "gust_tolerance"));
    assert_eq!(serde_json::to_value(&described).unwrap()["assume"], line["assume"]);
    let error = serde_json::from_value::<dualuse::Described>(json!({
        "category": "uav", "assume": {"carries[0].netd": "50 mK"},
    }));
    assert_eq!(error.unwrap_err().to_string(), "assume.carries[0].netd: leads to nothing that the item has");
}
