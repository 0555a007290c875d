//! Opening a person's data key, and sealing with it.

use anyhow::Context;
use ids::UserId;
use kernel_postgres::{Run, Tx, Vault};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use super::App;
use crate::domain::record::{Content, Record};
use crate::store::keys::{self, WrappedKey};
use crate::store::records::SealedRecord;
use crate::store::records::read::Scope;

/// The opened data key of one person. Dropped with the request: an erased key is gone the moment it is erased.
pub(crate) struct Seal {
    pub(crate) scope: Scope,
    key: Vault,
}

/// The column a sealed value belongs to. A value opens only at its own place, so rows cannot be swapped.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Record,
    Goal,
    Assessment,
    DeviceSecret,
}

impl Seal {
    /// The live key; none when this person has no record.
    pub(crate) async fn open(app: &App, run: &impl Run, user: UserId) -> anyhow::Result<Option<Self>> {
        match keys::live(run, user).await? {
            Some(key) => Self::unwrap(app, user, &key).map(Some),
            None => Ok(None),
        }
    }

    /// The live key, made now where there is none, for writing: it outlives the transaction.
    pub(crate) async fn open_or_begin(app: &App, tx: &Tx<'_>, user: UserId) -> anyhow::Result<Self> {
        if let Some(key) = keys::hold(tx, user).await? {
            return Self::unwrap(app, user, &key);
        }
        let (_, wrapped) = app.vault.new_data_key(user.uuid().as_bytes())?;
        keys::insert(tx, user, &wrapped, app.env.now()).await?;
        let key = keys::hold(tx, user).await?.context("a data key that was just stored is not there")?;
        Self::unwrap(app, user, &key)
    }

    /// Whether the key is still the live one; if so, it is until the transaction ends.
    pub(crate) async fn hold(&self, tx: &Tx<'_>) -> anyhow::Result<bool> {
        let live = keys::hold(tx, self.scope.user).await?;
        Ok(live.is_some_and(|key| key.generation == self.scope.generation))
    }

    fn unwrap(app: &App, user: UserId, key: &WrappedKey) -> anyhow::Result<Self> {
        let opened = app.vault.data_key(user.uuid().as_bytes(), &key.wrapped)?;
        Ok(Self { scope: Scope { user, generation: key.generation }, key: opened })
    }

    /// Seals a value for its place.
    pub(crate) fn seal<T: Serialize>(&self, place: Place, id: Uuid, value: &T) -> anyhow::Result<Vec<u8>> {
        self.key.seal(&aad(place, id), &serde_json::to_vec(value)?)
    }

    /// Opens a value at its place.
    pub(crate) fn reveal<T: DeserializeOwned>(
        &self,
        place: Place,
        id: Uuid,
        sealed: &[u8],
    ) -> anyhow::Result<T> {
        Ok(serde_json::from_slice(&self.key.open(&aad(place, id), sealed)?)?)
    }

    /// A record ready for the store.
    pub(crate) fn seal_record(&self, record: &Record) -> anyhow::Result<SealedRecord> {
        Ok(SealedRecord {
            id: record.id,
            action_id: record.action_id,
            code: record.content.code().to_owned(),
            class: record.content.class().as_str(),
            at: record.at,
            until: record.until,
            source: record.source.clone(),
            sealed: self.seal(Place::Record, record.id.uuid(), &record.content.secret())?,
            recorded_at: record.recorded_at,
        })
    }

    /// A record from the store.
    pub(crate) fn reveal_record(&self, stored: SealedRecord) -> anyhow::Result<Record> {
        let secret = self.reveal(Place::Record, stored.id.uuid(), &stored.sealed)?;
        let content = Content::of(&stored.code, secret)
            .with_context(|| format!("record {} holds what its code {} does not", stored.id, stored.code))?;
        Ok(Record {
            id: stored.id,
            action_id: stored.action_id,
            at: stored.at,
            until: stored.until,
            source: stored.source,
            recorded_at: stored.recorded_at,
            content,
        })
    }

    /// Records from the store, in the same order.
    pub(crate) fn reveal_all(&self, stored: Vec<SealedRecord>) -> anyhow::Result<Vec<Record>> {
        stored.into_iter().map(|record| self.reveal_record(record)).collect()
    }
}

fn aad(place: Place, id: Uuid) -> [u8; 17] {
    let mut aad = [0; 17];
    aad[0] = match place {
        Place::Record => 1,
        Place::Goal => 2,
        Place::Assessment => 3,
        Place::DeviceSecret => 4,
    };
    aad[1..].copy_from_slice(id.as_bytes());
    aad
}
