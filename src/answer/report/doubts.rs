//! Doubts about the texts, each told once.

use crate::answer::classification::{Classification, EntryDecision, unique};
use crate::rule::control::Standing;
use crate::value::text::Text;
use crate::value::truth::Truth;

use super::grouping::Member;

/// Doubts about single entries have letters; those about whole texts are counted.
pub struct Doubts<'a> {
    pub own: Vec<&'a Text>,
    pub shared: Vec<&'a Text>,
}

impl<'a> Doubts<'a> {
    pub fn of(answer: &'a Classification) -> Self {
        let shared = unique(
            answer.regimes.iter().flat_map(|decision| &decision.instruments).flat_map(|cited| &cited.doubts),
        );
        let entries = answer.regimes.iter().flat_map(|decision| &decision.entries);
        let is_law =
            |entry: &&EntryDecision| matches!(entry.standing, Standing::InForce | Standing::Suspended);
        let told = entries.filter(is_law).filter(|entry| entry.truth != Truth::No);
        let own = unique(told.flat_map(|entry| &*entry.doubts).filter(|doubt| !shared.contains(doubt)));
        Self { own, shared }
    }

    /// All of them counted, none with a letter.
    pub fn counted(answer: &'a Classification) -> Self {
        let Self { own, mut shared } = Self::of(answer);
        shared.extend(own);
        Self { own: Vec::new(), shared }
    }

    pub fn legend(&self) -> Vec<(String, String)> {
        self.own.iter().enumerate().map(|(at, doubt)| (letter(at), doubt.to_string())).collect()
    }

    pub fn letters(&self, group: &[&Member<'_>]) -> Vec<String> {
        let is_of = |doubt: &Text| group.iter().any(|member| member.entry.doubts.contains(doubt));
        let letters = self.own.iter().enumerate().filter(|(_, doubt)| is_of(doubt));
        letters.map(|(at, _)| letter(at)).collect()
    }
}

/// `A` to `Z`, then `AA`.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8);
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}
