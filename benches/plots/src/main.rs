//! What a decision costs against the number of entries, of unknown facts and of items on board.
//!
//! `cargo run --release` measures each in processor time and draws a picture beside this crate's manifest.

use std::path::Path;

mod board;
#[path = "../../peers/src/clock.rs"]
mod clock;
mod draw;
mod drone;
mod entries;
mod measure;
mod unknown;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for picture in [entries::picture(), unknown::picture(), board::picture()] {
        picture.draw(folder)?;
        print!("{}", picture.told());
    }
    Ok(())
}
