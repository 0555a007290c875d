//! kill -9 of every part, and what the next life finds.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use kernel_cluster::{Cluster, ClusterError, Exit};
use nix::sys::signal::Signal;
use nix::unistd::Pid;

use crate::manager::Manager;
use crate::support::{Home, alive, connect, connect_to, eventually, kill_hard, refusal, stop};

/// Inserts 1, 2, 3 … over ever new connections; `acknowledged` is the last number that was committed.
async fn write_for_ever(url: String, acknowledged: Arc<AtomicI64>) {
    let mut next = 1;
    loop {
        if let Ok(client) = connect_to(&url).await {
            // A number whose answer was lost may or may not be there.
            let insert = "insert into written values ($1) on conflict do nothing";
            while client.execute(insert, &[&next]).await.is_ok() {
                acknowledged.store(next, Ordering::SeqCst);
                next += 1;
            }
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_postmaster_comes_back_under_load_and_loses_nothing() {
    let home = Home::new();
    let cluster = Arc::new(home.start().await);
    connect(&cluster).await.batch_execute("create table written (n bigint primary key)").await.unwrap();
    let supervised = Arc::clone(&cluster);
    let supervisor = tokio::spawn(async move { supervised.supervise().await });
    let acknowledged = Arc::new(AtomicI64::new(0));
    let writer = tokio::spawn(write_for_ever(cluster.url("postgres"), Arc::clone(&acknowledged)));
    // A backend that is busy does not notice by itself that its postmaster has gone.
    let busy = connect(&cluster).await;
    let busy =
        tokio::spawn(
            async move { busy.batch_execute("select count(*) from generate_series(1, 1e12)").await },
        );

    for round in 1..=3 {
        let before = acknowledged.load(Ordering::SeqCst);
        eventually("writes go on", async || acknowledged.load(Ordering::SeqCst) > before + 20).await;
        let (victim, begin) = (cluster.postmaster(), Instant::now());
        kill_hard(victim);
        eventually("another postmaster", async || cluster.postmaster() != victim).await;
        println!("round {round}: back after {:?}", begin.elapsed());
    }
    busy.await.unwrap().unwrap_err();
    let last = acknowledged.load(Ordering::SeqCst);
    eventually("writes go on", async || acknowledged.load(Ordering::SeqCst) > last).await;
    writer.abort();

    let count = "select count(*) from written where n <= $1";
    let found: i64 = connect(&cluster).await.query_one(count, &[&last]).await.unwrap().get(0);
    assert_eq!(found, last);
    cluster.stop().await.unwrap();
    supervisor.await.unwrap();
    assert_eq!(cluster.pids(), [] as [i32; 0]);
}

#[tokio::test]
async fn a_crashed_backend_is_survived_too() {
    let home = Home::new();
    let cluster = Arc::new(home.start().await);
    let supervised = Arc::clone(&cluster);
    let supervisor = tokio::spawn(async move { supervised.supervise().await });
    let client = connect(&cluster).await;
    let backend: i32 = client.query_one("select pg_backend_pid()", &[]).await.unwrap().get(0);
    let before = cluster.postmaster();
    kill_hard(backend);
    eventually("another postmaster", async || cluster.postmaster() != before).await;
    connect(&cluster).await;
    cluster.stop().await.unwrap();
    supervisor.await.unwrap();
}

#[tokio::test]
async fn a_postmaster_that_dies_unsupervised_is_noticed() {
    let home = Home::new();
    let cluster = home.start().await;
    kill_hard(cluster.postmaster());
    assert!(matches!(cluster.exited().await, Exit::Died(Some(status)) if !status.success()));
    cluster.stop().await.unwrap();
    assert_eq!(cluster.pids(), [] as [i32; 0]);
}

#[tokio::test]
async fn a_killed_manager_takes_the_server_along_and_the_next_start_recovers() {
    let home = Home::new();
    let mut manager = Manager::spawn(&home.folder());
    let postmaster = manager.postmaster();
    manager.kill();
    if cfg!(target_os = "linux") {
        eventually("the server follows", async || !alive(postmaster)).await;
    }
    let cluster = home.start().await;
    assert!(!alive(postmaster));
    stop(cluster).await;
}

#[tokio::test]
async fn a_server_that_outlives_its_manager_is_ended_by_the_next_start() {
    let home = Home::new();
    let mut manager = Manager::spawn(&home.folder());
    let postmaster = manager.postmaster();
    // Frozen, it cannot follow the manager; SIGKILL works all the same.
    nix::sys::signal::kill(Pid::from_raw(postmaster), Signal::SIGSTOP).unwrap();
    manager.kill();
    let mut options = home.options();
    options.stop_timeout = Duration::from_millis(300);
    let cluster = Cluster::start(options).await.unwrap();
    assert!(!alive(postmaster));
    stop(cluster).await;
}

#[tokio::test]
async fn everything_killed_at_once_recovers() {
    let home = Home::new();
    for _ in 0..3 {
        let mut manager = Manager::spawn(&home.folder());
        let postmaster = manager.postmaster();
        kill_hard(postmaster);
        manager.kill();
    }
    stop(home.start().await).await;
}

#[tokio::test]
async fn a_pid_file_that_names_a_stranger_is_removed() {
    let home = Home::new();
    stop(home.start().await).await;
    let mut stranger = std::process::Command::new("sleep").arg("60").spawn().unwrap();
    let text = format!("{}\n{}\n1763800000\n5432\n\n\n\nready\n", stranger.id(), home.data().display());
    fs::write(home.data().join("postmaster.pid"), &text).unwrap();
    fs::write(home.folder().join("run/.s.PGSQL.5432.lock"), text).unwrap();
    let cluster = home.start().await;
    connect(&cluster).await;
    assert!(stranger.try_wait().unwrap().is_none(), "the stranger is left alone");
    stop(cluster).await;
    stranger.kill().unwrap();
    stranger.wait().unwrap();
}

#[tokio::test]
async fn a_pid_file_that_names_nobody_is_no_obstacle() {
    let home = Home::new();
    stop(home.start().await).await;
    let text = format!("4194303\n{}\n1763800000\n5432\n\n\n\nready\n", home.data().display());
    fs::write(home.data().join("postmaster.pid"), text).unwrap();
    stop(home.start().await).await;
}

#[tokio::test]
async fn a_server_that_somebody_else_started_is_reported_and_left_alone() {
    let home = Home::new();
    let cluster = home.start().await;
    let pg_ctl = cluster.programs().path("pg_ctl");
    stop(cluster).await;
    let by_hand = |action: &[&str]| {
        let mut command = std::process::Command::new(&pg_ctl);
        command
            .args(action)
            .arg("-D")
            .arg(home.data())
            .args(["-w", "-s", "-l", "/dev/null"])
            .current_dir("/");
        if crate::support::root() {
            use std::os::unix::fs::MetadataExt;
            use std::os::unix::process::CommandExt;
            let owner = fs::metadata(home.data()).unwrap();
            command.uid(owner.uid()).gid(owner.gid());
        }
        assert!(command.status().unwrap().success(), "{action:?}");
    };
    let quiet =
        format!("-c listen_addresses= -c unix_socket_directories={}", home.folder().join("run").display());
    by_hand(&["start", "-o", &quiet]);
    let error = refusal(home.options()).await;
    assert!(matches!(error, ClusterError::InUse { pid: Some(pid), .. } if alive(pid)), "{error}");
    by_hand(&["stop"]);
    stop(home.start().await).await;
}
