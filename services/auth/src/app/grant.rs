//! Deciding what an account is and may do.

use auth_api::{Role, permissions};
use ids::UserId;
use kernel_http::{Answer, Status, Write};
use serde::Serialize;
use utoipa::ToSchema;

use super::App;
use crate::{
    domain::account::{may_change_roles, sorted},
    error::Error,
    store::{access, accounts, grants},
};

/// What an account is and may do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccessView {
    pub(crate) user_id: UserId,
    /// Its own roles and those of its groups.
    pub(crate) roles: Vec<Role>,
    /// Everything it may do: by its roles, and granted to it alone. Sorted by name.
    pub(crate) permissions: Vec<String>,
}

/// Makes these the account's own roles and its permissions besides those of its roles. Open sessions have them at once.
pub(crate) async fn set(
    app: &App,
    write: &Write,
    by: UserId,
    target: UserId,
    roles: Vec<Role>,
    extra: &[String],
) -> Result<Answer<AccessView>, Error> {
    may_change_roles(by == target)?;
    if extra.iter().any(|name| !permissions::ALL.contains(&name.as_str())) {
        return Err(Error::UnknownPermission);
    }
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    accounts::lock_row(&tx, target).await?.ok_or(Error::NoSuchUser)?;
    grants::set_roles(&tx, target, &sorted(roles)).await?;
    grants::set_permissions(&tx, target, extra, by, app.env.now()).await?;
    let access = access::of_account(&tx, target).await?.ok_or(Error::NoSuchUser)?;
    let view = AccessView { user_id: target, roles: access.roles, permissions: access.permissions };
    Ok(write.commit(tx, Status::Done, view).await?)
}

/// What an account is and may do now.
pub(crate) async fn show(app: &App, user: UserId) -> Result<AccessView, Error> {
    let access = access::of_account(&app.db.read().await?, user).await?.ok_or(Error::NoSuchUser)?;
    Ok(AccessView { user_id: user, roles: access.roles, permissions: access.permissions })
}
