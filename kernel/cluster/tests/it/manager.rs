//! A program that holds a cluster, as a process of its own that tests can kill: this test binary again, running
//! only [`hold`].

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use kernel_cluster::Cluster;

use crate::support;

const FOLDER: &str = "CLUSTER_TEST_FOLDER";

/// A running manager; killed when dropped.
pub(crate) struct Manager {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Manager {
    pub(crate) fn spawn(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["manager::hold", "--exact", "--ignored", "--nocapture"])
            .env(FOLDER, folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, output }
    }

    /// Waits until its cluster is ready; the postmaster's process id.
    pub(crate) fn postmaster(&mut self) -> i32 {
        let mut lines = (&mut self.output).lines().map_while(Result::ok);
        lines.find_map(|line| line.split_once("ready ")?.1.parse().ok()).expect("the manager gets ready")
    }

    pub(crate) fn pid(&self) -> i32 {
        i32::try_from(self.child.id()).unwrap()
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        // It may have been killed and waited for already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
#[ignore = "not a test: the process that other tests kill"]
async fn hold() {
    let folder = std::env::var_os(FOLDER).map(PathBuf::from).expect("started by Manager::spawn");
    let cluster = Cluster::start(support::options(folder)).await.unwrap();
    println!("ready {}", cluster.postmaster());
    tokio::time::sleep(Duration::from_mins(1)).await;
}
