//! Cedar: the facts are a request's context; whether the entry applies is whether it is allowed.

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request,
    RestrictedExpression as Expression,
};
use dualuse::items::Uav;
use serde_json::{Map, Value};

use super::Engine;
use crate::answer::Answer;
use crate::facts;

/// Whole answers: an attribute that is missing is an error.
pub struct Cedar(Policy);

/// Partial evaluation: an attribute that is missing is an unknown, and what cannot be evaluated is left.
pub struct CedarInPart(Policy);

struct Policy {
    authorizer: Authorizer,
    rule: PolicySet,
    nobody: Entities,
}

impl Policy {
    fn new() -> Self {
        let rule = include_str!("../../rules/no28.cedar").parse().expect("a policy");
        Self { authorizer: Authorizer::new(), rule, nobody: Entities::empty() }
    }
}

impl Engine for Cedar {
    const NAME: &'static str = "cedar-policy";
    const PACKAGE: Option<&'static str> = Some("cedar-policy");
    type Input = Request;

    fn new() -> Self {
        Self(Policy::new())
    }

    fn prepare(&self, drone: &Uav) -> Request {
        request(context(drone, false))
    }

    fn decide(&mut self, drone: &mut Request) -> Answer {
        let Policy { authorizer, rule, nobody } = &self.0;
        let response = authorizer.is_authorized(drone, rule, nobody);
        if response.diagnostics().errors().next().is_some() {
            return Answer::Error;
        }
        (response.decision() == Decision::Allow).into()
    }
}

impl Engine for CedarInPart {
    const NAME: &'static str = "cedar-policy, partial evaluation";
    const PACKAGE: Option<&'static str> = Some("cedar-policy");
    type Input = Request;

    fn new() -> Self {
        Self(Policy::new())
    }

    fn prepare(&self, drone: &Uav) -> Request {
        request(context(drone, true))
    }

    fn decide(&mut self, drone: &mut Request) -> Answer {
        let Policy { authorizer, rule, nobody } = &self.0;
        let response = authorizer.is_authorized_partial(drone, rule, nobody);
        response.decision().map(|decision| decision == Decision::Allow).into()
    }
}

fn request(context: Vec<(String, Expression)>) -> Request {
    let somebody = |id: &str| -> EntityUid { format!("Drone::\"{id}\"").parse().expect("an entity") };
    let context = Context::from_pairs(context).expect("a context");
    Request::new(somebody("a"), somebody("b"), somebody("c"), context, None).expect("a request")
}

/// The attributes of a drone and of what is on board, as far as the rule asks for them.
fn context(drone: &Uav, with_unknowns: bool) -> Vec<(String, Expression)> {
    let mut facts = facts::of_drone(drone);
    let parts = match facts.remove("carries") {
        Some(Value::Array(parts)) => parts,
        _ => unreachable!("what is on board is told"),
    };
    let mut context = attributes(facts, if with_unknowns { DRONE } else { &[] }, "");
    for (at, part) in (1..).zip(parts) {
        let Value::Object(part) = part else { unreachable!("a part has facts") };
        let asked = match part["category"].as_str() {
            _ if !with_unknowns => &[],
            Some("spectral_camera") => SPECTRAL_CAMERA,
            Some("infrared_imager") => INFRARED_IMAGER,
            _ => LASER,
        };
        let name = format!("part_{at}");
        let part = Expression::new_record(attributes(part, asked, &name)).expect("a record");
        context.push((name, part));
    }
    context
}

fn attributes(facts: Map<String, Value>, asked: &[&str], of: &str) -> Vec<(String, Expression)> {
    let missing = asked.iter().filter(|name| !facts.contains_key(**name));
    let missing: Vec<_> =
        missing.map(|name| ((*name).to_owned(), Expression::new_unknown(format!("{of} {name}")))).collect();
    let expression = |value: Value| match value {
        Value::Bool(flag) => Expression::new_bool(flag),
        Value::String(name) => Expression::new_string(name),
        value => {
            let hundredths = value.as_f64().expect("an amount") * 100.0;
            Expression::new_long(hundredths.round() as i64)
        }
    };
    facts.into_iter().map(|(name, value)| (name, expression(value))).chain(missing).collect()
}

const DRONE: &[&str] = &[
    "model_aircraft",
    "flies_beyond_sight",
    "autonomous",
    "endurance",
    "range",
    "gust_tolerance",
    "takeoff_mass",
    "empty_mass",
    "aerosol_capacity",
    "radio_exceeds_approval",
    "drops_payload",
    "takes_uncertified_payloads",
];
const SPECTRAL_CAMERA: &[&str] = &["hyperspectral", "extra_bands"];
const INFRARED_IMAGER: &[&str] = &["netd"];
const LASER: &[&str] = &["used_for", "hazard_class", "emission_limit", "reference_aperture", "peak_power"];
