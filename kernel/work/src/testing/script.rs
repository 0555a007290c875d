//! The cases a saga is put through, and the probe that makes them happen.

use std::sync::{Mutex, PoisonError};

use futures::{FutureExt, future::BoxFuture};
use tokio::sync::Notify;

use crate::saga::{
    Plan, StepError,
    probe::{Moment, Point, Probe},
    progress::{Direction, Status},
};

/// What happens at a point, once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It will not succeed.
    Refuse,
    /// It did not succeed this time.
    Falter,
    /// The process dies.
    Die,
}

pub(super) struct Case {
    pub(super) faults: Vec<(Point, Fault)>,
    /// How the saga may end.
    pub(super) expects: Vec<Status>,
}

const EFFECT: [Moment; 2] = [Moment::Before, Moment::Happened];
const LIFE: [Moment; 3] = [Moment::Before, Moment::Happened, Moment::Saved];

/// All cases of a saga.
pub(super) fn cases(plan: &Plan) -> Vec<Case> {
    let mut cases = vec![Case { faults: Vec::new(), expects: vec![Status::Completed] }];
    for step in 0..plan.steps.len() {
        let at = |moment| Point { step, direction: Direction::Forward, moment };
        for moment in EFFECT {
            cases
                .push(Case { faults: vec![(at(moment), Fault::Refuse)], expects: vec![Status::Compensated] });
            cases.push(Case { faults: vec![(at(moment), Fault::Falter)], expects: goes_on(plan, step) });
        }
        for moment in LIFE {
            cases.push(Case { faults: vec![(at(moment), Fault::Die)], expects: goes_on(plan, step) });
        }
    }
    cases.extend(backward_cases(plan));
    cases.extend((0..plan.steps.len() - 1).map(|step| overtaken(plan, step)));
    cases
}

/// The driver dies in the last step, and an earlier one, of which nothing was written down, says no to the next driver.
fn overtaken(plan: &Plan, step: usize) -> Case {
    let at = |step, moment| Point { step, direction: Direction::Forward, moment };
    let died = (at(plan.steps.len() - 1, Moment::Happened), Fault::Die);
    let refused = (at(step, Moment::Before), Fault::Refuse);
    Case { faults: vec![died, refused], expects: vec![Status::Compensated] }
}

/// The last step has its effect and then refuses; on the way back each undo is disturbed.
fn backward_cases(plan: &Plan) -> Vec<Case> {
    let last = plan.steps.len() - 1;
    let turn = (Point { step: last, direction: Direction::Forward, moment: Moment::Happened }, Fault::Refuse);
    let mut cases = Vec::new();
    for step in (0..=last).filter(|&step| plan.steps[step].undo.is_some()) {
        let at = |moment| Point { step, direction: Direction::Backward, moment };
        let falters = EFFECT.map(|moment| (at(moment), Fault::Falter));
        let deaths = LIFE.map(|moment| (at(moment), Fault::Die));
        for fault in falters.into_iter().chain(deaths) {
            cases.push(Case { faults: vec![turn, fault], expects: vec![Status::Compensated] });
        }
    }
    cases
}

/// A disturbed saga completes, unless it has only one attempt at the step or may run out of time.
fn goes_on(plan: &Plan, step: usize) -> Vec<Status> {
    if plan.steps[step].attempts > 1 && plan.deadline.is_none() {
        vec![Status::Completed]
    } else {
        vec![Status::Completed, Status::Compensated]
    }
}

impl Case {
    pub(super) fn describe(&self, plan: &Plan) -> String {
        let faults = self.faults.iter().map(|(point, fault)| {
            let Point { step, direction, moment } = *point;
            format!("{fault:?} at {} {} {moment:?}", plan.steps[step].name, direction.name())
        });
        match faults.collect::<Vec<_>>().join(", then ") {
            none if none.is_empty() => "undisturbed".to_owned(),
            faults => faults,
        }
    }
}

/// Makes the faults of a case happen, each once and in their order.
pub(super) struct Script {
    ahead: Mutex<Vec<(Point, Fault)>>,
    death: Notify,
}

impl Script {
    pub(super) fn new(faults: Vec<(Point, Fault)>) -> Self {
        Self { ahead: Mutex::new(faults), death: Notify::new() }
    }

    /// Ends when the driver has reached a point at which it dies.
    pub(super) async fn died(&self) {
        self.death.notified().await;
    }

    pub(super) fn is_over(&self) -> bool {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    fn take(&self, point: Point) -> Option<Fault> {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        let is_next = ahead.first().is_some_and(|(at, _)| *at == point);
        is_next.then(|| ahead.remove(0).1)
    }
}

impl Probe for Script {
    fn reached(&self, point: Point) -> BoxFuture<'_, Result<(), StepError>> {
        match self.take(point) {
            None => std::future::ready(Ok(())).boxed(),
            Some(Fault::Refuse) => {
                std::future::ready(Err(StepError::fail("trial.refused", "the trial refused"))).boxed()
            }
            Some(Fault::Falter) => {
                std::future::ready(Err(StepError::Retry(anyhow::anyhow!("the trial faltered")))).boxed()
            }
            Some(Fault::Die) => {
                self.death.notify_one();
                std::future::pending().boxed()
            }
        }
    }
}
