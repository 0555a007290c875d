//! How one order's money is divided: planned, captured in the ledger, then paid out by the provider. The postings
//! that this takes are made here, so that the books can be checked without a database.

use ids::{HoldId, OrderId, PaymentId, SettlementId, UserId};
use iso_currency::Currency;
use jiff::Timestamp;

use crate::domain::{
    ledger::{Account, Draft, Posting, PostingKind},
    payment::Payment,
    refund::Refund,
    split::Shares,
};

/// The division of one order's money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    pub id: SettlementId,
    pub order: OrderId,
    pub payment: PaymentId,
    pub payer: UserId,
    pub practitioner: UserId,
    pub referrer: Option<UserId>,
    pub cause: Cause,
    pub status: SettlementStatus,
    pub currency: Currency,
    pub shares: Shares,
    /// Taken back for refunds.
    pub returned: Shares,
    pub planned_at: Timestamp,
    pub captured_at: Option<Timestamp>,
    pub paid_at: Option<Timestamp>,
    pub failure: Option<String>,
}

/// Why there is money to divide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    Completed,
    /// The part of a payment that a late cancellation does not give back.
    CancellationFee,
}

/// Where a settlement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettlementStatus {
    Planned,
    /// Everyone's share is booked as earned.
    Captured,
    /// The provider has paid everyone.
    Paid,
    /// The provider refused; an operator has a ticket.
    Failed,
}

impl Cause {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::CancellationFee => "cancellation_fee",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        [Self::Completed, Self::CancellationFee].into_iter().find(|cause| cause.name() == name)
    }
}

impl SettlementStatus {
    pub const ALL: [Self; 4] = [Self::Planned, Self::Captured, Self::Paid, Self::Failed];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Captured => "captured",
            Self::Paid => "paid",
            Self::Failed => "failed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// An order's money is held under the order's own id.
pub const fn hold_of(order: OrderId) -> HoldId {
    HoldId::from_uuid(order.uuid())
}

/// The money arrived: it is the payer's, and held for his order.
pub fn payment_posting(payment: &Payment) -> Draft {
    let escrow = Account::escrow(payment.payer);
    Posting::draft(PostingKind::Payment, format!("payment:{}", payment.id))
        .about(payment.order.uuid())
        .debit(Account::PROVIDER_CLEARING, payment.amount.minor)
        .credit(escrow, payment.amount.minor)
        .reserve(hold_of(payment.order), escrow, payment.amount.minor, None)
}

/// Money that was still held goes back.
pub fn refund_posting(payment: &Payment, refund: &Refund) -> Draft {
    Posting::draft(PostingKind::Refund, format!("refund:{}", refund.id))
        .about(refund.order.uuid())
        .debit(Account::escrow(payment.payer), refund.amount_minor)
        .credit(Account::PROVIDER_CLEARING, refund.amount_minor)
        .capture(hold_of(refund.order), refund.amount_minor)
}

impl Settlement {
    /// Everyone has earned their share.
    pub fn capture_posting(&self) -> Draft {
        let gross = self.shares.total();
        self.per_party(
            Posting::draft(PostingKind::Settlement, format!("settle:{}", self.id))
                .about(self.order.uuid())
                .debit(Account::escrow(self.payer), gross),
            &self.shares,
            Draft::credit,
        )
        .capture(hold_of(self.order), gross)
    }

    /// The provider has paid everyone out of what it held.
    pub fn payout_posting(&self) -> Draft {
        let Shares { practitioner, platform, referrer } = self.shares;
        let draft =
            Posting::draft(PostingKind::Payout, format!("payout:{}", self.id)).about(self.order.uuid());
        let draft = draft
            .debit(Account::practitioner_earnings(self.practitioner), practitioner)
            .debit(Account::PLATFORM_CASH, platform);
        let draft = self
            .referrer
            .into_iter()
            .fold(draft, |draft, who| draft.debit(Account::referrer_earnings(who), referrer));
        draft.credit(Account::PROVIDER_CLEARING, self.shares.total())
    }

    /// The shares come back to the provider, nobody has earned them any more, and the payer gets them.
    pub fn unwind_posting(&self, refund: &Refund) -> Draft {
        let Shares { practitioner, platform, referrer } = refund.taken_back;
        let amount = refund.amount_minor;
        let escrow = Account::escrow(self.payer);
        let draft =
            Posting::draft(PostingKind::Unwind, format!("refund:{}", refund.id)).about(self.order.uuid());
        let returned = draft
            .debit(Account::PROVIDER_CLEARING, amount)
            .credit(Account::practitioner_earnings(self.practitioner), practitioner)
            .credit(Account::PLATFORM_CASH, platform);
        let returned = self
            .referrer
            .into_iter()
            .fold(returned, |draft, who| draft.credit(Account::referrer_earnings(who), referrer));
        self.per_party(returned, &refund.taken_back, Draft::debit)
            .credit(escrow, amount)
            .debit(escrow, amount)
            .credit(Account::PROVIDER_CLEARING, amount)
    }

    fn per_party(&self, draft: Draft, shares: &Shares, leg: impl Fn(Draft, Account, i64) -> Draft) -> Draft {
        let draft = leg(draft, Account::practitioner_earnings(self.practitioner), shares.practitioner);
        let draft = leg(draft, Account::PLATFORM_REVENUE, shares.platform);
        self.referrer
            .into_iter()
            .fold(draft, |draft, who| leg(draft, Account::referrer_earnings(who), shares.referrer))
    }
}

#[cfg(test)]
mod tests;
