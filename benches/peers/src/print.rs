//! Tables in Markdown, and what stands in them.

use comfy_table::{Table, presets::ASCII_MARKDOWN};
use dualuse::Truth;

use crate::answer::Answer;

/// An empty table.
pub fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(ASCII_MARKDOWN).set_header(header.iter().copied());
    table
}

/// The answers to the questions, by engine; what is wrong is bold.
pub fn answers<'e>(right: &[Truth], answers: impl IntoIterator<Item = (&'e str, Vec<Answer>)>) -> Table {
    let mut table = table(&["engine", "1", "2", "3", "4", "5", "right"]);
    let oracle = right.iter().copied().map(Answer::Says).collect();
    for (name, answers) in [("every possible world, by hand", oracle)].into_iter().chain(answers) {
        let mut cells = vec![name.to_owned()];
        let mut count = 0;
        for (answer, right) in answers.iter().zip(right) {
            let is_right = answer.is_right(*right);
            count += usize::from(is_right);
            cells.push(if is_right { answer.to_string() } else { format!("**{answer}**") });
        }
        cells.push(count.to_string());
        table.add_row(cells);
    }
    table
}

/// The version of a package in a lock file.
pub fn version(lock: &str, package: &str) -> String {
    let name = format!("name = \"{package}\"\nversion = \"");
    let version = lock.split(&name).nth(1).and_then(|rest| rest.split('"').next());
    version.unwrap_or_else(|| panic!("{package} is not in the lock file")).to_owned()
}
