//! Postings: sets of legs that balance in every asset, with what they do to holds.
//!
//! A [`Posting`] can only be made by [`Draft::finish`], so whoever holds one holds a balanced one.

use ids::{AccountId, HoldId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::domain::ledger::{Account, Asset, HoldAction, Side};

/// Legs and hold actions a posting may have together.
pub(super) const MAX_PARTS: usize = 64;

/// One side of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leg {
    pub account: Account,
    /// Derived from the account once, for it is a hash.
    pub account_id: AccountId,
    pub side: Side,
    /// Minor units, greater than zero.
    pub amount: i64,
}

/// What a posting is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostingKind {
    /// A consumer's money arrived at the provider.
    Payment,
    /// A consumer's money went back to him.
    Refund,
    /// An order's money was divided among those who earned it.
    Settlement,
    /// The provider paid the shares out.
    Payout,
    /// A paid-out settlement was taken back to fund a refund.
    Unwind,
    PointsAward,
    /// Points of a refunded order, taken back.
    PointsReversal,
    PointsExpiry,
    /// A hold ran out of time.
    HoldExpiry,
    /// Any other movement between accounts.
    Transfer,
}

/// A balanced set of legs under an idempotency key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    key: String,
    kind: PostingKind,
    reference: Option<Uuid>,
    legs: Vec<Leg>,
    holds: Vec<HoldAction>,
}

/// A posting being put together.
#[derive(Debug, Clone)]
pub struct Draft(Posting);

/// Why a draft is not a posting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostingError {
    #[error("the key must have 1 to 200 characters")]
    Key,
    #[error("a posting needs a leg or a hold action, and has at most {MAX_PARTS} of them")]
    Parts,
    #[error("every amount must be greater than zero")]
    Amount,
    #[error("debits and credits in {} differ by {difference}", asset.code())]
    Unbalanced { asset: Asset, difference: i128 },
}

impl Leg {
    pub fn new(account: Account, side: Side, amount: i64) -> Self {
        Self { account, account_id: account.id(), side, amount }
    }
}

