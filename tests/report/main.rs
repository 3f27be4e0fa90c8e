//! The report on one screen: that it fits, and that nothing is lost in it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use dualuse::files::{Format, read};
use dualuse::report::{COLUMNS, Group, LINES, Report, width};
use dualuse::{Classification, Described, LawOfDay, Regime, Standing, Truth, date};

mod exports;

fn goods() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    files
}

fn item(file: &Path) -> Described {
    read(&std::fs::read(file).unwrap(), Format::Toml).remove(0).unwrap()
}

fn answers() -> &'static [Classification] {
    static ANSWERS: OnceLock<Vec<Classification>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let law = LawOfDay::on(date(2026, 11, 24));
        goods().iter().map(|file| law.case(&item(file).item).classify()).collect()
    })
}

/// The entries that say yes or are open, as the whole report tells them.
fn told(answer: &Classification, regime: Regime) -> Vec<(String, String)> {
    let entries = &answer.under(regime).unwrap().entries;
    entries.iter().map(|entry| (entry.entry.to_string(), entry.part.to_string())).collect()
}

/// The lines of a report below the head of a regime.
fn section(text: &str, head: &str) -> Vec<String> {
    let lines = text.lines().skip_while(|line| !line.starts_with(head)).skip(1);
    lines.take_while(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Numbers such as `7A003.a.1 to a.3, b, d; 7A103.c: 6 points`, each written out.
fn numbers(ids: &str) -> Vec<(String, Option<String>)> {
    let ids = ids.split(": ").next().unwrap();
    let mut numbers = Vec::new();
    for family in ids.split("; ") {
        let mut head = String::new();
        for (at, part) in family.split(", ").enumerate() {
            let (from, to) = match part.split_once(" to ") {
                Some((from, to)) => (from, Some(to)),
                None => (part, None),
            };
            if at == 0 {
                head = family_of(from);
            }
            let whole = |number: &str| match number {
                number if at == 0 && number == from => number.to_owned(),
                number if number.starts_with('(') => format!("{head}{number}"),
                number => format!("{head}.{number}"),
            };
            numbers
                .push((whole(from), to.map(|to| if at == 0 { format!("{head}.{to}") } else { whole(to) })));
        }
    }
    numbers
}

fn family_of(number: &str) -> String {
    let is_parted = number.split('.').next().unwrap().chars().all(|c| c.is_ascii_digit());
    let parts = if is_parted { 3 } else { 1 };
    let dotted = number.split('.').take(parts).collect::<Vec<_>>().join(".");
    dotted.split('(').next().unwrap().trim_end().to_owned()
}

/// Whether a number, or a range of numbers, stands for an entry.
fn stands_for((from, to): &(String, Option<String>), entry: &str) -> bool {
    let is_below = |number: &str| {
        entry.strip_prefix(number).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(']))
    };
    let Some(to) = to else { return is_below(from) };
    let (head, first) = from.rsplit_once('.').unwrap();
    let (same, last) = to.rsplit_once('.').unwrap();
    assert_eq!(head, same, "a range stands within one number");
    let place = |text: &str| match text.as_bytes() {
        [letter @ b'a'..=b'z'] => u32::from(*letter),
        _ => text.parse().unwrap(),
    };
    let rest = entry.strip_prefix(head).and_then(|rest| rest.strip_prefix('.'));
    let next = rest.map(|rest| rest.split(['.', '(']).next().unwrap());
    next.is_some_and(|next| (place(first)..=place(last)).any(|at| at == place_of(next)))
}

fn place_of(text: &str) -> u32 {
    match text.as_bytes() {
        [letter @ b'a'..=b'z'] => u32::from(*letter),
        _ => text.parse().unwrap_or(u32::MAX),
    }
}

/// That the report on one screen has its lines and columns, whatever is asked.
fn fits_a_screen(answer: &Classification) {
    let text = answer.to_text();
    let name = answer.name.as_deref().unwrap_or_default();
    assert!(text.lines().count() <= LINES, "{name}: {} lines\n{text}", text.lines().count());
    for line in text.lines() {
        assert!(width(line) <= COLUMNS, "{name}: {line}");
    }
    assert!(text.contains("is silence, not clearance") && !text.contains("free to export"), "{name}");
}

#[test]
fn the_report_on_every_example_good_fits_a_screen() {
    answers().iter().for_each(fits_a_screen);
}

#[test]
fn every_entry_that_is_told_stands_on_exactly_one_line() {
    answers().iter().for_each(stands_on_one_line);
}

/// That each entry that is told stands on exactly one line.
fn stands_on_one_line(answer: &Classification) {
    let text = answer.to_text();
    let full = answer.to_full_text();
    let groups = Report::of(answer).groups();
    for decision in &answer.regimes {
        let of_regime: Vec<&Group> = groups.iter().filter(|group| group.regime == decision.regime).collect();
        let head = match decision.regime {
            Regime::Cn => "China: ",
            Regime::Wassenaar => "Wassenaar: ",
            Regime::Mtcr => "MTCR: ",
            Regime::Eu => "EU: ",
            _ => "US: ",
        };
        let lines = section(&text, head);
        for group in &of_regime {
            let begins = format!("  {}  ", group.ids);
            let on = lines.iter().filter(|line| line.starts_with(&begins)).count();
            let alike = of_regime.iter().filter(|other| other.ids == group.ids).count();
            assert_eq!(on, alike, "{:?} {head}{}\n{text}", answer.name, group.ids);
        }
        for (entry, part) in told(answer, decision.regime) {
            assert!(full.contains(&entry), "{entry}");
            let on = of_regime
                .iter()
                .filter(|group| group.entries.iter().any(|told| told.entry == entry && told.part == part));
            assert_eq!(on.count(), 1, "{:?} {head}{entry} {part}\n{text}", answer.name);
            // The numbers as they are written stand for it, on this line and on no other about the part.
            let about_part =
                of_regime.iter().filter(|group| group.entries.iter().any(|told| told.part == part));
            // A number stands for the points below it, unless a point has a line of its own.
            let lines: Vec<_> = about_part.map(|group| numbers(&group.ids)).collect();
            let exact = (entry.to_string(), None);
            let own = lines.iter().any(|line| line.contains(&exact));
            let named = lines.iter().filter(|line| match own {
                true => line.contains(&exact),
                false => line.iter().any(|number| stands_for(number, &entry)),
            });
            assert_eq!(named.count(), 1, "{:?} {head}{entry} {part}\n{text}", answer.name);
        }
    }
}

#[test]
fn an_answer_that_was_read_back_gives_the_same_report() {
    let law = LawOfDay::on(date(2026, 11, 24));
    for file in goods().iter().step_by(7) {
        let answer = law.case(&item(file).item).with_all_entries().classify();
        let again: Classification = serde_json::from_str(&serde_json::to_string(&answer).unwrap()).unwrap();
        assert_eq!(again.to_text(), answer.to_text());
        assert_eq!(again.to_full_text(), answer.to_full_text());
    }
}

#[test]
fn markdown_tells_the_same_lines() {
    for answer in answers().iter().step_by(5) {
        let markdown = answer.to_markdown();
        for group in Report::of(answer).groups() {
            let ids = group.ids.replace('_', "\\_");
            assert!(markdown.contains(&format!("- **{ids}** ")), "{ids}\n{markdown}");
        }
        let verdicts = markdown.lines().filter(|line| line.starts_with("## ")).count();
        assert_eq!(verdicts, answer.regimes.len() + usize::from(!answer.ask.is_empty()));
    }
}

const DRONE: &str = r#"
category = "uav"
name = "Sierra 5"
endurance = "41 min"
flies_beyond_sight = true
model_aircraft = false
range = "20 km"
aerosol_capacity = "none"
carries = []
"#;

fn drone(more: &str, day: &str) -> Classification {
    let described: Described = toml::from_str(&format!("{DRONE}{more}")).unwrap();
    LawOfDay::on(day.parse().unwrap()).case(&described.item).classify()
}

#[test]
fn what_is_left_is_told_with_its_limit_and_what_each_reply_settles() {
    let text = drone("", "2026-11-24").to_text();
    for line in [
        "Sierra 5, unmanned aircraft \u{b7} law of 2026-11-24",
        "  9A012.a.1       if gusts with take-off and stable flight >= 46.3 km/h (1)",
        "  1  gusts with take-off and stable flight? (gust_tolerance, measured)",
        "     < 46.3 km/h: not listed in China, Wassenaar, EU \u{b7} >= 46.3 km/h: controlled in China, Wassenaar,",
    ] {
        assert!(text.lines().any(|told| told == line), "{line}\n{text}");
    }
}

#[test]
fn what_applies_is_told_with_its_value() {
    let text = drone("gust_tolerance = '25 kn'\n", "2026-11-24").to_text();
    assert!(text.contains("\nEU: controlled \u{b7} Regulation (EU) 2021/821, Annex I\n"), "{text}");
    let applies =
        "  9A012.a.1       applies: flies under control beyond natural sight, maximum endurance 41 min";
    assert!(text.contains(applies), "{text}");
    assert!(!text.contains("Ask next"), "{text}");
}

#[test]
fn one_entry_is_told_whole() {
    let answer = drone("", "2026-11-24");
    let why = Report::of(&answer).why("9A012.a.1").to_text();
    for words in
        ["China: undetermined", "9.A.12.a.1", "It applies if gusts", "(asked: >= 46.3 km/h)", "Doubt: "]
    {
        assert!(why.contains(words), "{words}\n{why}");
    }
    assert!(!why.contains("MTCR"), "{why}");
    let none = Report::of(&answer).why("5A001").to_text();
    assert!(none.contains("No entry that is told has the number 5A001"), "{none}");
}

#[test]
fn entries_that_say_no_are_counted_and_listed_if_asked_for() {
    let answer = drone("", "2026-11-24");
    let ruled_out: usize = answer.regimes.iter().map(|decision| decision.ruled_out).sum();
    let law = LawOfDay::on(date(2026, 11, 24));
    let described: Described = toml::from_str(DRONE).unwrap();
    let all = law.case(&described.item).with_all_entries().classify();
    let in_force = all.regimes.iter().flat_map(|decision| &decision.entries);
    let no = in_force.filter(|entry| entry.standing == Standing::InForce && entry.truth == Truth::No);
    assert_eq!(ruled_out, no.count());
    assert!(answer.to_text().contains(&format!("Ruled out by what is known: {ruled_out} entries (--all).")));
    assert!(all.to_text().contains("ruled out: maximum endurance 41 min (>= 1 h)"), "{}", all.to_text());
}

#[test]
fn wide_names_are_broken_where_the_line_ends() {
    let name = "无人驾驶航空器".repeat(20);
    let mut described: Described = toml::from_str(DRONE).unwrap();
    described.item = toml::from_str::<Described>(&DRONE.replace("Sierra 5", &name)).unwrap().item;
    let text = LawOfDay::on(date(2026, 11, 24)).case(&described.item).classify().to_text();
    assert!(text.lines().all(|line| width(line) <= COLUMNS), "{text}");
    assert!(text.replace(['\n', ' '], "").contains(&name));
}

#[test]
fn colours_are_for_terminals_only() {
    let answer = drone("", "2026-11-24");
    assert!(!answer.to_text().contains('\u{1b}'));
    let coloured = answer.to_coloured_text();
    assert!(coloured.contains('\u{1b}'));
    let mut plain = String::new();
    let mut is_code = false;
    for c in coloured.chars() {
        match c {
            '\u{1b}' => is_code = true,
            'm' if is_code => is_code = false,
            c if !is_code => plain.push(c),
            _ => {}
        }
    }
    assert_eq!(plain, answer.to_text());
}
