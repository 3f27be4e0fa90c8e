//! What a report says of licences: one remark a regime, and the whole.

use crate::answer::classification::{
    Classification, LicenceDecision, MayApply, Needed, RegimeDecision, unique,
};
use crate::answer::condition_words::listed;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::screen::Room;
use super::{ids, remarks};

/// One remark for a regime; nothing without an export, or where one for all regimes says it.
pub fn in_short(answer: &Classification, decision: &RegimeDecision, room: Room) -> Option<String> {
    let licence = decision.licence.as_ref()?;
    if is_told_once(answer, room) && licence.reaches == Truth::No {
        return None;
    }
    let only_if = match decision.reaches {
        Some(Truth::No) => "; the verdict is what it would be if it did",
        _ => "",
    };
    Some(format!("Licence: {}{only_if}", short(decision, licence, room)))
}

/// The regimes whose law does not govern the export, told once where room is short.
pub fn not_governing(answer: &Classification, room: Room) -> Option<String> {
    let beyond = answer
        .regimes
        .iter()
        .filter(|decision| decision.licence.as_ref().is_some_and(|licence| licence.reaches == Truth::No));
    let names: Vec<_> = beyond.map(|decision| remarks::short(decision.regime)).collect();
    let is_told = is_told_once(answer, room) && !names.is_empty();
    is_told.then(|| format!("The law of {} does not govern this export.", listed(&names, " and ")))
}

fn is_told_once(answer: &Classification, room: Room) -> bool {
    room > Room::Ample && answer.regimes.len() > 1
}

/// What stands behind a verdict on an export that the law may not govern.
pub fn only_if(decision: &RegimeDecision) -> &'static str {
    match decision.reaches {
        Some(Truth::No) => " if the law governed this export, which it does not",
        Some(_) => " if the law governs this export",
        None => "",
    }
}

/// Whether a licence is needed, by what, and what may take its place.
fn short(decision: &RegimeDecision, licence: &LicenceDecision, room: Room) -> String {
    let reach = match licence.reaches {
        Truth::Yes => String::new(),
        Truth::No => return "the law does not govern this export".to_owned(),
        Truth::Unknown => "if the law governs this export: ".to_owned(),
    };
    // Measures have lines of their own.
    let beside = |demands: &[String]| -> Vec<String> {
        let is_measure = |demand: &&String| decision.measures.iter().any(|one| one.measure == **demand);
        demands.iter().filter(|demand| !is_measure(demand)).cloned().collect()
    };
    let (sure, perhaps) = (beside(&licence.demands), beside(&licence.perhaps));
    let mut told = vec![match licence.needed {
        Needed::Yes if licence.demands.is_empty() => {
            format!("{reach}needed, whichever of these it is for: {}", first(&licence.perhaps, MOST))
        }
        Needed::Yes if sure.is_empty() => format!("{reach}needed for {}", first(&licence.demands, MOST)),
        Needed::Yes => format!("{reach}needed for {}", together(decision, &sure)),
        Needed::NoneFound => {
            format!("{reach}none found in what is known here; {}", not_checked(licence, room))
        }
        Needed::Unknown if perhaps.is_empty() || room >= Room::Tight => format!("{reach}open"),
        Needed::Unknown => format!("{reach}open, perhaps for {}", together(decision, &perhaps)),
    }];
    if !licence.may_apply.is_empty() {
        let names = unique(licence.may_apply.iter().map(|one| one.id.as_ref()));
        let excluded = if room >= Room::Tight { "not excluded" } else { "not excluded by what is known" };
        told.push(format!("{excluded}: {}", names.join(", ")));
    }
    if !licence.open.is_empty() && licence.needed != Needed::Yes && room < Room::Crowded {
        told.push(format!("hangs on {}", first(&licence.open, if room == Room::Ample { MOST } else { 2 })));
    }
    // Points that are not encoded have a line of their own.
    let why = licence.open_because.iter().filter(|why| !why.ends_with(" is not encoded"));
    let why: Vec<_> = why.map(|why| remarks::in_words(why, room)).collect();
    if !why.is_empty() && licence.needed == Needed::Unknown && room < Room::Crowded {
        told.push(first(&why, MOST));
    }
    told.extend(licence.duties.iter().filter_map(|duty| self::duty(decision, duty, room)));
    told.join("; ")
}

/// A duty; nothing, or the goods alone, where the measure that states it has a line of its own.
fn duty(decision: &RegimeDecision, duty: &str, room: Room) -> Option<String> {
    let (head, _) = duty.split_once(": ")?;
    let mut measures = decision.measures.iter().map(|one| one.measure.as_ref());
    match measures.find(|id| head.starts_with(id)) {
        Some(id) if id == head => None,
        Some(_) => Some(format!("duty: {head}")),
        None if room >= Room::Tight => Some(format!("duty: {head}")),
        None => Some(format!("duty: {duty}")),
    }
}

