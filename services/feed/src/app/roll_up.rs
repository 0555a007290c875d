//! Rolls signals up into heat and takes the trending snapshot that readers scroll in.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use kernel_postgres::Tx;

use super::App;
use crate::{
    domain::{
        heat::Heat,
        privacy::{K_ANONYMITY, crowd},
    },
    store::trending::{self, Hot, Item, Snapshot, Subject, Waiting},
};

/// Signals rolled up in one round.
const ROUND: i64 = 2_000;
/// Lines of a snapshot.
const LENGTH: i64 = 100;
/// People who took part are counted over a week.
const PEOPLE_WINDOW: SignedDuration = SignedDuration::from_hours(7 * 24);
/// What heat must be worth: a hundredth of one signal of this moment. Five people trend for two days, however quiet the
/// rest is.
const LEAST_WORTH: f64 = 0.01;
/// How long a reader can scroll in one snapshot.
const SNAPSHOT_KEPT: SignedDuration = SignedDuration::from_hours(2);

/// Rolls up everything that waits; does nothing when another process is at it.
pub(crate) async fn roll_up(app: &App) -> anyhow::Result<()> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if !trending::lock(&tx).await? {
        return Ok(());
    }
    let now = app.env.now();
    while round(&tx, now).await? {}
    let hottest = trending::hottest(&tx, K_ANONYMITY, LENGTH).await?;
    let items =
        hottest.into_iter().filter(|hot| hot.heat.worth(now) >= LEAST_WORTH).filter_map(item).collect();
    trending::store_snapshot(&tx, &Snapshot { id: app.env.uuid(), taken_at: now, items }).await?;
    trending::purge(&tx, now.checked_sub(SNAPSHOT_KEPT)?, now.checked_sub(PEOPLE_WINDOW)?).await?;
    tx.commit().await
}

/// One round; whether another is worth it.
async fn round(tx: &Tx<'_>, now: Timestamp) -> anyhow::Result<bool> {
    let taken = trending::take(tx, now, ROUND).await?;
    let full = i64::try_from(taken.len())? == ROUND;
    let mut sums = HashMap::<Subject, Waiting>::new();
    for Waiting { subject, title, heat } in taken {
        let sum = sums.entry(subject.clone()).or_insert_with(|| Waiting {
            subject,
            title: String::new(),
            heat: Heat::default(),
        });
        sum.heat = sum.heat.plus(heat);
        sum.title = title;
    }
    let subjects: Vec<_> = sums.keys().collect();
    for (subject, heat) in trending::heats(tx, &subjects).await? {
        sums.entry(subject).and_modify(|sum| sum.heat = sum.heat.plus(heat));
    }
    let mut sums: Vec<_> = sums.into_values().collect();
    sums.sort_by(|a, b| a.subject.cmp(&b.subject));
    trending::save(tx, &sums, now.checked_sub(PEOPLE_WINDOW)?, now).await?;
    Ok(full)
}

/// The line of a subject; the exact count of people goes no further than here.
fn item(hot: Hot) -> Option<Item> {
    let Hot { subject, title, people, .. } = hot;
    Some(Item { subject, title, at_least: crowd(people)? })
}
