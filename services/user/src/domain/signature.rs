//! What a device signs: HMAC-SHA256 (RFC 2104) over the time, a nonce and the body.
//!
//! The time bounds how long a captured request is worth anything, the nonce makes it worthless at once, and the body makes
//! it impossible to put other readings under the same signature. The parts are joined by newlines, which neither a number
//! nor a nonce can contain, so no two requests sign the same text.

use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

/// How far the device's clock may be from ours, either way.
pub(crate) const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);
/// Lengths a nonce may have.
const NONCE_LENGTH: std::ops::RangeInclusive<usize> = 16..=64;

/// Why a signed request is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    /// A header is missing or is not what it should be.
    #[error("a signature header is missing or malformed")]
    Malformed,
    /// Signed too long ago, or in the future.
    #[error("the timestamp is more than five minutes away")]
    Stale,
    /// Another key, another body, another time.
    #[error("the signature does not match")]
    Mismatch,
}

/// The signature headers of a request, as they arrived.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signed<'a> {
    /// Seconds since 1970, in decimal.
    pub(crate) timestamp: &'a str,
    /// 16 to 64 letters, digits, dashes or underscores, never used twice by one device.
    pub(crate) nonce: &'a str,
    /// Lower-case hex.
    pub(crate) signature: &'a str,
}

impl Signed<'_> {
    /// Checks the signature over `body` with the device's secret. That the nonce is new is for the store to say.
    pub(crate) fn verify(self, secret: &[u8], body: &[u8], now: Timestamp) -> Result<(), Refused> {
        let nonce_fits = NONCE_LENGTH.contains(&self.nonce.len())
            && self.nonce.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        let second = self.timestamp.parse::<i64>().map_err(|_| Refused::Malformed)?;
        let at = Timestamp::from_second(second).map_err(|_| Refused::Malformed)?;
        if !nonce_fits {
            return Err(Refused::Malformed);
        }
        if now.duration_since(at).abs() > TOLERANCE {
            return Err(Refused::Stale);
        }
        let claimed = hex::decode(self.signature).map_err(|_| Refused::Malformed)?;
        // Compared in constant time: how long a refusal takes says nothing about how close the guess was.
        mac(secret, self.timestamp, self.nonce, body).verify_slice(&claimed).map_err(|_| Refused::Mismatch)
    }
}

fn mac(secret: &[u8], timestamp: &str, nonce: &str, body: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    for part in [timestamp.as_bytes(), nonce.as_bytes()] {
        mac.update(part);
        mac.update(b"\n");
    }
    mac.update(body);
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONCE: &str = "n0nce-0123456789";

    fn now() -> Timestamp {
        Timestamp::from_second(1_800_000_000).unwrap()
    }

    fn signature(secret: &[u8], timestamp: &str, nonce: &str, body: &[u8]) -> String {
        hex::encode(mac(secret, timestamp, nonce, body).finalize().into_bytes())
    }

    fn check(timestamp: &str, nonce: &str, signature: &str, body: &[u8]) -> Result<(), Refused> {
        Signed { timestamp, nonce, signature }.verify(b"secret", body, now())
    }

    #[test]
    fn a_published_vector_of_hmac_sha256() {
        // RFC 4231, test case 2: the key "Jefe" over one text.
        let mut mac = Hmac::<Sha256>::new_from_slice(b"Jefe").unwrap();
        mac.update(b"what do ya want for nothing?");
        let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(hex::encode(mac.finalize().into_bytes()), expected);
    }

    #[test]
    fn the_right_signature_is_accepted_and_any_change_is_not() {
        let good = signature(b"secret", "1800000000", NONCE, b"{}");
        assert_eq!(check("1800000000", NONCE, &good, b"{}"), Ok(()));
        assert_eq!(check("1800000001", NONCE, &good, b"{}"), Err(Refused::Mismatch));
        assert_eq!(check("1800000000", "n0nce-0123456780", &good, b"{}"), Err(Refused::Mismatch));
        assert_eq!(check("1800000000", NONCE, &good, b"{ }"), Err(Refused::Mismatch));
        let other = signature(b"guess", "1800000000", NONCE, b"{}");
        assert_eq!(check("1800000000", NONCE, &other, b"{}"), Err(Refused::Mismatch));
    }

    #[test]
    fn old_and_malformed_requests_are_refused() {
        let old = signature(b"secret", "1799999699", NONCE, b"{}");
        assert_eq!(check("1799999699", NONCE, &old, b"{}"), Err(Refused::Stale));
        assert_eq!(check("1800000301", NONCE, &old, b"{}"), Err(Refused::Stale));
        assert_eq!(check("soon", NONCE, &old, b"{}"), Err(Refused::Malformed));
        assert_eq!(check("1800000000", "short", &old, b"{}"), Err(Refused::Malformed));
        assert_eq!(check("1800000000", "white space 0123456789", &old, b"{}"), Err(Refused::Malformed));
        assert_eq!(check("1800000000", NONCE, "xyz", b"{}"), Err(Refused::Malformed));
    }
}
