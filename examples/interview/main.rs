//! Asks for what is missing, the question first whose answer settles most.
//!
//! In a terminal it offers the replies; on a pipe it reads one line for each
//! question: the number of a reply, a value as on a spec sheet, `?` for "I don't
//! know", `why`, `back`, or `done`. It ends with the report and the item as TOML.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use dualuse::item::Node;
use dualuse::{Ask, Category, Date, Described, Interview, Regime};

#[path = "../support/output.rs"]
mod output;
mod prompt;
#[path = "../support/mod.rs"]
#[expect(dead_code, reason = "each example uses a part of what they share")]
mod support;
mod words;

use output::say;
use prompt::{Lines, Prompt, Said, Terminal};

#[derive(Parser)]
#[command(about = "Asks what is missing until nothing more can be settled")]
struct Options {
    /// An item file (.toml, .json); without one, say a category
    file: Option<PathBuf>,
    /// The category of an item of which nothing is known yet
    #[arg(long, value_name = "CATEGORY", conflicts_with = "file", required_unless_present = "file")]
    category: Option<Category>,
    /// The day of the law, as 2024-01-31; today (UTC) if not given
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The regimes to settle; all if not given
    #[arg(long, value_name = "REGIME", value_delimiter = ',')]
    regime: Vec<Regime>,
    /// A file of assumptions, as examples/assumptions/civil-multirotor.toml
    #[arg(long, value_name = "FILE")]
    assume: Vec<PathBuf>,
    /// Where the item is written as TOML; shown if not given
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(1)
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let described = described(options)?;
    let on = options.on.unwrap_or_else(support::today);
    let mut interview = Interview::new(described, on).map_err(|error| error.to_string())?;
    if !options.regime.is_empty() {
        interview = interview.under(options.regime.iter().copied());
    }
    if io::stdin().is_terminal() {
        talk(&mut interview, &mut Terminal)?;
    } else {
        talk(&mut interview, &mut Lines::new(io::stdin().lock()))?;
    }
    say(format_args!("\n{}", interview.classify()));
    let item = toml::to_string(interview.to_item()).map_err(|error| error.to_string())?;
    match &options.save {
        Some(file) => std::fs::write(file, item).map_err(|error| format!("{}: {error}", file.display())),
        None => {
            say(format_args!("# The item as it is known now\n{item}"));
            Ok(())
        }
    }
}

/// The item to begin with, and what is supposed of it.
fn described(options: &Options) -> Result<Described, String> {
    let read = |file: &PathBuf| match support::read_file(file).into_iter().next() {
        Some(Ok(described)) => Ok(described),
        Some(Err(error)) => Err(format!("{}: {error}", file.display())),
        None => Err(format!("{}: no item", file.display())),
    };
    let mut described = match (&options.file, options.category) {
        (Some(file), _) => read(file)?,
        (None, Some(category)) => Described::from(category.unknown()),
        (None, None) => return Err("say which item, or a category".to_owned()),
    };
    for file in &options.assume {
        let supposed = read(file)?;
        let (own, of) = (described.item.borrow().category(), supposed.item.borrow().category());
        if own != of {
            return Err(format!("{}: supposes a `{of}`, and this is a `{own}`", file.display()));
        }
        described.assume.extend(supposed.assume);
    }
    Ok(described)
}

fn talk(interview: &mut Interview, prompt: &mut impl Prompt) -> Result<(), String> {
    while let Some(ask) = interview.next() {
        say(format_args!("\n{}", words::still_open(interview)));
        say(words::question(&ask));
        loop {
            let said = prompt.ask(&ask).map_err(|error| error.to_string())?;
            let answered = match said {
                Said::Reply(number) => interview.reply(&ask, number),
                Said::Values(values) => {
                    interview.answer(values.iter().map(|(path, value)| (path.as_str(), value.clone())))
                }
                Said::DontKnow => {
                    interview.dont_know(&ask);
                    Ok(())
                }
                Said::Why => {
                    say(words::why(&ask));
                    continue;
                }
                Said::Back => {
                    if !interview.back() {
                        say("This is the first question.");
                        continue;
                    }
                    Ok(())
                }
                Said::Again(message) => {
                    say(message);
                    continue;
                }
                Said::Done => return Ok(()),
            };
            match answered {
                Ok(()) => break,
                Err(error) => say(error),
            }
        }
        io::stdout().flush().map_err(|error| error.to_string())?;
    }
    say(format_args!("\n{}", words::still_open(interview)));
    Ok(())
}

/// What was written as an answer, as the value that it puts.
fn value(ask: &Ask, text: &str) -> Node {
    let is_cargo = ask.path.as_deref().is_some_and(|path| path.rsplit('.').next() == Some("carries"));
    if !is_cargo || text == "unknown" {
        return Node::from(text);
    }
    let parts = text.split([',', ' ']).filter(|part| !part.is_empty() && *part != "none");
    let part = |name: &str| Node::Map(vec![("category".to_owned(), Node::from(name))]);
    Node::List(parts.map(part).collect())
}
