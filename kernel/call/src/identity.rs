//! Who asks. The gateway verifies an access token once and signs what it learned; a service that calls another signs
//! its own name. Services trust the signature and nothing else.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use jiff::SignedDuration;
use kernel::{Env, Id};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

/// Carries a signed [`Identity`]. The gateway strips it from what comes from outside.
pub const IDENTITY_HEADER: &str = "x-wellspring-identity";

/// A signature older than this, or from further ahead, is refused: it covers one hop and skewed clocks, not a session.
const LIFETIME: SignedDuration = SignedDuration::from_secs(60);

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// A signed-in person.
    User(UserIdentity),
    /// A service of this platform.
    Service(String),
}

/// What the gateway learned from an access token and the account's standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserIdentity {
    pub user: Uuid,
    pub session: Uuid,
    pub roles: Vec<String>,
    pub permissions: Vec<String>,
}

impl UserIdentity {
    /// The user's id, typed.
    pub fn id<K>(&self) -> Id<K> {
        Id::from_uuid(self.user)
    }

    pub fn may(&self, permission: &str) -> bool {
        self.permissions.iter().any(|held| held == permission)
    }

    pub fn has_role(&self, role: &str) -> bool {
        self.roles.iter().any(|held| held == role)
    }
}

impl Identity {
    /// Text that names the caller in logs and scopes its idempotency keys.
    pub fn scope(&self) -> String {
        match self {
            Self::User(user) => format!("user:{}", user.user),
            Self::Service(name) => format!("service:{name}"),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Signed {
    who: Identity,
    /// Milliseconds since the Unix epoch.
    at: i64,
}

/// Signs and verifies identities with a key that every role shares.
#[derive(Clone)]
pub struct Signer {
    mac: Hmac<Sha256>,
    env: Env,
}

impl Signer {
    pub fn new(key: &[u8; 32], env: Env) -> Self {
        let mac = Hmac::new_from_slice(key).expect("HMAC takes keys of any length");
        Self { mac, env }
    }

    /// The header's value.
    pub fn sign(&self, who: &Identity) -> HeaderValue {
        let signed = Signed { who: who.clone(), at: self.env.now().as_millisecond() };
        let json = serde_json::to_vec(&signed).expect("an identity is plain data");
        let payload = URL_SAFE_NO_PAD.encode(json);
        let mac = self.mac.clone().chain_update(payload.as_bytes()).finalize().into_bytes();
        let value = format!("{payload}.{}", URL_SAFE_NO_PAD.encode(mac));
        HeaderValue::from_str(&value).expect("base64 is a header value")
    }

    /// Who signed it, unless it is forged or stale.
    pub fn verify(&self, value: &HeaderValue) -> Option<Identity> {
        let (payload, mac) = value.to_str().ok()?.split_once('.')?;
        let mac = URL_SAFE_NO_PAD.decode(mac).ok()?;
        self.mac.clone().chain_update(payload.as_bytes()).verify_slice(&mac).ok()?;
        let signed: Signed = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
        let age = self.env.now().as_millisecond().abs_diff(signed.at);
        (u128::from(age) <= LIFETIME.as_millis().unsigned_abs()).then_some(signed.who)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forged_and_stale_identities_are_refused() {
        let env = Env::set("2026-11-22T08:00:00Z".parse().unwrap(), 1);
        let signer = Signer::new(&[1; 32], env.clone());
        let who = Identity::Service("trade".to_owned());
        let value = signer.sign(&who);
        assert_eq!(signer.verify(&value), Some(who));
        assert_eq!(Signer::new(&[2; 32], env.clone()).verify(&value), None);
        assert_eq!(signer.verify(&HeaderValue::from_static("e30.e30")), None);
        env.advance(SignedDuration::from_secs(61));
        assert_eq!(signer.verify(&value), None);
    }
}
