//! What the caller chooses.

use std::path::PathBuf;
use std::time::Duration;

/// How to start a [`Cluster`](crate::Cluster).
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder the cluster owns; made when missing. It holds `data/` (PostgreSQL's files), `run/` (the
    /// socket) and `lock`.
    pub folder: PathBuf,
    /// The folder with `initdb` and `postgres` (`WELLSPRING_PG_BIN`); `None` searches the usual places.
    pub bin: Option<PathBuf>,
    /// The account that runs PostgreSQL when this program runs as root: by default `postgres`, else `nobody`.
    /// Data that already belongs to an ordinary account keeps it, whatever stands here.
    pub unprivileged_user: Option<String>,
    /// Server settings beside and above the built-in ones, as `(name, value)`.
    pub settings: Vec<(String, String)>,
    /// How long the server may take until it accepts connections; recovery after a crash counts.
    pub ready_timeout: Duration,
    /// How long a clean shutdown may take before the server is told to drop everything and leave.
    pub stop_timeout: Duration,
}

impl Options {
    /// The defaults for a cluster in `folder`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            bin: None,
            unprivileged_user: None,
            settings: Vec::new(),
            ready_timeout: Duration::from_mins(1),
            stop_timeout: Duration::from_secs(30),
        }
    }
}
