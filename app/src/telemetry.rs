//! Logs and metrics of the process.

use std::{io::IsTerminal, time::Duration};

use anyhow::Context;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

use crate::config::{Config, LogFormat};

/// Bounds of request durations in seconds: dense around the promises (20 ms, 200 ms).
const DURATIONS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.5, 10.0];

/// Between two foldings of samples into buckets.
const FOLD_EVERY: Duration = Duration::from_secs(5);

/// Logs go to standard error, so that standard output stays for answers.
pub(crate) fn log(config: &Config) -> anyhow::Result<()> {
    let terminal = std::io::stderr().is_terminal();
    let format = config.log_format.unwrap_or(if terminal { LogFormat::Text } else { LogFormat::Json });
    let filter = config.log_filter.as_deref().unwrap_or(match format {
        LogFormat::Text => "warn",
        LogFormat::Json => "info,refinery_core=warn,tokio_postgres=warn",
    });
    let filter = EnvFilter::try_new(filter).context("log_filter cannot be read")?;
    let registry = tracing_subscriber::registry().with(filter);
    match format {
        LogFormat::Text => {
            registry.with(fmt::layer().with_writer(std::io::stderr).with_ansi(terminal)).try_init()
        }
        LogFormat::Json => {
            // Every span of ours holds all that tells a request; those around it would only repeat that.
            let lines = fmt::layer().json().flatten_event(true).with_span_list(false);
            registry.with(lines.with_writer(std::io::stderr)).try_init()
        }
    }
    .context("logging is already set up")
}

/// Starts measuring; the handle renders what was measured. Samples are folded into their buckets now and then, or they
/// would pile up in a process whose metrics nobody reads.
pub(crate) fn measure() -> anyhow::Result<PrometheusHandle> {
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &DURATIONS)?
        .install_recorder()
        .context("metrics are already set up")?;
    let folded = handle.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(FOLD_EVERY).await;
            folded.run_upkeep();
        }
    });
    Ok(handle)
}
