//! Password hashes: argon2id (RFC 9106) in PHC strings.
//!
//! A hash costs some 20 ms of a core and 19 MiB on purpose. So hashing runs beside the runtime on a bounded number of
//! threads, a bounded number of callers may wait for one, and anyone beyond that is told to come back: a flood of
//! logins makes logins slow, and nothing else.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use anyhow::{Context, anyhow};
use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash,
};
use kernel::Env;
use tokio::sync::Semaphore;

use crate::{config::Config, domain::password::Password, error::Error};

/// Hashes and compares passwords.
pub(crate) struct Hasher {
    argon2: Argon2<'static>,
    /// Everyone inside: hashing or waiting.
    places: Arc<Semaphore>,
    threads: Arc<Semaphore>,
    /// Compared with when there is no account or it has no password, so that both take the same time.
    decoy: String,
    hashed: AtomicU64,
    env: Env,
}

impl Hasher {
    pub(crate) fn new(config: &Config, env: Env) -> anyhow::Result<Self> {
        let params = Params::new(config.hash_memory_kib, config.hash_passes, 1, None)
            .map_err(|error| anyhow!("the cost of password hashes cannot be used: {error}"))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let decoy = hash(&argon2, &env.bytes::<32>(), &env.bytes())?;
        let threads = config.hash_threads();
        Ok(Self {
            argon2,
            places: Arc::new(Semaphore::new(threads + config.hash_queue)),
            threads: Arc::new(Semaphore::new(threads)),
            decoy,
            hashed: AtomicU64::new(0),
            env,
        })
    }

    /// The hash to store for a password.
    pub(crate) async fn hash(&self, password: Password) -> Result<String, Error> {
        let (argon2, salt) = (self.argon2.clone(), self.env.bytes::<16>());
        self.bounded(move || hash(&argon2, password.as_bytes(), &salt)).await
    }

    /// Whether the password is the one that was stored. Without a stored hash the answer is no, and takes as long.
    pub(crate) async fn verify(&self, password: Password, stored: Option<String>) -> Result<bool, Error> {
        let argon2 = self.argon2.clone();
        let (known, stored) = (stored.is_some(), stored.unwrap_or_else(|| self.decoy.clone()));
        self.bounded(move || {
            let stored =
                PasswordHash::new(&stored).map_err(|error| anyhow!("a stored password hash: {error}"))?;
            Ok(argon2.verify_password(password.as_bytes(), &stored).is_ok() && known)
        })
        .await
    }

    /// How many passwords were hashed, for tests that check that it is always one.
    #[cfg(test)]
    pub(crate) fn hashed(&self) -> u64 {
        self.hashed.load(Ordering::SeqCst)
    }

    async fn bounded<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
            metrics::counter!("auth_hash_refused_total").increment(1);
            return Err(Error::Busy);
        };
        let thread =
            Arc::clone(&self.threads).acquire_owned().await.context("the hashing threads are gone")?;
        self.hashed.fetch_add(1, Ordering::SeqCst);
        // The permits go along: a caller who leaves does not make room for one more hash beside its own.
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop((place, thread));
            result
        });
        Ok(done.await.context("hashing a password")??)
    }
}

fn hash(argon2: &Argon2<'_>, password: &[u8], salt: &[u8; 16]) -> anyhow::Result<String> {
    let hash: PasswordHash = argon2
        .hash_password_with_salt(password, salt)
        .map_err(|error| anyhow!("hashing a password: {error}"))?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hasher(queue: usize) -> Arc<Hasher> {
        let config = Config {
            hash_memory_kib: 8192,
            hash_passes: 1,
            hash_threads: 1,
            hash_queue: queue,
            ..Config::default()
        };
        Arc::new(Hasher::new(&config, Env::system()).unwrap())
    }

    fn password(text: &str) -> Password {
        Password::presented(text.to_owned()).unwrap()
    }

    #[tokio::test]
    async fn a_hash_knows_its_password_and_no_other() {
        let hasher = hasher(1);
        let stored = hasher.hash(password("vX7#kk2p")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=8192,t=1,p=1$"), "{stored}");
        assert!(hasher.verify(password("vX7#kk2p"), Some(stored.clone())).await.unwrap());
        assert!(!hasher.verify(password("vX7#kk2q"), Some(stored)).await.unwrap());
        assert!(!hasher.verify(password("vX7#kk2p"), None).await.unwrap());
        assert_eq!(hasher.hashed(), 4);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_crowd_waits_up_to_the_queue_and_the_rest_is_sent_away() {
        let hasher = hasher(3);
        let crowd: Vec<_> = (0..20)
            .map(|_| {
                let hasher = Arc::clone(&hasher);
                tokio::spawn(async move { hasher.verify(password("vX7#kk2p"), None).await })
            })
            .collect();
        let mut refused = 0;
        for one in crowd {
            refused += usize::from(matches!(one.await.unwrap(), Err(Error::Busy)));
        }
        assert!((1..=16).contains(&refused), "{refused}");
        assert!(hasher.verify(password("vX7#kk2p"), None).await.is_ok(), "room again afterwards");
    }
}
