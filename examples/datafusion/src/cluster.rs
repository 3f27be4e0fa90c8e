//! A scheduler of Ballista in this process, and executors in processes of their own.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::serde::protobuf::scheduler_grpc_client::SchedulerGrpcClient;
use ballista_executor::new_standalone_executor_from_state;
use ballista_scheduler::standalone::new_standalone_scheduler_from_state;
use datafusion::execution::SessionState;
use datafusion::prelude::{SessionConfig, SessionContext};

use crate::Failure;

/// The first argument of a process that is an executor; the second is where the scheduler listens.
pub const EXECUTOR: &str = "executor";

/// How many executors there are.
pub const EXECUTORS: usize = 2;

/// A scheduler, its executors and a session with them.
pub struct Cluster {
    pub session: SessionContext,
    executors: Vec<Child>,
}

impl Cluster {
    /// A scheduler with executors of one core each, which a program runs.
    pub async fn start(program: &Path) -> Result<Self, Failure> {
        let state = state();
        let port = new_standalone_scheduler_from_state(&state).await?.port();
        let scheduler = format!("http://localhost:{port}");
        let executor = || {
            let mut command = Command::new(program);
            command.args([EXECUTOR, &scheduler]).env("RUST_MIN_STACK", crate::STACK.to_string());
            command.stdin(Stdio::piped()).spawn()
        };
        let executors = (0..EXECUTORS).map(|_| executor()).collect::<Result<_, _>>()?;
        let session = SessionContext::remote_with_state(&format!("df://localhost:{port}"), state).await?;
        // A session with a cluster forgets the functions of its state.
        crate::function::all().into_iter().for_each(|function| session.register_udf(function));
        Ok(Self { session, executors })
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        for executor in &mut self.executors {
            // It may have ended by itself.
            _ = executor.kill();
            _ = executor.wait();
        }
    }
}

/// Works for a scheduler until the process that began it has ended, which is when nothing more can come
/// from there.
pub async fn execute(scheduler: &str) -> Result<(), Failure> {
    let client = SchedulerGrpcClient::connect(scheduler.to_owned()).await?;
    new_standalone_executor_from_state(client, 1, &state()).await?;
    let ended = tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()));
    ended.await??;
    std::process::exit(0)
}

/// Each process knows the functions. Rows are shared out among as many tasks as there are executors, and
/// the plan stays as it is made: to plan it anew after each of its many stages takes longer than they do.
fn state() -> SessionState {
    let config = SessionConfig::new_with_ballista().with_target_partitions(EXECUTORS);
    crate::state(config.set_bool("ballista.planner.adaptive.enabled", false))
}
