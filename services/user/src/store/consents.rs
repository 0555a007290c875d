//! Receipts of consent.

use anyhow::Context;
use ids::{ConsentId, UserId};
use kernel_postgres::{Row, Run, Tx, statements};
use user_api::{Purpose, RecordClass};

use crate::domain::consent::Receipt;

statements! {
    CURRENT_CONSENTS = "
        select id, purpose, class, granted, notice, decided_at, expires_at from consents
        where user_id = $1 and superseded_at is null";

    CURRENT_CONSENT = "
        select id, purpose, class, granted, notice, decided_at, expires_at from consents
        where user_id = $1 and purpose = $2 and class = $3 and superseded_at is null";

    CONSENT_HISTORY = "
        select id, purpose, class, granted, notice, decided_at, expires_at from consents
        where user_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3";

    /// Held while decisions are replaced, so that two requests do not both supersede the same receipt.
    LOCK_CONSENTS = "select pg_advisory_xact_lock(hashtext('consents'), hashtext($1::text))";

    SUPERSEDE = "
        update consents set superseded_at = $4
        where user_id = $1 and purpose = $2 and class = $3 and superseded_at is null";

    INSERT_RECEIPT = "
        insert into consents (user_id, id, purpose, class, granted, notice, decided_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
}

fn receipt(row: &Row) -> anyhow::Result<Receipt> {
    let (purpose, class): (&str, &str) = (row.try_get("purpose")?, row.try_get("class")?);
    Ok(Receipt {
        id: row.try_get("id")?,
        purpose: Purpose::parse(purpose).with_context(|| format!("unknown purpose {purpose}"))?,
        class: RecordClass::parse(class).with_context(|| format!("unknown class {class}"))?,
        granted: row.try_get("granted")?,
        notice: row.try_get("notice")?,
        decided_at: row.try_get("decided_at")?,
        expires_at: row.try_get("expires_at")?,
    })
}

/// The receipts that count, at most one a purpose and class.
pub(crate) async fn current(run: &impl Run, user: UserId) -> anyhow::Result<Vec<Receipt>> {
    run.rows(CURRENT_CONSENTS, &[&user]).await?.iter().map(receipt).collect()
}

/// The receipt that counts for one purpose and class.
pub(crate) async fn current_for(
    run: &impl Run,
    user: UserId,
    purpose: Purpose,
    class: RecordClass,
) -> anyhow::Result<Option<Receipt>> {
    let row = run.opt(CURRENT_CONSENT, &[&user, &purpose.as_str(), &class.as_str()]).await?;
    row.as_ref().map(receipt).transpose()
}

/// Receipts, newest first, superseded ones included.
pub(crate) async fn history(
    run: &impl Run,
    user: UserId,
    before: Option<ConsentId>,
    limit: usize,
) -> anyhow::Result<Vec<Receipt>> {
    run.rows(CONSENT_HISTORY, &[&user, &before, &i64::try_from(limit)?]).await?.iter().map(receipt).collect()
}

/// Makes other requests that change this person's consents wait for the end of the transaction.
pub(crate) async fn lock(tx: &Tx<'_>, user: UserId) -> anyhow::Result<()> {
    tx.rows(LOCK_CONSENTS, &[&user.to_string()]).await.map(drop)
}

/// Puts a receipt in the place of the one that counted.
pub(crate) async fn replace(tx: &Tx<'_>, user: UserId, receipt: &Receipt) -> anyhow::Result<()> {
    let Receipt { id, purpose, class, granted, notice, decided_at, expires_at } = receipt;
    let (purpose, class) = (purpose.as_str(), class.as_str());
    tx.exec(SUPERSEDE, &[&user, &purpose, &class, decided_at]).await?;
    tx.exec(INSERT_RECEIPT, &[&user, id, &purpose, &class, granted, notice, decided_at, expires_at]).await?;
    Ok(())
}
