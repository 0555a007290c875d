//! What a service does in the background, with the service's own type erased, so that the app can loop over services.

use std::{collections::HashSet, sync::Arc};

use anyhow::ensure;

use crate::{
    inbox::{BoundSubscription, Subscription},
    jobs::{BoundJob, JobHandler, Schedule},
    saga::{Plan, SagaHandler},
};

/// The subscriptions, jobs, schedules and sagas of one service.
#[derive(Default)]
pub struct Duties {
    pub(crate) subscriptions: Vec<BoundSubscription>,
    pub(crate) jobs: Vec<BoundJob>,
    pub(crate) schedules: Vec<Schedule>,
    pub(crate) sagas: Vec<Plan>,
}

impl Duties {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the service consumes.
    #[must_use]
    pub fn subscriptions<A: Send + Sync + 'static>(
        mut self,
        app: &Arc<A>,
        subscriptions: impl IntoIterator<Item = Subscription<A>>,
    ) -> Self {
        self.subscriptions.extend(subscriptions.into_iter().map(|subscription| subscription.bind(app)));
        self
    }

    /// The kinds of job the service runs.
    #[must_use]
    pub fn jobs<A: Send + Sync + 'static>(
        mut self,
        app: &Arc<A>,
        jobs: impl IntoIterator<Item = JobHandler<A>>,
    ) -> Self {
        self.jobs.extend(jobs.into_iter().map(|job| job.bind(app)));
        self
    }

    /// What recurs.
    #[must_use]
    pub fn schedules(mut self, schedules: impl IntoIterator<Item = Schedule>) -> Self {
        self.schedules.extend(schedules);
        self
    }

    /// The sagas the service drives, `Box::new(Saga::<State, App>::new()…)` each.
    #[must_use]
    pub fn sagas<A>(
        mut self,
        app: &Arc<A>,
        sagas: impl IntoIterator<Item = Box<dyn SagaHandler<A>>>,
    ) -> Self {
        self.sagas.extend(sagas.into_iter().map(|saga| saga.bind(app).0));
        self
    }

    /// The names of the consumers, for documentation and completeness checks.
    pub fn consumers(&self) -> impl Iterator<Item = &'static str> {
        self.subscriptions.iter().map(|subscription| subscription.consumer)
    }

    /// The names of what recurs.
    pub fn recurring(&self) -> impl Iterator<Item = &'static str> {
        self.schedules.iter().map(Schedule::name)
    }

    /// Names are stored and lead to handlers, so each stands for one.
    pub(crate) fn validate(&self) -> anyhow::Result<()> {
        let mut seen = HashSet::new();
        for consumer in self.consumers() {
            ensure!(seen.insert(consumer), "consumer {consumer} is registered twice");
        }
        seen.clear();
        for job in &self.jobs {
            ensure!(seen.insert(job.kind), "job {} is registered twice", job.kind);
        }
        for schedule in &self.schedules {
            let (name, kind) = (schedule.name(), schedule.kind());
            ensure!(seen.contains(kind), "schedule {name} enqueues {kind}, which nobody runs");
        }
        seen.clear();
        for schedule in &self.schedules {
            ensure!(seen.insert(schedule.name()), "schedule {} is registered twice", schedule.name());
        }
        Ok(())
    }
}
