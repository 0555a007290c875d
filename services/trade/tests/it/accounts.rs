//! What a locked account means for the market.

use auth_api::{LockReason, UserLocked, UserUnlocked};
use serde_json::json;

use crate::support::{HOUR, Market, grab, look};

#[tokio::test]
async fn a_locked_consumers_waiting_orders_end() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let unpaid = market.place(&anna, 5 * HOUR).await;
    let open = market.paid(&anna, 6 * HOUR).await;
    let served = market.confirmed(&anna, &zhou, 8 * HOUR).await;
    market.bed.receive(&UserLocked { user_id: anna.id(), reason_code: LockReason::Fraud }).await;
    for (order, refund) in [(unpaid, 0), (open, 8_800)] {
        let ended = look(&anna, order).await;
        assert_eq!((&ended["status"], &ended["end_reason"]), (&json!("cancelled"), &json!("account_locked")));
        assert_eq!(ended["refund"]["minor"], refund);
    }
    assert_eq!(look(&zhou, served).await["status"], "confirmed", "the other side has done nothing wrong");
}

#[tokio::test]
async fn a_locked_practitioner_takes_no_orders_until_unlocked() {
    let market = Market::open().await;
    let (anna, zhou) = (market.consumer(), market.practitioner().await);
    let order = market.paid(&anna, 5 * HOUR).await;
    market.bed.receive(&UserLocked { user_id: zhou.id(), reason_code: LockReason::Abuse }).await;
    let problem = grab(&zhou, order).await.refused(409, "trade.not_eligible");
    assert_eq!(problem["reasons"][0]["rule"], "suspended");
    market.bed.receive(&UserUnlocked { user_id: zhou.id() }).await;
    grab(&zhou, order).await.expect(201);
}
