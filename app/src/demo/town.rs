//! The town: its clock, its ways into the platform, and the people who live in it.

use anyhow::Context;
use jiff::{
    SignedDuration, Timestamp,
    civil::{Time, Weekday},
    tz::TimeZone,
};
use kernel::Env;
use kernel_work::{WorkRuntime, runtime::run_until_idle};
use serde_json::Value;

use super::{
    catalogue::Entry,
    visitor::{Doors, Visitor},
};
use crate::platform::Platform;

/// The town keeps this time.
const ZONE: &str = "Asia/Shanghai";

/// Everything a day needs.
pub(super) struct Town<'a> {
    pub(super) platform: &'a Platform,
    pub(super) doors: Doors,
    /// Draws of the town's life, the same on every machine; secrets come from the platform's own randomness.
    pub(super) draws: Env,
    pub(super) operator: Visitor,
    pub(super) consumers: Vec<Consumer>,
    pub(super) practitioners: Vec<Practitioner>,
    pub(super) catalogue: Vec<Entry>,
}

/// Somebody who keeps a health record and orders services.
pub(super) struct Consumer {
    pub(super) visitor: Visitor,
    /// Weight in kg, systolic pressure in mmHg, steps a day: what their readings vary around.
    pub(super) build: (u32, u32, u32),
}

/// Somebody who serves.
pub(super) struct Practitioner {
    pub(super) visitor: Visitor,
    /// Index of what they do in the catalogue.
    pub(super) trade: usize,
}

impl Town<'_> {
    pub(super) fn now(&self) -> Timestamp {
        self.platform.env.now()
    }

    /// The instant of a time on the day that is `day` days after the first.
    pub(super) fn at(start: Timestamp, day: i64, time: Time) -> anyhow::Result<Timestamp> {
        let zone = TimeZone::get(ZONE)?;
        let date = start.to_zoned(zone.clone()).date().checked_add(jiff::Span::new().try_days(day)?)?;
        Ok(date.to_datetime(time).to_zoned(zone)?.timestamp())
    }

    pub(super) fn is_weekend(instant: Timestamp) -> anyhow::Result<bool> {
        let day = instant.to_zoned(TimeZone::get(ZONE)?).weekday();
        Ok(matches!(day, Weekday::Saturday | Weekday::Sunday))
    }

    /// Lets the clock run until then, and everything due by then be done.
    pub(super) async fn until(&self, instant: Timestamp) -> anyhow::Result<()> {
        let wait = instant.duration_since(self.now());
        if wait.is_positive() {
            self.platform.env.advance(wait);
        }
        self.settle().await
    }

    /// Lets a little time pass.
    pub(super) async fn pass(&self, time: SignedDuration) -> anyhow::Result<()> {
        self.platform.env.advance(time);
        self.settle().await
    }

    /// Does everything that is due.
    pub(super) async fn settle(&self) -> anyhow::Result<()> {
        let work: Vec<WorkRuntime> = self.platform.services.iter().map(|built| built.work.clone()).collect();
        run_until_idle(&work).await.map(drop)
    }

    pub(super) fn chance(&self, percent: u32) -> bool {
        self.draws.below(100) < percent
    }
}

/// A text member of an answer.
pub(super) fn text(answer: &Value, name: &str) -> anyhow::Result<String> {
    let text = answer[name].as_str().with_context(|| format!("the answer has no {name}: {answer}"))?;
    Ok(text.to_owned())
}
