//! What a report says of licences: one line a regime, and the whole.

use crate::answer::classification::{LicenceDecision, MayApply, Needed, RegimeDecision, unique};
use crate::decide::explain::Text;
use crate::rule::verdict::Verdict;
use crate::value::truth::Truth;

/// One line for a regime; nothing without an export.
pub fn in_short(decision: &RegimeDecision) -> Option<String> {
    let licence = decision.licence.as_ref()?;
    let only_if = match is_beyond_reach(decision) {
        true => "; the verdict is what it would be if it did",
        false => "",
    };
    Some(format!("Licence: {}{only_if}", short(licence)))
}

/// Whether the verdict is about an export that the law surely does not govern.
pub fn is_beyond_reach(decision: &RegimeDecision) -> bool {
    let is_of_export = matches!(decision.verdict, Verdict::Prohibited | Verdict::LicenceRequired);
    is_of_export && decision.licence.as_ref().is_some_and(|licence| licence.reaches == Truth::No)
}

/// Whether a licence is needed, by what, and what may take its place.
fn short(licence: &LicenceDecision) -> String {
    let reach = match licence.reaches {
        Truth::Yes => String::new(),
        Truth::No => return "the law does not govern this export".to_owned(),
        Truth::Unknown => "if the law governs this export: ".to_owned(),
    };
    let mut told = vec![match licence.needed {
        Needed::Yes => format!("{reach}needed for {}", together(&licence.demands)),
        Needed::NoneFound => format!("{reach}none found in what is known here; {}", not_checked(licence)),
        Needed::Unknown if licence.perhaps.is_empty() => format!("{reach}open"),
        Needed::Unknown => format!("{reach}open, perhaps for {}", together(&licence.perhaps)),
    }];
    if !licence.may_apply.is_empty() {
        let names = unique(licence.may_apply.iter().map(|one| one.id.as_ref()));
        told.push(format!("not excluded by what is known: {}", names.join(", ")));
    }
    if !licence.open.is_empty() && licence.needed != Needed::Yes {
        told.push(format!("hangs on {}", first(&licence.open)));
    }
    if !licence.open_because.is_empty() && licence.needed == Needed::Unknown {
        let why = licence.open_because.iter().map(|why| why.split(": ").next().unwrap_or(why).to_owned());
        told.push(first(&why.collect::<Vec<_>>()));
    }
    told.extend(licence.duties.iter().map(|duty| format!("duty: {duty}")));
    told.join("; ")
}

/// The demands of one entry together: `9A012.a.2: NS1, MT1`.
fn together(demands: &[String]) -> String {
    let mut entries: Vec<(&str, Vec<&str>)> = Vec::new();
    for demand in demands {
        let (entry, label) = demand.rsplit_once(": ").unwrap_or((demand, ""));
        match entries.iter_mut().find(|(known, _)| *known == entry) {
            Some((_, labels)) => labels.push(label),
            None => entries.push((entry, vec![label])),
        }
    }
    let told = entries.iter().map(|(entry, labels)| match labels.join(", ").as_str() {
        "" => (*entry).to_owned(),
        labels => format!("{entry}: {labels}"),
    });
    first(&told.collect::<Vec<_>>())
}

/// The first of several, and how many more there are.
fn first(all: &[String]) -> String {
    let told = &all[..all.len().min(MOST)];
    match all.len() - told.len() {
        0 => told.join(", "),
        more => format!("{} and {more} more (--why licence)", told.join(", ")),
    }
}

/// More of a kind than these are told elsewhere.
const MOST: usize = 4;

fn not_checked(licence: &LicenceDecision) -> String {
    let not_checked: Vec<_> = licence.not_checked.iter().map(|what| what.clone().into_owned()).collect();
    match not_checked.as_slice() {
        [] => "no clearance".to_owned(),
        not_checked => format!("not checked: {}", first(not_checked)),
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
