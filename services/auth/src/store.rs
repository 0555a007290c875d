//! The only place with SQL: free functions on a connection, domain values out.
//!
//! | module | tables |
//! |---|---|
//! | [`accounts`] | `users`: finding, creating, changing |
//! | [`directory`] | `users`: lists for those who run the platform |
//! | [`catalogue`] | `permissions`, `role_permissions`: what there is |
//! | [`access`] | what an account or a session may do now |
//! | [`grants`] | roles and permissions of one account |
//! | [`groups`] | `groups`, `group_members` |
//! | [`sessions`] | `sessions` |
//! | [`tokens`] | `auth_tokens` |
//! | [`codes`] | `one_time_codes` |
//! | [`failures`] | `login_failures` |
//! | [`keys`] | `signing_keys` |
//! | [`purge`] | what is no longer needed, everywhere |

pub(crate) mod access;
pub(crate) mod accounts;
pub(crate) mod catalogue;
pub(crate) mod codes;
pub(crate) mod directory;
pub(crate) mod failures;
pub(crate) mod grants;
pub(crate) mod groups;
pub(crate) mod keys;
pub(crate) mod purge;
pub(crate) mod sessions;
pub(crate) mod tokens;

use anyhow::Context;
use auth_api::Role;

/// Roles as the store names them.
fn roles(names: Vec<&str>) -> anyhow::Result<Vec<Role>> {
    let mut roles = names
        .into_iter()
        .map(|name| Role::parse(name).with_context(|| format!("the store has an unknown role {name}")))
        .collect::<anyhow::Result<Vec<_>>>()?;
    roles.sort_unstable();
    Ok(roles)
}

fn names(roles: &[Role]) -> Vec<&'static str> {
    roles.iter().map(|role| role.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use kernel_postgres::{schema::connect, statements::prepare_all};
    use kernel_test::Bed;

    use super::*;

    #[tokio::test]
    async fn every_statement_prepares() {
        let bed = Bed::of(crate::service()).build().await;
        let client = connect(bed.db().config()).await.unwrap();
        let files = [
            access::ALL,
            accounts::ALL,
            catalogue::ALL,
            codes::ALL,
            directory::ALL,
            failures::ALL,
            grants::ALL,
            groups::ALL,
            keys::ALL,
            purge::ALL,
            sessions::ALL,
            tokens::ALL,
        ];
        for statements in files {
            prepare_all(&client, statements).await.unwrap();
        }
    }
}
