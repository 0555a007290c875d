//! Doing everything that is due, one thing after the other: how tests wait for nothing.

use anyhow::bail;

use super::WorkRuntime;
use crate::{
    bus::{Bus, EmbeddedBus},
    failure,
    inbox::worker::{Applied, ConsumerWorker},
    outbox::relay::relay_batch,
    saga::probe::Unprobed,
};

/// What a drain did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drained {
    /// Events handed to the bus.
    pub delivered: usize,
    /// Events applied, once for each consumer.
    pub applied: usize,
    /// Jobs run without error.
    pub jobs: usize,
    /// Sagas driven.
    pub sagas: usize,
    /// What failed, whether it is to be tried again or parked.
    pub failures: Vec<String>,
}

impl Drained {
    fn work(&self) -> usize {
        self.delivered + self.applied + self.jobs + self.sagas + self.failures.len()
    }
}

/// Drains the services and fails when anything failed, is parked or is stuck. What is due later stays: move the clock.
pub async fn run_until_idle(services: &[WorkRuntime]) -> anyhow::Result<Drained> {
    let bus = EmbeddedBus::new(services.iter().map(WorkRuntime::subscriber));
    let mut total = Drained::default();
    loop {
        let before = total.work();
        for service in services {
            service.drain(&bus, &mut total).await?;
        }
        if total.work() == before {
            break;
        }
    }
    if !total.failures.is_empty() {
        bail!("durable work failed:\n{}", total.failures.join("\n"));
    }
    for service in services {
        let status = service.status().await?;
        if status.needs_operator() {
            bail!("durable work of {} waits for an operator: {status:?}", service.service());
        }
    }
    Ok(total)
}

impl WorkRuntime {
    /// [`run_until_idle`] for one service alone: its events reach its own consumers.
    pub async fn run_until_idle(&self) -> anyhow::Result<Drained> {
        run_until_idle(std::slice::from_ref(self)).await
    }

    /// Does everything that is due, and adds what it did to `total`. Failures do not stop it.
    pub async fn drain(&self, bus: &dyn Bus, total: &mut Drained) -> anyhow::Result<()> {
        let this = &self.0;
        loop {
            let before = total.work();
            total.delivered += relay_batch(&this.db, &this.env, bus, this.settings.relay_batch).await?;
            for consumer in &this.consumers {
                drain_consumer(consumer, total).await?;
            }
            while let Some(result) = this.jobs.run_next().await? {
                match result {
                    Ok(()) => total.jobs += 1,
                    Err(error) => total.failures.push(format!("job {error}")),
                }
            }
            self.drain_sagas(total).await?;
            if total.work() == before {
                return Ok(());
            }
        }
    }

    async fn drain_sagas(&self, total: &mut Drained) -> anyhow::Result<()> {
        for id in self.0.driver.due(true).await? {
            total.sagas += 1;
            if let Err(error) = self.0.driver.drive(id, &Unprobed).await {
                total.failures.push(format!("saga {id}: {}", failure::text(&error)));
            }
        }
        Ok(())
    }

    /// Deletes what is past its retention now, and returns how many rows that were.
    pub async fn purge(&self) -> anyhow::Result<u64> {
        self.0.purge().await
    }
}

async fn drain_consumer(consumer: &ConsumerWorker, total: &mut Drained) -> anyhow::Result<()> {
    let mut from = String::new();
    loop {
        for key in consumer.ready(&mut from).await? {
            loop {
                match consumer.apply_next(&key).await? {
                    Applied::Nothing => break,
                    Applied::Done => total.applied += 1,
                    Applied::Failed(error) => {
                        total.failures.push(format!("consumer {} on {key}: {error}", consumer.name()));
                        break;
                    }
                }
            }
        }
        if from.is_empty() {
            return Ok(());
        }
    }
}
