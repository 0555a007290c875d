//! The roles and extra permissions of one account.

use auth_api::Role;
use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Run, statements};

use super::names;

statements! {
    SET_ROLES = "update users set roles = $2 where id = $1";

    WITHDRAW_OTHERS = "delete from user_permissions where user_id = $1 and permission <> all ($2)";

    GRANT = "
        insert into user_permissions (user_id, permission, granted_by, granted_at)
        select $1, permission, $3, $4 from unnest($2::text[]) as permission
        on conflict (user_id, permission) do nothing";
}

pub(crate) async fn set_roles(run: &impl Run, id: UserId, roles: &[Role]) -> anyhow::Result<()> {
    run.exec(SET_ROLES, &[&id, &names(roles)]).await.map(drop)
}

/// Makes these the permissions the account has besides those of its roles.
pub(crate) async fn set_permissions(
    run: &impl Run,
    id: UserId,
    permissions: &[String],
    by: UserId,
    at: Timestamp,
) -> anyhow::Result<()> {
    run.exec(WITHDRAW_OTHERS, &[&id, &permissions]).await?;
    run.exec(GRANT, &[&id, &permissions, &by, &at]).await.map(drop)
}
