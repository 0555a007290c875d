//! Recurring jobs.

use std::{fmt, time::Duration};

use anyhow::Context;
use jiff::{Timestamp, civil::Time, tz::TimeZone};
use kernel::Env;
use kernel_postgres::{Database, Json, Run, Tx, statements};
use serde_json::value::{RawValue, to_raw_value};

use super::{Job, store};

statements! {
    pub(crate) DUE_SCHEDULES = "
        select name, rule, next_at from schedules where name = any($1)";

    pub(crate) CREATE_SCHEDULE = "
        insert into schedules (name, rule, next_at) values ($1, $2, $3) on conflict (name) do nothing";

    /// Compare and set: of all processes that see an occurrence, one enqueues it.
    pub(crate) MOVE_SCHEDULE = "
        update schedules set next_at = $3, rule = $4 where name = $1 and next_at = $2";
}

/// When a job recurs. Its name is stored: keep it.
///
/// An occurrence does not begin while the one before still waits; when it runs, it runs once more afterwards. Of the
/// occurrences missed while the platform was down, one is made up for.
pub struct Schedule {
    name: &'static str,
    rule: Rule,
    kind: &'static str,
    max_attempts: i32,
    payload: serde_json::Result<Box<RawValue>>,
}

enum Rule {
    Every(Duration),
    Daily(Time, TimeZone),
}

impl Schedule {
    /// Every so often, counted from when the schedule was first seen.
    pub fn every<A, J: Job<A>>(name: &'static str, period: Duration, job: &J) -> Self {
        Self::new(name, Rule::Every(period.max(Duration::from_secs(1))), job)
    }

    /// Once a day at a local time, `HH:MM`, in an IANA time zone. On a day that skips that time, as soon after as the
    /// day allows.
    pub fn daily<A, J: Job<A>>(name: &'static str, at: &str, zone: &str, job: &J) -> anyhow::Result<Self> {
        let time =
            Time::strptime("%H:%M", at).with_context(|| format!("{name}: {at} is not a time of day"))?;
        let zone = TimeZone::get(zone).with_context(|| format!("{name}: {zone} is not a time zone"))?;
        Ok(Self::new(name, Rule::Daily(time, zone), job))
    }

    fn new<A, J: Job<A>>(name: &'static str, rule: Rule, job: &J) -> Self {
        Self { name, rule, kind: J::KIND, max_attempts: J::MAX_ATTEMPTS, payload: to_raw_value(job) }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn kind(&self) -> &'static str {
        self.kind
    }
}

impl Rule {
    /// The first occurrence after `last` that is not already past at `now`.
    fn next(&self, last: Timestamp, now: Timestamp) -> anyhow::Result<Timestamp> {
        match self {
            Self::Every(period) => {
                let behind = u128::try_from(now.duration_since(last).as_micros()).unwrap_or_default();
                let periods =
                    u32::try_from(behind / period.as_micros()).unwrap_or(u32::MAX).saturating_add(1);
                Ok(last + *period * periods)
            }
            Self::Daily(time, zone) => {
                let local = zone.to_datetime(now);
                let today = zone.to_zoned(local.date().to_datetime(*time))?.timestamp();
                if today > now {
                    return Ok(today);
                }
                Ok(zone.to_zoned(local.date().tomorrow()?.to_datetime(*time))?.timestamp())
            }
        }
    }
}

/// Stored beside the schedule: when it changes, the next occurrence is reckoned anew.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Every(period) => write!(f, "every {period:?}"),
            Self::Daily(time, zone) => write!(f, "daily at {time} {}", zone.iana_name().unwrap_or("UTC")),
        }
    }
}

/// Enqueues the occurrences that are due, and makes schedules known that are new.
pub(super) async fn enqueue_due(db: &Database, env: &Env, schedules: &[Schedule]) -> anyhow::Result<()> {
    if schedules.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = schedules.iter().map(|schedule| schedule.name).collect();
    let known = db.read().await?.rows(DUE_SCHEDULES, &[&names]).await?;
    let now = env.now();
    for schedule in schedules {
        let row = known.iter().find(|row| row.get::<_, &str>("name") == schedule.name);
        let (rule, next_at) = match row {
            Some(row) => (row.try_get("rule")?, row.try_get::<_, Timestamp>("next_at")?),
            None => (String::new(), Timestamp::MIN),
        };
        let same_rule = rule == schedule.rule.to_string();
        if same_rule && next_at > now {
            continue;
        }
        let mut conn = db.write().await?;
        let tx = conn.begin().await?;
        if row.is_none() {
            let first = schedule.rule.next(now, now)?;
            tx.exec(CREATE_SCHEDULE, &[&schedule.name, &schedule.rule.to_string(), &first]).await?;
        } else if schedule.advance(&tx, next_at, now).await? && next_at <= now {
            schedule.enqueue(&tx, env, next_at).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

impl Schedule {
    /// Moves to the next occurrence; whether it was this process that did.
    async fn advance(&self, tx: &Tx<'_>, from: Timestamp, now: Timestamp) -> anyhow::Result<bool> {
        // A rule that has changed before its time counts from now.
        let next = self.rule.next(from.min(now), now)?;
        Ok(tx.exec(MOVE_SCHEDULE, &[&self.name, &from, &next, &self.rule.to_string()]).await? > 0)
    }

    async fn enqueue(&self, tx: &Tx<'_>, env: &Env, run_at: Timestamp) -> anyhow::Result<()> {
        let payload = self.payload.as_ref().map_err(|error| anyhow::anyhow!("{}: {error}", self.name))?;
        let job = store::NewJob {
            id: env.uuid(),
            kind: self.kind,
            key: Some(self.name),
            payload: Json(payload.clone()),
            run_at,
            max_attempts: self.max_attempts,
            traceparent: None,
            created_at: env.now(),
        };
        store::insert(tx, &job).await.map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn daily_follows_the_local_day() {
        let rule = Rule::Daily(Time::constant(2, 30, 0, 0), TimeZone::get("Asia/Shanghai").unwrap());
        let next = |now: &str| rule.next(at(now), at(now)).unwrap();
        assert_eq!(next("2026-11-22T18:29:59Z"), at("2026-11-22T18:30:00Z"));
        assert_eq!(next("2026-11-22T18:30:00Z"), at("2026-11-23T18:30:00Z"));
    }

    #[test]
    fn daily_survives_a_skipped_hour() {
        let rule = Rule::Daily(Time::constant(2, 30, 0, 0), TimeZone::get("Europe/Berlin").unwrap());
        // 2026-03-29 has no 02:30 in Berlin; the clock shows 03:30 then.
        let now = at("2026-03-28T23:00:00Z");
        assert_eq!(rule.next(now, now).unwrap(), at("2026-03-29T01:30:00Z"));
    }

    #[test]
    fn every_skips_what_was_missed_and_keeps_its_beat() {
        let rule = Rule::Every(Duration::from_mins(10));
        let last = at("2026-11-22T08:00:00Z");
        assert_eq!(rule.next(last, at("2026-11-22T08:00:00Z")).unwrap(), at("2026-11-22T08:10:00Z"));
        assert_eq!(rule.next(last, at("2026-11-22T09:04:59Z")).unwrap(), at("2026-11-22T09:10:00Z"));
    }
}
