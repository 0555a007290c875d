//! The account that runs PostgreSQL: ourselves, or an unprivileged one when we are root.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::errno::Errno;
use nix::unistd::{Gid, Uid, User};

use crate::error::ClusterError;
use crate::programs::Programs;

/// Tried in this order when running as root and the caller names none.
const UNPRIVILEGED: [&str; 2] = ["postgres", "nobody"];

/// Who runs PostgreSQL and owns its files.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) uid: Uid,
    pub(crate) gid: Gid,
    name: String,
    /// Whether it is another account than ours.
    pub(crate) switch: bool,
}

impl Account {
    /// Chooses the account for the data folder `data`, which may not exist yet.
    pub(crate) fn choose(data: &Path, wanted: Option<&str>) -> Result<Self, ClusterError> {
        let owner =
            fs::metadata(data).ok().map(|meta| (Uid::from_raw(meta.uid()), Gid::from_raw(meta.gid())));
        let ours = Uid::effective();
        match owner {
            // The server insists on owning its data, so data made by an ordinary user stay with that user.
            Some((uid, gid)) if ours.is_root() && !uid.is_root() => {
                Ok(Self { uid, gid, name: name_of(uid), switch: true })
            }
            Some((uid, _)) if uid != ours => {
                Err(ClusterError::Permission { path: data.into(), owner: name_of(uid) })
            }
            Some(_) if ours.is_root() => {
                // Changing the owner of a whole tree silently is not ours to decide; the message says how.
                let account = Self::unprivileged(wanted)?.name;
                Err(ClusterError::OwnedByRoot { data: data.into(), account })
            }
            None if ours.is_root() => Self::unprivileged(wanted),
            _ => Ok(Self { uid: ours, gid: Gid::effective(), name: name_of(ours), switch: false }),
        }
    }

    fn unprivileged(wanted: Option<&str>) -> Result<Self, ClusterError> {
        let names = wanted.map_or_else(|| UNPRIVILEGED.to_vec(), |name| vec![name]);
        let mut users = names.iter().filter_map(|name| User::from_name(name).ok().flatten());
        match users.find(|user| !user.uid.is_root()) {
            Some(user) => Ok(Self { uid: user.uid, gid: user.gid, name: user.name, switch: true }),
            None => Err(ClusterError::NoAccount { tried: names.join(" or ") }),
        }
    }

    /// Makes `command` run under this account.
    pub(crate) fn apply(&self, command: &mut Command) {
        if self.switch {
            command.uid(self.uid.as_raw()).gid(self.gid.as_raw());
        }
    }

    /// Gives it a file or folder that we just made.
    pub(crate) fn give(&self, path: &Path) -> Result<(), ClusterError> {
        if self.switch {
            let (uid, gid) = (self.uid.as_raw(), self.gid.as_raw());
            std::os::unix::fs::lchown(path, Some(uid), Some(gid)).map_err(ClusterError::io(path))?;
        }
        Ok(())
    }

    /// Proves that another account can enter `folder` and run the programs, by doing it: that respects access
    /// lists and mount options, which mode bits do not show.
    pub(crate) fn check_reach(&self, folder: &Path, programs: &Programs) -> Result<(), ClusterError> {
        if !self.switch {
            return Ok(());
        }
        let program = programs.path("postgres");
        let mut probe = Command::new(&program);
        probe
            .arg("--version")
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        self.apply(&mut probe);
        match probe.status() {
            Ok(_) => Ok(()),
            Err(error) if error.raw_os_error() == Some(Errno::EPERM as i32) => {
                Err(ClusterError::CannotSwitch { account: self.name.clone() })
            }
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                let blocked = self.first_closed(folder).or_else(|| self.first_closed(programs.bin()));
                let account = self.name.clone();
                Err(ClusterError::Unreachable { blocked: blocked.unwrap_or_else(|| folder.into()), account })
            }
            Err(error) => Err(ClusterError::io(&program)(error)),
        }
    }

    /// The outermost folder on the way to `path` whose mode bits keep the account out.
    fn first_closed(&self, path: &Path) -> Option<PathBuf> {
        let way: Vec<&Path> = path.ancestors().collect();
        let closed = |folder: &&&Path| {
            fs::metadata(folder).is_ok_and(|meta| {
                let (owner, group) = (meta.uid() == self.uid.as_raw(), meta.gid() == self.gid.as_raw());
                let enter = if owner {
                    0o100
                } else if group {
                    0o010
                } else {
                    0o001
                };
                meta.mode() & enter == 0
            })
        };
        way.iter().rev().find(closed).map(|folder| folder.to_path_buf())
    }
}

/// The name of whoever owns `path`, or of the owner of the nearest folder above that can be looked at.
pub(crate) fn owner_of(path: &Path) -> String {
    let seen = path.ancestors().find_map(|path| fs::symlink_metadata(path).ok());
    seen.map_or_else(|| "somebody else".to_owned(), |meta| name_of(Uid::from_raw(meta.uid())))
}

fn name_of(uid: Uid) -> String {
    User::from_uid(uid).ok().flatten().map_or_else(|| format!("user {uid}"), |user| user.name)
}
