//! Items against destinations: whether an export needs a licence, regime by regime.

use dualuse::{Case, Country, Described, LawOfDay, LicenceDecision, Needed, Regime, Truth, Verdict};

use crate::export::Export;
use crate::support::short;
use crate::{Output, lay_out};

/// Item by item and destination by destination, each regime that asks for licences itself.
pub fn table(law: &LawOfDay, items: &[Described], export: &Export, format: Output) -> Result<String, String> {
    let head = std::iter::once("Item".to_owned()).chain(export.destinations().iter().map(Country::to_string));
    let mut rows = Vec::new();
    for item in items {
        let mut row = vec![item.item.borrow().name().unwrap_or("(no name)").to_owned()];
        for &to in export.destinations() {
            let described = export.of(item.clone(), Some(to))?;
            row.push(cell(law.case(&described.item), &described, format));
        }
        rows.push(row);
    }
    let mut widths = vec![100 - 18 * export.destinations().len().min(4) as u16];
    widths.extend(export.destinations().iter().map(|_| 24));
    Ok(lay_out(head.collect(), rows, &widths, format))
}

fn cell(case: Case<'_>, described: &Described, format: Output) -> String {
    let Some(export) = &described.export else { return String::new() };
    let answer = case.for_export(export).asking(0).classify();
    let told = answer.regimes.iter().filter(|decision| has_law(decision.regime)).filter_map(|decision| {
        let licence = decision.licence.as_ref()?;
        let word = match (decision.verdict, licence.reaches) {
            (Verdict::Prohibited, Truth::Yes) => decision.verdict.words().to_owned(),
            (Verdict::Prohibited, Truth::Unknown) => format!("{}?", decision.verdict.words()),
            _ => word(licence),
        };
        Some(format!("{} {word}", short(decision.regime)))
    });
    let between = if format == Output::Text { "\n" } else { "<br>" };
    told.collect::<Vec<_>>().join(between)
}

/// Whether it is the law of a state or a union, and no arrangement among states.
fn has_law(regime: Regime) -> bool {
    !matches!(regime, Regime::Wassenaar | Regime::Mtcr)
}

fn word(licence: &LicenceDecision) -> String {
    let word = match (licence.reaches, licence.needed) {
        (Truth::No, _) => return "not governed".to_owned(),
        (_, Needed::Yes) => "needed",
        (_, Needed::NoneFound) => "none found",
        (_, Needed::Unknown) => "open",
    };
    let by = licence.demands.first().and_then(|demand| demand.rsplit(": ").next());
    let by = by.map(|by| format!(" ({by})")).unwrap_or_default();
    let reach = if licence.reaches == Truth::Unknown { "?" } else { "" };
    format!("{word}{reach}{by}")
}

/// What the words of the table mean.
pub const HOW_TO_READ: &str = "\
needed        a licence, in every world that the facts allow; in brackets the reason, article or rule
open          in some of them: classify asks what would tell
none found    in none, as far as is known here, which is no clearance: parties, US content and what
              each regime names as not checked were not looked at
prohibited    in every world that the facts allow
not governed  the law of the regime does not govern this export
?             behind any of these: if the law of the regime governs the export, which is open
Exceptions and general authorisations are told item by item.";