impl PostingKind {
    pub const ALL: [Self; 10] = [
        Self::Payment,
        Self::Refund,
        Self::Settlement,
        Self::Payout,
        Self::Unwind,
        Self::PointsAward,
        Self::PointsReversal,
        Self::PointsExpiry,
        Self::HoldExpiry,
        Self::Transfer,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
            Self::Settlement => "settlement",
            Self::Payout => "payout",
            Self::Unwind => "unwind",
            Self::PointsAward => "points_award",
            Self::PointsReversal => "points_reversal",
            Self::PointsExpiry => "points_expiry",
            Self::HoldExpiry => "hold_expiry",
            Self::Transfer => "transfer",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl Posting {
    /// Starts a posting; two postings with one key are the same posting.
    pub fn draft(kind: PostingKind, key: impl Into<String>) -> Draft {
        Draft(Self { key: key.into(), kind, reference: None, legs: Vec::new(), holds: Vec::new() })
    }

    /// A posting read back from the store, for the audit, which judges it afterwards.
    pub fn stored(
        key: String,
        kind: PostingKind,
        reference: Option<Uuid>,
        legs: Vec<Leg>,
        holds: Vec<HoldAction>,
    ) -> Self {
        Self { key, kind, reference, legs, holds }
    }

    pub fn key(&self) -> &str {
        &self.key
    }

    pub const fn kind(&self) -> PostingKind {
        self.kind
    }

    pub const fn reference(&self) -> Option<Uuid> {
        self.reference
    }

    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    pub fn holds(&self) -> &[HoldAction] {
        &self.holds
    }

    /// A hash of everything the posting says. Two postings under one key must agree in it.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new_with_prefix(b"posting 1\n");
        let mut text = |text: &str| {
            hash.update(u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
            hash.update(text);
        };
        text(&self.key);
        text(self.kind.name());
        hash.update(self.reference.unwrap_or_default().as_bytes());
        for leg in &self.legs {
            hash.update([b'L']);
            hash.update(leg.account_id.uuid().as_bytes());
            hash.update((leg.side.sign() * leg.amount).to_be_bytes());
        }
        for action in &self.holds {
            action.feed(&mut hash);
        }
        hash.finalize().into()
    }
}

impl HoldAction {
    fn feed(&self, hash: &mut Sha256) {
        match self {
            Self::Reserve { hold, account, amount, expires_at } => {
                hash.update([b'R']);
                hash.update(hold.uuid().as_bytes());
                hash.update(account.id().uuid().as_bytes());
                hash.update(amount.to_be_bytes());
                hash.update(expires_at.map_or(i64::MAX, Timestamp::as_microsecond).to_be_bytes());
            }
            Self::Capture { hold, amount } => {
                hash.update([b'C']);
                hash.update(hold.uuid().as_bytes());
                hash.update(amount.to_be_bytes());
            }
            Self::Release { hold } => {
                hash.update([b'V']);
                hash.update(hold.uuid().as_bytes());
            }
        }
    }
}

impl Draft {
    /// Names the business object the posting is about.
    #[must_use]
    pub const fn about(mut self, reference: Uuid) -> Self {
        self.0.reference = Some(reference);
        self
    }

    #[must_use]
    pub fn debit(self, account: Account, amount: i64) -> Self {
        self.leg(account, Side::Debit, amount)
    }

    #[must_use]
    pub fn credit(self, account: Account, amount: i64) -> Self {
        self.leg(account, Side::Credit, amount)
    }

    /// Adds a leg; one of zero is left out, so that shares of zero need no special case.
    #[must_use]
    pub fn leg(mut self, account: Account, side: Side, amount: i64) -> Self {
        if amount != 0 {
            self.0.legs.push(Leg::new(account, side, amount));
        }
        self
    }

    /// Reserves `amount` of what the account has after this posting's legs.
    #[must_use]
    pub fn reserve(
        mut self,
        hold: HoldId,
        account: Account,
        amount: i64,
        expires_at: Option<Timestamp>,
    ) -> Self {
        self.0.holds.push(HoldAction::Reserve { hold, account, amount, expires_at });
        self
    }

    #[must_use]
    pub fn capture(mut self, hold: HoldId, amount: i64) -> Self {
        self.0.holds.push(HoldAction::Capture { hold, amount });
        self
    }

    #[must_use]
    pub fn release(mut self, hold: HoldId) -> Self {
        self.0.holds.push(HoldAction::Release { hold });
        self
    }

    /// The posting, when it is well formed and balances in every asset.
    pub fn finish(self) -> Result<Posting, PostingError> {
        let Self(posting) = self;
        if posting.key.is_empty() || posting.key.chars().count() > 200 {
            return Err(PostingError::Key);
        }
        if !(1..=MAX_PARTS).contains(&(posting.legs.len() + posting.holds.len())) {
            return Err(PostingError::Parts);
        }
        let held = posting.holds.iter().filter_map(|action| match action {
            HoldAction::Reserve { amount, .. } | HoldAction::Capture { amount, .. } => Some(*amount),
            HoldAction::Release { .. } => None,
        });
        if posting.legs.iter().map(|leg| leg.amount).chain(held).any(|amount| amount <= 0) {
            return Err(PostingError::Amount);
        }
        for asset in [Asset::Cny, Asset::Points] {
            let legs = posting.legs.iter().filter(|leg| leg.account.kind().asset() == asset);
            let difference: i128 = legs.map(|leg| i128::from(leg.side.sign()) * i128::from(leg.amount)).sum();
            if difference != 0 {
                return Err(PostingError::Unbalanced { asset, difference });
            }
        }
        Ok(posting)
    }
}

#[cfg(test)]
mod tests {
    use ids::UserId;

    use super::*;

    fn person(n: u128) -> UserId {
        UserId::from_uuid(Uuid::from_u128(n))
    }

    #[test]
    fn only_balanced_sets_become_postings() {
        let draft = || Posting::draft(PostingKind::Payment, "k").debit(Account::PROVIDER_CLEARING, 100);
        assert!(draft().credit(Account::escrow(person(1)), 100).finish().is_ok());
        assert_eq!(
            draft().credit(Account::escrow(person(1)), 99).finish(),
            Err(PostingError::Unbalanced { asset: Asset::Cny, difference: 1 })
        );
        let mixed = draft().credit(Account::points_wallet(person(1)), 100).finish();
        assert_eq!(mixed, Err(PostingError::Unbalanced { asset: Asset::Cny, difference: 100 }));
        assert_eq!(Posting::draft(PostingKind::Payment, "k").finish(), Err(PostingError::Parts));
        assert_eq!(Posting::draft(PostingKind::Payment, "").finish(), Err(PostingError::Key));
        let negative = Posting::draft(PostingKind::Payment, "k")
            .debit(Account::PROVIDER_CLEARING, -1)
            .credit(Account::escrow(person(1)), -1);
        assert_eq!(negative.finish(), Err(PostingError::Amount));
    }

    #[test]
    fn the_digest_tells_any_change() {
        let make = |key: &str, amount, who| {
            Posting::draft(PostingKind::Payment, key)
                .debit(Account::PROVIDER_CLEARING, amount)
                .credit(Account::escrow(person(who)), amount)
                .finish()
                .unwrap()
                .digest()
        };
        assert_eq!(make("a", 1, 1), make("a", 1, 1));
        for other in [make("b", 1, 1), make("a", 2, 1), make("a", 1, 2)] {
            assert_ne!(make("a", 1, 1), other);
        }
    }
}
