//! The private folder of the server's socket.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::account::{Account, owner_of};
use crate::error::ClusterError;
use crate::folder::Folder;

/// PostgreSQL names its socket after the port; nobody listens on that port.
pub(crate) const PORT: u16 = 5432;

/// `sun_path` takes 103 bytes on macOS and 107 on Linux.
const LONGEST: usize = 103;

/// The folder for the socket: in the cluster's folder, or in `/tmp` when that path is too long for the system.
pub(crate) fn place(folder: &Folder) -> PathBuf {
    let near = folder.sockets();
    if file(&near).as_os_str().len() <= LONGEST {
        near
    } else {
        Path::new("/tmp").join(folder.cluster_name())
    }
}

/// The socket in that folder.
pub(crate) fn file(sockets: &Path) -> PathBuf {
    sockets.join(format!(".s.PGSQL.{PORT}"))
}

/// Makes the folder, or checks that the existing one is private to `account`: the server trusts whoever can
/// reach the socket, so a folder that somebody else prepared in `/tmp` must not be used.
pub(crate) fn prepare(path: &Path, account: &Account) -> Result<(), ClusterError> {
    match fs::DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => account.give(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let meta = fs::symlink_metadata(path).map_err(ClusterError::io(path))?;
            if meta.is_dir() && meta.uid() == account.uid.as_raw() && meta.mode() & 0o777 == 0o700 {
                return Ok(());
            }
            Err(ClusterError::Permission { path: path.into(), owner: owner_of(path) })
        }
        Err(error) => Err(ClusterError::io(path)(error)),
    }
}

/// Removes the socket of an earlier life and its lock file. PostgreSQL would do so itself, unless the number in
/// that file belongs to a living stranger or to a zombie that nobody has waited for.
pub(crate) fn clear(path: &Path) -> Result<(), ClusterError> {
    for left in [path.join(format!(".s.PGSQL.{PORT}.lock")), file(path)] {
        match fs::remove_file(&left) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(ClusterError::io(&left)(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Removes a folder in `/tmp`; the one in the cluster's folder stays.
pub(crate) fn remove(path: &Path, folder: &Folder) {
    if path != folder.sockets() {
        // Best effort: an empty private folder that stays behind is found and used again.
        let _ = fs::remove_dir(path);
    }
}
