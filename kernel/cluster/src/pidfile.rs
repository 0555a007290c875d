//! `postmaster.pid`: what a server says about itself in its data folder.

use std::fs;
use std::path::{Path, PathBuf};

use nix::unistd::Pid;

/// The lines of `postmaster.pid` that matter here.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PidFile {
    pub(crate) pid: Pid,
    /// Whether the server accepts connections.
    pub(crate) ready: bool,
}

/// The file's place in the data folder.
pub(crate) fn path(data: &Path) -> PathBuf {
    data.join("postmaster.pid")
}

/// Reads it; `None` when it is missing or half written.
pub(crate) fn read(data: &Path) -> Option<PidFile> {
    parse(&fs::read_to_string(path(data)).ok()?)
}

fn parse(text: &str) -> Option<PidFile> {
    let mut lines = text.lines();
    // A backend started without a postmaster writes its number negative.
    let pid: i32 = lines.next()?.trim().parse().ok()?;
    let ready = lines.nth(6).is_some_and(|status| status.trim() == "ready");
    Some(PidFile { pid: Pid::from_raw(pid.checked_abs()?), ready })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_is_on_the_eighth_line() {
        let text = |status| format!("71\n/data\n1763800000\n5432\n/run\n\n  5432001  32769\n{status}\n");
        let file = |ready| Some(PidFile { pid: Pid::from_raw(71), ready });
        assert_eq!(parse(&text("ready   ")), file(true));
        assert_eq!(parse(&text("starting")), file(false));
        assert_eq!(parse("71\n/data\n"), file(false));
        assert_eq!(parse(""), None);
        assert_eq!(parse("garbage\n"), None);
    }
}
