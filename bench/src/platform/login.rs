//! Logins by e-mail and password: as slow as hashing is meant to be.

use std::sync::Arc;

use super::town::{Town, log_in};
use crate::{
    load::Turn,
    report::{Figure, Report, begin, grouped},
};

/// Each logs in to an account of its own: attempts at one account are throttled.
const WORKERS: usize = 16;
/// argon2id as the product sets it.
const COST: &str = "argon2id m = 19 MiB, t = 2, p = 1, one hash at a time on two cores";

pub(crate) async fn measure(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    begin(format_args!("logins: {WORKERS} workers without a pause"));
    let (caller, consumers) = (town.caller.clone(), Arc::new(town.consumers.clone()));
    let log_in = move |turn: Turn| {
        let (caller, consumers) = (caller.clone(), Arc::clone(&consumers));
        async move { log_in(&caller, &consumers[turn.worker].email).await.map(drop) }
    };
    let measured = town.load.closed(WORKERS, log_in).await?;
    report.run("API: login", format!("{WORKERS} workers"), &measured);
    report.figure(Figure::stated(format!("API: logins/s ({COST})"), grouped(measured.per_second)));
    town.rest(report, "logins").await.map(drop)
}
