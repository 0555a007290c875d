//! The tasks that do a service's durable work.

mod drain;
mod purge;
pub(crate) mod succession;

use std::{collections::HashMap, sync::Arc};

use kernel::Env;
use kernel_postgres::Database;
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

pub use drain::{Drained, run_until_idle};

use crate::{
    bus::{Bus, Subscriber},
    duties::Duties,
    failure,
    inbox::worker::ConsumerWorker,
    jobs::{Schedule, worker::JobWorker},
    outbox::relay::relay_batch,
    saga::driver::Driver,
    settings::Settings,
    status::{self, WorkStatus},
    wake::Pace,
    work::Work,
};

/// What the runtime of a service is made of.
pub struct WorkDefinition {
    pub db: Database,
    pub env: Env,
    /// The handle the service was built with.
    pub work: Work,
    pub duties: Duties,
    pub settings: Settings,
}

/// The durable work of one service. Shared by cloning; knows nothing of the service's own types.
#[derive(Clone)]
pub struct WorkRuntime(Arc<Inner>);

struct Inner {
    db: Database,
    env: Env,
    work: Work,
    settings: Arc<Settings>,
    consumers: Vec<Arc<ConsumerWorker>>,
    jobs: Arc<JobWorker>,
    driver: Arc<Driver>,
}

impl WorkRuntime {
    /// Checks the duties and gives `work` the means to drive sagas. Nothing runs until [`spawn`](Self::spawn).
    pub fn new(definition: WorkDefinition) -> anyhow::Result<Self> {
        let WorkDefinition { db, env, work, duties, settings } = definition;
        duties.validate()?;
        let Duties { subscriptions, jobs, schedules, sagas } = duties;
        let settings = Arc::new(settings);
        let driver = Driver::new(db.clone(), env.clone(), work.wakes().clone(), settings.saga_lease, sagas)?;
        let driver = Arc::new(driver);
        anyhow::ensure!(
            work.set_driver(Arc::clone(&driver)),
            "this handle to durable work already has a runtime"
        );
        let turns = Arc::new(Semaphore::new(settings.inbox_concurrency.max(1)));
        let consumers = subscriptions.into_iter().map(|subscription| ConsumerWorker {
            subscription,
            db: db.clone(),
            env: env.clone(),
            wakes: work.wakes().clone(),
            settings: Arc::clone(&settings),
            turns: Arc::clone(&turns),
        });
        let consumers = consumers.map(Arc::new).collect();
        let jobs = Arc::new(JobWorker {
            db: db.clone(),
            env: env.clone(),
            wakes: work.wakes().clone(),
            settings: Arc::clone(&settings),
            jobs: jobs.into_iter().map(|job| (job.kind, job)).collect::<HashMap<_, _>>(),
            schedules,
        });
        Ok(Self(Arc::new(Inner { db, env, work, settings, consumers, jobs, driver })))
    }

    /// The service whose work it is.
    pub fn service(&self) -> &str {
        self.0.db.service()
    }

    /// The service's consumers, to be put on an [`EmbeddedBus`](crate::EmbeddedBus), or behind a broker.
    pub fn subscriber(&self) -> Subscriber {
        let consumers = self.0.consumers.iter().map(|consumer| consumer.subscription.as_consumer()).collect();
        Subscriber { db: self.0.db.clone(), consumers }
    }

    /// The connections of the service, for the operators of [`inbox`](crate::inbox::operator),
    /// [`jobs`](crate::jobs::operator) and [`saga`](crate::saga::operator).
    pub fn db(&self) -> &Database {
        &self.0.db
    }

    pub fn env(&self) -> &Env {
        &self.0.env
    }

    /// The handle the service was built with.
    pub fn work(&self) -> &Work {
        &self.0.work
    }

    /// Starts the relay, the workers of every consumer, the job worker, the saga sweeper and the purger. They finish what
    /// is in hand when `shutdown` is cancelled.
    pub fn spawn(&self, bus: Arc<dyn Bus>, shutdown: &CancellationToken) -> Running {
        let tasks = TaskTracker::new();
        let this = &self.0;
        tasks.spawn(Arc::clone(this).relay(bus, shutdown.clone()));
        for consumer in &this.consumers {
            tasks.spawn(Arc::clone(consumer).run(shutdown.clone()));
        }
        tasks.spawn(Arc::clone(&this.jobs).run(shutdown.clone()));
        tasks.spawn(Arc::clone(&this.driver).sweep(Arc::clone(&this.settings), shutdown.clone()));
        tasks.spawn(Arc::clone(this).purge_and_measure(shutdown.clone()));
        tasks.close();
        Running(tasks)
    }

    /// What is under way and what waits for an operator.
    pub async fn status(&self) -> anyhow::Result<WorkStatus> {
        self.0.status().await
    }
}

impl Inner {
    async fn status(&self) -> anyhow::Result<WorkStatus> {
        let schedules: Vec<_> = self.jobs.schedules.iter().map(Schedule::name).collect();
        status::read(&self.db.read().await?, &schedules, self.env.now()).await
    }

    async fn relay(self: Arc<Self>, bus: Arc<dyn Bus>, stop: CancellationToken) {
        let mut pace = Pace::of(&self.settings);
        while !stop.is_cancelled() {
            match relay_batch(&self.db, &self.env, &*bus, self.settings.relay_batch).await {
                Ok(0) => {}
                Ok(relayed) => {
                    pace.quicken();
                    if i64::try_from(relayed).is_ok_and(|relayed| relayed >= self.settings.relay_batch) {
                        continue;
                    }
                }
                Err(error) => {
                    let service = self.db.service();
                    tracing::warn!(service, error = %failure::text(&error), "cannot relay events");
                }
            }
            if !pace.rest(&self.work.wakes().relay, &stop).await {
                break;
            }
        }
    }
}

/// The running tasks of a service.
pub struct Running(TaskTracker);

impl Running {
    /// Waits until all have ended, after the shutdown was asked for.
    pub async fn finished(&self) {
        self.0.wait().await;
    }
}
