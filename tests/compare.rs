//! Laws held against each other: every witness is one that the library found, put back to both laws.

use dualuse::compare::{Group, Witness, difference, equivalent, implies, witness};
use dualuse::{Category, LawOfDay, Regime, Standing, Truth, date};

fn shows(witness: &Witness, yes: &Group<'_>, no: &Group<'_>) {
    assert_eq!(yes.truth(&witness.item), Truth::Yes, "{witness:?}");
    assert_eq!(no.truth(&witness.item), Truth::No, "{witness:?}");
}

#[test]
fn the_american_list_widened_on_13_august_2026() {
    let (before, after) = (LawOfDay::on(date(2026, 8, 12)), LawOfDay::on(date(2026, 8, 13)));
    let before = Group::prefix(&before, Regime::Us, Category::Uav, "9A012.a");
    let after = Group::prefix(&after, Regime::Us, Category::Uav, "9A012.a");
    let found = difference(&before, &after);
    assert_eq!(found.only_left, None);
    shows(found.only_right.as_ref().unwrap(), &after, &before);
    assert!(implies(&before, &after) && !implies(&after, &before));
}

#[test]
fn imagers_of_announcement_27_and_of_announcement_31() {
    let (of_2023, of_2024) = (LawOfDay::on(date(2024, 8, 31)), LawOfDay::on(date(2024, 9, 1)));
    let of_2023 = Group::prefix(&of_2023, Regime::Cn, Category::InfraredImager, "CN-2023-27");
    let of_2024 = Group::prefix(&of_2024, Regime::Cn, Category::InfraredImager, "CN-2024-31");
    let found = difference(&of_2023, &of_2024);
    for (witness, yes, no) in
        [(&found.only_left, &of_2023, &of_2024), (&found.only_right, &of_2024, &of_2023)]
    {
        if let Some(witness) = witness {
            shows(witness, yes, no);
        }
    }
    assert_ne!(found.only_left, found.only_right);
    assert!(!equivalent(&of_2023, &of_2024));
}

#[test]
fn the_european_and_the_american_9a012() {
    let law = LawOfDay::on(date(2026, 11, 24));
    let eu = Group::prefix(&law, Regime::Eu, Category::Uav, "9A012.a");
    let us = Group::prefix(&law, Regime::Us, Category::Uav, "9A012.a");
    let found = difference(&eu, &us);
    assert_eq!(found.only_left, None);
    shows(found.only_right.as_ref().unwrap(), &us, &eu);
    let same = Group::prefix(&law, Regime::Wassenaar, Category::Uav, "9.A.12.a");
    assert!(equivalent(&eu, &same));
}

#[test]
fn every_group_of_entries_has_a_witness_each_way() {
    let law = LawOfDay::on(date(2026, 11, 24));
    for entry in law.entries().filter(|entry| entry.standing() == Standing::InForce) {
        let control = entry.control();
        let group = Group::prefix(&law, control.regime, control.category, control.id);
        let yes = witness(&group, Truth::Yes).unwrap_or_else(|| panic!("{control:?} holds for nothing"));
        let no = witness(&group, Truth::No).unwrap_or_else(|| panic!("{control:?} holds for everything"));
        for (found, truth) in [(yes, Truth::Yes), (no, Truth::No)] {
            let adopted = found
                .readings
                .iter()
                .try_fold(LawOfDay::on(law.day()), |law, (dispute, reading)| law.adopting(dispute, reading));
            let adopted = adopted.unwrap();
            let group = Group::prefix(&adopted, control.regime, control.category, control.id);
            assert_eq!(group.truth(&found.item), truth, "{control:?} {found:?}");
        }
    }
}
