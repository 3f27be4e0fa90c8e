//! Rego, compiled for the virtual machine of regorus, which is kept.

use std::sync::Arc;

use ::regorus::Value;
use ::regorus::languages::rego::compiler::Compiler;
use ::regorus::rvm::vm::RegoVM;
use dualuse::items::Uav;

use super::Engine;
use crate::answer::Answer;
use crate::facts;

const QUESTION: &str = "data.no28.controlled";

pub struct Regorus(RegoVM);

impl Engine for Regorus {
    const NAME: &'static str = "regorus";
    const PACKAGE: Option<&'static str> = Some("regorus");
    type Input = Value;

    fn new() -> Self {
        let mut engine = ::regorus::Engine::new();
        let policy = include_str!("../../rules/no28.rego");
        engine.add_policy("no28.rego".to_owned(), policy.to_owned()).expect("Rego");
        let policy = engine.compile_with_entrypoint(&QUESTION.into()).expect("a policy");
        let program = Compiler::compile_from_policy(&policy, &[QUESTION]).expect("a program");
        let mut machine = RegoVM::new();
        machine.load_program(Arc::clone(&program));
        Self(machine)
    }

    fn prepare(&self, drone: &Uav) -> Value {
        let facts = serde_json::to_string(&facts::of_drone(drone)).expect("JSON");
        Value::from_json_str(&facts).expect("JSON")
    }

    fn decide(&mut self, drone: &mut Value) -> Answer {
        self.0.set_input(drone.clone());
        match self.0.execute() {
            Ok(Value::Bool(holds)) => holds.into(),
            _ => Answer::Error,
        }
    }
}
