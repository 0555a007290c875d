//! Muting and blocking an author.

use ids::UserId;
use kernel_postgres::Tx;

use super::App;
use crate::{error::Error, store::mutes};

/// Mutes or blocks an author, by its word.
pub(crate) async fn mute(
    app: &App,
    tx: &Tx<'_>,
    user: UserId,
    author: UserId,
    kind: &str,
) -> Result<(), Error> {
    if user == author {
        return Err(Error::Oneself);
    }
    mutes::mute(tx, user, author, kind, app.env.now()).await?;
    Ok(())
}
