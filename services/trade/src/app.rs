//! Use cases: one verb a file, each authorise → load → decide → store → publish in one transaction.

use std::sync::Arc;

use kernel::Env;
use kernel_postgres::{Batcher, Database, Vault, batcher::Shape};
use kernel_work::Work;

use crate::config::Config;
use crate::domain::{order::Terms, placement::BookingWindow};
use crate::store::attempts::{self, Attempt};

pub(crate) mod advance;
pub(crate) mod cancel_waiting;
pub(crate) mod change_rules;
pub(crate) mod change_status;
pub(crate) mod grab;
pub(crate) mod hall;
pub(crate) mod keep_catalogue;
pub(crate) mod keep_offer;
pub(crate) mod keep_profile;
pub(crate) mod list_available;
pub(crate) mod place_order;
pub(crate) mod preview_cancellation;
pub(crate) mod rate_order;
pub(crate) mod rule_book;
pub(crate) mod sealing;
pub(crate) mod see_health;
pub(crate) mod take_payment;
pub(crate) mod try_rules;
pub(crate) mod view_order;
pub(crate) mod view_profile;

/// Everything a use case may need.
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) vault: Vault,
    pub(crate) work: Work,
    pub(crate) config: Config,
    pub(crate) terms: Terms,
    pub(crate) window: BookingWindow,
    pub(crate) rules: rule_book::RuleBook,
    pub(crate) hall: hall::Hall,
    /// Tries that did not win, recorded by group commit.
    pub(crate) attempts: Batcher<Attempt, ()>,
    pub(crate) auth: auth_api::Client,
    pub(crate) user: user_api::Client,
    pub(crate) finance: finance_api::Client,
    pub(crate) ops: ops_api::Client,
}

/// The service's state as handlers see it.
pub(crate) type Shared = Arc<App>;

/// Records losers in whatever groups they arrive.
pub(crate) fn attempt_recorder(db: &Database) -> Batcher<Attempt, ()> {
    let db = db.clone();
    Batcher::new(Shape { lanes: 1, ..Shape::default() }, move |batch: Vec<Attempt>| {
        let db = db.clone();
        async move {
            attempts::record(&db.write().await?, &batch).await?;
            Ok(vec![(); batch.len()])
        }
    })
}
