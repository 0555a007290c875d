//! What an operator does about parked events.

use jiff::Timestamp;
use kernel::Env;
use kernel_postgres::{Row, Run, statements};
use serde::Serialize;
use uuid::Uuid;

statements! {
    pub(crate) PARKED_EVENTS = "
        select parked.seq, consumer, source, id, type, key, time, attempts, error,
            (select count(*) from inbox as held
             where held.consumer = parked.consumer and held.key = parked.key and held.done_at is null
               and held.seq > parked.seq) as held_back
        from inbox as parked where state = 'parked' and seq > $1 order by seq limit $2";

    pub(crate) PARKED_EVENT = "
        select parked.seq, consumer, source, id, type, key, time, attempts, error,
            (select count(*) from inbox as held
             where held.consumer = parked.consumer and held.key = parked.key and held.done_at is null
               and held.seq > parked.seq) as held_back
        from inbox as parked where state = 'parked' and seq = $1";

    pub(crate) RETRY_EVENT = "
        update inbox set state = 'pending', attempts = 0, next_at = $2 where seq = $1 and state = 'parked'";

    pub(crate) SKIP_EVENT = "
        update inbox set state = 'skipped', done_at = $2, error = 'skipped: ' || $3::text || '; was: ' || coalesce(error, '')
        where seq = $1 and state = 'parked'";
}

/// An event that waits for an operator. Its data stay in the store: they may be sensitive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParkedEvent {
    /// Names it to [`retry`] and [`skip`].
    pub seq: i64,
    pub consumer: String,
    pub source: String,
    pub id: Uuid,
    #[serde(rename = "type")]
    pub kind: String,
    pub key: String,
    pub time: Timestamp,
    pub attempts: i32,
    pub error: Option<String>,
    /// Later events of the same key that wait behind it.
    pub held_back: i64,
}

/// Parked events after `after` (0 for the first page), oldest delivery first.
pub async fn parked(run: &impl Run, after: i64, limit: i64) -> anyhow::Result<Vec<ParkedEvent>> {
    run.rows(PARKED_EVENTS, &[&after, &limit]).await?.iter().map(read).collect()
}

/// The parked event with this number.
pub async fn find(run: &impl Run, seq: i64) -> anyhow::Result<Option<ParkedEvent>> {
    run.opt(PARKED_EVENT, &[&seq]).await?.as_ref().map(read).transpose()
}

/// Tries a parked event again, with all its attempts. False when it is not parked.
pub async fn retry(run: &impl Run, env: &Env, seq: i64) -> anyhow::Result<bool> {
    Ok(run.exec(RETRY_EVENT, &[&seq, &env.now()]).await? > 0)
}

/// Gives a parked event up, so that the later ones of its key go on. False when it is not parked.
pub async fn skip(run: &impl Run, env: &Env, seq: i64, reason: &str) -> anyhow::Result<bool> {
    Ok(run.exec(SKIP_EVENT, &[&seq, &env.now(), &reason]).await? > 0)
}

fn read(row: &Row) -> anyhow::Result<ParkedEvent> {
    Ok(ParkedEvent {
        seq: row.try_get("seq")?,
        consumer: row.try_get("consumer")?,
        source: row.try_get("source")?,
        id: row.try_get("id")?,
        kind: row.try_get("type")?,
        key: row.try_get("key")?,
        time: row.try_get("time")?,
        attempts: row.try_get("attempts")?,
        error: row.try_get("error")?,
        held_back: row.try_get("held_back")?,
    })
}
