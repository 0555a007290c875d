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
    for path in [format!("{nobody}/entries"), nobody.to_string()] {
        let path = format!("/api/v1/ledger/accounts/{path}");
        operator.get(&path).await.refused(404, "finance.account_not_found");
    }
}

#[tokio::test]
async fn one_account_tells_when_it_moved() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    let opened_at = finance.bed.now();
    finance.complete(&order).await;
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let path = format!("/api/v1/ledger/accounts/{}", Account::escrow(order.payer.id()).id());
    let escrow = operator.get(&path).await.expect(200);
    assert_eq!((&escrow["kind"], &escrow["class"]), (&json!("escrow"), &json!("liability")));
    assert_eq!((&escrow["debits"], &escrow["credits"]), (&json!(PRICE), &json!(PRICE)));
    assert_eq!((&escrow["balance"], &escrow["entries"]), (&json!(0), &json!(2)), "{escrow:#}");
    assert_eq!(escrow["opened_at"], json!(opened_at));
    let entries = operator.get(&format!("{path}/entries")).await.expect(200);
    assert_eq!(escrow["last_posted_at"], entries["items"][0]["posted_at"]);
}

#[tokio::test]
async fn the_ledger_sums_to_nothing() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let path = "/api/v1/ledger/totals";
    let empty = operator.get(path).await.expect(200);
    assert_eq!((&empty["balanced"], &empty["kinds"][0]["accounts"]), (&json!(true), &json!(0)));
    let (held, served) = (finance.order(), finance.referred_order());
    finance.pay(&held).await;
    finance.pay(&served).await;
    finance.complete(&served).await;
    let totals = operator.get(path).await.expect(200);
    assert_eq!(totals["balanced"], true, "{totals:#}");
    let money = &totals["assets"][0];
    assert_eq!((&money["asset"], &money["difference"]), (&json!("CNY"), &json!(0)));
    assert_eq!(money["debits"], money["credits"]);
    let points = &totals["assets"][1];
    assert!(points["debits"].as_i64().unwrap() > 0, "the order earned points: {points}");
    let kinds = totals["kinds"].as_array().unwrap();
    let escrow = kinds.iter().find(|kind| kind["kind"] == "escrow").unwrap();
    assert_eq!((&escrow["accounts"], &escrow["class"]), (&json!(2), &json!("liability")));
    assert_eq!((&escrow["balance"], &escrow["held"]), (&json!(PRICE), &json!(PRICE)));
    assert_eq!((&escrow["credits"], &escrow["debits"]), (&json!(2 * PRICE), &json!(PRICE)));
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
