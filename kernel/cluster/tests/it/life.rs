//! The ordinary life of a cluster.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::time::Instant;

use kernel_cluster::{Cluster, ClusterError, Exit};

use crate::manager::Manager;
use crate::support::{Home, alive, connect, eventually, refusal, root, stop, text};

#[tokio::test]
async fn a_new_folder_gets_a_private_and_durable_database() {
    let home = Home::new();
    let begin = Instant::now();
    let cluster = home.start().await;
    println!("first start: {:?}", begin.elapsed());

    let client = connect(&cluster).await;
    for (setting, value) in [
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("data_checksums", "on"),
        ("server_encoding", "UTF8"),
        ("listen_addresses", ""),
        ("lc_collate", "C"),
    ] {
        let shown =
            "select coalesce(current_setting($1, true), (select datcollate from pg_database limit 1))";
        let row = client.query_one(shown, &[&setting]).await.unwrap();
        assert_eq!(row.get::<_, &str>(0), value, "{setting}");
    }
    assert_eq!(text(&client, "select upper('ä') || lower('É') || ('健' ~ '\\w')::text").await, "Äétrue");

    for private in [home.data(), cluster.socket_dir().to_owned()] {
        let meta = fs::metadata(&private).unwrap();
        assert_eq!(meta.permissions().mode() & 0o777, 0o700, "{private:?}");
        assert_ne!(meta.uid(), 0, "{private:?}");
    }
    assert_eq!(fs::metadata(home.folder()).unwrap().mode() & 0o777, if root() { 0o711 } else { 0o700 });
    assert!(cluster.pids().contains(&cluster.postmaster()));
    assert!(cluster.pids().len() > 3);
    drop(client);
    stop(cluster).await;
}

#[tokio::test]
async fn a_later_start_finds_the_data() {
    let home = Home::new();
    let cluster = home.start().await;
    let client = connect(&cluster).await;
    client.batch_execute("create table kept (word text); insert into kept values ('水')").await.unwrap();
    stop(cluster).await;

    let begin = Instant::now();
    let cluster = home.start().await;
    println!("warm start: {:?}", begin.elapsed());
    assert_eq!(text(&connect(&cluster).await, "select word from kept").await, "水");
    stop(cluster).await;
}

#[tokio::test]
async fn stopping_is_noticed_and_may_be_repeated() {
    let home = Home::new();
    let cluster = home.start().await;
    let (exit, stopped, ()) = tokio::join!(cluster.exited(), cluster.stop(), cluster.supervise());
    assert_eq!(exit, Exit::Stopped);
    stopped.unwrap();
    cluster.stop().await.unwrap();
}

#[tokio::test]
async fn a_dropped_cluster_is_shut_down_and_frees_its_folder() {
    let home = Home::new();
    let cluster = home.start().await;
    let pids = cluster.pids();
    drop(cluster);
    assert!(pids.iter().all(|pid| !alive(*pid)));
    stop(home.start().await).await;
}

#[tokio::test]
async fn a_cancelled_start_leaves_nothing_running() {
    let home = Home::new();
    stop(home.start().await).await;
    // Cut short at every stage: taking the folder, launching, waiting for readiness.
    for micros in [0, 2_000, 8_000, 15_000, 30_000] {
        let patience = std::time::Duration::from_micros(micros);
        drop(tokio::time::timeout(patience, Cluster::start(home.options())).await);
        eventually("the folder is free again", async || match Cluster::start(home.options()).await {
            Ok(cluster) => {
                stop(cluster).await;
                true
            }
            Err(ClusterError::InUse { .. }) => false,
            Err(error) => panic!("{error}"),
        })
        .await;
    }
}

#[tokio::test]
async fn a_second_start_on_the_same_folder_is_refused() {
    let home = Home::new();
    let mut manager = Manager::spawn(&home.folder());
    let postmaster = manager.postmaster();
    let error = refusal(home.options()).await;
    assert!(matches!(error, ClusterError::InUse { pid: Some(pid), .. } if pid == manager.pid()), "{error}");
    assert!(alive(postmaster), "the first one is not disturbed");
    manager.kill();
    stop(home.start().await).await;
}
