//! The relay's side: a service's events into its topic.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use anyhow::Context;
use futures::future::{BoxFuture, FutureExt};
use jiff::Timestamp;
use kernel_work::{Bus, outbox::Row};
use rdkafka::{
    error::KafkaError,
    message::OwnedHeaders,
    producer::{FutureProducer, FutureRecord},
};

use crate::{Kafka, message};

/// A batch that Kafka has not taken by then is sent again, from its beginning.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends events in order, and says that they were taken when every replica in sync has them.
pub struct Producer {
    kafka: Kafka,
    client: Mutex<FutureProducer>,
}

impl Kafka {
    /// A producer of its own. Nothing is connected before the first event.
    pub fn producer(&self) -> anyhow::Result<Producer> {
        Ok(Producer { kafka: self.clone(), client: Mutex::new(self.connection()?) })
    }

    fn connection(&self) -> anyhow::Result<FutureProducer> {
        let mut client = self.client();
        client
            // order and no repeats within the life of this client, whatever it has to send again
            .set("enable.idempotence", "true")
            // Never given up singly: a gap could put a later event of a key before an earlier one.
            .set("message.timeout.ms", "0")
            .set("linger.ms", "2")
            .set("compression.type", "lz4")
            .set("partitioner", "murmur2_random");
        client.create().context("the Kafka producer's settings")
    }
}

impl Bus for Producer {
    fn deliver<'a>(&'a self, rows: &'a [Row], _: Timestamp) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let messages: Vec<_> = rows.iter().map(|row| Outgoing::event(&self.kafka, row)).collect();
            self.send(&messages).await
        }
        .boxed()
    }
}

/// A message to be sent.
pub(crate) struct Outgoing<'a> {
    pub(crate) topic: String,
    pub(crate) key: &'a [u8],
    pub(crate) value: &'a [u8],
    pub(crate) headers: OwnedHeaders,
}

impl<'a> Outgoing<'a> {
    fn event(kafka: &Kafka, row: &'a Row) -> Self {
        Self {
            topic: kafka.topic(&row.source),
            key: row.key.as_bytes(),
            value: row.data.0.get().as_bytes(),
            headers: message::headers(row),
        }
    }

    fn record(&self) -> FutureRecord<'_, [u8], [u8]> {
        FutureRecord::to(&self.topic).key(self.key).payload(self.value).headers(self.headers.clone())
    }
}

impl Producer {
    /// Sends messages in this order. After an error any of them may have been taken.
    pub(crate) async fn send(&self, messages: &[Outgoing<'_>]) -> anyhow::Result<()> {
        let client = self.lock().clone();
        let sent = tokio::time::timeout(PATIENCE, taken(&client, messages)).await;
        let failure = match sent {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(failure)) => anyhow::Error::new(failure),
            Err(_) => anyhow::anyhow!("Kafka took nothing in {} s", PATIENCE.as_secs()),
        };
        // The old client would still deliver what it holds, behind what is sent next. Its requests under way are in order
        // themselves and begin before the next attempt does, so they can repeat events but not swap them.
        *self.lock() = self.kafka.connection()?;
        Err(failure.context("events could not be handed to Kafka"))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, FutureProducer> {
        self.client.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Puts all messages on their way before it waits for the first.
async fn taken(client: &FutureProducer, messages: &[Outgoing<'_>]) -> Result<(), KafkaError> {
    let mut under_way = Vec::with_capacity(messages.len());
    for message in messages {
        under_way.push(client.send_result(message.record()).map_err(|(error, _)| error)?);
    }
    for delivery in under_way {
        delivery.await.map_err(|_| KafkaError::Canceled)?.map_err(|(error, _)| error)?;
    }
    Ok(())
}
