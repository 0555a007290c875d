//! What an operator may set about the market, with its defaults.

use std::time::Duration;

use anyhow::ensure;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::domain::{
    deadline::Durations,
    order::Terms,
    placement::BookingWindow,
    refund::{RefundPolicy, Tier, WHOLE},
};

/// The `[trade]` section of the configuration.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Minutes a new order waits for its payment (15).
    pub pay_within_minutes: u32,
    /// Minutes a paid order waits in the pool, at most until it begins (120).
    pub grab_within_minutes: u32,
    /// Minutes the winner has to confirm, at most until it begins (30).
    pub confirm_within_minutes: u32,
    /// Hours after the booked time by which the service counts as delivered (12).
    pub deliver_within_hours: u32,
    /// Hours after delivery after which it counts as accepted (48).
    pub accept_within_hours: u32,
    /// Days after completion during which it may be rated (7).
    pub rate_within_days: u32,
    /// What a change of mind returns, by notice (24 h everything, 4 h 80 %, before the start 50 %).
    pub refund_tiers: Vec<Tier>,
    /// The shortest notice for an order, in minutes (60).
    pub booking_lead_minutes: u32,
    /// How many days ahead the calendar is open (60).
    pub booking_horizon_days: u32,
    /// Milliseconds a placement is waited for before the answer is 202 (3,000).
    pub placement_wait_ms: u64,
    /// Streams of the grab hall one process serves (1,000).
    pub max_streams: u32,
    /// Milliseconds between two looks at the pool while somebody watches (1,000).
    pub hall_poll_ms: u64,
    /// Seconds after which a stream ends, so that its viewer comes back with a fresh token (600).
    pub stream_seconds: u32,
}

impl Default for Config {
    fn default() -> Self {
        let tier = |hours_before, basis_points| Tier { hours_before, basis_points };
        Self {
            pay_within_minutes: 15,
            grab_within_minutes: 120,
            confirm_within_minutes: 30,
            deliver_within_hours: 12,
            accept_within_hours: 48,
            rate_within_days: 7,
            refund_tiers: vec![tier(24, WHOLE), tier(4, 8_000), tier(0, 5_000)],
            booking_lead_minutes: 60,
            booking_horizon_days: 60,
            placement_wait_ms: 3_000,
            max_streams: 1_000,
            hall_poll_ms: 1_000,
            stream_seconds: 600,
        }
    }
}

impl Config {
    /// The terms of business these settings make, or which of them make none.
    pub(crate) fn terms(&self) -> anyhow::Result<Terms> {
        let minutes = |n: u32| SignedDuration::from_mins(i64::from(n));
        let hours = |n: u32| SignedDuration::from_hours(i64::from(n));
        ensure!(
            self.pay_within_minutes > 0 && self.grab_within_minutes > 0 && self.confirm_within_minutes > 0,
            "trade: waiting times must be at least a minute"
        );
        let durations = Durations {
            pay: minutes(self.pay_within_minutes),
            grab: minutes(self.grab_within_minutes),
            confirm: minutes(self.confirm_within_minutes),
            deliver: hours(self.deliver_within_hours),
            accept: hours(self.accept_within_hours),
            rate: hours(self.rate_within_days.saturating_mul(24)),
        };
        let refunds = RefundPolicy::new(self.refund_tiers.clone()).map_err(anyhow::Error::msg)?;
        Ok(Terms { durations, refunds })
    }

    /// When orders may be placed for. The payment must fit before the shortest notice runs out.
    pub(crate) fn window(&self) -> anyhow::Result<BookingWindow> {
        ensure!(
            self.booking_lead_minutes > self.pay_within_minutes,
            "trade: booking_lead_minutes must be longer than pay_within_minutes"
        );
        ensure!(self.booking_horizon_days > 0, "trade: booking_horizon_days must be at least 1");
        Ok(BookingWindow {
            lead: SignedDuration::from_mins(i64::from(self.booking_lead_minutes)),
            horizon: SignedDuration::from_hours(i64::from(self.booking_horizon_days) * 24),
        })
    }

    pub(crate) fn placement_wait(&self) -> Duration {
        Duration::from_millis(self.placement_wait_ms)
    }

    pub(crate) fn hall_poll(&self) -> Duration {
        Duration::from_millis(self.hall_poll_ms.max(50))
    }

    pub(crate) fn stream_life(&self) -> Duration {
        Duration::from_secs(u64::from(self.stream_seconds.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_valid_and_contradictions_are_not() {
        let config = Config::default();
        assert!(config.terms().is_ok() && config.window().is_ok());
        assert!(Config { booking_lead_minutes: 10, ..config.clone() }.window().is_err());
        assert!(Config { pay_within_minutes: 0, ..config }.terms().is_err());
    }
}
