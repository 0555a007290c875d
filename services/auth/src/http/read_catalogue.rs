//! `GET /permissions`

use std::sync::Arc;

use auth_api::Role;
use axum::extract::State;
use kernel::Problem;
use kernel_http::{Allowed, Json, problems::Forbidden};
use serde::Serialize;
use utoipa::ToSchema;

use super::permissions::ReadUsers;
use crate::{
    app::App,
    domain::role::{self, Said},
    store::catalogue::{self, Permission},
};

/// The roles there are, and what each may do.
#[derive(Serialize, ToSchema)]
pub(crate) struct PermissionCatalogue {
    /// From the least powerful to the most.
    roles: Vec<RoleBody>,
    /// By name.
    permissions: Vec<PermissionBody>,
}

/// A role.
#[derive(Serialize, ToSchema)]
#[schema(as = RoleDescription)]
pub(crate) struct RoleBody {
    role: Role,
    title: CatalogueText,
    /// What it is for.
    about: CatalogueText,
    /// Names of the permissions it has.
    permissions: Vec<String>,
}

/// A fine-grained permission.
#[derive(Serialize, ToSchema)]
#[schema(as = PermissionDescription)]
pub(crate) struct PermissionBody {
    #[schema(example = "users:read")]
    name: String,
    /// What it allows.
    allows: CatalogueText,
    /// The roles that have it. An account can be granted it without.
    roles: Vec<Role>,
}

/// A text in both languages of the platform.
#[derive(Serialize, ToSchema)]
pub(crate) struct CatalogueText {
    /// Chinese.
    zh: String,
    /// English.
    en: String,
}

impl From<Said> for CatalogueText {
    fn from(Said { zh, en }: Said) -> Self {
        Self { zh: zh.to_owned(), en: en.to_owned() }
    }
}

impl From<Permission> for PermissionBody {
    fn from(Permission { name, en, zh, roles }: Permission) -> Self {
        Self { name, allows: CatalogueText { zh, en }, roles }
    }
}

impl PermissionCatalogue {
    fn of(permissions: Vec<Permission>) -> Self {
        let roles = Role::ALL.into_iter().map(|role| {
            let held = permissions.iter().filter(|permission| permission.roles.contains(&role));
            RoleBody {
                role,
                title: role::title(role).into(),
                about: role::about(role).into(),
                permissions: held.map(|permission| permission.name.clone()).collect(),
            }
        });
        Self { roles: roles.collect(), permissions: permissions.into_iter().map(Into::into).collect() }
    }
}

/// The roles there are, the permissions each has, and what they allow.
#[utoipa::path(get, path = "/api/v1/permissions", tag = "auth",
    responses((status = 200, body = PermissionCatalogue), Forbidden),
    security(("bearer" = [])))]
pub(crate) async fn read_catalogue(
    _: Allowed<ReadUsers>,
    State(app): State<Arc<App>>,
) -> Result<Json<PermissionCatalogue>, Problem> {
    let permissions = catalogue::permissions(&app.db.read().await?).await?;
    Ok(Json(PermissionCatalogue::of(permissions)))
}
