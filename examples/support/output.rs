//! What an example says on standard output.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::exit;

/// Writes a line. Where its reader has gone, as `head` has, nothing is left to be said.
pub fn say(line: impl Display) {
    match writeln!(io::stdout(), "{line}") {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => exit(0),
        Err(error) => {
            eprintln!("error: {error}");
            exit(1)
        }
    }
}
