//! The inbox.

use anyhow::Context;
use ids::MessageId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, statements};
use sandbox_api::message::{Medium, Message, SendMessage};

statements! {
    /// A repeat finds the first.
    INSERT_MESSAGE = "
        insert into messages (id, key, medium, address, subject, body, sent_at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (key) do update set key = excluded.key
        returning id";

    /// Newest first; of everyone, or of one address.
    LIST_MESSAGES = "
        select id, medium, address, subject, body, sent_at from messages
        where ($1::text is null or address = $1) and ($2::uuid is null or id < $2)
        order by id desc limit $3";

    PURGE_MESSAGES = "delete from messages where sent_at < $1";
}

/// Inserts, or finds the message with this key.
pub(crate) async fn insert(
    run: &impl Run,
    id: MessageId,
    message: &SendMessage,
    now: Timestamp,
) -> anyhow::Result<MessageId> {
    let SendMessage { key, medium, to, subject, text } = message;
    let medium = medium.name();
    Ok(run.row(INSERT_MESSAGE, &[&id, key, &medium, to, subject, text, &now]).await?.try_get("id")?)
}

/// One page, newest first, and one more.
pub(crate) async fn list(
    run: &impl Run,
    address: Option<&str>,
    before: Option<MessageId>,
    limit: usize,
) -> anyhow::Result<Vec<Message>> {
    let rows = run.rows(LIST_MESSAGES, &[&address, &before, &(i64::try_from(limit)? + 1)]).await?;
    rows.iter().map(of_row).collect()
}

pub(crate) async fn purge(run: &impl Run, before: Timestamp) -> anyhow::Result<u64> {
    run.exec(PURGE_MESSAGES, &[&before]).await
}

fn of_row(row: &Row) -> anyhow::Result<Message> {
    let medium: &str = row.try_get("medium")?;
    Ok(Message {
        message_id: row.try_get("id")?,
        medium: Medium::parse(medium).with_context(|| format!("unknown medium {medium}"))?,
        to: row.try_get("address")?,
        subject: row.try_get("subject")?,
        text: row.try_get("body")?,
        sent_at: row.try_get("sent_at")?,
    })
}
