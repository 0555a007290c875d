//! The use cases, a file each.

pub(crate) mod call_back;
pub(crate) mod cashier;
pub(crate) mod inbox;
pub(crate) mod refund;
pub(crate) mod sharing;
pub(crate) mod transact;

use jiff::{SignedDuration, Timestamp};
use kernel::Env;
use kernel_call::ServiceClient;
use kernel_http::Deps;
use kernel_postgres::Database;
use kernel_work::Work;

use crate::{
    config::{Config, Keys},
    error::Error,
};

/// What every use case works with.
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) work: Work,
    pub(crate) config: Config,
    pub(crate) keys: Keys,
    /// Where the merchant listens for callbacks.
    pub(crate) merchant: ServiceClient,
}

impl App {
    pub(crate) fn new(deps: Deps) -> anyhow::Result<Self> {
        let config = deps.config::<Config>()?.validate()?;
        Ok(Self {
            merchant: deps.channels.to("finance"),
            db: deps.db,
            env: deps.env,
            work: deps.work,
            keys: config.keys()?,
            config,
        })
    }

    /// When something that is accepted now will be finished.
    pub(crate) fn finishes_at(&self) -> Timestamp {
        self.env.now() + SignedDuration::from_secs(self.config.processing_seconds)
    }
}

/// Refuses a text of fewer than `least` or more than `most` characters.
pub(crate) fn bounded(
    text: &str,
    (least, most): (usize, usize),
    pointer: &'static str,
    bounds: &'static str,
) -> Result<(), Error> {
    // A null character cannot be stored.
    if (least..=most).contains(&text.chars().count()) && !text.contains('\0') {
        return Ok(());
    }
    Err(Error::OutOfBounds { pointer, bounds })
}

/// Refuses a merchant's number that is empty or longer than 64 characters.
pub(crate) fn number(text: &str, pointer: &'static str) -> Result<(), Error> {
    bounded(text, (1, 64), pointer, "1 to 64 characters")
}
