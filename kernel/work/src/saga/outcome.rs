//! How steps and sagas end.

use std::fmt;

use kernel::{Id, Kind, Problem};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Names the ids of sagas.
pub enum SagaIds {}

impl Kind for SagaIds {
    const PREFIX: &'static str = "sag";
}

/// The id of a saga.
pub type SagaId = Id<SagaIds>;

/// Why a step did not succeed.
#[derive(Debug)]
pub enum StepError {
    /// It may succeed later: tried again after a pause, up to the step's attempts.
    Retry(anyhow::Error),
    /// It will not succeed: the saga turns back.
    Fail(Failure),
}

/// Why a saga turned back. Text and data are for the one who asked for it, so they hold nothing internal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// `service.snake_case`, as in a problem.
    pub code: String,
    pub detail: String,
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub data: Map<String, Value>,
}

impl StepError {
    /// A refusal with a stable code and a text for the one who asked.
    pub fn fail(code: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Fail(Failure::new(code, detail))
    }
}

impl Failure {
    pub fn new(code: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { code: code.into(), detail: detail.into(), data: Map::new() }
    }

    /// Adds a member to the data.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data.insert(name.to_owned(), value.into());
        self
    }
}

impl From<Failure> for StepError {
    fn from(failure: Failure) -> Self {
        Self::Fail(failure)
    }
}

/// A refusal (4xx) fails the step with the callee's code; anything that may pass by itself is tried again.
impl From<Problem> for StepError {
    fn from(problem: Problem) -> Self {
        let status = problem.status().as_u16();
        if !(400..500).contains(&status) || matches!(status, 408 | 425 | 429) {
            return Self::Retry(anyhow::Error::new(problem));
        }
        let body = problem.body();
        Self::Fail(Failure { code: body.code.clone(), detail: body.detail.clone(), data: body.more.clone() })
    }
}

/// A problem carried as an error counts as that problem; any other error is a fault that may pass.
impl From<anyhow::Error> for StepError {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast::<Problem>() {
            Ok(problem) => problem.into(),
            Err(error) => Self::Retry(error),
        }
    }
}

impl fmt::Display for StepError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Retry(error) => write!(f, "{error:#}"),
            Self::Fail(failure) => failure.fmt(f),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.detail)
    }
}

/// Where a saga stands when its caller stops waiting.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome<S> {
    /// Every step is done; the state holds what they learned.
    Completed(S),
    /// Everything is taken back, for this reason.
    Compensated(Failure),
    /// An undo could not be done; an operator has been told.
    Stuck(Failure),
    /// Still under way, and going on without the caller.
    Running,
}
