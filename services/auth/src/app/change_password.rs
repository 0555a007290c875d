//! Setting a password. Whoever does so proves once more who they are: an unattended phone is not enough.

use ids::{SessionId, UserId};
use kernel_http::{Answer, Status, Write};

use super::{
    App, Client,
    accounts::open_contacts,
    logout::SessionsEnded,
    proof::{self, Evidence},
};
use crate::{
    domain::{password::Password, session::EndReason},
    error::Error,
    store::{accounts, sessions},
};

/// Sets a password and ends all sessions but the caller's.
pub(crate) async fn change_password(
    app: &App,
    write: &Write,
    client: &Client,
    (user, session): (UserId, SessionId),
    evidence: Evidence,
    new_password: String,
) -> Result<Answer<SessionsEnded>, Error> {
    let account = accounts::load(&app.db.read().await?, user).await?.ok_or(Error::NoSuchUser)?;
    let contacts = open_contacts(app, &account)?;
    let new_password = Password::chosen(new_password, &contacts).map_err(Error::BadPassword)?;
    // The phone, where there is one: that is where the code went.
    let contact = contacts.first().ok_or(Error::NoSuchUser)?;
    let proof = match evidence {
        Evidence::Code(code) => proof::by_code(app, contact, &code, client).await?,
        Evidence::Password(password) => proof::by_password(app, contact, password, client).await?.1,
    };
    let (proof, hash) = proof.hash(app, new_password).await?;

    let now = app.env.now();
    let mut conn = app.db.write().await?;
    let tx = conn.begin().await?;
    proof.redeem(app, &tx).await?;
    accounts::set_password(&tx, user, &hash, now).await?;
    let ended_sessions = sessions::end_all(&tx, user, Some(session), EndReason::PasswordChange, now).await?;
    Ok(write.commit(tx, Status::Done, SessionsEnded { ended_sessions }).await?)
}
