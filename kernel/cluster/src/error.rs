//! What can go wrong, each in one line that ends with the way out.

use std::io;
use std::path::{Path, PathBuf};

use crate::programs::{OLDEST_MAJOR, Version};

/// Why the cluster could not be found, made, started or stopped.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// No folder with PostgreSQL's programs.
    #[error(
        "PostgreSQL's programs initdb and postgres were not found in {looked}: install PostgreSQL {} or newer \
         (apt-get install postgresql, brew install postgresql), or set WELLSPRING_PG_BIN to its bin folder",
        OLDEST_MAJOR
    )]
    ProgramsMissing {
        /// Where they were looked for.
        looked: String,
    },
    /// Programs were found, but all of them are too old.
    #[error(
        "PostgreSQL {found} in {bin} is too old: install version {} or newer, or set WELLSPRING_PG_BIN to its \
         bin folder",
        OLDEST_MAJOR
    )]
    ProgramsTooOld {
        /// The newest version found.
        found: Version,
        /// The folder it lies in.
        bin: PathBuf,
    },
    /// `postgres --version` does not run or does not answer as expected.
    #[error(
        "the PostgreSQL programs in {bin} do not run ({reason}): repair the installation, or set WELLSPRING_PG_BIN"
    )]
    ProgramsBroken {
        /// The folder they lie in.
        bin: PathBuf,
        /// What happened.
        reason: String,
    },
    /// Another program holds the folder, or a server that is not ours runs on its data.
    #[error(
        "the database folder {folder} is in use by process {}: stop it first, or choose another folder",
        pid.map_or_else(|| "(unknown)".to_owned(), |pid| pid.to_string())
    )]
    InUse {
        /// The cluster's folder.
        folder: PathBuf,
        /// Who holds it, when known.
        pid: Option<i32>,
    },
    /// The data were made by another major version.
    #[error(
        "the data in {data} were made by PostgreSQL {made_by}, but the programs found are version {found}: set \
         WELLSPRING_PG_BIN to the programs of version {made_by}, or convert the data with pg_upgrade"
    )]
    OtherMajor {
        /// PostgreSQL's data folder.
        data: PathBuf,
        /// The major version in `PG_VERSION`.
        made_by: u32,
        /// The version of the programs.
        found: Version,
    },
    /// The data folder holds something, but no database.
    #[error("{data} holds files but no PostgreSQL database: move it away, or choose another folder")]
    NotACluster {
        /// PostgreSQL's data folder.
        data: PathBuf,
    },
    /// Running as root, and none of the accounts to change to exists.
    #[error(
        "PostgreSQL refuses to run as root and there is no account {tried}: create one (useradd --system \
         postgres), or run this program as an ordinary user"
    )]
    NoAccount {
        /// The names that were looked up.
        tried: String,
    },
    /// Running as root, but without the right to become somebody else, as in some containers.
    #[error(
        "PostgreSQL refuses to run as root and this program may not change to account {account}: run it as an \
         ordinary user, or give it the capabilities SETUID and SETGID"
    )]
    CannotSwitch {
        /// The account's name.
        account: String,
    },
    /// The data belong to root, for example after a copy: PostgreSQL insists on owning them and refuses to be root.
    #[error(
        "the data in {data} belong to root, which cannot run PostgreSQL: give them to an account with chown -R {account} {data}"
    )]
    OwnedByRoot {
        /// PostgreSQL's data folder.
        data: PathBuf,
        /// The account that would run it.
        account: String,
    },
    /// A folder on the way cannot be entered by the account that runs PostgreSQL.
    #[error(
        "account {account}, which runs PostgreSQL, cannot enter {blocked}: choose a folder elsewhere (for example \
         under /var/lib), or allow it with chmod o+x {blocked}"
    )]
    Unreachable {
        /// The outermost folder that is closed to it.
        blocked: PathBuf,
        /// The account's name.
        account: String,
    },
    /// A file or folder belongs to somebody else.
    #[error(
        "no permission on {path}, which belongs to {owner}: run as that account, or choose another folder"
    )]
    Permission {
        /// What could not be used.
        path: PathBuf,
        /// The account it belongs to.
        owner: String,
    },
    /// The disk is full.
    #[error("no space left for the database in {folder} ({detail}): free some space and start again")]
    DiskFull {
        /// The cluster's folder.
        folder: PathBuf,
        /// The message that told.
        detail: String,
    },
    /// `initdb` failed; nothing was left behind.
    #[error(
        "initdb could not make the database in {folder}: {log}; nothing was kept, remove the cause and start again"
    )]
    InitFailed {
        /// The cluster's folder.
        folder: PathBuf,
        /// The last lines it printed.
        log: String,
    },
    /// The server ended before it accepted connections.
    #[error("PostgreSQL ended while starting on {folder}: {log}; remove the cause and start again")]
    StartFailed {
        /// The cluster's folder.
        folder: PathBuf,
        /// The last lines it printed.
        log: String,
    },
    /// The server runs, but did not accept connections in time.
    #[error(
        "PostgreSQL on {folder} was not ready within {seconds} s: {log}; if it was still recovering, start again \
         and it continues"
    )]
    NotReady {
        /// The cluster's folder.
        folder: PathBuf,
        /// How long it was waited for.
        seconds: u64,
        /// The last lines it printed.
        log: String,
    },
    /// Server processes of an earlier life cannot be ended.
    #[error(
        "PostgreSQL processes {pids} of {folder} cannot be stopped: end them by hand, or restart the machine"
    )]
    StillRunning {
        /// The cluster's folder.
        folder: PathBuf,
        /// Their process ids.
        pids: String,
    },
    /// The start was cut short because the program is ending.
    #[error("starting PostgreSQL was interrupted because the program is stopping: start it again")]
    Interrupted,
    /// Any other failure of the operating system.
    #[error("{path}: {source}; check the path and its device")]
    Io {
        /// What was being used.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl ClusterError {
    /// Turns a failed operation on `path` into the variant that names its cause.
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull => Self::DiskFull { folder: path.into(), detail: source.to_string() },
            io::ErrorKind::PermissionDenied => {
                Self::Permission { path: path.into(), owner: crate::account::owner_of(path) }
            }
            _ => Self::Io { path: path.into(), source },
        }
    }

    /// A full disk when `log` tells of one, else what `otherwise` makes of it.
    pub(crate) fn from_log(
        folder: &Path,
        log: String,
        otherwise: impl FnOnce(PathBuf, String) -> Self,
    ) -> Self {
        if log.contains("No space left on device") {
            Self::DiskFull { folder: folder.into(), detail: log }
        } else {
            otherwise(folder.into(), log)
        }
    }
}
