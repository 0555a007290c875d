//! The ledger as operators read it.

use finance::ledger::Account;
use ids::AccountId;
use serde_json::json;

use crate::support::{Finance, PRICE};

#[tokio::test]
async fn accounts_and_entries_can_be_read() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let page = operator.get("/api/v1/ledger/accounts?kind=escrow").await.expect(200);
    let escrow = &page["items"][0];
    assert_eq!(
        (&escrow["balance"], &escrow["held"], &escrow["available"]),
        (&json!(PRICE), &json!(PRICE), &json!(0))
    );
    assert_eq!(escrow["owner_id"], json!(order.payer.id::<ids::kinds::User>()));
    let entries = format!("/api/v1/ledger/accounts/{}/entries", Account::PROVIDER_CLEARING.id());
    let entry = operator.get(&entries).await.expect(200)["items"][0].clone();
    assert_eq!(
        (&entry["side"], &entry["amount"], &entry["kind"]),
        (&json!("debit"), &json!(PRICE), &json!("payment"))
    );
    operator.get("/api/v1/ledger/accounts?kind=gold").await.refused(422, "finance.unknown_account_kind");
    let nobody: AccountId = finance.bed.env().id();
    let path = format!("/api/v1/ledger/accounts/{nobody}/entries");
    operator.get(&path).await.refused(404, "finance.account_not_found");
}

#[tokio::test]
async fn lists_continue_where_they_stopped() {
    let finance = Finance::start().await;
    for _ in 0..3 {
        finance.pay(&finance.order()).await;
    }
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let mut seen = Vec::new();
    let mut path = "/api/v1/ledger/accounts?limit=2".to_owned();
    loop {
        let page = operator.get(&path).await.expect(200);
        seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["account_id"].to_string()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/v1/ledger/accounts?limit=2&cursor={next}");
    }
    assert_eq!(seen.len(), 4, "three escrows and the clearing account");
    assert!(seen.is_sorted());
}
