//! The books of one order, from payment to refund, without a database.

use ids::{RefundId, TransactionId};
use kernel::Money;
use uuid::Uuid;

use super::*;
use crate::domain::{
    ledger::{Balance, Book, Decision, Request, decide},
    payment::PaymentStatus,
    refund::RefundStatus,
};

const NOTHING: Shares = Shares { practitioner: 0, platform: 0, referrer: 0 };

fn person(n: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(n))
}

fn payment() -> Payment {
    Payment {
        id: PaymentId::from_uuid(Uuid::from_u128(10)),
        order: OrderId::from_uuid(Uuid::from_u128(20)),
        payer: person(1),
        amount: Money::cny(100),
        status: PaymentStatus::Succeeded,
        provider_number: String::new(),
        cashier_url: String::new(),
        expires_at: Timestamp::UNIX_EPOCH,
        created_at: Timestamp::UNIX_EPOCH,
        paid_at: Some(Timestamp::UNIX_EPOCH),
        booked_at: None,
        closed_at: None,
        returning_minor: 0,
        refunded_minor: 0,
    }
}

fn settlement(shares: Shares) -> Settlement {
    Settlement {
        id: SettlementId::from_uuid(Uuid::from_u128(30)),
        order: payment().order,
        payment: payment().id,
        payer: person(1),
        practitioner: person(2),
        referrer: Some(person(3)),
        cause: Cause::Completed,
        status: SettlementStatus::Planned,
        currency: Currency::CNY,
        shares,
        returned: NOTHING,
        planned_at: Timestamp::UNIX_EPOCH,
        captured_at: None,
        paid_at: None,
        failure: None,
    }
}

fn refund(n: u128, amount_minor: i64, taken_back: Shares) -> Refund {
    Refund {
        id: RefundId::from_uuid(Uuid::from_u128(n)),
        order: payment().order,
        payment: payment().id,
        key: "k".to_owned(),
        amount_minor,
        reason: String::new(),
        status: RefundStatus::Requested,
        taken_back,
        requested_at: Timestamp::UNIX_EPOCH,
        finished_at: None,
        failure: None,
    }
}

fn total(drafts: Vec<Draft>, account: Account) -> i64 {
    let requests = (1..).zip(drafts).map(|(n, draft)| Request {
        id: TransactionId::from_uuid(Uuid::from_u128(n)),
        at: Timestamp::UNIX_EPOCH,
        posting: draft.finish().unwrap().into(),
    });
    let Decision { outcomes, changes } = decide(&mut Book::default(), requests.collect());
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(changes.balances.values().map(|balance| balance.debits - balance.credits).sum::<i64>(), 0);
    changes.balances.get(&account.id()).map_or(0, Balance::total)
}

#[test]
fn a_settled_order_leaves_nothing_at_the_provider() {
    let settled = settlement(Shares { practitioner: 77, platform: 20, referrer: 3 });
    let story = || vec![payment_posting(&payment()), settled.capture_posting(), settled.payout_posting()];
    assert_eq!(total(story(), Account::PROVIDER_CLEARING), 0);
    assert_eq!(total(story(), Account::escrow(person(1))), 0);
    assert_eq!(total(story(), Account::practitioner_earnings(person(2))), 0);
    assert_eq!(total(story(), Account::PLATFORM_REVENUE), 20);
    assert_eq!(total(story(), Account::PLATFORM_CASH), 20);
}

#[test]
fn a_refund_before_and_a_fee_after_share_the_hold() {
    let fee = settlement(Shares { practitioner: 24, platform: 6, referrer: 0 });
    let back = refund(1, 70, NOTHING);
    let story = vec![
        payment_posting(&payment()),
        refund_posting(&payment(), &back),
        fee.capture_posting(),
        fee.payout_posting(),
    ];
    assert_eq!(total(story, Account::PROVIDER_CLEARING), 0);
}

#[test]
fn unwinding_takes_back_what_was_earned() {
    let settled = settlement(Shares { practitioner: 77, platform: 20, referrer: 3 });
    let back = refund(1, 50, Shares { practitioner: 39, platform: 10, referrer: 1 });
    let story = || {
        vec![
            payment_posting(&payment()),
            settled.capture_posting(),
            settled.payout_posting(),
            settled.unwind_posting(&back),
        ]
    };
    assert_eq!(total(story(), Account::PROVIDER_CLEARING), 0);
    assert_eq!(total(story(), Account::PLATFORM_REVENUE), 10);
    assert_eq!(total(story(), Account::PLATFORM_CASH), 10);
    assert_eq!(total(story(), Account::escrow(person(1))), 0);
}
