//! The inbox's side: what other services published, into the inboxes of one.

use std::{collections::HashMap, pin::pin, sync::Arc, time::Duration};

use anyhow::Context;
use futures::StreamExt;
use kernel::Env;
use kernel_work::{Subscriber, outbox::Row};
use rdkafka::{
    Message,
    consumer::{Consumer, StreamConsumer},
    error::KafkaResult,
    message::{BorrowedHeaders, BorrowedMessage, Header, OwnedHeaders},
};
use tokio_util::sync::CancellationToken;

use crate::{
    Kafka, Producer, message,
    producer::Outgoing,
    progress::{self, Progress},
};

/// Events written by one statement at most.
const BATCH: usize = 500;
/// Between two attempts at something that is away, at first and at most.
const PAUSE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(5));

/// The consumer group of one service, as this process takes part in it.
#[derive(Clone)]
pub struct Listener {
    kafka: Kafka,
    subscriber: Subscriber,
    env: Env,
    consumer: Arc<StreamConsumer<Progress>>,
    /// For what cannot be read.
    aside: Arc<Producer>,
}

impl Kafka {
    /// Joins the consumers of a service, unless it wants no events; `services` are all there are, `aside` takes what
    /// cannot be read. Nothing is read before [`Listener::run`].
    pub fn listener(
        &self,
        subscriber: Subscriber,
        services: &[&str],
        aside: &Arc<Producer>,
        env: Env,
    ) -> anyhow::Result<Option<Listener>> {
        let sources = subscriber.sources();
        let wanted = services.iter().filter(|name| sources.as_ref().is_none_or(|some| some.contains(*name)));
        let topics: Vec<_> = wanted.map(|name| self.topic(name)).collect();
        if topics.is_empty() {
            return Ok(None);
        }
        let service = subscriber.service().to_owned();
        let consumer = self.consumer(&service)?;
        // There from the start, so that an alert sees the first.
        metrics::counter!("kafka_messages_unreadable_total", "service" => service).increment(0);
        consumer.subscribe(&topics.iter().map(String::as_str).collect::<Vec<_>>())?;
        let (consumer, aside) = (Arc::new(consumer), Arc::clone(aside));
        Ok(Some(Listener { kafka: self.clone(), subscriber, env, consumer, aside }))
    }

    fn consumer(&self, service: &str) -> anyhow::Result<StreamConsumer<Progress>> {
        let mut client = self.client();
        client
            .set("group.id", self.group(service))
            .set("partition.assignment.strategy", "cooperative-sticky")
            .set("auto.offset.reset", "earliest")
            // What the inbox has is stored by hand, and committed now and then: whatever is read twice is refused there.
            .set("enable.auto.offset.store", "false")
            .set("auto.commit.interval.ms", "1000");
        client.create_with_context(Progress::of(service)).context("the Kafka consumer's settings")
    }
}

impl Listener {
    pub fn service(&self) -> &str {
        self.subscriber.service()
    }

    /// Messages in this process's partitions that the inbox does not have; nothing before the group has shared them out.
    pub async fn behind(&self) -> anyhow::Result<Option<i64>> {
        let consumer = Arc::clone(&self.consumer);
        let behind = tokio::task::spawn_blocking(move || progress::behind(&consumer)).await?;
        let behind = behind.context("Kafka does not say how far it is")?;
        if let Some(behind) = behind {
            let behind = u32::try_from(behind).unwrap_or(u32::MAX);
            metrics::gauge!("kafka_events_behind", "service" => self.service().to_owned()).set(behind);
        }
        Ok(behind)
    }

    /// Reads until asked to stop.
    pub async fn run(self, stop: CancellationToken) {
        let mut batches = pin!(self.consumer.stream().ready_chunks(BATCH));
        loop {
            let batch = tokio::select! {
                biased;
                () = stop.cancelled() => return,
                batch = batches.next() => batch.unwrap_or_default(),
            };
            let messages = readable(self.service(), batch);
            if messages.is_empty() {
                tokio::time::sleep(PAUSE.0).await;
                continue;
            }
            if !self.take(&messages, &stop).await {
                return;
            }
            self.remember(&messages);
        }
    }

