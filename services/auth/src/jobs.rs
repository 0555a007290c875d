//! Work outside the request.
//!
//! | module | job |
//! |---|---|
//! | [`send_code`] | hands a one-time code to the sender of messages |
//! | [`rotate_keys`] | makes the next signing key, once a month |
//! | [`purge`] | deletes what is over, once a day |

pub(crate) mod purge;
pub(crate) mod rotate_keys;
pub(crate) mod send_code;

use kernel_work::{JobHandler, Schedule};

use crate::app::App;

/// The kinds of job this service runs.
pub(crate) fn handlers() -> Vec<JobHandler<App>> {
    vec![
        JobHandler::of::<send_code::SendCode>(),
        JobHandler::of::<rotate_keys::RotateKeys>(),
        JobHandler::of::<purge::Purge>(),
    ]
}

/// What recurs: in the quiet hours.
pub(crate) fn schedules() -> anyhow::Result<Vec<Schedule>> {
    Ok(vec![
        Schedule::daily("auth.rotate_keys", "03:10", "Asia/Shanghai", &rotate_keys::RotateKeys {})?,
        Schedule::daily("auth.purge", "03:20", "Asia/Shanghai", &purge::Purge {})?,
    ])
}
