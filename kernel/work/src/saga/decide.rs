//! What a saga does next: pure, so that every turn is tested without a store.

use jiff::Timestamp;
use serde_json::value::RawValue;

use super::{
    Failure, Plan, StepError,
    progress::{Direction, Progress, Status},
};

/// What is saved after a decision, in one statement with its lines of history.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) step: usize,
    pub(crate) direction: Direction,
    pub(crate) status: Status,
    pub(crate) attempts: i32,
    /// None goes on at once, under the same lease.
    pub(crate) pause_until: Option<Timestamp>,
    pub(crate) state: Option<Box<RawValue>>,
    pub(crate) failure: Option<Failure>,
    pub(crate) entry: Entry,
}

/// A line of history.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) step: String,
    pub(crate) direction: Direction,
    pub(crate) outcome: &'static str,
    pub(crate) error: Option<String>,
    pub(crate) attempt: i32,
}

/// What must be decided before the step may run, if anything.
pub(crate) fn before(plan: &Plan, at: &Progress, now: Timestamp) -> Option<Change> {
    let Some(step) = plan.steps.get(at.step) else {
        return Some(stuck(at, entry(plan, at, "stuck", Some("this version has no such step".to_owned()))));
    };
    match at.direction {
        Direction::Forward if at.deadline.is_some_and(|deadline| deadline <= now) => {
            let failure = Failure::new("saga.deadline_passed", "it could not be completed in time");
            Some(turn_back(plan, at, failure, entry(plan, at, "deadline", None)))
        }
        // Attempts whose driver vanished count when the next driver takes over.
        Direction::Forward if at.attempts >= step.attempts => Some(give_up(plan, at, None)),
        Direction::Backward if at.attempts >= plan.undo_attempts => {
            Some(stuck(at, entry(plan, at, "stuck", Some("its drivers went away".to_owned()))))
        }
        _ => None,
    }
}

/// What follows from an attempt. `retry_at` is when the next one would be.
pub(crate) fn after(
    plan: &Plan,
    at: &Progress,
    result: Result<Box<RawValue>, StepError>,
    retry_at: Timestamp,
) -> Change {
    match (at.direction, result) {
        (Direction::Forward, Ok(state)) => forward(plan, at, state),
        (Direction::Backward, Ok(state)) => {
            let below = at.step.checked_sub(1).and_then(|step| plan.undo_from(step));
            Change { state: Some(state), ..backward(at, below, None, entry(plan, at, "undone", None)) }
        }
        (Direction::Forward, Err(StepError::Fail(failure))) => {
            let entry = entry(plan, at, "failed", Some(failure.to_string()));
            turn_back(plan, at, failure, entry)
        }
        (Direction::Forward, Err(StepError::Retry(error))) => {
            let error = crate::failure::text(&error);
            if at.attempts + 1 >= plan.steps[at.step].attempts {
                give_up(plan, at, Some(error))
            } else {
                again(plan, at, error, retry_at)
            }
        }
        (Direction::Backward, Err(error)) => {
            let error = error.to_string();
            if at.attempts + 1 >= plan.undo_attempts {
                stuck(at, entry(plan, at, "stuck", Some(error)))
            } else {
                again(plan, at, error, retry_at)
            }
        }
    }
}

fn forward(plan: &Plan, at: &Progress, state: Box<RawValue>) -> Change {
    let last = at.step + 1 == plan.steps.len();
    Change {
        step: if last { at.step } else { at.step + 1 },
        direction: Direction::Forward,
        status: if last { Status::Completed } else { Status::Running },
        attempts: 0,
        pause_until: None,
        state: Some(state),
        failure: None,
        entry: entry(plan, at, "done", None),
    }
}

/// The step that failed is undone too: it may have had its effect. So may any later one, when there was a driver before
/// this one: it need not have written down how far it came.
fn turn_back(plan: &Plan, at: &Progress, failure: Failure, entry: Entry) -> Change {
    let is_first_driver = at.fence <= 1;
    let from = if is_first_driver { at.step } else { plan.steps.len() };
    backward(at, plan.undo_from(from), Some(failure), entry)
}

fn give_up(plan: &Plan, at: &Progress, error: Option<String>) -> Change {
    let failure = Failure::new("saga.gave_up", "a part of it did not answer; nothing has been kept");
    turn_back(plan, at, failure, entry(plan, at, "gave_up", error))
}

fn backward(at: &Progress, next: Option<usize>, failure: Option<Failure>, entry: Entry) -> Change {
    Change {
        step: next.unwrap_or(at.step),
        direction: Direction::Backward,
        status: if next.is_some() { Status::Running } else { Status::Compensated },
        attempts: 0,
        pause_until: None,
        state: None,
        failure,
        entry,
    }
}

fn again(plan: &Plan, at: &Progress, error: String, retry_at: Timestamp) -> Change {
    Change {
        step: at.step,
        direction: at.direction,
        status: Status::Running,
        attempts: at.attempts + 1,
        pause_until: Some(retry_at),
        state: None,
        failure: None,
        entry: entry(plan, at, "retry", Some(error)),
    }
}

