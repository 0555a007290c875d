//! Locking and unlocking accounts. A lock ends all sessions in the same transaction; the gateway forgets what it
//! remembers of them within seconds.

use auth_api::{LockReason, UserLocked, UserStanding, UserUnlocked};
use ids::UserId;
use kernel_http::{Answer, Status, Write};
use kernel_postgres::Tx;
use kernel_work::outbox;

use super::{App, person};
use crate::{
    domain::{account::may_lock, session::EndReason},
    error::Error,
    store::{
        access,
        accounts::{self, Lock},
        sessions,
    },
};

/// The longest note, or text about who decided.
const TEXT_CHARS: usize = 200;

/// Who decides.
pub(crate) enum Decider {
    Person {
        id: UserId,
        may_grant_roles: bool,
    },
    /// A service, with what it says about who or what decided there.
    Service {
        service: String,
        by: String,
    },
}

/// Locks an account. Locking a locked one changes nothing, not even the reason.
pub(crate) async fn lock(
    app: &App,
    write: &Write,
    target: UserId,
    decider: &Decider,
    reason: LockReason,
    note: Option<String>,
) -> Result<Answer<UserStanding>, Error> {
    let fits = |text: &str| {
        (1..=TEXT_CHARS).contains(&text.chars().count()) && !text.chars().any(|c| c.is_control() && c != '\n')
    };
    if !decider.text().into_iter().chain(note.as_deref()).all(fits) {
        return Err(Error::BadLockText);
    }
    let by = decider.name();
    let at = app.env.now();
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    decider.authorise(&tx, target).await?;
    if accounts::lock(&tx, target, &Lock { at, reason, note, by }).await? {
        sessions::end_all(&tx, target, None, EndReason::Locked, at).await?;
        outbox::publish(&tx, &app.env, &UserLocked { user_id: target, reason_code: reason }).await?;
        metrics::counter!("auth_locks_total", "reason" => reason.as_str()).increment(1);
    }
    finish(app, write, tx, target).await
}

/// Unlocks an account. Its owner logs in anew.
pub(crate) async fn unlock(
    app: &App,
    write: &Write,
    target: UserId,
    decider: &Decider,
) -> Result<Answer<UserStanding>, Error> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    decider.authorise(&tx, target).await?;
    if accounts::unlock(&tx, target).await? {
        outbox::publish(&tx, &app.env, &UserUnlocked { user_id: target }).await?;
    }
    finish(app, write, tx, target).await
}

async fn finish(app: &App, write: &Write, tx: Tx<'_>, target: UserId) -> Result<Answer<UserStanding>, Error> {
    let standing = access::user(&tx, target).await?.ok_or(Error::NoSuchUser)?;
    let answer = write.commit(tx, Status::Done, standing).await?;
    app.work.wake();
    Ok(answer)
}

impl Decider {
    fn name(&self) -> String {
        match self {
            Self::Person { id, .. } => person(*id),
            Self::Service { service, by } => format!("{service}:{by}"),
        }
    }

    /// What the outside contributed to the name.
    fn text(&self) -> Option<&str> {
        match self {
            Self::Person { .. } => None,
            Self::Service { by, .. } => Some(by),
        }
    }

    /// Locks the account's row, so that what is decided here still holds when it is stored.
    async fn authorise(&self, tx: &Tx<'_>, target: UserId) -> Result<(), Error> {
        let roles = accounts::lock_row(tx, target).await?.ok_or(Error::NoSuchUser)?;
        match self {
            Self::Person { id, may_grant_roles } => Ok(may_lock(*id == target, &roles, *may_grant_roles)?),
            Self::Service { .. } => Ok(()),
        }
    }
}
