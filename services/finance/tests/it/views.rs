//! What operators look at: everybody's payments, and how much money moved when.

use serde_json::{Value, json};

use crate::support::{Finance, PRICE, payment_of};

fn ids(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|item| item["payment_id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn operators_find_everybodys_payments() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let (first, second, third) = (finance.order(), finance.order(), finance.order());
    let mut all = Vec::new();
    for order in [&first, &second, &third] {
        finance.reserve(order).await.expect(200);
        finance.start_payment(order).await.expect(201);
        all.push(payment_of(order).to_string());
    }
    all.sort();
    all.reverse();
    finance.pay(&second).await;

    let found = operator.get("/api/v1/payments/all").await.expect(200);
    assert_eq!(ids(&found), all);
    let paid = operator.get("/api/v1/payments/all?status=succeeded").await.expect(200);
    assert_eq!(ids(&paid), [payment_of(&second).to_string()]);
    let payment = &paid["items"][0];
    assert_eq!(payment["payer_id"], json!(second.payer.id::<ids::kinds::User>()));
    assert!(payment["booked_at"].is_string() && !payment["provider_number"].as_str().unwrap().is_empty());
    let payer = first.payer.id::<ids::kinds::User>();
    for (query, expected) in [
        (format!("payer_id={payer}"), vec![payment_of(&first).to_string()]),
        (format!("order_id={}", third.id), vec![payment_of(&third).to_string()]),
        (format!("payment_id={}", payment_of(&third)), vec![payment_of(&third).to_string()]),
        (format!("order_id={}&payer_id={payer}", third.id), vec![]),
        (format!("order_id={}&payment_id={}", third.id, payment_of(&first)), vec![]),
        ("from=2026-11-22T00:00:00Z&to=2026-11-23T00:00:00Z".to_owned(), all.clone()),
        ("to=2026-11-22T00:00:00Z".to_owned(), vec![]),
        ("from=2026-11-23T00:00:00Z".to_owned(), vec![]),
        ("from=-009999-01-03T00:00:00Z&to=-009999-01-04T00:00:00Z".to_owned(), vec![]),
    ] {
        let found = operator.get(&format!("/api/v1/payments/all?{query}")).await.expect(200);
        assert_eq!(ids(&found), expected, "{query}");
    }
    let page = operator.get("/api/v1/payments/all?limit=2").await.expect(200);
    let next = page["next"].as_str().unwrap();
    let rest = operator.get(&format!("/api/v1/payments/all?limit=2&cursor={next}")).await.expect(200);
    assert_eq!([ids(&page), ids(&rest)].concat(), all);
    // A payer has no use for the word.
    first.payer.get("/api/v1/payments/all").await.refused(403, "access.permission");
}

#[tokio::test]
async fn figures_tell_how_much_moved_when() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let (kept, cancelled) = (finance.order(), finance.order());
    finance.pay(&kept).await;
    finance.pay(&cancelled).await;
    finance.complete(&kept).await;
    finance.cancel(&cancelled, PRICE, false).await;
    let path = "/api/v1/payments/figures?from=2026-11-22T03:30:00Z&to=2026-11-22T06:00:00Z";
    let figures = operator.get(path).await.expect(200);
    let total = &figures["total"];
    assert_eq!((&total["paid"], &total["paid_amount"]["minor"]), (&json!(2), &json!(2 * PRICE)));
    assert_eq!((&total["settled"], &total["settled_amount"]["minor"]), (&json!(1), &json!(PRICE)));
    let platform = total["platform_amount"]["minor"].as_i64().unwrap();
    assert!((1..PRICE).contains(&platform), "{platform}");
    assert_eq!((&total["refunds"], &total["refund_amount"]["minor"]), (&json!(1), &json!(PRICE)));
    let slices = figures["slices"].as_array().unwrap();
    assert_eq!(slices.iter().map(|it| it["paid"].as_i64().unwrap()).collect::<Vec<_>>(), [0, 2, 0]);
    operator.get("/api/v1/payments/figures?from=2026-11-22T03:30:00Z").await.refused(400, "query.invalid");
}

#[tokio::test]
async fn operators_follow_an_orders_money_through_the_ledger() {
    let finance = Finance::start().await;
    let operator = finance.bed.user_with(&["operator"], &["ledger:read"]);
    let (order, other) = (finance.referred_order(), finance.order());
    finance.pay(&order).await;
    finance.pay(&other).await;
    finance.complete(&order).await;
    let path = format!("/api/v1/ledger/transactions?order_id={}", order.id);
    let found = operator.get(&path).await.expect(200);
    let transactions = found["items"].as_array().unwrap();
    let kinds: Vec<_> = transactions.iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["payment", "settlement", "payout"], "as it went");
    let leg =
        |leg: &Value| format!("{} {} {}", leg["account_kind"], leg["side"], leg["amount"]).replace('"', "");
    let legs = |at: usize| -> Vec<String> {
        let mut legs: Vec<_> = transactions[at]["legs"].as_array().unwrap().iter().map(leg).collect();
        legs.sort();
        legs
    };
    assert_eq!(legs(0), [format!("escrow credit {PRICE}"), format!("provider_clearing debit {PRICE}")]);
    let divided = [
        "escrow debit 19900",
        "platform_revenue credit 3980",
        "practitioner_earnings credit 15323",
        "referrer_earnings credit 597",
    ];
    assert_eq!(legs(1), divided);
    for transaction in transactions {
        let sum: i64 = transaction["legs"].as_array().unwrap().iter().map(signed).sum();
        assert_eq!(sum, 0, "{transaction:#}");
    }
    let escrow = &transactions[1]["legs"].as_array().unwrap()[0];
    assert_eq!(
        (&escrow["owner_id"], &escrow["balance"]),
        (&json!(order.payer.id::<ids::kinds::User>()), &json!(0))
    );

    let first = operator.get(&format!("{path}&limit=2")).await.expect(200);
    let rest = format!("{path}&limit=2&cursor={}", first["next"].as_str().unwrap());
    let rest = operator.get(&rest).await.expect(200);
    assert_eq!((&rest["items"][0], &rest["next"]), (&transactions[2], &Value::Null));
    let unpaid = format!("/api/v1/ledger/transactions?order_id={}", finance.order().id);
    assert_eq!(operator.get(&unpaid).await.expect(200)["items"], json!([]));
    operator.get("/api/v1/ledger/transactions").await.refused(400, "query.invalid");
}

fn signed(leg: &Value) -> i64 {
    let amount = leg["amount"].as_i64().unwrap();
    if leg["side"] == "debit" { amount } else { -amount }
}
