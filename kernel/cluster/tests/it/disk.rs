//! A disk that is really full. It takes the right to mount a small file system; without it nothing is tested here,
//! and [`crate::unfinished`] covers the message.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use kernel_cluster::{Cluster, ClusterError, Exit};

use crate::support::{Home, connect, options, refusal, stop};

/// A small file system in memory; unmounted when dropped.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir(at).unwrap();
        let options = format!("size={size},mode=755");
        let done = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "none"]).arg(at).output();
        done.is_ok_and(|output| output.status.success()).then(|| Self(at.to_owned()))
    }

    fn fill(&self) -> PathBuf {
        let path = self.0.join("filler");
        let mut file = File::create(&path).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Nothing to be done about a failure; the test's verdict stands.
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[tokio::test]
async fn a_disk_too_small_for_a_new_database() {
    let home = Home::new();
    let Some(disk) = Disk::mount(&home.path().join("disk"), "8m") else { return };
    let error = refusal(options(disk.0.join("cluster"))).await;
    assert!(matches!(error, ClusterError::DiskFull { .. }), "{error}");
    assert!(!disk.0.join("cluster/data.new").exists());
}

#[tokio::test]
async fn a_disk_that_fills_up_ends_the_server_and_space_brings_it_back() {
    let home = Home::new();
    let Some(disk) = Disk::mount(&home.path().join("disk"), "96m") else { return };
    let folder = disk.0.join("cluster");
    let cluster = Cluster::start(options(folder.clone())).await.unwrap();
    let client = connect(&cluster).await;
    client.batch_execute("create table kept as select 1 as n").await.unwrap();
    let filler = disk.fill();
    // Without room for another segment of its log the server cannot go on, nor recover. Small rows fit into the
    // page that exists, so nothing else needs room before.
    let mut acknowledged = 0_i64;
    let begin = Instant::now();
    while !client.is_closed() && begin.elapsed() < Duration::from_secs(30) {
        acknowledged += i64::from(client.batch_execute("insert into kept values (1)").await.is_ok());
        drop(client.batch_execute("select pg_switch_wal()").await);
    }
    assert!(client.is_closed(), "still running after {acknowledged} rows");
    assert!(matches!(cluster.exited().await, Exit::Died(_)));
    cluster.stop().await.unwrap();
    drop(cluster);

    let error = refusal(options(folder.clone())).await;
    assert!(matches!(error, ClusterError::DiskFull { .. }), "{error}");
    fs::remove_file(filler).unwrap();
    let cluster = Cluster::start(options(folder)).await.unwrap();
    let found: i64 =
        connect(&cluster).await.query_one("select count(*) from kept", &[]).await.unwrap().get(0);
    assert!(found > acknowledged, "{found} of {acknowledged}");
    stop(cluster).await;
}
