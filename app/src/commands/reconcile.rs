//! `wellspring reconcile`: orders, ledger and provider statement of one day, compared.

use jiff::civil::Date;

use super::say;
use crate::{
    config::Config,
    control::{self, Request},
};

pub(crate) async fn run(config: &Config, date: Option<Date>) -> anyhow::Result<()> {
    say(control::ask(config, Request::Reconcile { date }).await?);
    Ok(())
}
