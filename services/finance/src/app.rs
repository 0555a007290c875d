//! The use cases, a file each: authorise, load, decide, store, publish, in one transaction.

pub(crate) mod apply_callback;
pub(crate) mod ask_provider;
pub(crate) mod audit;
pub(crate) mod award_points;
pub(crate) mod book_payment;
pub(crate) mod cancel_order;
pub(crate) mod expire;
pub(crate) mod pay_order;
pub(crate) mod read_points;
pub(crate) mod reconcile;
pub(crate) mod release_payment;
pub(crate) mod report_settlements;
pub(crate) mod request_refund;
pub(crate) mod reserve_payment;
pub(crate) mod send_refund;
pub(crate) mod settle_order;
pub(crate) mod tickets;

use jiff::{SignedDuration, Timestamp};
use kernel::Env;
use kernel_http::Deps;
use kernel_postgres::Database;
use kernel_work::Work;
use sandbox_api::PayClient;

use crate::{
    config::{Config, Keys},
    ledger::Ledger,
};

/// What every use case works with.
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) work: Work,
    pub(crate) config: Config,
    pub(crate) keys: Keys,
    pub(crate) ledger: Ledger,
    /// The payment provider, as its merchant.
    pub(crate) provider: PayClient,
    pub(crate) trade: trade_api::Client,
}

/// How a piece of work that waits for somebody else ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    Done,
    /// Look again at this time.
    Again(Timestamp),
}

impl App {
    pub(crate) fn new(deps: Deps) -> anyhow::Result<Self> {
        let config = deps.config::<Config>()?.validate()?;
        let keys = config.keys()?;
        let sandbox = deps.channels.to("sandbox");
        Ok(Self {
            ledger: Ledger::new(deps.db.clone(), deps.env.clone()),
            provider: PayClient::new(sandbox, keys.merchant.clone(), deps.env.clone()),
            trade: trade_api::Client::new(deps.channels.to("trade")),
            config,
            keys,
            db: deps.db,
            env: deps.env,
            work: deps.work,
        })
    }

    /// When to look again at something the provider is working on.
    pub(crate) fn next_look(&self) -> Next {
        Next::Again(self.env.now() + SignedDuration::from_secs(self.config.poll_seconds))
    }
}

/// Refuses a text of fewer than 1 or more than `most` characters.
pub(crate) fn bounded(
    text: &str,
    most: usize,
    pointer: &'static str,
    bounds: &'static str,
) -> Result<(), crate::error::Error> {
    // A null character cannot be stored.
    if (1..=most).contains(&text.chars().count()) && !text.contains('\0') {
        return Ok(());
    }
    Err(crate::error::Error::OutOfBounds { pointer, bounds })
}
