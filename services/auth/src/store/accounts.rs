//! Accounts: finding, creating and changing one.

use anyhow::Context;
use auth_api::{AccountStatus, LockReason, Role};
use ids::UserId;
use jiff::Timestamp;
use kernel_postgres::{Row, Run, constraint, statements};

use super::{names, roles};
use crate::{domain::contact::Channel, error::Error, secrets::seals::SealedContact};

statements! {
    INSERT_USER = "
        insert into users (id, status, roles, display_name, phone_sealed, phone_index, phone_verified_at,
                           email_sealed, email_index, email_verified_at, password_hash, password_changed_at,
                           registered_at, last_login_at)
        values ($1, 'active', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

    FIND_BY_PHONE = "select id, password_hash from users where phone_index = $1";

    FIND_BY_EMAIL = "select id, password_hash from users where email_index = $1";

    LOAD_ACCOUNT = "
        select u.id, u.status, a.roles, u.display_name, u.phone_sealed, u.email_sealed,
               u.password_hash is not null as has_password, u.registered_at, u.last_login_at,
               u.locked_at, u.lock_reason, u.lock_note, u.locked_by
        from users u join account_access a on a.user_id = u.id
        where u.id = $1";

    LOCK_ACCOUNT = "select roles from users where id = $1 for update";

    /// Takes the row's lock, so that a login and a lock of the same account happen one after the other.
    RECORD_LOGIN = "update users set last_login_at = $2 where id = $1 returning status";

    LOCK_USER = "
        update users set status = 'locked', locked_at = $2, lock_reason = $3, lock_note = $4, locked_by = $5
        where id = $1 and status = 'active'";

    UNLOCK_USER = "
        update users set status = 'active', locked_at = null, lock_reason = null, lock_note = null, locked_by = null
        where id = $1 and status = 'locked'";

    SET_PASSWORD = "update users set password_hash = $2, password_changed_at = $3 where id = $1";
}

/// An account to be created.
pub(crate) struct NewAccount<'a> {
    pub(crate) id: UserId,
    pub(crate) roles: &'a [Role],
    pub(crate) display_name: &'a str,
    pub(crate) channel: Channel,
    /// Verified, or there would be no account.
    pub(crate) contact: &'a SealedContact,
    pub(crate) password_hash: Option<&'a str>,
    pub(crate) at: Timestamp,
}

/// What is needed to let somebody in.
pub(crate) struct Credentials {
    pub(crate) id: UserId,
    pub(crate) password_hash: Option<String>,
}

/// An account, its contacts still sealed.
pub(crate) struct Account {
    pub(crate) id: UserId,
    pub(crate) status: AccountStatus,
    pub(crate) roles: Vec<Role>,
    pub(crate) display_name: String,
    pub(crate) phone_sealed: Option<Vec<u8>>,
    pub(crate) email_sealed: Option<Vec<u8>>,
    pub(crate) has_password: bool,
    pub(crate) registered_at: Timestamp,
    pub(crate) last_login_at: Option<Timestamp>,
    pub(crate) lock: Option<Lock>,
}

/// Why an account is locked.
#[derive(Clone, Debug)]
pub(crate) struct Lock {
    pub(crate) at: Timestamp,
    pub(crate) reason: LockReason,
    pub(crate) note: Option<String>,
    pub(crate) by: String,
}

/// Creates an account; a contact that another account has already is refused.
pub(crate) async fn insert(run: &impl Run, new: &NewAccount<'_>) -> Result<(), Error> {
    let NewAccount { id, roles, display_name, channel, contact, password_hash, at } = new;
    let here = |own: Channel| (own == *channel).then_some(*contact);
    let (phone, email) = (here(Channel::Phone), here(Channel::Email));
    let sealed = |contact: Option<&SealedContact>| contact.map(|contact| contact.sealed.clone());
    let index = |contact: Option<&SealedContact>| contact.map(|contact| contact.index.clone());
    let verified = |contact: Option<&SealedContact>| contact.map(|_| *at);
    let inserted = run
        .exec(
            INSERT_USER,
            &[
                id,
                &names(roles),
                display_name,
                &sealed(phone),
                &index(phone),
                &verified(phone),
                &sealed(email),
                &index(email),
                &verified(email),
                password_hash,
                &password_hash.map(|_| *at),
                at,
                at,
            ],
        )
        .await;
    match inserted {
        Ok(_) => Ok(()),
        Err(error) => Err(match constraint(&error) {
            Some("users_phone_key" | "users_email_key") => Error::ContactTaken,
            _ => Error::Fault(error),
        }),
    }
}

