//! `wellspring config`: the effective configuration with secrets hidden.

use super::say;
use crate::config::Config;

pub(crate) fn run(config: &Config) -> anyhow::Result<()> {
    say(serde_json::to_string_pretty(&config.shown()?)?);
    Ok(())
}
