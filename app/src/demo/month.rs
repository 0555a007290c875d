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
/// When orders of a day may be for.
const SLOTS: [Time; 8] = [
    time(9, 30, 0, 0),
    time(11, 0, 0, 0),
    time(12, 30, 0, 0),
    time(14, 0, 0, 0),
    time(15, 30, 0, 0),
    time(17, 0, 0, 0),
    time(18, 30, 0, 0),
    time(20, 0, 0, 0),
];
/// How likely each of them is taken, in percent, on a day of work and at the weekend.
const DEMAND: (u32, u32) = (45, 75);

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
    town.until(end).await?;
    town.tomorrow(start, days).await
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
            let at = Self::at(start, day, slot)?;
            if self.chance(if Self::is_weekend(at)? { DEMAND.1 } else { DEMAND.0 }) {
                paid.push(self.order(at).await?);
            }
        }
        self.money_arrives(&paid).await?;
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

    /// What is still to come when the town is handed over: orders that wait in the hall, and appointments of those who log
    /// in with the first screen's accounts.
    async fn tomorrow(&self, start: jiff::Timestamp, today: i64) -> anyhow::Result<()> {
        let at = |slot: usize, ahead| Self::at(start, today + ahead, SLOTS[slot]);
        let first_trade = self.practitioners[0].trade;
        let mine = [self.order_of(0, first_trade, at(1, 1)?), self.order_of(3, first_trade, at(4, 1)?)];
        let mine = futures::future::try_join_all(mine).await?;
        let mut waiting = Vec::new();
        for (trade, slot, ahead) in
            [(first_trade, 2, 2), (1, 3, 1), (first_trade, 6, 2), (2, 0, 2), (3, 5, 1)]
        {
            waiting.push(self.order_of(5 + slot, trade, at(slot, ahead)?).await?);
        }
        self.money_arrives(&mine).await?;
        self.money_arrives(&waiting).await?;
        for order in &mine {
            self.take(0, order).await?;
        }
        self.settle().await
    }
}
