//! Making the database is interrupted, or fails.

use std::fs;
use std::time::{Duration, Instant};

use kernel_cluster::ClusterError;

use crate::manager::Manager;
use crate::support::{Home, connect, refusal, stop};

#[tokio::test]
async fn an_interrupted_initdb_is_made_again() {
    let home = Home::new();
    for pause in [0, 150] {
        let mut manager = Manager::spawn(&home.folder());
        let unfinished = home.folder().join("data.new");
        let begin = Instant::now();
        while !unfinished.exists() && begin.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(pause));
        manager.kill();
        assert!(unfinished.exists() && !home.data().exists(), "killed in the middle");
    }
    let cluster = home.start().await;
    connect(&cluster).await;
    assert!(!home.folder().join("data.new").exists());
    stop(cluster).await;
}

#[tokio::test]
async fn a_failed_initdb_leaves_nothing_and_says_why() {
    let home = Home::new();
    home.script("postgres", "echo 'postgres (PostgreSQL) 17.2'");
    let bin = home.script("initdb", "echo 'initdb: error: could not invent data' >&2; exit 1");
    let mut options = home.options();
    options.bin = Some(bin);
    let error = refusal(options).await;
    assert!(
        matches!(&error, ClusterError::InitFailed { log, .. } if log.contains("could not invent")),
        "{error}"
    );
    let left: Vec<_> = fs::read_dir(home.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["lock"]);
    stop(home.start().await).await;
}

#[tokio::test]
async fn a_full_disk_is_named() {
    let home = Home::new();
    home.script("postgres", "echo 'postgres (PostgreSQL) 17.2'");
    let last_words = "echo 'initdb: error: could not write file: No space left on device' >&2
        echo 'child process exited with exit code 1' >&2; echo 'initdb: removing contents' >&2; exit 1";
    let mut options = home.options();
    options.bin = Some(home.script("initdb", last_words));
    let error = refusal(options).await;
    assert!(matches!(error, ClusterError::DiskFull { .. }), "{error}");
}
