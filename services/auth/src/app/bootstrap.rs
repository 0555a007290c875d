//! Making accounts without a request: the first administrator of a platform, and the people of a demonstration.

use anyhow::Context;
use auth_api::{Role, UserRegistered};
use ids::UserId;
use kernel_work::outbox;

use super::App;
use crate::{
    domain::{
        account::{display_name, sorted},
        contact::Contact,
        password::Password,
    },
    store::{
        accounts::{self, NewAccount as Row},
        grants,
    },
};

/// An account that should be there.
#[derive(Clone)]
pub struct NewAccount {
    /// A phone number or an e-mail address; taken as proven.
    pub contact: String,
    /// Must follow the rules of passwords. Without one, the owner logs in by code.
    pub password: Option<String>,
    pub display_name: String,
    pub roles: Vec<Role>,
}

/// Makes the account unless its contact has one. An existing account gets the roles it lacks and keeps its password, so
/// that a command run twice neither fails nor undoes what its owner has set since.
pub(crate) async fn ensure_account(app: &App, new: NewAccount) -> anyhow::Result<UserId> {
    let contact = Contact::email(&new.contact).or_else(|| Contact::phone(&new.contact));
    let contact = contact.context("the contact is neither an e-mail address nor a phone number")?;
    let name =
        display_name(&new.display_name).context("the display name has 1 to 50 characters on one line")?;
    let index = app.seals.contact_index(&contact);
    if let Some(found) = accounts::find(&app.db.read().await?, contact.channel(), &index).await? {
        return add_roles(app, found.id, new.roles).await;
    }
    let hash = match new.password {
        Some(text) => {
            let password = Password::chosen(text, std::slice::from_ref(&contact))
                .map_err(|flaw| anyhow::anyhow!("the password is refused: {}", flaw.advice()))?;
            Some(app.hasher.hash(password).await.map_err(anyhow::Error::new)?)
        }
        None => None,
    };
    let (id, at, roles) = (app.env.id(), app.env.now(), sorted(new.roles));
    let row = Row {
        id,
        roles: &roles,
        display_name: &name,
        channel: contact.channel(),
        contact: &app.seals.seal_contact(id.uuid(), &contact)?,
        password_hash: hash.as_deref(),
        at,
    };
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    accounts::insert(&tx, &row).await.map_err(anyhow::Error::new)?;
    outbox::publish(&tx, &app.env, &UserRegistered { user_id: id, roles: roles.clone(), registered_at: at })
        .await?;
    tx.commit().await?;
    app.work.wake();
    Ok(id)
}

async fn add_roles(app: &App, id: UserId, roles: Vec<Role>) -> anyhow::Result<UserId> {
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    let held = accounts::lock_row(&tx, id).await?.context("the account is gone")?;
    grants::set_roles(&tx, id, &sorted(held.into_iter().chain(roles))).await?;
    tx.commit().await?;
    Ok(id)
}

/// Locks an account for tests inside this crate.
#[cfg(test)]
pub(crate) async fn lock_for_tests(app: &App, id: UserId) {
    use kernel_http::Write;

    use super::lock::{Decider, lock};

    let decider = Decider::Service { service: "test".to_owned(), by: "test".to_owned() };
    lock(app, &Write::without_key(), id, &decider, auth_api::LockReason::Fraud, None).await.unwrap();
}
