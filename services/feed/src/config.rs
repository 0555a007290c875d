//! What an installation may set.

use serde::Deserialize;

/// Settings of feed.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// Followers from which an author's activities are pulled by readers instead of pushed to each; 5,000 by default.
    pub(crate) large_author_followers: u32,
    /// Authors one user can follow; 5,000 by default.
    pub(crate) max_follows: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self { large_author_followers: 5_000, max_follows: 5_000 }
    }
}

impl Config {
    /// Checks what types cannot.
    pub(crate) fn validate(self) -> anyhow::Result<Self> {
        let Self { large_author_followers, max_follows } = self;
        anyhow::ensure!(large_author_followers > 0, "feed.large_author_followers must be at least 1");
        anyhow::ensure!((1..=100_000).contains(&max_follows), "feed.max_follows must be 1 to 100000");
        Ok(self)
    }
}
