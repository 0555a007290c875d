//! Showing accounts and sessions. Owners see their contacts whole; everyone else sees them masked.

use auth_api::{AccountStatus, LockReason, Role, UserStanding};
use ids::{SessionId, UserId};
use jiff::Timestamp;
use kernel::{Page, PageQuery};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::App;
use crate::{
    domain::contact::Contact,
    error::Error,
    store::{
        access,
        accounts::{self, Account},
        directory::{self, Filter, Search},
        sessions,
    },
};

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountView {
    pub(crate) user_id: UserId,
    pub(crate) display_name: String,
    /// Whole for the owner, masked for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone: Option<String>,
    /// Whole for the owner, masked for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    pub(crate) status: AccountStatus,
    pub(crate) roles: Vec<Role>,
    pub(crate) has_password: bool,
    pub(crate) registered_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_login_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lock: Option<LockView>,
}

/// Why an account is locked.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LockView {
    pub(crate) reason: LockReason,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    /// Who or what decided.
    pub(crate) by: String,
    pub(crate) at: Timestamp,
}

/// A session that can still be used.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionView {
    pub(crate) session_id: SessionId,
    pub(crate) device: String,
    /// Where it was begun.
    pub(crate) address: String,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Timestamp,
    pub(crate) expires_at: Timestamp,
    /// Whether the request came from this session.
    pub(crate) current: bool,
}

/// One account.
pub(crate) async fn show(app: &App, id: UserId, to_owner: bool) -> Result<AccountView, Error> {
    let account = accounts::load(&app.db.read().await?, id).await?.ok_or(Error::NoSuchUser)?;
    view(app, account, to_owner)
}

/// Where an account stands, for other services.
pub(crate) async fn standing(app: &App, id: UserId) -> Result<UserStanding, Error> {
    access::user(&app.db.read().await?, id).await?.ok_or(Error::NoSuchUser)
}

/// Accounts, newest first.
pub(crate) async fn search(
    app: &App,
    search: &Search,
    filter: &Filter,
    page: &PageQuery,
) -> Result<Page<AccountView>, Error> {
    let (limit, before) = (page.limit()?, page.position()?.unwrap_or(UserId::from_uuid(Uuid::max())));
    let found = directory::list(&app.db.read().await?, search, filter, before, limit + 1).await?;
    let views = found.into_iter().map(|account| view(app, account, false)).collect::<Result<_, _>>()?;
    Ok(Page::of(views, limit, |last: &AccountView| last.user_id))
}

/// The sessions of an account that can still be used, newest first.
pub(crate) async fn sessions(
    app: &App,
    user: UserId,
    current: Uuid,
    page: &PageQuery,
) -> Result<Page<SessionView>, Error> {
    let (limit, before) = (page.limit()?, page.position()?.unwrap_or(SessionId::from_uuid(Uuid::max())));
    let found = sessions::list(&app.db.read().await?, user, before, app.env.now(), limit + 1).await?;
    let views = found
        .into_iter()
        .map(|session| {
            Ok(SessionView {
                session_id: session.id,
                address: app.seals.open_address(session.id.uuid(), &session.address_sealed)?,
                device: session.device,
                created_at: session.created_at,
                last_used_at: session.last_used_at,
                expires_at: session.expires_at,
                current: session.id.uuid() == current,
            })
        })
        .collect::<Result<_, Error>>()?;
    Ok(Page::of(views, limit, |last: &SessionView| last.session_id))
}

/// The contacts of an account, the phone first.
pub(super) fn open_contacts(app: &App, account: &Account) -> Result<Vec<Contact>, Error> {
    let open = |sealed: &Option<Vec<u8>>| {
        sealed.as_deref().map(|sealed| app.seals.open_contact(account.id.uuid(), sealed)).transpose()
    };
    let phone = open(&account.phone_sealed)?.map(Contact::Phone);
    let email = open(&account.email_sealed)?.map(Contact::Email);
    Ok(phone.into_iter().chain(email).collect())
}

fn view(app: &App, account: Account, to_owner: bool) -> Result<AccountView, Error> {
    let (mut phone, mut email) = (None, None);
    for contact in open_contacts(app, &account)? {
        let shown = if to_owner { contact.as_str().to_owned() } else { contact.masked() };
        match contact {
            Contact::Phone(_) => phone = Some(shown),
            Contact::Email(_) => email = Some(shown),
        }
    }
    // Who decided and why in words is for those who run the platform.
    let lock = account.lock.filter(|_| !to_owner);
    Ok(AccountView {
        user_id: account.id,
        display_name: account.display_name,
        phone,
        email,
        status: account.status,
        roles: account.roles,
        has_password: account.has_password,
        registered_at: account.registered_at,
        last_login_at: account.last_login_at,
        lock: lock.map(|lock| LockView { reason: lock.reason, note: lock.note, by: lock.by, at: lock.at }),
    })
}
