//! The data folder: one process at a time runs the platform from it, wherever its store is. Two would share a control
//! socket, and the last one started would take it from the other.

use std::{fs, path::Path};

use anyhow::Context;
use kernel_cluster::{FileLock, LockError};

/// The folder's only tenant, for as long as the value lives.
pub(crate) struct Tenancy(#[expect(dead_code, reason = "held for its effect")] FileLock);

impl Tenancy {
    /// Moves in, or tells who lives there.
    pub(crate) fn begin(data: &Path) -> anyhow::Result<Self> {
        make(data)?;
        let path = data.join("lock");
        match FileLock::take(&path) {
            Ok(lock) => Ok(Self(lock)),
            Err(LockError::Held(pid)) => anyhow::bail!(
                "the data folder {} is in use by process {}: stop it first, or choose another folder with --data",
                data.display(),
                pid.map_or_else(|| "(unknown)".to_owned(), |pid| pid.to_string())
            ),
            Err(LockError::Io(error)) => Err(error).with_context(|| format!("cannot use {}", path.display())),
        }
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
