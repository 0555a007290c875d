//! Counting failures. The rule is the domain's; the table of its pauses goes along with each count.

use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use crate::domain::throttle::Subject;

statements! {
    /// Counts and decides in one step: of many attempts at once, no more get through than in a row.
    COUNT_FAILURE = "
        with counted as (
            insert into login_failures as f (kind, subject, failures, last_at, blocked_until)
            values ($1, $2, 1, $3, $3::timestamptz + make_interval(secs => ($5::float8[])[1]))
            on conflict (kind, subject) do update set
                failures = case when f.last_at < $4 then 1 else f.failures + 1 end,
                last_at = $3,
                blocked_until = $3::timestamptz + make_interval(secs => ($5::float8[])[
                    least(case when f.last_at < $4 then 1 else f.failures + 1 end, cardinality($5::float8[]))])
            where f.blocked_until <= $3
            returning failures
        )
        select (select failures from counted) as failures,
               (select blocked_until from login_failures where kind = $1 and subject = $2) as blocked_until";

    BLOCKED_UNTIL = "
        select blocked_until from login_failures where kind = $1 and subject = $2 and blocked_until > $3";

    TAKE_BACK_FAILURE = "
        update login_failures set failures = failures - 1, blocked_until = least(blocked_until, $3)
        where kind = $1 and subject = $2 and failures > 0";

    FORGET_FAILURES = "delete from login_failures where kind = $1 and subject = $2";
}

/// Counts one more failure, unless the subject is blocked: then until when.
pub(crate) async fn count(
    run: &impl Run,
    kind: Subject,
    subject: &[u8],
    now: Timestamp,
) -> anyhow::Result<Option<Timestamp>> {
    let policy = kind.policy();
    let params: [&(dyn kernel_postgres::ToSql + Sync); 5] =
        [&kind.name(), &subject, &now, &(now - policy.memory), &policy.pauses()];
    let row = run.row(COUNT_FAILURE, &params).await?;
    if row.try_get::<_, Option<i32>>("failures")?.is_some() {
        return Ok(None);
    }
    // Another request counted at this very moment when there is no older row to see.
    Ok(Some(row.try_get::<_, Option<Timestamp>>("blocked_until")?.unwrap_or(now)))
}

/// Until when the subject is blocked, if it is.
pub(crate) async fn blocked(
    run: &impl Run,
    kind: Subject,
    subject: &[u8],
    now: Timestamp,
) -> anyhow::Result<Option<Timestamp>> {
    let row = run.opt(BLOCKED_UNTIL, &[&kind.name(), &subject, &now]).await?;
    row.map(|row| Ok(row.try_get("blocked_until")?)).transpose()
}

/// Uncounts one failure, and the pause it caused.
pub(crate) async fn take_back(
    run: &impl Run,
    kind: Subject,
    subject: &[u8],
    now: Timestamp,
) -> anyhow::Result<()> {
    run.exec(TAKE_BACK_FAILURE, &[&kind.name(), &subject, &now]).await.map(drop)
}

/// Forgets a subject's failures.
pub(crate) async fn forget(run: &impl Run, kind: Subject, subject: &[u8]) -> anyhow::Result<()> {
    run.exec(FORGET_FAILURES, &[&kind.name(), &subject]).await.map(drop)
}
