//! `wellspring verify-ledger`: does everything in the ledger still add up?

use super::say;
use crate::{
    config::Config,
    control::{self, Request},
};

pub(crate) async fn run(config: &Config) -> anyhow::Result<()> {
    say(control::ask(config, Request::VerifyLedger).await?);
    Ok(())
}
