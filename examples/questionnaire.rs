//! How many answers settle every verdict on the example goods: the best question
//! first, against the order of the file. True items are drawn at random.

use std::sync::Arc;

use dualuse::{Date, LawOfDay, Verdict};

#[path = "support/mod.rs"]
mod support;
#[path = "support/worlds.rs"]
mod worlds;

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
    println!("{table}\n");
    for (name, figures) in [("best first", &best), ("facts given", &facts), ("file order", &filed)] {
        let (median, most) = (quantile(figures, 0.5), quantile(figures, 0.9));
        println!("{name}: median {median}, 90th percentile {most}, over {} runs", figures.len());
    }
    println!("{open} of {} runs end with a verdict that no fact can close", best.len());
    Ok(())
}
