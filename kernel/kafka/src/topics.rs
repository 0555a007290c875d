//! What is where: a topic for the events of each service, one for what could not be read, a group for each consumer.

use std::time::Duration;

use anyhow::Context;
use rdkafka::{
    admin::{AdminClient, AdminOptions, NewTopic, TopicReplication},
    client::DefaultClientContext,
    types::RDKafkaErrorCode,
};

use crate::Kafka;

/// The brokers may take this long to answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

impl Kafka {
    /// Where the events of a service are.
    pub(crate) fn topic(&self, source: &str) -> String {
        format!("{}.{source}", self.config.prefix)
    }

    /// Where messages go that are no events.
    pub fn unreadable(&self) -> String {
        format!("{}.unreadable", self.config.prefix)
    }

    /// The consumers of a service, in whatever processes they are.
    pub(crate) fn group(&self, service: &str) -> String {
        format!("{}.{service}", self.config.prefix)
    }

    /// Creates the topics of these services, where they are missing.
    pub async fn create_topics(&self, services: &[&str]) -> anyhow::Result<()> {
        let admin: AdminClient<DefaultClientContext> = self.client().create()?;
        let names: Vec<_> = services.iter().map(|service| self.topic(service)).collect();
        let unreadable = self.unreadable();
        let partitions = |name| if name == unreadable { 1 } else { self.config.partitions };
        let replication = || TopicReplication::Fixed(self.config.replicas);
        let topics = names.iter().chain([&unreadable]);
        let topics: Vec<_> =
            topics.map(|name| NewTopic::new(name, partitions(name.as_str()), replication())).collect();
        let options = AdminOptions::new().operation_timeout(Some(PATIENCE)).request_timeout(Some(PATIENCE));
        let outcomes = admin.create_topics(&topics, &options).await;
        let outcomes = outcomes.with_context(|| format!("Kafka does not answer at {}", self.brokers))?;
        for outcome in outcomes {
            match outcome {
                Ok(_) | Err((_, RDKafkaErrorCode::TopicAlreadyExists)) => {}
                Err((topic, code)) => anyhow::bail!("cannot create the topic {topic}: {code}"),
            }
        }
        Ok(())
    }
}
