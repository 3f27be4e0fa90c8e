//! The classification inside DataFusion: over Parquet as the SQL that the library generates, and as a
//! scalar function that also tells the deciding points and the next question; on one machine, or on the
//! executors of Ballista.

use std::path::Path;

use datafusion::execution::SessionState;
use datafusion::execution::session_state::SessionStateBuilder;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

#[cfg(feature = "ballista")]
pub mod cluster;
pub mod compare;
pub mod data;
pub mod function;
pub mod law;

#[path = "../../catalogue/vary.rs"]
mod vary;

/// Whatever goes wrong in an example.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The stack of a thread: a plan is gone through one stage of the query inside the other.
pub const STACK: usize = 1 << 26;

/// A runtime whose threads have such stacks.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().thread_stack_size(STACK).enable_all().build()
}

/// A session that knows the functions.
pub fn session() -> SessionContext {
    SessionContext::new_with_state(state(SessionConfig::new()))
}

/// What each process of a cluster knows too.
fn state(config: SessionConfig) -> SessionState {
    // The units of the columns stand in the metadata of their fields.
    let config = config.set_bool("datafusion.execution.parquet.skip_metadata", false);
    let mut state = SessionStateBuilder::new().with_config(config).with_default_features().build();
    for function in function::all() {
        let functions: &mut dyn datafusion::execution::FunctionRegistry = &mut state;
        functions.register_udf(function.into()).expect("the functions are registered once");
    }
    state
}

/// Lets a session read the tables in a folder.
pub async fn register(session: &SessionContext, folder: &Path) -> Result<(), Failure> {
    for table in law::QUERY.tables() {
        let file = folder.join(format!("{}.parquet", table.name())).canonicalize()?;
        let file = file.to_str().ok_or("the path is no text")?;
        session.register_parquet(table.name(), file, ParquetReadOptions::default()).await?;
    }
    Ok(())
}
