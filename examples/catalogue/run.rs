//! One thread reads blocks of rows, all cores decide them, and this one writes them in their order.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use dualuse::{LawOfDay, Regime};
use indicatif::{ProgressBar, ProgressStyle};

use crate::decide::Desk;
use crate::input::{Block, Input, Reads};
use crate::output::{self, Output, Rows};
use crate::resume::{Place, Standing, beside, file_of, open};
use crate::summary::Summary;
use crate::{Ended, Format, Options, today};

/// How many blocks a thread may be ahead of what is written.
const AHEAD: usize = 4;
/// How often the place is kept.
const KEPT: Duration = Duration::from_secs(2);

/// The rows of a block, decided.
struct Decided {
    at: u64,
    rows: Rows,
    unread: Vec<u8>,
    summary: Summary,
    end: Place,
}

/// What one run writes.
struct Written {
    output: Output,
    unread: File,
    path: PathBuf,
    standing: Standing,
    /// Where the run stood when all row groups were whole, if they are not so after each row.
    whole: Option<Standing>,
}

impl Written {
    fn keep(&self) -> std::io::Result<()> {
        self.whole.as_ref().unwrap_or(&self.standing).keep(&self.path)
    }
}

pub fn run(options: &Options) -> Result<Ended, String> {
    let input = options.input.as_deref().ok_or("name a catalogue")?;
    let path = options.output.clone().ok_or("name an output")?;
    let format = format_of(input, options)?;
    let regimes = if options.regime.is_empty() { Regime::ALL.to_vec() } else { options.regime.clone() };
    let on = options.on.unwrap_or_else(today);
    let mut asked = format!("{on} {regimes:?} {} {} {:?}", options.no_ask, options.no_ties, options.mapping);
    if format == Format::Parquet {
        asked.push_str(&format!(" {} {}", options.block(format), options.row_group));
    }
    let length = std::fs::metadata(input).map_err(|error| format!("{}: {error}", input.display()))?.len();
    let before = if options.resume { Some(standing(&path, &asked, length)?) } else { None };
    let from = before.as_ref().map(|before| before.place);
    let rows = Input::open(input, format, options, from)?;
    let unread_path = options.unread.clone().unwrap_or_else(|| beside(&path, ".unread"));
    let whole = before.as_ref().map(|before| before.output);
    let output = Output::open(&path, &rows.reads().head, &regimes, options, whole)?;
    let unread = open(&unread_path, before.as_ref().map(|before| before.unread))?;
    let standing = before.unwrap_or_else(|| Standing {
        asked,
        input: length,
        place: Place::default(),
        output: output.whole(),
        unread: 0,
        summary: Summary::default(),
    });
    let whole = matches!(output, Output::Table(_)).then(|| standing.clone());
    let mut written = Written { output, unread, path, standing, whole };
    let desk = Desk::new(LawOfDay::on(on), regimes, !options.no_ask, !options.no_ties);
    let is_stopped = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&is_stopped);
    ctrlc::set_handler(move || stopped.store(true, Ordering::Relaxed)).map_err(|error| error.to_string())?;
    let threads =
        options.threads.or_else(|| std::thread::available_parallelism().ok().map(Into::into)).unwrap_or(1);
    let is_whole = stream(rows, &desk, &mut written, threads.max(1), !options.no_ask, &is_stopped)
        .map_err(|error| error.to_string())?;
    finish(&written, is_whole, &unread_path)
}

fn format_of(input: &Path, options: &Options) -> Result<Format, String> {
    let ending = input.extension().and_then(|ending| ending.to_str());
    match (options.format, ending) {
        (Some(format), _) => Ok(format),
        (None, Some("ndjson" | "jsonl")) => Ok(Format::Ndjson),
        (None, Some("csv")) => Ok(Format::Csv),
        (None, Some("parquet")) => Ok(Format::Parquet),
        _ => Err(format!("{}: is it ndjson, csv or parquet? say so with --format", input.display())),
    }
}

fn standing(path: &Path, asked: &str, length: u64) -> Result<Standing, String> {
    let before = Standing::read(path)?;
    if before.asked != asked || before.input != length {
        return Err(format!("{}: the run that stopped was asked something else", file_of(path).display()));
    }
    Ok(before)
}

