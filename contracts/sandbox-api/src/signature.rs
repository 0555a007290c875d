//! Ed25519 signatures (RFC 8032) of merchant requests and provider callbacks.
//!
//! A callback is signed over `timestamp\nnonce\nbody\n`, a request over `method\npath\ntimestamp\nnonce\nbody\n`;
//! the timestamp is in Unix seconds. Freshness is the receiver's to check: [`Signed::is_fresh`].

use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;

/// Header with the Unix seconds of the signature.
pub const TIMESTAMP_HEADER: &str = "x-sandbox-timestamp";
/// Header with a random text that is never used twice.
pub const NONCE_HEADER: &str = "x-sandbox-nonce";
/// Header with the signature in base64.
pub const SIGNATURE_HEADER: &str = "x-sandbox-signature";

/// The headers of a signed message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub timestamp: i64,
    pub nonce: String,
    pub signature: String,
}

/// What is signed.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    Request { method: &'a str, path: &'a str, body: &'a [u8] },
    Callback { body: &'a [u8] },
}

impl Signed {
    /// Signs `content` at `now`.
    pub fn sign(key: &SigningKey, content: Content<'_>, now: Timestamp, nonce: String) -> Self {
        let timestamp = now.as_second();
        let signature = key.sign(&content.canonical(timestamp, &nonce));
        Self { timestamp, nonce, signature: STANDARD.encode(signature.to_bytes()) }
    }

    /// Whether the signature is this key's over this content.
    pub fn verify(&self, key: &VerifyingKey, content: Content<'_>) -> bool {
        let bytes = STANDARD.decode(&self.signature).ok();
        let Some(signature) = bytes.and_then(|bytes| Signature::from_slice(&bytes).ok()) else {
            return false;
        };
        key.verify_strict(&content.canonical(self.timestamp, &self.nonce), &signature).is_ok()
    }

    /// Whether it was signed within `window_seconds` of `now`, before or after.
    pub fn is_fresh(&self, now: Timestamp, window_seconds: i64) -> bool {
        now.as_second().abs_diff(self.timestamp) <= window_seconds.unsigned_abs()
    }

    /// The three headers, by name.
    pub fn headers(&self) -> [(&'static str, String); 3] {
        [
            (TIMESTAMP_HEADER, self.timestamp.to_string()),
            (NONCE_HEADER, self.nonce.clone()),
            (SIGNATURE_HEADER, self.signature.clone()),
        ]
    }

    /// Reads the headers through `get`, which finds one by name.
    pub fn from_headers<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Option<Self> {
        let nonce = get(NONCE_HEADER).filter(|nonce| (8..=64).contains(&nonce.len()))?;
        Some(Self {
            timestamp: get(TIMESTAMP_HEADER)?.parse().ok()?,
            nonce: nonce.to_owned(),
            signature: get(SIGNATURE_HEADER)?.to_owned(),
        })
    }
}

impl Content<'_> {
    fn canonical(self, timestamp: i64, nonce: &str) -> Vec<u8> {
        let (head, body) = match self {
            Self::Request { method, path, body } => {
                (format!("{method}\n{path}\n{timestamp}\n{nonce}\n"), body)
            }
            Self::Callback { body } => (format!("{timestamp}\n{nonce}\n"), body),
        };
        [head.as_bytes(), body, b"\n"].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_second(1_795_334_400).unwrap()
    }

    #[test]
    fn only_the_key_and_the_content_signed_are_accepted() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let content = Content::Callback { body: b"{}" };
        let signed = Signed::sign(&key, content, now(), "nonce-01".to_owned());
        assert!(signed.verify(&key.verifying_key(), content));
        assert!(!signed.verify(&SigningKey::from_bytes(&[8; 32]).verifying_key(), content));
        assert!(!signed.verify(&key.verifying_key(), Content::Callback { body: b"{ }" }));
        let request = Content::Request { method: "POST", path: "/", body: b"{}" };
        assert!(!signed.verify(&key.verifying_key(), request));
        for forged in [
            Signed { timestamp: signed.timestamp + 1, ..signed.clone() },
            Signed { nonce: "nonce-02".to_owned(), ..signed.clone() },
            Signed { signature: "not base64!".to_owned(), ..signed.clone() },
        ] {
            assert!(!forged.verify(&key.verifying_key(), content));
        }
    }

    #[test]
    fn headers_are_read_back_and_age_counts() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let signed = Signed::sign(&key, Content::Callback { body: b"" }, now(), "nonce-01".to_owned());
        let headers = signed.headers();
        let get =
            |name: &str| headers.iter().find(|(header, _)| *header == name).map(|(_, value)| value.as_str());
        assert_eq!(Signed::from_headers(get), Some(signed.clone()));
        assert!(signed.is_fresh(now() + jiff::SignedDuration::from_secs(300), 300));
        assert!(!signed.is_fresh(now() + jiff::SignedDuration::from_secs(301), 300));
        assert!(!signed.is_fresh(now() - jiff::SignedDuration::from_secs(301), 300));
    }
}
