//! What other services' events become.

use auth_api::{Role, UserRegistered};
use finance_api::{PaymentSuccess, PointsAwarded, SettlementPaid};
use ids::UserId;
use kernel::Money;
use kernel_postgres::Run;
use kernel_test::Bed;
use serde_json::Value;
use trade_api::{CancelReason, OrderCancelled};

use crate::support::{Order, Reader, author, bed};

fn verbs(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["verb"].as_str().expect("a verb")).collect()
}

fn registered(bed: &Bed, user_id: UserId, role: Role) -> UserRegistered {
    UserRegistered { user_id, roles: vec![role], registered_at: bed.now() }
}

#[tokio::test]
async fn the_whole_story_of_an_order_is_its_consumers() {
    let bed = bed().await;
    let consumer = Reader::new(&bed);
    let practitioner = Reader::new(&bed);
    let order = Order::new(&bed, consumer.id, practitioner.id, bed.env().id());
    let step = || bed.move_clock(std::time::Duration::from_mins(1));
    bed.receive(&registered(&bed, consumer.id, Role::Consumer)).await;
    step();
    bed.receive(&order.created(&bed)).await;
    step();
    let paid = PaymentSuccess {
        payment_id: bed.env().id(),
        order_id: order.id,
        payer_id: consumer.id,
        amount: Money::cny(19_900),
        practitioner_share: None,
        paid_at: bed.now(),
    };
    bed.receive(&paid).await;
    step();
    bed.receive(&order.assigned(&bed)).await;
    step();
    bed.receive(&order.completed(&bed, None)).await;
    step();
    let points = PointsAwarded {
        lot_id: bed.env().id(),
        user_id: consumer.id,
        points: 199,
        reason: "order".to_owned(),
        order_id: Some(order.id),
        awarded_at: bed.now(),
        expires_at: bed.now(),
    };
    bed.receive(&points).await;
    step();
    bed.receive(&order.rated(&bed, 5)).await;
    let settled = SettlementPaid {
        settlement_id: bed.env().id(),
        order_id: order.id,
        practitioner_id: practitioner.id,
        referrer_id: None,
        gross: Money::cny(19_900),
        practitioner_share: Money::cny(15_920),
        platform_share: Money::cny(3_980),
        referrer_share: Money::cny(0),
        paid_at: bed.now(),
    };
    bed.receive(&settled).await;
    assert_eq!(
        verbs(&consumer.following().await),
        ["rate", "earn", "complete", "accept", "pay", "order", "join"]
    );
    assert_eq!(verbs(&practitioner.following().await), ["earn", "complete", "accept"]);
}

#[tokio::test]
async fn a_cancelled_order_tells_both_sides() {
    let bed = bed().await;
    let (consumer, practitioner) = (Reader::new(&bed), Reader::new(&bed));
    let cancelled = OrderCancelled {
        order_id: bed.env().id(),
        user_id: consumer.id,
        practitioner_id: Some(practitioner.id),
        amount: Money::cny(19_900),
        refund: Money::cny(9_950),
        reason: CancelReason::Consumer,
        cancelled_at: bed.now(),
    };
    bed.receive(&cancelled).await;
    let seen = consumer.following().await;
    assert_eq!(seen[0]["data"]["refund_minor"], "9950");
    assert_eq!(verbs(&practitioner.following().await), ["cancel"]);
}

#[tokio::test]
async fn new_practitioners_are_introduced_and_consumers_are_not() {
    let bed = bed().await;
    let stranger = Reader::new(&bed);
    let practitioner = author(&bed);
    bed.receive(&registered(&bed, practitioner, Role::Practitioner)).await;
    bed.receive(&registered(&bed, author(&bed), Role::Consumer)).await;
    let shown = stranger.for_you().await;
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["actor_id"], practitioner.to_string());
    assert_eq!(shown[0]["reason"]["code"], "new_author");
}

#[tokio::test]
async fn an_event_that_comes_twice_is_told_once() {
    let bed = bed().await;
    let consumer = Reader::new(&bed);
    let order = Order::new(&bed, consumer.id, author(&bed), bed.env().id());
    bed.receive(&order.completed(&bed, Some(5))).await;
    // The relay crashed after delivering and before it noted so: it delivers again.
    let conn = bed.db().write().await.unwrap();
    assert_eq!(conn.exec("update outbox set delivered_at = null", &[]).await.unwrap(), 1);
    bed.settle().await;
    let sql = "select (select count(*) from activities), (select count(*) from interactions),
                      (select count(*) from recommendation_signals)";
    let row = conn.row(sql, &[]).await.unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1), row.get::<_, i64>(2)), (2, 2, 2));
    assert_eq!(consumer.following().await.len(), 1);
}
