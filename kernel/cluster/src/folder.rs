//! The cluster's folder: what lies where, and the name its processes carry.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use nix::unistd::Uid;

use crate::error::ClusterError;

/// The cluster's folder, as an absolute path without links.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Opens the folder, making it when missing. Only a new folder gets its mode set: 0700, or 0711 when root
    /// makes it, because the account that runs PostgreSQL must pass through.
    pub(crate) fn open(path: &Path) -> Result<Self, ClusterError> {
        let failed = || ClusterError::io(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed())?;
        }
        let mode = if Uid::effective().is_root() { 0o711 } else { 0o700 };
        match fs::DirBuilder::new().mode(0o700).create(path) {
            Ok(()) => fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(failed())?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed()(error)),
        }
        Ok(Self { root: path.canonicalize().map_err(failed())? })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    /// PostgreSQL's own files. Present means complete: see [`crate::initdb`].
    pub(crate) fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// Where `initdb` works until it has finished.
    pub(crate) fn unfinished(&self) -> PathBuf {
        self.root.join("data.new")
    }

    /// The socket's folder when its path is short enough.
    pub(crate) fn sockets(&self) -> PathBuf {
        self.root.join("run")
    }

    /// The `cluster_name` that every server process shows in its title. It depends on the path alone, so that a
    /// later life of the program recognises the processes of an earlier one, without rights to look into them.
    pub(crate) fn cluster_name(&self) -> String {
        use std::os::unix::ffi::OsStrExt;
        // FNV-1a: stable between builds, unlike the standard library's hasher.
        let hash = self.root.as_os_str().as_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        format!("pg-{hash:016x}")
    }

    /// The major version that made the data; `None` when there are none yet.
    pub(crate) fn major(&self) -> Result<Option<u32>, ClusterError> {
        let data = self.data();
        match fs::read_to_string(data.join("PG_VERSION")) {
            Ok(text) => match text.trim().split('.').next().unwrap_or_default().parse() {
                Ok(major) => Ok(Some(major)),
                Err(_) => Err(ClusterError::NotACluster { data }),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::remove_dir(&data) {
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {
                    Err(ClusterError::NotACluster { data })
                }
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(ClusterError::io(&data)(error)),
                // Absent, or an empty folder that is now gone: there are no data to lose.
                _ => Ok(None),
            },
            Err(error) => Err(ClusterError::io(&data)(error)),
        }
    }
}
