//! The report on one screen with an export: that it fits too, and that no measure is lost in it.

use dualuse::{Classification, Described, LawOfDay, Regime, Truth, date};

use super::{fits_a_screen, goods, item, section, stands_on_one_line};

const DESTINATIONS: [&str; 9] = ["CN", "RU", "IR", "AE", "JP", "KR", "UA", "HK", "IN"];

/// Nothing is known of the use, or all of it is civil and the goods leave from Germany.
fn exports() -> Vec<Vec<(&'static str, &'static str)>> {
    let civil = [
        "military_end_use",
        "military_end_use_eu",
        "military_end_use_us",
        "military_end_user",
        "military_end_user_us",
        "wmd_end_use",
        "terrorist_end_use",
    ];
    let civil = civil.map(|path| (path, "no"));
    let of = |to| {
        let known = [("departure", "DE"), ("destination", to)].into_iter().chain(civil);
        [vec![("destination", to)], known.collect()]
    };
    DESTINATIONS.into_iter().flat_map(of).collect()
}

fn exported(mut described: Described, export: &[(&str, &str)], law: &LawOfDay) -> Classification {
    for (name, value) in export {
        described.put(&format!("export.{name}"), &(*value).into()).unwrap();
    }
    law.case(&described.item).for_export(described.export.as_ref().unwrap()).classify()
}

/// Every good with one of the exports, and some with each: those about which most is open, and one that
/// nothing lists. With the variable `EVERY_EXPORT=3` every good with every third, with 1 with each.
#[test]
fn with_an_export_it_fits_a_screen_and_nothing_that_is_open_is_lost() {
    const CROWDED: [&str; 3] = ["dji-mavic-3-thermal", "dji-zenmuse-h20n", "cgbt-sld1-6s27ah"];
    let law = LawOfDay::on(date(2026, 11, 24));
    let exports = exports();
    let step = std::env::var("EVERY_EXPORT").ok().and_then(|step| step.parse().ok());
    let step = step.unwrap_or(exports.len());
    for (at, file) in goods().iter().enumerate() {
        let is_crowded = CROWDED.iter().any(|name| file.ends_with(format!("{name}.toml")));
        for (nth, export) in exports.iter().enumerate() {
            if is_crowded || (nth + at) % step == 0 {
                let answer = exported(item(file), export, &law);
                fits_a_screen(&answer);
                stands_on_one_line(&answer);
                measures_stand_on_one_line(&answer);
            }
        }
    }
}

/// That each measure that is told stands on exactly one line, alone or with others.
fn measures_stand_on_one_line(answer: &Classification) {
    let (text, full) = (answer.to_text(), answer.to_full_text());
    for decision in &answer.regimes {
        let head = match decision.regime {
            Regime::Cn => "China: ",
            Regime::Eu => "EU: ",
            Regime::Us => "US: ",
            _ => continue,
        };
        let remarks = unwrapped(&section(&text, head));
        for measure in decision.measures.iter().filter(|measure| measure.truth != Truth::No) {
            let id = measure.measure.as_ref();
            assert!(full.contains(id), "{id}");
            let alone = format!("{id} ({})", measure.effect.to_string().replace('_', " "));
            let with_others = |remark: &str| {
                let is_group = remark.starts_with("Open (") || remark.starts_with("Apply (");
                // Ids may hold commas: what stands around one bounds it.
                let is_named = |at: usize| {
                    let (before, after) = (&remark[..at], &remark[at + id.len()..]);
                    ["): ", ", ", " by "].iter().any(|mark| before.ends_with(mark))
                        && (after.is_empty() || after.starts_with([',', ';']))
                };
                is_group && remark.match_indices(id).any(|(at, _)| is_named(at))
            };
            let is_named = |remark: &&String| remark.starts_with(&alone) || with_others(remark);
            let named: Vec<_> = remarks.iter().filter(is_named).collect();
            assert_eq!(named.len(), 1, "{:?} {head}{id} {named:#?}\n{text}", answer.name);
        }
    }
}

/// Remarks, each on one line.
fn unwrapped(lines: &[String]) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    for line in lines {
        match (line.strip_prefix("    "), remarks.last_mut()) {
            (Some(rest), Some(last)) => {
                last.push(' ');
                last.push_str(rest.trim_start());
            }
            _ => remarks.push(line.trim_start().to_owned()),
        }
    }
    remarks
}
