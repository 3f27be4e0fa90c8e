//! What is still missing: the questions whose answers would settle a verdict.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::value::text::Text;
use crate::value::truth::Truth;

use super::{Asks, Ground};

/// Something that is not known and that decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Question {
    /// The value of an attribute, what is on board (`carries`), or what
    /// something is specially designed for (`designed_for`).
    Fact {
        /// Its path, such as `carries[0].netd`.
        path: Text,
    },
    /// Which reading of a disputed text is right.
    Reading {
        /// The name of the dispute.
        dispute: Text,
        /// The names of the readings.
        readings: Vec<Text>,
    },
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact { path } => f.write_str(path),
            Self::Reading { dispute, readings } => write!(f, "{dispute}: {}", readings.join(" or ")),
        }
    }
}

impl Question {
    /// The same as text.
    pub(crate) fn into_text(self) -> Text {
        match self {
            Self::Fact { path } => path,
            reading => reading.to_string().into(),
        }
    }
}

/// What is found below a ground, in order.
pub(crate) struct Found<'a> {
    /// The open grounds that ask something, those that hold one text once.
    open: Vec<(&'a str, &'a Ground)>,
    /// Where the texts of other entries stand.
    pub cites: Vec<&'a Text>,
}

impl<'a> Found<'a> {
    fn below(ground: &'a Ground) -> Self {
        let mut found = Self { open: Vec::with_capacity(16), cites: Vec::new() };
        found.collect(ground, true);
        found
    }

    fn collect(&mut self, ground: &'a Ground, above_is_open: bool) {
        let is_open = above_is_open && ground.truth == Truth::Unknown;
        if is_open && let Some(text) = ground.open_text() {
            let text = text.as_str();
            if !self.open.iter().any(|&(known, _)| std::ptr::eq(known, text)) {
                self.open.push((text, ground));
            }
        }
        if let Asks::Entry { cites: Some(cite), .. } = &ground.asks {
            self.cites.push(cite);
        }
        ground.grounds.iter().for_each(|ground| self.collect(ground, is_open));
    }

    fn questions(&self) -> impl Iterator<Item = Question> {
        self.open.iter().filter_map(|(_, ground)| ground.question())
    }

    /// The paths of the open facts and the names of the open disputes with their readings; of grounds that
    /// were explained together, so that they hold each path once.
    pub fn open_texts(&self) -> (Vec<Text>, Vec<Text>) {
        let (mut facts, mut disputes) = (Vec::with_capacity(self.open.len()), Vec::new());
        for question in self.questions() {
            match question {
                Question::Fact { path } => facts.push(path),
                reading => disputes.push(reading.into_text()),
            }
        }
        disputes.dedup();
        (facts, disputes)
    }
}

impl Ground {
    /// The questions that are open below this ground, each once, in order.
    pub fn open_questions(&self) -> Vec<Question> {
        let mut questions: Vec<Question> = Vec::new();
        for question in self.found().questions() {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
        questions
    }

    /// What is found below it.
    pub(crate) fn found(&self) -> Found<'_> {
        Found::below(self)
    }

    /// The path of what is not known, or the name of the dispute.
    fn open_text(&self) -> Option<&Text> {
        match &self.asks {
            Asks::Fact(finding) => Some(&finding.path),
            Asks::Carries { path, known: false, .. } | Asks::DesignedFor { path, known: false, .. } => {
                Some(path)
            }
            Asks::Disputed { dispute, .. } if self.grounds.len() > 1 => Some(dispute),
            _ => None,
        }
    }

    fn question(&self) -> Option<Question> {
        let text = self.open_text()?.clone();
        Some(match &self.asks {
            Asks::Disputed { readings, .. } => {
                Question::Reading { dispute: text, readings: readings.clone() }
            }
            _ => Question::Fact { path: text },
        })
    }
}
