//! What ops does outside requests and events.

mod lock_account;
mod refresh_ratings;
mod seal_audit;

use std::time::Duration;

use kernel_work::{JobHandler, Schedule};

pub(crate) use self::{lock_account::LockAccount, refresh_ratings::RefreshRatings, seal_audit::SealAudit};
use crate::app::App;

/// The jobs this service runs.
pub(crate) fn handlers() -> Vec<JobHandler<App>> {
    vec![JobHandler::of::<LockAccount>(), JobHandler::of::<SealAudit>(), JobHandler::of::<RefreshRatings>()]
}

/// When they recur.
pub(crate) fn schedules() -> anyhow::Result<Vec<Schedule>> {
    Ok(vec![
        Schedule::every("ops.seal_audit", Duration::from_secs(5), &SealAudit {}),
        Schedule::daily("ops.refresh_ratings", "04:10", "Asia/Shanghai", &RefreshRatings {})?,
    ])
}