/// The demands, those entries together for which the same stand: `9A012.a.1, a.2: NS1, MT1`.
fn together(decision: &RegimeDecision, demands: &[String]) -> String {
    let mut entries: Vec<(&str, Vec<&str>)> = Vec::new();
    for demand in demands {
        let (entry, label) = demand.rsplit_once(": ").unwrap_or((demand, ""));
        match entries.iter_mut().find(|(known, _)| *known == entry) {
            Some((_, labels)) => labels.push(label),
            None => entries.push((entry, vec![label])),
        }
    }
    let mut alike: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for (entry, labels) in entries {
        match alike.iter_mut().find(|(known, _)| *known == labels && labels != [""]) {
            Some((_, entries)) => entries.push(entry),
            None => alike.push((labels, vec![entry])),
        }
    }
    // Rules that name no entry come first, so that no label of an entry is taken for one.
    alike.sort_by_key(|(labels, _)| *labels != [""]);
    let told = alike.iter().map(|(labels, entries)| {
        let is_plain = *labels == [""];
        let numbers = if is_plain { entries.join(", ") } else { numbers(decision, entries) };
        match labels.join(", ").as_str() {
            "" => numbers,
            labels => format!("{numbers}: {labels}"),
        }
    });
    let told: Vec<_> = told.collect();
    first(&told, MOST)
}

/// Several entries by their numbers, those of each part together; `A or B`, of which one applies, is one.
fn numbers(decision: &RegimeDecision, entries: &[&str]) -> String {
    let known: Vec<_> = decision.entries.iter().map(|entry| entry.entry.as_ref()).collect();
    let mut parts: Vec<(&str, bool, Vec<&str>)> = Vec::new();
    for entry in entries {
        let is_one_of = entry.contains(" or ");
        for one in entry.split(" or ") {
            let (id, part) = one.rsplit_once(" of ").unwrap_or((one, ""));
            match parts.iter_mut().find(|(known, of, _)| (*known, *of) == (part, is_one_of)) {
                Some((.., ids)) => ids.push(id),
                None => parts.push((part, is_one_of, vec![id])),
            }
        }
    }
    let told = parts.iter().map(|(part, is_one_of, ids)| {
        let short = ids::abbreviated(ids, &known);
        let short = if short.len() > MOST_OF_A_LINE { format!("{} points", ids.len()) } else { short };
        let one_of = if *is_one_of { "one of " } else { "" };
        let part = if part.is_empty() { String::new() } else { format!(" of {part}") };
        format!("{one_of}{short}{part}")
    });
    listed(&told.collect::<Vec<_>>(), " and ")
}

/// The first of several, and how many more there are.
fn first(all: &[String], most: usize) -> String {
    let mut text = String::new();
    for (at, one) in all.iter().take(most).enumerate() {
        let between = match at {
            0 => "",
            _ if all[at - 1].contains(": ") => "; ",
            _ => ", ",
        };
        text.push_str(between);
        text.push_str(one);
    }
    match all.len().saturating_sub(most) {
        0 => text,
        more => format!("{text} and {more} more (--why licence)"),
    }
}

/// More of a kind than these are told elsewhere.
const MOST: usize = 4;

/// Numbers longer than this are counted.
const MOST_OF_A_LINE: usize = 40;

fn not_checked(licence: &LicenceDecision, room: Room) -> String {
    let not_checked: Vec<_> = licence.not_checked.iter().map(|what| what.to_string()).collect();
    match not_checked.as_slice() {
        [] => "no clearance".to_owned(),
        not_checked => {
            let most = if room >= Room::Tight { 1 } else { MOST };
            format!("not checked: {}", first(not_checked, most))
        }
    }
}

/// The head of the whole, and its truth.
pub fn head(licence: &LicenceDecision) -> (String, Truth) {
    let (needed, truth) = match licence.needed {
        Needed::Yes => ("needed", Truth::Yes),
        Needed::NoneFound => ("none found in what is known here, which is no clearance", Truth::No),
        Needed::Unknown => ("open whether one is needed", Truth::Unknown),
    };
    let reach = match licence.reaches {
        Truth::Yes => "the law governs this export",
        Truth::No => "the law does not govern this export",
        Truth::Unknown => "open whether the law governs this export; if it does",
    };
    (format!("licence, {reach}: {needed}"), truth)
}

/// What stands below the head; of one entry alone, if it is asked for.
pub fn lines(licence: &LicenceDecision, only: Option<&str>) -> Vec<(Truth, String)> {
    let is_asked = |demand: &&String| only.is_none_or(|only| demand.starts_with(only));
    let sure = licence.demands.iter().filter(is_asked).map(|demand| (Truth::Yes, demand.clone()));
    let open = licence.perhaps.iter().filter(is_asked).map(|demand| (Truth::Unknown, demand.clone()));
    let may_apply = licence.may_apply.iter().map(|one| (Truth::Unknown, exception(one)));
    sure.chain(open).chain(may_apply).collect()
}

fn exception(one: &MayApply) -> String {
    let on = if one.part.is_empty() { String::new() } else { format!(" on {}", one.part) };
    format!(
        "not excluded by what is known: {} ({}){on}, which asks: {}",
        one.id,
        one.place,
        one.asks.join("; ")
    )
}

/// What is open, not checked, cited and doubtful.
pub fn remarks(licence: &LicenceDecision) -> Vec<String> {
    let mut remarks: Vec<_> = licence.duties.iter().map(|duty| format!("Duty: {duty}")).collect();
    if !licence.open.is_empty() {
        remarks.push(format!("It hangs on {}", licence.open.join(", ")));
    }
    remarks.extend(licence.open_because.iter().map(|why| format!("Open because of {why}")));
    let not_checked: Vec<_> = licence.not_checked.iter().map(Text::as_ref).collect();
    if !not_checked.is_empty() {
        remarks.push(format!("Not checked: {}", not_checked.join(", ")));
    }
    remarks.extend(licence.cites.iter().map(|cite| format!("Law: {cite}")));
    remarks.extend(licence.doubts.iter().map(|doubt| format!("Doubt: {doubt}")));
    remarks
}
