//! Ending sessions, one's own or, for those who may lock accounts, another's.

use ids::{SessionId, UserId};
use kernel_http::{Answer, Status, Write};
use serde::Serialize;
use utoipa::ToSchema;

use super::App;
use crate::{domain::session::EndReason, error::Error, store::sessions};

/// How many sessions ended.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionsEnded {
    pub(crate) ended_sessions: u64,
}

/// Ends the session of the caller, or all of them. Ending one that has ended already is no mistake.
pub(crate) async fn logout(
    app: &App,
    write: &Write,
    user: UserId,
    session: SessionId,
    everywhere: bool,
) -> Result<Answer<SessionsEnded>, Error> {
    let now = app.env.now();
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let ended_sessions = if everywhere {
        sessions::end_all(&tx, user, None, EndReason::Logout, now).await?
    } else {
        u64::from(sessions::end(&tx, user, session, EndReason::Logout, now).await?)
    };
    Ok(write.commit(tx, Status::Done, SessionsEnded { ended_sessions }).await?)
}

/// Ends one session of an account.
pub(crate) async fn revoke(
    app: &App,
    write: &Write,
    user: UserId,
    session: SessionId,
) -> Result<Answer<SessionsEnded>, Error> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if !sessions::end(&tx, user, session, EndReason::Revoked, app.env.now()).await? {
        return Err(Error::NoSuchSession);
    }
    Ok(write.commit(tx, Status::Done, SessionsEnded { ended_sessions: 1 }).await?)
}
