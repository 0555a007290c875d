//! The catalogue of permissions, and which roles have them.

use auth_api::Role;
use kernel_postgres::{Run, statements};

use super::roles;

statements! {
    LIST_PERMISSIONS = "
        select p.name, p.description, p.description_zh,
               coalesce(array_agg(r.role) filter (where r.role is not null), '{}') as roles
        from permissions p left join role_permissions r on r.permission = p.name
        group by p.name order by p.name";
}

/// A fine-grained permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Permission {
    pub(crate) name: String,
    /// What it allows, in English.
    pub(crate) en: String,
    /// What it allows, in Chinese.
    pub(crate) zh: String,
    /// The roles that have it.
    pub(crate) roles: Vec<Role>,
}

/// Every permission, by name.
pub(crate) async fn permissions(run: &impl Run) -> anyhow::Result<Vec<Permission>> {
    let rows = run.rows(LIST_PERMISSIONS, &[]).await?;
    rows.iter()
        .map(|row| {
            Ok(Permission {
                name: row.try_get("name")?,
                en: row.try_get("description")?,
                zh: row.try_get("description_zh")?,
                roles: roles(row.try_get("roles")?)?,
            })
        })
        .collect()
}
