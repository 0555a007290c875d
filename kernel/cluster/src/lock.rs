//! One program a folder: an advisory lock that the system releases when its holder dies.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;

use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg, OFlag};

use crate::error::ClusterError;
use crate::folder::Folder;

/// Held as long as the value lives.
#[derive(Debug)]
pub(crate) struct FolderLock(#[expect(dead_code, reason = "held for its effect")] Flock<File>);

impl FolderLock {
    /// Takes the lock, or tells who has it.
    pub(crate) fn take(folder: &Folder) -> Result<Self, ClusterError> {
        let path = folder.lock();
        let failed = || ClusterError::io(&path);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            // Root may work in a folder that belongs to an ordinary user: no link leads it elsewhere.
            .custom_flags(OFlag::O_NOFOLLOW.bits())
            .open(&path)
            .map_err(failed())?;
        let mut lock = match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => lock,
            Err((mut file, Errno::EWOULDBLOCK)) => {
                let mut holder = String::new();
                file.read_to_string(&mut holder).map_err(failed())?;
                return Err(ClusterError::InUse {
                    folder: folder.root().into(),
                    pid: holder.trim().parse().ok(),
                });
            }
            Err((_, errno)) => return Err(failed()(errno.into())),
        };
        lock.set_len(0).and_then(|()| lock.rewind()).map_err(failed())?;
        writeln!(lock, "{}", std::process::id()).map_err(failed())?;
        Ok(Self(lock))
    }
}
