//! Use cases, a file a verb: authorised by the endpoint's extractor, each loads, decides by the domain and stores.

pub(crate) mod follow;
pub(crate) mod mark_seen;
pub(crate) mod mute;
pub(crate) mod post_activity;
pub(crate) mod rank;
pub(crate) mod read_feed;
pub(crate) mod read_trending;
pub(crate) mod roll_up;
pub(crate) mod save_preferences;
pub(crate) mod tell;

use kernel::Env;
use kernel_postgres::Database;

use crate::config::Config;

/// What every use case works with.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) config: Config,
}

impl App {
    /// Followers from which an author is pulled instead of pushed.
    pub(crate) fn large_from(&self) -> i64 {
        i64::from(self.config.large_author_followers)
    }
}