    /// Writes a batch into the inbox, and tries for as long as it takes; false when asked to stop before.
    async fn take(&self, messages: &[BorrowedMessage<'_>], stop: &CancellationToken) -> bool {
        let (rows, unreadable) = decode(messages);
        let mut pause = PAUSE.0;
        loop {
            let error = match self.store(&rows, &unreadable).await {
                Ok(()) => return true,
                Err(error) => error,
            };
            let service = self.service();
            tracing::warn!(service, cause = format!("{error:#}"), "events wait before the inbox");
            tokio::select! {
                () = stop.cancelled() => return false,
                () = tokio::time::sleep(pause) => pause = (pause * 2).min(PAUSE.1),
            }
        }
    }

    async fn store(&self, rows: &[Row], unreadable: &[Unreadable<'_>]) -> anyhow::Result<()> {
        self.subscriber.deliver(rows, self.env.now()).await?;
        if unreadable.is_empty() {
            return Ok(());
        }
        let topic = self.kafka.unreadable();
        let set_aside: Vec<_> = unreadable.iter().map(|one| one.outgoing(&topic, self.service())).collect();
        self.aside.send(&set_aside).await?;
        for Unreadable { message, reason } in unreadable {
            let (service, topic) = (self.service().to_owned(), message.topic());
            let (partition, offset) = (message.partition(), message.offset());
            tracing::error!(service, topic, partition, offset, reason, "a message is no event; set aside");
            metrics::counter!("kafka_messages_unreadable_total", "service" => service).increment(1);
        }
        Ok(())
    }

    fn remember(&self, messages: &[BorrowedMessage<'_>]) {
        let last: HashMap<_, _> =
            messages.iter().map(|message| ((message.topic(), message.partition()), message)).collect();
        for message in last.into_values() {
            // A partition that is no longer ours is another process's, which reads it from what was committed.
            if let Err(error) = self.consumer.store_offset_from_message(message) {
                tracing::debug!(cause = %error, "an offset was not kept");
            }
            self.consumer.context().has(message);
        }
    }
}

/// A message that is no event, and why not.
struct Unreadable<'a> {
    message: &'a BorrowedMessage<'a>,
    reason: String,
}

impl<'a> Unreadable<'a> {
    /// The same message with where it lay, who could not read it, and why.
    fn outgoing(&self, topic: &str, service: &str) -> Outgoing<'a> {
        let place =
            format!("{}/{}/{}", self.message.topic(), self.message.partition(), self.message.offset());
        let given = self.message.headers().map_or_else(OwnedHeaders::new, BorrowedHeaders::detach);
        let headers = [("place", &*place), ("service", service), ("reason", &*self.reason)]
            .into_iter()
            .fold(given, |headers, (key, value)| headers.insert(Header { key, value: Some(value) }));
        Outgoing {
            topic: topic.to_owned(),
            key: self.message.key().unwrap_or_default(),
            value: self.message.payload().unwrap_or_default(),
            headers,
        }
    }
}

fn decode<'a>(messages: &'a [BorrowedMessage<'a>]) -> (Vec<Row>, Vec<Unreadable<'a>>) {
    let (mut rows, mut unreadable) = (Vec::with_capacity(messages.len()), Vec::new());
    for message in messages {
        match message::read(message) {
            Ok(row) => rows.push(row),
            Err(error) => unreadable.push(Unreadable { message, reason: format!("{error:#}") }),
        }
    }
    (rows, unreadable)
}

/// The messages among what the client reports; the rest are troubles it deals with itself.
fn readable<'a>(service: &str, batch: Vec<KafkaResult<BorrowedMessage<'a>>>) -> Vec<BorrowedMessage<'a>> {
    let keep = |reported: KafkaResult<_>| {
        reported.inspect_err(|error| tracing::warn!(service, cause = %error, "Kafka reports a trouble")).ok()
    };
    batch.into_iter().filter_map(keep).collect()
}
