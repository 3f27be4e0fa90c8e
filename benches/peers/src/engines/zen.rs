//! Zen, as its engine is used (a decision of one expression) and by its compiled expression alone.

use std::sync::Arc;

use dualuse::items::Uav;
use serde_json::{Value, json};
use zen_engine::{Decision, DecisionEngine};
use zen_expression::expression::Standard;
use zen_expression::vm::VM;
use zen_expression::{Expression, Variable, compile_expression};

use super::Engine;
use crate::answer::Answer;
use crate::facts;

const RULE: &str = include_str!("../../rules/no28.zen");

pub struct ZenExpression {
    rule: Expression<Standard>,
    machine: VM,
}

pub struct ZenGraph(Decision);

impl Engine for ZenExpression {
    const NAME: &'static str = "zen-engine, its expression alone";
    const PACKAGE: Option<&'static str> = Some("zen-expression");
    type Input = Variable;

    fn new() -> Self {
        Self { rule: compile_expression(RULE).expect("an expression"), machine: VM::new() }
    }

    fn prepare(&self, drone: &Uav) -> Variable {
        Value::Object(facts::of_drone(drone)).into()
    }

    fn decide(&mut self, drone: &mut Variable) -> Answer {
        match self.rule.evaluate_with(drone.shallow_clone(), &mut self.machine) {
            Ok(Variable::Bool(holds)) => holds.into(),
            Ok(Variable::Null) => None.into(),
            _ => Answer::Error,
        }
    }
}

impl Engine for ZenGraph {
    const NAME: &'static str = "zen-engine, a decision";
    const PACKAGE: Option<&'static str> = Some("zen-engine");
    type Input = Variable;

    fn new() -> Self {
        let graph = json!({
            "nodes": [
                {"id": "drone", "name": "drone", "type": "inputNode", "content": {}},
                {"id": "rule", "name": "rule", "type": "expressionNode", "content": {
                    "expressions": [{"id": "no28", "key": "controlled", "value": RULE}]
                }},
                {"id": "answer", "name": "answer", "type": "outputNode", "content": {}}
            ],
            "edges": [
                {"id": "in", "type": "edge", "sourceId": "drone", "targetId": "rule"},
                {"id": "out", "type": "edge", "sourceId": "rule", "targetId": "answer"}
            ]
        });
        let content: zen_engine::model::DecisionContent = serde_json::from_value(graph).expect("a graph");
        let engine = DecisionEngine::default();
        let mut decision = engine.create_decision(Arc::new(content)).expect("a decision");
        decision.compile();
        Self(decision)
    }

    fn prepare(&self, drone: &Uav) -> Variable {
        Value::Object(facts::of_drone(drone)).into()
    }

    fn decide(&mut self, drone: &mut Variable) -> Answer {
        let Ok(response) = pollster::block_on(self.0.evaluate(drone.shallow_clone())) else {
            return Answer::Error;
        };
        match response.result.dot("controlled") {
            Some(Variable::Bool(holds)) => holds.into(),
            Some(Variable::Null) | None => None.into(),
            _ => Answer::Error,
        }
    }
}
