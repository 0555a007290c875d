//! What events tell users, and their inbox.

use std::time::Duration;

use auth_api::{LockReason, Role, UserLocked, UserRegistered};
use finance_api::{PaymentRefunded, PaymentSuccess, PointsAwarded, SettlementPaid};
use ids::UserId;
use jiff::civil::date;
use kernel::Money;
use kernel_test::{Actor, Bed};
use serde_json::{Value, json};
use trade_api::{CancelReason, OrderAssigned, OrderCancelled, OrderCreated};
use user_api::GoalAchieved;

use crate::support::{Service, bed, user};

fn owner(bed: &Bed, id: UserId) -> Actor {
    bed.known_user(id.uuid(), &["consumer"], &[])
}

async fn inbox(bed: &Bed, id: UserId) -> Value {
    owner(bed, id).get(&format!("/api/v1/users/{id}/notifications")).await.expect(200)
}

fn templates(inbox: &Value) -> Vec<&str> {
    inbox["items"]
        .as_array()
        .expect("items and names")
        .iter()
        .map(|one| one["template"].as_str().expect("items and names"))
        .collect()
}

#[tokio::test]
async fn both_sides_of_an_order_are_told() {
    let bed = bed().await;
    let service = Service::of(&bed, user(&bed));
    let (client, practitioner) = (service.client, service.practitioner);
    let tick = || bed.move_clock(Duration::from_secs(1));
    bed.receive(&UserRegistered { user_id: client, roles: vec![Role::Consumer], registered_at: bed.now() })
        .await;
    tick();
    let created = OrderCreated {
        order_id: service.order,
        user_id: client,
        service_id: bed.env().id(),
        service_name: "肩颈调理".to_owned(),
        amount: Money::cny(19_900),
        scheduled_at: bed.now(),
        created_at: bed.now(),
    };
    bed.receive(&created).await;
    tick();
    let paid = PaymentSuccess {
        payment_id: bed.env().id(),
        order_id: service.order,
        payer_id: client,
        amount: Money::cny(19_900),
        practitioner_share: None,
        paid_at: bed.now(),
    };
    bed.receive(&paid).await;
    tick();
    let assigned = OrderAssigned {
        order_id: service.order,
        user_id: client,
        practitioner_id: practitioner,
        assigned_at: bed.now(),
        appointment_start: "2026-11-23T06:00:00Z".parse().unwrap(),
        appointment_end: "2026-11-23T07:00:00Z".parse().unwrap(),
    };
    bed.receive(&assigned).await;
    tick();
    bed.receive(&service.completed(&bed, None)).await;
    tick();
    bed.receive(&service.rated(&bed, 5)).await;
    let told = inbox(&bed, client).await;
    assert_eq!(
        templates(&told),
        ["service_completed", "order_assigned", "payment_success", "order_created", "welcome"]
    );
    assert_eq!(told["unread"], 5);
    assert_eq!(told["items"][1]["body"]["zh"], "预约时间：2026-11-23 14:00。");
    assert_eq!(told["items"][2]["body"]["en"], "We received ¥199.00 and are finding you a practitioner.");
    let told = inbox(&bed, practitioner).await;
    assert_eq!(templates(&told), ["service_rated", "order_won"]);
    assert_eq!(told["items"][0]["body"]["zh"], "客户给出了 5 星。");
    assert_eq!(told["items"][0]["about"]["kind"], "rating");
}

#[tokio::test]
async fn what_was_told_leads_to_what_it_is_about() {
    let bed = bed().await;
    let service = Service::of(&bed, user(&bed));
    let (client, order) = (service.client, service.order);
    let paid = PaymentSuccess {
        payment_id: bed.env().id(),
        order_id: order,
        payer_id: client,
        amount: Money::cny(19_900),
        practitioner_share: None,
        paid_at: bed.now(),
    };
    bed.receive(&paid).await;
    bed.move_clock(Duration::from_secs(1));
    bed.receive(&service.completed(&bed, None)).await;
    bed.move_clock(Duration::from_secs(1));
    let points = PointsAwarded {
        lot_id: bed.env().id(),
        user_id: client,
        points: 100,
        reason: "welcome".to_owned(),
        order_id: None,
        awarded_at: bed.now(),
        expires_at: bed.now(),
    };
    bed.receive(&points).await;
    bed.move_clock(Duration::from_secs(1));
    bed.receive(&UserLocked { user_id: client, reason_code: LockReason::Fraud }).await;
    let told = inbox(&bed, client).await;
    let abouts: Vec<_> = told["items"].as_array().unwrap().iter().map(|item| item["about"].clone()).collect();
    assert_eq!(
        abouts,
        [
            Value::Null,
            json!({"kind": "points", "id": points.lot_id}),
            json!({"kind": "order", "id": order, "order_id": order}),
            json!({"kind": "payment", "id": paid.payment_id, "order_id": order}),
        ]
    );
}

