//! What an installation may set.

use serde::Deserialize;

/// Settings of ops.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// Users one notification request may address; 1,000 by default.
    pub(crate) max_recipients: usize,
    /// Days of past decisions a rule may be tried on; 90 by default.
    pub(crate) max_replay_days: u16,
}

impl Default for Config {
    fn default() -> Self {
        Self { max_recipients: 1_000, max_replay_days: 90 }
    }
}

impl Config {
    /// Checks what types cannot.
    pub(crate) fn validate(self) -> anyhow::Result<Self> {
        let Self { max_recipients, max_replay_days } = self;
        anyhow::ensure!((1..=10_000).contains(&max_recipients), "ops.max_recipients must be 1 to 10000");
        anyhow::ensure!((1..=730).contains(&max_replay_days), "ops.max_replay_days must be 1 to 730");
        Ok(self)
    }
}
