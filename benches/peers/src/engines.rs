//! The engines that take one item after the other.

use dualuse::items::Uav;

use crate::answer::Answer;

mod by_hand;
mod cedar;
mod cel;
mod datalogic;
mod library;
mod regorus;
mod rhai;
mod zen;

pub use by_hand::ByHand;
pub use cedar::{Cedar, CedarInPart};
pub use cel::Cel;
pub use datalogic::DataLogic;
pub use library::Library;
pub use regorus::Regorus;
pub use rhai::Rhai;
pub use zen::{ZenExpression, ZenGraph};

/// An engine with Announcement 28 compiled into its own form.
pub trait Engine: Sized {
    /// What it is called here.
    const NAME: &'static str;
    /// The package whose version is told, if it is one.
    const PACKAGE: Option<&'static str>;
    /// A drone in the engine's own form.
    type Input;

    /// Compiles the rule.
    fn new() -> Self;

    /// Puts a drone into the engine's own form; no time is taken of it.
    fn prepare(&self, drone: &Uav) -> Self::Input;

    /// One decision.
    fn decide(&mut self, input: &mut Self::Input) -> Answer;
}
