//! The keys between finance and the sandbox provider: each installation has its own, unless its configuration sets others.

use ed25519_dalek::SigningKey;
use serde_json::Value;

use crate::keys::Keys;

/// A service's section with the keys that it lacks.
pub(crate) fn completed(service: &str, mut section: Value, keys: &Keys) -> Value {
    let merchant = SigningKey::from_bytes(&keys.derive("sandbox provider/merchant"));
    let provider = SigningKey::from_bytes(&keys.derive("sandbox provider/provider"));
    let own = match service {
        "finance" => [
            ("merchant_key", merchant.to_bytes()),
            ("provider_public_key", provider.verifying_key().to_bytes()),
        ],
        "sandbox" => [
            ("provider_key", provider.to_bytes()),
            ("merchant_public_key", merchant.verifying_key().to_bytes()),
        ],
        _ => return section,
    };
    if let Value::Object(fields) = &mut section {
        for (name, key) in own {
            fields.entry(name).or_insert_with(|| hex::encode(key).into());
        }
    }
    section
}

#[cfg(test)]
mod tests {
    use std::{os::unix::fs::PermissionsExt, path::Path};

    use kernel::Env;
    use serde_json::json;

    use super::*;
    use crate::config::Config;

    fn sections(data: &Path) -> (Value, Value) {
        let config = Config { data: data.to_owned(), ..Config::default() };
        let keys = Keys::load(&config, &Env::system()).unwrap();
        (completed("finance", json!({}), &keys), completed("sandbox", json!({}), &keys))
    }

    fn public(key: &Value) -> String {
        let key: [u8; 32] = hex::decode(key.as_str().unwrap()).unwrap().try_into().unwrap();
        hex::encode(SigningKey::from_bytes(&key).verifying_key().to_bytes())
    }

    #[test]
    fn installations_share_no_key_and_keep_their_own() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (finance, sandbox) = sections(here.path());
        assert_eq!(public(&finance["merchant_key"]), sandbox["merchant_public_key"]);
        assert_eq!(public(&sandbox["provider_key"]), finance["provider_public_key"]);
        assert_ne!(finance["merchant_key"], sandbox["provider_key"]);
        assert_eq!(sections(here.path()), (finance.clone(), sandbox.clone()), "after a restart");
        let (others_finance, others_sandbox) = sections(there.path());
        assert_ne!(finance["merchant_key"], others_finance["merchant_key"]);
        assert_ne!(sandbox["provider_key"], others_sandbox["provider_key"]);
        let kept = here.path().join("keys/master").metadata().unwrap();
        assert_eq!(kept.permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn what_is_configured_stands() {
        let data = tempfile::tempdir().unwrap();
        let config = Config { data: data.path().to_owned(), ..Config::default() };
        let keys = Keys::load(&config, &Env::system()).unwrap();
        let section = completed("finance", json!({"merchant_key": "ab", "poll_seconds": 7}), &keys);
        assert_eq!((&section["merchant_key"], &section["poll_seconds"]), (&json!("ab"), &json!(7)));
        assert!(section["provider_public_key"].is_string());
        assert_eq!(completed("trade", json!({}), &keys), json!({}));
    }
}
