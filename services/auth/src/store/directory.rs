//! Lists of accounts for those who run the platform, newest first. One statement a way of searching, each with an
//! index: a single statement with optional conditions would scan the table once it is large.

use ids::UserId;
use kernel_postgres::{Run, statements};

use super::accounts::{Account, read};

statements! {
    LIST_USERS = "
        select u.id, u.status, a.roles, u.display_name, u.phone_sealed, u.email_sealed,
               u.password_hash is not null as has_password, u.registered_at, u.last_login_at,
               u.locked_at, u.lock_reason, u.lock_note, u.locked_by
        from users u join account_access a on a.user_id = u.id
        where u.id < $1 order by u.id desc limit $2";

    SEARCH_BY_CONTACT = "
        select u.id, u.status, a.roles, u.display_name, u.phone_sealed, u.email_sealed,
               u.password_hash is not null as has_password, u.registered_at, u.last_login_at,
               u.locked_at, u.lock_reason, u.lock_note, u.locked_by
        from users u join account_access a on a.user_id = u.id
        where (u.phone_index = $1 or u.email_index = $1) and u.id < $2 order by u.id desc limit $3";

    /// The pattern operators, so that the index serves whatever the database's collation is.
    SEARCH_BY_NAME = "
        select u.id, u.status, a.roles, u.display_name, u.phone_sealed, u.email_sealed,
               u.password_hash is not null as has_password, u.registered_at, u.last_login_at,
               u.locked_at, u.lock_reason, u.lock_note, u.locked_by
        from users u join account_access a on a.user_id = u.id
        where lower(u.display_name) ~>=~ $1 and lower(u.display_name) ~<~ $2 and u.id < $3
        order by u.id desc limit $4";
}

/// Which accounts.
pub(crate) enum Search {
    All,
    /// The one with the contact of this index.
    Contact(Vec<u8>),
    /// Those whose name begins so, whatever the case.
    Name(String),
}

/// Up to `limit` accounts older than `before`.
pub(crate) async fn list(
    run: &impl Run,
    search: &Search,
    before: UserId,
    limit: usize,
) -> anyhow::Result<Vec<Account>> {
    let limit = i64::try_from(limit)?;
    let rows = match search {
        Search::All => run.rows(LIST_USERS, &[&before, &limit]).await?,
        Search::Contact(index) => run.rows(SEARCH_BY_CONTACT, &[index, &before, &limit]).await?,
        Search::Name(name) => {
            let from = name.to_lowercase();
            let to = format!("{from}{}", char::MAX);
            run.rows(SEARCH_BY_NAME, &[&from, &to, &before, &limit]).await?
        }
    };
    rows.iter().map(read).collect()
}
