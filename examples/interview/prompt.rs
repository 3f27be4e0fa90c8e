//! How an answer is taken: offered in a terminal, read line by line from a pipe.

use std::io::{self, BufRead};

use dialoguer::{Input, MultiSelect, Select};
use dualuse::Ask;
use dualuse::item::Node;

use crate::{value, words};

/// What somebody says to a question.
pub enum Said {
    /// The reply with this number.
    Reply(usize),
    /// Values where their paths lead.
    Values(Vec<(String, Node)>),
    DontKnow,
    Why,
    Back,
    /// Nothing that could be understood.
    Again(String),
    Done,
}

pub trait Prompt {
    fn ask(&mut self, ask: &Ask) -> io::Result<Said>;
}

/// A person at a terminal.
pub struct Terminal;

const OTHERS: [&str; 5] = ["another value", "I don't know", "why do you ask?", "back", "done for now"];

impl Prompt for Terminal {
    fn ask(&mut self, ask: &Ask) -> io::Result<Said> {
        let io_error = |error: dialoguer::Error| match error {
            dialoguer::Error::IO(error) => error,
        };
        let mut items: Vec<String> = if ask.paths.is_empty() {
            let replies = ask.replies.iter().enumerate();
            replies.map(|(number, reply)| words::line(ask, number, reply)).collect()
        } else {
            vec!["tick those that it has".to_owned()]
        };
        let own = items.len();
        items.extend(OTHERS.map(str::to_owned));
        let chosen = Select::new().items(&items).default(0).interact().map_err(io_error)?;
        Ok(match chosen.checked_sub(own) {
            None if ask.paths.is_empty() => Said::Reply(chosen),
            None => {
                let ticked = MultiSelect::new().items(&ask.phrases).interact().map_err(io_error)?;
                Said::Values(ticks(ask, &ticked))
            }
            Some(0) => {
                let text: String = Input::new().with_prompt("value").interact_text().map_err(io_error)?;
                from_line(ask, &text)
            }
            Some(1) => Said::DontKnow,
            Some(2) => Said::Why,
            Some(3) => Said::Back,
            Some(_) => Said::Done,
        })
    }
}

/// Lines from a pipe.
pub struct Lines<R>(R);

impl<R: BufRead> Lines<R> {
    pub fn new(lines: R) -> Self {
        Self(lines)
    }
}

impl<R: BufRead> Prompt for Lines<R> {
    fn ask(&mut self, ask: &Ask) -> io::Result<Said> {
        let mut line = String::new();
        if self.0.read_line(&mut line)? == 0 {
            return Ok(Said::Done);
        }
        Ok(from_line(ask, line.trim()))
    }
}

fn from_line(ask: &Ask, line: &str) -> Said {
    match line {
        "" => return Said::Again("Say a number, a value, ?, why, back or done.".to_owned()),
        "?" | "I don't know" => return Said::DontKnow,
        "why" => return Said::Why,
        "back" => return Said::Back,
        "done" => return Said::Done,
        _ => {}
    }
    let numbers: Option<Vec<usize>> =
        line.split([',', ' ']).filter(|part| !part.is_empty()).map(number).collect();
    match (numbers.as_deref(), &ask.path) {
        (Some([number]), Some(_)) if *number <= ask.replies.len() => Said::Reply(number - 1),
        (Some(numbers), None) if numbers.iter().all(|number| *number <= ask.replies.len()) => {
            // The first of the numbered lines is `none of these`.
            let ticked: Vec<_> = numbers.iter().filter_map(|number| number.checked_sub(2)).collect();
            Said::Values(ticks(ask, &ticked))
        }
        (_, Some(path)) => Said::Values(vec![(path.clone(), value(ask, line))]),
        _ => Said::Again("Say the numbers of those that it has, as 2, 4; or 1 for none of these.".to_owned()),
    }
}

fn number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number| *number > 0)
}

/// Of a list: yes to what was ticked, no to all else.
fn ticks(ask: &Ask, ticked: &[usize]) -> Vec<(String, Node)> {
    let paths = ask.paths.iter().enumerate();
    paths.map(|(at, path)| (path.clone(), Node::from(ticked.contains(&at)))).collect()
}
