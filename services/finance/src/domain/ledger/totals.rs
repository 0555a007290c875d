//! Sums over all accounts: of a kind, and of everything that counts the same asset.

use crate::domain::ledger::{AccountKind, Asset, Side};

/// Everything on the accounts of one kind, in minor units of its asset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindTotal {
    pub kind: AccountKind,
    pub accounts: i64,
    pub entries: i64,
    pub debits: i64,
    pub credits: i64,
    pub held: i64,
}

/// Both sides of everything that counts one asset, in its minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssetTotal {
    pub asset: Asset,
    pub debits: i64,
    pub credits: i64,
}

impl KindTotal {
    /// The balance on the kind's normal side.
    pub const fn balance(&self) -> i64 {
        match self.kind.normal() {
            Side::Debit => self.debits - self.credits,
            Side::Credit => self.credits - self.debits,
        }
    }
}

impl AssetTotal {
    /// Debits less credits: zero, or money was made or lost.
    pub const fn difference(&self) -> i64 {
        self.debits - self.credits
    }
}

/// The totals found, and zeroes for kinds that have no account yet, in the order of the chart.
pub fn whole_chart(found: &[KindTotal]) -> Vec<KindTotal> {
    let total = |kind| {
        let empty = KindTotal { kind, accounts: 0, entries: 0, debits: 0, credits: 0, held: 0 };
        found.iter().find(|total| total.kind == kind).copied().unwrap_or(empty)
    };
    AccountKind::ALL.into_iter().map(total).collect()
}

/// The two sides of each asset.
pub fn by_asset(totals: &[KindTotal]) -> Vec<AssetTotal> {
    let sum = |asset| {
        let of_asset = totals.iter().filter(|total| total.kind.asset() == asset);
        of_asset.fold(AssetTotal { asset, debits: 0, credits: 0 }, |sum, total| AssetTotal {
            debits: sum.debits + total.debits,
            credits: sum.credits + total.credits,
            ..sum
        })
    };
    [Asset::Cny, Asset::Points].map(sum).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(kind: AccountKind, debits: i64, credits: i64) -> KindTotal {
        KindTotal { kind, accounts: 1, entries: 2, debits, credits, held: 0 }
    }

    #[test]
    fn both_sides_of_each_asset_are_summed() {
        let found = [
            total(AccountKind::Escrow, 30, 100),
            total(AccountKind::ProviderClearing, 100, 30),
            total(AccountKind::PointsWallet, 0, 7),
        ];
        let [money, points] = by_asset(&found)[..] else { panic!("two assets") };
        assert_eq!((money.debits, money.credits, money.difference()), (130, 130, 0));
        assert_eq!((points.asset, points.difference()), (Asset::Points, -7));
        assert_eq!(found.map(|total| total.balance()), [70, 70, 7]);
    }

    #[test]
    fn every_kind_has_a_row() {
        let chart = whole_chart(&[total(AccountKind::Escrow, 1, 2)]);
        assert_eq!(chart.iter().map(|total| total.kind).collect::<Vec<_>>(), AccountKind::ALL);
        assert_eq!(chart.iter().map(|total| total.accounts).sum::<i64>(), 1);
    }
}
