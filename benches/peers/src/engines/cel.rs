//! CEL, compiled; each drone stands in a context of its own.

use cel::{Context, Program, Value};
use dualuse::items::Uav;

use super::Engine;
use crate::answer::Answer;
use crate::facts;

pub struct Cel(Program);

impl Engine for Cel {
    const NAME: &'static str = "cel";
    const PACKAGE: Option<&'static str> = Some("cel");
    type Input = Context<'static, 'static>;

    fn new() -> Self {
        Self(Program::compile(include_str!("../../rules/no28.cel")).expect("CEL"))
    }

    fn prepare(&self, drone: &Uav) -> Context<'static, 'static> {
        let mut context = Context::default();
        let facts = serde_json::Value::Object(facts::of_drone(drone));
        context.add_variable("drone", cel::to_value(facts).expect("a value")).expect("a variable");
        context
    }

    fn decide(&mut self, drone: &mut Context<'static, 'static>) -> Answer {
        match self.0.execute(drone) {
            Ok(Value::Bool(holds)) => holds.into(),
            _ => Answer::Error,
        }
    }
}
