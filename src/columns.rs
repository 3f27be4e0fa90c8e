//! Many items at once: batches of rows, decided by ANDs and ORs of words.
//!
//! A [`Batch`] holds items of one category as columns; [`Columns`] is what the
//! law of a day asks of that category. A fact is held against the law's own
//! limits once, as bits: one for each row and each set of cells between limits
//! that the row may still be in. One sweep over a diagram then decides 64 rows
//! with each word, exactly as [`LawOfDay`](crate::LawOfDay) decides one item:
//! *yes* if the rule holds in every world that a row's facts allow, *no* if in
//! none, otherwise *unknown*. Facts are taken as stated: what
//! [physics adds](crate::item::ties) to them, [`Batch::narrowed`] puts in first.
//! A batch has no export: its verdicts are on the items, and *not listed* is silence here too.
//!
//! With the feature `simd` numbers are compared and bits swept in the widest registers that the processor has,
//! which is told when the program runs; the answers are the same.
//!
//! Small diagrams are swept whole, 2,048 rows at a time. Of large ones only the
//! nodes are gone to that some of 256 rows may reach; and what bits cannot tell
//! (goods within goods on board, cargo of what an item is designed for) is
//! decided row by row, as single items are.
//!
//! ```
//! use dualuse::columns::Batch;
//! use dualuse::{Category, LawOfDay, Regime, Truth, Verdict, date};
//!
//! let mut drones = Batch::new(Category::Uav, 3);
//! drones.put_numbers("endurance", "min", &[75.0, f64::NAN, 20.0])?;
//! drones.put_flags("flies_beyond_sight", [Some(true), Some(true), None])?;
//!
//! let law = LawOfDay::on(date(2024, 1, 1));
//! let columns = law.columns(Category::Uav).verdicts([Regime::Cn]).entry(Regime::Cn, "CN-2015-31-1.1.2")?;
//! let answer = columns.decide(&drones);
//! let entry = answer.entry(Regime::Cn, "CN-2015-31-1.1.2").unwrap();
//! assert_eq!([0, 1, 2].map(|row| entry.at(row)), [Truth::Yes, Truth::Unknown, Truth::No]);
//! assert_eq!(answer.verdict(Regime::Cn, 0), Some(Verdict::Controlled));
//! // Why, and what to ask of one row: its item, put to the law by itself.
//! let item = drones.item(1);
//! assert!(!law.case(&item).under([Regime::Cn]).questions(5).is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
#[cfg(feature = "arrow")]
pub mod arrow;
mod batch;
mod bitmap;
mod column;
mod encode;
mod error;
mod lanes;
mod law;
mod number;
mod numbers;
mod on_board;
mod parts;
mod put;
mod sets;
mod source;

pub use answer::{BatchAnswer, EntryAnswer, RegimeAnswer, Truths};
pub use batch::Batch;
pub use bitmap::Bitmap;
pub use encode::Encoded;
pub use error::{BatchError, NoEntry, Unread};
pub use law::Columns;
pub use number::Number;
