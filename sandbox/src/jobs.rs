//! What finishes later.

mod deliver_callback;
mod finish;
mod forget;

use kernel_work::{JobHandler, Schedule};

pub(crate) use self::{
    deliver_callback::DeliverCallback,
    finish::{FinishRefund, FinishSharing},
    forget::Forget,
};
use crate::app::App;

/// The jobs this service runs.
pub(crate) fn handlers() -> Vec<JobHandler<App>> {
    vec![
        JobHandler::of::<DeliverCallback>(),
        JobHandler::of::<FinishRefund>(),
        JobHandler::of::<FinishSharing>(),
        JobHandler::of::<Forget>(),
    ]
}

/// When they recur.
pub(crate) fn schedules() -> anyhow::Result<Vec<Schedule>> {
    Ok(vec![Schedule::daily("sandbox.forget", "04:20", "Asia/Shanghai", &Forget {})?])
}
