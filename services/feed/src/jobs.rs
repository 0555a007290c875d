//! What feed does outside requests and events.

mod forget_seen;
mod roll_up_trends;

use std::time::Duration;

use kernel_work::{JobHandler, Schedule};

pub(crate) use self::{forget_seen::ForgetSeen, roll_up_trends::RollUpTrends};
use crate::app::App;

/// The jobs this service runs.
pub(crate) fn handlers() -> Vec<JobHandler<App>> {
    vec![JobHandler::of::<RollUpTrends>(), JobHandler::of::<ForgetSeen>()]
}

/// When they recur.
pub(crate) fn schedules() -> anyhow::Result<Vec<Schedule>> {
    Ok(vec![
        Schedule::every("feed.roll_up_trends", Duration::from_secs(30), &RollUpTrends {}),
        Schedule::daily("feed.forget_seen", "03:40", "Asia/Shanghai", &ForgetSeen {})?,
    ])
}
