//! Sealed fields: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce.
//!
//! The associated data binds a sealed value to its place (owner, column), so that it cannot be moved to another.

use aes_gcm::{
    Aes256Gcm, Key, KeyInit,
    aead::{Aead, Payload},
};
use anyhow::anyhow;
use hmac::{Hmac, Mac};
use kernel::Env;
use sha2::Sha256;

/// First byte of every sealed value; a new scheme gets a new one.
const VERSION: u8 = 1;
const NONCE_BYTES: usize = 12;

/// Seals and opens with one key. The platform's vault wraps the data keys of its users.
#[derive(Clone)]
pub struct Vault {
    cipher: Aes256Gcm,
    // Keyed with the vault's key; only ever used to derive others from it.
    derivation: Hmac<Sha256>,
    env: Env,
}

impl Vault {
    pub fn new(key: [u8; 32], env: Env) -> Self {
        let derivation = Hmac::new_from_slice(&key).expect("HMAC takes keys of any length");
        Self { cipher: Aes256Gcm::new(&Key::<Aes256Gcm>::from(key)), derivation, env }
    }

    /// A key for one purpose, the same for the same vault: for keyed hashes, by which sealed values are found again.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        self.derivation.clone().chain_update(purpose.as_bytes()).finalize().into_bytes().into()
    }

    /// A vault with a fresh random key, and that key sealed by this vault for `owner`.
    pub fn new_data_key(&self, owner: &[u8]) -> anyhow::Result<(Self, Vec<u8>)> {
        let key = self.env.bytes::<32>();
        Ok((Self::new(key, self.env.clone()), self.seal(owner, &key)?))
    }

    /// The vault of a data key made by [`Vault::new_data_key`].
    pub fn data_key(&self, owner: &[u8], sealed: &[u8]) -> anyhow::Result<Self> {
        let key: [u8; 32] =
            self.open(owner, sealed)?.try_into().map_err(|_| anyhow!("a data key has 32 bytes"))?;
        Ok(Self::new(key, self.env.clone()))
    }

    /// Version, nonce, ciphertext and tag.
    pub fn seal(&self, aad: &[u8], plain: &[u8]) -> anyhow::Result<Vec<u8>> {
        let nonce = self.env.bytes::<NONCE_BYTES>();
        let sealed = self
            .cipher
            .encrypt(&nonce.into(), Payload { msg: plain, aad })
            .map_err(|_| anyhow!("cannot seal"))?;
        let mut out = Vec::with_capacity(1 + NONCE_BYTES + sealed.len());
        out.push(VERSION);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    /// What was sealed with the same key and associated data; anything else is an error.
    pub fn open(&self, aad: &[u8], sealed: &[u8]) -> anyhow::Result<Vec<u8>> {
        let (&version, rest) = sealed.split_first().ok_or_else(|| anyhow!("nothing sealed"))?;
        anyhow::ensure!(version == VERSION, "sealed with unknown scheme {version}");
        let (nonce, body) =
            rest.split_first_chunk::<NONCE_BYTES>().ok_or_else(|| anyhow!("a sealed value is cut short"))?;
        self.cipher
            .decrypt(&(*nonce).into(), Payload { msg: body, aad })
            .map_err(|_| anyhow!("a sealed value does not open: wrong key, place or content"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_the_same_key_and_place() {
        let env = Env::system();
        let vault = Vault::new(env.bytes(), env.clone());
        let sealed = vault.seal(b"usr_1", b"120/80").unwrap();
        assert_eq!(vault.open(b"usr_1", &sealed).unwrap(), b"120/80");
        assert!(vault.open(b"usr_2", &sealed).is_err());
        assert!(Vault::new(env.bytes(), env.clone()).open(b"usr_1", &sealed).is_err());
        assert!(vault.open(b"usr_1", &sealed[..5]).is_err());
        assert!(vault.open(b"usr_1", b"").is_err());

        assert_eq!(vault.derive("index"), vault.clone().derive("index"));
        assert_ne!(vault.derive("index"), vault.derive("other"));

        let (data, wrapped) = vault.new_data_key(b"usr_1").unwrap();
        let reading = data.seal(b"", b"72").unwrap();
        assert_eq!(vault.data_key(b"usr_1", &wrapped).unwrap().open(b"", &reading).unwrap(), b"72");
        assert!(vault.data_key(b"usr_2", &wrapped).is_err());
    }
}
