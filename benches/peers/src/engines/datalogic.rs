//! JSONLogic, compiled; the data stand parsed in an arena.

use datalogic_rs::bumpalo::Bump;
use datalogic_rs::{Logic, ParsedData};
use dualuse::items::Uav;

use super::Engine;
use crate::answer::Answer;
use crate::facts;

pub struct DataLogic {
    engine: datalogic_rs::Engine,
    rule: Logic,
    arena: Bump,
}

impl Engine for DataLogic {
    const NAME: &'static str = "datalogic-rs";
    const PACKAGE: Option<&'static str> = Some("datalogic-rs");
    type Input = ParsedData;

    fn new() -> Self {
        let engine = datalogic_rs::Engine::new();
        let rule = engine.compile(include_str!("../../rules/no28.json")).expect("JSONLogic");
        Self { engine, rule, arena: Bump::new() }
    }

    fn prepare(&self, drone: &Uav) -> ParsedData {
        let facts = serde_json::to_string(&facts::of_drone(drone)).expect("JSON");
        ParsedData::from_json(&facts).expect("JSON")
    }

    fn decide(&mut self, drone: &mut ParsedData) -> Answer {
        self.arena.reset();
        match self.engine.evaluate(&self.rule, &*drone, &self.arena) {
            Ok(value) => value.as_bool().into(),
            Err(_) => Answer::Error,
        }
    }
}
