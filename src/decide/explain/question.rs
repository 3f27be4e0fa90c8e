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

impl Ground {
    /// The questions that are open below this ground, each once, in order.
    pub fn open_questions(&self) -> Vec<Question> {
        let mut open = Vec::with_capacity(16);
        self.collect_open(&mut open);
        let mut questions: Vec<Question> = Vec::with_capacity(open.len());
        for question in open.into_iter().filter_map(|(_, ground)| ground.question()) {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
        questions
    }

    /// The paths of the open facts and the names of the open disputes with their readings, each once, in order.
    pub(crate) fn open_texts(&self) -> (Vec<Text>, Vec<Text>) {
        let mut open = Vec::with_capacity(16);
        self.collect_open(&mut open);
        let (mut facts, mut disputes) = (Vec::with_capacity(open.len()), Vec::new());
        for question in open.into_iter().filter_map(|(_, ground)| ground.question()) {
            let all = if matches!(question, Question::Fact { .. }) { &mut facts } else { &mut disputes };
            let text = question.into_text();
            if !all.contains(&text) {
                all.push(text);
            }
        }
        (facts, disputes)
    }

    /// The open grounds that ask something, those that hold one text once, by its address.
    fn collect_open<'a>(&'a self, open: &mut Vec<(&'a str, &'a Self)>) {
        if self.truth != Truth::Unknown {
            return;
        }
        if let Some(text) = self.open_text() {
            let text = text.as_str();
            if !open.iter().any(|&(known, _)| std::ptr::eq(known, text)) {
                open.push((text, self));
            }
        }
        self.grounds.iter().for_each(|ground| ground.collect_open(open));
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
