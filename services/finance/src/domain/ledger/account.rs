//! Accounts and the chart they come from.
//!
//! An account is named by what it is: kind, owner and asset. Its id is derived from that name, so no lookup and no
//! opening step stands between a posting and its accounts.

use ids::{AccountId, UserId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// What an account counts. Amounts are whole minor units: fen, or single points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asset {
    Cny,
    Points,
}

/// The two sides of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    Debit,
    Credit,
}

/// What accounts of a kind are in the balance sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountClass {
    /// What others hold for us.
    Asset,
    /// What we owe people.
    Liability,
    /// What the platform earned.
    Revenue,
    /// The other side of points, which nobody paid for.
    Contra,
}

/// The chart of accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// Orders' money that the payment provider holds frozen for us.
    ProviderClearing,
    /// A consumer's money behind his orders, until they are completed or refunded.
    Escrow,
    /// What a practitioner earned and the provider has not yet paid out.
    PractitionerEarnings,
    /// What a referrer earned and the provider has not yet paid out.
    ReferrerEarnings,
    /// Commission the platform earned.
    PlatformRevenue,
    /// Commission the provider paid out to the platform.
    PlatformCash,
    /// Points given out and neither spent nor expired: the counterpart of all wallets.
    PointsIssued,
    /// A person's points.
    PointsWallet,
}

/// An account by its natural name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Account {
    kind: AccountKind,
    owner: Option<UserId>,
}

impl Asset {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cny => "CNY",
            Self::Points => "PTS",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::Cny, Self::Points].into_iter().find(|asset| asset.code() == code)
    }
}

impl Side {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Debit => "debit",
            Self::Credit => "credit",
        }
    }

    /// The stored sign: debits are positive, so that a balanced posting sums to zero.
    pub const fn sign(self) -> i64 {
        match self {
            Self::Debit => 1,
            Self::Credit => -1,
        }
    }
}

impl AccountClass {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asset => "asset",
            Self::Liability => "liability",
            Self::Revenue => "revenue",
            Self::Contra => "contra",
        }
    }
}

impl AccountKind {
    pub const ALL: [Self; 8] = [
        Self::ProviderClearing,
        Self::Escrow,
        Self::PractitionerEarnings,
        Self::ReferrerEarnings,
        Self::PlatformRevenue,
        Self::PlatformCash,
        Self::PointsIssued,
        Self::PointsWallet,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::ProviderClearing => "provider_clearing",
            Self::Escrow => "escrow",
            Self::PractitionerEarnings => "practitioner_earnings",
            Self::ReferrerEarnings => "referrer_earnings",
            Self::PlatformRevenue => "platform_revenue",
            Self::PlatformCash => "platform_cash",
            Self::PointsIssued => "points_issued",
            Self::PointsWallet => "points_wallet",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    pub const fn asset(self) -> Asset {
        match self {
            Self::PointsIssued | Self::PointsWallet => Asset::Points,
            _ => Asset::Cny,
        }
    }

    pub const fn class(self) -> AccountClass {
        match self {
            Self::ProviderClearing | Self::PlatformCash => AccountClass::Asset,
            Self::Escrow | Self::PractitionerEarnings | Self::ReferrerEarnings | Self::PointsWallet => {
                AccountClass::Liability
            }
            Self::PlatformRevenue => AccountClass::Revenue,
            Self::PointsIssued => AccountClass::Contra,
        }
    }

    /// The side on which the account grows.
    pub const fn normal(self) -> Side {
        match self {
            Self::ProviderClearing | Self::PlatformCash | Self::PointsIssued => Side::Debit,
            _ => Side::Credit,
        }
    }

    /// Whether the balance, less what is held, must not go negative.
    ///
    /// The platform's own result may: a refund after settlement can exceed what is left of a day's commission.
    pub const fn guarded(self) -> bool {
        !matches!(self, Self::PlatformRevenue | Self::PlatformCash)
    }
}

impl Account {
    pub const PROVIDER_CLEARING: Self = Self { kind: AccountKind::ProviderClearing, owner: None };
    pub const PLATFORM_REVENUE: Self = Self { kind: AccountKind::PlatformRevenue, owner: None };
    pub const PLATFORM_CASH: Self = Self { kind: AccountKind::PlatformCash, owner: None };
    pub const POINTS_ISSUED: Self = Self { kind: AccountKind::PointsIssued, owner: None };

    pub const fn escrow(consumer: UserId) -> Self {
        Self { kind: AccountKind::Escrow, owner: Some(consumer) }
    }

    pub const fn practitioner_earnings(practitioner: UserId) -> Self {
        Self { kind: AccountKind::PractitionerEarnings, owner: Some(practitioner) }
    }

    pub const fn referrer_earnings(referrer: UserId) -> Self {
        Self { kind: AccountKind::ReferrerEarnings, owner: Some(referrer) }
    }

    pub const fn points_wallet(person: UserId) -> Self {
        Self { kind: AccountKind::PointsWallet, owner: Some(person) }
    }

    /// An account as it was stored.
    pub const fn of(kind: AccountKind, owner: Option<UserId>) -> Self {
        Self { kind, owner }
    }

    pub const fn kind(self) -> AccountKind {
        self.kind
    }

    pub const fn owner(self) -> Option<UserId> {
        self.owner
    }

    /// The first 16 bytes of a hash of the name, marked as a custom UUID (version 8).
    pub fn id(self) -> AccountId {
        let owner = self.owner.map_or_else(Uuid::nil, UserId::uuid);
        let hash = Sha256::new()
            .chain_update(b"ledger account\n")
            .chain_update(self.kind.name())
            .chain_update(b"\n")
            .chain_update(owner.as_bytes())
            .chain_update(self.kind.asset().code())
            .finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        AccountId::from_uuid(Builder::from_custom_bytes(bytes).into_uuid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_depend_on_kind_and_owner_only() {
        let person = UserId::from_uuid(Uuid::from_u128(7));
        assert_eq!(Account::escrow(person).id(), Account::escrow(person).id());
        assert_ne!(Account::escrow(person).id(), Account::points_wallet(person).id());
        assert_ne!(Account::escrow(person).id(), Account::escrow(UserId::from_uuid(Uuid::from_u128(8))).id());
        assert_eq!(Account::PLATFORM_CASH.id().uuid().get_version_num(), 8);
    }

    #[test]
    fn names_are_read_back() {
        for kind in AccountKind::ALL {
            assert_eq!(AccountKind::parse(kind.name()), Some(kind));
            assert_eq!(Asset::parse(kind.asset().code()), Some(kind.asset()));
        }
    }
}
