//! Day after day.

use jiff::{
    SignedDuration,
    civil::{Time, time},
};

use super::{people, town::Town, visitor::Doors};
use crate::{commands::say, platform::Platform};

const PRACTITIONERS: usize = 40;
const CONSUMERS: usize = 200;
/// Consumers who are there from the first day; the others move in over three weeks.
const FIRST_CONSUMERS: usize = 60;
/// When orders of a day are for.
const SLOTS: [Time; 4] = [time(11, 0, 0, 0), time(13, 30, 0, 0), time(16, 0, 0, 0), time(19, 0, 0, 0)];

/// Lives `days` days and ends now.
pub(super) async fn live(platform: &Platform, days: i64) -> anyhow::Result<()> {
    let start = platform.env.now();
    let doors = Doors { directory: platform.directory().clone(), signer: platform.signer().clone() };
    let mut town = people::found(platform, doors).await?;
    for _ in 0..PRACTITIONERS {
        town.welcome_practitioner().await?;
    }
    for _ in 0..FIRST_CONSUMERS {
        town.welcome_consumer().await?;
    }
    town.settle().await?;
    let end = start.checked_add(SignedDuration::from_hours(24 * days))?;
    for day in 1..days {
        if day % 5 == 0 {
            say(format_args!("the demo town lives: day {day} of {days}"));
        }
        town.until(Town::at(start, day, time(8, 0, 0, 0))?).await?;
        town.newcomers(day).await?;
        town.readings(day).await?;
        town.day(start, day).await?;
    }
    town.until(end).await
}

impl Town<'_> {
    async fn newcomers(&mut self, day: i64) -> anyhow::Result<()> {
        if day <= 20 {
            for _ in 0..(CONSUMERS - FIRST_CONSUMERS) / 20 {
                self.welcome_consumer().await?;
            }
        }
        Ok(())
    }

    /// Each consumer sends a week of readings on their own day of the week.
    async fn readings(&self, day: i64) -> anyhow::Result<()> {
        for (index, consumer) in (0_i64..).zip(&self.consumers) {
            if index % 7 == day % 7 {
                self.record_week(consumer).await?;
            }
        }
        self.settle().await
    }

    async fn day(&self, start: jiff::Timestamp, day: i64) -> anyhow::Result<()> {
        let mut paid = Vec::new();
        for slot in SLOTS {
            paid.push(self.order(Self::at(start, day, slot)?).await?);
        }
        // The provider takes a moment to call back.
        self.pass(SignedDuration::from_secs(2)).await?;
        self.keep_books(day).await?;
        let mut won = Vec::new();
        for order in paid {
            won.extend(self.assign(order).await?);
        }
        for order in &won {
            self.serve(order).await?;
        }
        self.settle().await
    }
}
