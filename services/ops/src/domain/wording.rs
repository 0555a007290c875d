//! Amounts and times as people read them.

use jiff::{Timestamp, tz::TimeZone};
use kernel::Money;

/// `¥199.00`; other currencies with their code.
pub(crate) fn amount(money: Money) -> String {
    let digits = usize::from(money.currency.exponent().unwrap_or_default());
    let unit = 10_u64.pow(u32::try_from(digits).unwrap_or_default());
    let (whole, rest) = (money.minor.unsigned_abs() / unit, money.minor.unsigned_abs() % unit);
    let sign = if money.minor < 0 { "-" } else { "" };
    let number = if digits == 0 { whole.to_string() } else { format!("{whole}.{rest:0digits$}") };
    match money.currency.code() {
        "CNY" => format!("{sign}¥{number}"),
        code => format!("{sign}{number} {code}"),
    }
}

/// `2026-11-22 14:00`, in Asia/Shanghai, where the platform's appointments are.
pub(crate) fn local_time(at: Timestamp) -> String {
    let zone = TimeZone::get("Asia/Shanghai").unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).strftime("%Y-%m-%d %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_digits_of_their_currency() {
        assert_eq!(amount(Money::cny(19_905)), "¥199.05");
        assert_eq!(amount(Money::cny(-5)), "-¥0.05");
        let yen: Money = serde_json::from_str(r#"{"minor": 1200, "currency": "JPY"}"#).unwrap();
        assert_eq!(amount(yen), "1200 JPY");
    }

    #[test]
    fn times_are_local() {
        assert_eq!(local_time("2026-11-22T06:00:00Z".parse().unwrap()), "2026-11-22 14:00");
    }
}
