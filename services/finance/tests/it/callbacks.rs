//! Callbacks: duplicate, forged, late, reordered, lost.

use std::time::Duration;

use finance::ledger::Account;
use finance_api::PaymentSuccess;
use kernel::Money;
use sandbox_api::{
    callback::Notice,
    signature::{Content, Signed},
    transaction::Transaction,
};

use crate::support::{Finance, PRICE, merchant_key, payment_of};

#[tokio::test]
async fn duplicates_change_nothing() {
    let finance = Finance::start().await;
    let order = finance.order();
    let paid = Notice::Paid(finance.pay_silently(&order).await);
    let (signed, body) = finance.sign(&paid);
    for _ in 0..3 {
        finance.deliver(&signed, body.clone()).await.expect(200);
        finance.bed.settle().await;
    }
    // The same fact under another number, as from a second data centre.
    finance.callback(&paid).await.expect(200);
    finance.bed.settle().await;
    assert_eq!(finance.published::<PaymentSuccess>().await.len(), 1);
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, PRICE);
    finance.assert_sound().await;
}

#[tokio::test]
async fn concurrent_duplicates_change_nothing() {
    let finance = Finance::start().await;
    let order = finance.order();
    let paid = Notice::Paid(finance.pay_silently(&order).await);
    let (signed, body) = finance.sign(&paid);
    let deliveries = (0..6).map(|_| finance.deliver(&signed, body.clone()));
    for reply in futures::future::join_all(deliveries).await {
        reply.expect(200);
    }
    finance.bed.settle().await;
    assert_eq!(finance.published::<PaymentSuccess>().await.len(), 1);
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, PRICE);
}

#[tokio::test]
async fn forged_ones_are_refused() {
    let finance = Finance::start().await;
    let order = finance.order();
    let paid = Notice::Paid(finance.pay_silently(&order).await);
    let (signed, body) = finance.sign(&paid);
    let mut changed = body.clone();
    let digit = changed.iter().position(|byte| *byte == b'9').unwrap();
    changed[digit] = b'8';
    finance.deliver(&signed, changed).await.refused(401, "finance.callback_forged");
    let stranger = Signed::sign(
        &merchant_key(),
        Content::Callback { body: &body },
        finance.bed.now(),
        signed.nonce.clone(),
    );
    finance.deliver(&stranger, body.clone()).await.refused(401, "finance.callback_forged");
    let unsigned = Signed { signature: String::new(), ..signed };
    finance.deliver(&unsigned, body).await.refused(401, "finance.callback_forged");
    assert_eq!(finance.payment(&order).await["status"], "pending");
}

#[tokio::test]
async fn stale_ones_are_refused_and_the_question_finds_out() {
    let finance = Finance::start().await;
    let order = finance.order();
    let paid = Notice::Paid(finance.pay_silently(&order).await);
    let (signed, body) = finance.sign(&paid);
    finance.bed.move_clock(Duration::from_secs(301));
    finance.deliver(&signed, body).await.refused(401, "finance.callback_stale");
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["status"], "succeeded");
}

#[tokio::test]
async fn lost_ones_are_asked_about() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay_silently(&order).await;
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["status"], "pending");
    finance.bed.advance(Duration::from_secs(11)).await;
    assert_eq!(finance.payment(&order).await["status"], "succeeded");
    finance.assert_sound().await;
}

#[tokio::test]
async fn money_for_an_order_that_ended_goes_back() {
    let finance = Finance::start().await;
    let order = finance.order();
    let paid = Notice::Paid(finance.pay_silently(&order).await);
    finance.release(&order).await.expect(200);
    // The release reached us before the callback did, and the provider before the closing.
    finance.callback(&paid).await.expect(200);
    finance.bed.advance(Duration::from_secs(10)).await;
    let payment = finance.payment(&order).await;
    assert_eq!(payment["status"], "refunded");
    assert_eq!(finance.published::<PaymentSuccess>().await, []);
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, 0);
    assert_eq!(finance.provider.books().refunds.len(), 1);
    finance.assert_sound().await;
}

#[tokio::test]
async fn numbers_and_amounts_that_are_not_ours_are_ticketed() {
    let finance = Finance::start().await;
    let order = finance.order();
    let paid = finance.pay_silently(&order).await;
    let foreign = Transaction { out_trade_no: "somebody-else".to_owned(), ..paid.clone() };
    finance.callback(&Notice::Paid(foreign)).await.expect(200);
    let short = Transaction { amount: Money::cny(1), ..paid };
    finance.callback(&Notice::Paid(short)).await.expect(200);
    let matters = finance.open_tickets().await;
    assert_eq!(
        matters,
        [format!("payment/{}/amount", payment_of(&order)), "provider/somebody-else".to_owned()]
    );
    assert_eq!(finance.payment(&order).await["status"], "pending");
}
