//! What is still missing: the questions whose answers would settle a verdict.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::value::truth::Truth;

use super::{Asks, Ground, Text};

/// Something that is not known and that decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Question {
    /// The value of an attribute, what is on board (`carries`), or what
    /// something is specially designed for (`designed_for`).
    Fact {
        /// Its path, such as `carries[0].netd`.
        path: String,
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
    pub(crate) fn into_text(self) -> String {
        match self {
            Self::Fact { path } => path,
            reading => reading.to_string(),
        }
    }
}

impl Ground {
    /// The questions that are open below this ground, each once, in order.
    pub fn open_questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        self.collect_questions(&mut Vec::new(), &mut questions);
        questions
    }

    /// Few are open at a time, so that names are found sooner in a list than in a map.
    fn collect_questions<'a>(&'a self, asked: &mut Vec<&'a str>, questions: &mut Vec<Question>) {
        if self.truth != Truth::Unknown {
            return;
        }
        let name = match &self.asks {
            Asks::Fact(finding) => Some(&*finding.path),
            Asks::Carries { path, known: false, .. } | Asks::DesignedFor { path, known: false, .. } => {
                Some(path.as_str())
            }
            Asks::Disputed { dispute, .. } if self.grounds.len() > 1 => Some(dispute.as_ref()),
            _ => None,
        };
        if let Some(name) = name
            && !asked.contains(&name)
        {
            asked.push(name);
            questions.push(match &self.asks {
                Asks::Disputed { dispute, readings, .. } => {
                    Question::Reading { dispute: dispute.clone(), readings: readings.clone() }
                }
                _ => Question::Fact { path: name.to_owned() },
            });
        }
        for ground in &self.grounds {
            ground.collect_questions(asked, questions);
        }
    }
}
