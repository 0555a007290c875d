//! What each request does to a platform.

use std::fmt::Write;

use anyhow::Context;
use jiff::{SignedDuration, ToSpan, tz::TimeZone};
use kernel::{Env, Id};
use kernel_kafka::{
    Kafka,
    replay::{Replayed, Start},
};
use kernel_postgres::Database;
use kernel_work::{JobId, inbox, jobs, saga};
use uuid::Uuid;

use super::{Request, clock};
use crate::{config::Config, platform::Platform};

/// Things listed of one kind in one service.
const LISTED: i64 = 100;

pub(super) async fn operate(
    config: &Config,
    platform: &Platform,
    request: Request,
) -> anyhow::Result<String> {
    match request {
        Request::Reconcile { date } => {
            let today = platform.env.now().to_zoned(TimeZone::get("Asia/Shanghai")?).date();
            let date = date.map_or_else(|| today.checked_sub(1.day()), Ok)?;
            Ok(finance::reconcile(platform.deps("finance")?, date).await?.to_string())
        }
        Request::FindStore => platform.store.clone().context("the platform has no store of its own"),
        Request::VerifyLedger => {
            let report = finance::verify_chain(platform.deps("finance")?).await?;
            anyhow::ensure!(report.sound(), "{report}");
            Ok(report.to_string())
        }
        Request::ListWork => list_work(platform).await,
        Request::RetryWork { service, id } => {
            let deps = platform.deps(&service)?;
            retry_work(&deps.db, &deps.env, &id).await?;
            deps.work.wake();
            Ok("it is tried again".to_owned())
        }
        Request::Replay { service, source, from } => replay(config, platform, &service, &source, from).await,
        Request::Appoint { contact, roles, name, password } => {
            let account = auth::NewAccount { contact, password, display_name: name, roles };
            let id = auth::bootstrap_account(platform.deps("auth")?.clone(), account).await?;
            Ok(format!("{id} is appointed"))
        }
        Request::Advance { seconds } => {
            anyhow::ensure!(config.rehearsal, "only the clock of a rehearsal can be moved; see `rehearsal`");
            let by = SignedDuration::from_secs(i64::try_from(seconds)?);
            clock::keep(config, platform.env.advance(by))?;
            for built in &platform.services {
                built.deps.work.wake();
            }
            Ok(format!("it is now {}", platform.env.now()))
        }
    }
}

async fn replay(
    config: &Config,
    platform: &Platform,
    service: &str,
    source: &str,
    from: Start,
) -> anyhow::Result<String> {
    let kafka = Kafka::of(&config.kafka).context("there is no Kafka: set kafka.brokers")?;
    let subscriber = platform.work(service)?.subscriber();
    let Replayed { read, new } = kafka.replay(&subscriber, source, from, &platform.env).await?;
    Ok(format!("{read} events of {source} read, {new} of them new to {service}"))
}

async fn list_work(platform: &Platform) -> anyhow::Result<String> {
    let mut text = String::new();
    let mut found = 0;
    for built in &platform.services {
        found += list(&built.deps.db, &mut text).await?;
    }
    write!(text, "{found} things wait for an operator")?;
    Ok(text)
}

async fn list(db: &Database, text: &mut String) -> anyhow::Result<usize> {
    let (reader, service) = (db.read().await?, db.service());
    let events = inbox::operator::parked(&reader, 0, LISTED).await?;
    for event in &events {
        let error = event.error.as_deref().unwrap_or("unknown");
        writeln!(text, "{service} event {} {} for {}: {error}", event.seq, event.kind, event.consumer)?;
    }
    let parked = jobs::operator::parked(&reader, Uuid::nil(), LISTED).await?;
    for job in &parked {
        writeln!(
            text,
            "{service} job {} {}: {}",
            JobId::from_uuid(job.id),
            job.kind,
            job.error.as_deref().unwrap_or("unknown")
        )?;
    }
    let stuck = saga::operator::stuck(&reader, Id::from_uuid(Uuid::nil()), LISTED).await?;
    for saga in &stuck {
        writeln!(text, "{service} saga {} {} at step {}: {:?}", saga.id, saga.kind, saga.step, saga.failure)?;
    }
    Ok(events.len() + parked.len() + stuck.len())
}

/// An event is named by its number, a saga and a job by their ids.
async fn retry_work(db: &Database, env: &Env, id: &str) -> anyhow::Result<()> {
    let conn = db.write().await?;
    let done = if let Ok(seq) = id.parse::<i64>() {
        inbox::operator::retry(&conn, env, seq).await?
    } else if let Ok(saga) = id.parse::<saga::SagaId>() {
        saga::operator::retry(&conn, env, saga, "by an operator").await?
    } else {
        let job = id.parse::<JobId>().with_context(|| format!("{id} is no event, job or saga"))?;
        jobs::operator::retry(&conn, env, job.uuid()).await?
    };
    anyhow::ensure!(done, "nothing of {} with the id {id} waits for an operator", db.service());
    Ok(())
}
