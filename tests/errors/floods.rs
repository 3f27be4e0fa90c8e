//! Files that try to exhaust the reader end in an error, soon and without overflow.

use std::time::{Duration, Instant};

use dualuse::files::{Format, read};

const MEGABYTE: usize = 1_000_000;

#[track_caller]
fn refused(text: &str, format: Format, message: &str) {
    let start = Instant::now();
    let items = read(text.as_bytes(), format);
    let errors: Vec<_> = items.iter().map(|item| item.as_ref().unwrap_err().to_string()).collect();
    assert_eq!(errors, [message]);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
}

fn repeated(text: &str, megabytes: usize) -> String {
    text.repeat(megabytes * MEGABYTE / text.len())
}

#[test]
fn nested_json() {
    for format in [Format::Json, Format::Ndjson] {
        refused(&repeated("[", 10), format, "line 1: nested more than 64 deep (column 65)");
        refused(&repeated("{\"carries\":[", 10), format, "line 1: nested more than 64 deep (column 385)");
        let drones = repeated("{\"category\":\"uav\",\"carries\":[", 10);
        refused(&drones, format, "line 1: nested more than 64 deep (column 929)");
    }
}

#[test]
fn nested_toml() {
    let too_deep = "line 1: cannot recurse further; max recursion depth met";
    refused(&format!("a = {}", repeated("[", 10)), Format::Toml, too_deep);
    refused(&format!("a = {}", "{a=".repeat(10_000)), Format::Toml, too_deep);
    refused(&"a.".repeat(10_000), Format::Toml, "line 1: key with no value, expected `=`");
    refused(&format!("{}a = 1", "a.".repeat(70)), Format::Toml, "line 1: nested more than 64 deep");
    refused(&format!("{}a = 1", repeated("a.", 1)), Format::Toml, "recursion limit");
    refused(&format!("[{}a]\nb = 1", repeated("a.", 1)), Format::Toml, "recursion limit");
    let levels = (1..70).map(|depth| format!("[[{}carries]]\n", "carries.".repeat(depth)));
    let drones = format!("[[carries]]\n{}", levels.collect::<String>());
    let items = read(drones.as_bytes(), Format::Toml);
    assert!(
        items.iter().all(|item| item.as_ref().unwrap_err().to_string().ends_with("nested more than 64 deep"))
    );
}

#[test]
fn items_as_deep_as_they_may_be() {
    let start = "{\"category\":\"uav\",\"carries\":[".repeat(31);
    let text = format!("{start}{{\"category\":\"uav\"}}{}", "]}".repeat(31));
    let items = read(text.as_bytes(), Format::Json);
    let item = items[0].as_ref().unwrap();
    assert_eq!(serde_json::to_string(item).unwrap(), text);
}

#[test]
fn long_lines_and_values() {
    let quarter = |text: &str| text.repeat(MEGABYTE / 4 / text.len());
    let long = "9".repeat(MEGABYTE / 4);
    let refusals = [
        (format!("{{\"category\":\"uav\",\"endurance\":\"{long} h\"}}"), "out of range"),
        (
            format!("{{\"category\":\"uav\",\"endurance\":\"1 {}\"}}", quarter("min ")),
            "is not a unit of time",
        ),
        (
            format!("{{\"category\":\"uav\",\"endurance\":\"{}\"}}", quarter("5 h or ")),
            "is not a unit of time",
        ),
        (format!("{{\"category\":\"uav\",\"endurance\":\"5 h @ {}\"}}", quarter("5 or ")), ""),
        (format!("{{\"category\":\"uav\",\"endurance\":\"{}\"}}", quarter("(")), "is not a number"),
        (format!("{{\"category\":\"uav\",\"endurance\":[{}\"x\"]}}", quarter("\"1 h\",")), "is not a number"),
    ];
    for (line, part) in refusals {
        let items = read(line.as_bytes(), Format::Ndjson);
        match &items[0] {
            Err(error) => {
                let message = error.to_string();
                assert!(message.contains(part) && message.chars().count() < 300, "{message}");
            }
            Ok(_) => assert_eq!(part, "", "{}", &line[..80]),
        }
    }
    let named = format!("{{\"category\":\"uav\",\"name\":\"{long}\"}}");
    assert!(read(named.as_bytes(), Format::Ndjson)[0].is_ok(), "a long name is only long");
    let lines = "{\"category\":\"uav\"}\n".repeat(20_000);
    assert_eq!(read(lines.as_bytes(), Format::Ndjson).len(), 20_000);
}
