//! Messages about files, and that one bad item does not hide the others.

use dualuse::files::{Format, read};

/// What is said of each item; an item that can be read has its category there.
fn outcomes(bytes: &[u8], format: Format) -> Vec<String> {
    let items = read(bytes, format);
    items
        .into_iter()
        .map(|item| {
            item.map_or_else(|error| error.to_string(), |item| item.item.borrow().category().to_string())
        })
        .collect()
}

#[track_caller]
pub fn json_errors(text: &str) -> Vec<String> {
    outcomes(text.as_bytes(), Format::Json)
}

#[test]
fn nothing_in_a_file() {
    for format in [Format::Toml, Format::Json, Format::Ndjson] {
        for bytes in ["", " \r\n\t\n", "\u{feff}", "\u{feff}\n"] {
            assert_eq!(outcomes(bytes.as_bytes(), format), ["the file is empty"], "{format} of {bytes:?}");
        }
    }
    assert_eq!(json_errors("[]"), [""; 0], "a list of no items is a list");
    assert_eq!(json_errors(r#"{"item": []}"#), [""; 0]);
}

#[test]
fn json_syntax() {
    for (text, message) in [
        ("{\"category\":\"uav\",", "line 1: no JSON: EOF while parsing a value (column 18)"),
        ("{\n\"category\": \"uav\",\n}", "line 3: no JSON: trailing comma (column 1)"),
        ("{\"category\": \"uav\"} x", "line 1: no JSON: trailing characters (column 21)"),
        ("category = \"uav\"", "line 1: no JSON: expected value (column 1)"),
        (
            "{\"category\": \"uav\", \"endurance\": 41 min}",
            "line 1: no JSON: expected `,` or `}` (column 37)",
        ),
        ("{\"category\": \"uav\", \"endurance\": 1e400}", "line 1: no JSON: number out of range (column 38)"),
        ("{\"category\": \"uav\", \"endurance\": NaN}", "line 1: no JSON: expected value (column 34)"),
        (
            "{\"category\": \"uav\", \"name\": \"a\nb\"}",
            "line 2: no JSON: control character (\\u0000-\\u001F) found while parsing a string (column 0)",
        ),
        (
            "{\"category\": \"uav\", \"name\": \"\\ud800\"}",
            "line 1: no JSON: unexpected end of hex escape (column 36)",
        ),
    ] {
        assert_eq!(json_errors(text), [message], "of {text}");
    }
}

#[test]
fn toml_syntax() {
    for (text, message) in [
        (
            "category = \"uav\"\nendurance = 41 min",
            "line 2: string values must be quoted, expected literal string",
        ),
        ("category = \"uav\"\r\n\r\nendurance 41", "line 3: key with no value, expected `=`"),
        ("category = \"uav\"\nname = \"x\"\nname = \"y\"", "line 3: duplicate key"),
        ("category = \"uav\"\nname = \"x", "line 2: invalid basic string, expected `\"`"),
    ] {
        assert_eq!(outcomes(text.as_bytes(), Format::Toml), [message], "of {text}");
    }
}

#[test]
fn a_toml_date_is_no_value() {
    for (line, message) in [
        ("endurance = 2024-01-01", "endurance: expected a value, found a date"),
        ("endurance = [07:32:00]", "endurance[0]: expected a value, found a date"),
        ("endurance = { value = 2024-01-01T00:00:00Z }", "endurance.value: expected a value, found a date"),
        ("name = 2024-01-01", "name: expected text, found a date"),
        ("carries = 2024-01-01", "carries: expected a list of items, found a date"),
        ("designed_for = 2024-01-01", "designed_for: expected a table with a category, found a date"),
    ] {
        assert_eq!(outcomes(format!("category = \"uav\"\n{line}").as_bytes(), Format::Toml), [message]);
    }
    let text = "category = \"radio\"\naircraft_per_station = inf";
    let message = "aircraft_per_station: `inf` is not a finite number";
    assert_eq!(outcomes(text.as_bytes(), Format::Toml), [message]);
}

#[test]
fn invalid_utf8() {
    let toml = b"category = \"uav\"\nname = \"\xff\"";
    assert_eq!(outcomes(toml, Format::Toml), ["line 2: not valid UTF-8 (byte 9 of the line)"]);
    let json = b"{\"category\": \"uav\",\n\n\"name\": \"\xc3\"}";
    assert_eq!(outcomes(json, Format::Json), ["line 3: not valid UTF-8 (byte 10 of the line)"]);
    let lines = b"{\"category\":\"uav\"}\n{\"name\":\"\xff\"}\n{\"category\":\"radar\"}";
    assert_eq!(
        outcomes(lines, Format::Ndjson),
        ["uav", "line 2: not valid UTF-8 (byte 10 of the line)", "radar"]
    );
    let sixteen = b"\xff\xfec\0a\0t\0";
    assert_eq!(outcomes(sixteen, Format::Toml), ["line 1: not valid UTF-8 (byte 1 of the line)"]);
}

#[test]
fn byte_order_marks_and_windows_lines_are_read() {
    let toml = "\u{feff}category = \"uav\"\r\nendurance = \"41 min\"\r\n";
    assert_eq!(outcomes(toml.as_bytes(), Format::Toml), ["uav"]);
    let json = "\u{feff}{\r\n\"category\": \"uav\"\r\n}\r\n";
    assert_eq!(outcomes(json.as_bytes(), Format::Json), ["uav"]);
    let lines = "\u{feff}{\"category\":\"uav\"}\r\n\r\n{\"category\":\"radar\"}\r\n";
    assert_eq!(outcomes(lines.as_bytes(), Format::Ndjson), ["uav", "radar"]);
    let joined = "{\"category\":\"uav\"}\n\u{feff}{\"category\":\"radar\"}";
    assert_eq!(outcomes(joined.as_bytes(), Format::Ndjson), ["uav", "radar"], "files put end to end");
}

#[test]
fn the_other_items_are_still_read() {
    let lines = "{\"category\":\"uav\"}\n\n{\"category\":\"uav\",\"carries\":[{\"category\":\"infrared_imager\",\
                 \"netd\":\"50 mKK\"}]}\n[1]\n{\"category\":\"radar\"\n{\"category\":\"radar\"}\n";
    assert_eq!(
        outcomes(lines.as_bytes(), Format::Ndjson),
        [
            "uav",
            "line 3: carries[0].netd: `mKK` is not a unit of temperature difference; did you mean `mK`?",
            "line 4: expected a table with a category, found a list",
            "line 5: no JSON: EOF while parsing an object (column 19)",
            "radar",
        ],
    );
    let list = r#"[{"category":"uav"}, {"category":"uav","endurance":"-1 h"}, {"category":"radar"}]"#;
    let expected = ["uav", "item[1]: endurance: `-1 h` is negative", "radar"];
    assert_eq!(json_errors(list), expected);
    assert_eq!(json_errors(&format!("{{\"item\": {list}}}")), expected);
    let toml = "[[item]]\ncategory = \"uav\"\n[[item]]\ncategory = \"uav\"\nendurance = \"-1 h\"\n[[item]]\ncategory = \"radar\"";
    assert_eq!(outcomes(toml.as_bytes(), Format::Toml), expected);
    assert_eq!(outcomes(b"[item]\ncategory = \"uav\"", Format::Toml), ["uav"]);
}

#[test]
fn nothing_stands_beside_the_items_unread() {
    let toml = "[export]\ndestination = \"JP\"\n[[item]]\ncategory = \"uav\"";
    let expected = ["export: expected nothing beside `item`, found another key", "uav"];
    assert_eq!(outcomes(toml.as_bytes(), Format::Toml), expected);
    let json = r#"{"item": [{"category": "uav"}], "item": [{"category": "radar"}]}"#;
    assert_eq!(json_errors(json), ["item: given twice", "uav"]);
}

#[test]
fn formats_by_name() {
    for (name, format) in [
        ("a.toml", Some(Format::Toml)),
        ("a.b.JSON", Some(Format::Json)),
        ("a.ndjson", Some(Format::Ndjson)),
        ("a.jsonl", Some(Format::Ndjson)),
        ("toml", None),
        ("a.", None),
        ("a.xml", None),
    ] {
        assert_eq!(Format::of_name(name), format, "{name}");
    }
}
