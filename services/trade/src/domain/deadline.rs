//! What happens by itself: each status an order can wait in has one timer.

use jiff::{SignedDuration, Timestamp};
use trade_api::OrderStatus;

/// How long before the booked time a service may be started.
pub(crate) const EARLY_START: SignedDuration = SignedDuration::from_mins(30);

/// What an order is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timer {
    /// The payment.
    PayBy,
    /// A practitioner.
    GrabBy,
    /// The practitioner's confirmation.
    ConfirmBy,
    /// The service to begin.
    StartBy,
    /// The practitioner to say it is done.
    DeliverBy,
    /// The consumer to accept it.
    AcceptBy,
}

impl Timer {
    /// The timer of a status; endings have none.
    pub(crate) const fn of(status: OrderStatus) -> Option<Self> {
        match status {
            OrderStatus::PendingPayment => Some(Self::PayBy),
            OrderStatus::Open => Some(Self::GrabBy),
            OrderStatus::Assigned => Some(Self::ConfirmBy),
            OrderStatus::Confirmed => Some(Self::StartBy),
            OrderStatus::InService => Some(Self::DeliverBy),
            OrderStatus::Delivered => Some(Self::AcceptBy),
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
    pub(crate) pay_within: SignedDuration,
    pub(crate) grab_within: SignedDuration,
    pub(crate) confirm_within: SignedDuration,
    /// After the end of the booked time.
    pub(crate) deliver_within: SignedDuration,
    pub(crate) accept_within: SignedDuration,
    /// After completion.
    pub(crate) rate_within: SignedDuration,
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
            Timer::PayBy => entered + self.pay_within,
            Timer::GrabBy => starts_at.min(entered + self.grab_within),
            Timer::ConfirmBy => starts_at.min(entered + self.confirm_within),
            Timer::StartBy => ends_at,
            Timer::DeliverBy => ends_at.max(entered) + self.deliver_within,
            Timer::AcceptBy => entered + self.accept_within,
        })
    }

    /// Until when a completed order may be rated.
    pub(crate) fn rate_by(&self, completed_at: Timestamp) -> Timestamp {
        completed_at + self.rate_within
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DURATIONS: Durations = Durations {
        pay_within: SignedDuration::from_mins(15),
        grab_within: SignedDuration::from_hours(2),
        confirm_within: SignedDuration::from_mins(30),
        deliver_within: SignedDuration::from_hours(12),
        accept_within: SignedDuration::from_hours(48),
        rate_within: SignedDuration::from_hours(24 * 7),
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
