//! Announcement 28 of 2023 and the same drones in other engines: the time of a decision, allocations,
//! and the answers where facts are missing.
//!
//! `cargo run --release` prints the tables of README.md.

mod allocations;
mod answer;
mod clock;
mod engines;
mod facts;
mod print;
mod questions;
mod rows;
mod worlds;

#[path = "../../decide/dice.rs"]
mod dice;
#[path = "../../decide/by_hand.rs"]
mod rule;

fn main() {
    rows::run();
}
