//! Plain Rust, with the library's items for its data.

use dualuse::items::Uav;

use super::Engine;
use crate::answer::Answer;
use crate::rule;

pub struct ByHand;

impl Engine for ByHand {
    const NAME: &'static str = "plain Rust, by hand";
    const PACKAGE: Option<&'static str> = None;
    type Input = Uav;

    fn new() -> Self {
        Self
    }

    fn prepare(&self, drone: &Uav) -> Uav {
        drone.clone()
    }

    fn decide(&mut self, drone: &mut Uav) -> Answer {
        rule::announcement_28(drone).into()
    }
}
