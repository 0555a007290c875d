//! How long a start takes, and what the platform holds when nobody asks for anything.

use std::time::Duration;

use super::instance::Installation;
use crate::{
    Alone,
    report::{Figure, Report, begin},
};

/// Starts of each sort; the median counts.
const STARTS: usize = 5;
/// From the start until the platform counts as resting: the allocator gives back what the start has used within seconds.
const IDLE: Duration = Duration::from_secs(15);
/// A bound of the product.
const FIRST_SECONDS: f64 = 5.0;
/// A bound of the product.
const LATER_SECONDS: f64 = 1.0;
/// A bound of the product, for the binary alone.
const RESIDENT_MB: f64 = 100.0;

pub(crate) async fn measure(_: &Alone, report: &mut Report) -> anyhow::Result<()> {
    begin(format_args!("{STARTS} first starts, {STARTS} later ones"));
    let (mut first, mut later) = (Vec::new(), Vec::new());
    let mut kept = None;
    for _ in 0..STARTS {
        let instance = Installation::new()?.up().await?;
        first.push(instance.took);
        kept = Some(instance.stop().await?);
    }
    let mut installation = kept.unwrap_or(Installation::new()?);
    for _ in 0..STARTS {
        let instance = installation.up().await?;
        later.push(instance.took);
        installation = instance.stop().await?;
    }
    let (first, later) = (median(first), median(later));
    report.figure(Figure::below("first start, empty folder to ready", first, FIRST_SECONDS, "s"));
    report.figure(Figure::below("later start to ready", later, LATER_SECONDS, "s"));
    begin("memory at rest");
    let instance = installation.up().await?;
    tokio::time::sleep(IDLE).await;
    let (platform, postgres) = (instance.family("platform")?.memory(), instance.postgres()?.memory());
    instance.stop().await?;
    report.figure(Figure::below(
        "RSS at rest of the binary",
        megabytes(platform.resident),
        RESIDENT_MB,
        "MB",
    ));
    let postgres = format!("{:.0} MB", megabytes(postgres.proportional));
    report.figure(Figure::stated("memory at rest of PostgreSQL (sum of PSS)", postgres));
    Ok(())
}

fn median(mut took: Vec<Duration>) -> f64 {
    took.sort_unstable();
    took.get(took.len() / 2).copied().unwrap_or_default().as_secs_f64()
}

fn megabytes(bytes: u64) -> f64 {
    crate::load::float(bytes / 1024) / 1024.0
}
