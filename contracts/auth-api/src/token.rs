//! Access tokens: JSON Web Tokens (RFC 7519) signed with `EdDSA` over Ed25519 (RFC 8037), typed `at+jwt` (RFC 9068 §2.1)
//! so that no other token of ours passes for one.

use ids::{SessionId, UserId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The `iss` of every access token.
pub const ISSUER: &str = "wellspring";
/// The `typ` in the header of every access token.
pub const TOKEN_TYPE: &str = "at+jwt";
/// How long an access token is valid, in seconds.
pub const ACCESS_TOKEN_SECONDS: i64 = 15 * 60;

/// What an access token says.
///
/// Roles are those of the moment it was issued; ask for the session's standing before anything is decided by them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessClaims {
    /// [`ISSUER`].
    pub iss: String,
    /// The account.
    pub sub: UserId,
    /// The session.
    pub sid: SessionId,
    /// When it was issued, in seconds since the Unix epoch.
    pub iat: i64,
    /// When it ends, in seconds since the Unix epoch.
    pub exp: i64,
    /// The account's roles when it was issued.
    pub roles: Vec<crate::Role>,
}

/// The public keys that verify access tokens (RFC 7517 §5).
///
/// Holds the key that signs now, the next one (published a day before it signs) and retired ones until the last token
/// they signed has ended. Look a token's `kid` up; read the set again when it is not there, at most once a minute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Jwks {
    /// The keys, newest first.
    pub keys: Vec<Jwk>,
}

impl Jwks {
    /// The key with this id.
    pub fn find(&self, kid: &str) -> Option<&Jwk> {
        self.keys.iter().find(|key| key.kid == kid)
    }
}

/// One Ed25519 public key (RFC 8037 §2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Jwk {
    /// `OKP`.
    pub kty: String,
    /// `Ed25519`.
    pub crv: String,
    /// `EdDSA`.
    pub alg: String,
    /// `sig`.
    #[serde(rename = "use")]
    pub usage: String,
    /// Names the key in a token's header.
    pub kid: String,
    /// The public key, base64url without padding.
    pub x: String,
}

impl Jwk {
    /// An Ed25519 key for signatures; `x` is the public key in base64url without padding.
    pub fn ed25519(kid: impl Into<String>, x: impl Into<String>) -> Self {
        Self {
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            alg: "EdDSA".to_owned(),
            usage: "sig".to_owned(),
            kid: kid.into(),
            x: x.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_as_the_standards_write_it() {
        // The public key of RFC 8037 appendix A.2.
        let key = Jwk::ed25519("k1", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        let json = serde_json::json!({
            "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "k1",
            "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
        });
        assert_eq!(serde_json::to_value(&key).unwrap(), json);
        assert_eq!(Jwks { keys: vec![key.clone()] }.find("k1"), Some(&key));
    }
}
