//! Unmanned aircraft, engines, conversion kits and sprayers under the EU, the
//! United States, the MTCR and the Wassenaar Arrangement: just below, at and
//! just above every limit, and the days around every change of text. Written
//! from the texts of the laws, not from the code.

use dualuse::Regime::{Eu, Us, Wassenaar};
use dualuse::Standing::InForce;
use dualuse::items::{ItemRef, Uav};
use dualuse::{Carries, Case, Date, EntryDecision, Fact, Regime, Standing, Truth, date};

mod aircraft;
mod authorisations;
mod engines;
mod equipment;

/// A value as on a spec sheet.
fn fact<T>(text: &str) -> Fact<T>
where
    Fact<T>: std::str::FromStr<Err: std::fmt::Debug>,
{
    text.parse().unwrap()
}

fn decide<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, id: &str, on: Date) -> EntryDecision {
    let answer = Case::new(item, on).under([regime]).with_all_entries().classify();
    let entries = &answer.under(regime).unwrap().entries;
    let found = entries.iter().find(|entry| entry.control.id == id && entry.part.is_empty());
    found.unwrap_or_else(|| panic!("{regime} has no {id}")).clone()
}

fn truth<'a>(item: impl Into<ItemRef<'a>>, regime: Regime, id: &str, on: Date) -> Truth {
    let decision = decide(item, regime, id, on);
    assert_eq!(decision.standing, InForce, "{regime} {id} on {on}");
    decision.truth
}

fn standing(id: &str, category: ItemRef<'_>, regime: Regime, on: Date) -> Standing {
    decide(category, regime, id, on).standing
}

fn beyond_sight(endurance: &str) -> Uav {
    Uav { flies_beyond_sight: true.into(), endurance: fact(endurance), ..Uav::default() }
}

const IN_2025: Date = date(2025, 11, 15);
const FIRST_TEXT: Date = date(2026, 1, 19);
const SECOND_TEXT: Date = date(2026, 1, 20);
const THIRD_TEXT: Date = date(2026, 8, 13);

/// The regimes that have the Wassenaar text of 9A012.a, and their numbers for a.1, a.2, b.3, b.4.
const WASSENAAR_TEXTS: [(Regime, Date, [&str; 4]); 5] = [
    (Wassenaar, IN_2025, ["9.A.12.a.1", "9.A.12.a.2", "9.A.12.b.3", "9.A.12.b.4"]),
    (Eu, IN_2025, EU_US),
    (Eu, THIRD_TEXT, EU_US),
    (Us, FIRST_TEXT, EU_US),
    (Us, SECOND_TEXT, EU_US),
];

const EU_US: [&str; 4] = ["9A012.a.1", "9A012.a.2", "9A012.b.3", "9A012.b.4"];

fn no_cargo() -> Carries {
    Carries::Items(vec![])
}

fn aircraft(range: &str, endurance: &str, beyond: bool) -> Uav {
    Uav {
        range: fact(range),
        payload_mass: fact("5 kg"),
        endurance: fact(endurance),
        gust_tolerance: fact("10 km/h"),
        flies_beyond_sight: beyond.into(),
        aerosol_capacity: fact("none"),
        model_aircraft: false.into(),
        carries: no_cargo(),
        ..Uav::default()
    }
}
