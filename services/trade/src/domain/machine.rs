//! The life of an order as data: who may move it from where to where, and when.
//!
//! Everything that changes an order's status looks its move up here; there is no other way to change one. A move that is
//! not in the table does not exist.

use jiff::Timestamp;
use trade_api::{CancelReason, OrderStatus};

use super::deadline::EARLY_START;

/// What somebody, or the clock, does to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Action {
    /// The payment arrived.
    Pay,
    /// A practitioner claims the order.
    Grab,
    /// The winner commits to the appointment.
    Confirm,
    /// The service begins.
    Start,
    /// The service is done, says the practitioner.
    Deliver,
    /// The consumer accepts it.
    Complete,
    /// Somebody calls it off.
    Cancel,
    /// The deadline of the present status passed.
    Lapse,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Actor {
    /// The one who ordered.
    Consumer,
    /// The one who won the order; for [`Action::Grab`], the one who wants it.
    Practitioner,
    /// Back-office staff with the permission to manage orders.
    Operator,
    /// News of a payment.
    Payments,
    /// The sweeper of deadlines.
    Clock,
    /// A failed placement.
    Placement,
    /// A lock on the consumer's account.
    Lock,
}

impl Actor {
    /// The name kept in the order's timeline.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Consumer => "consumer",
            Self::Practitioner => "practitioner",
            Self::Operator => "operator",
            Self::Payments => "payments",
            Self::Clock => "clock",
            Self::Placement => "placement",
            Self::Lock => "lock",
        }
    }
}

/// When a move is open, besides being in the right status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// At any time.
    Always,
    /// Until the booked time begins.
    BeforeStart,
    /// From shortly before the booked time begins.
    AroundStart,
    /// Only once the status' deadline has passed.
    Overdue,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Transition {
    pub(crate) from: OrderStatus,
    pub(crate) action: Action,
    pub(crate) actors: &'static [Actor],
    pub(crate) to: OrderStatus,
    pub(crate) guard: Guard,
    /// Why the order ended, where the move itself says so.
    pub(crate) reason: Option<CancelReason>,
}

const fn moves(
    from: OrderStatus,
    action: Action,
    actors: &'static [Actor],
    to: OrderStatus,
    guard: Guard,
) -> Transition {
    Transition { from, action, actors, to, guard, reason: None }
}

const fn lapses(from: OrderStatus, to: OrderStatus, reason: Option<CancelReason>) -> Transition {
    Transition { from, action: Action::Lapse, actors: &[Actor::Clock], to, guard: Guard::Overdue, reason }
}

/// The whole machine, in the order of a life.
pub(crate) const TRANSITIONS: &[Transition] = {
    use Action::{Cancel, Complete, Confirm, Deliver, Grab, Pay, Start};
    use Actor::{Consumer, Lock, Operator, Payments, Placement, Practitioner};
    use Guard::{Always, AroundStart, BeforeStart};
    use OrderStatus::{
        Assigned, Cancelled, Completed, Confirmed, Delivered, Expired, InService, Open, PendingPayment,
        Refunded,
    };
    &[
        moves(PendingPayment, Pay, &[Payments], Open, Always),
        moves(PendingPayment, Cancel, &[Consumer, Operator, Placement, Lock], Cancelled, Always),
        lapses(PendingPayment, Expired, Some(CancelReason::Unpaid)),
        moves(Open, Grab, &[Practitioner], Assigned, BeforeStart),
        moves(Open, Cancel, &[Consumer, Operator, Placement, Lock], Cancelled, Always),
        lapses(Open, Refunded, Some(CancelReason::Ungrabbed)),
        moves(Assigned, Confirm, &[Practitioner], Confirmed, BeforeStart),
        moves(Assigned, Cancel, &[Consumer, Practitioner, Operator, Placement], Cancelled, Always),
        lapses(Assigned, Refunded, Some(CancelReason::Unconfirmed)),
        moves(Confirmed, Start, &[Practitioner], InService, AroundStart),
        moves(Confirmed, Cancel, &[Consumer, Practitioner, Operator, Placement], Cancelled, Always),
        lapses(Confirmed, Refunded, Some(CancelReason::NoShow)),
        moves(InService, Deliver, &[Practitioner], Delivered, Always),
        moves(InService, Cancel, &[Operator], Cancelled, Always),
        lapses(InService, Delivered, None),
        moves(Delivered, Complete, &[Consumer], Completed, Always),
        moves(Delivered, Cancel, &[Operator], Cancelled, Always),
        lapses(Delivered, Completed, None),
    ]
};

/// The facts a move depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) now: Timestamp,
    pub(crate) starts_at: Timestamp,
    /// The deadline of the present status.
    pub(crate) due_at: Option<Timestamp>,
}

/// Why a move is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Nothing like it can be done in this status.
    Closed { status: OrderStatus },
    /// Others may do it, this actor may not.
    NotForYou { status: OrderStatus },
    /// Too late: the booked time has begun.
    AlreadyStarted,
    /// Too early: possible from this moment.
    TooEarly { from: Timestamp },
}

/// The row for `action` by `actor` in `status` at this moment, or why there is none.
pub(crate) fn find(
    status: OrderStatus,
    action: Action,
    actor: Actor,
    moment: Moment,
) -> Result<&'static Transition, Refusal> {
    let row = TRANSITIONS
        .iter()
        .find(|row| row.from == status && row.action == action)
        .ok_or(Refusal::Closed { status })?;
    if !row.actors.contains(&actor) {
        return Err(Refusal::NotForYou { status });
    }
    match row.guard {
        Guard::BeforeStart if moment.now >= moment.starts_at => Err(Refusal::AlreadyStarted),
        Guard::AroundStart if moment.now < earliest(moment.starts_at) => {
            Err(Refusal::TooEarly { from: earliest(moment.starts_at) })
        }
        Guard::Overdue => match moment.due_at {
            Some(due) if due > moment.now => Err(Refusal::TooEarly { from: due }),
            Some(_) => Ok(row),
            None => Err(Refusal::Closed { status }),
        },
        Guard::Always | Guard::BeforeStart | Guard::AroundStart => Ok(row),
    }
}

/// From when an order in this status can be started; none in those where starting it is not the next thing to do.
pub(crate) fn startable_from(status: OrderStatus, starts_at: Timestamp) -> Option<Timestamp> {
    let starts = |row: &Transition| row.from == status && row.action == Action::Start;
    TRANSITIONS.iter().any(starts).then(|| earliest(starts_at))
}

fn earliest(starts_at: Timestamp) -> Timestamp {
    starts_at - EARLY_START
}

/// The action that leads a person's order to `status`; `None` for statuses no person can ask for.
pub(crate) const fn action_towards(status: OrderStatus) -> Option<Action> {
    match status {
        OrderStatus::Confirmed => Some(Action::Confirm),
        OrderStatus::InService => Some(Action::Start),
        OrderStatus::Delivered => Some(Action::Deliver),
        OrderStatus::Completed => Some(Action::Complete),
        OrderStatus::Cancelled => Some(Action::Cancel),
        OrderStatus::PendingPayment
        | OrderStatus::Open
        | OrderStatus::Assigned
        | OrderStatus::Expired
        | OrderStatus::Refunded => None,
    }
}

#[cfg(test)]
mod tests;
