//! How many answers settle every verdict on the example goods: the best question
//! first, against the order of the file. True items are drawn at random.

use std::sync::Arc;

use dualuse::{Case, Category, Date, LawOfDay, Regime, Verdict};

#[path = "support/output.rs"]
mod output;
#[path = "support/mod.rs"]
#[expect(dead_code, reason = "each example uses a part of what they share")]
mod support;
#[path = "support/worlds.rs"]
mod worlds;

use output::say;
use worlds::{Cells, Dice, play, quantile};

#[derive(clap::Parser)]
#[command(about = "How many answers settle every verdict on the example goods")]
struct Options {
    /// The day of the law
    #[arg(long, value_name = "DATE", default_value = "2026-11-26")]
    on: Date,
    /// True items that are drawn for each product
    #[arg(long, default_value_t = 20)]
    runs: u64,
}

fn main() -> std::io::Result<()> {
    let options: Options = clap::Parser::parse();
    let law = Arc::new(LawOfDay::on(options.on));
    let cells = Cells::of(&law);
    let mut table = comfy_table::Table::new();
    table.set_header([
        "item",
        "answers: median",
        "most",
        "facts: median",
        "file order: median",
        "still open",
    ]);
    let (mut best, mut facts, mut filed) = (Vec::new(), Vec::new(), Vec::new());
    let (mut open, mut products) = (0, 0);
    for file in support::goods()? {
        for described in support::read_file(&file).into_iter().flatten() {
            products += 1;
            let mut own = (Vec::new(), Vec::new(), Vec::new(), 0);
            for run in 0..options.runs {
                let truth = cells.draw(&described.item, &mut Dice(run * 1_000 + products));
                let played = play(&described, &law, &truth, false);
                if let Some(path) = &played.unanswered {
                    eprintln!("no reply fits at {path}");
                }
                let is_open = law.case_of(played.interview.to_item()).asking(0).classify();
                own.3 += u64::from(is_open.regimes.iter().any(|told| told.verdict == Verdict::Undetermined));
                own.0.push(played.answers);
                own.1.push(played.facts);
                own.2.push(play(&described, &law, &truth, true).answers);
            }
            table.add_row([
                described.item.borrow().name().unwrap_or_default().to_owned(),
                quantile(&own.0, 0.5).to_string(),
                quantile(&own.0, 1.0).to_string(),
                quantile(&own.1, 0.5).to_string(),
                quantile(&own.2, 0.5).to_string(),
                format!("{} of {}", own.3, options.runs),
            ]);
            open += own.3;
            best.extend(own.0);
            facts.extend(own.1);
            filed.extend(own.2);
        }
    }
    say(format_args!("{table}\n"));
    for (name, figures) in [("best first", &best), ("facts given", &facts), ("file order", &filed)] {
        let (median, most) = (quantile(figures, 0.5), quantile(figures, 0.9));
        say(format_args!("{name}: median {median}, 90th percentile {most}, over {} runs", figures.len()));
    }
    say(format_args!("{open} of {} runs end with a verdict that no fact can close", best.len()));
    say(format_args!("\n{}", open_verdicts(&law)?));
    Ok(())
}

/// How many verdicts on the example goods are open by what is known, by what physics adds to it,
/// and by what one may suppose of a civil multirotor.
fn open_verdicts(law: &LawOfDay) -> std::io::Result<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/assumptions");
    let supposed = support::read_file(&folder.join("civil-multirotor.toml")).into_iter().flatten().next();
    let supposed = supposed.map_or_else(Default::default, |described| described.assume);
    let (mut all, mut stated, mut tied, mut civil) = (0, 0, 0, 0);
    for file in support::goods()? {
        for described in support::read_file(&file).into_iter().flatten() {
            let case = law.case_of(&described);
            let is_uav = described.item.borrow().category() == Category::Uav;
            let supposed = supposed
                .iter()
                .filter(|_| is_uav)
                .try_fold(case.clone(), |case, (path, value)| case.assuming(path, value.clone()));
            for regime in Regime::ALL {
                let is_open = |case: &Case<'_>| u32::from(case.verdict(regime) == Verdict::Undetermined);
                all += 1;
                stated += is_open(&case.clone().without_ties());
                tied += is_open(&case);
                civil += supposed.as_ref().map_or(0, is_open);
            }
        }
    }
    Ok(format!(
        "open verdicts of {all}: {stated} by the facts as stated, {tied} with ties, {civil} with ties and \
         the assumptions of a civil multirotor"
    ))
}
