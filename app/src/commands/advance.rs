//! `wellspring advance`: moves the clock of a rehearsal, so that tomorrow need not be waited for.

use jiff::SignedDuration;

use super::say;
use crate::{
    config::Config,
    control::{self, Request},
};

pub(crate) async fn run(config: &Config, by: SignedDuration) -> anyhow::Result<()> {
    let seconds = u64::try_from(by.as_secs()).map_err(|_| anyhow::anyhow!("the clock moves forward only"))?;
    say(control::ask(config, Request::Advance { seconds }).await?);
    Ok(())
}
