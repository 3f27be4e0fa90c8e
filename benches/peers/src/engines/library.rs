//! This library.

use std::sync::LazyLock;

use dualuse::items::Uav;
use dualuse::{EntryOfDay, LawOfDay, Regime, date};

use super::Engine;
use crate::answer::Answer;

static LAW: LazyLock<LawOfDay> = LazyLock::new(|| LawOfDay::on(date(2024, 1, 1)));

pub struct Library(EntryOfDay<'static>);

impl Engine for Library {
    const NAME: &'static str = "dualuse";
    const PACKAGE: Option<&'static str> = Some("dualuse");
    type Input = Uav;

    fn new() -> Self {
        Self(LAW.entry(Regime::Cn, "CN-2023-28").expect("it is law on the day"))
    }

    fn prepare(&self, drone: &Uav) -> Uav {
        drone.clone()
    }

    fn decide(&mut self, drone: &mut Uav) -> Answer {
        Answer::Says(self.0.truth(&*drone))
    }
}
