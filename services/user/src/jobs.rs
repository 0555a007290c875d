//! Work outside requests, one file a job.

pub(crate) mod announce_goals;
pub(crate) mod purge_record;
mod tidy_up;

use std::time::Duration;

use kernel_work::{JobHandler, Schedule};

use self::announce_goals::AnnounceGoals;
use self::purge_record::PurgeRecord;
use self::tidy_up::TidyUp;
use crate::app::App;

/// The jobs this service runs.
pub(crate) fn handlers() -> Vec<JobHandler<App>> {
    vec![JobHandler::of::<AnnounceGoals>(), JobHandler::of::<PurgeRecord>(), JobHandler::of::<TidyUp>()]
}

/// What recurs.
pub(crate) fn schedules() -> Vec<Schedule> {
    vec![Schedule::every("user.tidy_up", Duration::from_mins(10), &TidyUp {})]
}
