//! The running state of one account.

use crate::domain::ledger::{Account, Side};

/// What an account has seen and what is reserved on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    pub account: Account,
    /// Sum of all debits, in minor units.
    pub debits: i64,
    /// Sum of all credits, in minor units.
    pub credits: i64,
    /// Part of the balance that open holds reserve.
    pub held: i64,
    /// Number of entries so far; the next entry gets the number after it.
    pub entries: i64,
}

impl Balance {
    pub const fn opened(account: Account) -> Self {
        Self { account, debits: 0, credits: 0, held: 0, entries: 0 }
    }

    /// The balance on the account's normal side.
    pub const fn total(&self) -> i64 {
        match self.account.kind().normal() {
            Side::Debit => self.debits - self.credits,
            Side::Credit => self.credits - self.debits,
        }
    }

    /// What can still be moved or held.
    pub const fn available(&self) -> i64 {
        self.total() - self.held
    }

    /// Whether the account's guard is kept.
    pub const fn allowed(&self) -> bool {
        !self.account.kind().guarded() || self.available() >= 0
    }

    /// The balance after one more entry, unless a sum leaves the range of `i64`.
    pub fn after(mut self, side: Side, amount: i64) -> Option<Self> {
        match side {
            Side::Debit => self.debits = self.debits.checked_add(amount)?,
            Side::Credit => self.credits = self.credits.checked_add(amount)?,
        }
        self.entries += 1;
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_side_and_guard() {
        let cash = Balance::opened(Account::PROVIDER_CLEARING).after(Side::Debit, 5).unwrap();
        assert_eq!((cash.total(), cash.available(), cash.entries), (5, 5, 1));
        let overdrawn = cash.after(Side::Credit, 6).unwrap();
        assert!(!overdrawn.allowed());
        let revenue = Balance::opened(Account::PLATFORM_REVENUE).after(Side::Debit, 6).unwrap();
        assert!(revenue.allowed(), "the platform's own result may go negative");
        assert_eq!(cash.after(Side::Debit, i64::MAX), None);
    }
}
