//! `cargo run [--features ballista] [-- [FOLDER [ROWS]]]` writes drones into a folder as Parquet, asks for
//! China's verdict by SQL and by functions, and compares them row by row. It ends with 1 if they differ.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use dualuse::Item;
use dualuse_datafusion::law::QUERY;
use dualuse_datafusion::{Failure, compare, data, register, runtime, session};

fn main() -> Result<ExitCode, Failure> {
    let runtime = runtime()?;
    runtime.block_on(runtime.spawn(run()))?
}

async fn run() -> Result<ExitCode, Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    #[cfg(feature = "ballista")]
    if let [role, scheduler] = &arguments[..]
        && role == dualuse_datafusion::cluster::EXECUTOR
    {
        dualuse_datafusion::cluster::execute(scheduler).await?;
    }
    let folder = arguments.first().map_or_else(|| std::env::temp_dir().join("dualuse-drones"), PathBuf::from);
    let rows = arguments.get(1).map_or(Ok(10_000), |rows| rows.parse())?;
    let drones = data::drones(rows)?;
    std::fs::create_dir_all(&folder)?;
    data::write(&folder, &drones)?;
    println!("{rows} drones as Parquet in {}", folder.display());

    let here = session();
    register(&here, &folder).await?;
    let mut agree = ask(&here, &drones, "DataFusion").await?;
    #[cfg(feature = "ballista")]
    {
        let cluster = dualuse_datafusion::cluster::Cluster::start(&std::env::current_exe()?).await?;
        register(&cluster.session, &folder).await?;
        agree &= ask(&cluster.session, &drones, "Ballista, a scheduler and two executors").await?;
    }
    Ok(if agree { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Asks by SQL and by the functions; whether they agree with the library on every row.
async fn ask(session: &SessionContext, drones: &[Item], engine: &str) -> Result<bool, Failure> {
    let arguments = compare::arguments();
    println!("\n# {engine}");
    for (title, query) in [
        (
            "by the generated SQL",
            format!("SELECT \"verdict\", count(*) AS drones FROM ({}) GROUP BY 1 ORDER BY 1", QUERY.text()),
        ),
        (
            "by the function",
            format!(
                "SELECT verdict({arguments}) AS verdict, count(*) AS drones FROM \"uav\" GROUP BY 1 ORDER BY 1"
            ),
        ),
        (
            "why, and what to ask",
            format!(
                "SELECT \"name\", told['verdict'] AS verdict, told['deciding'] AS deciding, told['ask'] AS ask \
                 FROM (SELECT \"id\", \"name\", classify({arguments}) AS told FROM \"uav\" WHERE \"id\" < 8) \
                 ORDER BY \"id\""
            ),
        ),
    ] {
        let start = Instant::now();
        let batches = session.sql(&query).await?.collect().await?;
        let seconds = start.elapsed().as_secs_f64();
        println!("{title} ({seconds:.2} s):\n{}", pretty_format_batches(&batches)?);
    }
    let rows = compare::answers(session).await?;
    let differ = compare::differences(&rows, drones);
    println!(
        "SQL, both functions and the library one drone at a time: {} of {} rows agree",
        rows.len() - differ.len(),
        drones.len()
    );
    for at in differ.iter().take(5) {
        println!("row {at}: {:?}; the library: {}", rows.get(*at), compare::alone(&drones[*at]));
    }
    Ok(differ.is_empty())
}
