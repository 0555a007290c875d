//! The price of the gateway: a cheap endpoint asked directly, through nginx, through the gateway in a process of its own,
//! and through the gateway in the same process as the services.
//!
//! nginx has one worker, so the gateway gets one thread. Generator, hop and services share the cores, so CPU time a
//! request says more than requests a second. Both limit by address, hand on an id, send the security headers and write a
//! line of log; the gateway also checks who asks, routes by the services' documents, traces and counts.

use std::{net::SocketAddr, time::Duration};

use anyhow::Context;

use super::{
    instance::Installation,
    nginx::{self, Nginx},
    town::{SECRET, Town},
    wrk::{self, CONNECTIONS},
};
use crate::{
    load::{Load, Measured},
    processes::Family,
    report::{Figure, Report, begin},
};

/// The public keys: a few hundred bytes that need no store.
const PATH: &str = "/api/v1/auth/jwks";
/// Every service is elsewhere for a gateway by itself.
const SERVICES: [&str; 7] = ["AUTH", "FEED", "FINANCE", "OPS", "SANDBOX", "TRADE", "USER"];

pub(crate) async fn measure(town: &Town, report: &mut Report) -> anyhow::Result<()> {
    if !nginx::is_installed() || !wrk::is_installed().await {
        report
            .note("the gateway's hop was not measured: nginx or wrk is missing; run `scripts/install bench`");
        return Ok(());
    }
    let nginx = Nginx::start(town.services).await?;
    let mut alone = Installation::new()?
        .with("TOKIO_WORKER_THREADS", "1")
        .with("WELLSPRING_SECRET", SECRET)
        .with("DATABASE_URL", town.instance.database_url("wellspring")?);
    for service in SERVICES {
        alone = alone.with(&format!("WELLSPRING_REMOTE__{service}"), format!("http://{}", town.services));
    }
    let alone = alone.start(&["serve", "--role", "gateway"]).await?;
    let ways = [
        ("direct", town.services, None),
        ("through nginx", nginx.at, Some(nginx.family()?)),
        ("through the gateway by itself", alone.edge, Some(alone.family("hop")?)),
        ("through the gateway in one process", town.instance.edge, None),
    ];
    let mut rounds: [Vec<Measured>; 4] = Default::default();
    for _ in 0..town.load.pace.rounds {
        for ((name, at, hop), measured) in ways.iter().zip(&mut rounds) {
            begin(format_args!("{PATH} {name}"));
            measured.push(ask(town, *at, hop.clone()).await.with_context(|| format!("{name}, at {at}"))?);
        }
    }
    alone.stop().await?;
    nginx.stop().await?;
    let mut means = Vec::new();
    for ((name, ..), measured) in ways.iter().zip(&rounds) {
        let mean = Measured::mean(measured)?;
        report.run(format!("hop: {name}"), format!("{CONNECTIONS} connections"), &mean);
        means.push(mean);
    }
    compare(report, &means);
    Ok(())
}

async fn ask(town: &Town, at: SocketAddr, hop: Option<Family>) -> anyhow::Result<Measured> {
    let platform = town.instance.family("services")?;
    let load = Load { pace: town.load.pace, watched: [platform].into_iter().chain(hop).collect() };
    wrk::run(&load, at, PATH).await
}

fn compare(report: &mut Report, means: &[Measured]) {
    let [direct, nginx, alone, whole] = means else { return };
    let name = format!("gateway by itself against nginx: requests/s, {CONNECTIONS} connections");
    report.figure(Figure::against(name, alone.per_second, nginx.per_second, 0.9));
    let (ours, theirs) = (spent(alone, "hop"), spent(nginx, "hop"));
    report.figure(Figure::costs(
        "gateway by itself against nginx: CPU of the hop a request",
        ours,
        theirs,
        0.9,
    ));
    let name = format!("gateway in one process against nginx: requests/s, {CONNECTIONS} connections");
    report.figure(Figure::against(name, whole.per_second, nginx.per_second, 0.9));
    let added = spent(whole, "services").saturating_sub(spent(direct, "services"));
    let name = "gateway in one process against nginx: CPU added a request";
    report.figure(Figure::costs(name, added.max(Duration::from_nanos(100)), theirs, 0.9));
}

fn spent(measured: &Measured, family: &str) -> Duration {
    measured.spent.iter().find(|(name, _)| *name == family).map(|(_, spent)| *spent).unwrap_or_default()
}
