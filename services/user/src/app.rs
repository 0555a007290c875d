//! Use cases, one file a verb: authorise, load, decide, store, publish, in one transaction.

pub(crate) mod assess;
pub(crate) mod bind_device;
pub(crate) mod decide_consent;
pub(crate) mod erase_record;
pub(crate) mod export_fhir;
pub(crate) mod follow_goals;
pub(crate) mod import_apple;
pub(crate) mod import_fhir;
pub(crate) mod read_ledger;
pub(crate) mod read_record;
pub(crate) mod record_batch;
pub(crate) mod remove_reading;
pub(crate) mod seal;
pub(crate) mod set_goals;
pub(crate) mod share_summary;
pub(crate) mod sync_device;
pub(crate) mod walk;

use std::sync::Arc;

use jiff::tz::TimeZone;
use kernel::Env;
use kernel_postgres::{Database, Vault};
use kernel_work::Work;
use tokio::sync::Semaphore;

use crate::config::Config;

/// What use cases work with.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) db: Database,
    pub(crate) env: Env,
    pub(crate) vault: Vault,
    pub(crate) work: Work,
    pub(crate) config: Arc<Config>,
    /// One permit an import under way.
    pub(crate) imports: Arc<Semaphore>,
}

impl App {
    /// The zone a request names, or the default one, with its proper name; none when there is no such zone.
    pub(crate) fn zone(&self, name: Option<&str>) -> Option<(String, TimeZone)> {
        let zone = TimeZone::get(name.unwrap_or(&self.config.default_zone)).ok()?;
        Some((zone.iana_name().unwrap_or("UTC").to_owned(), zone))
    }
}