/// Whether all of the input was written.
fn stream(
    mut rows: Input,
    desk: &Desk,
    written: &mut Written,
    threads: usize,
    asks: bool,
    is_stopped: &AtomicBool,
) -> std::io::Result<bool> {
    let bar = progress(written.standing.input, written.standing.place.bytes);
    let reads = rows.reads();
    let (to_decide, blocks) = sync_channel::<Block>(threads);
    let (credit, credits) = channel::<()>();
    (0..threads * AHEAD).for_each(|_| _ = credit.send(()));
    let blocks = Mutex::new(blocks);
    let (to_write, decided) = channel::<Decided>();
    std::thread::scope(|scope| {
        let reader = scope.spawn(move || -> std::io::Result<bool> {
            // A credit for each block keeps the rows in memory few, however slow one of them is.
            while credits.recv().is_ok() {
                if is_stopped.load(Ordering::Relaxed) {
                    return Ok(false);
                }
                let Some(block) = rows.block()? else { return Ok(true) };
                if to_decide.send(block).is_err() {
                    return Ok(false);
                }
            }
            Ok(false)
        });
        for _ in 0..threads {
            let (to_write, blocks, reads) = (to_write.clone(), &blocks, &reads);
            scope.spawn(move || decide(blocks, reads, desk, asks, &to_write));
        }
        drop(to_write);
        let ended = write(&decided, written, &credit, &bar);
        drop(credit);
        drop(decided);
        let is_whole = reader.join().expect("reading does not panic")?;
        ended.map(|()| is_whole)
    })
}

fn decide(
    blocks: &Mutex<Receiver<Block>>,
    reads: &Reads,
    desk: &Desk,
    asks: bool,
    to_write: &Sender<Decided>,
) {
    loop {
        let block = blocks.lock().expect("no thread panics").recv();
        let Ok(block) = block else { return };
        let mut rows = Rows::of(&block.rows, desk.regimes(), asks);
        let (mut unread, mut summary) = (Vec::new(), Summary::default());
        for raw in &block.rows {
            match reads.item(raw).and_then(|described| desk.answer(&described)) {
                Ok(answer) => {
                    rows.push(raw, &answer, asks);
                    summary.count(&answer);
                }
                Err(error) => {
                    output::unread(raw, &error, &mut unread);
                    summary.unread += 1;
                }
            }
        }
        // Where nothing is written any more, blocks are still taken, so that the reader can end.
        _ = to_write.send(Decided { at: block.at, rows, unread, summary, end: block.end });
    }
}

/// Writes blocks in their order; after each what is written is whole rows.
fn write(
    decided: &Receiver<Decided>,
    written: &mut Written,
    credit: &Sender<()>,
    bar: &ProgressBar,
) -> std::io::Result<()> {
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    let mut kept = Instant::now();
    for block in decided {
        waiting.insert(block.at, block);
        while let Some(block) = waiting.remove(&next) {
            next += 1;
            let standing = &mut written.standing;
            let whole = written.output.write(block.rows, standing.place, block.end)?;
            written.unread.write_all(&block.unread)?;
            standing.unread += block.unread.len() as u64;
            standing.place = block.end;
            standing.summary.add(&block.summary);
            if let Some(whole) = whole {
                standing.output = whole;
                written.whole.as_mut().into_iter().for_each(|whole| whole.clone_from(standing));
            }
            bar.set_position(block.end.bytes);
            bar.set_message(block.end.rows.to_string());
            _ = credit.send(());
        }
        if kept.elapsed() >= KEPT {
            written.keep()?;
            kept = Instant::now();
        }
    }
    written.output.finish()?;
    written.keep()
}

fn progress(length: u64, from: u64) -> ProgressBar {
    let template = "{bar:30} {percent:>3} %  {msg} rows  {binary_bytes_per_sec}  {eta} left";
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length).with_style(style).with_position(from)
}

fn finish(written: &Written, is_whole: bool, unread: &Path) -> Result<Ended, String> {
    let Written { path, standing, .. } = written;
    let summary = &standing.summary;
    eprint!("{}", summary.told());
    if summary.unread > 0 {
        eprintln!("{} rows could not be read: {}", summary.unread, unread.display());
    }
    if !is_whole {
        let rows = standing.place.rows;
        eprintln!(
            "interrupted after {rows} rows, all of them written; the same command with --resume goes on"
        );
        return Ok(Ended::Interrupted);
    }
    std::fs::remove_file(file_of(path)).map_err(|error| error.to_string())?;
    Ok(if summary.unread > 0 { Ended::SomeUnread } else { Ended::AllRead })
}
