//! Money: whole minor units (fen, cents) and an ISO 4217 currency. Never a float.

use iso_currency::Currency;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An amount in minor units of its currency: `{"minor": 19900, "currency": "CNY"}` is ¥199.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Minor units; 1 yuan is 100.
    #[schema(example = 19900)]
    pub minor: i64,
    /// ISO 4217 code.
    #[schema(value_type = String, example = "CNY", pattern = "^[A-Z]{3}$")]
    pub currency: Currency,
}

/// The two amounts have different currencies, or the sum leaves the range of `i64`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("amounts have different currencies")]
    Currency,
    #[error("amount out of range")]
    Range,
}

impl Money {
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Renminbi, in fen.
    pub const fn cny(fen: i64) -> Self {
        Self::new(fen, Currency::CNY)
    }

    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    /// `basis_points` of this amount (10 000 = the whole), rounded towards zero.
    pub fn share(self, basis_points: u32) -> Result<Self, MoneyError> {
        let exact = i128::from(self.minor) * i128::from(basis_points) / 10_000;
        let minor = i64::try_from(exact).map_err(|_| MoneyError::Range)?;
        Ok(Self::new(minor, self.currency))
    }

    fn combine(self, other: Self, op: fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Currency);
        }
        let minor = op(self.minor, other.minor).ok_or(MoneyError::Range)?;
        Ok(Self::new(minor, self.currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_round_towards_zero_and_never_overflow() {
        assert_eq!(Money::cny(999).share(3000), Ok(Money::cny(299)));
        assert_eq!(Money::cny(i64::MAX).share(10_000), Ok(Money::cny(i64::MAX)));
        assert_eq!(Money::cny(i64::MAX).share(10_001), Err(MoneyError::Range));
    }

    #[test]
    fn currencies_do_not_mix() {
        let yen = Money::new(1, Currency::JPY);
        assert_eq!(Money::cny(1).checked_add(yen), Err(MoneyError::Currency));
        assert_eq!(Money::cny(i64::MAX).checked_add(Money::cny(1)), Err(MoneyError::Range));
    }

    #[test]
    fn json_form_is_minor_units_and_code() {
        let json = serde_json::to_string(&Money::cny(19_900)).unwrap();
        assert_eq!(json, r#"{"minor":19900,"currency":"CNY"}"#);
        assert!(serde_json::from_str::<Money>(r#"{"minor":1.5,"currency":"CNY"}"#).is_err());
    }
}
