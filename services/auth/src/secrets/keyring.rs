//! The signing keys, as this process knows them. They are read again every minute, so that a key made by another
//! process is known long before it signs; the first key of all is made by whoever needs it first.

use std::sync::Arc;

use anyhow::Context;
use arc_swap::ArcSwapOption;
use jiff::{SignedDuration, Timestamp};
use kernel::Env;
use kernel_postgres::{Database, Vault};
use tokio::sync::Mutex;

use super::access_token::Key;
use crate::{
    domain::key::{self, Rotation, Times},
    store::keys::{self, StoredKey},
};

const READ_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// Reads, makes and exchanges signing keys.
pub(crate) struct Keyring {
    db: Database,
    env: Env,
    vault: Vault,
    known: ArcSwapOption<Known>,
    reading: Mutex<()>,
}

/// The keys as of one moment, newest first.
pub(crate) struct Known {
    pub(crate) keys: Vec<Key>,
    read_at: Timestamp,
}

impl Known {
    /// The key that signs now.
    pub(crate) fn signer(&self, now: Timestamp) -> Option<&Key> {
        key::signer(&self.times(), now).map(|position| &self.keys[position])
    }

    pub(crate) fn times(&self) -> Vec<Times> {
        self.keys.iter().map(|key| key.times).collect()
    }
}

impl Keyring {
    pub(crate) fn new(db: Database, env: Env, vault: Vault) -> Self {
        Self { db, env, vault, known: ArcSwapOption::empty(), reading: Mutex::new(()) }
    }

    /// The keys, at most a minute old, one of which signs now.
    pub(crate) async fn known(&self) -> anyhow::Result<Arc<Known>> {
        if let Some(known) = self.fresh() {
            return Ok(known);
        }
        // One reads, the others wait for what it finds.
        let _reading = self.reading.lock().await;
        match self.fresh() {
            Some(known) => Ok(known),
            None => self.read().await,
        }
    }

    /// Makes the next key.
    pub(crate) async fn rotate(&self, rotation: Rotation) -> anyhow::Result<String> {
        let (signs_from, kept_until) = rotation.times(self.env.now());
        let made = self.make(signs_from)?;
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        keys::lock(&tx).await?;
        keys::retire(&tx, kept_until).await?;
        keys::insert(&tx, &made).await?;
        tx.commit().await?;
        self.known.store(None);
        Ok(made.id)
    }

    fn fresh(&self) -> Option<Arc<Known>> {
        let now = self.env.now();
        self.known.load_full().filter(|known| now < known.read_at + READ_EVERY && known.signer(now).is_some())
    }

    async fn read(&self) -> anyhow::Result<Arc<Known>> {
        let now = self.env.now();
        let mut stored = keys::all(&self.db.read().await?).await?;
        if key::signer(&times(&stored), now).is_none() {
            stored = self.make_first(now).await?;
        }
        let keys = stored.into_iter().map(|key| self.open(key)).collect::<anyhow::Result<_>>()?;
        let known = Arc::new(Known { keys, read_at: now });
        self.known.store(Some(Arc::clone(&known)));
        Ok(known)
    }

    /// Makes a key that signs at once, unless another process has just done so.
    async fn make_first(&self, now: Timestamp) -> anyhow::Result<Vec<StoredKey>> {
        let mut conn = self.db.write().await?;
        let tx = conn.begin().await?;
        keys::lock(&tx).await?;
        if key::signer(&times(&keys::all(&tx).await?), now).is_none() {
            keys::insert(&tx, &self.make(now)?).await?;
        }
        let stored = keys::all(&tx).await?;
        tx.commit().await?;
        Ok(stored)
    }

    fn make(&self, signs_from: Timestamp) -> anyhow::Result<StoredKey> {
        let (id, secret) = (self.env.uuid().simple().to_string(), self.env.bytes::<32>());
        Ok(StoredKey {
            public: Key::public(&secret).to_vec(),
            secret_sealed: self.vault.seal(place(&id).as_bytes(), &secret)?,
            id,
            created_at: self.env.now(),
            times: Times { signs_from, kept_until: None },
        })
    }

    fn open(&self, stored: StoredKey) -> anyhow::Result<Key> {
        let secret = self.vault.open(place(&stored.id).as_bytes(), &stored.secret_sealed)?;
        let secret = <[u8; 32]>::try_from(secret.as_slice()).context("a signing secret has 32 bytes")?;
        Key::new(stored.id, &secret, stored.times)
    }
}

fn times(stored: &[StoredKey]) -> Vec<Times> {
    stored.iter().map(|key| key.times).collect()
}

fn place(id: &str) -> String {
    format!("auth/signing_keys/{id}")
}
