//! Use cases, a file a verb: authorised by the endpoint's extractor, each loads, decides by the domain and stores.

pub(crate) mod decide_alert;
pub(crate) mod decide_order;
pub(crate) mod draft_rule;
pub(crate) mod edit_rule;
pub(crate) mod notify;
pub(crate) mod operate;
pub(crate) mod publish_rule;
pub(crate) mod refresh_ratings;
pub(crate) mod retire_rule;
pub(crate) mod save_quiet_hours;
pub(crate) mod seal_audit;
pub(crate) mod see_service;
pub(crate) mod send_notifications;
pub(crate) mod try_rule;
pub(crate) mod verify_audit;

use kernel::Env;
use kernel_postgres::Database;
use kernel_rules::RuleCache;
use kernel_work::Work;

use crate::config::Config;

/// What every use case works with.
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) work: Work,
    pub(crate) auth: auth_api::Client,
    /// Compiled by their text: an edited rule is a new text, so it acts with the next decision.
    pub(crate) rules: RuleCache,
    pub(crate) config: Config,
}
