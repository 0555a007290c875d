//! Signing keys.

use jiff::Timestamp;
use kernel_postgres::{Run, Tx, statements};

use crate::domain::key::Times;

statements! {
    /// One process at a time makes keys.
    LOCK_KEYS = "select pg_advisory_xact_lock(hashtext('auth.signing_keys'))";

    ALL_KEYS = "
        select id, public_key, secret_sealed, created_at, signs_from, kept_until
        from signing_keys order by signs_from desc, id desc";

    INSERT_KEY = "
        insert into signing_keys (id, public_key, secret_sealed, created_at, signs_from)
        values ($1, $2, $3, $4, $5)";

    /// A key that was to be dropped sooner still is.
    RETIRE_KEYS = "update signing_keys set kept_until = $1 where kept_until is null or kept_until > $1";
}

/// A key as it is stored.
pub(crate) struct StoredKey {
    pub(crate) id: String,
    pub(crate) public: Vec<u8>,
    pub(crate) secret_sealed: Vec<u8>,
    pub(crate) created_at: Timestamp,
    pub(crate) times: Times,
}

pub(crate) async fn lock(tx: &Tx<'_>) -> anyhow::Result<()> {
    tx.row(LOCK_KEYS, &[]).await.map(drop)
}

/// Every key, the one that signs last first.
pub(crate) async fn all(run: &impl Run) -> anyhow::Result<Vec<StoredKey>> {
    let rows = run.rows(ALL_KEYS, &[]).await?;
    rows.iter()
        .map(|row| {
            Ok(StoredKey {
                id: row.try_get("id")?,
                public: row.try_get("public_key")?,
                secret_sealed: row.try_get("secret_sealed")?,
                created_at: row.try_get("created_at")?,
                times: Times {
                    signs_from: row.try_get("signs_from")?,
                    kept_until: row.try_get("kept_until")?,
                },
            })
        })
        .collect()
}

pub(crate) async fn insert(run: &impl Run, key: &StoredKey) -> anyhow::Result<()> {
    let StoredKey { id, public, secret_sealed, created_at, times } = key;
    run.exec(INSERT_KEY, &[id, public, secret_sealed, created_at, &times.signs_from]).await.map(drop)
}

/// Lets all keys go at this moment.
pub(crate) async fn retire(run: &impl Run, kept_until: Timestamp) -> anyhow::Result<()> {
    run.exec(RETIRE_KEYS, &[&kept_until]).await.map(drop)
}