#[tokio::test]
async fn money_points_goals_and_locks_are_told() {
    let bed = bed().await;
    let service = Service::of(&bed, user(&bed));
    let (client, practitioner) = (service.client, service.practitioner);
    let (now, amount) = (bed.now(), Money::cny(9_950));
    bed.receive(&service.cancelled(&bed, CancelReason::Consumer)).await;
    let refunded = PaymentRefunded {
        refund_id: bed.env().id(),
        payment_id: bed.env().id(),
        order_id: service.order,
        payer_id: client,
        amount,
        reason: "consumer".to_owned(),
        refunded_at: now,
    };
    bed.receive(&refunded).await;
    let points = PointsAwarded {
        lot_id: bed.env().id(),
        user_id: client,
        points: 100,
        reason: "welcome".to_owned(),
        order_id: None,
        awarded_at: now,
        expires_at: now,
    };
    bed.receive(&points).await;
    let achieved = GoalAchieved {
        user_id: client,
        goal_id: bed.env().id(),
        code: "8867-4".to_owned(),
        period: date(2026, 11, 22),
        streak: 1,
        achieved_at: now,
    };
    bed.receive(&achieved).await;
    bed.receive(&UserLocked { user_id: client, reason_code: LockReason::Fraud }).await;
    let settled = SettlementPaid {
        settlement_id: bed.env().id(),
        order_id: service.order,
        practitioner_id: practitioner,
        referrer_id: None,
        gross: amount,
        practitioner_share: Money::cny(7_960),
        platform_share: Money::cny(1_990),
        referrer_share: Money::cny(0),
        paid_at: now,
    };
    bed.receive(&settled).await;
    let told = inbox(&bed, client).await;
    let mut names = templates(&told);
    names.sort_unstable();
    assert_eq!(
        names,
        ["account_locked", "goal_achieved", "order_cancelled", "payment_refunded", "points_awarded"]
    );
    assert!(!told.to_string().contains("8867-4"), "no text names what was measured");
    let told = inbox(&bed, practitioner).await;
    let mut names = templates(&told);
    names.sort_unstable();
    assert_eq!(names, ["order_withdrawn", "settlement_paid"]);
}

#[tokio::test]
async fn an_order_that_ends_with_nothing_to_pay_back_says_so() {
    let bed = bed().await;
    let service = Service::of(&bed, user(&bed));
    let unpaid = OrderCancelled {
        practitioner_id: None,
        refund: Money::cny(0),
        ..service.cancelled(&bed, CancelReason::Consumer)
    };
    bed.receive(&unpaid).await;
    let told = inbox(&bed, service.client).await;
    assert_eq!(templates(&told), ["order_cancelled_without_refund"]);
    assert_eq!(told["items"][0]["body"]["zh"], "订单已取消，没有需要退回的款项。");
}

#[tokio::test]
async fn reading_is_remembered() {
    let bed = bed().await;
    let id = user(&bed);
    let actor = owner(&bed, id);
    for _ in 0..3 {
        let service = Service { client: id, ..Service::of(&bed, user(&bed)) };
        bed.receive(&service.completed(&bed, None)).await;
        bed.move_clock(Duration::from_secs(1));
    }
    let base = format!("/api/v1/users/{id}/notifications");
    let page = actor.get(&format!("{base}?limit=2")).await.expect(200);
    let next = page["next"].as_str().unwrap();
    let rest = actor.get(&format!("{base}?limit=2&cursor={next}")).await.expect(200);
    assert_eq!((page["items"].as_array().unwrap().len(), rest["items"].as_array().unwrap().len()), (2, 1));
    let one = page["items"][0]["notification_id"].as_str().unwrap();
    let first = actor.put(&format!("{base}/{one}/read"), json!({})).await.expect(200);
    bed.move_clock(Duration::from_secs(1));
    assert_eq!(actor.put(&format!("{base}/{one}/read"), json!({})).await.expect(200), first);
    let unread = actor.get(&format!("{base}?unread=true")).await.expect(200);
    assert_eq!((unread["items"].as_array().unwrap().len(), &unread["unread"]), (2, &json!(2)));
    // Another's notification does not exist, even under one's own path.
    let other = owner(&bed, user(&bed));
    let path = format!("/api/v1/users/{}/notifications/{one}/read", other.id::<ids::kinds::User>());
    other.put(&path, json!({})).await.refused(404, "ops.notification_not_found");
}
