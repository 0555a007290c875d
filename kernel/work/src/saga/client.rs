//! Starting sagas and waiting for them, as use cases do.

use std::{sync::Arc, time::Duration};

use kernel_postgres::{Json, Tx};
use serde_json::value::to_raw_value;
use tokio::time::Instant;

use super::{
    Failure, Outcome, Plan, SagaId, SagaState,
    driver::{Driven, Driver},
    probe::Unprobed,
    progress::{Progress, Status},
    store,
};
use crate::{scope, work::Work};

/// How long the sweeper leaves a new saga to whoever may want to drive it.
const HEAD_START: Duration = Duration::from_secs(1);

/// A saga that is about to be driven by whoever began it, or one of the same key that was there before.
#[derive(Debug)]
pub struct Begun {
    pub id: SagaId,
    /// This process's, under the lease it was created with.
    taken: Option<Progress>,
}

/// One that is not known to be this process's.
impl From<SagaId> for Begun {
    fn from(id: SagaId) -> Self {
        Self { id, taken: None }
    }
}

impl Work {
    /// Starts a saga when this transaction commits, and leaves it to be driven. A key starts one saga of a kind: started
    /// again, the existing one's id is returned and its state stays as it is.
    pub async fn start<S: SagaState>(&self, tx: &Tx<'_>, key: &str, state: &S) -> anyhow::Result<SagaId> {
        let new = self.new_saga(key, state, None)?;
        let id = new.id;
        Ok(store::start(tx, &new).await?.unwrap_or(id))
    }

    /// Starts a saga like [`start`](Self::start), and takes it: [`drive`](Self::drive) it as soon as this transaction is
    /// committed. When that does not come to pass, others may have it after a while.
    pub async fn begin<S: SagaState>(&self, tx: &Tx<'_>, key: &str, state: &S) -> anyhow::Result<Begun> {
        let plan = self.driver().and_then(|driver| driver.plan(S::KIND, S::VERSION));
        let new = self.new_saga(key, state, plan.map(Plan::head_start))?;
        let earlier = store::start(tx, &new).await?;
        Ok(match earlier {
            Some(id) => id.into(),
            None => Begun { id: new.id, taken: new.taken.then(|| new.progress()) },
        })
    }

    fn new_saga<'a, S: SagaState>(
        &self,
        key: &'a str,
        state: &S,
        lease: Option<Duration>,
    ) -> anyhow::Result<store::NewSaga<'a>> {
        let now = self.env().now();
        let deadline = self.driver().and_then(|driver| driver.plan(S::KIND, S::VERSION)?.deadline);
        Ok(store::NewSaga {
            id: self.env().id(),
            kind: S::KIND,
            key,
            version: S::VERSION,
            state: Json(to_raw_value(state)?),
            taken: lease.is_some(),
            next_at: now + lease.unwrap_or(HEAD_START),
            deadline: deadline.map(|after_start| now + after_start),
            traceparent: scope::traceparent(),
            now,
        })
    }

    /// Drives a saga now and waits for its end, at most `within`; then it goes on by itself. Whoever else drives the same
    /// saga gets the same outcome. With no time at all it only gets going.
    pub async fn drive<S: SagaState>(
        &self,
        saga: impl Into<Begun>,
        within: Duration,
    ) -> anyhow::Result<Outcome<S>> {
        let Begun { id, mut taken } = saga.into();
        let until = Instant::now() + within;
        let mut pause = Duration::from_millis(10);
        loop {
            if let Some(driver) = self.driver()
                && let Some(ended) = drive_until(driver, id, taken.take(), until).await?
            {
                return outcome(&ended);
            }
            let now = store::load(&self.db().read().await?, id).await?;
            let now = now.ok_or_else(|| anyhow::anyhow!("there is no saga {id}"))?;
            if now.status != Status::Running || Instant::now() + pause >= until {
                return outcome(&now);
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_millis(200));
        }
    }
}

/// The end of the saga, if it comes in time. The drive is a task of its own: a caller who stops waiting or is cut off
/// does not stop a step half-way.
async fn drive_until(
    driver: &Arc<Driver>,
    id: SagaId,
    taken: Option<Progress>,
    until: Instant,
) -> anyhow::Result<Option<Progress>> {
    let drive = {
        let driver = Arc::clone(driver);
        async move {
            match taken {
                Some(at) => driver.go_on(at, &Unprobed).await,
                None => driver.drive(id, &Unprobed).await,
            }
        }
    };
    match tokio::time::timeout_at(until, driver.afoot.spawn(drive)).await {
        Ok(end) => match end?? {
            Driven::Ended(progress) => Ok(Some(*progress)),
            Driven::NotTaken | Driven::Paused => Ok(None),
        },
        Err(_) => Ok(None),
    }
}

pub(crate) fn outcome<S: SagaState>(at: &Progress) -> anyhow::Result<Outcome<S>> {
    let unexplained = || Failure::new("saga.stopped", "it was stopped by an operator");
    let failure = || at.failure.clone().unwrap_or_else(unexplained);
    Ok(match at.status {
        Status::Running => Outcome::Running,
        Status::Completed => Outcome::Completed(serde_json::from_str(at.state.get())?),
        Status::Compensated => Outcome::Compensated(failure()),
        Status::Stuck => Outcome::Stuck(failure()),
    })
}
