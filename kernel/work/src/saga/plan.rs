//! A saga's definition as the driver sees it: names, limits, and functions from JSON to JSON.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use serde_json::value::RawValue;

use super::{StepContext, StepError};
use crate::settings::Retries;

/// How long a saga may go forward before its steps are written down. Steps can be repeated, so a driver that vanishes
/// costs no more than doing them again; and a saga that takes milliseconds is written once, at its end.
pub(crate) const UNSAVED: Duration = Duration::from_secs(1);

pub(crate) type StepFn = Arc<
    dyn Fn(StepContext, Box<RawValue>) -> BoxFuture<'static, Result<Box<RawValue>, StepError>> + Send + Sync,
>;

pub(crate) struct Plan {
    pub(crate) kind: &'static str,
    pub(crate) version: i32,
    pub(crate) steps: Vec<BoundStep>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) undo_attempts: i32,
    pub(crate) pauses: Retries,
}

pub(crate) struct BoundStep {
    pub(crate) name: &'static str,
    pub(crate) act: StepFn,
    pub(crate) undo: Option<StepFn>,
    pub(crate) timeout: Duration,
    pub(crate) attempts: i32,
}

impl Plan {
    /// Checks what would otherwise show itself in the middle of the night.
    pub(crate) fn validate(&self, lease: Duration) -> anyhow::Result<()> {
        let kind = self.kind;
        anyhow::ensure!(!self.steps.is_empty(), "saga {kind} has no steps");
        let needs = self.head_start();
        anyhow::ensure!(
            needs <= lease,
            "a step of saga {kind} needs a lease of {needs:?}, and it is {lease:?}: two drivers could run it at once",
        );
        for (position, step) in self.steps.iter().enumerate() {
            let name = step.name;
            let again = self.steps[..position].iter().any(|earlier| earlier.name == name);
            anyhow::ensure!(!again, "saga {kind} has two steps named {name}");
        }
        Ok(())
    }

    /// The lease under which any one step can begin at the end of [`UNSAVED`] and still end in time.
    pub(crate) fn head_start(&self) -> Duration {
        let longest = self.steps.iter().map(|step| step.timeout).max().unwrap_or_default();
        longest + UNSAVED * 2
    }

    /// The nearest step at or before `from` that has something to take back.
    pub(crate) fn undo_from(&self, from: usize) -> Option<usize> {
        (0..=from.min(self.steps.len().saturating_sub(1))).rev().find(|&step| self.steps[step].undo.is_some())
    }
}
