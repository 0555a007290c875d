//! Makes a new database: in a folder beside its place, which is renamed when complete. So `data/` is either
//! absent or whole, and an interrupted attempt is simply thrown away.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::process::Command;

use nix::sys::signal::Signal;

use crate::SUPERUSER;
use crate::account::Account;
use crate::deathsig;
use crate::error::ClusterError;
use crate::folder::Folder;
use crate::log;
use crate::programs::Programs;

/// Text sorts by code point, which is the byte order of UTF-8: the fastest order, the same on every system and
/// usable for prefix searches. Only the classes of characters (case, letters for trigrams) need a UTF-8 locale.
const CHARACTER_CLASSES: &str = if cfg!(target_os = "macos") { "en_US.UTF-8" } else { "C.UTF-8" };

/// Runs `initdb` and puts the result in place. Blocks.
pub(crate) fn create(folder: &Folder, programs: &Programs, account: &Account) -> Result<(), ClusterError> {
    let unfinished = folder.unfinished();
    discard(folder)?;
    fs::DirBuilder::new().mode(0o700).create(&unfinished).map_err(ClusterError::io(&unfinished))?;
    account.give(&unfinished)?;

    let mut command = Command::new(programs.path("initdb"));
    command
        .arg("--pgdata")
        .arg(&unfinished)
        .arg(format!("--username={SUPERUSER}"))
        // Reaching the socket is the authentication: its folder is open to the account alone.
        .args(["--auth-local=trust", "--auth-host=reject", "--data-checksums", "--no-instructions"])
        .args(["--encoding=UTF8", "--locale-provider=libc", "--locale=C"])
        .arg(format!("--lc-ctype={CHARACTER_CLASSES}"))
        .current_dir(folder.root());
    account.apply(&mut command);
    deathsig::clean_environment(&mut command, programs);
    deathsig::end_with_parent(&mut command, Signal::SIGKILL);
    let output = command.output().map_err(ClusterError::io(&programs.path("initdb")))?;
    if !output.status.success() {
        let said = log::summary(String::from_utf8_lossy(&output.stderr).lines());
        let said = if said.is_empty() { output.status.to_string() } else { said };
        discard(folder)?;
        return Err(ClusterError::from_log(folder.root(), said, |folder, log| ClusterError::InitFailed {
            folder,
            log,
        }));
    }
    fs::rename(&unfinished, folder.data()).map_err(ClusterError::io(&unfinished))?;
    // initdb has flushed the files; this flushes the name they now have.
    File::open(folder.root()).and_then(|root| root.sync_all()).map_err(ClusterError::io(folder.root()))
}

/// Throws away what an interrupted attempt left.
pub(crate) fn discard(folder: &Folder) -> Result<(), ClusterError> {
    let unfinished = folder.unfinished();
    match fs::remove_dir_all(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(ClusterError::io(&unfinished)(error)),
        _ => Ok(()),
    }
}
