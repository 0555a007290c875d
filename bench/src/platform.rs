//! The built binary over HTTP, as its users meet it: an installation of its own in a temporary folder, with the product's
//! settings except that one address may ask as often as it likes.

pub(crate) mod call;
pub(crate) mod feed;
pub(crate) mod grab;
pub(crate) mod hop;
pub(crate) mod ingest;
pub(crate) mod instance;
pub(crate) mod login;
pub(crate) mod nginx;
pub(crate) mod order;
pub(crate) mod start;
pub(crate) mod town;
pub(crate) mod wrk;

use std::future::Future;

use crate::{
    load::{Measured, Turn},
    report::{Figure, Report, begin, grouped},
};
use town::Town;

/// What the API promises at half of its peak.
const P99_MS: f64 = 20.0;

/// A load on one endpoint.
pub(crate) struct Endpoint<'a> {
    /// As the report names it, for example `feed reads`.
    pub(crate) name: &'a str,
    pub(crate) workers: usize,
    /// Things that one request does, for example the readings of a batch.
    pub(crate) each: f64,
}

impl Endpoint<'_> {
    /// Finds the peak with a closed loop, then the latency at half of it with an open one. A peak whose events are still
    /// being applied when it is over was borrowed: what counts is the rate that lasts, the time they take included. Turns of
    /// the second run begin anew, so what must not be asked twice is counted by `ask` itself.
    pub(crate) async fn measure<F, Fut>(&self, town: &Town, report: &mut Report, ask: F) -> anyhow::Result<()>
    where
        F: Fn(Turn) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let Self { name, workers, each } = *self;
        begin(format_args!("{name}: {workers} workers without a pause"));
        let peak = town.load.closed(workers, ask.clone()).await?;
        report.run(format!("API: {name}"), format!("{workers} workers"), &peak);
        let per_second = grouped(peak.per_second * each);
        report.figure(Figure::stated(format!("API: {name}/s, {workers} workers"), per_second));
        let asked = town.load.pace.warm_up + town.load.pace.measure;
        let lasting = peak.per_second * asked.div_duration_f64(asked + town.rest(report, name).await?);
        let per_second = grouped(lasting * each);
        report.figure(Figure::stated(format!("API: {name}/s, until its events are applied"), per_second));
        begin(format_args!("{name}: half of that rate, whatever happens"));
        let rate = lasting / 2.0;
        let half = town.load.open(rate, workers, ask).await?;
        let rate = format!("{} arrivals/s", grouped(rate));
        report.run(format!("API: {name}, half the peak"), rate, &half);
        report.figure(Figure::below(
            format!("API: {name}, p99 at half the peak"),
            millis(&half),
            P99_MS,
            "ms",
        ));
        town.rest(report, name).await.map(drop)
    }
}

fn millis(measured: &Measured) -> f64 {
    measured.p99.as_secs_f64() * 1e3
}
