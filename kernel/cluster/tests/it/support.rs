//! Clusters in temporary folders, and looking at processes from outside.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kernel_cluster::{Cluster, ClusterError, Options};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, Uid};
use tempfile::TempDir;
use tokio_postgres::{Client, NoTls};

/// A temporary folder that other accounts may enter, because as root another account runs the server.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::Builder::new().permissions(Permissions::from_mode(0o755)).tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The cluster's folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.0.path().join("cluster")
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder().join("data")
    }

    pub(crate) fn options(&self) -> Options {
        options(self.folder())
    }

    pub(crate) async fn start(&self) -> Cluster {
        Cluster::start(self.options()).await.unwrap()
    }

    /// Writes an executable shell script into a folder `bin`.
    pub(crate) fn script(&self, name: &str, body: &str) -> PathBuf {
        let bin = self.path().join("bin");
        fs::create_dir_all(&bin).unwrap();
        fs::write(bin.join(name), format!("#!/bin/sh\n{body}\n")).unwrap();
        fs::set_permissions(bin.join(name), Permissions::from_mode(0o755)).unwrap();
        bin
    }
}

pub(crate) fn options(folder: PathBuf) -> Options {
    Options { bin: std::env::var_os("WELLSPRING_PG_BIN").map(PathBuf::from), ..Options::new(folder) }
}

pub(crate) async fn connect(cluster: &Cluster) -> Client {
    connect_to(&cluster.url("postgres")).await.unwrap()
}

pub(crate) async fn connect_to(url: &str) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// The one value of a one-row query.
pub(crate) async fn text(client: &Client, query: &str) -> String {
    client.query_one(query, &[]).await.unwrap().get(0)
}

/// The error of a start that must fail: one line.
pub(crate) async fn refusal(options: Options) -> ClusterError {
    let error = Cluster::start(options).await.expect_err("the start is refused");
    assert_eq!(error.to_string().lines().count(), 1, "{error}");
    error
}

/// Stops the cluster and checks that none of its processes stay.
pub(crate) async fn stop(cluster: Cluster) {
    let pids = cluster.pids();
    cluster.stop().await.unwrap();
    assert_eq!(cluster.pids(), [] as [i32; 0]);
    assert!(pids.iter().all(|pid| !alive(*pid)), "{pids:?}");
}

pub(crate) fn kill_hard(pid: i32) {
    kill(Pid::from_raw(pid), Signal::SIGKILL).unwrap();
}

/// Whether a process runs. One that nobody has waited for does not: orphans in a container may stay that way.
pub(crate) fn alive(pid: i32) -> bool {
    let zombie = fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| stat.contains(") Z "));
    !zombie && !matches!(kill(Pid::from_raw(pid), None), Err(nix::errno::Errno::ESRCH))
}

pub(crate) fn root() -> bool {
    Uid::effective().is_root()
}

/// Waits for something that happens soon.
pub(crate) async fn eventually(what: &str, condition: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !condition().await {
        assert!(Instant::now() < deadline, "not within 30 s: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
