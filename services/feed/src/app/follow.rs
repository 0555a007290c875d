//! Following an author.

use ids::UserId;
use kernel_postgres::Tx;

use super::App;
use crate::{
    error::Error,
    store::follows::{self, Followed},
};

/// Follows an author; whether that is new.
pub(crate) async fn follow(app: &App, tx: &Tx<'_>, user: UserId, author: UserId) -> Result<bool, Error> {
    if user == author {
        return Err(Error::Oneself);
    }
    let limit = app.config.max_follows;
    match follows::follow(tx, user, author, app.env.now()).await? {
        Followed::Refused => Err(Error::AuthorNotFound),
        Followed::Already => Ok(false),
        // Counted after the insert, which the refusal takes back.
        Followed::New if follows::count(tx, user, i64::from(limit) + 1).await? > i64::from(limit) => {
            Err(Error::TooManyFollows { limit })
        }
        Followed::New => Ok(true),
    }
}
