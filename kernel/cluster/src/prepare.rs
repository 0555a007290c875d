//! Everything before a postmaster can be launched, in the order in which it can fail.

use std::path::PathBuf;
use std::time::Duration;

use crate::account::Account;
use crate::error::ClusterError;
use crate::folder::Folder;
use crate::initdb;
use crate::lock::{FileLock, LockError};
use crate::options::Options;
use crate::orphans;
use crate::programs::Programs;
use crate::run::Run;
use crate::sockets;

/// All that is needed to launch the postmaster, again and again.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) folder: Folder,
    pub(crate) programs: Programs,
    pub(crate) account: Account,
    pub(crate) sockets: PathBuf,
    pub(crate) settings: Vec<(String, String)>,
    pub(crate) ready_timeout: Duration,
    pub(crate) stop_timeout: Duration,
}

/// Takes the folder, finds the programs and makes the data when there are none. Blocks.
pub(crate) fn prepare(options: Options) -> Result<(Plan, FileLock), ClusterError> {
    let Options { folder, bin, unprivileged_user, settings, ready_timeout, stop_timeout } = options;
    let folder = Folder::open(&folder)?;
    let lock = lock(&folder)?;
    let made_by = folder.major()?;
    let account = Account::choose(&folder.data(), unprivileged_user.as_deref())?;
    let programs = Programs::find(bin.as_deref(), made_by)?;
    let found = programs.version();
    if let Some(made_by) = made_by.filter(|major| *major != found.major) {
        return Err(ClusterError::OtherMajor { data: folder.data(), made_by, found });
    }
    account.check_reach(folder.root(), &programs)?;
    if made_by.is_none() {
        tracing::info!(folder = %folder.root().display(), version = %found, "making a new database");
        initdb::create(&folder, &programs, &account)?;
    }
    let sockets = sockets::place(&folder);
    Ok((Plan { folder, programs, account, sockets, settings, ready_timeout, stop_timeout }, lock))
}

/// Makes the folder ours, or tells whose it is.
fn lock(folder: &Folder) -> Result<FileLock, ClusterError> {
    let path = folder.lock();
    FileLock::take(&path).map_err(|error| match error {
        LockError::Held(pid) => ClusterError::InUse { folder: folder.root().into(), pid },
        LockError::Io(source) => ClusterError::io(&path)(source),
    })
}

/// Clears the way and launches a postmaster, which is not ready yet. Blocks.
pub(crate) fn launch(plan: &Plan) -> Result<Run, ClusterError> {
    sockets::prepare(&plan.sockets, &plan.account)?;
    orphans::clear(&plan.folder, plan.account.uid, plan.stop_timeout)?;
    sockets::clear(&plan.sockets)?;
    Run::launch(plan)
}