/// The account that has this contact.
pub(crate) async fn find(
    run: &impl Run,
    channel: Channel,
    index: &[u8],
) -> anyhow::Result<Option<Credentials>> {
    let sql = match channel {
        Channel::Phone => FIND_BY_PHONE,
        Channel::Email => FIND_BY_EMAIL,
    };
    let row = run.opt(sql, &[&index]).await?;
    row.map(|row| Ok(Credentials { id: row.try_get("id")?, password_hash: row.try_get("password_hash")? }))
        .transpose()
}

pub(crate) async fn load(run: &impl Run, id: UserId) -> anyhow::Result<Option<Account>> {
    run.opt(LOAD_ACCOUNT, &[&id]).await?.as_ref().map(read).transpose()
}

/// The account's own roles; its row is locked until the transaction ends.
pub(crate) async fn lock_row(run: &impl Run, id: UserId) -> anyhow::Result<Option<Vec<Role>>> {
    let row = run.opt(LOCK_ACCOUNT, &[&id]).await?;
    row.map(|row| roles(row.try_get("roles")?)).transpose()
}

/// Records a login and locks the account's row; where the account stands at this moment.
pub(crate) async fn record_login(run: &impl Run, id: UserId, at: Timestamp) -> anyhow::Result<AccountStatus> {
    status(&run.row(RECORD_LOGIN, &[&id, &at]).await?)
}

/// Whether the account was active until now.
pub(crate) async fn lock(run: &impl Run, id: UserId, lock: &Lock) -> anyhow::Result<bool> {
    let Lock { at, reason, note, by } = lock;
    Ok(run.exec(LOCK_USER, &[&id, at, &reason.as_str(), note, by]).await? > 0)
}

/// Whether the account was locked until now.
pub(crate) async fn unlock(run: &impl Run, id: UserId) -> anyhow::Result<bool> {
    Ok(run.exec(UNLOCK_USER, &[&id]).await? > 0)
}

pub(crate) async fn set_password(
    run: &impl Run,
    id: UserId,
    hash: &str,
    at: Timestamp,
) -> anyhow::Result<()> {
    run.exec(SET_PASSWORD, &[&id, &hash, &at]).await.map(drop)
}

/// Reads the columns of [`LOAD_ACCOUNT`].
pub(super) fn read(row: &Row) -> anyhow::Result<Account> {
    Ok(Account {
        id: row.try_get("id")?,
        status: status(row)?,
        roles: roles(row.try_get("roles")?)?,
        display_name: row.try_get("display_name")?,
        phone_sealed: row.try_get("phone_sealed")?,
        email_sealed: row.try_get("email_sealed")?,
        has_password: row.try_get("has_password")?,
        registered_at: row.try_get("registered_at")?,
        last_login_at: row.try_get("last_login_at")?,
        lock: lock_of(row)?,
    })
}

pub(super) fn status(row: &Row) -> anyhow::Result<AccountStatus> {
    let name: &str = row.try_get("status")?;
    AccountStatus::parse(name).with_context(|| format!("the store has an unknown status {name}"))
}

fn lock_of(row: &Row) -> anyhow::Result<Option<Lock>> {
    let Some(at) = row.try_get("locked_at")? else { return Ok(None) };
    let reason: &str = row.try_get("lock_reason")?;
    let reason = LockReason::parse(reason)
        .with_context(|| format!("the store has an unknown lock reason {reason}"))?;
    Ok(Some(Lock { at, reason, note: row.try_get("lock_note")?, by: row.try_get("locked_by")? }))
}
