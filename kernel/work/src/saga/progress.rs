//! Where a saga stands: its row, as its driver holds it.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;

use super::{Failure, SagaId};

#[derive(Debug, Clone)]
pub(crate) struct Progress {
    pub(crate) id: SagaId,
    pub(crate) kind: String,
    pub(crate) version: i32,
    /// The step to run next, or to undo next.
    pub(crate) step: usize,
    pub(crate) direction: Direction,
    pub(crate) status: Status,
    /// Failed attempts at this step in this direction.
    pub(crate) attempts: i32,
    pub(crate) deadline: Option<Timestamp>,
    pub(crate) fence: i64,
    pub(crate) state: Box<RawValue>,
    pub(crate) failure: Option<Failure>,
    pub(crate) traceparent: Option<String>,
}

/// Which way a saga goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Doing its steps.
    Forward,
    /// Undoing them, last first.
    Backward,
}

/// Where a saga stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Under way, in either direction.
    Running,
    /// Every step is done.
    Completed,
    /// Every step is undone.
    Compensated,
    /// An undo could not be done: an operator must look.
    Stuck,
}

impl Direction {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Backward => "backward",
        }
    }

    /// Only the two that the table admits.
    pub(crate) fn named(name: &str) -> Self {
        if name == "forward" { Self::Forward } else { Self::Backward }
    }
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Compensated => "compensated",
            Self::Stuck => "stuck",
        }
    }

    pub(crate) fn named(name: &str) -> anyhow::Result<Self> {
        [Self::Running, Self::Completed, Self::Compensated, Self::Stuck]
            .into_iter()
            .find(|status| status.name() == name)
            .ok_or_else(|| anyhow::anyhow!("{name} is not the status of a saga"))
    }
}
