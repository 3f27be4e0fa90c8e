//! SQL, the functions and the library alone say the same of every drone.

use std::path::PathBuf;

use datafusion::prelude::SessionContext;
use dualuse::Item;
use dualuse_datafusion::{compare, data, register, runtime, session};

const ROWS: usize = 1000;

/// A folder with drones, of a test's own.
fn folder(name: &str) -> (PathBuf, Vec<Item>) {
    let folder = std::env::temp_dir().join(format!("dualuse-datafusion-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let drones = data::drones(ROWS).unwrap();
    data::write(&folder, &drones).unwrap();
    (folder, drones)
}

async fn agrees(session: &SessionContext, drones: &[Item]) {
    let rows = compare::answers(session).await.unwrap();
    assert_eq!((rows.len(), drones.len()), (ROWS, ROWS));
    let differ = compare::differences(&rows, drones);
    assert!(differ.is_empty(), "{}: {:?}", differ[0], rows[differ[0]]);
    for verdict in ["controlled", "not_listed", "undetermined"] {
        let alike = rows.iter().filter(|row| row.by_sql.as_deref() == Some(verdict));
        let (mut number, mut decided, mut asked) = (0, 0, 0);
        for row in alike {
            number += 1;
            decided += usize::from(!row.deciding.is_empty());
            asked += usize::from(row.ask.is_some());
        }
        let expected = match verdict {
            "controlled" => (number, 0),
            "undetermined" => (0, number),
            _ => (0, 0),
        };
        assert!(number > 10, "{number} drones are {verdict}");
        assert_eq!((decided, asked), expected, "{verdict}");
    }
}

fn in_large_stacks(told: impl Future<Output = ()> + Send + 'static) {
    let runtime = runtime().unwrap();
    runtime.block_on(runtime.spawn(told)).unwrap();
}

#[test]
fn on_this_machine() {
    let (folder, drones) = folder("here");
    in_large_stacks(async move {
        let session = session();
        register(&session, &folder).await.unwrap();
        agrees(&session, &drones).await;
        std::fs::remove_dir_all(folder).unwrap();
    });
}

#[cfg(feature = "ballista")]
#[test]
fn on_a_scheduler_and_two_executors() {
    let (folder, drones) = folder("cluster");
    let program = env!("CARGO_BIN_EXE_dualuse-datafusion");
    in_large_stacks(async move {
        let cluster = dualuse_datafusion::cluster::Cluster::start(program.as_ref()).await.unwrap();
        register(&cluster.session, &folder).await.unwrap();
        agrees(&cluster.session, &drones).await;
        std::fs::remove_dir_all(folder).unwrap();
    });
}
