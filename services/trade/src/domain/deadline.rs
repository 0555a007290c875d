//! What happens by itself: each status an order can wait in has one timer.

use jiff::{SignedDuration, Timestamp};
use trade_api::OrderStatus;

/// How long before the booked time a service may be started.
pub(crate) const EARLY_START: SignedDuration = SignedDuration::from_mins(30);

/// What an order is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timer {
    /// The payment.
    Pay,
    /// A practitioner.
    Grab,
    /// The practitioner's confirmation.
    Confirm,
    /// The service to begin.
    Start,
    /// The practitioner to say it is done.
    Deliver,
    /// The consumer to accept it.
    Accept,
}

impl Timer {
    /// The timer of a status; endings have none.
    pub(crate) const fn of(status: OrderStatus) -> Option<Self> {
        match status {
            OrderStatus::PendingPayment => Some(Self::Pay),
            OrderStatus::Open => Some(Self::Grab),
            OrderStatus::Assigned => Some(Self::Confirm),
            OrderStatus::Confirmed => Some(Self::Start),
            OrderStatus::InService => Some(Self::Deliver),
            OrderStatus::Delivered => Some(Self::Accept),
            OrderStatus::Completed
            | OrderStatus::Cancelled
            | OrderStatus::Expired
            | OrderStatus::Refunded => None,
        }
    }
}

/// How long each wait may last; configuration.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Durations {
    pub(crate) pay: SignedDuration,
    pub(crate) grab: SignedDuration,
    pub(crate) confirm: SignedDuration,
    /// After the end of the booked time.
    pub(crate) deliver: SignedDuration,
    pub(crate) accept: SignedDuration,
    /// After completion.
    pub(crate) rate: SignedDuration,
}

impl Durations {
    /// When an order that enters `status` at `entered` leaves it by itself. A wait for a person never outlasts the
    /// booked time, so nobody is asked to confirm yesterday's appointment.
    pub(crate) fn due(
        &self,
        status: OrderStatus,
        entered: Timestamp,
        booked: (Timestamp, Timestamp),
    ) -> Option<Timestamp> {
        let (starts_at, ends_at) = booked;
        Timer::of(status).map(|timer| match timer {
            Timer::Pay => entered + self.pay,
            Timer::Grab => starts_at.min(entered + self.grab),
            Timer::Confirm => starts_at.min(entered + self.confirm),
            Timer::Start => ends_at,
            Timer::Deliver => ends_at.max(entered) + self.deliver,
            Timer::Accept => entered + self.accept,
        })
    }

    /// Until when a completed order may be rated.
    pub(crate) fn rate_by(&self, completed_at: Timestamp) -> Timestamp {
        completed_at + self.rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DURATIONS: Durations = Durations {
        pay: SignedDuration::from_mins(15),
        grab: SignedDuration::from_hours(2),
        confirm: SignedDuration::from_mins(30),
        deliver: SignedDuration::from_hours(12),
        accept: SignedDuration::from_hours(48),
        rate: SignedDuration::from_hours(24 * 7),
    };

    fn at(text: &str) -> Timestamp {
        format!("2026-11-22T{text}:00Z").parse().unwrap()
    }

    #[test]
    fn waits_for_people_stop_at_the_booked_time() {
        let booked = (at("10:00"), at("11:00"));
        let due = |status, entered| DURATIONS.due(status, at(entered), booked);
        assert_eq!(due(OrderStatus::PendingPayment, "08:00"), Some(at("08:15")));
        assert_eq!(due(OrderStatus::Open, "07:00"), Some(at("09:00")));
        assert_eq!(due(OrderStatus::Open, "09:30"), Some(at("10:00")));
        assert_eq!(due(OrderStatus::Assigned, "09:45"), Some(at("10:00")));
        assert_eq!(due(OrderStatus::Confirmed, "09:00"), Some(at("11:00")));
        assert_eq!(due(OrderStatus::InService, "10:00"), Some(at("23:00")));
        assert_eq!(due(OrderStatus::Completed, "11:00"), None);
    }
}
