//! The contract's own clients against the provider itself.

use std::time::Duration;

use jiff::SignedDuration;
use kernel::Money;
use sandbox_api::{
    MessageClient, PayClient,
    message::{Medium, SendMessage},
    refund::{CreateRefund, Progress},
    sharing::{CreateReturn, CreateSharing, Receiver},
    statement,
    transaction::{CreateTransaction, TransactionState},
};
use serde_json::json;

use crate::support::{Sandbox, merchant_key};

#[tokio::test]
async fn a_merchant_goes_all_the_way() {
    let sandbox = Sandbox::start().await;
    let deps = &sandbox.bed.deps;
    let client = PayClient::new(deps.channels.to("sandbox"), merchant_key(), deps.env.clone());
    let order = CreateTransaction {
        out_trade_no: "t1".to_owned(),
        amount: Money::cny(1_000),
        description: "Service order".to_owned(),
        expires_at: sandbox.bed.now() + SignedDuration::from_mins(15),
    };
    let opened = client.create_transaction(&order).await.unwrap();
    sandbox.bed.anonymous().post(&opened.cashier_url, json!({"outcome": "pay"})).await.expect(200);
    assert_eq!(client.transaction("t1").await.unwrap().state, TransactionState::Paid);
    assert_eq!(client.close_transaction("t1").await.unwrap().state, TransactionState::Paid);
    assert_eq!(client.transaction("t2").await.unwrap_err().code(), "sandbox.unknown_transaction");
    sandbox.bed.advance(Duration::from_secs(30)).await;

    let platform = |minor| vec![Receiver { account: "platform".to_owned(), amount: Money::cny(minor) }];
    let sharing = CreateSharing {
        out_order_no: "s1".to_owned(),
        out_trade_no: "t1".to_owned(),
        collector: "usr_1".to_owned(),
        receivers: platform(200),
    };
    assert_eq!(client.create_sharing(&sharing).await.unwrap().state, Progress::Processing);
    sandbox.bed.advance(Duration::from_secs(2)).await;
    assert_eq!(client.sharing("s1").await.unwrap().state, Progress::Finished);
    let back =
        CreateReturn { out_return_no: "b1".to_owned(), out_order_no: "s1".to_owned(), from: platform(200) };
    client.return_shares(&back).await.unwrap();

    let refund = CreateRefund {
        out_refund_no: "r1".to_owned(),
        out_trade_no: "t1".to_owned(),
        amount: Money::cny(1_000),
        reason: "complaint".to_owned(),
    };
    assert_eq!(client.create_refund(&refund).await.unwrap().state, Progress::Processing);
    sandbox.bed.advance(Duration::from_secs(2)).await;
    assert_eq!(client.refund("r1").await.unwrap().state, Progress::Finished);
    let file = client.statement("2026-11-22".parse().unwrap()).await.unwrap();
    assert_eq!(statement::read(&file).unwrap().len(), 2);
}

#[tokio::test]
async fn a_service_sends_a_message() {
    let sandbox = Sandbox::start().await;
    let client = MessageClient::new(sandbox.bed.deps.channels.to("sandbox"));
    let message = SendMessage {
        key: "k1".to_owned(),
        medium: Medium::Mail,
        to: "li@example.cn".to_owned(),
        subject: "code".to_owned(),
        text: "123456".to_owned(),
    };
    let first = client.send(&message).await.unwrap();
    assert_eq!(client.send(&message).await.unwrap(), first);
    let inbox = sandbox.bed.anonymous().get("/api/v1/sandbox/inbox/li@example.cn").await.expect(200);
    assert_eq!(inbox[0]["subject"], "code");
}
