//! Facts as text that reads back to the same fact.

use crate::value::country::Country;
use crate::value::fact::{ABSENT, ENDLESS, Kind, Set};
use crate::value::quantity::DimensionInfo;

impl Set {
    /// Everything that the set allows, as a value is written.
    pub(crate) fn show(&self, kind: Kind, optional: bool) -> String {
        let amounts = match kind {
            Kind::Amount(dimension) => self.show_amounts(dimension),
            Kind::Country => self.show_countries(),
            Kind::Flag | Kind::Choice(_) => self.show_choices(kind),
        };
        match (amounts, self.may_be_absent()) {
            (None, _) => "none".to_owned(),
            (Some(text), true) if text == "unknown" && optional => text,
            (Some(text), false) if text == "unknown" && optional => "present".to_owned(),
            (Some(text), true) => format!("{text} or none"),
            (Some(text), false) => text,
        }
    }

    fn show_amounts(&self, dimension: &DimensionInfo) -> Option<String> {
        if !self.has_amounts() {
            return None;
        }
        let no_low = self.low <= dimension.least();
        let no_high = self.high >= ENDLESS;
        let even = |half: i128| half.rem_euclid(2) == 0;
        let amount = |half| dimension.show(half, self.unit);
        Some(match (no_low, no_high) {
            (true, true) => "unknown".to_owned(),
            _ if self.low == self.high && even(self.low) => amount(self.low),
            (false, true) if even(self.low) => format!(">= {}", amount(self.low)),
            (false, true) => format!("> {}", amount(self.low - 1)),
            (true, false) if even(self.high) => format!("<= {}", amount(self.high)),
            (true, false) => format!("< {}", amount(self.high + 1)),
            (false, false) => {
                let low =
                    if even(self.low) { amount(self.low) } else { format!(">{}", amount(self.low - 1)) };
                let high =
                    if even(self.high) { amount(self.high) } else { format!("<{}", amount(self.high + 1)) };
                format!("{low}..{high}")
            }
        })
    }

    fn show_countries(&self) -> Option<String> {
        if !self.has_amounts() {
            return None;
        }
        Some(
            Country::from_half(self.low)
                .filter(|_| self.low == self.high)
                .map_or("unknown".to_owned(), |country| country.to_string()),
        )
    }

    fn show_choices(&self, kind: Kind) -> Option<String> {
        let chosen = self.choices & !ABSENT;
        let names: &[&str] = match kind {
            Kind::Choice(names) => names,
            _ => &["no", "yes"],
        };
        if chosen == 0 {
            return None;
        }
        if chosen == u64::MAX >> (64 - names.len()) {
            return Some("unknown".to_owned());
        }
        let named = names.iter().enumerate().filter(|&(at, _)| chosen & 1 << at != 0);
        Some(named.map(|(_, &name)| name).collect::<Vec<_>>().join(" or "))
    }
}
