//! What an account or a session may do at this moment.

use auth_api::{SessionStanding, UserStanding};
use ids::{SessionId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use super::{accounts::status, roles};

statements! {
    USER_STANDING = "
        select u.id, u.status, a.roles, u.phone_verified_at is not null as phone_verified, u.registered_at
        from users u join account_access a on a.user_id = u.id
        where u.id = $1";

    /// The busiest statement of the platform: every request with a token asks it, less what the gateway remembers.
    SESSION_STANDING = "
        select s.user_id, s.ended_at is null and s.expires_at > $2 and u.status = 'active' as active,
               a.roles, a.permissions
        from sessions s join users u on u.id = s.user_id join account_access a on a.user_id = s.user_id
        where s.id = $1";

    ACCOUNT_PERMISSIONS = "select roles, permissions from account_access where user_id = $1";
}

/// What an account is and may do.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) roles: Vec<auth_api::Role>,
    /// Sorted by name.
    pub(crate) permissions: Vec<String>,
}

pub(crate) async fn user(run: &impl Run, id: UserId) -> anyhow::Result<Option<UserStanding>> {
    let row = run.opt(USER_STANDING, &[&id]).await?;
    row.map(|row| {
        Ok(UserStanding {
            user_id: row.try_get("id")?,
            status: status(&row)?,
            roles: roles(row.try_get("roles")?)?,
            phone_verified: row.try_get("phone_verified")?,
            registered_at: row.try_get("registered_at")?,
        })
    })
    .transpose()
}

pub(crate) async fn session(
    run: &impl Run,
    id: SessionId,
    now: Timestamp,
) -> anyhow::Result<Option<SessionStanding>> {
    let row = run.opt(SESSION_STANDING, &[&id, &now]).await?;
    row.map(|row| {
        Ok(SessionStanding {
            user_id: row.try_get("user_id")?,
            active: row.try_get("active")?,
            roles: roles(row.try_get("roles")?)?,
            permissions: sorted(row.try_get("permissions")?),
        })
    })
    .transpose()
}

pub(crate) async fn of_account(run: &impl Run, id: UserId) -> anyhow::Result<Option<Access>> {
    let row = run.opt(ACCOUNT_PERMISSIONS, &[&id]).await?;
    row.map(|row| {
        let permissions = sorted(row.try_get("permissions")?);
        Ok(Access { roles: roles(row.try_get("roles")?)?, permissions })
    })
    .transpose()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names
}
