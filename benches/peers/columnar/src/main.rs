//! Announcement 28 of 2023 over a million drones in columnar engines: the time of a row, and the answers
//! where facts are missing.
//!
//! `cargo run --release` prints the tables of the README one folder up.

mod compare;
mod library;
mod python;
mod table;

#[path = "../../src/answer.rs"]
#[expect(dead_code, reason = "columnar engines give no errors")]
mod answer;
#[path = "../../src/clock.rs"]
mod clock;
#[path = "../../../decide/dice.rs"]
mod dice;
#[path = "../../src/facts.rs"]
mod facts;
#[path = "../../src/print.rs"]
mod print;
#[path = "../../src/questions.rs"]
mod questions;
#[path = "../../../decide/by_hand.rs"]
mod rule;
#[path = "../../src/worlds.rs"]
mod worlds;

/// The version of a package of this build.
fn version(package: &str) -> String {
    print::version(include_str!("../Cargo.lock"), package)
}

fn main() {
    compare::answers();
    compare::run();
}