fn stuck(at: &Progress, entry: Entry) -> Change {
    Change {
        step: at.step,
        direction: at.direction,
        status: Status::Stuck,
        attempts: at.attempts + 1,
        pause_until: None,
        state: None,
        failure: None,
        entry,
    }
}

fn entry(plan: &Plan, at: &Progress, outcome: &'static str, error: Option<String>) -> Entry {
    let step = plan.steps.get(at.step).map_or_else(|| at.step.to_string(), |step| step.name.to_owned());
    Entry { step, direction: at.direction, outcome, error, attempt: at.attempts + 1 }
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use futures::FutureExt;
    use kernel::Env;
    use serde_json::value::to_raw_value;

    use super::*;
    use crate::{saga::plan::BoundStep, settings::Retries};

    /// Steps `a`, `b`, `c`, of which `b` has nothing to take back; two attempts each.
    fn plan() -> Plan {
        let step = |name, undone: bool| {
            let act: crate::saga::plan::StepFn = Arc::new(|_, state| std::future::ready(Ok(state)).boxed());
            let undo = undone.then(|| Arc::clone(&act));
            BoundStep { name, act, undo, timeout: Duration::from_secs(1), attempts: 2 }
        };
        Plan {
            kind: "test.letters",
            version: 1,
            steps: vec![step("a", true), step("b", false), step("c", true)],
            deadline: None,
            undo_attempts: 2,
            pauses: Retries { attempts: 0, first: Duration::from_secs(1), cap: Duration::from_secs(1) },
        }
    }

    fn at(step: usize, direction: Direction, attempts: i32) -> Progress {
        Progress {
            id: Env::set(Timestamp::UNIX_EPOCH, 1).id(),
            kind: "test.letters".to_owned(),
            version: 1,
            step,
            direction,
            status: Status::Running,
            attempts,
            deadline: None,
            fence: 1,
            state: null(),
            failure: None,
            traceparent: None,
        }
    }

    fn null() -> Box<RawValue> {
        to_raw_value(&()).unwrap()
    }

    fn after_error(at: &Progress, error: StepError) -> (usize, Status, &'static str) {
        let change = after(&plan(), at, Err(error), Timestamp::UNIX_EPOCH);
        (change.step, change.status, change.entry.outcome)
    }

    fn retry() -> StepError {
        StepError::Retry(anyhow::anyhow!("busy"))
    }

    #[test]
    fn forward_step_by_step_to_the_end() {
        let next = |step| {
            let change = after(&plan(), &at(step, Direction::Forward, 0), Ok(null()), Timestamp::UNIX_EPOCH);
            (change.step, change.status)
        };
        assert_eq!(next(0), (1, Status::Running));
        assert_eq!(next(2), (2, Status::Completed));
    }

    #[test]
    fn a_step_that_fails_is_undone_too_and_those_without_undo_are_passed_over() {
        let refused = || StepError::fail("test.no", "no");
        assert_eq!(after_error(&at(2, Direction::Forward, 0), refused()), (2, Status::Running, "failed"));
        assert_eq!(after_error(&at(1, Direction::Forward, 0), refused()), (0, Status::Running, "failed"));
        let undone = |step| {
            let change = after(&plan(), &at(step, Direction::Backward, 0), Ok(null()), Timestamp::UNIX_EPOCH);
            (change.step, change.status)
        };
        assert_eq!(undone(2), (0, Status::Running));
        assert_eq!(undone(0), (0, Status::Compensated));
    }

    #[test]
    fn what_an_earlier_driver_may_have_done_behind_the_step_is_undone() {
        let refused = |fence| {
            let at = Progress { fence, ..at(1, Direction::Forward, 0) };
            after(&plan(), &at, Err(StepError::fail("test.no", "no")), Timestamp::UNIX_EPOCH).step
        };
        assert_eq!((refused(1), refused(2)), (0, 2));
    }

    #[test]
    fn attempts_run_out_forward_into_compensation_and_backward_into_stuck() {
        assert_eq!(after_error(&at(0, Direction::Forward, 0), retry()), (0, Status::Running, "retry"));
        assert_eq!(after_error(&at(0, Direction::Forward, 1), retry()), (0, Status::Running, "gave_up"));
        assert_eq!(after_error(&at(0, Direction::Backward, 0), retry()), (0, Status::Running, "retry"));
        assert_eq!(after_error(&at(0, Direction::Backward, 1), retry()), (0, Status::Stuck, "stuck"));
    }

    #[test]
    fn vanished_drivers_and_deadlines_are_seen_before_the_step() {
        let outcome = |progress: &Progress| {
            before(&plan(), progress, Timestamp::UNIX_EPOCH).map(|change| change.entry.outcome)
        };
        assert_eq!(outcome(&at(0, Direction::Forward, 1)), None);
        assert_eq!(outcome(&at(0, Direction::Forward, 2)), Some("gave_up"));
        assert_eq!(outcome(&at(0, Direction::Backward, 2)), Some("stuck"));
        assert_eq!(outcome(&at(3, Direction::Forward, 0)), Some("stuck"));
        let late = Progress { deadline: Some(Timestamp::UNIX_EPOCH), ..at(1, Direction::Forward, 0) };
        assert_eq!(outcome(&late), Some("deadline"));
    }
}
