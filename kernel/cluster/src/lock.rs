//! One program a folder: an advisory lock that the system releases when its holder dies.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg, OFlag};
use thiserror::Error;

/// Held as long as the value lives.
#[derive(Debug)]
pub struct FileLock(#[expect(dead_code, reason = "held for its effect")] Flock<File>);

/// Why a lock was not had.
#[derive(Debug, Error)]
pub enum LockError {
    /// Another program has it.
    #[error("held by process {}", .0.map_or_else(|| "(unknown)".to_owned(), |pid| pid.to_string()))]
    Held(Option<i32>),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl FileLock {
    /// Takes the lock on a file, which is made where it is missing and then names this process; or tells who has it.
    pub fn take(path: &Path) -> Result<Self, LockError> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            // Root may work in a folder that belongs to an ordinary user: no link leads it elsewhere.
            .custom_flags(OFlag::O_NOFOLLOW.bits())
            .open(path)?;
        let mut lock = match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => lock,
            Err((mut file, Errno::EWOULDBLOCK)) => {
                let mut holder = String::new();
                file.read_to_string(&mut holder)?;
                return Err(LockError::Held(holder.trim().parse().ok()));
            }
            Err((_, errno)) => return Err(LockError::Io(errno.into())),
        };
        lock.set_len(0)?;
        lock.rewind()?;
        writeln!(lock, "{}", std::process::id())?;
        Ok(Self(lock))
    }
}
