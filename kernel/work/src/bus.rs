//! The embedded bus: who receives which events. Delivery is an insert into the consumer's inbox.

use std::sync::Arc;

use futures::future::join_all;
use jiff::Timestamp;
use kernel_postgres::Database;

use crate::{inbox, outbox::Row, wake::Wake};

/// The consumers of one service.
#[derive(Clone)]
pub struct Subscriber {
    pub(crate) db: Database,
    pub(crate) consumers: Vec<Consumer>,
}

#[derive(Clone)]
pub(crate) struct Consumer {
    pub(crate) name: &'static str,
    pub(crate) filter: Filter,
    pub(crate) wake: Wake,
}

/// Which types of event a consumer receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Filter {
    All,
    Types(Vec<&'static str>),
}

impl Filter {
    pub(crate) fn admits(&self, kind: &str) -> bool {
        match self {
            Self::All => true,
            Self::Types(types) => types.contains(&kind),
        }
    }
}

/// All subscribers of the platform; made once at start and shared by cloning.
#[derive(Clone, Default)]
pub struct Bus(Arc<[Subscriber]>);

impl Bus {
    /// A bus with these subscribers, one a service: see [`WorkRuntime::subscriber`](crate::WorkRuntime::subscriber).
    pub fn new(subscribers: impl IntoIterator<Item = Subscriber>) -> Self {
        Self(subscribers.into_iter().collect())
    }

    /// Delivers events, in this order, to everyone who wants them. An error means that someone did not get them; the
    /// caller delivers the same again later, and those who have them refuse the repeat.
    pub(crate) async fn deliver(&self, rows: &[Row], now: Timestamp) -> anyhow::Result<()> {
        let deliveries = self.0.iter().map(|subscriber| subscriber.deliver(rows, now));
        join_all(deliveries).await.into_iter().collect()
    }
}

impl Subscriber {
    async fn deliver(&self, rows: &[Row], now: Timestamp) -> anyhow::Result<()> {
        let mut wanted = inbox::Deliveries::default();
        for consumer in &self.consumers {
            for (position, row) in (0..).zip(rows) {
                if consumer.filter.admits(&row.kind) {
                    wanted.push(consumer.name, position);
                }
            }
        }
        if wanted.is_empty() {
            return Ok(());
        }
        inbox::deliver(&self.db.write().await?, rows, &wanted, now).await?;
        for consumer in self.consumers.iter().filter(|consumer| wanted.include(consumer.name)) {
            consumer.wake.wake();
        }
        Ok(())
    }
}
