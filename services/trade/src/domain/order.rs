//! An order, and the one way to change it.

use ids::{OfferId, OrderId, ServiceId, UserId};
use jiff::Timestamp;
use kernel::Money;
use trade_api::{CancelReason, OrderStatus};

use super::deadline::Durations;
use super::machine::{self, Action, Actor, Moment, Refusal};
use super::refund::RefundPolicy;

/// One order, without its sealed parts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Order {
    pub(crate) id: OrderId,
    pub(crate) user_id: UserId,
    pub(crate) practitioner_id: Option<UserId>,
    pub(crate) referrer_id: Option<UserId>,
    pub(crate) service_id: ServiceId,
    pub(crate) service_name: String,
    pub(crate) offer_id: Option<OfferId>,
    pub(crate) on_site: bool,
    pub(crate) amount: Money,
    /// What the practitioner gets of the whole price, as finance has divided it; `None` until it has.
    pub(crate) practitioner_share: Option<Money>,
    /// What the consumer is owed back.
    pub(crate) refund: Money,
    /// What has reached them already.
    pub(crate) refunded: Money,
    pub(crate) status: OrderStatus,
    pub(crate) end_reason: Option<CancelReason>,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) due_at: Option<Timestamp>,
    pub(crate) paid_at: Option<Timestamp>,
    pub(crate) assigned_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) ended_at: Option<Timestamp>,
    pub(crate) rating: Option<i16>,
}

/// The terms of business: how long things wait, what endings cost.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    pub(crate) durations: Durations,
    pub(crate) refunds: RefundPolicy,
}

/// A move that was decided and only has to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) from: OrderStatus,
    pub(crate) to: OrderStatus,
    pub(crate) actor: Actor,
    /// When, which is also when the new status began.
    pub(crate) at: Timestamp,
    /// The new status' deadline.
    pub(crate) due_at: Option<Timestamp>,
    /// Why the order ended, if this ends it without a service.
    pub(crate) reason: Option<CancelReason>,
    /// What the consumer gets back because of this.
    pub(crate) refund: Money,
}

impl Order {
    /// What this person is to the order; `None` for strangers, who must not learn that it exists.
    pub(crate) fn role_of(&self, person: UserId) -> Option<Actor> {
        if person == self.user_id {
            Some(Actor::Consumer)
        } else if self.practitioner_id == Some(person) {
            Some(Actor::Practitioner)
        } else {
            None
        }
    }

    /// Decides what `action` by `actor` does at `now`.
    pub(crate) fn decide(
        &self,
        action: Action,
        actor: Actor,
        now: Timestamp,
        terms: &Terms,
    ) -> Result<Change, Refusal> {
        let moment = Moment { now, starts_at: self.starts_at, due_at: self.due_at };
        let row = machine::find(self.status, action, actor, moment)?;
        let reason = row.reason.or_else(|| (row.to == OrderStatus::Cancelled).then(|| blame(actor)));
        let refund = reason.map_or(Money::zero(self.amount.currency), |reason| {
            terms.refunds.refund(self.status, reason, self.amount, now, self.starts_at)
        });
        let due_at = terms.durations.due(row.to, now, (self.starts_at, self.ends_at));
        Ok(Change { from: self.status, to: row.to, actor, at: now, due_at, reason, refund })
    }
}

/// Whose doing a cancellation is.
const fn blame(actor: Actor) -> CancelReason {
    match actor {
        Actor::Consumer => CancelReason::Consumer,
        Actor::Practitioner => CancelReason::Practitioner,
        Actor::Lock => CancelReason::AccountLocked,
        Actor::Placement => CancelReason::NotPlaced,
        Actor::Operator | Actor::Payments | Actor::Clock => CancelReason::Operator,
    }
}

/// A rating: 1 (poor) to 5 (excellent).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Score(u8);

impl Score {
    /// The score, if it is one.
    pub(crate) fn new(stars: u8) -> Option<Self> {
        (1..=5).contains(&stars).then_some(Self(stars))
    }

    /// The number of stars.
    pub(crate) const fn stars(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests;
