//! Refresh tokens: 256 random bits, opaque to their holder, stored as a hash.
//!
//! SHA-256 without salt or cost is enough here: nobody guesses 256 bits.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use kernel::Env;
use kernel_postgres::Vault;
use sha2::{Digest, Sha256};

/// Makes leaked tokens easy to find for scanners of repositories and logs.
const PREFIX: &str = "wsr_";

/// A token in clear; lives in a request or an answer only.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct RefreshToken([u8; 32]);

impl RefreshToken {
    pub(crate) fn new(env: &Env) -> Self {
        Self(env.bytes())
    }

    /// A token as its holder presents it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text.strip_prefix(PREFIX)?).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// As its holder gets it.
    pub(crate) fn text(&self) -> String {
        format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(self.0))
    }

    /// As it is stored.
    pub(crate) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }

    /// The token that follows, sealed so that only a holder of this one can read it: not even with the store and
    /// every key of the platform could it be opened.
    pub(crate) fn seal_successor(&self, successor: &Self, env: &Env) -> anyhow::Result<Vec<u8>> {
        self.vault(env).seal(&self.hash(), &successor.0)
    }

    /// The token that followed this one.
    pub(crate) fn open_successor(&self, sealed: &[u8], env: &Env) -> anyhow::Result<Self> {
        let bytes = self.vault(env).open(&self.hash(), sealed)?;
        bytes.try_into().map(Self).map_err(|_| anyhow::anyhow!("a sealed successor has 32 bytes"))
    }

    /// The key must not be the hash, which the store knows.
    fn vault(&self, env: &Env) -> Vault {
        let mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        Vault::new(mac.chain_update(b"auth/successor").finalize().into_bytes().into(), env.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_the_way_out_and_back() {
        let env = Env::system();
        let token = RefreshToken::new(&env);
        assert!(token.text().starts_with("wsr_"));
        assert!(RefreshToken::parse(&token.text()).is_some_and(|back| back == token));
        for bad in ["", "wsr_", "wsr_AAAA", "abc", &token.text()[4..]] {
            assert!(RefreshToken::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_successor_opens_with_its_predecessor_only() {
        let env = Env::system();
        let (token, successor) = (RefreshToken::new(&env), RefreshToken::new(&env));
        let sealed = token.seal_successor(&successor, &env).unwrap();
        assert!(token.open_successor(&sealed, &env).unwrap() == successor);
        assert!(RefreshToken::new(&env).open_successor(&sealed, &env).is_err());
    }
}
