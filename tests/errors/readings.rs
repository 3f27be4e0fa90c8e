//! Messages about readings that are adopted.

use dualuse::{AdoptError, Case, Regime, date, items::Uav};

fn error(dispute: &str, reading: &str) -> AdoptError {
    let drone = Uav::default();
    let case = Case::new(&drone, date(2024, 1, 1)).under([Regime::Cn]);
    case.adopting(dispute, reading).map(|_| ()).unwrap_err()
}

#[test]
fn unknown_dispute() {
    let error = error("CN-15240m", "as printed");
    assert!(matches!(error, AdoptError::UnknownDispute { .. }));
    assert_eq!(error.to_string(), "no dispute is called `CN-15240m`; did you mean `CN-15420m`?");
}

#[test]
fn unknown_reading() {
    let error = error("CN-15420m", "as meant");
    assert!(matches!(error, AdoptError::UnknownReading { .. }));
    let text = "`CN-15420m` has no reading `as meant`; its readings are `as printed`, `50,000 ft`";
    assert_eq!(error.to_string(), text);
}

#[test]
fn long_names_are_cut() {
    let long = "x".repeat(1_000_000);
    let cut = format!("{}…", "x".repeat(59));
    assert_eq!(error(&long, "a").to_string(), format!("no dispute is called `{cut}`"));
    let text = format!("`CN-15420m` has no reading `{cut}`; its readings are `as printed`, `50,000 ft`");
    assert_eq!(error("CN-15420m", &long).to_string(), text);
}
