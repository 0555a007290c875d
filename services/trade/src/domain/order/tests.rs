//! Decisions on whole orders: lives that go well, endings and what they cost, and random lives.

use jiff::SignedDuration;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::refund::{Tier, WHOLE};

fn user(n: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(n))
}

fn at(minutes: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
}

fn terms() -> Terms {
    let tiers =
        vec![Tier { hours_before: 24, basis_points: WHOLE }, Tier { hours_before: 0, basis_points: 5_000 }];
    Terms {
        durations: Durations {
            pay: SignedDuration::from_mins(15),
            grab: SignedDuration::from_hours(2),
            confirm: SignedDuration::from_mins(30),
            deliver: SignedDuration::from_hours(12),
            accept: SignedDuration::from_hours(48),
            rate: SignedDuration::from_hours(24 * 7),
        },
        refunds: RefundPolicy::new(tiers).unwrap(),
    }
}

/// Placed at minute 0 for minutes 600 to 660.
fn order() -> Order {
    Order {
        id: OrderId::from_uuid(Uuid::from_u128(9)),
        user_id: user(1),
        practitioner_id: None,
        referrer_id: None,
        service_id: ServiceId::from_uuid(Uuid::from_u128(5)),
        service_name: "上门推拿".into(),
        offer_id: None,
        on_site: true,
        amount: Money::cny(20_000),
        practitioner_share: None,
        refund: Money::cny(0),
        refunded: Money::cny(0),
        status: OrderStatus::PendingPayment,
        end_reason: None,
        starts_at: at(600),
        ends_at: at(660),
        created_at: at(0),
        due_at: Some(at(15)),
        paid_at: None,
        assigned_at: None,
        completed_at: None,
        ended_at: None,
        rating: None,
    }
}

fn apply(order: &mut Order, change: &Change) {
    order.status = change.to;
    order.due_at = change.due_at;
    order.refund = change.refund;
}

#[test]
fn a_life_that_goes_well() {
    let mut order = order();
    for (minute, action, actor, due) in [
        (5, Action::Pay, Actor::Payments, Some(125)),
        (10, Action::Grab, Actor::Practitioner, Some(40)),
        (20, Action::Confirm, Actor::Practitioner, Some(660)),
        (595, Action::Start, Actor::Practitioner, Some(660 + 720)),
        (655, Action::Deliver, Actor::Practitioner, Some(655 + 2_880)),
        (700, Action::Complete, Actor::Consumer, None),
    ] {
        let change = order.decide(action, actor, at(minute), &terms()).unwrap();
        assert_eq!(change.due_at, due.map(at), "{action:?}");
        assert_eq!((change.reason, change.refund), (None, Money::cny(0)));
        apply(&mut order, &change);
    }
    assert_eq!(order.status, OrderStatus::Completed);
}

#[test]
fn moves_have_their_time() {
    let mut confirmed = order();
    confirmed.status = OrderStatus::Confirmed;
    let early = confirmed.decide(Action::Start, Actor::Practitioner, at(569), &terms());
    assert_eq!(early, Err(Refusal::TooEarly { from: at(570) }));
    let mut open = order();
    open.status = OrderStatus::Open;
    let late = open.decide(Action::Grab, Actor::Practitioner, at(600), &terms());
    assert_eq!(late, Err(Refusal::AlreadyStarted));
}

#[test]
fn endings_say_whose_doing_they_were() {
    let end = |status, actor, minute| {
        let mut order = order();
        order.status = status;
        let change = order.decide(Action::Cancel, actor, at(minute), &terms()).unwrap();
        (change.reason.unwrap(), change.refund.minor)
    };
    assert_eq!(end(OrderStatus::PendingPayment, Actor::Placement, 1), (CancelReason::NotPlaced, 0));
    assert_eq!(end(OrderStatus::Open, Actor::Lock, 1), (CancelReason::AccountLocked, 20_000));
    assert_eq!(end(OrderStatus::Confirmed, Actor::Consumer, 590), (CancelReason::Consumer, 10_000));
    assert_eq!(end(OrderStatus::Confirmed, Actor::Practitioner, 590), (CancelReason::Practitioner, 20_000));
    assert_eq!(end(OrderStatus::InService, Actor::Operator, 620), (CancelReason::Operator, 20_000));
}

#[test]
fn strangers_have_no_role() {
    let mut order = order();
    order.practitioner_id = Some(user(2));
    assert_eq!(order.role_of(user(1)), Some(Actor::Consumer));
    assert_eq!(order.role_of(user(2)), Some(Actor::Practitioner));
    assert_eq!(order.role_of(user(3)), None);
}

proptest! {
    /// Whatever people do and however long they wait, the money adds up and the clock brings every order to an end.
    #[test]
    fn random_lives_end_and_never_owe_more_than_was_paid(
        steps in prop::collection::vec((0_usize..8, 0_usize..7, 0_i64..90), 0..40),
    ) {
        use {Action as A, Actor as P};
        let actions = [A::Pay, A::Grab, A::Confirm, A::Start, A::Deliver, A::Complete, A::Cancel, A::Lapse];
        let actors =
            [P::Consumer, P::Practitioner, P::Operator, P::Payments, P::Clock, P::Placement, P::Lock];
        let (mut order, mut minute, mut paid) = (order(), 0, false);
        for (action, actor, wait) in steps {
            minute += wait;
            if let Ok(change) = order.decide(actions[action], actors[actor], at(minute), &terms()) {
                paid |= actions[action] == Action::Pay;
                prop_assert!(change.refund.minor == 0 || paid);
                prop_assert!(change.refund.minor <= order.amount.minor);
                prop_assert_eq!(change.reason.is_some(), change.to.is_final() && change.to != OrderStatus::Completed);
                prop_assert_eq!(change.due_at.is_none(), change.to.is_final());
                apply(&mut order, &change);
            }
        }
        while let Some(due) = order.due_at {
            let change = order.decide(Action::Lapse, Actor::Clock, due, &terms()).unwrap();
            apply(&mut order, &change);
        }
        prop_assert!(order.status.is_final());
    }
}

#[test]
fn scores_are_one_to_five() {
    assert_eq!([0, 1, 5, 6].map(|stars| Score::new(stars).map(Score::stars)), [None, Some(1), Some(5), None]);
}
