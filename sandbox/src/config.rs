//! What an installation may set.

use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::Deserialize;

use crate::domain::{limits::Limits, weather::Weather};

/// Settings of the sandbox.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// What happens to callbacks on their way: 1 to 3 seconds late, one in ten twice, one in twenty lost by default.
    pub(crate) weather: Weather,
    /// What receivers may get of an order: 30 %, 50 of them, 30 seconds after the payment by default.
    pub(crate) limits: Limits,
    /// Seconds a refund or a division takes; 2 by default.
    pub(crate) processing_seconds: i64,
    /// Age of a request's signature that is still accepted, in seconds either way; 300 by default.
    pub(crate) signature_window_seconds: i64,
    /// Whether anyone may read the messages of an address: a developer's way to his code. True by default.
    pub(crate) open_inbox: bool,
    /// Days that messages are kept; 7 by default.
    pub(crate) message_days: u16,
    /// The merchant's public key: 64 hexadecimal digits. Belongs to a key derived from the installation's secret by default.
    pub(crate) merchant_public_key: String,
    /// The key that signs callbacks: 64 hexadecimal digits. Derived from the installation's secret by default.
    pub(crate) provider_key: String,
}

/// The keys, decoded.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) merchant: VerifyingKey,
    pub(crate) provider: SigningKey,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            weather: Weather::default(),
            limits: Limits::default(),
            processing_seconds: 2,
            signature_window_seconds: 300,
            open_inbox: true,
            message_days: 7,
            // The binary fills them in; a key that everybody knows would be none.
            merchant_public_key: String::new(),
            provider_key: String::new(),
        }
    }
}

impl Config {
    /// Checks what types cannot.
    pub(crate) fn validate(self) -> anyhow::Result<Self> {
        let Weather { delay_min_seconds, delay_max_seconds, duplicate_percent, loss_percent } = self.weather;
        anyhow::ensure!(
            delay_min_seconds <= delay_max_seconds && delay_max_seconds <= 3_600,
            "sandbox.weather delays callbacks by at most an hour, and the least delay is not above the most"
        );
        anyhow::ensure!(
            duplicate_percent <= 100 && loss_percent <= 100,
            "sandbox.weather has percentages above 100"
        );
        anyhow::ensure!(
            self.limits.cap_basis_points <= 10_000,
            "sandbox.limits.cap_basis_points is at most 10000"
        );
        anyhow::ensure!(
            (0..=3_600).contains(&self.processing_seconds),
            "sandbox.processing_seconds is 0 to 3600"
        );
        anyhow::ensure!(
            (1..=3_600).contains(&self.signature_window_seconds),
            "sandbox.signature_window_seconds is 1 to 3600"
        );
        self.keys()?;
        Ok(self)
    }

    /// Decodes the keys.
    pub(crate) fn keys(&self) -> anyhow::Result<Keys> {
        let merchant = VerifyingKey::from_bytes(&key("merchant_public_key", &self.merchant_public_key)?)
            .map_err(|_| anyhow::anyhow!("sandbox.merchant_public_key is not an Ed25519 key"))?;
        let provider = SigningKey::from_bytes(&key("provider_key", &self.provider_key)?);
        Ok(Keys { merchant, provider })
    }
}

fn key(name: &str, digits: &str) -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(digits, &mut bytes)
        .map_err(|_| anyhow::anyhow!("sandbox.{name} must have 64 hexadecimal digits"))?;
    Ok(bytes)
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// What the binary adds to a section.
    pub(crate) fn keys() -> Value {
        let merchant = SigningKey::from_bytes(&[1; 32]).verifying_key();
        json!({"merchant_public_key": hex::encode(merchant.to_bytes()), "provider_key": "02".repeat(32)})
    }

    fn config() -> Config {
        serde_json::from_value(keys()).unwrap()
    }

    #[test]
    fn defaults_are_valid_and_nonsense_is_not() {
        assert!(config().validate().is_ok());
        let weather = Weather { loss_percent: 101, ..Weather::default() };
        assert!(Config { weather, ..config() }.validate().is_err());
        assert!(Config { provider_key: "ff".to_owned(), ..config() }.validate().is_err());
    }

    #[test]
    fn there_is_no_key_to_fall_back_to() {
        for (missing, name) in [
            (Config { provider_key: String::new(), ..config() }, "sandbox.provider_key"),
            (Config { merchant_public_key: String::new(), ..config() }, "sandbox.merchant_public_key"),
        ] {
            let error = missing.validate().unwrap_err().to_string();
            assert!(error.contains(name), "{error}");
        }
    }
}
