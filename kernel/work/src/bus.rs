//! The way of an event from the outbox to those who want it. At the end of every way, delivery is an insert into the
//! consumer's inbox.

use std::{collections::BTreeSet, sync::Arc};

use futures::future::{BoxFuture, FutureExt, join_all};
use jiff::Timestamp;
use kernel_postgres::Database;

use crate::{inbox, outbox::Row, wake::Wake};

/// Carries events from a service's outbox: to the inboxes of its own process, or to a broker between processes.
pub trait Bus: Send + Sync + 'static {
    /// Takes events, in this order. An error means that some may not have been taken; the caller hands over the same again
    /// later, from the first on, and whoever has received them refuses the repeat. Dropped before its end, it may have
    /// taken any of them.
    fn deliver<'a>(&'a self, rows: &'a [Row], now: Timestamp) -> BoxFuture<'a, anyhow::Result<()>>;
}

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

/// The bus of a process that plays every role: from outbox to inboxes without leaving it.
#[derive(Clone, Default)]
pub struct EmbeddedBus(Arc<[Subscriber]>);

impl EmbeddedBus {
    /// A bus with these subscribers, one a service: see [`WorkRuntime::subscriber`](crate::WorkRuntime::subscriber).
    pub fn new(subscribers: impl IntoIterator<Item = Subscriber>) -> Self {
        Self(subscribers.into_iter().collect())
    }
}

impl Bus for EmbeddedBus {
    fn deliver<'a>(&'a self, rows: &'a [Row], now: Timestamp) -> BoxFuture<'a, anyhow::Result<()>> {
        let deliveries = self.0.iter().map(move |subscriber| subscriber.deliver(rows, now));
        async { join_all(deliveries).await.into_iter().try_for_each(|delivered| delivered.map(drop)) }.boxed()
    }
}

impl Subscriber {
    /// The service whose consumers these are.
    pub fn service(&self) -> &str {
        self.db.service()
    }

    /// The services whose events some consumer wants; none named means all.
    pub fn sources(&self) -> Option<BTreeSet<&'static str>> {
        let mut sources = BTreeSet::new();
        for consumer in &self.consumers {
            let Filter::Types(types) = &consumer.filter else { return None };
            sources.extend(types.iter().filter_map(|kind| kind.split('.').next()));
        }
        Some(sources)
    }

    /// Writes events into the inboxes of the consumers that want them, in this order, refusing those they have; how many
    /// were new, each counted once for each consumer.
    pub async fn deliver(&self, rows: &[Row], now: Timestamp) -> anyhow::Result<u64> {
        let mut wanted = inbox::Deliveries::default();
        for consumer in &self.consumers {
            for (position, row) in (0..).zip(rows) {
                if consumer.filter.admits(&row.kind) {
                    wanted.push(consumer.name, position);
                }
            }
        }
        if wanted.is_empty() {
            return Ok(0);
        }
        let new = inbox::deliver(&self.db.write().await?, rows, &wanted, now).await?;
        for consumer in self.consumers.iter().filter(|consumer| wanted.include(consumer.name)) {
            consumer.wake.wake();
        }
        Ok(new)
    }
}
