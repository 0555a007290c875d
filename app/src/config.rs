//! Configuration: defaults, then a TOML file, then the environment.
//!
//! `WELLSPRING_LISTEN=0.0.0.0:80` sets a field, `WELLSPRING_TRADE__PAY_WITHIN_MINUTES=5` a field of a section. The platform's
//! own fields are checked here, each service's section by the service when it is built.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::Context;
use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The effective configuration.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Config {
    /// Folder of everything this installation keeps. Default: `/var/lib/wellspring` for root, else the user's data folder.
    pub(crate) data: PathBuf,
    /// Where the gateway listens. Default: 127.0.0.1:8080.
    pub(crate) listen: SocketAddr,
    /// Where metrics, health and status are served; keep it private. Default: 127.0.0.1:9464.
    pub(crate) admin_listen: SocketAddr,
    /// Where the services of this process are called by other processes; keep it private. Default: not at all.
    pub(crate) service_listen: Option<SocketAddr>,
    /// A PostgreSQL server to use instead of the private one: `postgresql://admin:…@host/database`. Its user may create
    /// roles. Also read from `DATABASE_URL`.
    pub(crate) database_url: Option<String>,
    /// Folder with PostgreSQL's programs for the private cluster. Also read from `WELLSPRING_PG_BIN`.
    pub(crate) pg_bin: Option<PathBuf>,
    /// 64 hexadecimal digits from which all keys derive. Default: made once under `<data>/keys/master`.
    pub(crate) secret: Option<String>,
    /// Log lines as `text` or `json`. Default: `text` on a terminal, else `json`.
    pub(crate) log_format: Option<LogFormat>,
    /// Log filter, for example `info,kernel_work=debug`. Default: `warn` for lines of text, which a person watches, and
    /// `info` for JSON, which is kept.
    pub(crate) log_filter: Option<String>,
    /// Seconds that open requests may take after Ctrl-C. Default: 10.
    pub(crate) drain_seconds: u64,
    /// Let `wellspring advance` move the clock, for demonstrations and tests. Never in production. Default: false.
    pub(crate) rehearsal: bool,
    /// Services that run in other processes: name to addresses, separated by commas, such as `trade =
    /// "http://10.0.0.7:8081,http://10.0.0.8:8081"`. A name that stands for several addresses, such as that of a headless
    /// Kubernetes service, is looked up every few seconds.
    pub(crate) remote: BTreeMap<String, String>,
    /// Connections a service may open for writes; 64 helps on slow disks. Default: 8.
    pub(crate) writers_per_service: usize,
    /// Kafka, for events between processes.
    pub(crate) kafka: kernel_kafka::Config,
    /// The edge.
    pub(crate) gateway: gateway::Config,
    /// One section a service, handed to it as it is.
    #[serde(flatten)]
    pub(crate) sections: BTreeMap<String, Value>,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LogFormat {
    Text,
    Json,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: default_data(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            admin_listen: SocketAddr::from(([127, 0, 0, 1], 9464)),
            service_listen: None,
            database_url: None,
            pg_bin: None,
            secret: None,
            log_format: None,
            log_filter: None,
            drain_seconds: 10,
            rehearsal: false,
            remote: BTreeMap::new(),
            writers_per_service: 8,
            kafka: kernel_kafka::Config::default(),
            gateway: gateway::Config::default(),
            sections: BTreeMap::new(),
        }
    }
}

impl Config {
    /// Reads the file, if there is one, and the environment.
    pub(crate) fn load(file: Option<&Path>) -> anyhow::Result<Self> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        figment = match file {
            Some(file) => {
                anyhow::ensure!(file.exists(), "there is no configuration file at {}", file.display());
                figment.merge(Toml::file(file))
            }
            None => figment.merge(Toml::file("wellspring.toml")),
        };
        let config: Self = figment
            .merge(Env::raw().only(&["DATABASE_URL"]))
            .merge(Env::prefixed("WELLSPRING_").split("__"))
            .extract()
            .context("the configuration does not fit; `wellspring config` shows every field")?;
        config.validate()?;
        Ok(config)
    }

    fn validate(&self) -> anyhow::Result<()> {
        let known = crate::roles::services();
        for section in self.sections.keys() {
            anyhow::ensure!(
                known.iter().any(|service| service.name == section),
                "unknown configuration {section:?}: neither a field nor one of the services {}",
                known.iter().map(|service| service.name).collect::<Vec<_>>().join(", ")
            );
        }
        for service in self.remote.keys() {
            self.addresses(service)?;
        }
        if let Some(secret) = &self.secret {
            anyhow::ensure!(
                hex::decode(secret).is_ok_and(|bytes| bytes.len() == 32),
                "secret must have 64 hexadecimal digits"
            );
        }
        anyhow::ensure!(self.writers_per_service > 0, "writers_per_service must be at least 1");
        self.kafka.validate()?;
        self.gateway.validate()
    }

    /// Where a service is that runs in other processes.
    pub(crate) fn addresses(&self, service: &str) -> anyhow::Result<Option<Vec<http::Uri>>> {
        let Some(addresses) = self.remote.get(service) else { return Ok(None) };
        let addresses = addresses.split(',').map(|address| address.trim().parse()).collect::<Result<_, _>>();
        addresses.map(Some).with_context(|| format!("remote.{service} is not a list of addresses"))
    }

    /// A service's section, or an empty one.
    pub(crate) fn section(&self, service: &str) -> Value {
        self.sections.get(service).cloned().unwrap_or_else(|| Value::Object(serde_json::Map::default()))
    }

    /// The configuration as TOML-like JSON with every secret replaced.
    pub(crate) fn shown(&self) -> anyhow::Result<Value> {
        let mut shown = serde_json::to_value(self)?;
        hide(&mut shown);
        Ok(shown)
    }
}

/// Replaces what must not be seen: by name, and passwords inside addresses.
fn hide(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let secret = ["secret", "password", "token", "key"].iter().any(|part| name.contains(part));
                match field {
                    Value::String(text) if secret => "(hidden)".clone_into(text),
                    Value::String(text) if name.ends_with("url") => *text = without_password(text),
                    other => hide(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return "(hidden)".to_owned() };
    match rest.rsplit_once('@') {
        Some((account, host)) => {
            let user = account.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}:(hidden)@{host}")
        }
        None => url.to_owned(),
    }
}

/// The server cannot run as root, and the account it runs as cannot enter root's home.
fn default_data() -> PathBuf {
    if nix::unistd::geteuid().is_root() {
        return PathBuf::from("/var/lib/wellspring");
    }
    let base = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    base.or_else(home).unwrap_or_else(|| PathBuf::from(".")).join("wellspring")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_hidden() {
        let config = Config {
            secret: Some("ab".repeat(32)),
            database_url: Some("postgresql://admin:hunter2@db/wellspring".to_owned()),
            sections: [("auth".to_owned(), serde_json::json!({"signing_key": "x", "issuer": "y"}))].into(),
            ..Config::default()
        };
        let shown = config.shown().unwrap().to_string();
        assert!(
            !shown.contains("hunter2") && !shown.contains("abab") && !shown.contains(r#""x""#),
            "{shown}"
        );
        assert!(shown.contains("admin:(hidden)@db"));
    }
}
