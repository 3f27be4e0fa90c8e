//! Rhai, compiled and optimised; each drone stands in a scope of its own.

use ::rhai::serde::to_dynamic;
use ::rhai::{AST, OptimizationLevel, Scope};
use dualuse::items::Uav;

use super::Engine;
use crate::answer::Answer;
use crate::facts;

pub struct Rhai {
    engine: ::rhai::Engine,
    rule: AST,
}

impl Engine for Rhai {
    const NAME: &'static str = "rhai";
    const PACKAGE: Option<&'static str> = Some("rhai");
    type Input = Scope<'static>;

    fn new() -> Self {
        let mut engine = ::rhai::Engine::new();
        engine.set_optimization_level(OptimizationLevel::Full);
        engine.set_max_expr_depths(0, 0);
        let rule = engine.compile_expression(include_str!("../../rules/no28.rhai"));
        let rule = rule.or_else(|_| engine.compile(include_str!("../../rules/no28.rhai"))).expect("Rhai");
        Self { engine, rule }
    }

    fn prepare(&self, drone: &Uav) -> Scope<'static> {
        let mut scope = Scope::new();
        scope.push_constant_dynamic("drone", to_dynamic(facts::of_drone(drone)).expect("a map"));
        scope
    }

    fn decide(&mut self, drone: &mut Scope<'static>) -> Answer {
        match self.engine.eval_ast_with_scope::<bool>(drone, &self.rule) {
            Ok(holds) => holds.into(),
            Err(_) => Answer::Error,
        }
    }
}
