//! Lists of accounts for those who run the platform, newest first. One statement a way of searching, each with an
//! index: a single statement with optional conditions would scan the table once it is large.

use auth_api::{AccountStatus, Role};
use ids::UserId;
use jiff::{SignedDuration, Timestamp};
use kernel_postgres::{Run, ToSql, statements};
use uuid::Uuid;

use super::accounts::{Account, read};

macro_rules! accounts {
    () => {
        "select u.id, u.status, a.roles, u.display_name, u.phone_sealed, u.email_sealed,
                u.password_hash is not null as has_password, u.registered_at, u.last_login_at,
                u.locked_at, u.lock_reason, u.lock_note, u.locked_by
         from users u join account_access a on a.user_id = u.id"
    };
}

/// Ids rise with time, so the bounds on `id` keep a search for a period from reading all that is newer or older.
macro_rules! narrowed {
    () => {
        " u.id < $1 and u.id >= $2
          and ($3::timestamptz is null or u.registered_at >= $3)
          and ($4::timestamptz is null or u.registered_at < $4)
          and ($5::text is null or u.status = $5) and ($6::text is null or $6 = any (a.roles))
          order by u.id desc limit $7"
    };
}

statements! {
    LIST_USERS = concat!(accounts!(), " where", narrowed!());

    /// Few are locked, and an index has just them.
    LIST_LOCKED = concat!(accounts!(), " where u.status = 'locked' and", narrowed!());

    /// Few have a role that is not everybody's, of their own or by a group.
    LIST_WITH_ROLE = concat!(
        "with holders as (
            select id from users where roles @> array[$6::text]
            union
            select m.user_id from groups g join group_members m on m.group_id = g.id where g.roles @> array[$6::text]
         ) ",
        accounts!(), " join holders h on h.id = u.id where", narrowed!()
    );

    SEARCH_BY_CONTACT = concat!(accounts!(), " where (u.phone_index = $8 or u.email_index = $8) and", narrowed!());

    /// The pattern operators, so that the index serves whatever the database's collation is.
    SEARCH_BY_NAME = concat!(
        accounts!(), " where lower(u.display_name) ~>=~ $8 and lower(u.display_name) ~<~ $9 and", narrowed!()
    );
}

/// Which accounts.
pub(crate) enum Search {
    All,
    /// The one with the contact of this index.
    Contact(Vec<u8>),
    /// Those whose name begins so, whatever the case.
    Name(String),
}

/// What else must be true of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    pub(crate) status: Option<AccountStatus>,
    /// Of their own, or by a group.
    pub(crate) role: Option<Role>,
    /// Registered then or later.
    pub(crate) from: Option<Timestamp>,
    /// Registered before.
    pub(crate) to: Option<Timestamp>,
}

/// An account's id is made when it registers, give or take the time that this takes.
const SLACK: SignedDuration = SignedDuration::from_mins(10);

/// Up to `limit` accounts older than `before`.
pub(crate) async fn list(
    run: &impl Run,
    search: &Search,
    filter: &Filter,
    before: UserId,
    limit: usize,
) -> anyhow::Result<Vec<Account>> {
    let limit = i64::try_from(limit)?;
    // PostgreSQL's time begins later than ours, and nobody registered before computers were.
    let [from, to] = [filter.from, filter.to].map(|bound| bound.map(|at| at.max(Timestamp::UNIX_EPOCH)));
    let above = from.and_then(|from| from.checked_sub(SLACK).ok()).map_or(Uuid::nil(), first_id);
    let below = to.and_then(|to| to.checked_add(SLACK).ok()).map_or(Uuid::max(), first_id).min(before.uuid());
    let (status, role) = (filter.status.map(AccountStatus::as_str), filter.role.map(Role::as_str));
    let narrow: [&(dyn ToSql + Sync); 7] = [&below, &above, &from, &to, &status, &role, &limit];
    let rows = match search {
        Search::All if filter.status == Some(AccountStatus::Locked) => run.rows(LIST_LOCKED, &narrow).await?,
        Search::All if filter.role.is_some_and(|role| role != Role::Consumer) => {
            run.rows(LIST_WITH_ROLE, &narrow).await?
        }
        Search::All => run.rows(LIST_USERS, &narrow).await?,
        Search::Contact(index) => {
            let index: &(dyn ToSql + Sync) = index;
            run.rows(SEARCH_BY_CONTACT, &[narrow.as_slice(), &[index]].concat()).await?
        }
        Search::Name(name) => {
            let start = name.to_lowercase();
            let end = format!("{start}{}", char::MAX);
            let span: [&(dyn ToSql + Sync); 2] = [&start, &end];
            run.rows(SEARCH_BY_NAME, &[narrow.as_slice(), &span].concat()).await?
        }
    };
    rows.iter().map(read).collect()
}

/// The least id of this moment: a `UUIDv7` begins with 48 bits of milliseconds since 1970.
fn first_id(moment: Timestamp) -> Uuid {
    Uuid::from_u128(u128::try_from(moment.as_millisecond()).unwrap_or_default() << 80)
}
