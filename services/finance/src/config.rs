//! What an installation may set.

use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::Deserialize;

use crate::domain::{
    points::PointsRule,
    split::{ProviderLimits, SplitRule},
};

/// Settings of finance.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// What platform and referrer get of an order; 20 % and 3 % by default.
    pub(crate) split: SplitRule,
    /// What the payment provider allows; receivers together 30 %, 50 of them, money frozen 180 days by default.
    pub(crate) limits: ProviderLimits,
    /// One point a whole yuan, 100 to welcome, valid a year by default.
    pub(crate) points: PointsRule,
    /// Seconds after a payment before the provider divides it; 30 by default.
    pub(crate) share_delay_seconds: i64,
    /// Seconds between questions about something the provider is working on; 5 by default.
    pub(crate) poll_seconds: i64,
    /// Age of a callback's signature that is still accepted, in seconds either way; 300 by default.
    pub(crate) callback_window_seconds: i64,
    /// Minutes before midnight from which a movement may appear in the next day's statement; 10 by default.
    pub(crate) late_minutes: i64,
    /// Minutes that a settlement or a refund may take before its absence is a break; 30 by default.
    pub(crate) settle_minutes: i64,
    /// The key that signs our requests to the sandbox provider: 64 hexadecimal digits. Derived from the installation's
    /// secret by default.
    pub(crate) merchant_key: String,
    /// The sandbox provider's public key, which its callbacks are verified with: 64 hexadecimal digits. Belongs to a key
    /// derived from the installation's secret by default.
    pub(crate) provider_public_key: String,
}

/// The keys, decoded.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) merchant: SigningKey,
    pub(crate) provider: VerifyingKey,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            split: SplitRule { platform_basis_points: 2_000, referrer_basis_points: 300 },
            limits: ProviderLimits { receiver_cap_basis_points: 3_000, max_receivers: 50, freeze_days: 180 },
            points: PointsRule { per_yuan: 1, welcome: 100, valid_days: 365 },
            share_delay_seconds: 30,
            poll_seconds: 5,
            callback_window_seconds: 300,
            late_minutes: 10,
            settle_minutes: 30,
            // The binary fills them in; a key that everybody knows would be none.
            merchant_key: String::new(),
            provider_public_key: String::new(),
        }
    }
}

impl Config {
    /// Checks what types cannot.
    pub(crate) fn validate(self) -> anyhow::Result<Self> {
        let SplitRule { platform_basis_points, referrer_basis_points } = self.split;
        let wanted = platform_basis_points.saturating_add(referrer_basis_points);
        let cap = self.limits.receiver_cap_basis_points;
        anyhow::ensure!(cap <= 10_000, "finance.limits.receiver_cap_basis_points is at most 10000");
        anyhow::ensure!(
            wanted <= cap,
            "finance.split gives receivers {wanted} basis points; the provider allows {cap}"
        );
        anyhow::ensure!(self.points.valid_days > 0, "finance.points.valid_days must be at least 1");
        for (name, value, most) in [
            ("share_delay_seconds", self.share_delay_seconds, 86_400),
            ("poll_seconds", self.poll_seconds - 1, 3_599),
            ("callback_window_seconds", self.callback_window_seconds - 1, 3_599),
            ("late_minutes", self.late_minutes, 240),
            ("settle_minutes", self.settle_minutes, 10_080),
        ] {
            anyhow::ensure!((0..=most).contains(&value), "finance.{name} is out of range");
        }
        self.keys()?;
        Ok(self)
    }

    /// Decodes the keys.
    pub(crate) fn keys(&self) -> anyhow::Result<Keys> {
        let merchant = SigningKey::from_bytes(&key("merchant_key", &self.merchant_key)?);
        let provider = VerifyingKey::from_bytes(&key("provider_public_key", &self.provider_public_key)?)
            .map_err(|_| anyhow::anyhow!("finance.provider_public_key is not an Ed25519 key"))?;
        Ok(Keys { merchant, provider })
    }
}

fn key(name: &str, digits: &str) -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(digits, &mut bytes)
        .map_err(|_| anyhow::anyhow!("finance.{name} must have 64 hexadecimal digits"))?;
    Ok(bytes)
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// What the binary adds to a section.
    pub(crate) fn keys() -> Value {
        let provider = SigningKey::from_bytes(&[1; 32]).verifying_key();
        json!({"merchant_key": "02".repeat(32), "provider_public_key": hex::encode(provider.to_bytes())})
    }

    fn config() -> Config {
        serde_json::from_value(keys()).unwrap()
    }

    #[test]
    fn there_is_no_key_to_fall_back_to() {
        for (missing, name) in [
            (Config { merchant_key: String::new(), ..config() }, "finance.merchant_key"),
            (Config { provider_public_key: String::new(), ..config() }, "finance.provider_public_key"),
        ] {
            let error = missing.validate().unwrap_err().to_string();
            assert!(error.contains(name), "{error}");
        }
    }

    #[test]
    fn defaults_are_valid_and_greed_is_not() {
        assert!(config().validate().is_ok());
        let greedy = SplitRule { platform_basis_points: 2_900, referrer_basis_points: 300 };
        let error = Config { split: greedy, ..config() }.validate().unwrap_err();
        assert!(error.to_string().contains("3200"), "{error}");
        assert!(Config { poll_seconds: 0, ..config() }.validate().is_err());
        assert!(Config { merchant_key: "00".to_owned(), ..config() }.validate().is_err());
    }
}
