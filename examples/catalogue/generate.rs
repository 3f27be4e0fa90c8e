//! A catalogue of any size from the example goods: the same goods with other values and with gaps.

use std::io::{BufWriter, Write as _};
use std::path::Path;

use crate::vary::Varied;

/// Writes so many items to standard output, one on each line.
pub fn write(items: u64, seed: u64) -> Result<(), String> {
    let goods = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/goods");
    let mut out = BufWriter::new(std::io::stdout().lock());
    for item in Varied::of(&goods, seed)?.take(items as usize) {
        let written = serde_json::to_writer(&mut out, &item).map_err(std::io::Error::from);
        match written.and_then(|()| out.write_all(b"\n")) {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| error.to_string())?,
        }
    }
    out.flush().or_else(|error| match error.kind() {
        std::io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(error.to_string()),
    })
}
