//! Access tokens: signing and verifying. See `auth_api::token` for what is in them.

use std::sync::LazyLock;

use anyhow::{Context, anyhow};
use auth_api::{
    AccessClaims, Jwk,
    token::{ISSUER, TOKEN_TYPE},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{SigningKey, pkcs8::EncodePrivateKey};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};

use crate::domain::key::Times;

/// A signing key, ready to use.
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) times: Times,
    public: String,
    signing: EncodingKey,
    verifying: DecodingKey,
}

static VALIDATION: LazyLock<Validation> = LazyLock::new(|| {
    let mut validation = Validation::new(Algorithm::EdDSA);
    // The clock is ours, so expiry is checked below.
    validation.validate_exp = false;
    validation.set_required_spec_claims(&["exp", "iss", "sub"]);
    validation.set_issuer(&[ISSUER]);
    validation
});

impl Key {
    /// A key of this secret.
    pub(crate) fn new(id: String, secret: &[u8; 32], times: Times) -> anyhow::Result<Self> {
        let key = SigningKey::from_bytes(secret);
        let der = key.to_pkcs8_der().map_err(|error| anyhow!("encoding a signing key: {error}"))?;
        let public = URL_SAFE_NO_PAD.encode(key.verifying_key().as_bytes());
        let verifying = DecodingKey::from_ed_components(&public).context("a public key of ours")?;
        Ok(Self { id, times, public, signing: EncodingKey::from_ed_der(der.as_bytes()), verifying })
    }

    /// The public half of a secret.
    pub(crate) fn public(secret: &[u8; 32]) -> [u8; 32] {
        SigningKey::from_bytes(secret).verifying_key().to_bytes()
    }

    pub(crate) fn jwk(&self) -> Jwk {
        Jwk::ed25519(&*self.id, &*self.public)
    }

    pub(crate) fn sign(&self, claims: &AccessClaims) -> anyhow::Result<String> {
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TOKEN_TYPE.to_owned());
        header.kid = Some(self.id.clone());
        encode(&header, claims, &self.signing).context("signing an access token")
    }
}

/// What a token says, if one of the published keys signed it and it has not ended.
pub(crate) fn verify(token: &str, keys: &[Key], now: Timestamp) -> Option<AccessClaims> {
    let header = decode_header(token).ok()?;
    let kid = header.kid.filter(|_| header.typ.as_deref() == Some(TOKEN_TYPE))?;
    let key = keys.iter().find(|key| key.id == kid && key.times.is_published(now))?;
    let claims = decode::<AccessClaims>(token, &key.verifying, &VALIDATION).ok()?.claims;
    (now.as_second() < claims.exp).then_some(claims)
}

#[cfg(test)]
mod tests {
    use auth_api::Role;
    use kernel::Env;

    use super::*;

    fn key(id: &str, secret: u8) -> Key {
        let times = Times { signs_from: Timestamp::UNIX_EPOCH, kept_until: None };
        Key::new(id.to_owned(), &[secret; 32], times).unwrap()
    }

    fn claims(env: &Env) -> AccessClaims {
        AccessClaims {
            iss: ISSUER.to_owned(),
            sub: env.id(),
            sid: env.id(),
            iat: 1000,
            exp: 1900,
            roles: vec![Role::Consumer],
        }
    }

    #[test]
    fn a_token_is_worth_what_its_key_and_its_time_are_worth() {
        let (key_a, claims) = (key("a", 1), claims(&Env::system()));
        let token = key_a.sign(&claims).unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        let keys = [key("b", 2), key_a];
        assert_eq!(verify(&token, &keys, at(1899)), Some(claims));
        assert_eq!(verify(&token, &keys, at(1900)), None, "ended");
        assert_eq!(verify(&token, &[key("a", 2)], at(1500)), None, "another key under the same name");
        assert_eq!(verify(&token, &[], at(1500)), None, "an unknown key");
    }

    #[test]
    fn other_tokens_do_not_pass_for_ours() {
        let (key, claims) = (key("a", 1), claims(&Env::system()));
        let keys = std::slice::from_ref(&key);
        let now = Timestamp::from_second(1500).unwrap();
        let mut untyped = Header::new(Algorithm::EdDSA);
        untyped.kid = Some("a".to_owned());
        assert_eq!(verify(&encode(&untyped, &claims, &key.signing).unwrap(), keys, now), None, "typ");
        let foreign = AccessClaims { iss: "elsewhere".to_owned(), ..claims.clone() };
        assert_eq!(verify(&key.sign(&foreign).unwrap(), keys, now), None, "issuer");
        let token = key.sign(&claims).unwrap();
        let (head, signature) = token.rsplit_once('.').unwrap();
        let unsigned = format!("{head}.{}", "A".repeat(signature.len()));
        assert_eq!(verify(&unsigned, keys, now), None, "signature");
        assert_eq!(verify("not.a.token", keys, now), None);
    }
}
