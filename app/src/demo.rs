//! The demo: a month in a small town, lived through the platform's own endpoints under a clock that runs fast. Nothing is
//! written behind the services' backs, so ledger, events, ratings and reconciliations are what real ones would be.

mod bookkeeping;
mod catalogue;
mod health;
mod month;
mod names;
mod orders;
mod people;
mod town;
mod visitor;

use std::{fs, time::Instant};

use anyhow::Context;
use jiff::{SignedDuration, Timestamp};
use kernel::Env;
use serde_json::json;

use crate::{backend::Backend, commands::say, config::Config, keys::Keys, platform::Platform, roles::Roles};

/// What the reader of the first screen wants to know.
pub(crate) const LOGINS: &str = "  logins     consumer@example.com, practitioner@example.com, operator@example.com\n             \
                                 password `wellspring-demo`; codes sent by SMS are at /api/v1/sandbox/inbox/{phone}";

/// The password of the three logins.
const PASSWORD: &str = "wellspring-demo";
/// How long the town has lived.
const DAYS: i64 = 30;

/// Lives through the month unless the town has lived already.
pub(crate) async fn live(config: &Config, backend: &Backend, keys: &Keys) -> anyhow::Result<()> {
    let mark = config.data.join("demo-town");
    if mark.exists() {
        return Ok(());
    }
    // Made before the first day: a town interrupted in its month is whole as far as it lived, and does not start over.
    fs::create_dir_all(&config.data)?;
    fs::write(&mark, "").context("cannot mark the demo town")?;
    let began = Instant::now();
    let start = now().checked_sub(SignedDuration::from_hours(24 * DAYS))?;
    let config = Config {
        sections: [
            // The town's provider answers at once and loses nothing, so that each day ends in order.
            ("sandbox".to_owned(), json!({"weather": {"delay_min_seconds": 0, "delay_max_seconds": 1, "duplicate_percent": 0, "loss_percent": 0}})),
        ]
        .into_iter()
        .chain(config.sections.clone())
        .collect(),
        ..config.clone()
    };
    let platform = Platform::build(&config, &Roles::all(), backend, keys, Env::at(start))?;
    let lived = month::live(&platform, DAYS).await;
    platform.close();
    lived.context("the demo town came to a halt")?;
    say(format_args!("the demo town lived {DAYS} days in {:.1} s", began.elapsed().as_secs_f64()));
    Ok(())
}

fn now() -> Timestamp {
    Env::system().now()
}
