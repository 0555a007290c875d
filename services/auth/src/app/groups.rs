//! Groups of accounts that share roles: a hospital's practitioners, a shift of operators.

use auth_api::Role;
use ids::{GroupId, UserId};
use kernel::{Page, PageQuery};
use kernel_http::{Answer, Status, Write};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{App, grant::AccessView};
use crate::{
    domain::account::{group_name, may_change_roles, sorted},
    error::Error,
    store::{access, groups},
};

/// A group.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GroupView {
    pub(crate) group_id: GroupId,
    pub(crate) name: String,
    /// What its members are besides what they are themselves.
    pub(crate) roles: Vec<Role>,
    pub(crate) members: i64,
}

/// Makes a group without members.
pub(crate) async fn create(
    app: &App,
    write: &Write,
    name: &str,
    roles: Vec<Role>,
) -> Result<Answer<GroupView>, Error> {
    let name = group_name(name).ok_or(Error::BadGroupName)?;
    let (id, roles) = (app.env.id(), sorted(roles));
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    groups::insert(&tx, id, &name, &roles, app.env.now()).await?;
    Ok(write.commit(tx, Status::Created, GroupView { group_id: id, name, roles, members: 0 }).await?)
}

/// Groups, newest first.
pub(crate) async fn list(app: &App, page: &PageQuery) -> Result<Page<GroupView>, Error> {
    let (limit, before) = (page.limit()?, page.position()?.unwrap_or(GroupId::from_uuid(Uuid::max())));
    let found = groups::list(&app.db.read().await?, before, limit + 1).await?;
    let views = found
        .into_iter()
        .map(|group| {
            let groups::Group { id, name, roles, members } = group;
            GroupView { group_id: id, name, roles, members }
        })
        .collect();
    Ok(Page::of(views, limit, |last: &GroupView| last.group_id))
}

/// Makes an account a member or not. Nobody decides this about themself: it is a way to roles.
pub(crate) async fn set_member(
    app: &App,
    write: &Write,
    by: UserId,
    (group, user): (GroupId, UserId),
    member: bool,
) -> Result<Answer<AccessView>, Error> {
    may_change_roles(by == user)?;
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    if member {
        groups::add(&tx, group, user, app.env.now()).await?;
    } else {
        groups::remove(&tx, group, user).await?;
    }
    let access = access::of_account(&tx, user).await?.ok_or(Error::NoSuchUser)?;
    let view = AccessView { user_id: user, roles: access.roles, permissions: access.permissions };
    Ok(write.commit(tx, Status::Done, view).await?)
}
