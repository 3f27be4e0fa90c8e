//! What has no row. A change tries a limit if it has rows on both sides of it
//! and at it, and the entry's truth differs with the side: as a change touches
//! one value only, it is the limit that decides.

use dualuse::Truth::{No, Unknown, Yes};
use dualuse::analysis::{Limit, days, disputes, entries, limits, points};
use dualuse::control::Version;
use dualuse::explain::{Asks, Side};
use dualuse::fact::Kind;
use dualuse::{Category, Control, Ground, ItemRef, Truth};

use crate::REGIMES;
use crate::rows::{Row, Rows, Trial, date};

mod can_fail;

#[test]
fn every_limit_point_reading_and_day_has_a_row() {
    let mut gaps = Vec::new();
    for (regime, lists) in REGIMES {
        let measures = regime.measures().iter().map(|measure| &measure.control);
        let controls = regime.controls().iter().copied().chain(measures);
        for control in controls {
            let rows = rows_of(lists, control);
            gaps.extend(gaps_of(control, &rows, &trials_of(&rows)));
        }
    }
    assert!(gaps.is_empty(), "\n{}", gaps.join("\n"));
}

fn rows_of(lists: &'static [&'static [&'static [Rows]]], control: &Control) -> Vec<&'static Rows> {
    let all = lists.iter().copied().flatten().copied().flatten();
    all.filter(|rows| rows.regime == control.regime && rows.entry == control.id).collect()
}

fn trials_of(rows: &[&'static Rows]) -> Vec<Trial> {
    rows.iter().flat_map(|law| law.trials()).collect()
}

/// A line for everything in a control that no row tries.
fn gaps_of(control: &'static Control, rows: &[&Rows], trials: &[Trial]) -> Vec<String> {
    let mut gaps = Vec::new();
    for version in control.versions() {
        let of_version = |trial: &&Trial| {
            let then = control.version_on(trial.day.into());
            then.is_some_and(|then| std::ptr::eq(then, version))
        };
        let trials: Vec<_> = trials.iter().filter(of_version).collect();
        gaps.extend(gaps_in(control.category, version, rows, &trials));
    }
    let maybe_rows: Vec<_> = rows.iter().flat_map(|law| law.maybe_on).map(|day| date(day)).collect();
    let days_of = rows.iter().flat_map(|law| law.days).map(|(day, _)| date(day));
    let day_rows: Vec<_> = days_of.chain(maybe_rows.iter().copied()).collect();
    for change in days(control) {
        let before = change.date.yesterday().expect("laws do not begin with time");
        let untried = [before, change.date].into_iter().filter(|day| !day_rows.contains(day));
        gaps.extend(untried.map(|day| format!("day {day}")));
    }
    for version in control.versions().iter().filter(|version| version.maybe_earlier) {
        let before = version.since.date.yesterday().expect("laws do not begin with time");
        if !maybe_rows.contains(&before) {
            gaps.push(format!("day {before}, on which it may have been law"));
        }
    }
    gaps.into_iter().map(|gap| format!("{}: no row tries {gap}", control.id)).collect()
}

fn gaps_in(category: Category, version: &'static Version, rows: &[&Rows], trials: &[&Trial]) -> Vec<String> {
    let is_tried = |test: &dyn Fn(&Trial) -> bool| trials.iter().any(|trial| test(trial));
    let mut gaps = Vec::new();
    for limit in limits(&version.criterion) {
        if !is_tried(&|trial| tries_limit(trial, category, &limit)) {
            let reading = limit.reading.map_or(String::new(), |(_, name)| format!(" read as `{name}`"));
            let attribute = limit.attribute().name;
            gaps.push(format!("{attribute} {} since {}{reading}", limit.accepts(), version.since));
        }
    }
    let is_idle = |words| rows.iter().any(|law| law.idle.contains(&words));
    for (number, words) in points(&version.criterion) {
        if words.is_some_and(is_idle) {
            continue;
        }
        if !is_tried(&|trial| {
            tries(trial, &|ground| (ground.point.as_deref(), ground.says.as_deref()) == (Some(number), words))
        }) {
            gaps.push(format!("point {number} ({}) since {}", words.unwrap_or_default(), version.since));
        }
    }
    for control in entries(&version.criterion).into_iter().filter(|control| !is_idle(control.id)) {
        let is_entry =
            |ground: &Ground| matches!(&ground.asks, Asks::Entry { entry, .. } if *entry == control.id);
        if !is_tried(&|trial| tries(trial, &is_entry)) {
            gaps.push(format!("the reference to {} since {}", control.id, version.since));
        }
    }
    for (dispute, _, readings) in disputes(&version.criterion) {
        let plain =
            || trials.iter().filter(|trial| trial.change.adopting.is_none()).flat_map(|trial| &trial.rows);
        for reading in readings {
            if !plain().any(|row| parts(row, reading)) {
                gaps.push(format!("a parting of {dispute}, `{reading}` since {}", version.since));
            }
        }
        for agreed in [Yes, No] {
            let never = agreed == Yes && is_idle(dispute);
            if !never && !plain().any(|row| row.expected == agreed) {
                gaps.push(format!("an agreed {agreed} in {dispute} since {}", version.since));
            }
        }
    }
    gaps
}

fn tries_limit(trial: &Trial, category: Category, limit: &Limit) -> bool {
    if limit.reading.is_some() && limit.reading != trial.change.adopting {
        return false;
    }
    let met: Vec<_> = trial.rows.iter().filter_map(|row| meets(row, category, limit)).collect();
    let is_decisive = met.iter().any(|(accepted, _, truth)| {
        *accepted == Yes && met.iter().any(|(refused, _, other)| *refused == No && truth != other)
    });
    let is_complete = match limit.attribute().kind {
        Kind::Amount(_) if limit.value().is_some() => [Side::Below, Side::At, Side::Above]
            .iter()
            .all(|wanted| met.iter().any(|(_, side, _)| side.as_ref() == Some(wanted))),
        Kind::Choice(names) => {
            names.iter().all(|name| trial.rows.iter().any(|row| row.value.eq_ignore_ascii_case(name)))
        }
        _ => true,
    };
    is_decisive && is_complete
}

/// Whether the limit accepts the row's value, on which side it lies, and what the entry says then.
fn meets(row: &Row, category: Category, limit: &Limit) -> Option<(Truth, Option<Side>, Truth)> {
    let subject: ItemRef<'_> = match (category, &row.described.export) {
        (Category::Export, Some(export)) => export.into(),
        _ => (&row.described.item).into(),
    };
    match limit.meets(subject)[..] {
        [(accepted, side)] => Some((accepted, side, row.expected)),
        _ => None,
    }
}

/// Whether one row says yes to a term and another no, and the entry's truth differs with it.
fn tries(trial: &Trial, is_term: &dyn Fn(&Ground) -> bool) -> bool {
    let with = |truth| {
        trial.rows.iter().filter(move |row| says(&row.found.ground, truth, is_term)).map(|row| row.expected)
    };
    with(Yes).any(|a| with(No).any(|b| a != b))
}

fn says(ground: &Ground, truth: Truth, is_term: &dyn Fn(&Ground) -> bool) -> bool {
    ground.truth == truth && is_term(ground)
        || ground.grounds.iter().any(|ground| says(ground, truth, is_term))
}

/// Whether a row is open only because this reading and another say different things.
fn parts(row: &Row, reading: &str) -> bool {
    fn find<'a>(ground: &'a Ground, reading: &str) -> Option<&'a [Ground]> {
        let is_reading = |ground: &Ground| ground.point.as_deref() == Some(reading);
        match &ground.asks {
            Asks::Disputed { .. } if ground.grounds.iter().any(is_reading) => Some(&ground.grounds),
            _ => ground.grounds.iter().find_map(|ground| find(ground, reading)),
        }
    }
    let Some(readings) = find(&row.found.ground, reading) else { return false };
    let said =
        readings.iter().find(|ground| ground.point.as_deref() == Some(reading)).map(|ground| ground.truth);
    let is_opposite = |ground: &Ground| ground.truth != Unknown && said == Some(!ground.truth);
    row.expected == Unknown && readings.iter().any(is_opposite)
}
