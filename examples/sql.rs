//! A rule as SQL: an entry, all entries of a regime about a category, or its verdict.

use std::process::ExitCode;

use clap::Parser;
use dualuse::sql::{Dialect, Rule, SqlError};
use dualuse::{Category, Date, LawOfDay, Regime};

#[path = "support/output.rs"]
mod output;

#[derive(Parser)]
#[command(about = "A rule as one SELECT, with the tables that it reads")]
struct Options {
    /// The regime
    #[arg(long, default_value = "cn")]
    regime: Regime,
    /// One entry, as 9A012.a.1
    #[arg(long, value_name = "ENTRY", conflicts_with = "category", required_unless_present = "category")]
    entry: Option<String>,
    /// The verdict of the regime on items of this category
    #[arg(long)]
    category: Option<Category>,
    /// All its entries about the category instead of its verdict
    #[arg(long, requires = "category")]
    entries: bool,
    /// The day of the law, as 2024-01-31; today (UTC) if not given
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// duckdb, datafusion, spark, postgres or sqlite
    #[arg(long, default_value = "duckdb")]
    dialect: Dialect,
    /// Take what is on board of a thing on board as unknown
    #[arg(long)]
    deeper_unknown: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let law = LawOfDay::on(options.on.unwrap_or_else(today));
    match write(&options, &law) {
        Ok(text) => {
            output::say(text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn today() -> Date {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}

fn write(options: &Options, law: &LawOfDay) -> Result<String, Box<dyn std::error::Error>> {
    let rule = match (&options.entry, options.category) {
        (Some(id), _) => {
            let entry = law.entry(options.regime, id).ok_or(format!("{id} is no law on {}", law.day()))?;
            Rule::entry(law, entry)
        }
        (None, Some(category)) if options.entries => Rule::entries(law, options.regime, category),
        (None, category) => Rule::verdict(law, options.regime, category.ok_or("name a category")?),
    };
    let rule = if options.deeper_unknown { rule.deeper_unknown() } else { rule };
    let query = rule.query(options.dialect).map_err(|error: SqlError| error.to_string())?;
    let tables: Vec<_> = query.tables().iter().map(|table| table.create(options.dialect) + ";\n\n").collect();
    Ok(format!("{}{query};", tables.concat()))
}
