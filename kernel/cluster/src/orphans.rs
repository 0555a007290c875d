//! What an earlier life left running or lying about on the same data.
//!
//! PostgreSQL guards its data with `postmaster.pid` and a shared memory segment, but it takes any living process
//! with the written number for a server, and it waits for nobody. So before every launch: servers and backends
//! of ours are ended, a server somebody else started is reported, and a file that names a stranger is removed.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, Uid};

use crate::error::ClusterError;
use crate::folder::Folder;
use crate::pidfile;
use crate::processes::{self, Process};

const POLL: Duration = Duration::from_millis(5);

/// What is tried on processes that stay, and how long each is given.
const FIRMER: [(Signal, Duration); 2] =
    [(Signal::SIGQUIT, Duration::from_secs(5)), (Signal::SIGKILL, Duration::from_secs(5))];

/// Clears the way for a new postmaster. Blocks, at most about `patience` and ten seconds.
pub(crate) fn clear(folder: &Folder, uid: Uid, patience: Duration) -> Result<(), ClusterError> {
    let name = folder.cluster_name();
    let postmasters = || found(uid, |process| process.is_postmaster_of(&name));
    let family = || found(uid, |process| process.is_postmaster_of(&name) || process.is_child_of(&name));

    // A postmaster can shut down in order; backends without one have nothing left to do but leave.
    if !end(postmasters, Signal::SIGINT, patience) {
        tracing::warn!(folder = %folder.root().display(), "a server of an earlier life does not shut down");
    }
    if !FIRMER.iter().any(|&(signal, patience)| end(family, signal, patience)) {
        let pids: Vec<String> = family().iter().map(ToString::to_string).collect();
        return Err(ClusterError::StillRunning { folder: folder.root().into(), pids: pids.join(", ") });
    }
    remove_stale_file(folder)
}

/// The processes of the cluster: its postmaster and what that has started.
pub(crate) fn family(folder: &Folder, uid: Uid) -> Vec<Pid> {
    let name = folder.cluster_name();
    found(uid, |process| process.is_postmaster_of(&name) || process.is_child_of(&name))
}

fn found(uid: Uid, wanted: impl Fn(&Process) -> bool) -> Vec<Pid> {
    processes::of_user(uid).into_iter().filter(|process| wanted(process)).map(|process| process.pid).collect()
}

/// Signals the processes once and waits until there are none; false when some stay.
fn end(list: impl Fn() -> Vec<Pid>, signal: Signal, patience: Duration) -> bool {
    let first = list();
    if first.is_empty() {
        return true;
    }
    tracing::info!(?signal, processes = ?first, "ending server processes of an earlier life");
    for pid in first {
        // It may have left in the meantime, which is what we want.
        let _ = kill(pid, signal);
    }
    let deadline = Instant::now() + patience;
    while Instant::now() < deadline {
        if list().is_empty() {
            return true;
        }
        thread::sleep(POLL);
    }
    list().is_empty()
}

/// Removes `postmaster.pid` when the number in it now belongs to a stranger. A number that belongs to nobody is
/// left to PostgreSQL, which then also looks at the shared memory.
fn remove_stale_file(folder: &Folder) -> Result<(), ClusterError> {
    let data = folder.data();
    let Some(process) = pidfile::read(&data).and_then(|file| processes::with_pid(file.pid)) else {
        return Ok(());
    };
    if process.may_be_postmaster() && serves(&process, &data) {
        return Err(ClusterError::InUse { folder: folder.root().into(), pid: Some(process.pid.as_raw()) });
    }
    tracing::info!(pid = %process.pid, "removing a postmaster.pid that names a stranger");
    let path = pidfile::path(&data);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(ClusterError::io(&path)(error)),
        _ => Ok(()),
    }
}

/// Whether a postmaster that we did not start may serve `data`. In doubt it does: two servers on the same data
/// would destroy them.
fn serves(process: &Process, data: &Path) -> bool {
    match processes::working_folder(process.pid) {
        Some(folder) => folder == data,
        None => process.command.contains(&data.display().to_string()) || !process.command.contains(" -D /"),
    }
}
