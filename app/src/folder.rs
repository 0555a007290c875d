//! The data folder: one process at a time runs the platform from it, wherever its store is. Two would share a control
//! socket, and the last one started would take it from the other.

use std::{
    fs::{self, File, OpenOptions},
    io::{Read, Seek, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use anyhow::Context;
use nix::{
    errno::Errno,
    fcntl::{Flock, FlockArg},
};

/// The folder's only tenant, for as long as the value lives; the system releases the lock of a process that dies.
pub(crate) struct Tenancy(#[expect(dead_code, reason = "held for its effect")] Flock<File>);

impl Tenancy {
    /// Moves in, or tells who lives there.
    pub(crate) fn begin(data: &Path) -> anyhow::Result<Self> {
        make(data)?;
        let path = data.join("lock");
        let trouble = || format!("cannot use {}", path.display());
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .with_context(trouble)?;
        let mut lock = match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => lock,
            Err((mut file, Errno::EWOULDBLOCK)) => {
                let mut tenant = String::new();
                file.read_to_string(&mut tenant).with_context(trouble)?;
                anyhow::bail!(
                    "the data folder {} is in use by process {}: stop it first, or choose another folder with --data",
                    data.display(),
                    tenant.trim()
                );
            }
            Err((_, errno)) => return Err(errno).with_context(trouble),
        };
        lock.set_len(0).and_then(|()| lock.rewind()).with_context(trouble)?;
        writeln!(lock, "{}", std::process::id()).with_context(trouble)?;
        Ok(Self(lock))
    }
}

/// Makes the folder where it is missing.
pub(crate) fn make(data: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(data).with_context(|| {
        format!("cannot make the data folder {}; choose another with --data", data.display())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_who_is_there_and_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let first = Tenancy::begin(&data).unwrap();
        let refused = format!("{:#}", Tenancy::begin(&data).err().unwrap());
        for part in [data.to_str().unwrap(), &std::process::id().to_string(), "stop it first", "--data"] {
            assert!(refused.contains(part), "{refused}");
        }
        assert!(!refused.contains('\n'), "{refused}");
        drop(first);
        Tenancy::begin(&data).unwrap();
    }
}
