//! Reading again what an inbox may have missed, for example after its database was restored to an earlier moment.

use std::{str::FromStr, time::Duration};

use anyhow::Context;
use jiff::Timestamp;
use kernel::Env;
use kernel_work::{Subscriber, outbox::Row};
use rdkafka::{
    Message, Offset, TopicPartitionList,
    consumer::{BaseConsumer, Consumer},
    metadata::MetadataPartition,
};
use serde::{Deserialize, Serialize};

use crate::{Kafka, message, topics::PATIENCE};

/// Events written by one statement at most.
const BATCH: usize = 500;

/// Where to begin. Written as `earliest`, as a moment in RFC 3339, or as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// What Kafka still has.
    Earliest,
    /// What was published at this moment or later.
    Moment(Timestamp),
    /// This offset, in every partition.
    Offset(i64),
}

impl FromStr for Start {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        if text == "earliest" {
            return Ok(Self::Earliest);
        }
        if let Ok(offset) = text.parse::<u32>() {
            return Ok(Self::Offset(offset.into()));
        }
        let moment = text.parse().ok().map(Self::Moment);
        moment.context("say `earliest`, a moment such as 2026-11-22T08:00:00Z, or an offset")
    }
}

/// What a replay found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Replayed {
    /// Events read.
    pub read: u64,
    /// Those of them that an inbox did not have, each counted once for each consumer.
    pub new: u64,
}

impl Kafka {
    /// Hands the events of `source` to the inboxes of a service once more, up to what is there now. They refuse what they
    /// have, so it is safe while the service runs.
    pub async fn replay(
        &self,
        subscriber: &Subscriber,
        source: &str,
        start: Start,
        env: &Env,
    ) -> anyhow::Result<Replayed> {
        let (send, mut batches) = tokio::sync::mpsc::channel(1);
        let (kafka, topic) = (self.clone(), self.topic(source));
        let reading = tokio::task::spawn_blocking(move || kafka.read_again(&topic, start, &send));
        let mut found = Replayed::default();
        while let Some(rows) = batches.recv().await {
            found.read += u64::try_from(rows.len())?;
            found.new += subscriber.deliver(&rows, env.now()).await?;
        }
        reading.await??;
        Ok(found)
    }

    fn read_again(
        &self,
        topic: &str,
        start: Start,
        to: &tokio::sync::mpsc::Sender<Vec<Row>>,
    ) -> anyhow::Result<()> {
        let mut client = self.client();
        client.set("group.id", self.group("replay")).set("enable.auto.commit", "false");
        let consumer: BaseConsumer = client.create()?;
        let mut left = assign(&consumer, topic, start)?;
        let mut rows = Vec::new();
        while !left.is_empty() {
            let Some(message) = consumer.poll(Duration::from_secs(10)) else {
                anyhow::bail!("Kafka did not go on after {} events", rows.len());
            };
            let message = message?;
            match message::read(&message) {
                Ok(row) => rows.push(row),
                Err(error) => tracing::warn!(cause = format!("{error:#}"), "a message is no event; left out"),
            }
            left.retain(|(partition, last)| *partition != message.partition() || message.offset() < *last);
            if rows.len() == BATCH || left.is_empty() {
                to.blocking_send(std::mem::take(&mut rows)).context("the inbox ended the replay")?;
            }
        }
        Ok(())
    }
}

/// Begins to read; the last offset of each partition that has something to read.
fn assign(consumer: &BaseConsumer, topic: &str, start: Start) -> anyhow::Result<Vec<(i32, i64)>> {
    let metadata = consumer.fetch_metadata(Some(topic), PATIENCE)?;
    let partitions = metadata.topics().iter().find(|found| found.name() == topic);
    let partitions = partitions.filter(|found| found.error().is_none());
    let partitions = partitions.with_context(|| format!("there is no topic {topic}"))?.partitions();
    let (mut assignment, mut left) = (TopicPartitionList::new(), Vec::new());
    for partition in partitions.iter().map(MetadataPartition::id) {
        let (low, high) = consumer.fetch_watermarks(topic, partition, PATIENCE)?;
        let first = match start {
            Start::Earliest => low,
            Start::Offset(offset) => offset.max(low),
            Start::Moment(moment) => first_since(consumer, topic, partition, moment)?.unwrap_or(high),
        };
        if first < high {
            assignment.add_partition_offset(topic, partition, Offset::Offset(first))?;
            left.push((partition, high - 1));
        }
    }
    consumer.assign(&assignment)?;
    Ok(left)
}

/// The first message of a partition that was taken at this moment or later.
fn first_since(
    consumer: &BaseConsumer,
    topic: &str,
    partition: i32,
    moment: Timestamp,
) -> anyhow::Result<Option<i64>> {
    let mut asked = TopicPartitionList::new();
    asked.add_partition_offset(topic, partition, Offset::Offset(moment.as_millisecond()))?;
    let found = consumer.offsets_for_times(asked, PATIENCE)?;
    Ok(found.elements().first().and_then(|first| match first.offset() {
        Offset::Offset(offset) => Some(offset),
        _ => None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_is_a_word_a_moment_or_a_number() {
        assert_eq!("earliest".parse::<Start>().unwrap(), Start::Earliest);
        assert_eq!("17".parse::<Start>().unwrap(), Start::Offset(17));
        let moment = "2026-11-22T08:00:00Z";
        assert_eq!(moment.parse::<Start>().unwrap(), Start::Moment(moment.parse().unwrap()));
        for wrong in ["", "latest", "-1", "2026-11-22"] {
            assert!(wrong.parse::<Start>().is_err(), "{wrong}");
        }
    }
}
