//! Where the shared tests step in: a driver reports where it is, and may be told to fail there or left hanging.

use futures::future::BoxFuture;

use super::{StepError, progress::Direction};

/// A place in a driver's work at which a process could die.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) step: usize,
    pub(crate) direction: Direction,
    pub(crate) moment: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Nothing of this step has happened.
    Before,
    /// It has happened, and nobody has written so down.
    Happened,
    /// The driver is past it, whether it has written so down or not.
    Saved,
}

pub(crate) trait Probe: Send + Sync {
    /// An error here stands for the step's own. A future that never ends is a process that died here.
    fn reached(&self, point: Point) -> BoxFuture<'_, Result<(), StepError>>;
}

/// Production: nothing steps in.
pub(crate) struct Unprobed;

impl Probe for Unprobed {
    fn reached(&self, _: Point) -> BoxFuture<'_, Result<(), StepError>> {
        Box::pin(std::future::ready(Ok(())))
    }
}
