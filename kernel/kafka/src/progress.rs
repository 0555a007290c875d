//! How far a listener is: what its inbox has of every partition that is its own.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use rdkafka::{
    ClientContext, Message, Offset,
    consumer::{BaseConsumer, Consumer, ConsumerContext, Rebalance, StreamConsumer},
    error::KafkaResult,
    message::BorrowedMessage,
};

/// Whoever wants to know how far it is does not wait long for a broker that is away.
const PATIENCE: Duration = Duration::from_secs(1);

/// Told by the client of every change of partitions.
pub(crate) struct Progress {
    service: String,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// Whether the group has said which partitions are this process's, if any.
    assigned: bool,
    /// The next offset of each partition, once the inbox has something of it.
    next: HashMap<(String, i32), i64>,
}

impl Progress {
    pub(crate) fn of(service: &str) -> Self {
        Self { service: service.to_owned(), known: Mutex::default() }
    }

    /// The inbox has everything up to this message.
    pub(crate) fn has(&self, message: &BorrowedMessage<'_>) {
        let partition = (message.topic().to_owned(), message.partition());
        self.lock().next.insert(partition, message.offset() + 1);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ClientContext for Progress {}

impl ConsumerContext for Progress {
    fn post_rebalance(&self, _: &BaseConsumer<Self>, change: &Rebalance<'_>) {
        match change {
            Rebalance::Assign(partitions) | Rebalance::Revoke(partitions) => {
                let service = &self.service;
                tracing::debug!(service, change = ?change, "the partitions of this process changed");
                let mut known = self.lock();
                known.assigned |= matches!(change, Rebalance::Assign(_));
                for partition in partitions.elements() {
                    // Somebody else had it, or will.
                    known.next.remove(&(partition.topic().to_owned(), partition.partition()));
                }
            }
            Rebalance::Error(error) => {
                tracing::warn!(service = self.service, cause = %error, "partitions could not be shared out");
            }
        }
    }
}

/// Messages in this process's partitions that the inbox does not have; nothing before the group has shared them out.
/// Blocks for as long as the brokers take, within bounds.
pub(crate) fn behind(consumer: &StreamConsumer<Progress>) -> KafkaResult<Option<i64>> {
    if !consumer.context().lock().assigned {
        return Ok(None);
    }
    let mut ends = consumer.assignment()?;
    if ends.count() == 0 {
        return Ok(Some(0));
    }
    let committed = consumer.committed_offsets(ends.clone(), PATIENCE)?;
    ends.set_all_offsets(Offset::End)?;
    let ends = consumer.offsets_for_times(ends, PATIENCE)?;
    let known = consumer.context().lock();
    let missing = ends.elements().into_iter().map(|end| {
        let partition = (end.topic().to_owned(), end.partition());
        let next = known.next.get(&partition).copied().or_else(|| {
            match committed.find_partition(&partition.0, partition.1)?.offset() {
                Offset::Offset(offset) => Some(offset),
                _ => None,
            }
        });
        match end.offset() {
            Offset::Offset(end) => (end - next.unwrap_or(0)).max(0),
            _ => 0,
        }
    });
    Ok(Some(missing.sum()))
}
