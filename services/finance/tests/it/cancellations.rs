//! Orders that end without a service.

use finance::ledger::Account;
use finance_api::{PaymentRefunded, SettlementPaid};
use sandbox_api::transaction::TransactionState;

use crate::support::{Finance, PRICE, payment_of};

#[tokio::test]
async fn an_unpaid_order_is_closed_everywhere() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.reserve(&order).await.expect(200);
    finance.start_payment(&order).await.expect(201);
    finance.cancel(&order, 0, false).await;
    assert_eq!(finance.payment(&order).await["status"], "closed");
    let number = payment_of(&order).to_string();
    assert_eq!(finance.provider.books().transactions[&number].state, TransactionState::Closed);
}

#[tokio::test]
async fn a_paid_order_is_refunded_once() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.cancel(&order, PRICE, false).await;
    finance.cancel(&order, PRICE, false).await;
    finance.release(&order).await.expect(200);
    finance.bed.settle().await;
    assert_eq!(finance.payment(&order).await["status"], "refunded");
    assert_eq!(finance.published::<PaymentRefunded>().await.len(), 1);
    finance.assert_sound().await;
}

#[tokio::test]
async fn a_late_change_of_mind_leaves_a_fee_for_the_practitioner() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.cancel(&order, 9_950, true).await;
    assert_eq!(finance.published::<PaymentRefunded>().await[0].amount.minor, 9_950);
    let fee = &finance.published::<SettlementPaid>().await[0];
    assert_eq!(
        (fee.gross.minor, fee.practitioner_share.minor, fee.platform_share.minor),
        (9_950, 7_960, 1_990)
    );
    assert_eq!(finance.total(Account::PROVIDER_CLEARING).await, 0);
    assert_eq!(
        order.payer.get("/api/v1/points/balance").await.expect(200)["available"],
        0,
        "a fee earns no points"
    );
    finance.assert_sound().await;
}

#[tokio::test]
async fn trade_had_not_learnt_of_the_payment() {
    let finance = Finance::start().await;
    let order = finance.order();
    finance.pay(&order).await;
    finance.cancel(&order, 0, false).await;
    assert_eq!(finance.payment(&order).await["status"], "refunded");
}
