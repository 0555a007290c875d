//! Proving who one is: by the code that was sent to a contact, or by the account's password.
//!
//! Whoever gives a wrong password hears and waits the same, whether the account does not exist, has no password, is
//! locked or has another one: each is one look-up and one hash.

use ids::UserId;
use kernel_postgres::Tx;
use uuid::Uuid;

use super::{
    App, Client,
    attempt::{self, Attempt},
};
use crate::{
    domain::{
        code::Code,
        contact::Contact,
        password::{Flaw, Password},
    },
    error::Error,
    store::{accounts, codes},
};

/// What somebody offers as proof.
pub(crate) enum Evidence {
    Code(String),
    Password(String),
}

/// A proof that holds, to be redeemed with the effect it was given for.
pub(crate) struct Proof {
    /// The contact and the code to be used up.
    code: Option<(Vec<u8>, Uuid)>,
    attempt: Attempt,
}

/// Tries a code. The try is counted whatever comes of it.
pub(crate) async fn by_code(
    app: &App,
    contact: &Contact,
    code: &str,
    client: &Client,
) -> Result<Proof, Error> {
    let index = app.seals.contact_index(contact);
    let attempt = attempt::begin(app, index.clone(), client).await?;
    let tried = match Code::parse(code) {
        Some(code) => codes::count_try(&app.db.write().await?, &index, app.env.now())
            .await?
            .filter(|tried| app.seals.code_matches(tried.id, &code, &tried.hash)),
        None => None,
    };
    let Some(tried) = tried else {
        attempt.fail(app).await?;
        return Err(Error::WrongCode);
    };
    Ok(Proof { code: Some((index, tried.id)), attempt })
}

/// Tries a password; whose it is.
pub(crate) async fn by_password(
    app: &App,
    contact: &Contact,
    password: String,
    client: &Client,
) -> Result<(UserId, Proof), Error> {
    let password = Password::presented(password).map_err(|_: Flaw| Error::WrongPassword)?;
    let index = app.seals.contact_index(contact);
    let attempt = attempt::begin(app, index.clone(), client).await?;
    let found = accounts::find(&app.db.read().await?, contact.channel(), &index).await?;
    let (user, stored) = found.map(|found| (found.id, found.password_hash)).unzip();
    // No connection is held while the hash is computed.
    match (app.hasher.verify(password, stored.flatten()).await, user) {
        (Ok(true), Some(user)) => Ok((user, Proof { code: None, attempt })),
        (Ok(_), _) => {
            attempt.fail(app).await?;
            Err(Error::WrongPassword)
        }
        (Err(error), _) => {
            attempt.take_back(app).await?;
            Err(error)
        }
    }
}

impl Proof {
    /// Hashes a password that is to be set by this proof. Should the hasher be busy, the proof can be offered again and its
    /// attempt does not count.
    pub(crate) async fn hash(self, app: &App, password: Password) -> Result<(Self, String), Error> {
        match app.hasher.hash(password).await {
            Ok(hash) => Ok((self, hash)),
            Err(error) => {
                self.attempt.take_back(app).await?;
                Err(error)
            }
        }
    }

    /// Uses the code up, and forgets earlier failures. Of two requests with one code, one comes here first.
    pub(crate) async fn redeem(self, app: &App, tx: &Tx<'_>) -> Result<(), Error> {
        if let Some((contact, code)) = self.code
            && !codes::use_up(tx, &contact, code, app.env.now()).await?
        {
            return Err(Error::WrongCode);
        }
        self.attempt.succeed(tx).await
    }
}
