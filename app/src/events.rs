//! How events leave a service of this process and reach one: within the process, or over Kafka.

use std::sync::Arc;

use kernel::Env;
use kernel_kafka::{Kafka, Listener};
use kernel_work::{Bus, EmbeddedBus, Running};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    config::Config,
    platform::Built,
    roles::{self, Roles},
};

/// The ways of events, connected; nothing moves before [`Events::start`].
pub(crate) struct Events {
    bus: Arc<dyn Bus>,
    /// One a service of this process that wants events, when they come from outside.
    pub(crate) listeners: Arc<[Listener]>,
}

/// What moves them.
pub(crate) struct Moving {
    work: Vec<Running>,
    listening: TaskTracker,
}

/// Refuses to play a part of the services with no way to the others: their events would reach nobody. A rehearsal may play
/// that one is away.
pub(crate) fn may_be_apart(config: &Config, roles: &Roles) -> anyhow::Result<()> {
    let services = roles::services();
    let played = services.iter().filter(|service| roles.plays(service.name)).count();
    anyhow::ensure!(
        config.kafka.brokers.is_some() || config.rehearsal || played == 0 || played == services.len(),
        "services apart from each other need Kafka for their events: set kafka.brokers, or serve all of them here"
    );
    Ok(())
}

impl Events {
    /// Connects to Kafka when there is one, and creates the topics that are missing.
    pub(crate) async fn connect(config: &Config, services: &[Built], env: &Env) -> anyhow::Result<Self> {
        let subscribers = services.iter().map(|built| built.work.subscriber());
        let names: Vec<_> = roles::services().into_iter().map(|service| service.name).collect();
        let Some(kafka) = Kafka::of(&config.kafka) else {
            return Ok(Self { bus: Arc::new(EmbeddedBus::new(subscribers)), listeners: Arc::default() });
        };
        if !services.is_empty() {
            kafka.create_topics(&names).await?;
        }
        let producer = Arc::new(kafka.producer()?);
        let listeners = subscribers
            .filter_map(|subscriber| kafka.listener(subscriber, &names, &producer, env.clone()).transpose());
        let listeners = listeners.collect::<anyhow::Result<_>>()?;
        Ok(Self { bus: producer, listeners })
    }

    /// Starts the durable work of every service here, and listening for those that events come to from outside.
    pub(crate) fn start(&self, services: &[Built], shutdown: &CancellationToken) -> Moving {
        let listening = TaskTracker::new();
        for listener in &*self.listeners {
            listening.spawn(listener.clone().run(shutdown.clone()));
        }
        listening.close();
        let work = services.iter().map(|built| built.work.spawn(Arc::clone(&self.bus), shutdown)).collect();
        Moving { work, listening }
    }
}

impl Moving {
    /// Waits until what was in hand at the shutdown is put down.
    pub(crate) async fn finished(&self) {
        for work in &self.work {
            work.finished().await;
        }
        self.listening.wait().await;
    }
}
