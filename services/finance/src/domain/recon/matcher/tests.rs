//! One case for every kind of break, and silence when all is well.

use ids::UserId;
use jiff::{SignedDuration, Timestamp};

use super::*;

const NOON: Timestamp = Timestamp::constant(1_795_316_400, 0);

fn day() -> Sources {
    Sources {
        late_from: NOON + SignedDuration::from_hours(11),
        settled_before: NOON + SignedDuration::from_hours(13),
        ..Sources::default()
    }
}

fn order(n: u128) -> OrderId {
    OrderId::from_uuid(Uuid::from_u128(n))
}

fn line(flow: Flow, n: u128, amount: i64) -> StatementFact {
    let reference = Some(Uuid::from_u128(n));
    StatementFact { flow, reference, provider_number: format!("P{n}"), amount, succeeded: true, at: NOON }
}

fn booked(flow: Flow, n: u128, amount: i64) -> Booked {
    Booked { flow, reference: Uuid::from_u128(n), order: order(n), amount, booked: true, at: NOON }
}

fn fact(n: u128, state: OrderState) -> OrderFact {
    OrderFact { order: order(n), amount: 100, state, paid: true, refund: 0, closed_at: None }
}

fn book(n: u128) -> BookedOrder {
    let payer = UserId::from_uuid(Uuid::from_u128(1));
    BookedOrder { order: order(n), payer, paid: 100, refunded: 0, settled: 0, paid_at: Some(NOON) }
}

fn only(sources: &Sources) -> Break {
    let mut breaks = compare(sources);
    assert_eq!(breaks.len(), 1, "{breaks:#?}");
    breaks.remove(0)
}

#[test]
fn a_clean_day_has_no_breaks() {
    let cancelled = OrderFact { refund: 70, ..fact(3, OrderState::Cancelled) };
    let sources = Sources {
        orders: vec![fact(1, OrderState::Active), fact(2, OrderState::Completed), cancelled],
        booked_orders: vec![
            book(1),
            BookedOrder { settled: 100, ..book(2) },
            BookedOrder { refunded: 70, ..book(3) },
        ],
        books: vec![booked(Flow::Payment, 1, 100), booked(Flow::Refund, 3, 70)],
        statement: vec![line(Flow::Payment, 1, 100), line(Flow::Refund, 3, 70)],
        ..day()
    };
    assert_eq!(compare(&sources), []);
}

#[test]
fn lost_callbacks_are_repaired() {
    for (flow, repair) in [
        (Flow::Payment, Repair::BookPayment { payment: Uuid::from_u128(1) }),
        (Flow::Refund, Repair::BookRefund { refund: Uuid::from_u128(1) }),
    ] {
        let books = vec![Booked { booked: false, ..booked(flow, 1, 100) }];
        let found = only(&Sources { books, statement: vec![line(flow, 1, 100)], ..day() });
        assert_eq!(
            (found.kind, found.source, found.repair),
            (BreakKind::Missing, Source::Ledger, Some(repair))
        );
    }
}

#[test]
fn what_is_not_ours_or_comes_twice_is_ticketed() {
    let unknown = StatementFact { reference: None, ..line(Flow::Payment, 1, 100) };
    let found = only(&Sources { statement: vec![unknown], ..day() });
    assert_eq!((found.kind, found.repair), (BreakKind::Missing, None));
    let books = vec![booked(Flow::Payment, 1, 100)];
    let twice = vec![line(Flow::Payment, 1, 100), line(Flow::Payment, 1, 100)];
    let found = only(&Sources { books, statement: twice, ..day() });
    assert_eq!((found.kind, found.source, found.repair), (BreakKind::Duplicate, Source::Provider, None));
    let twice = vec![fact(1, OrderState::AwaitingPayment), fact(1, OrderState::AwaitingPayment)];
    let unpaid = twice.into_iter().map(|fact| OrderFact { paid: false, ..fact }).collect();
    assert_eq!(only(&Sources { orders: unpaid, ..day() }).kind, BreakKind::Duplicate);
}

#[test]
fn amounts_and_ends_that_differ_are_ticketed() {
    let books = vec![booked(Flow::Payment, 1, 100)];
    let found = only(&Sources { books: books.clone(), statement: vec![line(Flow::Payment, 1, 99)], ..day() });
    assert_eq!(
        (found.kind, found.expected_minor, found.actual_minor),
        (BreakKind::Amount, Some(100), Some(99))
    );
    let failed = StatementFact { succeeded: false, ..line(Flow::Payment, 1, 100) };
    let found = only(&Sources { books, statement: vec![failed], ..day() });
    assert_eq!((found.kind, found.repair), (BreakKind::Status, None));
    let booked_orders = vec![BookedOrder { paid: 90, ..book(1) }];
    let found = only(&Sources { orders: vec![fact(1, OrderState::Active)], booked_orders, ..day() });
    assert_eq!((found.kind, found.source), (BreakKind::Amount, Source::Ledger));
}

#[test]
fn near_midnight_is_late_and_otherwise_missing() {
    let books = vec![booked(Flow::Payment, 1, 100)];
    let found = only(&Sources { books: books.clone(), ..day() });
    assert_eq!((found.kind, found.source), (BreakKind::Missing, Source::Provider));
    let found = only(&Sources { books, late_from: NOON, ..day() });
    assert_eq!((found.kind, found.source), (BreakKind::Late, Source::Provider));
}

#[test]
fn orders_that_ended_without_their_money_are_mended() {
    let cases = [
        (OrderState::AwaitingPayment, 0, Some(Repair::AnnouncePayment { order: order(1) })),
        (OrderState::Completed, 0, Some(Repair::Settle { order: order(1) })),
        (OrderState::Cancelled, 100, Some(Repair::Refund { order: order(1), minor: 100 })),
    ];
    for (state, refund, repair) in cases {
        let orders = vec![OrderFact { refund, ..fact(1, state) }];
        let found = only(&Sources { orders: orders.clone(), booked_orders: vec![book(1)], ..day() });
        assert_eq!((found.kind, found.repair), (BreakKind::Status, repair));
        let running = Sources { orders, booked_orders: vec![book(1)], settled_before: NOON, ..day() };
        assert_eq!(compare(&running), [], "a step that may still be running is no break");
    }
    let orders = vec![OrderFact { refund: 50, ..fact(1, OrderState::Cancelled) }];
    let booked_orders = vec![BookedOrder { refunded: 20, ..book(1) }];
    assert_eq!(
        only(&Sources { orders, booked_orders, ..day() }).repair,
        None,
        "half a refund is for a person"
    );
}

#[test]
fn money_without_an_order_and_an_order_without_money() {
    let found = only(&Sources { booked_orders: vec![book(1)], ..day() });
    assert_eq!((found.kind, found.source), (BreakKind::Missing, Source::Orders));
    let found = only(&Sources { orders: vec![fact(1, OrderState::Active)], ..day() });
    assert_eq!((found.kind, found.source), (BreakKind::Missing, Source::Ledger));
    let late = OrderFact { paid: false, ..fact(1, OrderState::Cancelled) };
    let found = only(&Sources { orders: vec![late], booked_orders: vec![book(1)], ..day() });
    assert_eq!(found.repair, Some(Repair::Refund { order: order(1), minor: 100 }));
}
