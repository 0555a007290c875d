//! Other processes: their command lines, which everybody may read, even root without the right to trace.

use std::path::PathBuf;

use nix::unistd::{Pid, Uid};

/// A running process.
#[derive(Debug, Clone)]
pub(crate) struct Process {
    pub(crate) pid: Pid,
    /// The words of its command line, or the title it gave itself, joined by spaces; empty for a zombie.
    pub(crate) command: String,
}

impl Process {
    /// Whether it is a postmaster that was started by this crate with the cluster's name.
    pub(crate) fn is_postmaster_of(&self, cluster_name: &str) -> bool {
        self.command.contains("/postgres -D ")
            && self.command.contains(&format!(" cluster_name={cluster_name} "))
    }

    /// Whether it is a child of such a postmaster: those put the name in their title.
    pub(crate) fn is_child_of(&self, cluster_name: &str) -> bool {
        self.command.starts_with(&format!("postgres: {cluster_name}: "))
    }

    /// Whether it may be a postmaster, ours or not. Its path may contain spaces.
    pub(crate) fn may_be_postmaster(&self) -> bool {
        let path = format!("/{}", self.command);
        path.contains("/postgres ") || path.contains("/postmaster ")
    }
}

/// The processes of one user.
#[cfg(target_os = "linux")]
pub(crate) fn of_user(uid: Uid) -> Vec<Process> {
    use std::os::unix::fs::MetadataExt;
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let owned = entries.filter(|entry| entry.metadata().is_ok_and(|meta| meta.uid() == uid.as_raw()));
    owned.filter_map(|entry| with_pid(Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))).collect()
}

/// The process with this number; `None` when there is none.
#[cfg(target_os = "linux")]
pub(crate) fn with_pid(pid: Pid) -> Option<Process> {
    let words = std::fs::read(format!("/proc/{pid}/cmdline")).ok()?;
    Some(Process { pid, command: String::from_utf8_lossy(&words).replace('\0', " ") })
}

/// The folder a process works in; `None` when we may not know.
#[cfg(target_os = "linux")]
pub(crate) fn working_folder(pid: Pid) -> Option<PathBuf> {
    std::fs::read_link(format!("/proc/{pid}/cwd")).ok()
}

/// The processes of one user.
#[cfg(not(target_os = "linux"))]
pub(crate) fn of_user(uid: Uid) -> Vec<Process> {
    listed(&["-U", &uid.to_string()])
}

/// The process with this number; `None` when there is none.
#[cfg(not(target_os = "linux"))]
pub(crate) fn with_pid(pid: Pid) -> Option<Process> {
    listed(&["-p", &pid.to_string()]).pop()
}

/// The folder a process works in; `None` when we may not know.
#[cfg(not(target_os = "linux"))]
pub(crate) fn working_folder(_pid: Pid) -> Option<PathBuf> {
    None
}

/// Systems without `/proc` have `ps`.
#[cfg(not(target_os = "linux"))]
fn listed(which: &[&str]) -> Vec<Process> {
    let listing = std::process::Command::new("ps").args(["-ww", "-o", "pid=,command="]).args(which).output();
    let text = listing.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.trim().split_once(' '));
    lines
        .filter_map(|(pid, command)| {
            Some(Process { pid: Pid::from_raw(pid.parse().ok()?), command: format!("{} ", command.trim()) })
        })
        .collect()
}
