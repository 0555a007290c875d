//! How Kafka is reached, and what is created there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The section `[kafka]` of the platform's configuration.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Some of the brokers, `host:port`, separated by commas. Default: none; events stay in the process.
    pub brokers: Option<String>,
    /// What the names of topics and groups begin with, so that installations can share a cluster. Default: `wellspring`.
    pub prefix: String,
    /// Partitions of a topic when it is created: as many processes of a service can consume it. Default: 12.
    pub partitions: i32,
    /// Copies of a topic when it is created; 3 where nothing may be lost with a broker. Default: 1.
    pub replicas: i32,
    /// Further properties of the client by their names in librdkafka. Default: none.
    pub properties: BTreeMap<String, String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            brokers: None,
            prefix: "wellspring".to_owned(),
            partitions: 12,
            replicas: 1,
            properties: BTreeMap::new(),
        }
    }
}

impl Config {
    /// Refuses what Kafka would refuse later, or worse, accept.
    pub fn validate(&self) -> anyhow::Result<()> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        anyhow::ensure!(
            !self.prefix.is_empty() && self.prefix.bytes().all(fits),
            "kafka.prefix must be letters, digits, dots, hyphens and underscores"
        );
        anyhow::ensure!(self.partitions > 0, "kafka.partitions must be at least 1");
        anyhow::ensure!(self.replicas > 0, "kafka.replicas must be at least 1");
        Ok(())
    }
}
