//! Groups and who belongs to them.

use auth_api::Role;
use ids::{GroupId, UserId};
use jiff::Timestamp;
use kernel_postgres::{Run, constraint, statements};

use super::{names, roles};
use crate::error::Error;

statements! {
    INSERT_GROUP = "insert into groups (id, name, roles, created_at) values ($1, $2, $3, $4)";

    LIST_GROUPS = "
        select g.id, g.name, g.roles, (select count(*) from group_members m where m.group_id = g.id) as members
        from groups g where g.id < $1 order by g.id desc limit $2";

    ADD_MEMBER = "
        insert into group_members (user_id, group_id, added_at) values ($1, $2, $3)
        on conflict (user_id, group_id) do nothing";

    REMOVE_MEMBER = "delete from group_members where user_id = $1 and group_id = $2";
}

/// A group.
pub(crate) struct Group {
    pub(crate) id: GroupId,
    pub(crate) name: String,
    pub(crate) roles: Vec<Role>,
    pub(crate) members: i64,
}

/// Makes a group without members.
pub(crate) async fn insert(
    run: &impl Run,
    id: GroupId,
    name: &str,
    roles: &[Role],
    at: Timestamp,
) -> Result<(), Error> {
    match run.exec(INSERT_GROUP, &[&id, &name, &names(roles), &at]).await {
        Ok(_) => Ok(()),
        Err(error) if constraint(&error) == Some("groups_name_key") => Err(Error::GroupNameTaken),
        Err(error) => Err(Error::Fault(error)),
    }
}

/// Up to `limit` groups older than `before`, newest first.
pub(crate) async fn list(run: &impl Run, before: GroupId, limit: usize) -> anyhow::Result<Vec<Group>> {
    let rows = run.rows(LIST_GROUPS, &[&before, &i64::try_from(limit)?]).await?;
    rows.iter()
        .map(|row| {
            Ok(Group {
                id: row.try_get("id")?,
                name: row.try_get("name")?,
                roles: roles(row.try_get("roles")?)?,
                members: row.try_get("members")?,
            })
        })
        .collect()
}

/// Adds a member; one that is there already stays.
pub(crate) async fn add(run: &impl Run, group: GroupId, user: UserId, at: Timestamp) -> Result<(), Error> {
    match run.exec(ADD_MEMBER, &[&user, &group, &at]).await {
        Ok(_) => Ok(()),
        Err(error) => Err(match constraint(&error) {
            Some("group_members_group_fkey") => Error::NoSuchGroup,
            Some("group_members_user_fkey") => Error::NoSuchUser,
            _ => Error::Fault(error),
        }),
    }
}

/// Removes a member; one that is not there is no mistake.
pub(crate) async fn remove(run: &impl Run, group: GroupId, user: UserId) -> anyhow::Result<()> {
    run.exec(REMOVE_MEMBER, &[&user, &group]).await.map(drop)
}
