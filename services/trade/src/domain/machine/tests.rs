//! The table itself is proven: no dead ends, no traps, no two rows for one move, no path outside it.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::deadline::Timer;

fn reachable(from: OrderStatus) -> BTreeSet<OrderStatus> {
    let mut seen = BTreeSet::from([from]);
    while let Some(next) =
        TRANSITIONS.iter().find(|row| seen.contains(&row.from) && !seen.contains(&row.to)).map(|row| row.to)
    {
        seen.insert(next);
    }
    seen
}

#[test]
fn every_status_is_reachable_and_reaches_an_end() {
    assert_eq!(reachable(OrderStatus::PendingPayment), OrderStatus::ALL.into_iter().collect());
    for status in OrderStatus::ALL {
        assert!(reachable(status).into_iter().any(OrderStatus::is_final), "{status:?}");
    }
}

#[test]
fn endings_are_final_and_everything_else_has_a_clock() {
    for status in OrderStatus::ALL {
        let leaves = TRANSITIONS.iter().any(|row| row.from == status);
        let lapses = TRANSITIONS.iter().any(|row| row.from == status && row.action == Action::Lapse);
        assert_eq!(leaves, !status.is_final(), "{status:?}");
        assert_eq!(lapses, !status.is_final(), "{status:?} would wait for ever");
        assert_eq!(Timer::of(status).is_some(), lapses, "{status:?}");
    }
}

#[test]
fn one_row_a_move() {
    for (at, row) in TRANSITIONS.iter().enumerate() {
        let twin = TRANSITIONS[..at].iter().any(|other| other.from == row.from && other.action == row.action);
        assert!(!twin, "{row:?}");
    }
}

#[test]
fn the_clock_alone_ends_every_order() {
    for mut status in OrderStatus::ALL {
        for _ in 0..OrderStatus::ALL.len() {
            let lapse = TRANSITIONS.iter().find(|row| row.from == status && row.action == Action::Lapse);
            status = lapse.map_or(status, |row| row.to);
        }
        assert!(status.is_final(), "{status:?}");
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    use Action::{Cancel, Complete, Confirm, Deliver, Grab, Lapse, Pay, Start};
    prop::sample::select(vec![Pay, Grab, Confirm, Start, Deliver, Complete, Cancel, Lapse])
}

fn any_actor() -> impl Strategy<Value = Actor> {
    use Actor::{Clock, Consumer, Lock, Operator, Payments, Placement, Practitioner};
    prop::sample::select(vec![Consumer, Practitioner, Operator, Payments, Clock, Placement, Lock])
}

proptest! {
    /// Whatever is tried, in whatever order: a move happens exactly when the table lists it for that actor, and an
    /// order that ended stays ended.
    #[test]
    fn no_path_leaves_the_table(
        tries in prop::collection::vec((any_action(), any_actor(), 0_i64..400), 1..60),
    ) {
        let mut status = OrderStatus::PendingPayment;
        let starts_at = Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_mins(200);
        for (action, actor, minute) in tries {
            let now = Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_mins(minute);
            let moment = Moment { now, starts_at, due_at: Timer::of(status).map(|_| starts_at) };
            let row = TRANSITIONS.iter().find(|row| row.from == status && row.action == action);
            match find(status, action, actor, moment) {
                Ok(found) => {
                    let row = row.expect("only listed moves are found");
                    prop_assert!(row.actors.contains(&actor) && found.to == row.to);
                    prop_assert!(!status.is_final());
                    status = found.to;
                }
                Err(Refusal::Closed { .. }) => prop_assert!(row.is_none()),
                Err(Refusal::NotForYou { .. }) => prop_assert!(!row.expect("listed").actors.contains(&actor)),
                Err(Refusal::AlreadyStarted) => prop_assert!(now >= starts_at),
                Err(Refusal::TooEarly { from }) => prop_assert!(now < from),
            }
        }
    }
}

#[test]
fn people_cannot_ask_for_what_only_events_bring() {
    for status in OrderStatus::ALL {
        if let Some(action) = action_towards(status) {
            assert!(TRANSITIONS.iter().any(|row| row.action == action && row.to == status), "{status:?}");
            assert!(!matches!(action, Action::Pay | Action::Grab | Action::Lapse));
        }
    }
}

#[test]
fn it_is_told_from_when_a_service_can_be_started() {
    let starts_at: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
    for status in OrderStatus::ALL {
        let start =
            |now| find(status, Action::Start, Actor::Practitioner, Moment { now, starts_at, due_at: None });
        let Some(from) = startable_from(status, starts_at) else {
            assert!(start(starts_at).is_err(), "{status:?}");
            continue;
        };
        let just_before = from - jiff::SignedDuration::from_micros(1);
        assert_eq!(start(just_before).unwrap_err(), Refusal::TooEarly { from });
        assert!(start(from).is_ok(), "{status:?}");
    }
    assert!(startable_from(OrderStatus::Confirmed, starts_at).is_some());
}
