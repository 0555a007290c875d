#![doc = include_str!("../README.md")]
//!
//! # The modules, in reading order
//! [`config`] how Kafka is reached · `topics` what is where · `message` an event as a message · [`producer`] the relay's side ·
//! [`listener`] the inbox's side · `progress` how far a listener is · [`replay`] reading again what was missed

pub mod config;
pub mod listener;
mod message;
pub mod producer;
mod progress;
pub mod replay;
mod topics;

use rdkafka::{ClientConfig, config::RDKafkaLogLevel};

pub use config::Config;
pub use listener::Listener;
pub use producer::Producer;

/// A Kafka cluster, as this installation uses it.
#[derive(Debug, Clone)]
pub struct Kafka {
    config: Config,
    brokers: String,
}

impl Kafka {
    /// The configured cluster, when there is one. Nothing is connected yet.
    pub fn of(config: &Config) -> Option<Self> {
        let brokers = config.brokers.clone()?;
        Some(Self { config: config.clone(), brokers })
    }

    /// What every client is set to.
    fn client(&self) -> ClientConfig {
        let mut client = ClientConfig::new();
        client.set("bootstrap.servers", &self.brokers).set("client.id", "wellspring");
        // What it warns of passes by itself, and what does not comes back as an error.
        client.set_log_level(RDKafkaLogLevel::Error);
        for (name, value) in &self.config.properties {
            client.set(name, value);
        }
        client
    }
}
