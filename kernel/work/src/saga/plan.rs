//! A saga's definition as the driver sees it: names, limits, and functions from JSON to JSON.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use serde_json::value::RawValue;

use super::{StepContext, StepError};
use crate::settings::Retries;

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
    /// It changes nothing, so what it found is saved with what comes next.
    pub(crate) is_check: bool,
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
        let mut unsaved = Duration::ZERO;
        for (position, step) in self.steps.iter().enumerate() {
            let name = step.name;
            unsaved += step.timeout;
            anyhow::ensure!(
                unsaved < lease,
                "step {name} of saga {kind}, with the checks before it, may take {unsaved:?}, and the lease is {lease:?}: \
                 two drivers could run it at once",
            );
            anyhow::ensure!(
                !(step.is_check && step.undo.is_some()),
                "check {name} of saga {kind} changes nothing, so it has nothing to undo"
            );
            if !step.is_check {
                unsaved = Duration::ZERO;
            }
            let again = self.steps[..position].iter().any(|earlier| earlier.name == name);
            anyhow::ensure!(!again, "saga {kind} has two steps named {name}");
        }
        Ok(())
    }

    /// How far a driver that vanished may have come when a saga is found at `step`: checks are not saved by themselves, so
    /// perhaps to the step behind them.
    pub(crate) fn reach(&self, step: usize) -> usize {
        (step..self.steps.len()).find(|&step| !self.steps[step].is_check).unwrap_or(step)
    }

    /// The nearest step at or before `from` that has something to take back.
    pub(crate) fn undo_from(&self, from: usize) -> Option<usize> {
        (0..=from.min(self.steps.len().saturating_sub(1))).rev().find(|&step| self.steps[step].undo.is_some())
    }
}
