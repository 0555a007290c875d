//! Creating an account for a contact that was proven by a code. An account therefore never has a contact of somebody
//! else, and nobody learns whether a contact has an account without holding it.

use auth_api::{Role, UserRegistered};
use kernel_http::{Answer, Status, Write};
use kernel_work::outbox;

use super::{
    App, Client, proof,
    tokens::{self, TokenSet},
};
use crate::{
    domain::{
        account::{display_name, roles_at_registration},
        contact::{Channel, Contact},
        password::Password,
    },
    error::Error,
    store::accounts::{self, NewAccount},
};

/// Who wants an account.
pub(crate) struct Registration {
    pub(crate) contact: Contact,
    pub(crate) code: String,
    pub(crate) password: Option<String>,
    pub(crate) display_name: String,
    pub(crate) roles: Vec<Role>,
    pub(crate) device: Option<String>,
}

/// Creates the account and begins its first session.
pub(crate) async fn register(
    app: &App,
    write: &Write,
    client: &Client,
    registration: Registration,
) -> Result<Answer<TokenSet>, Error> {
    app.admit(client)?;
    let Registration { contact, code, password, display_name: name, roles, device } = registration;
    let name = display_name(&name).ok_or(Error::BadDisplayName)?;
    let roles = roles_at_registration(&roles).map_err(Error::ClosedRole)?;
    if contact.channel() == Channel::Email && password.is_none() {
        return Err(Error::PasswordMissing);
    }
    let chosen = password.map(|text| Password::chosen(text, std::slice::from_ref(&contact)));
    let password = chosen.transpose().map_err(Error::BadPassword)?;
    let keys = app.keyring.known().await?;
    let proof = proof::by_code(app, &contact, &code, client).await?;
    let (proof, password_hash) = match password {
        Some(password) => proof.hash(app, password).await.map(|(proof, hash)| (proof, Some(hash)))?,
        None => (proof, None),
    };

    let (id, at) = (app.env.id(), app.env.now());
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    proof.redeem(app, &tx).await?;
    let new = NewAccount {
        id,
        roles: &roles,
        display_name: &name,
        channel: contact.channel(),
        contact: &app.seals.seal_contact(id.uuid(), &contact)?,
        password_hash: password_hash.as_deref(),
        at,
    };
    accounts::insert(&tx, &new).await?;
    let begun = tokens::begin_session(app, &tx, id, device.as_deref(), client).await?;
    let registered = UserRegistered { user_id: id, roles: roles.clone(), registered_at: at };
    outbox::publish(&tx, &app.env, &registered).await?;
    let set = tokens::issue(app, &keys, id, &begun, roles)?;
    let created = Answer::new(Status::Created, set).at(format!("/api/v1/users/{id}"));
    let answer = write.commit_answer(tx, created).await?;
    app.work.wake();
    metrics::counter!("auth_registrations_total").increment(1);
    Ok(answer)
}
