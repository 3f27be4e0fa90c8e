//! What a report says on one screen of measures on an export.

use crate::answer::classification::{MeasureDecision, RegimeDecision, unique};
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::screen::Room;

/// The measures that are told, each alone or with those that say the same, on one line at best.
pub fn in_short(decision: &RegimeDecision, room: Room) -> Vec<String> {
    if room >= Room::Tight {
        let open = decision.measures.iter().filter(|measure| measure.truth == Truth::Unknown);
        let open: Vec<_> = open.collect();
        let sure = decision.measures.iter().filter(|measure| measure.truth != Truth::Unknown);
        let mut told: Vec<_> = sure.map(|measure| alone(measure, room)).collect();
        if !open.is_empty() {
            told.push(whatever(&open));
        }
        return told;
    }
    let mut told = Vec::new();
    for measure in &decision.measures {
        let says = |one: &MeasureDecision| (one.effect, one.truth);
        let alike: Vec<_> = decision.measures.iter().filter(|one| says(one) == says(measure)).collect();
        let is_many = alike.len() >= if room == Room::Ample { MANY } else { 2 };
        if !is_many {
            told.push(alone(measure, room));
        } else if alike[0].measure == measure.measure {
            told.push(together(&alike, room));
        }
    }
    told
}

fn together(measures: &[&MeasureDecision], room: Room) -> String {
    let names: Vec<_> = measures.iter().map(|measure| measure.measure.as_ref()).collect();
    let effect = effect(measures[0]);
    let says = match measures[0].truth {
        Truth::Yes => "Apply",
        Truth::No => "Do not apply",
        Truth::Unknown => "Open",
    };
    let open = unique(measures.iter().flat_map(|measure| &measure.open).map(Text::as_str));
    let hang = match measures[0].truth {
        Truth::Unknown => format!("; they hang on {}", hanging(&open, room)),
        _ => String::new(),
    };
    format!("{says} ({effect}): {}{hang}", names.join(", "))
}

/// Open measures together, whatever follows from them.
fn whatever(open: &[&MeasureDecision]) -> String {
    let mut effects: Vec<(String, Vec<&str>)> = Vec::new();
    for measure in open {
        let effect = effect(measure);
        match effects.iter_mut().find(|(known, _)| *known == effect) {
            Some((_, names)) => names.push(&measure.measure),
            None => effects.push((effect, vec![&measure.measure])),
        }
    }
    let told = effects.iter().map(|(effect, names)| format!("{effect} by {}", names.join(", ")));
    format!("Open (--why licence): {}", told.collect::<Vec<_>>().join("; "))
}

fn alone(measure: &MeasureDecision, room: Room) -> String {
    let open: Vec<_> = measure.open.iter().map(Text::as_str).collect();
    let says = match measure.truth {
        Truth::Yes => "applies".to_owned(),
        Truth::No => "does not apply".to_owned(),
        Truth::Unknown => format!("hangs on {}", hanging(&open, room)),
    };
    let heading = match room {
        Room::Ample | Room::Short => format!(", {}", measure.heading),
        Room::Crowded | Room::Tight | Room::Least => String::new(),
    };
    format!("{} ({}){heading}: {says}", measure.measure, effect(measure))
}

fn effect(measure: &MeasureDecision) -> String {
    measure.effect.to_string().replace('_', " ")
}

/// The facts and texts on which it hangs; the first of them where room is short.
fn hanging(open: &[&str], room: Room) -> String {
    let most = match room {
        Room::Ample => usize::MAX,
        Room::Short => 3,
        Room::Crowded | Room::Tight | Room::Least => 2,
    };
    let told = open.iter().take(most).map(|open| match open.contains(": ") {
        true => format!("how the law is read ({open})"),
        false => (*open).to_owned(),
    });
    let told: Vec<_> = told.collect();
    match (told.as_slice(), open.len() - told.len()) {
        ([], _) => "how the text is read".to_owned(),
        (told, 0) => told.join(", "),
        (told, more) => format!("{} and {more} more (--why licence)", told.join(", ")),
    }
}

/// So many measures that say the same are told together also where there is room.
const MANY: usize = 3;
